"""How an export is written: eras of headers, forms of dates, delimiters and line ends (formats.md 4, 5, 6)."""
import csv
import io
from datetime import timedelta

from exports import OWNER

ROLES = {"five-column": [], "url": ["inviterProfileUrl", "inviteeProfileUrl"],
         "urn": ["inviterProfileUrn", "inviteeProfileUrn"]}
PREAMBLE = ('Notes:\n"When exporting your connection data, you may notice that some of the email addresses are '
            'missing."\n\n')
UNREADABLE = ["", "soon", "31/31/26, 9:00 AM", "1/1/02, 9:00 AM", "2/30/26, 9:00 AM", "13:00", "5/5/99, 1:00 PM"]
# What stands behind FOLDER (formats.md 5.3).
MESSAGE_ERAS = {
    "2021": [], "2023": [], "2024": ["IS MESSAGE DRAFT"], "2024 late": ["IS MESSAGE DRAFT", "IS CONVERSATION DRAFT"],
    "2025": ["ATTACHMENTS"], "2026": ["ATTACHMENTS", "IS MESSAGE DRAFT"], "2026 quoted": ["ATTACHMENTS"],
    "2026 quoted, late": ["ATTACHMENTS", "IS MESSAGE DRAFT", "IS CONVERSATION DRAFT"],
}
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


