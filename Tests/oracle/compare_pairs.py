"""What `diff` says of two exports against latency.md 11."""
import json

from compare_rows import iso
from dates import day_number
from facts import facts
from reports import answer
from states import Joining

# By the state in the older and in the newer export; uncertain ones are not in the table of latency.md 11.
LISTED = {
    (None, "pending"): "new", (None, "expired"): "new", (None, "accepted"): "new-and-accepted",
    ("pending", "pending"): "still-open", ("pending", "accepted"): "accepted", ("accepted", "accepted"): "same",
    ("accepted", "pending"): "disconnected", ("accepted", "expired"): "disconnected",
}


def compare_pair(program, pair, differences):
    """Every invitation of two exports: what became of it and when; the order of the inputs says nothing."""
    names = [pair.name(day) for day in pair.days]
    sides = [pair.files(day) for day in pair.days]
    files = {f"{folder}/{name}": data for folder, side in zip(names, sides) for name, data in side.items()}
    older, newer = (facts(side, None, day_number(day), {}) for side, day in zip(sides, pair.days))
    told = changes(program, files, names)
    differences.same("diff, swapped", changes(program, files, names[::-1]), told)
    differences.same("diff, days", (told["older"], told["newer"]),
                     (iso(older.period.observed_until), iso(newer.period.observed_until)))
    before, after = by_person(older.invitations), by_person(newer.invitations)
    reported = {(entry["direction"], identity(entry)): entry for entry in told["changes"]}
    differences.same("diff, people", sorted(reported), sorted(set(before) | set(after)))
    for who, entry in reported.items():
        compare_change(entry, before.get(who), after.get(who), (older, newer), differences)


def changes(program, files, inputs):
    """What the program says."""
    result, _ = answer(program, "diff", files, inputs, ["--format", "json"])
    return json.loads(result.stdout)


def identity(entry):
    """The profile key, URN or name of a change."""
    return entry.get("profile") or entry["id"].removeprefix("name:")


def by_person(invitations):
    """Invitations by direction and who the other is."""
    return {(made.direction, made.key or made.urn or made.name): made for made in invitations}


def compare_change(entry, before, after, sides, differences):
    """One invitation; a kind that the reference does not name is not compared."""
    at = f"diff, {entry['direction']} {entry['id']}"
    states = before and before.state, after and after.state
    differences.same(f"{at}, states", (entry.get("older"), entry.get("newer")), expected_states(states))
    answered = after.answer_day if after else None
    kind = LISTED.get(states)
    if after is None and before.state in ("pending", "accepted"):
        connection = connection_of(before, sides[1].connections)
        answered = connection and connection.day
        if connection:
            kind = "same" if before.state == "accepted" else "accepted"
        else:
            kind = "disconnected" if before.state == "accepted" else "gone"
    if kind is None:
        return
    differences.same(f"{at}, kind", entry["kind"], kind)
    is_new = kind in ("accepted", "new-and-accepted")
    differences.same(f"{at}, connected on", entry.get("connectedOn"), iso(answered) if is_new else None)
    last, day = (side.period.observed_until for side in sides)
    lost = (iso(last), iso(day), day - before.day > 180) if kind == "gone" else (None, None, None)
    differences.same(f"{at}, gone", tuple(entry.get(name) for name in ("goneAfter", "goneBy", "mayHaveExpired")), lost)


def expected_states(states):
    """The states that are shown: who was connected and is no longer is uncertain in the newer export."""
    return (states[0], "uncertain") if states[0] == "accepted" and states[1] in ("pending", "expired") else states


def connection_of(invitation, connections):
    """The connection of somebody who is not listed any more."""
    joining = Joining([invitation], connections)
    if invitation.key in joining.by_key:
        return joining.by_key[invitation.key]
    return next(iter(joining.namesakes(invitation)), None)
