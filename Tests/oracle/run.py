#!/usr/bin/env python3
"""Holds reports against an independent reading of the reference: Tests/oracle/run.py PROGRAM [COUNT] [SEED]

Random LinkedIn exports, one for each seed from SEED on (300 from 0 on, if nothing is said), are built by the program
and read by the files beside this one, which follow formats.md and latency.md, share no code with the program, and say
where they follow it because the reference is silent: rows read, kept and rejected, states, dates, every figure of the
statistics, summary and network, the order of the queue and the first page. Each seed has another export with goals and
side files, which is read after decisions.md by the files in `deciding`: evidence, fit, scores, rows, stability, changes,
questions, first texts, copied notes, the owner's decisions and what became of them, accepted people, and in every fourth
what `record` would write; and a third one, which is read after wording.md by the files in `wording`: the texts to paste.
Each difference is printed with the seed of its export. The last line is "N seeds, M values compared, K differences"; the
exit code is 1 if K is not 0.
"""
from compare_latency import compare_latency
from compare_rows import KINDS, compare_inputs, compare_invitations, compare_network, compare_summary, iso
from dates import day_number
from deciding import decided, recording
from deciding.case import AS_OF, Case
from deciding.check import compare_decisions
from deciding.files import export, goals, people
from differences import Differences
from exports import Export
from facts import facts
from front import compare_front
from ledger import decide, written
from queue_order import compare_codes, compare_order
from reports import answer, build
from seeds import check_seeds
from urgency import LATE_AFTER, habit
from wording import files as letters
from wording.case import Case as Correspondence
from wording.check import compare_wording
from writing import Writer


def within(folder, files):
    """Files by their paths in a folder."""
    return {f"{folder}/{name}": data for name, data in files.items()}


def options(writer, ledger):
    """What is given on the command line beside the export."""
    minutes = abs(writer.offset)
    zone = f"{'-' if writer.offset < 0 else '+'}{minutes // 60:02}:{minutes % 60:02}"
    given = ["--utc-offset", zone] + (["--decisions", "decisions.csv"] if ledger else [])
    return given + (["--as-of", writer.as_of.isoformat()] if writer.as_of else [])


def compare(report, expected, offset, differences):
    """All of a report; statistics only where the rows agree, since they follow from them."""
    period = expected.period
    differences.same("as of", report.get("asOf"), iso(period and period.as_of))
    compare_inputs(report, expected, differences)
    # Which of two invitations of one moment counts is not said; without any day there is nothing to measure.
    if expected.has_ties or period is None:
        return
    compare_invitations(report, expected, differences)
    compare_summary(report, expected, differences)
    compare_network(report, expected, differences)
    compare_queue(report, expected, differences)
    if not differences.found:
        compare_latency(report, expected, offset, differences)


def compare_queue(report, expected, differences, late_after=LATE_AFTER):
    """The first page, the order of the queue, the codes."""
    compare_order(report, expected, habit(expected), late_after, differences)
    compare_codes(report, differences)
    compare_front(report["page"], report, expected, differences)


def check(program, seed):
    """Builds the export of a seed and compares; every second one with decisions of its owner, which need an address."""
    writer = Writer(Export(seed))
    files = writer.files()
    as_of = day_number(writer.as_of) if writer.as_of else None
    named = day_number(writer.export.day) if writer.is_named else None
    ledger = decide(facts(files, as_of, named, {}), seed) if seed % 2 else {}
    differences = Differences()
    given = within(writer.folder, files) | {"decisions.csv": written(ledger)}
    report = build(program, given, [writer.folder], options=options(writer, ledger))
    compare(report, facts(files, as_of, named, ledger), writer.offset, differences)
    check_decisions(program, seed, differences)
    check_wording(program, seed, differences)
    return differences


def check_decisions(program, seed, differences):
    """Builds the seed's export with goals and compares every decision."""
    case = Case(seed)
    files = {name: text.encode() for name, text in export(case).items()}
    beside = {"goals.md": goals(case).encode(), "people.csv": people(case).encode(),
              "decisions.csv": decided.written(case).encode()}
    options = ["--goals", "goals.md", "--people", "people.csv", "--decisions", "decisions.csv"]
    given = within("export", files) | beside
    report = build(program, given, ["export"], AS_OF, options)
    ledger = {slug: (day_number(day), word) for slug, (day, word) in decided.declines_and_others(case).items()}
    read = facts({name: files[name] for name in KINDS}, day_number(AS_OF), None, ledger)
    compare_decisions(report, case, habit(read), differences)
    compare_queue(report, read, differences, int(case.rules.get("Late after", LATE_AFTER)))
    if seed % 4 == 0:
        check_record(program, case, report, given, options, differences)


def check_record(program, case, report, given, options, differences):
    """What `record` would write of some decisions, and that a mistyped code is told with the right one."""
    choices, reason = recording.chosen(case, report)
    if not choices:
        return
    inputs, more = recording.arguments(choices, reason)
    as_of = ["--as-of", AS_OF.isoformat()]
    result, _ = answer(program, "record", given, inputs, [*options, *as_of, *more])
    differences.same("exit code of record", result.returncode, 0)
    has_columns = any(decision.row for decision in case.ledger)
    recording.compare_recorded(result.stdout, choices, reason, has_columns, differences)
    code = choices[0][0]["code"]
    result, _ = answer(program, "record", given, [f"{recording.mistyped(code)}=ask", "export"], [*options, *as_of])
    differences.same("a mistyped code", (result.returncode != 0, code in result.stderr), (True, True))


def check_wording(program, seed, differences):
    """Builds the seed's export of letters and compares every text to paste."""
    case = Correspondence(seed)
    files = {name: text.encode() for name, text in letters.export(case).items()}
    beside = {"goals.md": letters.goals(case).encode(), "people.csv": letters.people(case).encode(),
              "decisions.csv": letters.decisions(case).encode()}
    options = ["--goals", "goals.md", "--people", "people.csv", "--decisions", "decisions.csv"]
    report = build(program, within("export", files) | beside, ["export"], AS_OF, options)
    compare_wording(report, case, differences)


if __name__ == "__main__":
    check_seeds(check, 300)
