"""Random decisions of the owner, how they are written, and which of them count (decisions.md 12.1; formats.md 9.5)."""
from dataclasses import dataclass
from datetime import date, timedelta

from deciding.files import table

HEADER = "address,date,decision,reason"
SUGGESTION = ",suggested,row,f,g,r,s"
WORDS = ["accept", "ask", "ask", "decline", "ignore", "stop"]
# Follows the program: "never again" closes what is open too.
DECLINES = ("decline", "ignore", "stop")
BY_ROW = {1: "accept", 2: "decline", 3: "decline", 4: "decline", 5: "ask", 6: "decline", 7: "ask", 8: "accept",
          9: "accept", 10: "accept", 11: "ask", 12: "accept", 13: "ask", 14: "ask", 15: "decline"}


@dataclass
class Decision:
    """A row of decisions.csv; `row` is that of the table which suggested something, None if it was not written."""

    person: object
    day: date
    word: str
    row: int = None
    scores: tuple = ("", "", "")
    # How stable it was, in per cent; empty if it was not written.
    stability: object = ""


def decide(case, until):
    """Decisions about open, accepted and gone inviters, some of them twice, up to a day."""
    rows = []
    received = [entry.invitation for entry in case.accepted if entry.is_received]
    gone = [(case.person(), until - timedelta(days=case.random.randrange(1, 90)))
            for _ in range(case.pick(0, 4, 30, 110))]
    known = [(invitation.person, invitation.sent.date()) for invitation in case.invitations + received]
    for person, sent in known + gone:
        if (person, sent) in gone or case.happens(0.4):
            for _ in range(case.pick(1, 1, 1, 2)):
                day = min(until, sent + timedelta(days=case.pick(-3, 0, 2, 15, 25, 60)))
                rows.append(suggest(case, Decision(person, day, case.pick(*WORDS))))
    case.random.shuffle(rows)
    return rows


def suggest(case, decision):
    """Perhaps with what was suggested then."""
    if case.happens(0.7):
        decision.row = case.pick(*BY_ROW, *[8, 13, 14, 15] * 6)
        fit = "" if decision.row == 14 else case.random.randrange(100)
        decision.scores = case.random.randrange(100), fit, case.random.randrange(-60, 40)
        decision.stability = case.pick("", case.random.randrange(60, 101), case.random.randrange(60, 101))
    return decision


def written(case):
    """decisions.csv; without the columns of what was suggested where none was."""
    has_suggestions = any(decision.row for decision in case.ledger)
    rows = []
    for decision in case.ledger:
        cells = [decision.person.address, decision.day, decision.word, ""]
        if has_suggestions:
            cells += [BY_ROW.get(decision.row, ""), decision.row or "", *decision.scores, decision.stability]
        rows.append(cells)
    return table(HEADER + SUGGESTION * has_suggestions, rows)


def newest(case):
    """The decision that counts for each address, with its line: the newest, of one day that of the later line."""
    found = {}
    for line, decision in sorted(enumerate(case.ledger, 2), key=lambda entry: (entry[1].day, entry[0])):
        found[decision.person.slug] = decision, line
    return found


def conflicts(case):
    """The lines with another decision than an earlier line of the same day and address."""
    seen, found = {}, set()
    for line, decision in enumerate(case.ledger, 2):
        key = decision.person.slug, decision.day
        if seen.get(key, decision.word) != decision.word:
            found.add(line)
        seen[key] = decision.word
    return sorted(found)


def is_answered(case, invitation):
    """Whether the owner decided to ask, and they wrote something else than the note since (decisions.md 12.3)."""
    decision, _ = newest(case).get(invitation.person.slug, (None, 0))
    return decision is not None and decision.word == "ask" and any(
        message.sender.slug == invitation.person.slug and message.recipient is case.owner
        and message.text.split() != invitation.note.split() and message.at.date() > decision.day
        for message in case.messages)


def own_decision(case, invitation):
    """What the owner decided about an open invitation: the ledger, then people.csv; empty without or if settled."""
    decision, _ = newest(case).get(invitation.person.slug, (None, 0))
    if decision is None:
        return case.facts(invitation.person, "decision")
    return "" if is_answered(case, invitation) else decision.word


def is_declined(case, invitation):
    """Whether the ledger closes an invitation: a decline, in silence too, that is not older (formats.md 8)."""
    decision, _ = newest(case).get(invitation.person.slug, (None, 0))
    return decision is not None and decision.word in DECLINES and decision.day >= invitation.sent.date()


def declines_and_others(case):
    """The last decision about each address, as the reading of the statistics takes it: day and word."""
    return {slug: (decision.day, "decline" if decision.word in DECLINES else decision.word)
            for slug, (decision, _) in newest(case).items()}
