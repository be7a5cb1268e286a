"""Two exports of one person, made on two days of one random history."""
import csv
import io
import random
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from urllib.parse import quote

from dates import pacific_offset
from exports import ADDRESS, OWNER, Person
from writing import ROLES

# formats.md 1: how long the file keeps an accepted invitation, and about how long an open one.
KEPT_DAYS = 180
OPEN_DAYS = 190


@dataclass
class History:
    """What became of one invitation; days are of UTC, `wall` is the Pacific clock of sending."""

    person: Person
    direction: str
    wall: datetime
    accepted: date = None
    withdrawn: date = None
    disconnected: date = None

    @property
    def sent(self):
        """When it was sent, in UTC."""
        return self.wall + timedelta(hours=pacific_offset(self.wall))

    def is_connected(self, day):
        """Whether an export of a day lists the connection."""
        return bool(self.accepted and self.accepted <= day and not (self.disconnected and self.disconnected <= day))

    def is_listed(self, day):
        """Whether an export of a day lists the invitation."""
        if self.accepted and self.accepted <= day:
            return (day - self.accepted).days <= KEPT_DAYS
        return not (self.withdrawn and self.withdrawn <= day) and (day - self.sent.date()).days <= OPEN_DAYS


class Pair:
    """A history and its two days; in some years nothing but the name tells who somebody is.

    Names are then unique: what becomes of two people of one name without an address is not said (latency.md 11).
    """

    def __init__(self, seed):
        """All follows from the seed."""
        self.random = random.Random(seed)
        self.era = self.random.choice(["url", "url", "urn", "five-column"])
        older = date(2026, 1, 5) + timedelta(days=self.random.randrange(150))
        self.days = [older, older + timedelta(days=self.random.choice([1, 7, 30, 120, 200, 400]))]
        self.history = [self.invitation(number) for number in range(self.random.randrange(1, 25))]

    def invitation(self, number):
        """One invitation and its fate."""
        last = "Quist" if self.era == "url" and self.random.random() < 0.2 else f"Lane-{chr(97 + number)}"
        person = Person("Göran", last, f"göran-{last.lower()}-{number}", 1_000_000 + number)
        back = timedelta(days=self.random.randrange(self.random.choice([20, 300])), minutes=self.random.randrange(1440))
        wall = datetime.combine(self.random.choice(self.days), time(12)) - back
        made = History(person, self.random.choice(["INCOMING", "OUTGOING"]), wall)
        end = made.sent.date() + timedelta(days=int(self.random.expovariate(1 / 20)))
        fate = self.random.choice(["accepted", "accepted", "withdrawn", "open"])
        if fate == "accepted":
            made.accepted = end
            if self.random.random() < 0.15:
                made.disconnected = end + timedelta(days=self.random.randrange(1, 200))
        elif fate == "withdrawn":
            made.withdrawn = end
        return made

    def name(self, day):
        """The name of the export of a day."""
        return f"Basic_LinkedInDataExport_{day:%m-%d-%Y}"

    def files(self, day):
        """The files of the export of a day."""
        known = [made for made in self.history if made.sent.date() <= day]
        sent = [["From", "To", "Sent At", "Message", "Direction", *ROLES[self.era]]]
        sent += [self.row(made) for made in known if made.is_listed(day)]
        has_address = self.era == "url"
        connected = [["First Name", "Last Name"] + ["URL"] * has_address + ["Email Address", "Company", "Position",
                                                                           "Connected On"]]
        connected += [[made.person.first, made.person.last] + [ADDRESS + quote(made.person.slug)] * has_address
                      + ["", "", "", f"{made.accepted:%d %b %Y}"] for made in known if made.is_connected(day)]
        return {"Invitations.csv": table(sent), "Connections.csv": table(connected)}

    def row(self, made):
        """A row of Invitations.csv."""
        sides = [made.person, OWNER]
        if made.direction == "OUTGOING":
            sides.reverse()
        wall = made.wall
        written = f"{wall.month}/{wall.day}/{wall.year % 100:02}, {wall.hour % 12 or 12}:{wall.minute:02} {wall:%p}"
        addresses = {"url": [side.address for side in sides], "five-column": [],
                     "urn": [f"urn:li:member:{side.number}" for side in sides]}[self.era]
        return [*(side.name for side in sides), written, "", made.direction, *addresses]


def table(rows):
    """The bytes of a table."""
    target = io.StringIO()
    csv.writer(target, lineterminator="\n").writerows(rows)
    return target.getvalue().encode()
