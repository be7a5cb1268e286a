"""Counts and ages of one direction: bins, steps, open rows, times, weeks, halves, the quiet age (latency.md 8, 12)."""
from collections import Counter, defaultdict

from curves import kaplan_meier, type_1
from dates import date_of, time_of
from waits import DECLINED, answered

BINS = [(0, 0), (1, 1), (2, 3), (4, 7), (8, 14), (15, 30), (31, 90), (91, None)]
OPEN_BUCKETS = [(0, 0), (1, 7), (8, 30), (31, 90), (91, 183), (184, None)]
FLOW_WEEKS = 26


def is_between(value, first, last):
    """Whether a value lies in a range that may have no end."""
    return first <= value and (last is None or value <= last)


def bins(waits):
    """Answered waits by range of days; none without an answer."""
    times = [time for _, time, event in waits if event]
    return [(first, last, sum(is_between(time, first, last) for time in times)) for first, last in BINS if times]


def steps(waits):
    """What happens on each day of waiting: entered, answered, of those declined, and left open."""
    days = defaultdict(Counter)
    for entry, time, event in waits:
        days[entry]["entered"] += 1
        days[time]["answered" if event else "open"] += 1
        days[time]["declined"] += event == DECLINED
    return [(day, day, count["entered"], count["answered"], count["declined"], count["open"])
            for day, count in sorted(days.items())]


def exact_waits(invitations):
    """The seconds of the acceptances that are known to the second (latency.md 10)."""
    return sorted(invitation.accepted_at - invitation.sent.seconds for invitation in invitations
                  if invitation.accepted_at is not None and invitation.wait[2])


def exact_summary(seconds):
    """Number, below an hour and a day, then median, extremes and quarter points by type 1; None without any."""
    if not seconds:
        return None
    return (len(seconds), sum(value < 3600 for value in seconds), sum(value < 86400 for value in seconds),
            type_1(seconds, 50), seconds[0], seconds[-1], type_1(seconds, 25), type_1(seconds, 75))


def open_ages(invitations, as_of):
    """The ages of what is open; never negative (latency.md 12)."""
    return [max(0, as_of - invitation.day) for invitation in invitations
            if invitation.state in ("pending", "expired") and invitation.day is not None]


def open_buckets(ages):
    """How many open ones are of which age; none without any."""
    return [sum(is_between(age, first, last) for age in ages) for first, last in OPEN_BUCKETS if ages]


def cell(invitation, offset):
    """Weekday and block of three hours of sending, under an offset in minutes (latency.md 8)."""
    local = time_of(invitation.sent.seconds + offset * 60)
    return local.isoweekday(), local.hour // 3


def by_cell(invitations, offset):
    """The invitations with a time of day by cell."""
    cells = defaultdict(list)
    for invitation in invitations:
        if invitation.sent and invitation.sent.has_time:
            cells[cell(invitation, offset)].append(invitation)
    return cells


def weekly_flow(invitations, last):
    """Sent invitations by the Monday of their week, the last 26 weeks."""
    def monday(day):
        """The Monday of a day's week."""
        return day - date_of(day).weekday()

    weeks = Counter(monday(invitation.day) for invitation in invitations
                    if invitation.day is not None and invitation.day <= last)
    return {date_of(week).isoformat(): count for week, count in weeks.items() if week > monday(last) - FLOW_WEEKS * 7}


def halves(invitations, middle):
    """The waits of the window cohort sent before and since a day."""
    cohort = [invitation for invitation in invitations if invitation.is_watched_from_start]
    return ([invitation.wait for invitation in cohort if invitation.day < middle],
            [invitation.wait for invitation in cohort if invitation.day >= middle])


def quiet_age(waits):
    """The first day from which at most one in twenty of the open ones was answered later.

    Follows the program: from 30 answers of the window cohort on, up to the last day with ten rows at risk, and at least
    30 days before it.
    """
    if answered(waits) < 30:
        return None
    curve = kaplan_meier(waits)
    end = sorted(time for _, time, _ in waits)[-10]
    last = curve.survival(end)
    return next((day for day in range(end - 29) if last >= 0.95 * curve.survival(day) - 1e-12), None)
