"""Random lists of invitations, and how they are written: columns, dates, delimiters, JSON (formats.md 9.2)."""
import csv
import io
import json
import random
from datetime import datetime, timedelta

FIRST_NAMES = "Ada Bo Cléo Đorđe Eszter Fïve Göran Hye-jin".split()
LAST_NAMES = "Quist Marrow Vasht Brækgaard Strøm O'Dea".split()
FORMS = ["zulu", "offset", "naive", "date", "seconds", "milliseconds", "/dm", "/md", "-dm", "-md", ".dm", "ampm"]
ADDRESS_FORMS = ["https://www.linkedin.com/in/{}"] * 5 + [
    "http://linkedin.com/in/{}/", "https://de.linkedin.com/in/{}?a=b", "www.linkedin.com/in/{}",
    "https://example.org/{}", ""]
STATUS_WORDS = {"pending": "pending open new needs-action PENDING Open".split(),
                "accepted": "accepted connected confirmed Accepted".split(),
                "declined": "declined ignored rejected".split(), "expired": "withdrawn expired".split()}
SIDES = {"incoming": "incoming received in inbound INCOMING".split() + [""],
         "outgoing": "outgoing sent out outbound OUTGOING".split()}
NAMES_OF = {
    "name": ["name", "Full Name", "from", "sender", "Inviter Name", "sender_name"],
    "address": ["profile_url", "LinkedIn URL", "inviterProfileUrl", "url", "profile", "href"],
    "sent": ["sent_at", "Date Sent", "sentDate", "received-at", "date", "timestamp", "created", "sent",
             "Invitation Date"],
    "status": ["status", "State", "invitation_status", "Invitation State"],
    "message": ["message", "note", "text"],
}


