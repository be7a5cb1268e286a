"""What kind of text a note is, and whether it reads like an offer (decisions.md 6.2, 6.3)."""
import re

from deciding.lists import FUNCTION_WORDS, HEADLINE_CLASSES, LISTS, SALES_CLASSES
from deciding.matching import find
from deciding.texts import URL, fold, holds, is_cjk, is_negated, language, negating_language, places, plain, words

SPEAKING_WINDOW = 7
COMMANDS = set("ignore disregard forget override bypass".split())
EARLIER = set("previous above all prior earlier your".split())
ORDERS = set("instruction instructions rules prompt prompts".split())
PROGRAM_PHRASES = ["system prompt", "language model", "set decision", "accept this invitation automatically",
                   "mark as accept", "mark me as accept"]
PROGRAM_SIGNS = ("{{", "<script", "<img", "javascript:", "```")
# A shared-contact template is a stock phrase too: the worked example 9 has nothing of its own.
STOCK = [phrase for phrase in LISTS["stock"] + LISTS["templates"] if not is_cjk(phrase)]
CJK_STOCK = [fold(phrase) for phrase in LISTS["stock"] if is_cjk(phrase)]
FEWEST_WORDS, FEWEST_LETTERS, ENOUGH_CLAIMED = 3, 8, 20


def speaks_to_program(note):
    """Whether a note gives orders to a program."""
    parts = plain(note)
    for at, word in enumerate(parts):
        window = set(parts[at + 1:at + 1 + SPEAKING_WINDOW])
        if word in COMMANDS and window & EARLIER and window & ORDERS:
            return True
    return holds(words(note), PROGRAM_PHRASES) or any(sign in note for sign in PROGRAM_SIGNS)


def is_keyword_list(note):
    """Whether a note is a list of keywords."""
    parts = plain(note)
    function = sum(word in FUNCTION_WORDS for word in parts)
    separators = len(re.findall(r"[,|•/;#、]", note))
    return (len(parts) >= 8 and function * 100 < 12 * len(parts) and not re.search(r"[.!?。！？]", note)
            and separators >= max(3, len(parts) / 4))


def own_words(note, names):
    """The different words of a note's own."""
    spoken, is_sure = language(note)
    function = set(LISTS["function"][spoken]) if is_sure and spoken in LISTS["function"] else FUNCTION_WORDS
    text = words(note)
    stock = {at for phrase in STOCK for span in places(text, phrase) for at in span}
    return {word.text for at, word in enumerate(text) if at not in stock and len(word.text) > 1
            and word.text not in function and word.text not in LISTS["greetings"] and word.text not in names}


def own_letters(note):
    """How many Han, Kana and Hangul a note has beside stock phrases."""
    note = fold(note)
    for phrase in CJK_STOCK:
        note = note.replace(phrase, "")
    return sum(map(is_cjk, note))


def quality(note, names, claims):
    """The class of a note; `claims` are the points of what it claims."""
    if not note:
        return "none"
    if is_keyword_list(note):
        return "list"
    if speaks_to_program(note):
        return "program"
    is_personal = (len(own_words(note, names)) >= FEWEST_WORDS or own_letters(note) >= FEWEST_LETTERS
                   or max(claims, default=0) >= ENOUGH_CLAIMED)
    return "personal" if is_personal else "generic"


def sales_classes(text, goal_terms, classes=None):
    """The classes of selling phrases in a text that are not denied and name nothing of a goal."""
    found = set()
    spoken = negating_language(text)
    text = words(text)
    for name in classes or SALES_CLASSES:
        for phrase in LISTS["sales"][name]:
            for span in places(text, phrase):
                said = text[span.start:span.stop]
                if not is_negated(text, span.start, spoken) and not any(
                        find(said, entry, term.key) for term in goal_terms for entry in term.spellings if entry.is_own):
                    found.add(name)
    return found


def sales_signs(note, headline, goal_terms):
    """The signs of note and headline; a link counts beside another class only."""
    found = sales_classes(note, goal_terms) | sales_classes(headline, goal_terms, HEADLINE_CLASSES)
    has_link = any("linkedin." not in address for address in URL.findall(note))
    return found | {"link"} if found and has_link else found
