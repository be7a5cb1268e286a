#!/usr/bin/env python3
"""Writes the sample export of Jorinde Vestergeest, who is invented like everybody else in it.

Standard library only, the same bytes on every run: python3 examples/sample/generate.py
"""

import csv
import io
from datetime import date, datetime, time, timedelta
from pathlib import Path
from urllib.parse import quote

from source import inviters, network, talk

FOLDER = Path(__file__).parent
OWNER, OWNER_SLUG = "Jorinde Vestergeest", "jorinde-vestergeest"
EXPORTED = datetime(2026, 10, 15, 6, 0)
WINDOW = timedelta(days=180)  # the export lists accepted invitations for this long
HER_WAITS, THEIR_WAITS = (58, 80, 91, 97), (47, 68, 87, 95)  # per cent within 0, 1, 7 and 30 days, as in real exports
SITE = "https://www.linkedin.com/in/"


class Dice:
    """SplitMix64: the same numbers on every version of Python."""

    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        mask = (1 << 64) - 1
        self.state = (self.state + 0x9E3779B97F4A7C15) & mask
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & mask
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & mask
        return (z ^ (z >> 31)) % limit

    def between(self, low, high):
        return low + self.below(high - low + 1)

    def one(self, items):
        return items[self.below(len(items))]

    def weighted(self, items):
        """One of (weight, ...) tuples."""
        hit = self.below(sum(item[0] for item in items))
        for item in items:
            hit -= item[0]
            if hit < 0:
                return item


def utc(text):
    return datetime.fromisoformat(text)


def pacific(moment):
    """The wall clock on which the export writes `Sent At`: daylight time from March to November."""
    def sunday(month, number):
        first = date(moment.year, month, 1)
        return datetime.combine(first + timedelta(days=(6 - first.weekday()) % 7 + 7 * (number - 1)), time())
    summer = sunday(3, 2) + timedelta(hours=10) <= moment < sunday(11, 1) + timedelta(hours=9)
    wall = moment - timedelta(hours=7 if summer else 8)
    hour = wall.hour % 12 or 12
    return f"{wall.month}/{wall.day}/{wall:%y}, {hour}:{wall.minute:02} {'AM' if wall.hour < 12 else 'PM'}"


def slug(name, dice):
    word = "-".join(name.lower().replace("'", "").replace(" ", "-").split("-"))
    return word if dice.below(3) else f"{word}-{dice.below(0x10000):04x}"


class Person:
    def __init__(self, name, slug, company="", position="", connected=None):
        self.name, self.slug, self.company, self.position, self.connected = name, slug, company, position, connected

    @property
    def first(self):
        return self.name.split(" ")[0]

    @property
    def address(self):
        """Empty for a closed account."""
        return SITE + self.slug if self.slug else ""


