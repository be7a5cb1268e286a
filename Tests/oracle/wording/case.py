"""Random exports whose owner says how to write: languages, tone, About, terms; senders of many names and notes."""
import random
from datetime import date, datetime, timedelta

from deciding.entries import Invitation, Message, Person
from wording import phrases
from wording.names import Named, named

AS_OF = date(2026, 3, 1)
SILENT_DAYS, FOLLOW_UP_DAYS, WITHDRAW_DAYS = 14, 21, 90
# More than three weeks before the report: without an answer till then there is none (decisions.md 12.3).
ASKED = date(2026, 2, 5)
LANGUAGES = ["en", "de", "fr", "es", "pt", "it"]


class Case:
    """The export of one seed."""

    owner = Person("Ilse", "Marrow", "ilse-marrow")
    friends = [Person("Ada", "Quistgaard", "ada-quistgaard"), Person("Benedikt", "Oake", "benedikt-oake"),
               Person("Cleo", "Vashtova", "cleo-vashtova"), Person("Dagny", "Brakelund", "dagny-brakelund")]

    def __init__(self, seed):
        """Makes what the owner says, then the invitations."""
        self.random = random.Random(f"wording {seed}")
        self.pick = lambda *choices: self.random.choice(choices)
        self.happens = lambda share: self.random.random() < share
        self.set_voice()
        self.set_goals()
        self.invitations, self.messages, self.sent, self.contacts = [], [], [], []
        self.asked, self.follows = {}, []
        self.people, self.always, self.avoided, self.accepted, self.praised = {}, [], [], [], []
        for number in range(self.pick(6, 10, 16)):
            self.invite(number)
        for number in range(self.pick(0, 1, 3)):
            self.accept(number)
        for number in range(self.pick(0, 2, 4)):
            self.send(number)

    def set_voice(self):
        """Languages, tone, signature, About, Terms and Elsewhere."""
        chosen = self.random.sample(LANGUAGES, self.pick(1, 2, 3, 6))
        self.languages = self.pick(None, chosen, chosen, chosen, ["nl", *chosen], [*chosen, "ja"], ["nl"])
        self.tone = self.pick(None, "warm", "neutral", "formal")
        self.me = self.pick(None, "Ilse", "Ilse", "Ilse Marrow", "Ilse 🎻", "{{first}}", "伊勢", "Ilse  \u202eMarrow")
        self.about = {language: self.pick(*phrases.ABOUT[language]) for language in LANGUAGES if self.happens(0.3)}
        if self.happens(0.5):
            self.about[None] = self.pick(*phrases.ABOUT["en"])
        self.terms = {language: self.random.sample(phrases.TERMS[language], self.pick(1, 2, 3))
                      for language in LANGUAGES if self.happens(0.2)}
        if self.happens(0.3):
            self.terms[None] = self.random.sample(phrases.TERMS["en"], self.pick(1, 2, 3))
        # Which of an unmarked and a marked entry of one language counts is not said.
        for said in (self.about, self.terms):
            said.pop((self.languages or ["en"])[0] if None in said else None, None)
        self.elsewhere = self.pick(None, None, "ilse.example.org", "https://ilse.example.org/news")
        self.late_after = self.pick(None, None, 5, 30)
        self.is_silent = self.happens(0.1)

    def set_goals(self):
        """Up to two goals, of words that no text says."""
        self.goals = [(title, terms) for title, terms in phrases.GOALS if self.happens(0.5)]
        self.opens_door = self.happens(0.3)

    def invite(self, number):
        """An invitation and what else is known of its sender."""
        person = named(self, f"sender-{'abcdefghijklmnopqrstuvwxyz'[number]}")
        if self.happens(0.05):
            friend = self.pick(*self.friends)
            person = Named(friend.name, person.slug, friend.first, friend.name)
        age = self.pick(*range(2, 31), *range(2, 15), *range(40, 150, 9))
        sent = datetime(2026, 3, 1, 12) - timedelta(days=age, minutes=number)
        note = self.pick(*phrases.notes(self)) if self.happens(0.75) else ""
        self.invitations.append(Invitation(person, sent, note))
        facts = {}
        if self.happens(0.5):
            facts["headline"] = self.pick(*phrases.HEADLINES)
        if self.happens(0.3):
            facts["known"] = self.pick("yes", "some", "no", "no")
        if self.happens(0.1):
            facts["decision"] = self.pick("accept", "ask", "decline", "ignore")
        if facts:
            self.people[person.slug] = facts
        self.write(person, sent)
        self.always += [person.address] * self.happens(0.03)
        self.avoided += [person.address] * self.happens(0.03)

    def write(self, person, sent):
        """What owner, sender and connections wrote before."""
        at = sent - timedelta(days=20)
        told = self.pick(*[None] * 8, *phrases.CONVERSATIONS)
        for number, (is_own, text) in enumerate(told or ()):
            sides = (self.owner, person) if is_own else (person, self.owner)
            self.messages.append(Message(*sides, at + timedelta(hours=number), text))
        if self.happens(0.12):
            self.messages.append(Message(self.pick(*self.friends), self.owner, at, f"{person.name} may write to you."))
        if self.happens(0.08):
            self.sent.append(Invitation(person, sent - timedelta(days=40)))
        if self.happens(0.05):
            self.praised.append(person)
        if self.happens(0.06):
            self.write_first(person, at)
        if sent.date() < ASKED and self.happens(0.2):
            self.ask(person)

    def write_first(self, person, at):
        """The owner wrote, follows and shares connections, and heard nothing."""
        self.messages.append(Message(self.owner, person, at, "Is the hall free in May?"))
        self.follows.append(person.name)
        self.people.setdefault(person.slug, {})["mutual"] = "40"

    def ask(self, person):
        """A question that the owner noted in decisions.csv; most get an answer."""
        self.asked[person.slug] = is_answered = self.happens(0.8)
        if is_answered:
            at = datetime(ASKED.year, ASKED.month, ASKED.day) + timedelta(days=2)
            self.messages.append(Message(person, self.owner, at, self.pick(*phrases.ANSWERS)))

    def accept(self, number):
        """Somebody whom the owner let in."""
        person = named(self, f"accepted-{'abc'[number]}")
        sent = datetime(2026, 2, 10, 12) - timedelta(days=self.random.randrange(90))
        self.accepted.append((Invitation(person, sent, ""), sent.date() + timedelta(days=self.pick(1, 3, 6))))
        if self.happens(0.3):
            self.messages.append(Message(self.owner, person, sent + timedelta(days=9), "Welcome to the lake."))

    def send(self, number):
        """An invitation of the owner's to somebody new."""
        person = named(self, f"invited-{'abcd'[number]}")
        self.sent.append(Invitation(person, datetime(2026, 3, 1, 12) - timedelta(days=self.random.randrange(1, 180))))

    def bearer(self, slug):
        """Whoever has an address."""
        rows = self.sent + [invitation for invitation, _ in self.accepted]
        return next(row.person for row in rows if row.person.slug == slug)

    def later(self):
        """The situations of those who were let in without a word, and of own invitations that wait."""
        written = {row.recipient.slug for row in self.messages}
        found = {(row.person.slug, "incoming"): ["hello-after-accept"] * (
            (AS_OF - day).days > SILENT_DAYS and row.person.slug not in written) for row, day in self.accepted}
        for row in self.sent:
            age = (AS_OF - row.sent.date()).days
            if row.person.slug.startswith("invited") and age != FOLLOW_UP_DAYS and age != WITHDRAW_DAYS:
                found[row.person.slug, "outgoing"] = ["follow-up-sent"] * (FOLLOW_UP_DAYS < age < WITHDRAW_DAYS)
        return found
