"""Compares what a report says about the open invitations of a case with the reading."""
import re
from dataclasses import replace

from deciding.alternatives import compare_alternatives
from deciding.case import AS_OF
from deciding.changes import Trials
from deciding.copies import compare_copies
from deciding.coverage import compare_coverage
from deciding.decided import is_answered, is_declined
from deciding.goals import Goals
from deciding.headlines import compare_headline, compare_rules
from deciding.lookback import compare_lookback
from deciding.notes import sales_classes
from deciding.outcomes import compare_ledger
from deciding.reading import read
from deciding.reported import Reported
from deciding.remarks import compare_remarks
from deciding.situations import compare_situation
from deciding.stability import Checks, confidence, kinds_of_facts
from deciding.table import NEAR_FROM, decide
from deciding.texts import language
from urgency import LATE_AFTER


def compare_decisions(report, case, habit, differences):
    """Every open invitation of a case; `habit` tells how long the owner usually takes."""
    late_after = int(case.rules.get("Late after", LATE_AFTER))
    understood = Goals(case)
    reported = {entry["profile"]: entry for entry in report["invitations"]
                if entry["direction"] == "incoming" and entry["state"] == "pending"}
    differences.same("open invitations", sorted(reported), sorted(
        row.person.slug for row in case.invitations if not is_declined(case, row)))
    compare_coverage(report, case, understood, differences)
    compare_rules(report, reported.values(), differences)
    compare_copies(report, case, understood, reported, differences)
    compare_ledger(report, case, reported, differences)
    compare_lookback(report, case, understood, differences)
    for invitation in case.invitations:
        entry = reported.get(invitation.person.slug)
        if entry:
            at = f"{invitation.person.slug}, "
            found = Reported(entry, [goal.importance for goal in case.goals])
            reading = read(case, understood, invitation)
            compare_evidence(at, found, reading, differences)
            compare_fit(at, found, reading, differences)
            compare_scores(at, found, differences, understood.thresholds)
            compare_table(at, case, invitation, found, reading, understood.thresholds, differences)
            compare_note(at, invitation, entry, differences)
            facts = found.facts(reading.facts)
            compare_remarks(at, case, invitation.person, found, facts, understood, differences)
            is_late = habit.is_late((AS_OF - invitation.sent.date()).days, late_after)
            compare_situation(at, found, facts, understood.thresholds["Known from"], is_late,
                              has_sold(case, understood, invitation.person), is_answered(case, invitation), differences)
            compare_alternatives(at, Trials(case, understood, invitation, found, reading), differences)
            compare_headline(at, case, invitation.person, found, NEAR_FROM, understood.thresholds["Fits from"],
                             differences)


def has_sold(case, goals, person):
    """Whether a message of somebody to the owner reads like an offer."""
    terms = [term for listed in goals.terms for term in listed]
    return any(sales_classes(message.text, terms) for message in case.messages
               if message.sender.slug == person.slug and message.recipient is case.owner)


def largest(items):
    """The largest item of each group and kind."""
    found = {}
    for item in sorted(items, key=lambda item: item.points):
        found[item.group, item.kind] = item.name, item.points
    return found


def compare_evidence(at, found, reading, differences):
    """Familiarity and willingness, item by item (decisions.md 6)."""
    # On purpose: a former name in the address book counts 50.
    items = [item for item in found.items if (item.name, item.points) != ("address-book", 50)]
    differences.same(f"{at}familiarity items", largest(items), largest(reading.items))
    differences.same(f"{at}signs", sorted(found.rapport), sorted(reading.signs))
    differences.same(f"{at}collision", "collision" in found.ids, reading.facts.is_collision)
    differences.same(f"{at}quality of the note", found.quality, reading.facts.quality)


def compare_fit(at, found, reading, differences):
    """Hits, near wording, Avoid, and whether fit is known (decisions.md 5, 7.2, 7.3)."""
    hits = sorted((hit.goal, hit.key, hit.term, hit.points) for hit in found.hits)
    differences.same(f"{at}hits", hits, sorted(reading.hits))
    near = {entry.goal: entry for entry in found.near}
    for goal in set(near) | set(reading.near) if found.fit is not None else ():
        expected = reading.near.get(goal, 0)
        # On purpose: single close words may come to more than a share.
        if goal in near and not near[goal].is_share and near[goal].points >= expected:
            expected = near[goal].points
        differences.same(f"{at}near wording, goal {goal}", near[goal].points if goal in near else 0, expected)
    avoid = "avoid-hard" in found.ids, "avoid-soft" in found.ids and "avoid-hard" not in found.ids
    differences.same(f"{at}Avoid", avoid, (reading.facts.has_hard_avoid, reading.facts.has_soft_avoid))
    # On purpose: an address alone may be glimpsed.
    if "glimpse" not in found.ids:
        differences.same(f"{at}fit is known", found.fit is not None, reading.is_readable)


def compare_scores(at, found, differences, thresholds):
    """The scores that the listed items come to (decisions.md 7; property 20)."""
    differences.same(f"{at}familiarity", found.familiarity,
                     found.familiarity_of(found.items, thresholds["Known from"]))
    differences.same(f"{at}willingness", found.rapport_score, found.rapport_of(found.signs))
    differences.same(f"{at}fit", found.fit, found.fit_of(found.hits, found.near, found.closeness, found.discounts))


def compare_table(at, case, invitation, found, reading, thresholds, differences):
    """The row, the decision, its stability and confidence (decisions.md 8, 9)."""
    entry = found.entry
    facts = found.facts(reading.facts)
    differences.same(f"{at}row and decision", (entry["rule"], entry["decision"]), decide(facts, thresholds))
    without = decide(replace(facts, own=""), thresholds) if entry["rule"] == 0 else (None, None)
    differences.same(f"{at}suggested", (entry.get("suggestedRule"), entry.get("suggested")), without)
    stability = entry["stability"]
    checks = Checks(found, reading, thresholds)
    differences.same(f"{at}checks", stability["total"], checks.total)
    if not checks.is_doubtful and not facts.is_glimpse:
        differences.same(f"{at}same answers", stability["same"], checks.same)
        compare_hanging(at, stability, checks.hangs_on(), differences)
    differences.same(f"{at}margin", stability.get("margin"), checks.margin)
    kinds = kinds_of_facts(case, invitation.person, found)
    differences.same(f"{at}kinds of facts", stability["facts"], kinds)
    differences.same(f"{at}confidence", entry["confidence"], confidence(
        entry["rule"], stability["same"], stability["total"], stability.get("margin"), kinds))


def compare_hanging(at, stability, drops, differences):
    """What the decision hangs on, with the score that remains; a sign has none (decisions.md 10.1)."""
    remaining = re.search(r"\((?:known|fit) (\d+|not known)\)\.$", stability.get("without", ""))
    found = stability.get("withoutDecision"), remaining and remaining[1]
    expected = set()
    for drop in drops:
        scores = {"items": {drop.familiarity}, "signs": {None}}.get(drop.name, drop.fits)
        words = {None if drop.name == "signs" else "not known" if score is None else str(score) for score in scores}
        expected |= {(drop.decision, word) for word in words}
    differences.same(f"{at}hangs on", found in (expected or {(None, None)}), True)


def compare_note(at, invitation, entry, differences):
    """The language of the note, and the age (decisions.md 3.2, 11)."""
    spoken, is_sure = language(invitation.note)
    if invitation.note and (is_sure or spoken == "und"):
        differences.same(f"{at}language", entry["note"]["language"], spoken)
    age = (AS_OF - invitation.sent.date()).days
    differences.same(f"{at}age", entry["ageDays"], age)