class Sample:
    def __init__(self):
        self.dice = Dice(20261015)
        self.names = {i.name for i in inviters.OPEN + inviters.LAPSED}
        self.connections = [Person(n, s, c, p, utc(day)) for n, s, c, p, day in network.RECORDED]
        self.names.update(person.name for person in self.connections)
        self.incoming, self.outgoing, self.messages = [], [], []
        self.conversations = 0

    # People

    def stranger(self, connected):
        dice = self.dice
        while True:
            name = f"{dice.one(network.FIRST)} {dice.one(network.LAST)}"
            if name not in self.names:
                break
        self.names.add(name)
        _, companies, positions = dice.weighted(network.TRADES)
        stated = dice.below(16) > 0
        company, position = (dice.one(companies), dice.one(positions)) if stated else ("", "")
        return Person(name, slug(name, dice), company, position, connected)

    def older_network(self, count):
        """Connections from before the window, more of them in later years."""
        span = (EXPORTED - WINDOW - datetime(2016, 3, 1)).days
        for _ in range(count):
            age = min(self.dice.below(span), self.dice.below(span))
            moment = EXPORTED - WINDOW - timedelta(days=age + 1, minutes=self.dice.below(900))
            self.connections.append(self.stranger(moment))

    # Invitations

    def evening(self, day):
        """When the owner sits down to answer: after work, Utrecht time."""
        return datetime.combine(day, time(16, 30)) + timedelta(seconds=self.dice.below(4 * 3600))

    def wait(self, per_cent):
        """Days until an answer, with the per cent that answer within 0, 1, 7 and 30 days."""
        same_day, day, week, month = per_cent
        roll = self.dice.below(100)
        if roll < same_day:
            return 0
        if roll < day:
            return 1
        if roll < week:
            return self.dice.between(2, 7)
        return min(self.dice.between(8, 30), self.dice.between(8, 30)) if roll < month else self.dice.between(31, 120)

    def accepted_incoming(self, count):
        notes = list(talk.NOTES_IN)
        for number in range(count):
            # The newspaper wrote about the café in early September: every third one came after that.
            back = self.dice.below(40) if number % 3 == 0 else self.dice.below(178)
            accepted = self.evening((EXPORTED - timedelta(days=back + 1)).date())
            days = self.wait(HER_WAITS)
            earliest = datetime.combine(accepted.date() - timedelta(days=days), time(6, 30))
            sent = earliest + timedelta(minutes=self.dice.below(590 if days == 0 else 900))
            person = self.stranger(accepted)
            note = notes.pop() if notes and number % 19 == 7 else ""
            self.connections.append(person)
            self.incoming.append((sent, person, note))
            if note:
                self.say(person, [(accepted, False, note), (accepted + timedelta(minutes=4), True, self.thanks(person))])
            elif number % 47 == 11:
                self.say(person, [(accepted + timedelta(hours=20), False, talk.PITCHES[number // 47 % 4])])

    def thanks(self, person):
        return self.dice.one([
            f"Thank you for writing, {person.first}. See you on a Saturday!",
            f"How kind, {person.first}. The soup is on at one.",
            f"Dank je wel, {person.first}! Tot gauw in het café.",
        ])

    def accepted_outgoing(self, count):
        for number in range(count):
            accepted = EXPORTED - timedelta(days=self.dice.between(1, 176), minutes=self.dice.below(800))
            days = self.wait(THEIR_WAITS)
            sent = self.evening(accepted.date() - timedelta(days=days + 1)) + timedelta(hours=1)
            person = self.stranger(accepted)
            note = talk.NOTES_OUT[number // 7 % 6].format(first=person.first) if number % 7 == 3 else ""
            self.connections.append(person)
            self.outgoing.append((sent, person, note))
            if note:
                self.say(person, [(accepted, True, note)])

    def open_outgoing(self):
        for back in (2, 5, 8, 9, 13, 19, 22, 28, 37, 45, 61, 74, 96, 118, 151, 169, 204):
            sent = self.evening((EXPORTED - timedelta(days=back)).date())
            person = self.stranger(None)
            note = f"Hello {person.first}, we met at the tool market. I would like to hear how your workshop survived the winter." if back in (8, 45) else ""
            self.outgoing.append((sent, person, note))
        anouk = next(i for i in inviters.OPEN if i.slug == "anouk-terpstra")
        self.outgoing.append((utc("2026-09-30 18:10"), Person(anouk.name, anouk.slug), ""))

    def open_incoming(self):
        for inviter in inviters.OPEN + inviters.LAPSED + [inviters.GONE]:
            person = Person(inviter.name, inviter.slug)
            if inviter.earlier:
                self.incoming.append((utc(inviter.earlier), person, ""))
            self.incoming.append((utc(inviter.sent), person, inviter.note))
            if inviter.messages:
                self.say(person, [(utc(at), mine, text) for at, mine, text in inviter.messages])
        gone = inviters.GONE
        self.say(Person(gone.name, gone.slug), [(utc("2026-07-15 17:20:10"), False, gone.note), (utc("2026-07-15 17:31:55"), True, "You may look, and you may take the rusty ones.")])

    # Messages

    def say(self, person, lines, title="", others=()):
        """One conversation; a line is (moment, written by the owner, text)."""
        self.conversations += 1
        key = f"2-{'%022d' % (self.conversations * 7919)}Sample="
        rows = []
        everyone = [Person(OWNER, OWNER_SLUG), person, *others]
        for moment, mine, text in lines:
            sender = everyone[0] if mine else person
            rest = [someone for someone in everyone if someone is not sender]
            rows.append([
                key, title, sender.name, sender.address, ", ".join(p.name for p in rest),
                ",".join(p.address for p in rest), f"{moment:%Y-%m-%d %H:%M:%S} UTC", "", text, "INBOX", "", "No",
            ])
        self.messages.append(rows[::-1])

    def chat(self, count):
        """Everyday conversations with connections, each after the day of the connection."""
        people = [p for p in self.connections if (EXPORTED - p.connected).days > 14]
        for number in range(count):
            person = people[self.dice.below(len(people))]
            days = min((EXPORTED - person.connected).days, 900)
            moment = EXPORTED - timedelta(days=self.dice.between(2, days - 2), seconds=self.dice.below(40000))
            lines = []
            for line in talk.TALKS[number % len(talk.TALKS)]:
                text = line.removeprefix("> ").format(first=person.first, thing=self.dice.one(talk.THINGS), ding=self.dice.one(talk.DINGEN))
                lines.append((moment, line.startswith("> "), text))
                moment += timedelta(seconds=self.dice.between(90, 30000))
            self.say(person, lines)

    def special_messages(self):
        rients, femke, gijsbert = self.connections[:3]
        self.say(femke, [
            (utc("2026-10-06 14:02:18"), False, "Ottilie Brandsma will look you up. She rewires lamps like nobody else and has her Saturdays free."),
            (utc("2026-10-06 19:45:51"), True, "Wonderful, the lamp table is always two people short. Thank you, Femke!"),
        ])
        self.say(rients, [
            (utc("2026-10-10 08:01:00"), False, "Saturday: who brings the long table, who brings the soup?"),
            (utc("2026-10-10 08:20:00"), True, "Soup is me. The table stands in the bakery."),
        ], title="Saturday crew", others=[femke, gijsbert])
        self.say(Person("LinkedIn Member", ""), [(utc("2025-04-02 09:00:00"), False, "I have closed my account, thank you for everything.")])
        for number, text in enumerate(talk.SPAM + talk.ADVERTS):
            sender = Person(f"Offer {number + 1}", f"offer-{number + 1}")
            self.say(sender, [(utc(f"2026-0{number + 3}-11 07:00:00"), False, text)])
            self.messages[-1][0][9] = "SPAM"
        self.say(gijsbert, [(utc("2026-09-01 20:00:00"), True, "Gijsbert, about the stand, I think we should")])
        self.messages[-1][0][11] = "Yes"

    # Files

    def write(self, name, rows, preamble=""):
        out = io.StringIO()
        csv.writer(out, lineterminator="\n").writerows(rows)
        (FOLDER / name).write_text(preamble + out.getvalue(), encoding="utf-8")

    def write_invitations(self):
        header = ["From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl"]
        rows = [header]

        def newest(rows):
            return sorted(rows, key=lambda row: (row[0], row[1].slug), reverse=True)

        for sent, person, note in newest(self.outgoing):
            rows.append([OWNER, person.name, pacific(sent), note, "OUTGOING", SITE + OWNER_SLUG, SITE + person.slug])
        for sent, person, note in newest(self.incoming):
            rows.append([person.name, OWNER, pacific(sent), note, "INCOMING", SITE + person.slug, SITE + OWNER_SLUG])
        self.write("Invitations.csv", rows)

    def write_connections(self):
        rows = [["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"]]
        people = [(p.connected, p) for p in self.connections]
        # Closed accounts leave a date behind; all are older than any open invitation.
        hidden = [(datetime(2017, 2, 3) + timedelta(days=251 * n + self.dice.below(90)), None) for n in range(11)]
        for moment, person in sorted(people + hidden, key=lambda row: row[0], reverse=True):
            day = f"{moment:%d} {'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split()[moment.month - 1]} {moment.year}"
            if person is None:
                rows.append([""] * 6 + [day])
                continue
            first, last = person.name.split(" ", 1)
            rows.append([first, last, SITE + quote(person.slug), "", person.company, person.position, day])
        notes = ('Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing. '
                 'This sample holds none at all."\n\n')
        self.write("Connections.csv", rows, notes)

    def write_messages(self):
        header = ["CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO", "RECIPIENT PROFILE URLS", "DATE",
                  "SUBJECT", "CONTENT", "FOLDER", "ATTACHMENTS", "IS MESSAGE DRAFT"]
        conversations = sorted(self.messages, key=lambda rows: rows[0][6], reverse=True)
        self.write("messages.csv", [header] + [row for rows in conversations for row in rows])

    def write_owner(self):
        self.write("Profile.csv", [
            "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers".split(","),
            ["Jorinde", "Vestergeest", "", "", "", "Repair café founder | Teacher of bicycle mechanics",
             "I started Repair Café De Tweede Ronde and teach people to mend what they own.", "Education", "", "Utrecht, Netherlands", "", "", ""],
        ])
        self.write("Positions.csv", [
            "Company Name,Title,Description,Location,Started On,Finished On".split(","),
            ["Repair Café De Tweede Ronde", "Founder and coordinator", "", "Utrecht", "Mar 2019", ""],
            ["Vakschool De Spaak", "Teacher, bicycle mechanics", "", "Utrecht", "Sep 2016", ""],
            ["Fietsatelier Kranenberg", "Mechanic", "", "Zeist", "2011", "Aug 2016"],
        ])
        self.write("Education.csv", [
            "School Name,Start Date,End Date,Notes,Degree Name,Activities".split(","),
            ["Hogeschool De Waterlinie", "2014", "2017", "", "Bachelor of Education, technical subjects", ""],
            ["Werkplaatscollege Rijnoord", "2009", "2011", "", "Bicycle technician", ""],
        ])
        self.write("Skills.csv", [["Name"]] + [[skill] for skill in network.SKILLS])
        self.write("Events.csv", [["Event Name", "Event Time", "Status", "External Url"]] + [[name, when, "APPROVED", ""] for name, when in network.EVENTS])

    def write_circle(self):
        """Praise, address book and follows."""
        old = [p for p in self.connections[4:] if p.connected < EXPORTED - timedelta(days=400)]
        praise = [["First Name", "Last Name", "Company", "Job Title", "Text", "Creation Date", "Status"],
                  ["Tjeerd", "Hoogwater", "Wielerij Hoogwater", "Owner", "Jorinde hears a loose spoke before she sees the wheel.", "03/14/19, 08:12 PM", "VISIBLE"]]
        texts = ["She explains until it is simple, and then once more.", "Nobody leaves her café without tea and a working plug.", "The calmest teacher in the building."]
        for person, text in zip(old[3::50], texts):
            first, last = person.name.split(" ", 1)
            praise.append([first, last, person.company, person.position, text, f"{person.connected:%m/%d/%y}, 09:30 AM", "VISIBLE"])
        self.write("Recommendations_Received.csv", praise)

        endorsements = ["Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status".split(",")]
        for number, person in enumerate(old[::16][:24]):
            first, last = person.name.split(" ", 1)
            moment = person.connected + timedelta(days=9, hours=3)
            endorsements.append([f"{moment:%Y/%m/%d %H:%M:%S} UTC", network.SKILLS[number % 5], first, last, f"www.linkedin.com/in/{person.slug}", "ACCEPTED"])
        self.write("Endorsement_Received_Info.csv", endorsements)

        contacts = ["FirstName,MiddleName,LastName,MaidenName,NickName,NamePrefix,NameSuffix,Title,Emails,PhoneNumbers,CreatedAt,UpdatedAt,CountryCode,RegionCode,ThirdPartyVerified,Location".split(",")]
        book = [(i.name, i.contact) for i in inviters.OPEN if i.contact] + [(name, "") for name in network.CONTACTS]
        book += [(p.name, f"{p.slug}@mail.example") for p in old[5::40]]
        for name, mail in book:
            first, _, last = name.partition(" ")
            contacts.append([first, "", last, "", "", "", "", "", mail, "", "2/9/24, 7:45 PM", "", "", "", "", ""])
        self.write("ImportedContacts.csv", contacts)

        follows = [["Organization", "Followed On"]]
        for number, company in enumerate(network.COMPANY_FOLLOWS):
            moment = datetime(2026, 9, 2, 19, 5, 12) - timedelta(days=97 * number)
            follows.append([company, f"{'Mon Tue Wed Thu Fri Sat Sun'.split()[moment.weekday()]} {'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split()[moment.month - 1]} {moment:%d %H:%M:%S} UTC {moment.year}"])
        self.write("Company Follows.csv", follows)

        members = [["Date", "Status", "FullName"], ["2026-02-11 20:15:00", "Active", "Elin Sjöstrand"]]
        members += [[f"{p.connected + timedelta(days=30):%Y-%m-%d} 20:00:00", "Active" if n % 4 else "Unfollow", p.name] for n, p in enumerate(old[7::70])]
        self.write("Member_Follows.csv", members)

    def write_people(self):
        columns = ["url", "name", "headline", "position", "company", "location", "school", "mutual", "known", "email", "notes", "decision"]
        rows = [columns]
        for inviter in inviters.OPEN:
            if inviter.facts:
                row = {"url": SITE + inviter.slug, "name": inviter.name, **inviter.facts}
                rows.append([row.get(column, "") for column in columns])
        self.write("people.csv", rows)

    def write_decisions(self):
        """Her ledger: two that she accepted since, one that still waits for her click."""
        rows = [["address", "date", "decision", "reason"]]
        done = sorted((p for _, p, note in self.incoming if note and p.connected), key=lambda p: p.connected)[-2:]
        rows += [[p.address, f"{p.connected:%Y-%m-%d}", "accept", ""] for p in done]
        rows += [[SITE + i.slug, *i.decided] for i in inviters.OPEN if i.decided]
        self.write("decisions.csv", rows[:1] + sorted(rows[1:], key=lambda row: row[1]))

    def run(self):
        self.older_network(652)
        self.accepted_incoming(200)
        self.accepted_outgoing(43)
        self.open_outgoing()
        self.open_incoming()
        self.special_messages()
        self.chat(92)
        self.write_invitations()
        self.write_connections()
        self.write_messages()
        self.write_owner()
        self.write_circle()
        self.write_people()
        self.write_decisions()


if __name__ == "__main__":
    Sample().run()
