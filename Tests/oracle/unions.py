"""The statistics of a build of two exports, which are those of their union (latency.md 11)."""
from collections import Counter

import compare_curves
from compare_pairs import by_person, connection_of
from dates import day_number
from facts import facts
from figures import steps
from reports import build
from waits import ACCEPTED


def compare_union(program, pair, differences):
    """Who is listed, left out and watched for how long, by direction."""
    names = [pair.name(day) for day in pair.days]
    sides = [pair.files(day) for day in pair.days]
    files = {f"{folder}/{name}": data for folder, side in zip(names, sides) for name, data in side.items()}
    report = build(program, files, names)
    older, newer = (facts(side, None, day_number(day), {}, before)
                    for side, day, before in zip(sides, pair.days, ([], [sides[0]["Connections.csv"]])))
    rows = united(older, newer)
    for at in ("incoming", "outgoing"):
        latency = report["latency"][at]
        own = [row for direction, row in rows if direction == at]
        waits = [row for row in own if isinstance(row, tuple)]
        differences.same(f"union, {at}, listed", latency["listed"], len(own))
        differences.same(f"union, {at}, left out", {entry["reason"]: entry["count"] for entry in latency["excluded"]},
                         dict(Counter(row for row in own if isinstance(row, str))))
        names = ("from", "to", "entered", "answered", "declined", "open")
        differences.same(f"union, {at}, days", [tuple(entry[name] for name in names) for entry in latency["steps"]],
                         steps(waits))
        compare_curves.compare_curve(at, latency, waits, differences)


def united(older, newer):
    """Direction and wait, or why there is none, of everybody whom one of the exports lists."""
    before, after = by_person(older.invitations), by_person(newer.invitations)
    found = []
    for who in {**before, **after}:
        old, new = before.get(who), after.get(who)
        start = (older if old else newer).period.start
        found.append((who[0], watched(old, new, start, older, newer)))
    return found


def watched(old, new, start, older, newer):
    """The wait of one: accepted is an event once, who is gone was last seen open in the older export."""
    last = newer.period.last
    made = new or old
    if not made.sent:
        return made.bad_date or "no-date"
    answered = made.answer_day
    if new is None:
        connection = connection_of(old, newer.connections)
        answered = answered if answered is not None else connection and connection.day
        last = older.period.last if answered is None else last
    elif new.state == "uncertain" and old and old.state == "accepted":
        answered = old.answer_day
    elif new.state == "uncertain":
        return "uncertain"
    if made.is_crossed:
        return "crossed-invitations"
    if answered is None:
        return max(0, start - made.day), last - made.day, 0
    if answered < made.day:
        return "negative-latency"
    if answered < start:
        return "accepted-before-window"
    return max(0, start - made.day), answered - made.day, ACCEPTED
