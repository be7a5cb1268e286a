"""Compares a report with the reading of a list: rows, states, dates, waits (formats.md 9.2)."""
from dates import day_number, time_of
from compare_rows import iso
from list_findings import compare_list_findings
from lists import listed


def compare_list(report, rows, as_of, name, differences):
    """All of a list; which of two invitations of one moment counts is left out."""
    kept, rejected, has_ties = listed(rows)
    entries = [entry for entry in report["inputs"] if entry["kind"] == "generic"]
    differences.same(f"{name}, inputs", len(entries), 1)
    if len(entries) != 1:
        return
    left_out = sum(rejected.values())
    differences.same(f"{name}, rows", [entries[0][key] for key in ("rowsRead", "rowsKept", "rowsRejected")],
                     [len(rows), len(rows) - left_out, left_out])
    differences.same(f"{name}, rejected", {item["reason"]: item["count"] for item in entries[0]["rejected"]},
                     dict(rejected))
    if has_ties:
        return
    compare_list_findings(report, rows, name, differences)
    days = [moment.day for invitation in kept for moment in (invitation.sent, invitation.responded) if moment]
    today = day_number(as_of) if as_of else max(days, default=None)
    differences.same(f"{name}, as of", report.get("asOf"), iso(today))
    reported = {entry["source"].get("pointer", entry["source"].get("line")): entry for entry in report["invitations"]}
    differences.same(f"{name}, places", sorted(reported, key=str), sorted((made.place for made in kept), key=str))
    for made in kept:
        if made.place in reported:
            compare_listed(reported[made.place], made, today, f"{name} at {made.place}", differences)


def compare_listed(entry, made, today, at, differences):
    """One invitation; a wait is shown if it was answered by the last day and not before its sending."""
    answered = made.responded.day if made.responded and made.state == "accepted" else None
    age = wait = None
    if made.sent:
        age = max(0, today - made.sent.day)
        if answered is not None and made.sent.day <= answered <= today:
            wait = answered - made.sent.day
    differences.same(f"{at}, state", entry["state"], made.state)
    differences.same(f"{at}, direction", entry["direction"], made.direction)
    differences.same(f"{at}, times invited", entry["timesInvited"], made.times)
    differences.same(f"{at}, profile", entry.get("profile"), made.key)
    differences.same(f"{at}, sent", entry.get("sentAt"), made.sent and f"{time_of(made.sent.seconds).isoformat()}Z")
    differences.same(f"{at}, connected on", entry.get("connectedOn"), iso(answered))
    differences.same(f"{at}, age", entry.get("ageDays"), age)
    differences.same(f"{at}, wait", entry.get("latencyDays"), wait)
