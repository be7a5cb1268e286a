"""Sentences, notes, messages and rows of people.csv for random cases."""
from deciding import vocabulary
from deciding.lists import LISTS
from deciding.texts import is_cjk


class Phrases:
    """Fills sentences with random words of a case."""

    def __init__(self, case):
        """Draws from the case's own random numbers."""
        self.case = case
        self.pick = case.pick
        self.happens = case.happens

    def fill(self, sentence, **given):
        """A sentence with each gap filled anew."""
        while "{" in sentence:
            start = sentence.index("{")
            end = sentence.index("}")
            gap = sentence[start + 1:end]
            sentence = sentence[:start] + (given.get(gap) or self.word(gap)) + sentence[end + 1:]
        return sentence

    def word(self, gap):
        """Something for a gap."""
        if gap == "friend":
            return self.pick(*self.case.connected).name
        if gap == "sales":
            return self.pick(*LISTS["sales"][self.pick(*LISTS["sales"])]).rstrip("*")
        if gap in vocabulary.LISTED:
            return self.pick(*(entry for entry in LISTS[vocabulary.LISTED[gap]] if not is_cjk(entry))).rstrip("*")
        return self.pick(*vocabulary.GAPS[gap])

    def note(self):
        """A note, often none."""
        if self.happens(0.35):
            return ""
        if self.happens(0.05):
            return self.pick(*vocabulary.LISTS_OF_KEYWORDS)
        parts = [self.pick("Hi Ilse,", "Hello Ilse,", "Dear Ilse,", "Hallo Ilse,")] * self.happens(0.4)
        return " ".join(parts + [self.fill(self.pick(*vocabulary.NOTES)) for _ in range(self.pick(1, 1, 2, 2, 3))])

    def own_message(self):
        """What the owner wrote to somebody."""
        return self.fill(self.pick(*vocabulary.OWN_MESSAGES))

    def their_message(self):
        """What somebody wrote to the owner."""
        return self.fill(self.pick(*vocabulary.THEIR_MESSAGES))

    def about(self, person):
        """What somebody wrote about a person."""
        return self.fill(self.pick(*vocabulary.WORDS_ABOUT), name=person.name, first=person.first, last=person.last)

    def facts(self):
        """A row of people.csv."""
        choices = {
            "headline": (0.7, lambda: self.fill(self.pick(*vocabulary.HEADLINES)) if self.happens(0.93) else "none"),
            "company": (0.4, lambda: self.pick(*vocabulary.COMPANIES)),
            "location": (0.3, lambda: self.pick(*vocabulary.PLACES)),
            "school": (0.15, lambda: self.pick("Nordhaven Conservatory", *vocabulary.SCHOOLS)),
            "mutual": (0.25, lambda: str(self.case.random.randrange(40))),
            "known": (0.12, lambda: self.pick("yes", "some", "no", "no")),
            "notes": (0.06, lambda: self.fill(self.pick("A calm neighbour with a garden.", "Knows {topic}."))),
            "decision": (0.03, lambda: self.pick("accept", "ask", "decline", "ignore"))}
        return {column: make() for column, (share, make) in choices.items() if self.happens(share)}
