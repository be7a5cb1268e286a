"""What is used of several inputs, and what becomes of each invitation then (formats.md 2.1, 8 rule 7)."""
from collections import Counter

from compare_rows import KINDS, compare_inputs, compare_invitations, compare_summary, iso
from dates import day_number
from facts import facts
from reports import build
from rows import rows


def compare_archives(program, archives, differences):
    """The newest file of each kind counts, others are named and counted nowhere; the order of inputs says nothing."""
    stored = {name: data for archive in archives.inputs for name, data in archive.stored().items()}
    names = [archive.given for archive in archives.inputs]
    report = build(program, stored, names)
    differences.same("archives, order of inputs", build(program, stored, names[::-1]), report)
    used = {name: chosen(name, archives.inputs) for name in KINDS if holders(name, archives.inputs)}
    files = {name: archive.files[name] for name, archive in used.items()}
    older = [archive.files["Connections.csv"] for archive in holders("Connections.csv", archives.inputs)
             if archive is not used["Connections.csv"]]
    expected = facts(files, None, max(day_number(archive.day) for archive in archives.inputs), {}, older)
    if expected.has_ties:
        return
    differences.same("archives, as of", report["asOf"], iso(expected.period.as_of))
    compare_inputs(report, expected, differences)
    compare_invitations(report, expected, differences)
    compare_summary(report, expected, differences)
    compare_use(report, archives.inputs, used, differences)


def holders(name, inputs):
    """The inputs that hold a kind."""
    return [archive for archive in inputs if name in archive.files]


def chosen(name, inputs):
    """The input whose file of a kind is used."""
    return min(holders(name, inputs), key=lambda archive: (
        -day_number(archive.day), not archive.is_complete, -len(rows(archive.files[name], name)), archive.given))


def compare_use(report, inputs, used, differences):
    """Which file of each kind was used, and which are named as older."""
    many = len(inputs) > 1

    def path(archive, name):
        """A file as diagnostics name it: behind the name of its input, where there are several (formats.md 12)."""
        return f"{archive.given}/{name}" if many else name

    differences.same("archives, files used", {entry["kind"]: entry["file"] for entry in report["inputs"]},
                     {KINDS[name]: path(archive, name) for name, archive in used.items()})
    older = Counter(entry["file"] for entry in report["diagnostics"] if entry["id"] == "older-input")
    differences.same("archives, older", older, Counter(
        path(archive, name) for archive in inputs for name in archive.files if archive is not used[name]))
    told = {entry["id"] for entry in report["diagnostics"]}
    is_behind = (bool(report["invitations"]) and "Connections.csv" in used and "Invitations.csv" in used
                 and used["Connections.csv"].day < used["Invitations.csv"].day)
    # Without invitations there is nothing that it could mislead about.
    differences.same("archives, older connections", "older-connections" in told, is_behind)
