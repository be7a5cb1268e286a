"""Several exports of one person in one build: Basic and Complete, of one day or of several, in any form and order."""
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from exports import OWNER
from forms import tarred, zipped
from pairs import Pair, table

MESSAGE_HEADER = ["CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO", "RECIPIENT PROFILE URLS",
                  "DATE", "SUBJECT", "CONTENT", "FOLDER"]


@dataclass
class Archive:
    """One input: its day, whether it is a Complete one, its files and how it is given."""

    day: date
    is_complete: bool
    files: dict
    name: str
    form: str

    @property
    def given(self):
        """What is given on the command line."""
        return self.name + {"folder": "", "zip": ".zip", "tar": ".tar.gz"}[self.form]

    def stored(self):
        """The files on the disk."""
        if self.form == "folder":
            return {f"{self.name}/{name}": data for name, data in self.files.items()}
        return {self.given: (zipped if self.form == "zip" else tarred)(self.files)}


class Archives(Pair):
    """One to four inputs of one history, of which no two have the same name."""

    def __init__(self, seed):
        """All follows from the seed."""
        super().__init__(seed)
        self.notes = {id(made): f"Hello {number}" for number, made in enumerate(self.history)
                      if self.random.random() < 0.4}
        days = [*self.days, self.days[0] - timedelta(days=60)]
        chosen = {(self.random.choice(days), self.random.choice([True, False]))
                  for _ in range(self.random.randrange(2, 5))}
        # The same bytes under two names are one input, by a name that the reference leaves open.
        by_bytes = {str(sorted(archive.files.items())): archive for archive in
                    (self.archive(day, is_complete) for day, is_complete in sorted(chosen))}
        self.inputs = list(by_bytes.values())
        self.random.shuffle(self.inputs)

    def archive(self, day, is_complete):
        """One input, which may hold only some of the files, or have lost its last rows."""
        files = self.files(day)
        files["messages.csv"] = self.messages(day)
        for name in list(files):
            if len(files) > 1 and self.random.random() < 0.2:
                del files[name]
            elif self.random.random() < 0.2:
                lines = files[name].split(b"\n")
                files[name] = b"\n".join(lines[:max(1, len(lines) - self.random.randrange(1, 4))])
        kind = "Complete" if is_complete else "Basic"
        name = f"{kind}_LinkedInDataExport_{day:%m-%d-%Y}"
        return Archive(day, is_complete, files, name, self.random.choice(["folder", "zip", "tar"]))

    def row(self, made):
        """A row of Invitations.csv, with its note."""
        cells = super().row(made)
        cells[3] = self.notes.get(id(made), "")
        return cells

    def messages(self, day):
        """The notes of the accepted, as messages of the moment of acceptance (formats.md 1)."""
        rows = [MESSAGE_HEADER]
        for number, made in enumerate(self.history):
            note = self.notes.get(id(made))
            if not note or not made.accepted or made.accepted > day:
                continue
            at = max(datetime.combine(made.accepted, datetime.min.time()) + timedelta(minutes=number), made.sent)
            sides = [made.person, OWNER] if made.direction == "INCOMING" else [OWNER, made.person]
            rows.append([f"2-{number}=", "", sides[0].name, sides[0].address, sides[1].name, sides[1].address,
                         f"{at:%Y-%m-%d %H:%M:%S} UTC", "", note, "INBOX"])
        return table(rows)
