"""The order of the queue, and the codes by which its cards are named (decisions.md 11; report.md 2.4, 3.5)."""
from collections import Counter

SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXY"
DECISIONS = ["accept", "ask", "decline"]
URGENCIES = ["overdue", "due", "fresh"]


def open_ones(report):
    """The open received invitations in the order of the report."""
    return [entry for entry in report["invitations"]
            if entry["direction"] == "incoming" and entry["state"] == "pending"]


def compare_order(report, facts, habit, late_after, differences):
    """Decision, then urgency by the owner's own waits, then the higher of the scores, then name and address."""
    cards = open_ones(report)
    days = {row.line: row.day for row in facts.invitations}
    urgencies = {}
    for entry in cards:
        day = days[entry["source"]["line"]]
        if day is not None:
            age = max(0, facts.period.as_of - day)
            urgencies[entry["id"]] = habit.urgency(age, late_after)
        differences.same(f"{entry['id']}, urgency", entry.get("urgency"), urgencies.get(entry["id"]))

    def place(entry):
        """Where a card stands; one without a date stands behind those with one, as in the program."""
        scores = entry["scores"]
        urgency = urgencies.get(entry["id"])
        return (DECISIONS.index(entry["decision"]), URGENCIES.index(urgency) if urgency else len(URGENCIES),
                -max(scores["familiarity"], scores["fit"] or 0), entry["name"], entry["id"])

    differences.same("order of the queue", [entry["id"] for entry in cards],
                     [entry["id"] for entry in sorted(cards, key=place)])


def hashed(text):
    """FNV-1a, 64 bits."""
    found = 0xcbf29ce484222325
    for byte in text.encode():
        found = (found ^ byte) * 0x100000001b3 % 2 ** 64
    return found


def code(text, size=5):
    """Data symbols and the check symbol of an id."""
    number = hashed(text)
    values = []
    for _ in range(size):
        number, value = divmod(number, len(SYMBOLS))
        values.append(value)
    check = sum(weight * value for weight, value in enumerate(values, 1)) % len(SYMBOLS)
    return "".join(SYMBOLS[value] for value in [*values, check])


def compare_codes(report, differences):
    """Every invitation's code; all that have one code get a further symbol, somebody invited both ways too."""
    found = Counter(code(entry["id"]) for entry in report["invitations"])
    for entry in report["invitations"]:
        expected = code(entry["id"], 5 if found[code(entry["id"])] == 1 else 6)
        differences.same(f"{entry['id']}, code", entry["code"], expected)
