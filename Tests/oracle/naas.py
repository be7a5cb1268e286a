"""Random lists as the notebooks of naas write them (formats.md 9.2)."""
import random
from datetime import datetime, timedelta

from exports import ADDRESS, FIRST_NAMES, LAST_NAMES
from list_exports import table

COLUMNS = """PROFILE_ID PROFILE_URL PUBLIC_ID FIRSTNAME LASTNAME FULLNAME OCCUPATION PROFILE_PICTURE MESSAGE SENT_AT
    UNSEEN INVITATION_TYPE INVITATION_DESC INVITATION_STATUS INVITATION_ID SHARED_SECRET""".split()
SECRET = "synthetic-secret"


class Notebook:
    """The rows of one seed: people, and now and then a company, an event or a newsletter, which have no sender."""

    def __init__(self, seed):
        """All follows from the seed."""
        self.random = random.Random(seed)
        self.day = datetime(2026, 9, 1) + timedelta(minutes=self.random.randrange(80_000))
        self.rows = [self.row(number) for number in range(self.random.randrange(1, 20))]
        self.rows += [row for row in self.rows if self.random.random() < 0.05]

    def row(self, number):
        """One row by column."""
        row = dict.fromkeys(COLUMNS, "")
        row["INVITATION_ID"], row["SHARED_SECRET"] = f"{7 * 10 ** 18 + number}", f"{SECRET}-{number}"
        row["INVITATION_TYPE"] = self.random.choice([*["Profile"] * 5, "Company", "Event", "Newsletter"])
        if row["INVITATION_TYPE"] != "Profile":
            row["INVITATION_DESC"] = "invites you"
            return row
        first, last = self.random.choice(FIRST_NAMES), self.random.choice(LAST_NAMES)
        slug = f"{first}-{last}-{number}".lower().replace("'", "")
        sent = self.day - timedelta(minutes=self.random.randrange(300_000))
        return row | {
            "PROFILE_ID": f"ACoAAA{number:013}", "PUBLIC_ID": slug,
            "PROFILE_URL": self.random.choice([ADDRESS + slug, ADDRESS + slug, ""]),
            "FIRSTNAME": first, "LASTNAME": last, "FULLNAME": f"{first} {last}",
            "OCCUPATION": self.random.choice(["Nurse", "Engineer at Acme", ""]), "UNSEEN": "True",
            "MESSAGE": self.random.choice(["", "", "Hello, you", "Two\nlines"]),
            "SENT_AT": f"{sent:%Y-%m-%d %H:%M:%S}" if self.random.random() < 0.95 else "",
            "INVITATION_STATUS": self.random.choice(["PENDING", "PENDING", "Accepted", "DECLINED", ""])}

    def file(self):
        """The bytes of the file."""
        return table(self.rows)
