"""What `record` writes of a decision: the ledger's columns with what was suggested, guarded (decisions.md 12.1)."""
import csv
import io

from deciding.case import AS_OF
from deciding.decided import WORDS, newest
from queue_order import SYMBOLS, open_ones

# What a spreadsheet would take for a formula (trust.md 11).
DANGEROUS = "=+-@\t\r\n\0＝＋－＠"
REASONS = ["", "met at the lake", "=HYPERLINK(1)", "  +1, \"quoted\"", "＠all", "'quoted", "- no", "日本 - no"]


def guarded(text):
    """A text cell that no spreadsheet reads as a formula; blanks around it are not kept."""
    text = text.strip()
    return f"'{text}" if text and text[0] in DANGEROUS else text


def chosen(case, report):
    """Up to four open cards with a decision each, and a reason; what the ledger says of this day is not said again."""
    decided = {slug for slug, (decision, _) in newest(case).items() if decision.day == AS_OF}
    cards = [entry for entry in open_ones(report) if entry["profile"] not in decided][:4]
    return [(entry, case.pick(*WORDS)) for entry in cards], case.pick(*REASONS)


def suggestion(entry):
    """What the rules alone say of a card: decision, row and scores; empty cells for an unknown fit."""
    scores = entry["scores"]
    row, decision = entry.get("suggestedRule", entry["rule"]), entry.get("suggested", entry["decision"])
    fit = "" if scores["fit"] is None else str(scores["fit"])
    return [decision, str(row), str(scores["familiarity"]), fit, str(scores["willingness"])]


def mistyped(code):
    """A code with another check symbol."""
    return code[:-1] + SYMBOLS[(SYMBOLS.index(code[-1]) + 1) % len(SYMBOLS)]


def arguments(choices, reason):
    """The arguments of `record`; codes are read in any case."""
    given = [f"{entry['code'].lower() if at % 2 else entry['code']}={word}" for at, (entry, word) in enumerate(choices)]
    return given + ["export"], ["--dry-run"] + ([f"--reason={reason}"] if reason else [])


def compare_recorded(output, choices, reason, has_columns, differences):
    """The lines that would be added, one for each decision in the order given; a ledger without columns for what was
    suggested gets none, since earlier lines are never touched."""
    rows = list(csv.reader(io.StringIO(output)))
    rows = [row for row in rows if row[:1] != ["address"]]
    differences.same("recorded lines", len(rows), len(choices))
    for row, (entry, word) in zip(rows, choices):
        at = f"{entry['profile']}, recorded "
        differences.same(f"{at}decision", row[:4], [entry["id"], AS_OF.isoformat(), word, guarded(reason)])
        # What a stop in the ledger decides, the rules did not suggest.
        if all(item["id"] != "ledger-stop" for item in entry["evidence"]):
            differences.same(f"{at}suggestion", row[4:9], suggestion(entry) if has_columns else [])
