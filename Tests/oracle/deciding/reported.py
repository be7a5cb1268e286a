"""The evidence of a reported invitation, in the terms of the reading."""
import re
from dataclasses import dataclass, replace

from deciding.records import Item
from deciding.scores import familiarity, fit
from deciding.table import Facts

# What the program adds on purpose: a personal note, and an own tie.
CLOSENESS = ("wrote-personally", "own-tie")
WEAKER = re.compile(r", (former|not yet held|assistant to|serves them|compound|other seniority)\)")
DISCOUNTS = (("avoid-hard", (4, 10)), ("discount-sales-signs", (5, 10)), ("discount-keyword-list", (1, 10)))


@dataclass(frozen=True)
class Hit:
    """A term that was found; a full one is neither a place nor weakened."""

    goal: int
    key: str
    term: str
    points: int
    is_full: bool


@dataclass(frozen=True)
class Near:
    """Near wording for a goal; `is_share` tells whether it is a share of words."""

    goal: int
    points: int
    is_share: bool


def hits_of(read):
    """The hits of a reading, which does not tell whether they are weakened."""
    return [Hit(goal, key, term, points, key != "Places") for goal, key, term, points in read]


class Reported:
    """What the report lists about an invitation."""

    def __init__(self, entry, importances):
        """Sorts the evidence."""
        self.entry = entry
        self.importances = importances
        evidence = entry["evidence"]
        self.ids = {item["id"] for item in evidence}
        self.items = [Item(item["id"], item["group"], item["kind"], item["points"]) for item in evidence
                      if item["axis"] == "familiarity" and "kind" in item]
        self.hits = [Hit(item["goal"], item["group"], re.search(r"“([^“”]*)” \(\+", item["text"])[1], item["points"],
                         item["group"] != "Places" and not WEAKER.search(item["text"]))
                     for item in evidence if item["id"] == "goal-hit"]
        self.near = [Near(item["goal"], item["points"], "of words close" in item["text"]) for item in evidence
                     if item["id"] == "near-wording"]
        self.rapport = [(item["id"], item["points"]) for item in evidence if item["axis"] == "willingness"]
        self.closeness = sum(item["points"] for item in evidence if item["id"] in CLOSENESS)
        self.discounts = [discount for name, discount in DISCOUNTS if name in self.ids]
        self.quality = entry.get("note", {}).get("quality", "none")
        self.familiarity, self.fit, self.rapport_score = (
            entry["scores"][name] for name in ("familiarity", "fit", "willingness"))

    def fit_of(self, hits, near, closeness, discounts, is_readable=None):
        """The fit of other evidence; None where it is unknown, as here if nothing else is said."""
        if not (self.fit is not None if is_readable is None else is_readable):
            return None
        goals = [(importance, [(hit.key, hit.points) for hit in hits if hit.goal == number],
                  max((entry.points for entry in near if entry.goal == number), default=0))
                 for number, importance in enumerate(self.importances)]
        return fit(goals, closeness, discounts)

    def rapport_of(self, signs, more=0):
        """Willingness with so many sales signs, and with more points."""
        others = sum(points for name, points in self.rapport if not name.startswith("sign-"))
        return max(-100, min(100, others + more - 15 * min(3, len(signs))))

    @property
    def signs(self):
        """The classes of sales signs."""
        return [name[len("sign-"):] for name, _ in self.rapport if name.startswith("sign-")]

    def facts(self, read: Facts):
        """The facts of the table with the scores of the report."""
        asks = read.asks_within_goals and any(hit.is_full for hit in self.hits)
        return replace(read, familiarity=self.familiarity, fit=self.fit, rapport=self.rapport_score, signs=self.signs,
                       quality=self.quality, has_hard_avoid="avoid-hard" in self.ids, asks_within_goals=asks,
                       has_soft_avoid="avoid-soft" in self.ids and "avoid-hard" not in self.ids,
                       is_glimpse="glimpse" in self.ids)

    def familiarity_of(self, items, known_from):
        """Familiarity of other items."""
        return familiarity(items, known_from)
