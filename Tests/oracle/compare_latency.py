"""Compares the statistics of both directions (latency.md 2 to 12)."""
import math
from collections import Counter
from datetime import date

import compare_curves as curves
from comparisons import aalen_johansen, log_rank
from compare_rows import iso
from curves import kaplan_meier, type_1
from dates import day_number
from figures import (bins, by_cell, exact_summary, exact_waits, halves, open_ages, open_buckets, quiet_age, steps,
                     weekly_flow)
from identity import comparable_text
from minutes import NOTHING, last_instant, median_interval, narrow_interval, sensitivity, turnbull
from waits import DECLINED, answered


def compare_latency(report, facts, offset, differences):
    """Every figure of both directions, which are never pooled (latency.md 1)."""
    until = last_instant(facts) if are_clocks_known(facts.messages) else None
    for at in ("incoming", "outgoing"):
        latency = report["latency"][at]
        listed = [invitation for invitation in facts.invitations if invitation.direction == at]
        used = [invitation for invitation in listed if invitation.wait]
        waits = [invitation.wait for invitation in used]
        has_window = "Invitations.csv" in facts.read
        differences.same(f"{at}, window", latency.get("windowStart"), iso(facts.period.start) if has_window else None)
        differences.same(f"{at}, observed until", latency.get("observedUntil"), iso(facts.period.last))
        compare_rows_used(at, latency, listed, waits, differences)
        curves.compare_curve(at, latency, waits, differences)
        curves.compare_cohort(at, latency.get("windowCohort"), waits, differences)
        compare_days(at, latency, waits, differences)
        compare_groups(at, latency, used, differences)
        compare_months(at, latency, used, facts.period, differences)
        curves.compare_trend(at, latency, used, facts.period, halves, differences)
        compare_open(at, latency["open"], listed, facts.period, differences)
        compare_times(at, latency, listed, offset, facts.period, differences)
        compare_minutes(at, latency, used, until, differences)


def compare_rows_used(at, latency, listed, waits, differences):
    """listed = used + left out, with the reasons (latency.md 2)."""
    excluded = Counter(invitation.excluded for invitation in listed if invitation.excluded)
    differences.same(f"{at}, listed", latency["listed"], len(listed))
    differences.same(f"{at}, left out", {entry["reason"]: entry["count"] for entry in latency["excluded"]},
                     dict(excluded))
    curves.compare_counts(at, latency, waits, differences)
    differences.same(f"{at}, open", latency["censored"], len(waits) - answered(waits))
    differences.same(f"{at}, late entries", latency["late"], sum(entry > 0 for entry, _, _ in waits))


def compare_days(at, latency, waits, differences):
    """Bins, steps, the quiet age, and accepted against declined from five dated declines on (latency.md 9)."""
    differences.same(f"{at}, bins", [(entry["from"], entry.get("to"), entry["count"]) for entry in latency["bins"]],
                     bins(waits))
    names = ("from", "to", "entered", "answered", "declined", "open")
    differences.same(f"{at}, days", [tuple(entry[name] for name in names) for entry in latency["steps"]], steps(waits))
    cohort = [wait for wait in waits if wait[0] == 0]
    differences.same(f"{at}, quiet age", latency.get("quietAfter"), quiet_age(cohort))
    declines = sum(event == DECLINED for _, _, event in waits)
    expected = aalen_johansen(waits) if declines >= 5 else []
    causes = latency.get("causes", [])
    differences.same(f"{at}, days of causes", [entry["t"] for entry in causes], [day for day, _, _ in expected])
    for entry, (day, accepted, declined) in zip(causes, expected):
        differences.near(f"{at}, accepted by day {day}", entry["accepted"], accepted)
        differences.near(f"{at}, declined by day {day}", entry["declined"], declined)


def compare_groups(at, latency, used, differences):
    """With and without note, and their test from five answers in each on (latency.md 8)."""
    groups = {"with-note": [], "without-note": []}
    for invitation in used:
        groups["with-note" if comparable_text(invitation.note) else "without-note"].append(invitation.wait)
    for entry in latency["groups"]:
        curve = kaplan_meier(groups[entry["id"]])
        curves.compare_counts(f"{at}, {entry['id']}", entry, groups[entry["id"]], differences)
        curves.compare_points(f"{at}, {entry['id']}", entry["curve"], curve, differences)
        curves.compare_quantile(f"{at}, {entry['id']}, median", entry.get("median"), curves.quotable_median(curve),
                                differences)
    differences.same(f"{at}, groups", [entry["id"] for entry in latency["groups"]],
                     [name for name, waits in groups.items() if waits])
    has_test = min(map(answered, groups.values())) >= 5
    chi_squared, p = log_rank(*groups.values()) if has_test else (None, None)
    comparison = latency.get("comparison") or {}
    differences.near(f"{at}, chi squared", comparison.get("chiSquared"), chi_squared, 2e-8)
    differences.near(f"{at}, p", comparison.get("p"), p)


