"""Where terms stand in a text and what they are worth there (decisions.md 5.1, 5.3, 7.2)."""
from functools import cache

from deciding.lists import LEGAL_FORMS, LINKING_WORDS, LISTS
from deciding.terms import HEAD_POINTS, POINTS, is_inflected
from deciding.texts import HARD, NONE, Word, holds, is_negated

FULL, HALF = 1000, 500
SCOPE_WINDOW = 3
COMPOUND_LANGUAGES = {"de", "nl", "sv", "da", "no"}
SOUGHT_BEHIND = {"gesucht", "gezocht", "wanted"}
TEXT = {"Roles": 1000, "Skills": 1000, "Words": 1000, "Companies": 750, "Places": 750, "Schools": 750}
FIELDS = {
    "headline": TEXT,
    "company": {"Skills": 750, "Words": 750, "Companies": 1000},
    "location": {"Places": 1000},
    "school": {"Schools": 1000},
    "note": {"Roles": 750, "Skills": 750, "Words": 750, "Companies": 500, "Places": 500, "Schools": 500},
    "messages": dict.fromkeys(("Roles", "Skills", "Words", "Companies", "Schools"), 500),
    "address": {"Roles": 500, "Skills": 500, "Words": 500},
    "own notes": dict.fromkeys(POINTS, 1000),
}


@cache
def word_factor(word, wanted, languages, is_quoted, has_any_ending):
    """What one word of a text is worth for one of a spelling, in thousandths."""
    if word == wanted or has_any_ending and word.startswith(wanted):
        return FULL
    if is_quoted:
        return 0
    if is_inflected(word, wanted, languages):
        return FULL
    is_compound = COMPOUND_LANGUAGES & set(languages) and len(wanted) >= 6 and word.endswith(wanted)
    return HALF if is_compound and len(word) - len(wanted) >= 3 else 0


def find(text, spelling, key, names=frozenset()):
    """Where a spelling stands: the words and the factor; words of the person's own name never match."""
    if spelling.is_cjk:
        return [(range(at, at + 1), FULL) for at, word in enumerate(text) if spelling.words[0] in word.text]
    places = [at for at, word in enumerate(text) if spelling.is_quoted or word.text not in LINKING_WORDS]
    size = len(spelling.core)
    orders = [list(enumerate(spelling.core))]
    if key == "Roles" and size == 2 and not spelling.is_quoted:
        orders.append(orders[0][::-1])
    found = []
    for order in orders:
        for start in range(len(places) - size + 1):
            span = places[start:start + size]
            factor = min(word_factor(text[at].text, wanted, spelling.languages, spelling.is_quoted,
                                     spelling.has_any_ending and number == size - 1)
                         for at, (number, wanted) in zip(span, order))
            if factor and all(text[at].boundary < HARD for at in range(span[0] + 1, span[-1] + 1)) and not any(
                    text[at].text in names for at in span):
                found.append((range(span[0], span[-1] + 1), factor))
    return found


def scope(text, span):
    """Whose role some words name: the scope and its factor; the first one listed wins."""
    before = []
    at = span.start
    while len(before) < SCOPE_WINDOW and at > 0 and text[at].boundary == NONE:
        at -= 1
        before.insert(0, Word(text[at].text))
    behind = text[span.stop] if span.stop < len(text) else None
    if holds(before, LISTS["sought"]) or behind and not behind.boundary and behind.text in SOUGHT_BEHIND:
        return "sought", 0
    for name, phrases in (("former", LISTS["former"]), ("not yet", LISTS["notyet"]), ("assistant", ["assistant to"]),
                          ("serves", LISTS["serves"] + LISTS["forwords"])):
        if holds(before, phrases):
            return name, HALF
    return "held", FULL


def company_words(text):
    """A company without legal forms and "the"."""
    return tuple(word.text for word in text if word.text not in LEGAL_FORMS)


def is_company(text, parts):
    """Whether a company's name is that of a term or begins with it; a single word needs four letters."""
    parts = tuple(part for part in parts if part not in LEGAL_FORMS)
    found = company_words(text)
    return bool(parts) and (found == parts or found[:len(parts)] == parts and (len(parts) > 1 or len(parts[0]) >= 4))


def occurrences(term, field, text, spoken, names):
    """Where a term stands in a field, not denied: points before those of the field, and match times scope."""
    if term.key == "Companies" and field == "company":
        return [(POINTS[term.key], FULL)] * any(is_company(text, entry.words) for entry in term.spellings)
    found = []
    for spelling in term.spellings:
        for span, factor in find(text, spelling, term.key, names):
            if not is_negated(text, span.start, spoken):
                whose = scope(text, span)[1] if term.key == "Roles" else FULL
                points = HEAD_POINTS if spelling.is_head else POINTS[term.key]
                found.append((points * factor // 1000 * whose // 1000, factor * whose // 1000))
    return found


def points(term, field, text, spoken, names):
    """What the best hit of a term in a field is worth, in thousandths of a point."""
    if term.key not in FIELDS[field]:
        return 0
    return max((worth * FIELDS[field][term.key] // 1000 for worth, _ in occurrences(term, field, text, spoken, names)),
               default=0)
