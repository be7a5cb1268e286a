"""Damages the files of an export: cells, rows, headers and bytes (formats.md 4)."""
import csv
import io
import random

from exports import OWNER
from forms import tables
from rows import normalised

CELLS = ["", " ", "SIDEWAYS", "31/31/26, 9:00 AM", "30 Feb 2026", "2026-02-30 00:00:00 UTC", "Ada Quist", "a\nb",
         "https://example.org/in/x", "https://www.linkedin.com/in/a%ZZb", "a,b;c\td", 'say "x"', "\ufffd", "é\u200b🙂",
         "INCOMING", "outgoing ", "Yes", "SPAM", "LinkedIn Member"]
# Dates in forms of their own file: such as cannot be, as prove an order, as need one.
DATES = {
    "Invitations.csv": ["1/1/02, 9:00 AM", "5/6/2026", "6/6/2026", "13/1/2026", "1/13/2026", "5-6-2026",
                        "5.6.2026 08:15", "3/8/26, 2:30 AM", "12/31/26, 11:59 PM", "5/6/26 14:30"],
    "Connections.csv": ["7-Jun-26", "07 June 2026", "31 Dec 2027", "1 Jan 2002", "7-sept-25", "5/6/2026"],
    "messages.csv": ["2026-05-01 09:00:00 UTC", "2027-12-31 09:00:00 UTC", "2001-01-01 00:00:00 UTC"],
}
OWN = (OWNER.name, OWNER.address, f"urn:li:member:{OWNER.number}")
DATE_COLUMNS = ("sentat", "datesent", "connectedon", "date")


class Damage:
    """The damaged files of one seed."""

    def __init__(self, seed, files, without_copies=()):
        """Damages each file a little; in some no row is copied."""
        self.without_copies = without_copies
        self.random = random.Random(seed)
        found = tables(files)
        self.files = {name: self.damaged(name, *found[name]) if name in found else data for name, data in files.items()}

    def happens(self, share):
        """Whether something of this probability happens."""
        return self.random.random() < share

    def damaged(self, name, header, rows):
        """The bytes of a table with faults."""
        header = list(header)
        rows = [list(row) for row in rows]
        delimiter, end = self.random.choice(",,,;\t"), self.random.choice(["\n", "\n", "\r\n", "\r"])
        if self.happens(0.2):
            self.add_column(header, rows)
        dated = next(place for place, column in enumerate(header) if normalised(column) in DATE_COLUMNS)
        for row in rows:
            if self.happens(0.1) and dated < len(row):
                row[dated] = self.random.choice(DATES[name])
            if self.happens(0.15):
                self.damage_row(row)
        for _ in range(self.random.choice([0, 0, 1, 2]) if rows and name not in self.without_copies else 0):
            rows.insert(self.random.randrange(len(rows) + 1), list(self.random.choice(rows)))
        target = io.StringIO()
        quoting = self.random.choice([csv.QUOTE_MINIMAL, csv.QUOTE_MINIMAL, csv.QUOTE_ALL])
        csv.writer(target, delimiter=delimiter, lineterminator=end, quoting=quoting).writerows([header, *rows])
        text = self.damaged_text(target.getvalue(), delimiter)
        encoding = self.random.choice(["utf-8"] * 4 + ["utf-8-sig", "utf-16"])
        data = bytearray(text.encode(encoding))
        if encoding != "utf-16":
            self.damage_bytes(data)
        return bytes(data)

    def add_column(self, header, rows):
        """A column of a name that is there already, of another, or of none at the end."""
        if self.happens(0.3):
            header.append("")
            for row in rows:
                row += [""] * self.random.choice([1, 1, 0])
            return
        name = self.random.choice(header)
        place = self.random.randrange(len(header) + 1)
        header.insert(place, self.random.choice([name, name.lower().replace(" ", "_"), "Other"]))
        for row in rows:
            row.insert(place, self.random.choice(["", "x", self.random.choice(row)]))

    def damage_row(self, row):
        """One fault of a row."""
        kind = self.random.randrange(6)
        if kind == 0:
            del row[self.random.randrange(1, len(row)):]
        elif kind == 1:
            row += self.random.choice([[""], ["", " "], ["x"], ["", "x"]])
        elif kind == 2:
            row.insert(self.random.randrange(len(row)), "x")
        else:
            place = self.random.randrange(len(row))
            # Another owner in one row would say that somebody else sent it.
            if row[place] not in OWN:
                row[place] = self.random.choice(CELLS)

    def damaged_text(self, text, delimiter):
        """Faults that no writer of tables makes, behind the header."""
        start = text.find("\n" if "\n" in text else "\r") + 1
        if self.happens(0.3):
            quotes = [place for place in range(start, len(text)) if text[place] == '"']
            if quotes:
                place = self.random.choice(quotes)
                text = text[:place] + self.random.choice(["", '"x', ' "', '""']) + text[place + 1:]
        for _ in range(self.random.choice([0, 0, 1, 2])):
            place = self.random.randrange(start, len(text) + 1)
            added = self.random.choice(['"', "\0", "é", delimiter, "\n", "\r\n", "\n\n"])
            text = text[:place] + added + text[place:]
        return text

    def damage_bytes(self, data):
        """Bytes that are not UTF-8."""
        for _ in range(self.random.choice([0, 0, 0, 1, 2])):
            byte = self.random.choice([0xE9, 0x80, 0x81, 0xFF, 0xC3, 0x00])
            data.insert(self.random.randrange(4, len(data) + 1), byte)
