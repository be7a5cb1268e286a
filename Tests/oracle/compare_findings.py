"""Compares a report on damaged files with a reading of them: rows, states, and where each diagnostic stands."""
from collections import Counter

from compare_rows import KINDS, compare_inputs, compare_invitations, compare_summary, iso
from dates import day_number
from facts import facts_of
from findings import IDS, Findings
from reports import answer, build
from rows import table


def compare_findings(program, writer, files, differences):
    """Damaged files in the folder of a writer, which names the day or not."""
    as_of = day_number(writer.as_of) if writer.as_of else None
    named = day_number(writer.export.day) if writer.is_named else None
    tables = {name: table(data, name) for name, data in files.items()}
    expected = facts_of(tables, as_of, named, {})
    if not expected.read:
        return
    options = ["--out", "report"] + (["--as-of", writer.as_of.isoformat()] if writer.as_of else [])
    _, report = answer(program, "build", {f"{writer.folder}/{name}": data for name, data in files.items()},
                       [writer.folder], options)
    findings = Findings(tables, expected, files)
    # Follows the program: errors that leave nobody make no report, which would replace a good one.
    is_unusable = not (expected.invitations or expected.connections) and findings.has_error
    differences.same("is read", report is not None, not is_unusable)
    if report is None or is_known(expected, findings):
        return
    differences.same("as of", report.get("asOf"), iso(expected.period and expected.period.as_of))
    compare_inputs(report, expected, differences)
    # Which of two invitations of one moment counts is not said, and so not where their diagnostics stand.
    if expected.has_ties:
        return
    compare_places(report, findings, differences)
    if expected.period:
        compare_invitations(report, expected, differences)
        compare_summary(report, expected, differences)


def compare_snapshot(program, writer, snapshot, differences):
    """The pages of a snapshot: rows, states, and the pointer of each diagnostic; pages that are announced."""
    named = day_number(writer.export.day)
    tables = snapshot.complete()
    expected = facts_of(tables, None, named, {})
    folder = f"Basic_LinkedInDataExport_{writer.export.day:%m-%d-%Y}"
    report = build(program, {f"{folder}/{name}": data for name, data in snapshot.files.items()}, [folder])
    findings = Findings(tables, expected)
    # A copy without a date on another page than the row with one is not taken as that row: that is left out.
    has_copies = any(entry[:2] == ("duplicate-row", "Connections.csv") for entry in findings.found)
    if has_copies or is_known(expected, findings):
        return
    differences.same("snapshot, rows", counted(report), {
        KINDS[name]: (count, {"kept": count - sum(rejected.values())} | dict(rejected))
        for name, (count, rejected) in expected.read.items() if count})
    if expected.has_ties:
        return
    compare_invitations(report, expected, differences)
    compare_summary(report, expected, differences)
    told = Counter((entry["id"], entry["file"].split("/")[-1], entry["pointer"]) for entry in report["diagnostics"]
                   if entry["id"] in IDS and "pointer" in entry)
    located = Counter((entry[0], *entry[2:]) for entry in findings.found if entry[2])
    # What else is said of a row that another page holds too is left open.
    copies = {entry[1:] for entry in located if entry[0] == "duplicate-row"}
    told, located = (Counter({entry: count for entry, count in entries.items() if entry[0] == "duplicate-row" or not any(
        entry[1] == file and entry[2].startswith(f"{at}/") for file, at in copies)}) for entries in (told, located))
    for entry in sorted(set(told) | set(located)):
        differences.same(f"snapshot, diagnostic {entry}", told[entry], located[entry])
    differences.same("snapshot, pages missing", sum(entry["id"] == "pages-missing" for entry in report["diagnostics"]),
                     len(snapshot.missing))


def counted(report):
    """Rows by kind: read, kept, and rejected for each reason; a kind without rows says nothing."""
    rows = {}
    for entry in report["inputs"]:
        read, counts = rows.get(entry["kind"], (0, Counter()))
        counts["kept"] += entry["rowsKept"]
        counts.update({item["reason"]: item["count"] for item in entry["rejected"]})
        rows[entry["kind"]] = read + entry["rowsRead"], counts
    return {kind: (read, dict(counts)) for kind, (read, counts) in rows.items() if read}


def is_known(expected, findings):
    """Whether the program is known to do otherwise: these are left out."""
    # A message that stands twice is counted once only if it is to or from somebody who waits (formats.md 4.4).
    if any(entry[:2] == ("duplicate-row", "messages.csv") for entry in findings.found):
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
