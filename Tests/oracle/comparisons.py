"""The log-rank test of two groups, and accepted against declined (latency.md 8, 9)."""
import math

from curves import kaplan_meier
from waits import ACCEPTED


def at_risk(waits, day):
    """How many are watched on a day."""
    return sum(entry <= day <= time for entry, time, _ in waits)


def events_on(waits, day):
    """How many are answered on a day."""
    return sum(event > 0 and time == day for _, time, event in waits)


def log_rank(first, second):
    """Chi squared and p of two groups; None twice where nothing varies (latency.md 8)."""
    observed = expected = variance = 0.0
    for day in sorted({time for _, time, event in first + second if event}):
        of_first = at_risk(first, day)
        of_second = at_risk(second, day)
        of_both = of_first + of_second
        events = events_on(first + second, day)
        observed += events_on(first, day)
        expected += events * of_first / of_both
        if of_both > 1:
            variance += events * of_first * of_second * (of_both - events) / (of_both ** 2 * (of_both - 1))
    if variance == 0:
        return None, None
    chi_squared = (observed - expected) ** 2 / variance
    return chi_squared, math.erfc(math.sqrt(chi_squared / 2))


def aalen_johansen(waits):
    """Accepted and declined by each day of an answer (latency.md 9)."""
    found = []
    before = 1.0
    accepted = declined = 0.0
    for point in kaplan_meier(waits).points:
        accepted_now = sum(event == ACCEPTED and time == point.day for _, time, event in waits)
        accepted += before * accepted_now / point.at_risk
        declined += before * (point.events - accepted_now) / point.at_risk
        before = point.survival
        found.append((point.day, accepted, declined))
    return found
