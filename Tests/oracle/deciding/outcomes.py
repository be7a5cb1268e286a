"""What became of the owner's decisions, and how often the suggestions were followed (decisions.md 12)."""
from collections import Counter

from deciding.case import AS_OF
from deciding.coverage import wilson
from deciding.decided import BY_ROW, DECLINES, conflicts, newest

PATIENCE_DAYS = 21
FEWEST_FOR_KAPPA = 20
FEWEST_FOR_A_RATE = 10
BINS, FEWEST_IN_A_BIN = 5, 10
FEWEST_OVERRIDES, MOST_OTHERWISE = 5, 1
KINDS = ["accept", "ask", "decline"]


def compare_ledger(report, case, entries, differences):
    """All that follows from decisions.csv."""
    compare_own(case, entries, differences)
    found = [entry["line"] for entry in report["diagnostics"] if entry["id"] == "conflicting-decision"]
    differences.same("conflicting decisions", sorted(found), conflicts(case))
    differences.same("a ledger is told of", "ledger" in report, bool(case.ledger))
    if case.ledger:
        compare_outcomes(report["ledger"], case, differences)
        compare_agreement(report["ledger"], case, entries, differences)
        compare_calibration(report["ledger"], case, entries, differences)


def compare_own(case, entries, differences):
    """The decision that each open card shows, with its day and line; that of people.csv has no day."""
    decisions = newest(case)
    for slug, entry in entries.items():
        own = entry.get("ownDecision")
        found = own and (own.get("day"), own["decision"], own["source"]["file"])
        decision, line = decisions.get(slug, (None, 0))
        word = case.people.get(slug, {}).get("decision")
        expected = word and (None, word, "people.csv")
        if decision:
            expected = decision.day.isoformat(), decision.word, "decisions.csv"
            differences.same(f"{slug}, line of the decision", own and own["source"]["line"], line)
        differences.same(f"{slug}, own decision", found, expected)


def outcome(case, decision):
    """What the export shows of a decision: verdict, day, days of waiting, until when it was gone (12.3)."""
    slug, day = decision.person.slug, decision.day
    accepted = next((entry for entry in case.accepted if entry.is_received and entry.connection.person.slug == slug),
                    None)
    if accepted:
        connected = accepted.connection.day
        waited = (connected - accepted.invitation.sent.date()).days
        return ("done" if decision.word == "accept" else "connected"), connected.isoformat(), waited, None
    if day >= AS_OF:
        return "too-early", None, None, None
    invitation = next((row for row in case.invitations if row.person.slug == slug), None)
    if invitation is None:
        # Follows the program: what was asked is gone like what was to be accepted.
        return ("closed" if decision.word in DECLINES else "gone"), None, None, AS_OF.isoformat()
    sent = invitation.sent.date()
    if sent > day:
        return "invited-again", sent.isoformat(), None, None
    if decision.word == "ask":
        return *asked(case, invitation, day), None, None
    return ("open" if decision.word == "accept" else "still-open"), None, None, None


def asked(case, invitation, day):
    """Whether they answered a question, and when; from three weeks on they did not."""
    answers = [message.at.date() for message in case.messages if message.sender.slug == invitation.person.slug
               and message.recipient is case.owner and message.text.split() != invitation.note.split()]
    later = [answer for answer in answers if answer > day]
    if later:
        return "answered", min(later).isoformat()
    return ("no-answer" if (AS_OF - day).days >= PATIENCE_DAYS else "asked"), None


def compare_outcomes(ledger, case, differences):
    """One line for each address, the newest decision first."""
    decisions = sorted(newest(case).values(), key=lambda found: (found[0].day, found[1]), reverse=True)
    differences.same("addresses in the ledger", [entry["id"] for entry in ledger["outcomes"]],
                     [decision.person.address for decision, _ in decisions])
    for entry, (decision, _) in zip(ledger["outcomes"], decisions):
        at = f"{decision.person.slug}, "
        differences.same(f"{at}decided", (entry["decision"], entry["decidedOn"]),
                         (decision.word, decision.day.isoformat()))
        names = ("verdict", "on", "latencyDays", "goneBy")
        differences.same(f"{at}what became of it", tuple(entry.get(name) for name in names), outcome(case, decision))
        if decision.row:
            differences.same(f"{at}suggested then", entry.get("suggested"), BY_ROW[decision.row])


def pairs(case, entries):
    """Row, suggestion and choice of each address for which a suggestion is known."""
    found = []
    for slug, (decision, _) in newest(case).items():
        row, suggested = decision.row, BY_ROW.get(decision.row)
        # Follows the program: where none was written down, what is suggested now counts; row 2 of a stop does not.
        if row is None and slug in entries and decision.word != "stop":
            entry = entries[slug]
            row, suggested = entry.get("suggestedRule", entry["rule"]), entry.get("suggested", entry["decision"])
        if row:
            found.append((row, suggested, "decline" if decision.word in DECLINES else decision.word))
    return found


