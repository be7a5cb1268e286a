"""What the table says after a change that somebody could bring about (decisions.md 10.1, 10.2)."""
import copy
from dataclasses import dataclass, replace
from itertools import product

from deciding.nearness import MOST_POINTS
from deciding.people import is_common
from deciding.reading import is_known_key, read, standing
from deciding.records import Item, same_name
from deciding.reported import Near, hits_of
from deciding.table import decide

# What the program adds to the fit of a personal note and of an own tie, on purpose.
CLOSENESS_OF_A_NOTE, CLOSENESS_OF_A_TIE = 500, 1500
# Willingness by what kind of note it is, and what a question and a word of something of the owner's may add to it.
WILLINGNESS = {"none": 0, "generic": 5, "list": -40, "program": 0}
PERSONAL, MOST_BESIDES = 20, 20
EFFORTS = {"known": 2, "headline": 10, "referral": 60, "note": 86400}
ACTORS = {"known": "you", "headline": "you", "referral": "a connection", "note": "they"}
OWN_WORD = {"yes": 90, "some": 40}


@dataclass(frozen=True)
class Change:
    """A change by the id of the report."""

    name: str

    @property
    def topic(self):
        """What it is about; two of one topic exclude each other."""
        return self.name.split("-")[0]

    @property
    def actor(self):
        """Who can bring it about."""
        return ACTORS[self.topic]

    @property
    def effort(self):
        """Seconds."""
        return EFFORTS[self.topic]


def wishes(case):
    """What a headline could say: a role and a topic of the most important goal that has one, and what is avoided."""
    ranked = sorted(case.goals, key=lambda goal: -goal.importance)
    roles = [term for goal in ranked for term in goal.terms.get("Roles", [])[:1]]
    topics = [term for goal in ranked for term in (goal.terms.get("Skills") or goal.terms.get("Words") or [])[:1]]
    # Follows the program: a word of Avoid before a role.
    avoided = case.avoid.get("Words") or case.avoid.get("Roles") or []
    found = {name: terms[0].split(" (also:")[0].strip('"*') for name, terms in (
        ("role", roles), ("topic", topics), ("avoid", avoided)) if terms}
    return {**found, "none": "none"}


