"""The seeded random exports: who was invited when, who accepted, and which messages followed."""
import random
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from urllib.parse import quote

FIRST_NAMES = "Ada Bo Cléo Đorđe Eszter Fïve Göran Hye-jin Ines Jūratė".split()
LAST_NAMES = "Quist Marrow Vasht Brækgaard Strøm Lane O'Dea Perry".split()
ADDRESS = "https://www.linkedin.com/in/"
# Written forms of addresses, and what is none (formats.md 7.1).
ADDRESS_FORMS = ["http://www.linkedin.com/in/{}/", "linkedin.com/in/{}", "https://uk.linkedin.com/in/{}?trk=x#a",
                 "https://example.org/in/{}", "", "HTTPS://WWW.LINKEDIN.COM/in/{}"]
HOSTILE_NAMES = ["=Growth Wizard", "<b>x</b>", "", "@sum"]
HOSTILE_NOTES = ["<script>alert(1)</script>", '=HYPERLINK("x")', "a,b;c\td", "{{headline}}", "](javascript:x)",
                 "\u202eevil", "  spaced   out  ", "```\n# not a heading", 'quote "inside" it',
                 "Tom &amp; Jerry & more", "<p>html</p> text"]
# A Pacific wall clock lies about so far behind UTC; the exports need no more.
PACIFIC = timedelta(hours=8)


@dataclass(frozen=True)
class Person:
    """Somebody of an export."""

    first: str
    last: str
    slug: str
    number: int

    @property
    def name(self):
        """The whole name."""
        return f"{self.first} {self.last}"

    @property
    def address(self):
        """The address of the profile as LinkedIn writes it beside invitations."""
        return ADDRESS + self.slug


OWNER = Person("Mara", "Lindqvist", "mara-lindqvist-000", 777)


@dataclass
class Side:
    """One side of an invitation as its row names it."""

    name: str
    address: str
    urn: str

    @classmethod
    def of(cls, person):
        """A person, named without any peculiarity."""
        return cls(person.name, person.address, f"urn:li:member:{person.number}")


@dataclass
class SentRow:
    """A row of Invitations.csv before it is written; `at` is the Pacific wall clock."""

    inviter: Side
    invitee: Side
    at: datetime
    note: str
    direction: str


@dataclass
class ConnectionRow:
    """A row of Connections.csv before it is written."""

    first: str
    last: str
    address: str
    day: date


@dataclass
class MessageRow:
    """A row of messages.csv before it is written."""

    conversation: str
    sender: str
    sender_address: str
    recipient: str
    recipient_address: str
    at: datetime
    text: str
    folder: str = "INBOX"
    draft: str = "No"


