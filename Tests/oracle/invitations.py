"""The invitations that are kept (formats.md 4.4, 5.1)."""
from collections import Counter, defaultdict
from dataclasses import dataclass

from connections import Connection
from dates import DAY, Moment, sent_moments, sent_problems
from identity import joining_name, member_urn, profile_key


@dataclass(eq=False)
class Invitation:
    """An invitation, and what the later steps say about it."""

    line: int
    direction: str
    key: str
    name: str
    urn: str
    owner: tuple
    written: Moment
    note: str
    is_of_oneself: bool = False
    times: int = 1
    # `written`, unless it cannot be (formats.md 6); then `bad_date` says why.
    sent: Moment = None
    bad_date: str = None
    state: str = None
    reason: str = None
    connection: Connection = None
    declined_on: int = None
    is_crossed: bool = False
    accepted_at: int = None
    # (entry, time, event) of latency.md 2, or why there is none.
    wait: tuple = None
    excluded: str = None

    @property
    def person(self):
        """The other side: key and name."""
        return self.key, self.name

    @property
    def day(self):
        """The UTC day of sending, where it counts."""
        return self.sent and self.sent.day

    @property
    def answer_day(self):
        """The day of the connection."""
        return self.connection and self.connection.day

    @property
    def is_watched_from_start(self):
        """Whether it belongs to the window cohort (latency.md 3)."""
        return self.wait is not None and self.wait[0] == 0


def invitation(row, moment):
    """The invitation of a row; None without a direction."""
    direction = row.cell("direction").lower()
    if direction not in ("incoming", "outgoing"):
        return None
    sides = [(row.cell(column), row.cell(f"{role}profileurl"),
              member_urn(row.cell(f"{role}profileurn")))
             for column, role in (("from", "inviter"), ("to", "invitee"))]
    other, own = sides if direction == "incoming" else reversed(sides)
    made = Invitation(row.line, direction, profile_key(other[1]), joining_name(other[0]), other[2],
                      (profile_key(own[1]), joining_name(own[0])), moment, row.cells.get("message", ""))
    made.sent = moment
    made.is_of_oneself = is_same_person(made, own[2])
    return made


def is_same_person(made, own_urn):
    """Whether inviter and invitee are one: by the first of key, URN and name that both have (formats.md 4.4)."""
    own_key, own_name = made.owner
    if made.key and own_key:
        return made.key == own_key
    if made.urn and own_urn:
        return made.urn == own_urn
    return made.name == own_name


def latest_last(made):
    """What orders the invitations of one person; a bare day lasts until its end."""
    if not made.sent:
        return -1
    return made.sent.seconds if made.sent.has_time else made.sent.seconds + DAY - 1


def is_tie(one, other):
    """Whether neither is later: of one moment, or of one day where one has no time."""
    if one.sent and other.sent and not (one.sent.has_time and other.sent.has_time):
        return one.day == other.day
    return latest_last(one) == latest_last(other)


def refusal(row, problem, made, seen):
    """Why a row is no invitation; None if it is one (formats.md 4.4). An ambiguous date is one all the same."""
    if row.has_extra_content and (problem == "unreadable-date" or made is None):
        return "long-row"
    if made is None:
        return "unknown-direction"
    if not (made.name or made.key or made.urn):
        return "no-person"
    if made.is_of_oneself:
        return "self-invitation"
    return "duplicate-row" if row.record in seen else None


def sent_values(rows):
    """The column of the times of sending."""
    return [row.date_cell("sentat", "datesent", "sentdate") for row in rows]


def sorted_out(rows):
    """The invitations of some rows, those left out with their reason, and whether the reference leaves a choice open.

    Of several to one person in one direction the latest counts (formats.md 4.4). It does not say which of two of
    the same moment, or of two without one, is the latest: that is the choice.
    """
    refused = []
    seen = set()
    by_person = defaultdict(list)
    values = sent_values(rows)
    for row, moment, problem in zip(rows, sent_moments(values), sent_problems(values)):
        made = invitation(row, moment)
        reason = refusal(row, problem, made, seen)
        if reason:
            refused.append((reason, row))
            continue
        seen.add(row.record)
        by_person[(made.direction, made.key or made.urn or row.line)].append((made, row))
    kept = []
    has_ties = False
    for group in by_person.values():
        group.sort(key=lambda pair: latest_last(pair[0]))
        latest = group[-1][0]
        has_ties |= len(group) > 1 and is_tie(latest, group[-2][0])
        latest.times = len(group)
        refused += [("repeated-invitation", row) for _, row in group[:-1]]
        kept.append(latest)
    name_owner(kept)
    return kept, refused, has_ties


def name_owner(made):
    """The owner is who stands most often on the own side, by key and by name (formats.md 7.3)."""
    owners = [Counter(part for part in parts if part) for parts in zip(*(one.owner for one in made))]
    if owners:
        owner = tuple(max(counts, key=counts.get, default=None) for counts in owners)
        for one in made:
            one.owner = owner


def invitations(rows):
    """The invitations of some rows, how many were left out why, and whether the reference leaves a choice open."""
    kept, refused, has_ties = sorted_out(rows)
    return kept, Counter(reason for reason, _ in refused), has_ties
