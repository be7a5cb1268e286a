"""The goals of a case as they are read: terms, thresholds, whom to keep apart (decisions.md 4, 7.3, 16)."""
from deciding.matching import FULL, is_company, points
from deciding.nearness import Weights, grams_of_terms
from deciding.terms import POINTS, Term
from deciding.texts import negating_language, plain, words

THRESHOLDS = {"Known from": 60, "Claimed from": 35, "Slight from": 25, "Fits from": 40, "Touches from": 25}
IMPORTANCE = {1: 8, 2: 10, 3: 12}


class Goals:
    """What goals.md of a case says."""

    def __init__(self, case):
        """Reads all terms; English is always among the languages of the file."""
        self.case = case
        self.languages = list(dict.fromkeys((case.languages or []) + ["en"]))
        self.terms = [[self.term(key, name) for key, listed in goal.terms.items() for name in listed]
                      for goal in case.goals]
        self.avoid = [self.term(key, name) for key, listed in case.avoid.items() for name in listed]
        self.grams = [grams_of_terms(terms) for terms in self.terms]
        self.avoid_grams = grams_of_terms(self.avoid)
        self.weights = Weights([f"{row.position} {row.company}" for row in case.connections
                                if row.position or row.company])
        self.thresholds = {name: int(case.rules.get(name, default)) for name, default in THRESHOLDS.items()}

    def term(self, key, name):
        """A term of a key."""
        return Term(key, name, self.languages, self.case.rules.get("Synonyms") != "off")

    def listed(self, key):
        """The entries of a house rule."""
        return [entry.strip() for entry in self.case.rules.get(key, "").split(",") if entry.strip()]

    def is_protected_from(self, headline, company, names):
        """Whether somebody comes from where connections are to be kept apart."""
        marked = any(is_company(words(row.company), plain(entry)) for row in self.case.connections
                     for entry in self.listed("Protect"))
        return marked and any(
            is_company(words(company), plain(entry))
            or points(self.term("Roles", entry), "headline", words(headline), negating_language(headline), names)
            == POINTS["Roles"] * FULL // 1000 for entry in self.listed("Protect from"))