def compare_months(at, latency, used, period, differences):
    """The months of sending in UTC (latency.md 8)."""
    months = {}
    for invitation in used:
        months.setdefault(iso(invitation.day)[:7], []).append(invitation.wait)
    differences.same(f"{at}, months", [entry["month"] for entry in latency["months"]], sorted(months))
    for entry in latency["months"]:
        first = date.fromisoformat(f"{entry['month']}-01")
        next_month = date(first.year + first.month // 12, first.month % 12 + 1, 1)
        curves.compare_month(f"{at}, {entry['month']}", entry, months.get(entry["month"], []), period,
                             day_number(first), day_number(next_month) - 1, differences)


def compare_open(at, reported, listed, period, differences):
    """The ages of what is open (latency.md 12)."""
    ages = open_ages(listed, period.as_of)
    differences.same(f"{at}, open ones", (reported["n"], reported.get("oldest"), reported.get("median")),
                     (len(ages), max(ages, default=None), type_1(ages, 50) if ages else None))
    differences.same(f"{at}, ages of open ones", [entry["count"] for entry in reported["buckets"]], open_buckets(ages))


def compare_times(at, latency, listed, offset, period, differences):
    """Weekday and hour of sending, with a median from five answers on, and the weeks (latency.md 8, 14)."""
    cells = by_cell(listed, offset)
    differences.same(f"{at}, times", {(entry["weekday"], entry["block"]): entry["count"] for entry in latency["times"]},
                     {cell: len(invitations) for cell, invitations in cells.items()})
    for entry in latency["times"]:
        cell = entry["weekday"], entry["block"]
        waits = [invitation.wait for invitation in cells.get(cell, []) if invitation.wait]
        median = curves.quotable_median(kaplan_meier(waits)) if answered(waits) >= 5 else None
        differences.same(f"{at}, median of weekday and block {cell}", entry.get("median"), median and median[0])
    differences.same(f"{at}, weeks", {entry["week"]: entry["count"] for entry in latency["flow"] if entry["count"]},
                     weekly_flow(listed, period.last))


def are_clocks_known(messages):
    """Whether the zone of every clock is known, unlike in 2018 (formats.md 5.3).

    The program takes such a clock as one of UTC, so that the last instant is another: that is left out.
    """
    return all(message.at is not None or message.day is None for message in messages)


def compare_minutes(at, latency, used, open_until, differences):
    """What is known to the second or the minute (latency.md 10)."""
    names = ("n", "underHour", "underDay", "median", "min", "max", "q25", "q75")
    exact = latency.get("exact")
    differences.same(f"{at}, exact", exact and tuple(exact[name] for name in names), exact_summary(exact_waits(used)))
    if open_until is None:
        return
    # With late entries the reference does not say from which minute on a row is watched.
    if used and all(invitation.is_watched_from_start for invitation in used):
        reported = latency.get("sensitivity")
        differences.same(f"{at}, sensitivity", reported and (reported.get("low"), reported.get("high")),
                         sensitivity(used, open_until))
    cohort = [invitation for invitation in used if invitation.is_watched_from_start]
    intervals = [narrow_interval(invitation, open_until) for invitation in cohort]
    # Follows the program: the ten rows that are needed may hold some that carry nothing.
    is_shown = len(cohort) >= 10 and any(interval != NOTHING for interval in intervals)
    differences.same(f"{at}, intervals", "intervals" in latency, is_shown)
    if is_shown and "intervals" in latency:
        compare_intervals(at, latency["intervals"], *turnbull(intervals), differences)


def compare_intervals(at, reported, inner, masses, differences):
    """Turnbull's innermost intervals, masses and median; libraries agree on masses to about 1e-4."""
    def ends(entry):
        """Both ends of a written interval."""
        return entry and (entry["from"], entry.get("to", math.inf))

    differences.same(f"{at}, innermost intervals", [ends(entry) for entry in reported["inner"]], inner)
    for interval, found, mass in zip(inner, reported["mass"], masses):
        differences.near(f"{at}, mass of {interval}", found, mass, 2e-4)
    # Where the sum of the masses meets a half within their tolerance, either of two intervals is right.
    sums = [sum(masses[:count]) for count in range(1, len(masses) + 1)]
    if all(abs(total - 0.5) >= 1e-3 for total in sums):
        differences.same(f"{at}, median in minutes", ends(reported.get("median")), median_interval(inner, masses))
