"""How an export is written: eras of headers, forms of dates, delimiters and line ends (formats.md 4, 5, 6)."""
import csv
import io
from datetime import timedelta

ROLES = {"five-column": [], "url": ["inviterProfileUrl", "inviteeProfileUrl"],
         "urn": ["inviterProfileUrn", "inviteeProfileUrn"]}
PREAMBLE = ('Notes:\n"When exporting your connection data, you may notice that some of the email addresses are '
            'missing."\n\n')
UNREADABLE = ["", "soon", "31/31/26, 9:00 AM", "1/1/02, 9:00 AM", "2/30/26, 9:00 AM", "13:00", "5/5/99, 1:00 PM"]
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
        columns = self.pick(9, 10, 11, 12, 0)
        if columns:
            files["messages.csv"] = self.messages(columns)
        return files

    def table(self, header, rows, preamble=""):
        """The bytes of a table."""
        target = io.StringIO()
        writer = csv.writer(target, delimiter=self.delimiter, lineterminator="\n", quoting=self.quoting)
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
        clock = f"{at.hour % 12 or 12}:{at.minute:02} {'AM' if at.hour < 12 else 'PM'}"
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
        has_spreadsheet_dates = self.happens(0.2)
        header = ["First Name", "Last Name"] + ["URL"] * has_addresses + ["Email Address", "Company", "Position",
                                                                       "Connected On"]
        rows = []
        for row in self.export.connections:
            work = self.work() if row.first else ["", ""]
            rows.append([row.first, row.last] + ["" if is_address_empty else row.address] * has_addresses
                        + ["", *work, self.connected_on(row, era, has_spreadsheet_dates)])
        if rows and self.happens(0.05):
            rows.append(next((row for row in rows if row[0]), rows[0]))
        return self.table(header, rows, PREAMBLE if era > 2020 else "")

    def work(self):
        """Company and position, each of which may be empty."""
        return [self.pick("", "Acme", "Brevik", "Cargo x", "Cargo y", "Cargo z"), self.pick("", "Engineer", "Nurse")]

    def connected_on(self, row, era, has_spreadsheet_dates):
        """The day of a connection in the form of its era; seldom none."""
        if row.first and self.happens(0.01):
            return ""
        day = row.day
        if era == 2018:
            clock = f"{1 + self.export.random.randrange(11)}:{self.export.random.randrange(60):02} AM"
            return f"{day.month}/{day.day}/{day.year % 100:02}, {clock}"
        month = MONTHS[day.month - 1]
        return f"{day.day}-{month}-{day.year % 100:02}" if has_spreadsheet_dates else f"{day.day:02} {month} {day.year}"

    def messages(self, columns):
        """messages.csv with nine to twelve columns, newest first (5.3)."""
        header = (["CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO"]
                  + ["RECIPIENT PROFILE URLS"] * (columns > 9) + ["DATE", "SUBJECT", "CONTENT", "FOLDER"]
                  + ["ATTACHMENTS"] * (columns > 10) + ["IS MESSAGE DRAFT"] * (columns > 11))
        rows = [[row.conversation, "", row.sender, row.sender_address, row.recipient]
                + [row.recipient_address] * (columns > 9)
                + [f"{row.at:%Y-%m-%d %H:%M:%S} UTC", "", row.text, row.folder]
                + [""] * (columns > 10) + [row.draft] * (columns > 11)
                for row in sorted(self.export.messages, key=lambda row: row.at, reverse=True)]
        return self.table(header, rows)
