"""Every diagnostic that has a place in a list of another source (formats.md 6, 9.2, 12)."""
import re
from collections import Counter

import list_rows
from list_dates import ISO, NUMERIC, order_is_open
from lists import STATES, column_of, dated, first, key_of, reasons

# All that is predicted.
IDS = set("""not-an-invitation unknown-direction no-person duplicate-row repeated-invitation bad-url unknown-status
    unreadable-date ambiguous-date zone-assumed short-row""".split())
AT = {"not-an-invitation": list_rows.KIND, "unknown-direction": ["direction"]}


def compare_list_findings(report, rows, name, differences):
    """Each diagnostic by what it is and where it stands."""
    told = Counter((entry["id"], entry.get("pointer", (entry.get("line"), entry.get("column"))))
                   for entry in report["diagnostics"] if entry["id"] in IDS)
    expected = Counter(list_findings(rows))
    for entry in sorted(set(told) | set(expected), key=str):
        differences.same(f"{name}, diagnostic {entry}", told[entry], expected[entry])


def list_findings(rows):
    """All of a list: why rows are left out, and of all others what is odd about address, status and dates."""
    left_out = reasons(rows)
    dates = [(aliases, dated(rows, aliases)) for aliases in (list_rows.SENT, list_rows.RESPONDED)]
    for number, (_, row) in enumerate(rows):
        if row.is_short:
            yield "short-row", row.start
        reason = left_out.get(number)
        if reason:
            yield reason, row.place_of(column_of(row, AT.get(reason, [])))
            if reason != "repeated-invitation":
                continue
        if not key_of(row) and first(row, list_rows.ADDRESS):
            yield "bad-url", row.place_of(column_of(row, list_rows.ADDRESS))
        word = first(row, list_rows.STATUS)
        if word and word.lower() not in STATES:
            yield "unknown-status", row.place_of(column_of(row, list_rows.STATUS))
        for aliases, found in dates:
            column = column_of(row, aliases)
            problem = column and date_problem(row[column].strip(), found[number])
            if problem:
                yield problem, row.place_of(column)


def date_problem(value, moment):
    """What is odd about a date: nothing is read, or a clock without a zone."""
    match = NUMERIC.match(value)
    if not moment:
        return "ambiguous-date" if match and order_is_open(match) else "unreadable-date"
    iso = ISO.match(value)
    is_clock = match and match[5] or iso and iso[4] and not iso[7]
    return "zone-assumed" if is_clock and not re.fullmatch(r"\d+", value) else None
