"""The messages that are kept (formats.md 5.3)."""
from collections import Counter
from dataclasses import dataclass

from dates import DAY, connected_days, message_instant
from identity import comparable_message, joining_name, profile_key


@dataclass
class Message:
    """What joining needs of a message; `at` is None where its date cannot be read, or only its `day` is told (2018).

    A message of 2018 belongs to no conversation: None.
    """

    conversation: str
    sender: tuple
    recipient_name: str
    recipient_keys: list
    at: int
    text: str
    day: int


def written_day(row):
    """The UTC day of a message; in 2018 that of a clock of a zone that nobody knows (formats.md 5.3)."""
    at = message_instant(row.date_cell("date"))
    return connected_days([row.date_cell("date")])[0] if at is None else at // DAY


def recipient_keys(row):
    """The keys of the recipients; an address that is none of a profile names nobody."""
    return [key for key in map(profile_key, row.cell("recipientprofileurls").split(",")) if key]


def rejection(row, seen):
    """Why a row is left out: too long, draft, spam, nobody on one side, or the same again (formats.md 4.4, 5.3)."""
    if row.has_extra_content and written_day(row) is None:
        return "long-row"
    if any(row.cell(flag).lower() in ("yes", "true") for flag in ("ismessagedraft", "isconversationdraft")):
        return "draft"
    if row.cell("folder").upper() == "SPAM":
        return "spam"
    has_sender = row.cell("from") not in ("", "LinkedIn Member") or profile_key(row.cell("senderprofileurl"))
    if not has_sender or not (row.cell("to") or recipient_keys(row)):
        return "no-person"
    return "duplicate-row" if row.record in seen else None


def messages(rows):
    """The messages of some rows, and how many rows were left out for which reason."""
    kept = []
    rejected = Counter()
    seen = set()
    for row in rows:
        reason = rejection(row, seen)
        if reason:
            rejected[reason] += 1
            continue
        seen.add(row.record)
        at = message_instant(row.date_cell("date"))
        kept.append(Message(
            row.cells.get("conversationid"),
            (profile_key(row.cell("senderprofileurl")), joining_name(row.cell("from"))),
            joining_name(row.cell("to")), recipient_keys(row), at, comparable_message(row.cell("content")),
            written_day(row)))
    return kept, rejected