class Trials:
    """The changes of one invitation; each gives the set of rows and decisions that may follow.

    There are several where the reference does not say what the program adds to the fit.
    """

    def __init__(self, case, goals, invitation, found, reading):
        """Starts with what is reported and read."""
        self.case, self.goals, self.invitation, self.found, self.reading = case, goals, invitation, found, reading
        self.person = invitation.person
        # On purpose: a former name in the address book counts 50.
        former = [item for item in found.items if (item.name, item.points) == ("address-book", 50)]
        self.items = reading.all_items + former
        self.thresholds = goals.thresholds
        self.wishes = wishes(case)
        self.now = found.entry["decision"]
        self.read_anew = {}

    def is_possible(self, change):
        """Whether a change is one here."""
        topic, _, value = change.name.partition("-")
        if topic == "known":
            return self.reading.facts.known != value
        if topic == "headline":
            return value in self.wishes and not self.case.facts(self.person, "headline")
        if topic == "referral":
            # Follows the program: nobody can announce somebody of a common name.
            is_there = any(item.name == "referral" for item in self.items)
            return not is_common(self.person.name, self.case.connected) and not is_there
        return value == "worked-together" or self.found.quality != "personal"

    def after(self, changes):
        """What may follow; None if one of the changes is impossible."""
        if not all(map(self.is_possible, changes)):
            return None
        names = {change.topic: change.name.partition("-")[2] for change in changes}
        known = names.get("known", self.reading.facts.known)
        items = [item for item in self.items
                 if not ("known" in names and item.name in ("known-yes", "known-some"))]
        items += [Item(f"known-{known}", "ownWord", "H", OWN_WORD[known])] if "known" in names and known != "no" else []
        items += [Item("referral", "referral", "H", 60)] * ("referral" in names)
        items += [self.worked_together()] * (names.get("note") == "worked-together")
        reading = self.reading if "headline" not in names else self.looked_up(names["headline"])
        is_collision = reading.collides and not is_known_key(items)
        items = standing(items, is_collision, known)
        quality = "personal" if "note" in names and self.found.quality != "program" else self.found.quality
        facts = replace(
            self.found.facts(reading.facts), known=known, is_collision=is_collision, quality=quality,
            is_warned=reading.is_warned and not is_collision, is_protected=reading.facts.is_protected,
            familiarity=self.found.familiarity_of(items, self.thresholds["Known from"]))
        return {decide(variant, self.thresholds) for variant in self.variants(facts, reading, names)}

    def worked_together(self):
        """The claim of shared work with the present employer."""
        employer = next(position.company for position in self.case.positions if not position.ended)
        is_stated = same_name(self.case.seen(self.person, "company"), employer)
        return Item("worked-together", "employer", "C", 45 if is_stated else 35)

    def looked_up(self, value):
        """Everything read anew under another headline."""
        if value not in self.read_anew:
            case = copy.copy(self.case)
            facts = case.people.get(self.person.slug, {})
            case.people = {**case.people, self.person.slug: {**facts, "headline": self.wishes[value]}}
            self.read_anew[value] = read(case, self.goals, self.invitation)
        return self.read_anew[value]

    def variants(self, facts, reading, names):
        """The facts with every score that may be."""
        found = self.found
        is_anew = "headline" in names
        is_rewritten = "note" in names and found.quality != "personal"
        signs = reading.facts.signs if is_anew else found.signs
        hits = hits_of(reading.hits) if is_anew else found.hits
        avoided = reading.facts if is_anew else facts
        hard, soft = avoided.has_hard_avoid, avoided.has_soft_avoid
        discounts = ([(4, 10)] * hard + [(5, 10)] * (len(signs) > 1) + [(1, 10)] * (facts.quality == "list"))
        is_readable = bool(self.goals.terms) and (found.fit is not None or is_anew or is_rewritten)
        shifts = [0]
        if is_rewritten:
            shifts = [PERSONAL - WILLINGNESS[found.quality] + more for more in (0, MOST_BESIDES)]
        for near, closeness, asks, shift in product(self.nears(reading, names), self.closenesses(names),
                                                    self.asking(facts, hits, is_anew or is_rewritten), shifts):
            score = found.fit_of(hits, near, max(0, closeness), discounts, is_readable)
            yield replace(facts, fit=score, signs=signs, rapport=found.rapport_of(signs, shift), has_hard_avoid=hard,
                          has_soft_avoid=soft, asks_within_goals=asks,
                          is_glimpse=facts.is_glimpse and not is_anew and not is_rewritten)

    def nears(self, reading, names):
        """Near wording: at least what is read, and under another headline perhaps single close words."""
        least = {entry.goal: entry.points for entry in self.found.near}
        if "headline" in names:
            least = {goal: max(least.get(goal, 0), reading.near.get(goal, 0)) for goal in {*least, *reading.near}}
        found = [least]
        if names.get("headline", "none") != "none":
            found.append(dict.fromkeys(range(len(self.goals.terms)), MOST_POINTS))
        return [[Near(goal, points, True) for goal, points in entries.items()] for entries in found]

    def closenesses(self, names):
        """What the program may add: a note becomes personal, a tie comes or goes with what stands."""
        notes = [0, CLOSENESS_OF_A_NOTE] if "note" in names and self.found.quality != "personal" else [0]
        tie = -CLOSENESS_OF_A_TIE if "own-tie" in self.found.ids else CLOSENESS_OF_A_TIE
        ties = [0, tie] if names.keys() & {"known", "referral"} else [0]
        return [self.found.closeness + note + tie for note, tie in product(notes, ties)]

    def asking(self, facts, hits, is_changed):
        """Whether a question is about something within a goal."""
        if not is_changed:
            return [facts.asks_within_goals]
        may_ask = facts.quality == "personal" and "?" in self.invitation.note and any(hit.is_full for hit in hits)
        return [False, True] if may_ask else [False]
