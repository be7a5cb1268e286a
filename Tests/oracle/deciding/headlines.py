"""The headline of each card by its row, and how often each row fired (decisions.md 19; report.md 2.3)."""
from collections import Counter

from deciding.people import TITLES
from deciding.scores import goal_points

HEADLINES = {
    1: "Always welcome", 2: "You have closed this door", 3: "Not written to you", 4: "Possible impostor",
    5: "Is this really {first}?", 6: "Not something you want", 7: "Fits, with a reservation", 8: "You know {first}",
    9: "Says how you know each other", 10: "Wrote to you and fits “{goal}”", 11: "Wrote to you; unclear what for",
    12: "A stranger who fits “{goal}”", 13: "Something speaks for it", 14: "Nothing to judge by", 15: "Not yet"}
NEAR = "Fits “{goal}” and is close to your network"
GLIMPSE = "Hardly anything to judge by"
OTHER_RESERVATIONS = ["Something speaks for it, with a reservation", "Wrote to you; unclear what for",
                      "An offer, and little else known"]


def served(case, found):
    """The name of the goal that is served best, of equal ones the first; None without."""
    points = []
    for number, goal in enumerate(case.goals):
        hits = [(hit.key, hit.points) for hit in found.hits if hit.goal == number]
        near = max((entry.points for entry in found.near if entry.goal == number), default=0)
        points.append(goal_points(goal.importance, hits, near))
    return case.goals[points.index(max(points))].name if any(points) else None


def headline(case, person, found, near_from, fits_from):
    """What stands over a card without an own decision."""
    row = found.entry["rule"]
    text = HEADLINES[row]
    # On purpose: only what fits is said to fit, a stranger is not near, and a glimpse is something.
    if row == 7 and (found.fit or 0) < fits_from:
        return None
    if row == 12 and found.familiarity >= near_from:
        text = NEAR
    if row == 14 and "glimpse" in found.ids:
        text = GLIMPSE
    first = next(word for word in person.name.split() if word.lower().strip(".") not in TITLES)
    return text.format(first=first, goal=served(case, found))


def compare_headline(at, case, person, found, near_from, fits_from, differences):
    """One card; a reservation about somebody who does not fit is said in one of three ways."""
    if found.entry["rule"] == 0:
        return
    expected = headline(case, person, found, near_from, fits_from)
    reported = found.entry["headline"]
    if expected is None:
        differences.same(f"{at}headline is of a reservation", reported in OTHER_RESERVATIONS, True)
    else:
        differences.same(f"{at}headline", reported, expected)


def compare_rules(report, entries, differences):
    """How often each of the sixteen rows decided."""
    fired = Counter(entry["rule"] for entry in entries)
    differences.same("rows fired", [(rule["row"], rule["fired"]) for rule in report["rules"]],
                     [(row, fired[row]) for row in range(16)])
