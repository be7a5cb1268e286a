"""A list of another source to rows: CSV, JSON, JSON Lines (formats.md 4, 9.2)."""
import json

from places import Text, located_records
from rows import decoded, normalised

# formats.md 9.2: the aliases of the columns that decide about invitations; the earlier one wins.
NAME = "name fullname from sender invitername sendername".split()
FIRST = ["firstname", "senderfirstname"]
LAST = ["lastname", "senderlastname"]
ADDRESS = "profileurl linkedinurl inviterprofileurl url profile href publicid publicidentifier".split()
SENT = "sentat datesent sentdate receivedat date timestamp created sent invitationdate".split()
RESPONDED = "respondedat acceptedat connectedon connectedat declinedat".split()
STATUS = "status state invitationstatus invitationstate".split()
KIND = ["invitationtype", "invitationcategory"]
MESSAGE = ["message", "note", "text"]
LISTS = "invitations elements data items results rows".split()


class Cells(dict):
    """The cells of a row by column, and where each of them and the row stand: line and column, or a pointer."""

    def __init__(self, start):
        """Without any cell yet."""
        super().__init__()
        self.start = start
        self.starts = {}
        self.is_short = False

    def place_of(self, column):
        """Where a cell stands; the row, if there is none."""
        return self.starts.get(column, self.start)


def table_rows(data):
    """The rows of a CSV file with their lines; the first delimiter under which a known header stands wins."""
    text = Text(data)
    for delimiter in ",\t;":
        all_records = located_records(text.text, delimiter)
        for index, record in enumerate(all_records[:20]):
            columns = [normalised(field) for field in record.fields]
            if is_header(columns):
                found = [cells(columns, record, text) for record in all_records[index + 1:]
                         if any(field.strip() for field in record.fields)]
                return [(row.start[0], row) for row in found]
    raise ValueError("no header")


def is_header(columns):
    """Whether a list can be read under these columns: somebody, and something of when or what became of it."""
    has_person = any(alias in columns for alias in NAME + ADDRESS) or any(alias in columns for alias in FIRST)
    return has_person and any(alias in columns for alias in SENT + STATUS + RESPONDED)


def cells(columns, record, text):
    """A record by its columns; of equal ones the first counts, and missing cells are empty."""
    found = Cells(text.place(record.starts[0]))
    found.is_short = len(record.fields) < len(columns)
    for index, column in enumerate(columns):
        if column and column not in found:
            is_there = index < len(record.fields)
            found[column] = record.fields[index] if is_there else ""
            if is_there:
                found.starts[column] = text.place(record.starts[index])
    return found


def json_rows(data):
    """The objects of a JSON file with their pointers (formats.md 9.2)."""
    value = json.loads(decoded(data))
    if isinstance(value, list):
        return [(f"/{index}", flattened(item, f"/{index}")) for index, item in enumerate(value)]
    lists = [key for key in value if isinstance(value[key], list) and all(isinstance(x, dict) for x in value[key])]
    key = lists[0] if len(lists) == 1 else next(name for name in LISTS if name in value)
    return [(f"/{key}/{index}", flattened(item, f"/{key}/{index}")) for index, item in enumerate(value[key])]


def json_lines_rows(data):
    """The objects of JSON Lines, numbered; a single one is a document of its own."""
    items = [json.loads(line) for line in decoded(data).split("\n") if line.strip()]
    if len(items) == 1:
        return [("", flattened(items[0], ""))]
    return [(f"/{index}", flattened(item, f"/{index}")) for index, item in enumerate(items)]


def flattened(item, pointer, above="", found=None):
    """The cells of an object; nested keys are put together, null is empty (formats.md 9.2, 9.3).

    Their place is the pointer of the object, as expected.json of the samples has it.
    """
    found = Cells(pointer) if found is None else found
    for key, value in item.items():
        column = above + normalised(key)
        if isinstance(value, dict):
            flattened(value, pointer, column, found)
        else:
            found.setdefault(column, written(value))
    return found


def written(value):
    """A value of JSON as a cell."""
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value)
