"""The connections that are kept (formats.md 5.2)."""
from collections import Counter
from dataclasses import dataclass

from dates import connected_day
from identity import joining_name, profile_key


@dataclass(eq=False)
class Connection:
    """A connection; `day` is None where Connected On cannot be read or cannot be."""

    name: str
    key: str
    day: int
    company: str
    position: str


def connections(rows):
    """The connections of some rows, the days of those who hid the account, and how many rows were left out why."""
    kept = []
    hidden = []
    rejected = Counter()
    seen = set()
    for row in rows:
        name = joining_name(f"{row.cell('firstname')} {row.cell('lastname')}")
        key = profile_key(row.cell("url"))
        day = connected_day(row.cell("connectedon"))
        if not name and not key:
            # A row with nothing but its date is a member who closed or hid the account.
            if any(value.strip() for column, value in row.cells.items() if column != "connectedon"):
                rejected["no-person"] += 1
            else:
                hidden.append(day)
        elif row.record in seen:
            rejected["duplicate-row"] += 1
        else:
            seen.add(row.record)
            kept.append(Connection(name, key, day, row.cell("company"), row.cell("position")))
    undated = undated_copies(kept)
    rejected.update(["duplicate-row"] * len(undated))
    return [connection for connection in kept if connection not in undated], hidden, rejected


def undated_copies(connections):
    """Rows without a date of those who stand in another row with one.

    Follows the program: by key, or by all that a row says but the date, they are that other row, counted once.
    """
    def who(connection):
        """What tells that two rows are one connection."""
        return connection.key or (connection.name, connection.company, connection.position)

    dated = {who(connection) for connection in connections if connection.day is not None}
    return [connection for connection in connections if connection.day is None and who(connection) in dated]
