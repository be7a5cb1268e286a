"""Terms of goals.md as they match: spellings, built-in roles, inflection (decisions.md 4.2, 5.1, 5.2, 5.4)."""
import re
from functools import cache

from deciding.lists import LINKING_WORDS, LISTS, ROLE_LANGUAGES
from deciding.texts import is_cjk, plain

POINTS = {"Roles": 3000, "Companies": 3000, "Skills": 2000, "Words": 2000, "Schools": 2000, "Places": 1000}
HEAD_POINTS = 1000
STEM_LENGTHS = (4, 5)
BLOCKED = {frozenset(pair.split("/")) for pair in (
    "engine/engineer custom/customer count/counter import/important intern/international intern/internal "
    "public/publicist organ/organist person/personal nation/national profession/professional form/former "
    "light/lighter").split()}
CONCEPTS = {}
for number, cells in enumerate(LISTS["concepts"]):
    for written, found in zip(ROLE_LANGUAGES, cells):
        for entry in found:
            CONCEPTS.setdefault(plain(entry), (number, written))


@cache
def is_inflected(one, other, languages):
    """Whether two words are one stem with a pair of endings of one of some languages."""
    if frozenset((one, other)) in BLOCKED:
        return False
    if one[:STEM_LENGTHS[0]] != other[:STEM_LENGTHS[0]]:
        return False
    for spoken in languages:
        for shortest, pairs in zip(STEM_LENGTHS, LISTS["pairs"].get(spoken, [[], []])):
            for pair in pairs:
                for ending, counterpart in (pair, pair[::-1]):
                    stem = one[:len(one) - len(ending)]
                    if one.endswith(ending) and len(stem) >= shortest and other == stem + counterpart:
                        return True
    return False


@cache
def concept(parts):
    """The number of the built-in role that some words name, with inflection; None without."""
    for listed, (found, spoken) in CONCEPTS.items():
        if len(listed) == len(parts) and all(
                one == other or is_inflected(one, other, (spoken,)) for one, other in zip(listed, parts)):
            return found
    return None


class Spelling:
    """One way to write a term."""

    def __init__(self, written, languages, is_head=False, is_own=True):
        """`"x"` is quoted, `x*` has any ending; a head word counts one point."""
        self.is_quoted = written.startswith('"')
        self.has_any_ending = written.endswith("*")
        self.languages = tuple(languages)
        self.is_head = is_head
        self.is_own = is_own
        self.words = plain(written.strip('"*'))
        self.is_cjk = is_cjk(written)
        content = tuple(word for word in self.words if word not in LINKING_WORDS)
        self.core = self.words if self.is_quoted else content or self.words


class Term:
    """A term with all its spellings, those of built-in roles included."""

    def __init__(self, key, written, languages, has_synonyms):
        """Reads `name (also: spelling, spelling)`."""
        match = re.match(r"(.*?)(?: \(also: (.*)\))?$", written)
        self.key = key
        self.name = match[1].strip('"')
        spellings = [match[1]] + (match[2].split(", ") if match[2] else [])
        self.spellings = [Spelling(spelling, languages) for spelling in spellings]
        if key == "Roles" and has_synonyms:
            for spelling in list(self.spellings):
                self.add_synonyms(spelling)

    def add_synonyms(self, spelling):
        """The other names of a role, or of the first and last word of a longer one."""
        if spelling.is_quoted or spelling.has_any_ending or spelling.is_cjk:
            return
        number = concept(spelling.words)
        if number is not None:
            self.add_concept(number, is_head=False)
        elif len(spelling.core) > 1:
            for word in (spelling.core[-1], spelling.core[0]):
                number = None if word in LISTS["generic"] else concept((word,))
                if number is not None:
                    # Follows the program: the head word is known in the other languages too.
                    self.spellings.append(Spelling(word, spelling.languages, is_head=True, is_own=False))
                    self.add_concept(number, is_head=True)

    def add_concept(self, number, is_head):
        """All spellings of a built-in role."""
        for spoken, found in zip(ROLE_LANGUAGES, LISTS["concepts"][number]):
            self.spellings += [Spelling(entry, [spoken], is_head, is_own=False) for entry in found]
