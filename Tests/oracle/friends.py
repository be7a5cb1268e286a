"""Random friend requests as Facebook writes them, and what they mean (formats.md 9.4)."""
import json
import random
from collections import Counter

from dates import time_of

NAMES = ["Zoë Håland", "Łukasz Test", "Ada Quist", "Emoji 🙂 Person", "Đorđe Strøm", "李 小龙", "Jörg Ü", "Ã Ø"]
# Name before 2022, name since, root key; state and direction of what counts as an invitation.
KINDS = {
    "friend_requests_received.json": ("received_friend_requests.json", "received_requests_v2", "pending", "incoming"),
    "rejected_friend_requests.json": ("rejected_friend_requests.json", "rejected_requests_v2", "declined", "incoming"),
    "friend_requests_sent.json": ("sent_friend_requests.json", "sent_requests_v2", "pending", "outgoing"),
    "friends.json": ("your_friends.json", "friends_v2", None, None),
    "removed_friends.json": ("removed_friends.json", "deleted_friends_v2", None, None),
}


class FriendRequests:
    """The files of one seed, and what a report has to say of them."""

    def __init__(self, seed):
        """Chooses the layout, whether names are broken into bytes, and the rows."""
        chance = random.Random(seed)
        is_new = chance.random() < 0.5
        is_broken = chance.random() < 0.9
        folder = chance.choice(["", "your_facebook_activity/", "facebook-me/"])
        folder += "connections/friends/" if is_new else "friends_and_followers/"
        self.files = {}
        self.rows = {}
        self.invitations = Counter()
        for number, (old, (new, root, state, direction)) in enumerate(KINDS.items()):
            if number and chance.random() < 0.2:
                continue
            rows = [(f"{chance.choice(NAMES)} {chance.choice('abcdefghij')}", 1_700_000_000 + chance.randrange(9**8))
                    for _ in range(chance.randrange(6))]
            rows += [row for row in rows if chance.random() < 0.05]
            items = ",".join(f'{{"name": {spelled(name, is_broken)}, "timestamp": {second}}}' for name, second in rows)
            name = new if is_new else old
            self.files[f"facebook/{folder}{name}"] = f'{{"{root}": [{items}]}}'.encode()
            self.rows[name] = [len(rows), len(set(rows))]
            for name, second in set(rows) if state else []:
                self.invitations[name, direction, state, None if state == "declined" else moment(second)] += 1

    def compare(self, report, differences):
        """Every request with its state and moment, and the rows of every file; nobody has waited for an answer."""
        found = Counter((entry["name"], entry["direction"], entry["state"], entry.get("sentAt"))
                        for entry in report["invitations"])
        for row in sorted(set(found) | set(self.invitations), key=str):
            differences.same(f"friend request {row}", found[row], self.invitations[row])
        differences.same("rows of files", {entry["file"].split("/")[-1]: [entry["rowsRead"], entry["rowsKept"]]
                                           for entry in report["inputs"]}, self.rows)
        differences.same("waits", [entry for entry in report["invitations"] if "latencyDays" in entry], [])


def spelled(name, is_broken):
    """A name as JSON; broken, each byte of its UTF-8 is a character of its own."""
    return json.dumps(name.encode().decode("latin-1")) if is_broken else json.dumps(name, ensure_ascii=False)


def moment(second):
    """An instant as the report writes it."""
    return f"{time_of(second).isoformat()}Z"