class Writer:
    """Writes an export in forms that the seed of the export chooses."""

    def __init__(self, export):
        """Chooses the forms; the later choices go on from there."""
        self.export = export
        self.pick = export.pick
        self.happens = export.happens
        self.era = self.pick("five-column", "urn", "url", "url", "url")
        self.form = self.pick(*["us"] * 6, "no comma", "dots", "date only", "24 hours")
        self.is_day_first = self.happens(0.5)
        self.has_line_feeds_only = self.happens(0.7)
        self.has_mark = self.happens(0.3)
        self.has_final_newline = self.happens(0.7)
        self.delimiter = self.pick(",", ",", ",", ";", "\t")
        self.quoting = csv.QUOTE_ALL if self.happens(0.2) else csv.QUOTE_MINIMAL
        self.is_named = self.happens(0.85)
        back = self.pick(None, 0, 0, -1, 5, 30, -60)
        self.as_of = None if back is None else export.day - timedelta(days=back)
        self.offset = self.pick(0, 0, 330, -660, 840, -30)

    @property
    def folder(self):
        """The name of the folder, with the date of the export or without (formats.md 2.2)."""
        return f"Basic_LinkedInDataExport_{self.export.day:%m-%d-%Y}" if self.is_named else "my-export"

    def files(self):
        """The files by name; seldom one is missing, but never both that hold people."""
        files = {}
        if self.happens(0.97):
            files["Invitations.csv"] = self.invitations()
        if self.happens(0.95) or not files:
            files["Connections.csv"] = self.connections()
        era = self.pick(None, 2018, *MESSAGE_ERAS)
        if era == 2018:
            files["messages.csv"] = self.messages_of_2018()
        elif era:
            files["messages.csv"] = self.messages(era)
        return files

    def table(self, header, rows, preamble="", quoting=None):
        """The bytes of a table."""
        target = io.StringIO()
        writer = csv.writer(target, delimiter=self.delimiter, lineterminator="\n", quoting=quoting or self.quoting)
        writer.writerow(header)
        writer.writerows(rows)
        text = preamble + target.getvalue()
        if not self.has_final_newline:
            text = text.rstrip("\n")
        if not self.has_line_feeds_only:
            text = text.replace("\n", "\r\n")
        return (b"\xef\xbb\xbf" if self.has_mark else b"") + text.encode()

    def sent_at(self, at):
        """A time of sending in the form of the file, seldom nothing that can be read or be (formats.md 6)."""
        if self.happens(0.02):
            return self.pick(*UNREADABLE)
        clock = twelve_hours(at)
        first, second = (at.day, at.month) if self.is_day_first else (at.month, at.day)
        if self.form == "us":
            return f"{at.month}/{at.day}/{at.year % 100:02}, {clock}"
        if self.form == "no comma":
            dotted = clock.replace("AM", "a.m.").replace("PM", "p.m.")
            return f"{at.month}/{at.day}/{at.year} " + self.pick(clock, clock.lower(), dotted,
                                                                 clock.replace(" ", "\u202f"))
        if self.form == "dots":
            return f"{at:%d.%m.%Y %H:%M}"
        if self.form == "24 hours":
            return f"{first:02}/{second:02}/{at.year} {at:%H:%M}"
        return f"{first}-{second}-{at.year}"

    def invitations(self):
        """Invitations.csv of one of three eras, seldom with another name for the date or without notes (5.1)."""
        sent_column = "Date Sent" if self.happens(0.1) else "Sent At"
        has_notes = self.happens(0.9)
        header = ["From", "To", sent_column] + ["Message"] * has_notes + ["Direction"] + ROLES[self.era]
        rows = []
        written = {}
        for row in self.export.invitations:
            # A row that stands twice is the same record.
            at = written.setdefault(id(row), self.sent_at(row.at))
            sides = {"five-column": [], "url": [row.inviter.address, row.invitee.address],
                     "urn": [row.inviter.urn, row.invitee.urn]}[self.era]
            rows.append([row.inviter.name, row.invitee.name, at] + [row.note] * has_notes + [row.direction] + sides)
        return self.table(header, rows)

    def connections(self):
        """Connections.csv of one of four eras, seldom with an empty URL column or a row twice (5.2)."""
        era = self.pick(2018, 2020, 2021, 2023, 2023, 2023, 2023)
        has_addresses = era == 2023
        is_address_empty = self.happens(0.05)
        spreadsheet = self.pick(None, None, None, None, None, "d-MMM-yy", "dd-MMM-yy", "m/d/yyyy", "dd/mm/yy")
        header = ["First Name", "Last Name"] + ["URL"] * has_addresses + ["Email Address", "Company", "Position",
                                                                       "Connected On"]
        rows = []
        for row in self.export.connections:
            work = self.work() if row.first else ["", ""]
            rows.append([row.first, row.last] + ["" if is_address_empty else row.address] * has_addresses
                        + ["", *work, self.connected_on(row, era, spreadsheet)])
        if rows and self.happens(0.05):
            rows.append(next((row for row in rows if row[0]), rows[0]))
        return self.table(header, rows, PREAMBLE if era > 2020 else "")

    def work(self):
        """Company and position, each of which may be empty."""
        return [self.pick("", "Acme", "Brevik", "Cargo x", "Cargo y", "Cargo z"), self.pick("", "Engineer", "Nurse")]

    def connected_on(self, row, era, spreadsheet):
        """The day of a connection in the form of its era; seldom none."""
        if row.first and self.happens(0.01):
            return ""
        day = row.day
        if era == 2018:
            clock = f"{1 + self.export.random.randrange(11)}:{self.export.random.randrange(60):02} AM"
            return f"{day.month}/{day.day}/{day.year % 100:02}, {clock}"
        month = MONTHS[day.month - 1]
        year = day.year % 100
        return {None: f"{day.day:02} {month} {day.year}", "d-MMM-yy": f"{day.day}-{month}-{year:02}",
                "dd-MMM-yy": f"{day.day:02}-{month}-{year:02}", "m/d/yyyy": f"{day.month}/{day.day}/{day.year}",
                "dd/mm/yy": f"{day:%d/%m/%y}"}[spreadsheet]

    def messages(self, era):
        """messages.csv with nine to thirteen columns, newest first; since 2026 with line breaks in quotes (5.3)."""
        added = MESSAGE_ERAS[era]
        header = (["CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO"]
                  + ["RECIPIENT PROFILE URLS"] * (era != "2021") + ["DATE", "SUBJECT", "CONTENT", "FOLDER"] + added)
        is_quoted = era.startswith("2026 quoted")
        rows = [[row.conversation, "", row.sender, row.sender_address, row.recipient]
                + [row.recipient_address] * (era != "2021")
                + [f"{row.at:%Y-%m-%d %H:%M:%S} UTC", "", self.broken(row.text) if is_quoted else row.text, row.folder]
                + ["" if name == "ATTACHMENTS" else row.draft if name == "IS MESSAGE DRAFT" else "No" for name in added]
                for row in sorted(self.export.messages, key=lambda row: row.at, reverse=True)]
        return self.table(header, rows, quoting=csv.QUOTE_ALL if is_quoted else None)

    def broken(self, text):
        """A text with line breaks instead of some blanks."""
        return "".join("\n" if letter == " " and self.happens(0.3) else letter for letter in text)

    def messages_of_2018(self):
        """Messages of 2018, without conversations and addresses, to the minute of a zone that nobody knows (5.3)."""
        rows = [[row.sender, row.recipient,
                 f"{row.at.month}/{row.at.day}/{row.at.year % 100:02}, {twelve_hours(row.at)}", "", row.text,
                 "OUTGOING" if row.sender == OWNER.name else "INCOMING",
                 "SENT" if row.sender == OWNER.name else {"": "ARCHIVED"}.get(row.folder, row.folder)]
                for row in sorted(self.export.messages, key=lambda row: row.at, reverse=True)]
        return self.table(["From", "To", "Date", "Subject", "Content", "Direction", "Folder"], rows)


def twelve_hours(at):
    """A clock of twelve hours."""
    return f"{at.hour % 12 or 12}:{at.minute:02} {'AM' if at.hour < 12 else 'PM'}"
