"""A list of another source to rows: CSV, JSON, JSON Lines (formats.md 4, 9.2)."""
import json

from rows import decoded, normalised, records

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


def table_rows(data):
    """The rows of a CSV file with their lines; the first delimiter under which a known header stands wins."""
    text = decoded(data)
    for delimiter in ",\t;":
        all_records = records(text, delimiter)
        for index, (_, fields) in enumerate(all_records[:20]):
            columns = [normalised(field) for field in fields]
            if is_header(columns):
                return [(line, cells(columns, fields)) for line, fields in all_records[index + 1:]
                        if any(field.strip() for field in fields)]
    raise ValueError("no header")


def is_header(columns):
    """Whether a list can be read under these columns: somebody, and something of when or what became of it."""
    has_person = any(alias in columns for alias in NAME + ADDRESS) or any(alias in columns for alias in FIRST)
    return has_person and any(alias in columns for alias in SENT + STATUS + RESPONDED)


def cells(columns, fields):
    """A record by its columns; of equal ones the first counts, and missing cells are empty."""
    found = {}
    for index, column in enumerate(columns):
        if column:
            found.setdefault(column, fields[index] if index < len(fields) else "")
    return found


def json_rows(data):
    """The objects of a JSON file with their pointers (formats.md 9.2)."""
    value = json.loads(decoded(data))
    if isinstance(value, list):
        return [(f"/{index}", flattened(item)) for index, item in enumerate(value)]
    lists = [key for key in value if isinstance(value[key], list) and all(isinstance(x, dict) for x in value[key])]
    key = lists[0] if len(lists) == 1 else next(name for name in LISTS if name in value)
    return [(f"/{key}/{index}", flattened(item)) for index, item in enumerate(value[key])]


def json_lines_rows(data):
    """The objects of JSON Lines, numbered; a single one is a document of its own."""
    items = [json.loads(line) for line in decoded(data).split("\n") if line.strip()]
    if len(items) == 1:
        return [("", flattened(items[0]))]
    return [(f"/{index}", flattened(item)) for index, item in enumerate(items)]


def flattened(item, above=""):
    """The cells of an object; nested keys are put together, null is empty (formats.md 9.2, 9.3)."""
    found = {}
    for key, value in item.items():
        column = above + normalised(key)
        if isinstance(value, dict):
            for name, cell in flattened(value, column).items():
                found.setdefault(name, cell)
        else:
            found.setdefault(column, written(value))
    return found


def written(value):
    """A value of JSON as a cell."""
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value)
