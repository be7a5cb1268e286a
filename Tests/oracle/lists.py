"""The invitations of a list from another source, which states what became of them (formats.md 8 rule 1, 9.2)."""
from collections import Counter, defaultdict
from dataclasses import dataclass

import list_rows
from dates import DAY, Moment
from identity import joining_name, profile_key
from list_dates import moments

STATES = {word: state for state, words in {
    "pending": "pending open new needs-action", "accepted": "accepted connected confirmed",
    "declined": "declined ignored rejected", "expired": "withdrawn expired"}.items() for word in words.split()}
DIRECTIONS = {word: direction for direction, words in {
    "incoming": "incoming received in inbound", "outgoing": "outgoing sent out outbound"}.items()
    for word in words.split()} | {"": "incoming"}


@dataclass(eq=False)
class Listed:
    """An invitation of a list; `place` is its line or pointer."""

    place: object
    direction: str
    key: str
    name: str
    state: str
    sent: Moment
    responded: Moment
    times: int = 1

    @property
    def order(self):
        """What orders the invitations of one person; a bare day lasts until its end."""
        if not self.sent:
            return -1
        return self.sent.seconds if self.sent.has_time else self.sent.seconds + DAY - 1


def first(row, aliases):
    """The value of the earliest alias that has one."""
    alias = column_of(row, aliases)
    return row[alias].strip() if alias else ""


def dated(rows, aliases):
    """The first date of each row; every column proves the order of its dates by itself (formats.md 6)."""
    found = [None] * len(rows)
    for alias in aliases:
        at = [place for place, (_, row) in enumerate(rows) if column_of(row, aliases) == alias]
        for place, moment in zip(at, moments([rows[place][1][alias].strip() for place in at])):
            found[place] = moment
    return found


def column_of(row, aliases):
    """The earliest alias under which a row has something."""
    return next((alias for alias in aliases if row.get(alias, "").strip()), None)


def name_of(row):
    """The name, else the two parts of it."""
    name = first(row, list_rows.NAME)
    return name or f"{first(row, list_rows.FIRST)} {first(row, list_rows.LAST)}".strip()


def key_of(row):
    """The profile key of the earliest address; the last two aliases may hold a bare slug."""
    for alias in list_rows.ADDRESS:
        value = row.get(alias, "").strip()
        if value:
            is_slug = alias.startswith("publicid") and "/" not in value
            return profile_key(f"linkedin.com/in/{value}" if is_slug else value)
    return None


def state_of(row):
    """The stated state, else what the columns of the answer say; None for an unknown word is uncertain."""
    word = first(row, list_rows.STATUS).lower()
    if word:
        return STATES.get(word, "uncertain")
    if first(row, ["acceptedat", "connectedon", "connectedat"]):
        return "accepted"
    if first(row, ["declinedat"]):
        return "declined"
    return "uncertain" if first(row, ["respondedat"]) else "pending"


def is_of_a_person(row):
    """Whether it invites to connect with a person (formats.md 9.2)."""
    return first(row, list_rows.KIND).lower() in ("", "profile", "connection", "person", "member")


def refusal(row):
    """Why a row is no invitation of anybody; None if it is one."""
    if not is_of_a_person(row):
        return "not-an-invitation"
    if row.get("direction", "").strip().lower() not in DIRECTIONS:
        return "unknown-direction"
    return None if key_of(row) or joining_name(name_of(row)) else "no-person"


def reasons(rows):
    """Why rows are left out, by their number."""
    kept, _, _ = listed(rows)
    places = {made.place for made in kept}
    found = {}
    seen = set()
    for number, (place, row) in enumerate(rows):
        record = tuple(sorted(row.items()))
        reason = refusal(row) or ("duplicate-row" if record in seen else None)
        if not reason:
            seen.add(record)
            reason = None if place in places else "repeated-invitation"
        if reason:
            found[number] = reason
    return found


def listed(rows):
    """The invitations of the rows, how many were left out why, and whether two of one moment leave a choice open."""
    sent, responded = dated(rows, list_rows.SENT), dated(rows, list_rows.RESPONDED)
    rejected = Counter()
    seen = set()
    by_person = defaultdict(list)
    for (place, row), sent_at, responded_at in zip(rows, sent, responded):
        record = tuple(sorted(row.items()))
        reason = refusal(row) or ("duplicate-row" if record in seen else None)
        if reason:
            rejected[reason] += 1
            continue
        seen.add(record)
        direction = DIRECTIONS[row.get("direction", "").strip().lower()]
        key = key_of(row)
        by_person[direction, key or place].append(
            Listed(place, direction, key, joining_name(name_of(row)), state_of(row), sent_at, responded_at))
    kept = []
    has_ties = False
    for group in by_person.values():
        group.sort(key=lambda made: made.order)
        has_ties |= len(group) > 1 and group[-1].order == group[-2].order
        group[-1].times = len(group)
        rejected.update(["repeated-invitation"] * (len(group) - 1))
        kept.append(group[-1])
    return kept, rejected, has_ties
