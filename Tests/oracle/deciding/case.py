"""Random exports with goals and side files that exercise the rules of decisions; all follows from a seed."""
import random
from datetime import date, datetime, timedelta

from deciding import vocabulary
from deciding.decided import decide
from deciding.entries import Accepted, Connection, Event, Goal, Invitation, Message, Person, Position
from deciding.phrases import Phrases

AS_OF = date(2026, 3, 1)
# Cyrillic letters, and signs that look like others.
DISGUISES = [str.maketrans("ao", "ао"), str.maketrans("l", "I"), str.maketrans({"m": "rn", "M": "Rn"})]


class Case:
    """The export of one seed."""

    owner = Person("Ilse", "Marrow", "ilse-marrow")

    def __init__(self, seed):
        """Makes the owner's own data, connections, goals, then the invitations."""
        self.random = random.Random(seed)
        self.pick = lambda *choices: self.random.choice(choices)
        self.happens = lambda share: self.random.random() < share
        self.said = Phrases(self)
        self.count = 0
        self.positions = [Position(vocabulary.EMPLOYERS[0], "Jan 2018", "")]
        self.positions += [Position(vocabulary.EMPLOYERS[1], "2008", "2017")] * self.happens(0.7)
        self.schools = vocabulary.SCHOOLS[:self.random.randrange(3)]
        self.skills = vocabulary.SKILLS[:self.random.randrange(4)]
        self.events = [Event(vocabulary.EVENTS[0], date(2026, 1, 31)), Event(vocabulary.EVENTS[1], date(2025, 6, 1))]
        self.connections = [Connection(self.person(), self.pick(*vocabulary.COMPANIES, *vocabulary.EMPLOYERS, ""),
                                       self.pick(*vocabulary.ROLES, "", "Presenter"))
                            for _ in range(self.pick(4, 8, 12, 60))]
        self.invitations, self.sent, self.messages, self.contacts = [], [], [], []
        self.recommendations, self.endorsements, self.follows = [], [], []
        self.accepted = []
        self.avoided_people, self.always, self.people = [], [], {}
        self.set_goals()
        for _ in range(self.pick(3, 8, 15)):
            self.invite()
        for _ in range(self.pick(0, 3, 12, 30)):
            self.connect()
        for template in self.random.sample(vocabulary.COPIED_NOTES, self.pick(0, 1, 1, 2)):
            self.copy_note(template)
        self.ledger = decide(self, AS_OF) if self.happens(0.5) else []
        for decision in self.ledger:
            if decision.word == "ask" and self.happens(0.4):
                self.answer(decision.person, decision.day)

    @property
    def connected(self):
        """The people of the connections."""
        return [row.person for row in self.connections]

    @property
    def endorsed(self):
        """The addresses with an endorsement in either direction."""
        return {person.slug for person, _ in self.endorsements}

    def facts(self, person, column):
        """A cell of people.csv; empty without."""
        return self.people.get(person.slug, {}).get(column, "")

    def seen(self, person, column):
        """The same, empty where the owner looked and found nothing."""
        value = self.facts(person, column)
        return "" if value == "none" else value

    def person(self):
        """Somebody whose name may be common, and whose address is their own."""
        first = self.pick(*vocabulary.FIRST_NAMES)
        last = self.pick(*vocabulary.LAST_NAMES, *vocabulary.COMMON_NAMES)
        if self.happens(0.7):
            last += "-" + self.pick(*vocabulary.SECOND_NAMES)
        self.count += 1
        return Person(first, last, f"{first}-{last}-{self.count:03}".lower())

    def set_goals(self):
        """Goals, Avoid and house rules."""
        self.goals = []
        for number in range(self.pick(0, 1, 1, 2, 3)):
            terms = {key: self.random.sample(listed, self.pick(0, 1, 1, 2, 2))
                     for key, listed in vocabulary.TERMS.items()}
            terms = {key: listed for key, listed in terms.items() if listed} or {"Words": ["residency"]}
            self.goals.append(Goal(f"Goal {number + 1}", self.pick(1, 2, 3), self.pick(None, 10, 25), terms))
        self.avoid = {key: self.random.sample(listed, 1 + self.random.randrange(len(listed)))
                      for key, listed in vocabulary.AVOID.items() if self.happens(0.3)}
        self.languages = self.pick(None, ["en", "fr", "nl", "de"], ["en"])
        self.rules = {}
        for share, choices in vocabulary.HOUSE_RULES:
            if self.happens(share):
                self.rules.update(self.pick(*choices))

    def inviter(self):
        """Somebody new, seldom with the name of a connection or one that looks like it, or a telling address."""
        person = self.person()
        if self.happens(0.1):
            other = self.pick(*self.connected)
            disguise = self.pick(*DISGUISES)
            first, last = self.pick((other.first.translate(disguise), other.last.translate(disguise)),
                                    (other.first, other.last),
                                    (other.last, other.first), ("Dr. " + other.first, other.last + " (he/him)"))
            person = Person(first, last, person.slug)
        if self.happens(0.08):
            person = Person(person.first, person.last, f"{person.slug}-{self.pick(*vocabulary.SLUG_WORDS)}")
        return person

    def invite(self):
        """An invitation and what else the export knows of its sender."""
        person = self.inviter()
        sent = datetime(2026, 3, 1, 12) - timedelta(days=1 + self.random.randrange(149),
                                                    minutes=self.random.randrange(600))
        self.invitations.append(Invitation(person, sent, self.said.note()))
        self.write(person, sent)
        self.name_elsewhere(person, sent)
        if self.happens(0.65):
            self.people[person.slug] = self.said.facts()
        if self.happens(0.06):
            mail = f"{person.slug}@example.org"
            self.people.setdefault(person.slug, {})["email"] = mail
            self.contacts.append(("Zed Other", mail if self.happens(0.8) else "x@example.org"))
        self.always += [person.address] * self.happens(0.02)
        self.avoided_people += [person.address] * self.happens(0.02)

    def write(self, person, sent):
        """Messages of both sides before the invitation."""
        for _ in range(self.random.randrange(1, 6) if self.happens(0.25) else 0):
            at = sent - timedelta(days=1 + self.random.randrange(200), seconds=self.random.randrange(80000))
            if self.happens(0.5):
                self.messages.append(Message(self.owner, person, at, self.said.own_message()))
            else:
                self.messages.append(Message(person, self.owner, at, self.said.their_message()))

    def name_elsewhere(self, person, sent):
        """Where else somebody stands: a connection's message, contacts, praise, follows, what the owner sent."""
        at = sent + timedelta(days=self.pick(-150, -119, -60, -5, 3, 10, 20))
        if self.happens(0.15):
            other = self.pick(*self.connected) if self.happens(0.8) else self.person()
            self.messages.append(Message(other, self.owner, at, self.said.about(person)))
        if self.happens(0.04):
            other = self.pick(*self.connected)
            self.messages.append(Message(self.owner, other, at, f"Do you know {person.name}?"))
        self.contacts += [(person.name, "")] * self.pick(*[0] * 20, 1, 2)
        self.recommendations += [(person.name, self.happens(0.5))] * self.happens(0.1)
        self.endorsements += [(person, self.happens(0.5))] * self.happens(0.08)
        self.follows += [(person.name, self.happens(0.7))] * self.happens(0.05)
        if self.happens(0.07):
            self.sent.append(Invitation(person, sent - timedelta(days=30 + self.random.randrange(50))))

    def connect(self):
        """An invitation of either direction that was accepted, and what was written before and since."""
        day = AS_OF - timedelta(days=self.random.randrange(170))
        delay = self.pick(0, 0, 1, 3, 8, 30)
        sent = datetime(day.year, day.month, day.day, 12) - timedelta(days=delay, minutes=self.random.randrange(600))
        company = self.pick(*vocabulary.COMPANIES, "", "")
        position = self.said.fill(self.pick(*vocabulary.HEADLINES, "", "", ""))
        person = self.person()
        if self.happens(0.1):
            person = Person(person.first, person.last, f"{person.slug}-{self.pick(*vocabulary.SLUG_WORDS)}")
        connection = Connection(person, company, position, day)
        invitation = Invitation(connection.person, sent, self.said.note() if self.happens(0.4) else "")
        self.connections.append(connection)
        self.accepted.append(Accepted(invitation, connection, self.happens(0.6)))
        for _ in range(self.pick(0, 0, 1, 2, 4)):
            at = datetime(day.year, day.month, day.day) + timedelta(days=self.pick(-9, 0, 1, 6, 7, 8, 29, 30, 31),
                                                                    seconds=self.random.randrange(80000))
            if at < datetime(AS_OF.year, AS_OF.month, AS_OF.day):
                sides = (self.owner, connection.person)
                sender, recipient = sides if self.happens(0.5) else sides[::-1]
                text = self.said.own_message() if sender is self.owner else self.said.their_message()
                self.messages.append(Message(sender, recipient, at, text))

    def copy_note(self, template):
        """One text from several people, each with a number, a name and an ending of their own."""
        received = [entry.invitation for entry in self.accepted if entry.is_received]
        listed = self.invitations + received
        for invitation in self.random.sample(listed, min(len(listed), self.pick(2, 2, 3, 4, 5))):
            invitation.note = template.format(number=self.pick(30, 45, 60), name=invitation.person.first,
                                              company=self.facts(invitation.person, "company") or "the house",
                                              end=self.pick("", "", " Shall we?", " Let me know next week."))

    def answer(self, person, day):
        """A message about the time of a question, by the one or the other."""
        at = datetime(day.year, day.month, day.day) + timedelta(days=self.pick(-1, 0, 1, 5),
                                                                seconds=self.random.randrange(80000))
        if at < datetime(AS_OF.year, AS_OF.month, AS_OF.day):
            sides = (person, self.owner) if self.happens(0.8) else (self.owner, person)
            self.messages.append(Message(*sides, at, self.said.their_message()))
