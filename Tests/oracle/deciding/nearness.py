"""How close the words of a text are to a goal (decisions.md 5.5)."""
from functools import cache
from math import floor, log2

from deciding.lists import FUNCTION_WORDS, LINKING_WORDS, LISTS, SAYS_LITTLE
from deciding.matching import scope
from deciding.terms import CONCEPTS
from deciding.texts import is_cjk, is_negated, plain

FEWEST_GRAMS = 12
NOISE_FLOOR = 200
MOST_POINTS = 2500
ENOUGH_CONNECTIONS = 50
EMPTY = FUNCTION_WORDS | LINKING_WORDS | set(LISTS["greetings"]) | set(LISTS["generic"]) | SAYS_LITTLE


@cache
def grams(word):
    """The n-grams of a word."""
    if is_cjk(word):
        return frozenset(word[at:at + 2] for at in range(len(word) - 1))
    word = f"^{word}$"
    return frozenset(word[at:at + size] for size in (3, 4, 5) for at in range(len(word) - size + 1))


def grams_of(parts):
    """The n-grams of some words."""
    return set().union(*map(grams, parts))


def grams_of_terms(terms):
    """Those of the own spellings of roles, skills and words; in longer roles without what names any role."""
    parts = set()
    for term in terms:
        for spelling in term.spellings:
            if spelling.is_own and term.key in ("Roles", "Skills", "Words"):
                is_longer = term.key == "Roles" and len(spelling.core) > 1
                parts |= {word for word in spelling.words if word not in LINKING_WORDS and not (
                    is_longer and (word in LISTS["generic"] or (word,) in CONCEPTS))}
    return grams_of(parts)


class Weights:
    """How much an n-gram tells: 1, or more with fifty connections whose work is known."""

    def __init__(self, texts):
        """Counts the texts that hold each n-gram."""
        self.count = len(texts)
        self.held = {}
        for text in texts:
            for gram in grams_of(plain(text)):
                self.held[gram] = self.held.get(gram, 0) + 1

    def of(self, gram):
        """The weight of one."""
        if self.count < ENOUGH_CONNECTIONS:
            return 1
        return 1 + floor(log2((self.count + 1) // (self.held.get(gram, 0) + 1)))


def content(text, field, spoken, names):
    """The words of a text that are about the person, now."""
    kept = []
    for at, word in enumerate(text):
        whose = scope(text, range(at, at + 1))[0]
        is_other = whose in ("sought", "former", "not yet") or whose == "serves" and field == "headline"
        if not (is_other or len(word.text) < 2 or word.text in EMPTY or word.text in names
                or is_negated(text, at, spoken)):
            kept.append(word.text)
    return kept


def near(parts, goal, avoid, weights):
    """The points of some words for a goal's n-grams."""
    found = grams_of(parts)
    if len(found) < FEWEST_GRAMS:
        return 0
    total = sum(map(weights.of, found))
    share = sum(map(weights.of, found & goal)) * 1000 // total - sum(map(weights.of, found & avoid)) * 1000 // total
    return min(MOST_POINTS, max(0, share - NOISE_FLOOR) * 8)
