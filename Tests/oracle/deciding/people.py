"""Who is who: forms of names, common names, look-alikes, collisions (decisions.md 2.3, 2.4)."""
import re

from deciding.lists import LISTS
from deciding.texts import HARD, plain

TITLES = set("dr prof phd md msc bsc mba dipl ing mag jr sr ii iii cpa cfa pmp mr mrs ms mx".split())
CONFUSABLE = str.maketrans("аеорсхуіјѕԁһοανιρυκτ0135", "aeopcxyijsdhoavipuktolse")


def name_words(name):
    """The words of a name without titles, degrees and what stands in brackets or quotes."""
    name = re.sub(r"\(.*?\)|\[.*?\]|\".*?\"|“.*?”", "", name)
    return [word for word in plain(re.sub(r"(?i)ph\.\s?d\.?", "", name)) if word not in TITLES]


def normal_form(name):
    """The form in which names are compared."""
    return sorted(word.replace("ae", "a").replace("oe", "o").replace("ue", "u") for word in name_words(name))


def skeleton(name):
    """The form in which look-alikes are equal."""
    return sorted(word.translate(CONFUSABLE).replace("rn", "m").replace("vv", "w").replace("i", "l")
                  for word in normal_form(name))


def is_common(name, connections):
    """Whether a name is too common to tell who is meant."""
    parts = name_words(name)
    return (len(parts) < 2 or parts[-1] in LISTS["common"] or len(parts) == 2 and any(
        part in LISTS["asian"] for part in parts) or sum(
            normal_form(person.name) == normal_form(name) for person in connections) >= 2)


def collides(person, connections, owner):
    """Whether the name is that of a connection under another address, or of the owner, or looks like it."""
    if skeleton(person.name) == skeleton(owner.name):
        return True
    for other in connections:
        if other.slug != person.slug and skeleton(other.name) == skeleton(person.name):
            is_same = normal_form(other.name) == normal_form(person.name)
            if not is_same or not is_common(person.name, connections):
                return True
    return False


def mentions(text, name):
    """Whether all words of a name, two at least, stand side by side, in any order (decisions.md 6.1, referral)."""
    parts = sorted(name_words(name))
    return len(parts) > 1 and any(
        sorted(word.text for word in text[start:start + len(parts)]) == parts
        and all(word.boundary < HARD for word in text[start + 1:start + len(parts)]) for start in range(len(text)))
