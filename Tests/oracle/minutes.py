"""Finer than a day: intervals in minutes, the sensitivity of the median, Turnbull's estimate (latency.md 10)."""
import math

from curves import kaplan_meier
from dates import DAY

DAY_MINUTES = 24 * 60
NOTHING = (0, math.inf)


def last_instant(facts):
    """z: the end of what an open row is known to have waited (latency.md 10)."""
    last = facts.period.last
    return max([last * DAY, *(instant for instant in facts.instants if instant // DAY <= last)])


def day_interval(invitation, open_until):
    """When a row was answered, in minutes after sending, as far as its day tells."""
    sent = invitation.sent.seconds // 60
    _, _, event = invitation.wait
    if not event:
        return max(0, open_until // 60 - sent), math.inf
    day = invitation.declined_on if invitation.answer_day is None else invitation.answer_day
    return max(0, day * DAY_MINUTES - sent), (day + 1) * DAY_MINUTES - sent


def narrow_interval(invitation, open_until):
    """The same, two minutes wide where the second is known."""
    if invitation.accepted_at is None or not invitation.wait[2]:
        return day_interval(invitation, open_until)
    minute = (invitation.accepted_at - invitation.sent.seconds) // 60
    return max(0, minute - 1), minute + 1


def sensitivity(invitations, open_until):
    """The medians with every answer at the start and at the end of its day; None where neither is reached."""
    intervals = [(day_interval(invitation, open_until), invitation.wait[2]) for invitation in invitations]
    medians = []
    for side in (0, 1):
        waits = [(0, interval[side] if event else interval[0], event) for interval, event in intervals]
        medians.append(kaplan_meier(waits).quantile(0.5)[0])
    return None if medians == [None, None] else tuple(medians)


def innermost(intervals):
    """Each left end directly followed by a right end; at a tie the right end comes first."""
    ends = sorted([(right, 0) for _, right in intervals] + [(left, 1) for left, _ in intervals])
    pairs = zip(ends, ends[1:])
    return sorted({(left, right) for (left, is_left), (right, is_also_left) in pairs if is_left and not is_also_left})


def turnbull(intervals):
    """Innermost intervals and their masses by self-consistency, without rows that carry nothing."""
    intervals = [interval for interval in intervals if interval != NOTHING]
    inner = innermost(intervals)
    held = [[index for index, (left, right) in enumerate(inner) if row[0] <= left and right <= row[1]]
            for row in intervals]
    masses = [1 / len(inner)] * len(inner)
    for _ in range(20_000):
        earlier = masses
        masses = [0.0] * len(inner)
        for indices in held:
            mass = sum(earlier[index] for index in indices)
            for index in indices:
                masses[index] += earlier[index] / mass / len(held)
        if max(abs(mass - before) for mass, before in zip(masses, earlier)) < 1e-12:
            break
    return inner, masses


def median_interval(inner, masses):
    """The innermost interval with the median; None where it is open to the right."""
    total = 0.0
    for interval, mass in zip(inner, masses):
        total += mass
        if total >= 0.5:
            return None if interval[1] == math.inf else interval
    return None
