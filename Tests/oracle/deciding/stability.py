"""How often the decision stays under fixed variations, and how sure it is called (decisions.md 9.1, 9.2)."""
from dataclasses import dataclass, replace

from deciding.table import decide

STEP = 5
CLOSENESS_OF_A_NOTE, CLOSENESS_OF_A_TIE = 500, 1500


@dataclass(frozen=True)
class Drop:
    """What is gone where that changes the decision: the points it had, the decision and the scores without it.

    There are several fits where the program's closeness may change too.
    """

    name: str
    points: int
    decision: str
    familiarity: int
    fits: frozenset


class Checks:
    """The variations of a reported invitation."""

    def __init__(self, reported, reading, thresholds):
        """Runs all of them."""
        self.reported = reported
        self.facts = reported.facts(reading.facts)
        self.asks = reading.facts.asks_within_goals
        self.thresholds = thresholds
        self.decision = decide(self.facts, thresholds)[1]
        self.same = self.total = 0
        # Whether a variation also changes what the reference does not know: the program's closeness, or a collision.
        self.is_doubtful = False
        self.is_lifted = reading.is_lifted
        self.drops = []
        self.vary_evidence()
        self.vary_signs()
        self.vary_thresholds()

    def weigh(self, closeness=0, **changed):
        """The facts of the table with other evidence."""
        reported = self.reported
        parts = {"items": reported.items, "hits": reported.hits, "near": reported.near, "signs": reported.signs,
                 "hard": self.facts.has_hard_avoid, "soft": self.facts.has_soft_avoid, **changed}
        discounts = [(4, 10)] * parts["hard"] + [(5, 10)] * (len(parts["signs"]) > 1)
        discounts += [(1, 10)] * (reported.quality == "list")
        return replace(
            self.facts, familiarity=reported.familiarity_of(parts["items"], self.thresholds["Known from"]),
            fit=reported.fit_of(parts["hits"], parts["near"], max(0, reported.closeness + closeness), discounts),
            rapport=reported.rapport_of(parts["signs"]), signs=parts["signs"], has_hard_avoid=parts["hard"],
            has_soft_avoid=parts["soft"],
            asks_within_goals=self.asks and any(hit.is_full for hit in parts["hits"]))

    def count(self, name, dropped=None, **changed):
        """Counts one variation of an item, hit, near wording, sign or Avoid; `dropped` are its points if it is gone."""
        facts = self.weigh(**changed)
        decision = decide(facts, self.thresholds)[1]
        self.total += 1
        self.same += decision == self.decision
        fits = {facts.fit}
        if name in ("items", "signs", "avoid"):
            others = [self.weigh(closeness, **changed) for closeness in (
                -CLOSENESS_OF_A_TIE, CLOSENESS_OF_A_TIE, CLOSENESS_OF_A_NOTE, CLOSENESS_OF_A_NOTE + CLOSENESS_OF_A_TIE)]
            self.is_doubtful |= any(decide(other, self.thresholds)[1] != decision for other in others) or self.is_lifted
            fits |= {other.fit for other in others}
        if dropped is not None and decision != self.decision:
            self.drops.append(Drop(name, dropped, decision, facts.familiarity, frozenset(fits)))

    def vary_evidence(self):
        """Every item, hit and near wording dropped, at 0.8 and at 1.2."""
        for name in ("items", "hits", "near"):
            entries = getattr(self.reported, name)
            for at, entry in enumerate(entries):
                for tenths in (0, 8, 12):
                    points = entry.points * tenths // 10
                    changed = [replace(entry, points=min(100, points) if name == "items" else points)] if tenths else []
                    self.count(name, None if tenths else entry.points,
                               **{name: entries[:at] + changed + entries[at + 1:]})

    def vary_signs(self):
        """Every sales sign and the Avoid hit dropped."""
        signs = self.reported.signs
        for at in range(len(signs)):
            self.count("signs", 0, signs=signs[:at] + signs[at + 1:])
            # Without the wish for a call a question counts again.
            self.is_doubtful |= signs[at] == "call"
        if self.facts.has_hard_avoid or self.facts.has_soft_avoid:
            self.count("avoid", 0, hard=False, soft=False)

    def vary_thresholds(self):
        """Each of the five thresholds, 5 less and 5 more."""
        for name, limit in self.thresholds.items():
            for change in (-STEP, STEP):
                moved = {**self.thresholds, name: limit + change}
                known = self.reported.familiarity_of(self.reported.items, moved["Known from"])
                self.total += 1
                self.same += decide(replace(self.facts, familiarity=known), moved)[1] == self.decision

    def hangs_on(self):
        """The strongest of the first kind without which the decision is another; all of equal points, or none."""
        kinds = ("items", "hits", "near", "signs", "avoid")
        first = min((kinds.index(drop.name) for drop in self.drops), default=None)
        drops = [drop for drop in self.drops if first is not None and drop.name == kinds[first]]
        most = max((drop.points for drop in drops), default=0)
        return [drop for drop in drops if drop.name == "near" or drop.points == most]

    @property
    def margin(self):
        """The smallest change of familiarity or fit alone that changes the decision; None without."""
        for change in range(1, 101):
            for name in ("familiarity", "fit"):
                score = getattr(self.facts, name)
                for moved in () if score is None else (max(0, score - change), min(100, score + change)):
                    if decide(replace(self.facts, **{name: moved}), self.thresholds)[1] != self.decision:
                        return change
        return None


def kinds_of_facts(case, person, reported):
    """How many of the twelve kinds of facts are there."""
    groups = {item.group for item in reported.items}
    names = {item.name for item in reported.items}
    wrote = any(row.sender is case.owner and row.recipient.slug == person.slug for row in case.messages)
    kinds = [reported.quality != "none",
             bool(names & {"conversation", "conversation-long", "reply-short", "refused"}),
             wrote or "ownInvitation" in groups]
    kinds += [name in groups for name in ("contact", "praise", "referral")]
    kinds.append(bool(case.facts(person, "known") or case.facts(person, "notes")))
    kinds += [bool(case.facts(person, name)) for name in ("headline", "company", "location", "mutual", "school")]
    return sum(kinds)


def confidence(row, same, total, margin, kinds):
    """The word for how sure it is."""
    if row <= 2:
        return "high"
    share = 100 * same // total
    if row == 14 or share < 75:
        return "low"
    is_clear = share >= 90 and (margin is None or margin >= 5) and (kinds >= 2 or row in (3, 4, 6))
    return "high" if is_clear else "medium"