class RandomList:
    """One list of a seed: rows of cells by column."""

    def __init__(self, seed):
        """Chooses columns and forms, then writes the rows."""
        self.random = random.Random(seed)
        self.names = {field: self.pick(*names) for field, names in NAMES_OF.items()}
        if self.names["name"] == "from":
            # With these it would be the header of LinkedIn's own file, of which formats.md 4.3 says the same columns.
            self.names["sent"] = self.pick("received-at", "created")
        self.has_parts = self.happens(0.2)
        self.has_status = self.happens(0.6)
        self.has_direction = self.happens(0.6)
        self.has_kind = self.happens(0.2)
        self.has_message = self.happens(0.5)
        self.slug_column = self.pick("public_id", "publicIdentifier") if self.happens(0.15) else None
        self.answers = self.pick(["responded_at"], ["Accepted At"], ["acceptedAt", "declinedAt"], ["connected on"], [],
                                 ["connected_at", "declined_at"])
        self.sent_form, self.answer_form = self.pick(*FORMS), self.pick(*FORMS)
        self.day = datetime(2026, 10, 2) - timedelta(days=self.random.randrange(900))
        self.span = self.pick(5, 40, 400)
        self.rows = [self.row(number) for number in range(self.random.randrange(1, 25))]
        for row in list(self.rows):
            if self.happens(0.04):
                self.rows.append(row)
        self.as_of = self.pick(None, None, (self.day + timedelta(days=self.pick(0, 3, -20, 90))).date())

    def pick(self, *choices):
        """One of some choices."""
        return self.random.choice(choices)

    def happens(self, share):
        """Whether something of this probability happens."""
        return self.random.random() < share

    def row(self, number):
        """The cells of one invitation by column."""
        first, last = self.pick(*FIRST_NAMES), self.pick(*LAST_NAMES)
        if self.happens(0.6):
            last += f"-{number}"
        slug = f"{first}-{last}-{number if self.happens(0.9) else 0}".lower().replace("'", "")
        sent = self.day - timedelta(minutes=self.random.randrange(self.span * 1440))
        state = self.pick("pending", "pending", "accepted", "accepted", "declined", "expired")
        cells = {"First Name": first, "lastName": last} if self.has_parts else {self.names["name"]: f"{first} {last}"}
        if self.happens(0.03):
            cells = dict.fromkeys(cells, "")
        if self.slug_column:
            cells[self.slug_column] = self.pick(slug, slug, "")
        else:
            cells[self.names["address"]] = self.pick(*ADDRESS_FORMS).format(slug)
        cells[self.names["sent"]] = self.moment(sent, self.sent_form)
        if self.has_status:
            is_known = self.happens(0.95)
            cells[self.names["status"]] = self.pick(*STATUS_WORDS[state]) if is_known else self.pick("", "maybe")
        if self.has_direction:
            side = self.pick("incoming", "outgoing")
            cells["direction"] = self.pick(*SIDES[side]) if self.happens(0.97) else "sideways"
        if self.has_kind:
            cells["invitation_type"] = self.pick(*["Profile"] * 8, "", "Company", "Event", "Newsletter")
        if self.has_message:
            cells[self.names["message"]] = self.pick("", "", 'Hello, "you"; a\tb', "Zwei\nZeilen", "Hi")
        self.add_answers(cells, sent, state)
        return cells

    def add_answers(self, cells, sent, state):
        """The time of an answer, in the column of what became of it."""
        at = self.moment(sent + timedelta(minutes=int(self.random.expovariate(1 / 4000))), self.answer_form)
        for column in self.answers:
            fits = {"a": state == "accepted", "c": state == "accepted", "d": state == "declined",
                    "r": state in ("accepted", "declined")}[column[0].lower()]
            cells[column] = at if fits and self.happens(0.95) else ""

    def moment(self, at, form):
        """A time in a form; seldom in another one, or nothing that can be read."""
        if self.happens(0.03):
            return self.pick("", "soon", "2026-02-30", "31/31/2026")
        if self.happens(0.03):
            form = self.pick(*FORMS)
        if form in ("zulu", "offset", "naive"):
            if form == "offset":
                minutes = self.pick(120, -330, 0)
                zone = f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
                return f"{at + timedelta(minutes=minutes):%Y-%m-%dT%H:%M:%S}{zone}"
            return f"{at:%Y-%m-%dT%H:%M:%S}Z" if form == "zulu" else f"{at:%Y-%m-%d %H:%M:%S}"
        if form == "date":
            return f"{at:%Y-%m-%d}"
        seconds = int((at - datetime(1970, 1, 1)).total_seconds())
        if form in ("seconds", "milliseconds"):
            return str(seconds * (1000 if form == "milliseconds" else 1))
        clock = f" {at:%H:%M}" if self.happens(0.3) else ""
        if form == "ampm":
            return f"{at.month}/{at.day}/{at.year % 100:02}, {at.hour % 12 or 12}:{at.minute:02} {at:%p}"
        parts = [at.day, at.month] if form[1] == "d" else [at.month, at.day]
        return form[0].join(map(str, [*parts, at.year])) + clock


    def table(self):
        """The list as CSV, in a dialect and encoding of its own."""
        return table(self.rows, self.pick(",", ";", "\t"), self.pick("\n", "\r\n"),
                     self.pick("utf-8", "utf-8-sig", "utf-16"), self.pick(csv.QUOTE_MINIMAL, csv.QUOTE_ALL))

    def json(self):
        """The list as JSON: an array, or below a known key or the only one."""
        return json_file(self.rows, self.pick(None, "invitations", "people"))


def columns(rows):
    """Every column of the rows, in the order of their first appearance."""
    return list(dict.fromkeys(column for row in rows for column in row))


def table(rows, delimiter=",", end="\n", encoding="utf-8", quoting=csv.QUOTE_MINIMAL):
    """The bytes of a CSV file."""
    target = io.StringIO()
    writer = csv.writer(target, delimiter=delimiter, lineterminator=end, quoting=quoting)
    names = columns(rows)
    writer.writerow(names)
    writer.writerows([row.get(name, "") for name in names] for row in rows)
    return target.getvalue().encode(encoding)


def json_file(rows, key=None):
    """The bytes of a JSON file: an array, or an object with it below a key."""
    items = [as_object(row) for row in rows]
    return json.dumps({key: items, "total": len(items)} if key else items, ensure_ascii=False, indent=1).encode()


def json_lines(rows):
    """The bytes of JSON Lines."""
    return "".join(json.dumps(as_object(row), ensure_ascii=False) + "\n" for row in rows).encode()


def as_object(row):
    """A row as an object: epochs are numbers, empty cells null or missing."""
    return {name: int(cell) if cell.isdigit() else cell or None for name, cell in row.items()}
