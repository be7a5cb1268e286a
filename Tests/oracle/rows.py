"""Bytes to rows: records under their header (formats.md 4.1 to 4.4)."""
import re
from dataclasses import dataclass

from places import Record, Text, located_records

REQUIRED = {
    "Invitations.csv": [("sentat", "datesent", "sentdate"), ("from", "inviterprofileurl"), ("direction",)],
    "Connections.csv": [("firstname",), ("lastname",), ("connectedon",)],
    "messages.csv": [("from",), ("date",), ("content",), ("folder",)],
}


@dataclass
class Row:
    """A row under its header: its line, its cells by normalised column name, the whole record and the width."""

    line: int
    cells: dict
    record: tuple
    # Where each cell starts that is there, by column, and the record itself.
    starts: dict
    source: Record
    width: int

    def cell(self, *names):
        """The cell of the first of these columns that the file has, without blanks around it; else empty."""
        return next((self.cells[name] for name in names if name in self.cells), "").strip()

    def date_cell(self, *names):
        """The same of a date, around which only the blanks of formats.md 6 may stand."""
        cell = next((self.cells[name] for name in names if name in self.cells), "")
        return cell.replace("\t", " ").strip(" \u00a0\u202f")

    @property
    def has_extra_content(self):
        """Whether something stands behind the last column (formats.md 4.4)."""
        return any(value.strip() for value in self.record[self.width:])


@dataclass
class Table:
    """The rows of a file, its columns, and the record of its header."""

    text: Text
    columns: tuple = ()
    header: Record = None
    rows: tuple = ()
    # The record that a quote swallowed that never closes.
    lost: Record = None


def decoded(data):
    """The text of a file (formats.md 4.1)."""
    return Text(data).text


def records(text, delimiter):
    """Each record with the physical line on which it starts."""
    found = []
    line = 1
    before = 0
    for record in located_records(text, delimiter):
        line += len(re.findall(r"\r\n|\r|\n", text[before:record.starts[0]]))
        before = record.starts[0]
        found.append((line, record.fields))
    return found


def normalised(column):
    """A column name as it is compared (formats.md 4.3)."""
    return re.sub(r"[\s_\-.\ufeff]", "", column).lower()


def table(data, name):
    """A known file below its header; None without one. Blank records are no rows (formats.md 2, 4.2, 4.3).

    The first delimiter under which a header stands within 20 records wins, and of equal columns the first counts.
    """
    text = Text(data)
    for delimiter in ",\t;":
        all_records = located_records(text.text, delimiter)
        for index, record in enumerate(all_records[:20]):
            columns = [normalised(field) for field in record.fields]
            if record.unclosed is None and is_header(columns, name):
                below = all_records[index + 1:]
                lost = next((record for record in below if record.unclosed is not None), None)
                found = [row(text, columns, record) for record in below
                         if record is not lost and any(field.strip() for field in record.fields)]
                return Table(text, columns, record, found, lost)
    return None


def is_header(columns, name):
    """Whether the columns that a file must have are among these."""
    return all(any(alias in columns for alias in aliases) for aliases in REQUIRED[name])


def rows(data, name):
    """The rows of a known file."""
    return table(data, name).rows


def row(text, columns, record):
    """A record under its columns; one that is shorter is padded, a stray last comma makes no column (4.3, 4.4)."""
    cells = {}
    starts = {}
    for index, column in enumerate(columns):
        if column and column not in cells:
            is_there = index < len(record.fields)
            cells[column] = record.fields[index] if is_there else ""
            if is_there:
                starts[column] = record.starts[index]
    width = len(columns) - (not columns[-1])
    return Row(text.place(record.starts[0])[0], cells, tuple(record.fields), starts, record, width)