def kappa(table):
    """Cohen's kappa; None where chance alone would agree always."""
    whole = sum(map(sum, table))
    agreed = sum(table[at][at] for at in range(3)) / whole
    chance = sum(sum(table[at]) * sum(row[at] for row in table) for at in range(3)) / whole ** 2
    return None if chance == 1 else (agreed - chance) / (1 - chance)


def compare_calibration(ledger, case, entries, differences):
    """The rates of rows, their Brier score, and agreement by stability, where the house rule asks for it (13)."""
    is_on = case.rules.get("Calibration") == "on"
    differences.same("calibration", "calibration" in ledger, is_on)
    found = pairs(case, entries)
    rates = {}
    for entry in ledger["agreement"]["rules"]:
        own = [suggested == chosen for row, suggested, chosen in found if row == entry["row"]]
        expected = None, None, None
        if is_on and len(own) >= FEWEST_FOR_A_RATE:
            rates[entry["row"]] = (sum(own) + 0.5) / (len(own) + 1)
            expected = rates[entry["row"]], *wilson(sum(own), len(own))
        for name, value in zip(("rate", "low", "high"), expected):
            differences.near(f"row {entry['row']}, {name}", entry.get(name), value)
    if not is_on:
        return
    calibration = ledger["calibration"]
    differences.same("choices", calibration["kinds"], [sum(chosen == kind for _, _, chosen in found) for kind in KINDS])
    squares = [(rates[row] - (suggested == chosen)) ** 2 for row, suggested, chosen in found if row in rates]
    differences.near("Brier score", calibration.get("brier"), sum(squares) / len(squares) if squares else None)
    compare_reliability(calibration, case, entries, differences)


def compare_reliability(calibration, case, entries, differences):
    """Five bins of equal count by stability, from ten in each on.

    Which of equal ones stands in which bin is not said, so only what does not depend on it is compared.
    """
    decisions = [decision for decision, _ in newest(case).values() if decision.row and decision.stability != ""]
    shares = sorted(decision.stability for decision in decisions)
    bins = calibration["reliability"]
    if any(decision.row is None and decision.person.slug in entries for decision, _ in newest(case).values()):
        return
    edges = [number * len(shares) // BINS for number in range(BINS + 1)]
    expected = [(shares[since], shares[until - 1], until - since)
                for since, until in zip(edges, edges[1:])] if len(shares) >= FEWEST_IN_A_BIN * BINS else []
    differences.same("bins of stability", [(entry["low"], entry["high"], entry["n"]) for entry in bins], expected)
    agreed = sum(BY_ROW[decision.row] == ("decline" if decision.word in DECLINES else decision.word)
                 for decision in decisions)
    differences.same("agreed in the bins", sum(entry["agreed"] for entry in bins), agreed if expected else 0)


def compare_agreement(ledger, case, entries, differences):
    """Suggestions against choices, in all and by row; which rows may have a proposal (12.2)."""
    agreement, found = ledger["agreement"], pairs(case, entries)
    counts = Counter((suggested, chosen) for _, suggested, chosen in found)
    table = [[counts[suggested, chosen] for chosen in KINDS] for suggested in KINDS]
    differences.same("agreement", (agreement["n"], agreement["table"]), (len(found), table))
    differences.near("kappa", agreement.get("kappa"), kappa(table) if len(found) >= FEWEST_FOR_KAPPA else None)
    expected = []
    one_sided = set()
    for row in sorted({row for row, _, _ in found}):
        own = [(suggested, chosen) for other, suggested, chosen in found if other == row]
        agreed = sum(suggested == chosen for suggested, chosen in own)
        overridden = [sum(chosen == kind != suggested for suggested, chosen in own) for kind in KINDS]
        expected.append((row, len(own), agreed, overridden))
        sides = [sum((KINDS.index(chosen) - KINDS.index(suggested)) * sign > 0 for suggested, chosen in own)
                 for sign in (-1, 1)]
        if max(sides) >= FEWEST_OVERRIDES and min(sides) <= MOST_OTHERWISE:
            one_sided.add((row, len(own)))
    names = ("row", "fired", "agreed", "overridden")
    differences.same("agreement by row", [tuple(entry[name] for name in names) for entry in agreement["rules"]],
                     expected)
    proposed = {(entry["row"], entry["of"]) for entry in ledger["proposals"] if "row" in entry}
    differences.same("proposals for rows that were not overridden so", proposed - one_sided, set())
