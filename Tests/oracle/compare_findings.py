"""Compares a report on damaged files with a reading of them: rows, states, and where each diagnostic stands."""
from collections import Counter

from compare_rows import compare_inputs, compare_invitations, compare_summary
from dates import day_number
from facts import facts
from findings import IDS, Findings
from reports import answer


def compare_findings(program, writer, files, differences):
    """Damaged files in the folder of a writer, which names the day or not."""
    as_of = day_number(writer.as_of) if writer.as_of else None
    named = day_number(writer.export.day) if writer.is_named else None
    expected = facts(files, as_of, named, {})
    if not expected.read:
        return
    options = ["--out", "report"] + (["--as-of", writer.as_of.isoformat()] if writer.as_of else [])
    _, report = answer(program, "build", {f"{writer.folder}/{name}": data for name, data in files.items()},
                       [writer.folder], options)
    differences.same("is read", report is not None, True)
    findings = Findings(files, expected)
    if report is None or is_known(expected, findings):
        return
    compare_inputs(report, expected, differences)
    # Which of two invitations of one moment counts is not said, and so not where their diagnostics stand.
    if expected.has_ties:
        return
    compare_places(report, findings, differences)
    if expected.period:
        compare_invitations(report, expected, differences)
        compare_summary(report, expected, differences)


def is_known(expected, findings):
    """Whether the program is known to do otherwise: these are left out."""
    # A connection without a name but with a company is no member who closed the account (formats.md 5.2).
    if any(entry[:2] == ("no-person", "Connections.csv") for entry in findings.found):
        return True
    # A hidden connection on a day that cannot be decides nothing (formats.md 2.3).
    if expected.has_impossible_hidden:
        return True
    # A replaced NUL has three bytes for what stands behind it in its line (formats.md 4.2).
    return any(text.fallback is not None and 0 <= text.nul < text.fallback for text in findings.texts)


def compare_places(report, findings, differences):
    """Each diagnostic by what it is and where it stands, in the order of places (formats.md 12)."""
    told = [(entry["id"], entry.get("file", "").split("/")[-1], entry.get("line", 0), entry.get("column", 0))
            for entry in report["diagnostics"]]
    differences.same("order of diagnostics", [entry[1:] + entry[:1] for entry in told],
                     sorted(entry[1:] + entry[:1] for entry in told))
    found, expected = (Counter(entry for entry in entries if entry[0] in IDS)
                       for entries in (told, findings.found))
    for entry in sorted(set(found) | set(expected)):
        differences.same(f"diagnostic {entry}", found[entry], expected[entry])