class Export:
    """The people and rows of one seed."""

    def __init__(self, seed):
        """All of an export follows from its seed."""
        self.random = random.Random(seed)
        self.day = date(2026, 10, 3) - timedelta(days=self.pick(0, 0, 30, 200, 333, 500, self.random.randrange(700)))
        self.is_hostile = self.happens(0.3)
        self.has_address_forms = self.happens(0.3)
        self.span = self.pick(10, 60, 200, 330, 500)
        self.acceptance = self.pick(0.2, 0.5, 0.8, 0.95)
        self.delay = self.pick(1, 3, 10, 40)
        self.invitations = []
        self.connections = []
        self.messages = []
        self.people = [self.person(number) for number in range(self.random.randrange(1, 60))]
        for person in self.people:
            self.add(person)
        self.add_others()

    def pick(self, *choices):
        """One of some choices."""
        return self.random.choice(choices)

    def happens(self, share):
        """Whether something of this probability happens."""
        return self.random.random() < share

    def days_before(self, limit):
        """A day before that of the export."""
        return self.day - timedelta(days=self.random.randrange(limit))

    def person(self, number):
        """Somebody whose name may be that of others, and whose slug is not."""
        first, last = self.pick(*FIRST_NAMES), self.pick(*LAST_NAMES)
        if self.happens(0.6):
            last += f"-{chr(ord('a') + number % 26)}" + "ox" * (number // 26 + 1)
        return Person(first, last, f"{first}-{last}-{number:03}".lower().replace("'", ""), 1_000_000 + number)

    def sending_time(self):
        """A wall clock within the span of the export, now and then of the day behind it."""
        days = self.random.randrange(-1 if self.happens(0.05) else 0, self.span)
        back = timedelta(days=days, minutes=self.random.randrange(1440))
        return datetime.combine(self.day, time()) - back + timedelta(hours=self.pick(0, 0, 12))

    def add(self, person):
        """The invitations of one person, and the connection where they were accepted."""
        directions = ["incoming", "outgoing"] if self.happens(0.05) else [self.pick("incoming", "outgoing")]
        is_accepted = self.happens(self.acceptance)
        sent = delivered = None
        if self.happens(0.93):
            for direction in directions:
                for _ in range(2 if self.happens(0.04) else 1):
                    sent = self.sending_time()
                    note = self.add_invitation(person, direction, sent)
                    if note and self.happens(0.9 if is_accepted else 0.02):
                        delivered = self.add_note_message(person, direction, sent, note)
        if is_accepted:
            self.add_connection(person, sent or self.sending_time(), delivered)

    def add_invitation(self, person, direction, sent):
        """One row, seldom twice; returns its note."""
        note = self.note()
        other, own = self.side(person), Side.of(OWNER)
        inviter, invitee = (other, own) if direction == "incoming" else (own, other)
        written = direction.upper()
        if self.happens(0.02):
            written = self.pick(direction, f" {written}", "SIDEWAYS", "")
        row = SentRow(inviter, invitee, sent, note, written)
        self.invitations += [row] * (2 if self.happens(0.02) else 1)
        return note

    def note(self):
        """A note, mostly none."""
        if self.is_hostile and self.happens(0.3):
            return self.pick(*HOSTILE_NOTES)
        if self.happens(0.35):
            return f"Hello, {self.pick('met at the fair', 'your talk', 'offer')} {self.random.randrange(99)}"
        return ""

    def side(self, person):
        """A person as a row names them: other spellings, hostile names, the owner by mistake."""
        if self.happens(0.01):
            return Side.of(OWNER)
        side = Side.of(person)
        if self.has_address_forms and self.happens(0.3):
            side.address = self.pick(*ADDRESS_FORMS).format(person.slug)
        if self.happens(0.05):
            side.name = self.pick(side.name.upper(), f"{side.name} ", f"\u200b{side.name}",
                                  side.name.replace(" ", "\u00a0"))
        if self.is_hostile and self.happens(0.05):
            side.name = self.pick(*HOSTILE_NAMES)
        return side

    def add_note_message(self, person, direction, sent, note):
        """The note as the first message of a conversation (formats.md 9.1), seldom with an answer; returns when."""
        minutes = int(self.random.expovariate(1 / (self.delay * 700)) + 1)
        at = sent + PACIFIC + timedelta(minutes=minutes)
        inviter, invitee = (person, OWNER) if direction == "incoming" else (OWNER, person)
        first = MessageRow(f"2-{len(self.messages)}=", inviter.name, inviter.address, invitee.name, invitee.address,
                           at, note)
        self.messages.append(first)
        if self.happens(0.3):
            self.messages.append(MessageRow(first.conversation, invitee.name, invitee.address, inviter.name,
                                            inviter.address, at + timedelta(hours=3), "thanks"))
        return at

    def add_connection(self, person, sent, delivered):
        """The connection of an accepted invitation; seldom before its sending or behind the export."""
        days = int(self.random.expovariate(1 / self.delay) * self.pick(1, 1, 4))
        at = delivered or sent + PACIFIC + timedelta(days=days, minutes=self.random.randrange(900))
        if self.happens(0.02):
            at = sent - timedelta(days=3)
        if at.date() <= self.day + timedelta(days=3) or self.happens(0.05):
            self.connections.append(ConnectionRow(person.first, person.last, ADDRESS + quote(person.slug), at.date()))

    def add_others(self):
        """Connections without invitation, hidden ones, namesakes, and messages that count for nobody."""
        for number in range(self.pick(0, 0, 5, 40)):
            self.connections.append(ConnectionRow(self.pick(*FIRST_NAMES), f"{self.pick(*LAST_NAMES)}-z{number}",
                                                  f"{ADDRESS}zz-{number}", self.days_before(1500)))
        for _ in range(self.pick(0, 0, 0, 1, 3)):
            self.connections.append(ConnectionRow("", "", "", self.days_before(300)))
        for number in range(self.pick(0, 0, 3)):
            person = self.pick(*self.people)
            self.connections.append(ConnectionRow(person.first, person.last, f"{ADDRESS}namesake-{number}",
                                                  self.days_before(100)))
        for number in range(self.pick(0, 3)):
            self.messages.append(MessageRow(
                f"2-x{number}=", self.pick("LinkedIn Member", "Ada Quist", ""), "", OWNER.name, "",
                datetime.combine(self.day, time()) - timedelta(hours=1 + number), self.pick("ad", "", "hey"),
                self.pick("SPAM", "INBOX", ""), self.pick("Yes", "No")))
