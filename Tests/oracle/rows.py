"""Bytes to rows: encodings, records, the header (formats.md 4.1 to 4.3)."""
import re
from dataclasses import dataclass

REQUIRED = {
    "Invitations.csv": [("sentat", "datesent", "sentdate"), ("from", "inviterprofileurl"), ("direction",)],
    "Connections.csv": [("firstname",), ("lastname",), ("connectedon",)],
    "messages.csv": [("from",), ("date",), ("content",), ("folder",)],
}


@dataclass
class Row:
    """A row under its header: its line, its cells by normalised column name, and the whole record."""

    line: int
    cells: dict
    record: tuple

    def cell(self, *names):
        """The cell of the first of these columns that the file has, without blanks around it; else empty."""
        return next((self.cells[name] for name in names if name in self.cells), "").strip()


def decoded(data):
    """The text of a file by its byte order mark, else as UTF-8 (formats.md 4.1)."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if data.startswith(mark):
            return data[len(mark):].decode(encoding)
    return data.decode("utf-8")


def field_at(text, start, delimiter):
    """One field and where it ends: quoted up to the next lone quote, text behind it appended (formats.md 4.2)."""
    field = ""
    place = start
    if text[place:place + 1] == '"':
        while True:
            end = text.index('"', place + 1)
            field += text[place + 1:end]
            place = end + 1
            if text[place:place + 1] != '"':
                break
            field += '"'
    end = place
    while end < len(text) and text[end] not in (delimiter, "\r", "\n"):
        end += 1
    return field + text[place:end], end


def records(text, delimiter):
    """Each record with the physical line on which it starts; LF, CRLF and CR end one (formats.md 4.2)."""
    found = []
    fields = []
    place = start = 0
    line = 1
    while place < len(text):
        field, place = field_at(text, place, delimiter)
        fields.append(field)
        if text[place:place + 1] == delimiter:
            place += 1
            if place < len(text):
                continue
            fields.append("")
        place += 2 if text[place:place + 2] == "\r\n" else 1
        found.append((line, fields))
        line += len(re.findall(r"\r\n|\r|\n", text[start:place]))
        fields = []
        start = place
    return found


def normalised(column):
    """A column name as it is compared (formats.md 4.3)."""
    return re.sub(r"[\s_\-.\ufeff]", "", column).lower()


def rows(data, name):
    """The rows of a known file below its header; blank records are none (formats.md 2, 4.2, 4.3).

    The first delimiter under which a header stands within 20 records wins, and of equal columns the first counts.
    """
    text = decoded(data)
    for delimiter in ",\t;":
        all_records = records(text, delimiter)
        for index, (_, fields) in enumerate(all_records[:20]):
            columns = [normalised(field) for field in fields]
            if all(any(alias in columns for alias in aliases) for aliases in REQUIRED[name]):
                below = all_records[index + 1:]
                return [row(columns, *record) for record in below if any(field.strip() for field in record[1])]
    raise ValueError(f"no header in {name}")


def row(columns, line, fields):
    """A record under its columns; one that is shorter is padded (formats.md 4.4)."""
    cells = {}
    for index, column in enumerate(columns):
        if column and column not in cells:
            cells[column] = fields[index] if index < len(fields) else ""
    return Row(line, cells, tuple(fields))
