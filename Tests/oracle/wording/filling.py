"""How a text is put together, and how it is made shorter (wording.md 1, 6, 9)."""
import re
from dataclasses import dataclass, field, replace

from wording.texts import SETS

MOST, MOST_FOR_FREE = 300, 200
SLOT = re.compile(r"\{\{(\w+)\}\}")


@dataclass(frozen=True)
class Slots:
    """The values of a text; empty where there is none."""

    first: str = ""
    name: str = ""
    me: str = ""
    about: str = ""
    mutual: str = ""
    elsewhere: str = ""
    clauses: tuple = field(default_factory=tuple)


def size(text):
    """The larger of the two counts: characters never outnumber UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def sentences(body):
    """The sentences of a body: each ends with a mark that a blank follows."""
    return re.split(r"(?<=[.!?]) ", body)


def bound(text, values):
    """A text with its slots filled; a value is never read again."""
    return SLOT.sub(lambda found: values[found[1]], text)


def fill(situation, tone, language, slots, has_brief_closing=False):
    """A text; a sentence with an empty slot is left out."""
    values = {name: getattr(slots, name) for name in ("first", "name", "me", "about", "mutual", "elsewhere")}
    values["terms"] = SETS["joiner"][language].join(slots.clauses or (SETS["clause"][language],))

    def has_all(text):
        """Whether all slots of a text have a value."""
        return all(values[name] for name in SLOT.findall(text))

    greeting, nameless = SETS["greeting"][language][tone]
    closing, unsigned = SETS["closing"][language][tone]
    closing = "– {{me}}" if has_brief_closing else closing
    kept = filter(has_all, sentences(SETS["texts"][language][situation][tone]))
    parts = [greeting if has_all(greeting) else nameless, *kept, closing if has_all(closing) else unsigned]
    return bound(" ".join(filter(None, parts)), values)


def within_limit(situation, tone, language, slots):
    """The values with as many clauses as LinkedIn takes, in order."""
    while len(slots.clauses) > 1 and size(fill(situation, tone, language, slots)) > MOST:
        slots = replace(slots, clauses=slots.clauses[:-1])
    return slots


def forms(situation, tone, language, slots):
    """Ever shorter forms: without optional sentences, with fewer clauses, with a brief closing."""
    yield fill(situation, tone, language, slots)
    slots = replace(slots, about="")
    yield fill(situation, tone, language, slots)
    while len(slots.clauses) > 1:
        slots = replace(slots, clauses=slots.clauses[:-1])
        yield fill(situation, tone, language, slots)
    yield fill(situation, tone, language, slots, has_brief_closing=True)


def brief(situation, tone, language, slots):
    """Tone and form for a free account where the whole text is too long; none if there is none or none is needed."""
    if size(fill(situation, tone, language, slots)) <= MOST_FOR_FREE:
        return []
    # Follows the program: which tone is the shorter one is not said; from du to Sie or back is none.
    tones = [tone] + {"formal": ["neutral"], "neutral": ["formal"]}.get(tone, [])
    return [(other, text) for other in tones for text in forms(situation, other, language, slots)
            if size(text) <= MOST_FOR_FREE][:1]
