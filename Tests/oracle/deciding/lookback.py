"""Whom the owner let in and invited: what they serve, and what was written since (decisions.md 15)."""
from collections import defaultdict

from deciding.case import AS_OF
from deciding.coverage import work
from deciding.decided import is_declined
from deciding.fields import avoided, hits, nearest
from deciding.goals import Goals
from deciding.nearness import MOST_POINTS
from deciding.notes import sales_signs
from deciding.scores import fit, goal_points

SILENT_DAYS, PITCH_DAYS, ANSWER_DAYS = 14, 7, 30
STATUSES = ["serves", "touches", "trace", "avoid", "outside", "unknown"]
COUNTS = ("people", "withNote", "observed", "written", "silent", "pitched")
KEYS = {"Roles": "role", "Skills": "skill", "Companies": "company", "Places": "place", "Words": "word",
        "Schools": "school"}


class Work:
    """What somebody's title and company say about the goals; near wording is known from below and above.

    What is not a share of words the reference does not know.
    """

    def __init__(self, goals: Goals, connection):
        """Reads a connection."""
        self.is_known = bool(connection.position or connection.company)
        texts, names = work(connection.person, connection.position, connection.company)
        self.hits = hits(goals, texts, names, False)
        near = nearest(goals, texts, names, False)
        self.is_avoided = avoided(goals, texts, names)[0]
        self.goals = []
        for number, goal in enumerate(goals.case.goals):
            found = [(key, points) for other, key, _, points in self.hits if other == number]
            self.goals.append([(goal.importance, found, points) for points in (near.get(number, 0), MOST_POINTS)])

    def fit(self, at):
        """The least (0) or the largest (1) fit that may be."""
        return fit([pair[at] for pair in self.goals], 0, [(4, 10)] * self.is_avoided)

    def may_serve_best(self, number):
        """Whether a goal may be the one that is served best."""
        least = max(goal_points(*pair[0]) for pair in self.goals)
        return goal_points(*self.goals[number][1]) >= least


def status(work_of, reported_fit, thresholds):
    """The status of a fit."""
    if not work_of.is_known:
        return "unknown"
    if work_of.is_avoided:
        return "avoid"
    # Follows the program: what fits and touches follows the house rules.
    for name, limit in (("serves", thresholds["Fits from"]), ("touches", thresholds["Touches from"])):
        if reported_fit >= limit:
            return name
    return "trace" if work_of.hits else "outside"


def written(case, entry, terms):
    """Messages since the day of the connection, days to the owner's first, silence, and a pitch."""
    day, person = entry.connection.day, entry.connection.person
    messages = sorted((message for message in case.messages
                       if {message.sender.slug, message.recipient.slug} == {person.slug, case.owner.slug}),
                      key=lambda message: message.at)
    since = [message for message in messages if message.at.date() >= day]
    own = [(message.at.date() - day).days for message in since if message.sender is case.owner]
    theirs = [message for message in since if message.sender is not case.owner]
    is_pitch = bool(theirs) and (theirs[0].at.date() - day).days <= PITCH_DAYS and (
        theirs[0].text != entry.invitation.note and bool(sales_signs(theirs[0].text, "", terms)))
    is_silent = (AS_OF - day).days > SILENT_DAYS and not messages
    return len(since), own[0] if own else None, is_silent, is_pitch


def compare_work(at, case, understood, entry, review, differences):
    """Fit, status and the goal that is served."""
    found = Work(understood, entry.connection)
    if not case.goals:
        differences.same(f"{at}status without goals", review.get("status"), None)
        return
    reported = review.get("fit")
    is_within = reported is not None and found.fit(0) <= reported <= found.fit(1)
    differences.same(f"{at}fit is within its limits", is_within if found.is_known else reported, found.is_known or None)
    expected = status(found, reported or 0, understood.thresholds)
    differences.same(f"{at}status", review.get("status"), expected)
    goal = review.get("goal")
    differences.same(f"{at}serves a goal", goal is not None, expected in ("serves", "touches", "trace"))
    if goal is not None:
        differences.same(f"{at}goal served", found.may_serve_best(goal), True)
        names = {f"{KEYS[key]} “{term}”" for other, key, term, _ in found.hits if other == goal}
        differences.same(f"{at}found of the goal", set(review["hits"]), names)


def compare_lookback(report, case, understood, differences):
    """Every accepted invitation, and their counts by status and goal for either direction."""
    reported = {(entry["direction"], entry["profile"]): entry for entry in report["invitations"]
                if entry["state"] == "accepted"}
    terms = [term for listed in understood.terms for term in listed]
    counts = {True: defaultdict(lambda: [0] * len(COUNTS)), False: defaultdict(lambda: [0] * len(COUNTS))}
    # What the ledger declines is declined, also if it led to a connection after all (formats.md 8, rule 1).
    listed = [entry for entry in case.accepted if not (entry.is_received and is_declined(case, entry.invitation))]
    keys = [("incoming" if entry.is_received else "outgoing", entry.connection.person.slug) for entry in listed]
    differences.same("accepted invitations", sorted(reported), sorted(keys))
    for key, entry in zip(keys, listed):
        review = reported.get(key, {}).get("review")
        if review is None:
            differences.same(f"{key[1]}, review", review, "one")
            continue
        at = f"{key[1]}, "
        compare_work(at, case, understood, entry, review, differences)
        names = ("messages", "wroteAfterDays", "isSilent", "isPitch")
        expected = written(case, entry, terms)
        differences.same(f"{at}written since", tuple(review.get(name) for name in names), expected)
        one = counted(entry, *expected[1:])
        for name in ("", review.get("status"), review.get("goal")):
            if name is not None:
                total = counts[entry.is_received][name]
                total[:] = [value + more for value, more in zip(total, one)]
    for is_received, name in ((True, "received"), (False, "sent")):
        compare_counts(name, report["review"][name], counts[is_received], case, differences)


def counted(entry, wrote_after, is_silent, is_pitch):
    """What one invitation adds to each count; an answer within 30 days is known after 30."""
    is_observed = (AS_OF - entry.connection.day).days >= ANSWER_DAYS
    has_answer = is_observed and wrote_after is not None and wrote_after <= ANSWER_DAYS
    return [1, bool(entry.invitation.note), is_observed, has_answer, is_silent, is_pitch]


def compare_counts(side, reported, counts, case, differences):
    """All, by status, and by goal in the order of the file."""
    def values(entry):
        """The counts of an entry."""
        return [entry[name] for name in COUNTS]

    differences.same(f"{side}, all", values(reported["all"]), counts[""])
    differences.same(f"{side}, by status", [(entry["name"], values(entry)) for entry in reported["statuses"]],
                     [(name, counts[name]) for name in STATUSES] if case.goals else [])
    differences.same(f"{side}, by goal", [values(entry) for entry in reported["goals"]],
                     [counts[number] for number in range(len(case.goals))])
