"""All that an export says: its rows, days, states and waits."""
from dataclasses import dataclass

from connections import connections
from invitations import invitations
from messages import messages
from notes import Notes
from period import Period, leave_out_impossible_days, period, possible_instants
from rows import rows, table
from states import decide_states, window_start
from waits import measure_waits


@dataclass
class Facts:
    """What the report has to agree with; `read` holds rows read and rejected by kind."""

    read: dict
    invitations: list
    connections: list
    hidden: list
    messages: list
    has_ties: bool
    period: Period
    instants: list


def facts(files, as_of, named, ledger, older=()):
    """Reads the files of an export.

    `as_of` is the day of `--as-of`, `named` that in the name of the folder, each None without one; `ledger` gives the
    last decision about a profile key: day and word; `older` are files of connections of older inputs.
    """
    return facts_of({name: table(data, name) for name, data in files.items()}, as_of, named, ledger, older)


def facts_of(tables, as_of, named, ledger, older=()):
    """The same of tables that are read already."""
    found = {name: content.rows for name, content in tables.items() if content}
    sent, sent_rejected, has_ties = invitations(found.get("Invitations.csv", []))
    connected, hidden, connected_rejected = connections(found.get("Connections.csv", []))
    written, written_rejected = messages(found.get("messages.csv", []))
    rejected = {"Invitations.csv": sent_rejected, "Connections.csv": connected_rejected,
                "messages.csv": written_rejected}
    for name in found:
        rejected[name].update(["unclosed-quote"] * bool(tables[name].lost))
    read = {name: (len(found[name]) + bool(tables[name].lost), rejected[name]) for name in found}
    days = [invitation.day for invitation in sent] + [connection.day for connection in connected] + hidden
    days += [message.day for message in written]
    covered = period(as_of, named, days)
    if covered is None:
        return Facts(read, sent, connected, hidden, written, has_ties, None, [])
    leave_out_impossible_days(covered, sent, connected)
    hidden = [day for day in hidden if not covered.problem(day)]
    usable = connected if "Connections.csv" in found else None
    before = [connections(rows(data, "Connections.csv"))[0] for data in older]
    decide_states(sent, usable, hidden, Notes(written), covered, ledger, before)
    covered.start = window_start(sent, covered.observed_until)
    measure_waits(sent, covered)
    instants = possible_instants(covered, sent, written)
    return Facts(read, sent, connected, hidden, written, has_ties, covered, instants)
