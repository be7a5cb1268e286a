"""Compares curves and what is read from them: of one direction, its window cohort, groups, months and halves."""
from compare_rows import iso
from curves import HORIZON_DAYS, kaplan_meier
from waits import answered

SHARES = [0.25, 0.5, 0.75, 0.9]
SHARE_DAYS = [0, 1, 7, 30, 60]
MEAN_DAYS = 30


def compare_points(at, reported, curve, differences):
    """Day, rows at risk, events, S and band of every step (latency.md 3, 4)."""
    differences.same(f"{at}, steps", [(point["t"], point["atRisk"], point["events"]) for point in reported],
                     [(point.day, point.at_risk, point.events) for point in curve.points])
    for entry, point in zip(reported, curve.points):
        for name in ("survival", "low", "high"):
            differences.near(f"{at}, {name} on day {point.day}", entry.get(name), getattr(point, name))


def compare_quantile(at, reported, expected, differences):
    """A quantile and its limits; None if none may be quoted (latency.md 5)."""
    found = reported and (reported.get("value"), reported.get("low"), reported.get("high"))
    differences.same(at, found, expected)


def compare_quantiles(at, reported, curve, shares, differences):
    """All quantiles, or none where the curve may not be quoted."""
    differences.same(f"{at}, shares of quantiles", [entry["p"] for entry in reported], shares)
    for entry in reported:
        compare_quantile(f"{at}, quantile {entry['p']}", entry, curve.quantile(entry["p"]), differences)


def quotable_median(curve):
    """The median where the curve may be quoted."""
    return curve.quantile(0.5) if curve.is_quotable else None


def compare_curve(at, latency, waits, differences):
    """The main curve with its end, horizon, quantiles, mean and shares (latency.md 3 to 7)."""
    curve = kaplan_meier(waits)
    is_late = any(entry for entry, _, _ in waits)
    differences.same(f"{at}, horizon", latency.get("horizonDays"), HORIZON_DAYS if is_late else None)
    differences.same(f"{at}, end of the curve", latency.get("curveEnd"), curve.end)
    differences.same(f"{at}, early extinction", latency.get("endsAt"), curve.ends_at)
    compare_points(f"{at}, curve", latency["curve"], curve, differences)
    compare_quantiles(at, latency["quantiles"], curve, SHARES if curve.is_quotable else [], differences)
    compare_quantile(f"{at}, median", latency.get("median"), quotable_median(curve), differences)
    compare_mean(at, latency.get("restrictedMean"), curve, differences)
    compare_shares(at, latency["within"], curve, SHARE_DAYS if curve.starts_at_zero else [], differences)


def compare_mean(at, reported, curve, differences):
    """The restricted mean, up to 30 days or the end of the curve (latency.md 7)."""
    if not curve.is_quotable:
        differences.same(f"{at}, restricted mean", reported, None)
        return
    limit = min(MEAN_DAYS, curve.end)
    mean, error = curve.restricted_mean(limit)
    reported = reported or {}
    differences.same(f"{at}, limit of the mean", reported.get("tau"), limit)
    differences.near(f"{at}, restricted mean", reported.get("value"), mean, 3e-9)
    differences.near(f"{at}, error of the mean", reported.get("standardError"), error, 3e-9)


def compare_shares(at, reported, curve, days, differences):
    """The shares answered within some days (latency.md 6)."""
    differences.same(f"{at}, days of shares", [entry["days"] for entry in reported], days)
    for entry in reported:
        for name, value in zip(("share", "low", "high"), curve.share_within(entry["days"])):
            differences.near(f"{at}, {name} within {entry['days']} days", entry.get(name), value)


def compare_cohort(at, reported, waits, differences):
    """The window cohort, beside a curve with late entries only (latency.md 3)."""
    cohort = [wait for wait in waits if wait[0] == 0]
    is_shown = 0 < len(cohort) < len(waits)
    differences.same(f"{at}, window cohort", reported is not None, is_shown)
    if reported is None:
        return
    compare_counts(f"{at}, window cohort", reported, cohort, differences)
    curve = kaplan_meier(cohort)
    compare_points(f"{at}, window cohort", reported["curve"], curve, differences)
    compare_quantiles(f"{at}, window cohort", reported["quantiles"], curve, SHARES, differences)


def compare_counts(at, reported, waits, differences):
    """Rows and answers of a group."""
    differences.same(f"{at}, rows and answers", (reported["n"], reported["events"]), (len(waits), answered(waits)))


def compare_month(at, reported, waits, period, first, last, differences):
    """A month of sending; it is partial where the window or the data do not cover it (latency.md 8, 14)."""
    curve = kaplan_meier(waits)
    compare_counts(at, reported, waits, differences)
    compare_quantile(f"{at}, median", reported.get("median"), quotable_median(curve), differences)
    differences.same(f"{at}, partial", reported["isPartial"], first < period.start or last > period.last)
    for name, share in (("q25", 0.25), ("q75", 0.75), ("q90", 0.9)):
        is_shown = curve.is_quotable and (name != "q90" or answered(waits) >= 20)
        differences.same(f"{at}, {name}", reported.get(name), curve.quantile(share)[0] if is_shown else None)


def compare_half(at, reported, waits, differences):
    """Those sent before or since the middle of the days covered."""
    curve = kaplan_meier(waits)
    compare_counts(at, reported, waits, differences)
    compare_quantile(f"{at}, median", reported.get("median"), quotable_median(curve), differences)
    week = reported.get("withinWeek") or {}
    differences.near(f"{at}, share within a week", week.get("share"), curve.share_within(7)[0])


def compare_trend(at, latency, invitations, period, halves, differences):
    """The two halves, from ten answers in each on."""
    middle = period.start + (period.last - period.start) // 2
    parts = halves(invitations, middle)
    is_shown = min(map(answered, parts)) >= 10
    differences.same(f"{at}, start of the later half", latency.get("trendFrom"), iso(middle) if is_shown else None)
    differences.same(f"{at}, halves", [entry["id"] for entry in latency["trend"]],
                     ["earlier", "later"] if is_shown else [])
    for entry, waits in zip(latency["trend"], parts):
        compare_half(f"{at}, {entry['id']} half", entry, waits, differences)
