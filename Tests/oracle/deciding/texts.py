"""Texts: folding, words with the boundaries before them, phrases, language, negation (decisions.md 3)."""
import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from deciding.lists import LISTS

NONE, SOFT, HARD = range(3)
NEGATION_WINDOW = 4
HARD_SIGNS = "|•·;.!?—–…\n。！？；｜"
SOFT_SIGNS = ',/():"[]、，（）：「」“”„'
HIDDEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad]")
URL = re.compile(r"(?:https?://|www\.)\S+", re.I)
CJK = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
GENDER_MARKER = re.compile(r"(?<=[a-zà-ÿ])[:*_]in(?:nen)?\b|(?<=[a-zà-ÿ])Innen\b")
LETTERS = {"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th", "ħ": "h",
           "ς": "σ", "ё": "е"}


@dataclass(frozen=True)
class Word:
    """A folded word and the boundary before it."""

    text: str
    boundary: int = NONE


@cache
def fold_letter(letter):
    """One letter without case, and without marks where it is Latin or Greek."""
    base = unicodedata.normalize("NFD", letter)[0]
    if unicodedata.name(base, "").startswith(("LATIN", "GREEK")):
        letter = base
    return "".join(LETTERS.get(part, part) for part in letter.lower().replace("\u0307", ""))


def fold(text):
    """The form in which texts are compared (decisions.md 3.1)."""
    return "".join(map(fold_letter, unicodedata.normalize("NFC", HIDDEN.sub("", text))))


@cache
def words(text):
    """The words of a text (decisions.md 3.2); runs of Han, Kana and Hangul are one word each."""
    text = re.sub(r"(?i)n['’]t\b", "nt", GENDER_MARKER.sub("", text))
    text = fold(re.sub(r"\s-\s", " , ", URL.sub(" . ", text)))
    found = []
    boundary = NONE
    for match in re.finditer(rf"[{CJK}]+|(?:(?![{CJK}])[^\W_])+[+#]*|%|.|\n", text, re.S):
        part = match[0]
        if re.match(r"[^\W_]|%", part):
            found.append(Word(part, boundary))
            boundary = NONE
        elif part in HARD_SIGNS:
            boundary = HARD
        elif part in SOFT_SIGNS:
            boundary = max(boundary, SOFT)
    return tuple(found)


@cache
def plain(text):
    """The texts of the words alone."""
    return tuple(word.text for word in words(text))


def is_cjk(text):
    """Whether a word or spelling is written in Han, Kana or Hangul."""
    return bool(re.search(f"[{CJK}]", text))


def places(text, phrase):
    """Where a phrase stands in words, which no hard boundary parts; `*` ends one with any ending."""
    parts = plain(phrase.rstrip("*"))
    last = len(parts) - 1

    def stands(start):
        """Whether it begins at a word."""
        for at, part in enumerate(parts):
            word = text[start + at]
            is_equal = word.text == part or at == last and phrase.endswith("*") and word.text.startswith(part)
            if not is_equal or at and word.boundary == HARD:
                return False
        return True

    return [range(start, start + len(parts)) for start in range(len(text) - last) if stands(start)]


def holds(text, phrases):
    """Whether one of some phrases stands in words."""
    return any(places(text, phrase) for phrase in phrases)


def names(text, name):
    """Whether the words of a name, company or school follow one another in words."""
    parts = plain(name)
    return any(tuple(word.text for word in text[start:start + len(parts)]) == parts for start in range(len(text)))


def sentences(text):
    """The words between hard boundaries."""
    starts = [at for at, word in enumerate(text) if at == 0 or word.boundary == HARD]
    return [text[start:end] for start, end in zip(starts, starts[1:] + [len(text)])]


@cache
def language(text):
    """The language of a text and whether it is sure (decisions.md 3.2)."""
    for pattern, found in (("[\u3040-\u30ff]", "ja"), ("[\uac00-\ud7af]", "ko"), ("[\u3400-\u9fff]", "zh")):
        if re.search(pattern, text):
            return found, True
    present = set(plain(text))
    lower = unicodedata.normalize("NFC", text).lower()
    points = {name: len(present & set(listed)) + len(present & set(LISTS["telltale"].get(name, ())))
              + 2 * any(letter in lower for letter in LISTS["letters"].get(name, ""))
              for name, listed in LISTS["function"].items()}
    best, second = sorted(points, key=lambda name: -points[name])[:2]
    return best if points[best] else "und", points[best] >= 3 and points[best] - points[second] >= 2


def negating_language(text):
    """Whose negators count in a text."""
    found, is_sure = language(text)
    return found if is_sure else "en"


def is_negated(text, at, spoken):
    """Whether a negator stands within four words before, and no boundary or "but" between."""
    negators = LISTS["negators"].get(spoken, LISTS["negators"]["en"])
    for back in range(1, NEGATION_WINDOW + 1):
        if at - back < 0 or text[at - back + 1].boundary or text[at - back].text in LISTS["but"]:
            return False
        if text[at - back].text in negators:
            return True
    return False
