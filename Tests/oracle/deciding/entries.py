"""What a case is made of: people, rows of the export, goals."""
from dataclasses import dataclass
from datetime import date, datetime

ADDRESS = "https://www.linkedin.com/in/"


@dataclass(frozen=True)
class Person:
    """Somebody of an export."""

    first: str
    last: str
    slug: str

    @property
    def name(self):
        """The whole name."""
        return f"{self.first} {self.last}"

    @property
    def address(self):
        """The address of the profile."""
        return ADDRESS + self.slug


@dataclass
class Connection:
    """A row of Connections.csv."""

    person: Person
    company: str
    position: str
    day: date = date(2024, 5, 1)


@dataclass
class Invitation:
    """An invitation with the UTC time of its sending."""

    person: Person
    sent: datetime
    note: str = ""


@dataclass
class Accepted:
    """An accepted invitation and its connection; `is_received` tells who sent it."""

    invitation: Invitation
    connection: Connection
    is_received: bool


@dataclass
class Message:
    """A row of messages.csv."""

    sender: Person
    recipient: Person
    at: datetime
    text: str


@dataclass
class Position:
    """A position of the owner, with the years that it began and ended."""

    company: str
    began: str
    ended: str


@dataclass
class Event:
    """An event of the owner's list."""

    name: str
    day: date


@dataclass
class Goal:
    """A goal with its terms by key."""

    name: str
    importance: int
    target: int
    terms: dict
