"""What fills the slots (wording.md 1): values are data, without what nobody sees, and used in their language only."""
import re

from wording.filling import Slots

MOST_OF_ABOUT, MOST_OF_CLAUSE, MOST_CLAUSES = 60, 70, 3
HIDDEN = re.compile("[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


def clean(text):
    """A value without controls, bidi, zero-width signs and braces, its blanks collapsed."""
    return " ".join(re.sub("[{}]", "", HIDDEN.sub("", text)).split())


def in_language(said, case, chosen):
    """What is said in a language; what is marked with none is of the first one listed."""
    first = (case.languages or ["en"])[0]
    return said.get(chosen) or (said.get(None) if chosen == first else None)


def slots(case, person, chosen, mutual):
    """The values for a person in a language."""
    about = in_language(case.about, case, chosen) or ""
    clauses = [clause for clause in in_language(case.terms, case, chosen) or () if len(clause) <= MOST_OF_CLAUSE]
    # Follows the program: what is too long is left out and told, not cut.
    return Slots(first=person.first or "", name=person.whole or "", me=clean(case.me or case.owner.first),
                 about=about if len(about) <= MOST_OF_ABOUT else "", mutual=mutual, elsewhere=case.elsewhere or "",
                 clauses=tuple(clauses[:MOST_CLAUSES]))
