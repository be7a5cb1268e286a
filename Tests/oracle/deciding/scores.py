"""Familiarity and fit from their items (decisions.md 7.1, 7.2)."""
from deciding.goals import IMPORTANCE

UNIT = 10 ** 12
HALF_FIT = 5000
MOST_WITHOUT_HIT = 3000


def added_up(items):
    """What items come to that each count; groups in alphabetical order, those of kind H first."""
    left = UNIT
    for item in sorted(items, key=lambda item: (item.kind != "H", item.group)):
        left = left * (100 - item.points) // 100
    return (UNIT - left) * 100 // UNIT


def largest(items):
    """The largest item of each group."""
    found = {}
    for item in sorted(items, key=lambda item: (item.points, item.kind)):
        found[item.group] = item
    return list(found.values())


def familiarity(items, known_from):
    """0 to 100; below `known_from` unless the owner's records alone reach it.

    Follows the program: where a group has a record and a larger claim, the record counts in the former alone.
    """
    score = added_up(largest(items))
    by_records = added_up(largest([item for item in items if item.kind == "H"]))
    return score if by_records >= known_from else min(score, known_from - 1)


def goal_points(importance, hits, near):
    """The points of one goal in thousandths; `hits` are pairs of key and points."""
    keys = {key for key, _ in hits}
    total = sum(sum(sorted((points for other, points in hits if other == key), reverse=True)[:3]) for key in keys)
    if keys == {"Places"}:
        total //= 2
    return (total + near * max(0, HALF_FIT - total) // HALF_FIT) * IMPORTANCE[importance] // 10


def fit(goals, closeness, discounts):
    """0 to 100 of goals, each with importance, hits and points of near wording.

    `closeness` is what the program adds on purpose for a personal note or an own tie; without a word of a goal it
    lifts nothing above three points.
    """
    found = [(goal_points(*goal), bool(goal[1])) for goal in goals]
    raw = max((points + sum(other for at, (other, is_hit) in enumerate(found) if at != number and is_hit) // 4
               for number, (points, _) in enumerate(found)), default=0)
    more = raw + closeness * max(0, HALF_FIT - raw) // HALF_FIT
    raw = more if any(is_hit for _, is_hit in found) else max(raw, min(more, MOST_WITHOUT_HIT))
    over, under = 100 * raw, raw + HALF_FIT
    for share, whole in discounts:
        over, under = over * share, under * whole
    return over // under
