"""The connections that are kept (formats.md 5.2)."""
from collections import Counter
from dataclasses import dataclass

from dates import connected_days, connected_problems
from identity import joining_name, profile_key


@dataclass(eq=False)
class Connection:
    """A connection; `day` is None where Connected On cannot be read or cannot be."""

    name: str
    key: str
    day: int
    company: str
    position: str


def refusal(row, problem, connection, seen):
    """Why a row that names somebody, or more than a date, is no connection; None if it is one (formats.md 4.4)."""
    if row.has_extra_content and connection.day is None and problem == "unreadable-date":
        return "long-row"
    if not connection.name and not connection.key:
        return "no-person"
    return "duplicate-row" if row.record in seen else None


def is_hidden(row):
    """Whether it has nothing but its date: a member who closed or hid the account (formats.md 5.2).

    Columns that LinkedIn does not write say nothing of the member.
    """
    known = ("firstname", "lastname", "url", "emailaddress", "company", "position")
    return not row.has_extra_content and not any(row.cells.get(column, "").strip() for column in known)


def written_days(rows):
    """The column of the days."""
    return [row.date_cell("connectedon") for row in rows]


def sorted_out(rows):
    """The connections of some rows, the days of those who hid the account, and the rows left out with their reason."""
    kept = []
    hidden = []
    refused = []
    seen = set()
    days = written_days(rows)
    for row, day, problem in zip(rows, connected_days(days), connected_problems(days)):
        made = Connection(joining_name(f"{row.cell('firstname')} {row.cell('lastname')}"),
                          profile_key(row.cell("url")), day, row.cell("company"), row.cell("position"))
        # Follows the program: without a day it is not even a member who closed the account.
        if is_hidden(row) and made.day is not None:
            hidden.append(made.day)
            continue
        reason = refusal(row, problem, made, seen)
        if reason:
            refused.append((reason, row))
            continue
        seen.add(row.record)
        kept.append((made, row))
    undated = undated_copies([made for made, _ in kept])
    refused += [("duplicate-row", row) for made, row in kept if made in undated]
    return [made for made, _ in kept if made not in undated], hidden, refused


def connections(rows):
    """The connections of some rows, the days of those who hid the account, and how many rows were left out why."""
    kept, hidden, refused = sorted_out(rows)
    return kept, hidden, Counter(reason for reason, _ in refused)


def undated_copies(connections):
    """Rows without a date of those who stand in another row with one.

    Follows the program: by key, or by all that a row says but the date, they are that other row, counted once.
    """
    def who(connection):
        """What tells that two rows are one connection."""
        return connection.key or (connection.name, connection.company, connection.position)

    dated = {who(connection) for connection in connections if connection.day is not None}
    return [connection for connection in connections if connection.day is None and who(connection) in dated]
