"""Curves with delayed entry, their bands, quantiles, shares and means (latency.md 3 to 7)."""
import math
from dataclasses import dataclass

Z = 1.959963984540054
HORIZON_DAYS = 60


@dataclass
class Point:
    """A step of a curve: day, S, band, rows at risk, events."""

    day: int
    survival: float
    low: float
    high: float
    at_risk: int
    events: int


@dataclass
class Curve:
    """A curve: its steps, the last day that is known, and the day of an early extinction."""

    points: list
    end: int
    ends_at: int
    starts_at_zero: bool

    @property
    def is_quotable(self):
        """Whether quantiles and a mean may be read from it (latency.md 3)."""
        return self.starts_at_zero and self.ends_at is None

    def survival(self, day):
        """S on a day."""
        return next((point.survival for point in reversed(self.points) if point.day <= day), 1.0)

    def quantile(self, share):
        """The day by which a share is answered, and its limits from the band (latency.md 5)."""
        def first(value):
            """The first day on which a value has fallen so far."""
            return next((point.day for point in self.points
                         if value(point) is not None and value(point) <= 1 - share + 1e-12), None)

        return first(lambda point: point.survival), first(lambda point: point.low), first(lambda point: point.high)

    def share_within(self, days):
        """The share answered within some days, and its limits; three times None where unknown (latency.md 6)."""
        unknown = None, None, None
        if not self.starts_at_zero or self.ends_at is not None and days >= self.ends_at:
            return unknown
        point = next((point for point in reversed(self.points) if point.day <= days), None)
        if days > self.end and not (point and point.survival == 0):
            return unknown
        if point is None or point.low is None:
            return 1 - (point.survival if point else 1.0), None, None
        return 1 - point.survival, 1 - point.high, 1 - point.low

    def area(self, start, end):
        """The area under the curve between two days."""
        edges = [start, *(point.day for point in self.points if start < point.day < end), end]
        return sum((until - since) * self.survival(since) for since, until in zip(edges, edges[1:]))

    def restricted_mean(self, limit):
        """The mean of waits that are cut at a limit, and its standard error (latency.md 7)."""
        variance = sum(self.area(point.day, limit) ** 2 * point.events
                       / (point.at_risk * (point.at_risk - point.events))
                       for point in self.points if point.day <= limit and point.events < point.at_risk)
        return self.area(0, limit), math.sqrt(variance)


def band(survival, greenwood):
    """The log-log band; none at 0 and at 1 (latency.md 4)."""
    if not 0 < survival < 1:
        return None, None
    theta = Z * math.sqrt(greenwood) / math.log(survival)
    return survival ** math.exp(-theta), survival ** math.exp(theta)


def is_anybody_at_risk(waits, day):
    """Whether a row is watched on a day (latency.md 2)."""
    return any(entry <= day <= time for entry, time, _ in waits)


def is_gap_between(waits, first, last):
    """Whether nobody is at risk on some day of a span; a gap begins where the span does or behind a row's end."""
    starts = {first, *(time + 1 for _, time, _ in waits)}
    return any(first <= day <= last and not is_anybody_at_risk(waits, day) for day in starts)


def kaplan_meier(waits):
    """The curve of some waits (latency.md 3)."""
    last_time = max((time for _, time, _ in waits), default=None)
    if not waits or min(entry for entry, _, _ in waits) > 0:
        return Curve([], last_time, None, False)
    points = []
    ends_at = None
    survival = 1.0
    greenwood = 0.0
    for day in sorted({time for _, time, event in waits if event}):
        earlier = points[-1].day if points else -1
        if is_gap_between(waits, earlier + 1, day - 1):
            ends_at = max(earlier, 0)
            break
        at_risk = sum(entry <= day <= time for entry, time, _ in waits)
        events = sum(event > 0 and time == day for _, time, event in waits)
        survival *= 1 - events / at_risk
        if events < at_risk:
            greenwood += events / (at_risk * (at_risk - events))
        points.append(Point(day, survival, *band(survival, greenwood), at_risk, events))
        if events == at_risk:
            ends_at = day if any(entry > day for entry, _, _ in waits) else None
            break
    # Follows the program: an end behind the horizon takes no figure away, the curve is known up to the day before.
    if ends_at is not None and ends_at > HORIZON_DAYS:
        return Curve([point for point in points if point.day < ends_at], ends_at - 1, None, True)
    return Curve(points, last_time, ends_at, True)


def type_1(values, percent):
    """The quantile of plain values, in integers (latency.md 12)."""
    return sorted(values)[max(1, (len(values) * percent + 99) // 100) - 1]
