"""What every peer does with an export, and how it says what came out.

1. Read the three files of a folder: Invitations.csv, Connections.csv under its three lines of preamble, messages.csv.
2. Join each invitation with the connection of the same address: inviterProfileUrl of those that came in,
   inviteeProfileUrl of those that went out. One that finds its connection counts as accepted.
3. The wait of an accepted invitation is the number of days from the UTC day of `Sent At`, which is written in Pacific
   time, to `Connected On`. Count the waits of each direction in eight bins.
4. For each person in messages.csv: how many messages went to them and came from them, and the newest of all. A message
   to several counts for each; people without an address do not count.

`shared` is also found in invreport's report.json, so that equal hashes prove equal work; `people` only the peers have.
"""
import json

OWNER = "https://www.linkedin.com/in/robin-example"
ZONE = "America/Los_Angeles"
# The first day of each bin.
BINS = [0, 1, 2, 4, 8, 15, 31, 91]


def bin_counts(pairs):
    """The counts of all bins, of (bin, count) pairs."""
    found = {int(bin): int(count) for bin, count in pairs}
    return [found.get(bin, 0) for bin in range(len(BINS))]


def answer(invitations, accepted, waits, connections, messages, people):
    """Prints the result; the first three are dictionaries with the keys INCOMING and OUTGOING."""
    shared = {"connections": int(connections), "messages": int(messages)}
    for direction in ("INCOMING", "OUTGOING"):
        shared[direction.lower()] = {
            "invitations": int(invitations[direction]),
            "accepted": int(accepted[direction]),
            "waits": waits[direction],
        }
    named = dict(zip(("people", "sent", "received", "newest"), (int(value) for value in people)))
    print(json.dumps({"shared": shared, "people": named}, sort_keys=True))
