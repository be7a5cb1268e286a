"""What a card says besides: what accepting opens, and the flags of its row (decisions.md 8, 12.1, 16)."""
from deciding.matching import is_company
from deciding.people import normal_form
from deciding.texts import plain, words

DECISIONS = {"accept": "Accept", "ask": "Ask for more", "decline": "Decline"}
MOST_NAMES = 3


def protected(case, goals):
    """The names of the connections that the owner protects, by company or by name, in the order of the file."""
    entries = goals.listed("Protect")
    return [row.person.name for row in case.connections if any(
        is_company(words(row.company), plain(entry)) or normal_form(row.person.name) == normal_form(entry)
        for entry in entries)]


def flags(case, person, found, goals):
    """The sentences that belong to a row, each with whether it is expected."""
    row, fit = found.entry["rule"], found.fit
    has_profile = any(case.facts(person, name) for name in ("headline", "company", "school", "notes"))
    is_outside = has_profile and fit is not None and fit < goals.thresholds["Touches from"]
    records = [item for item in found.items if item.kind == "H"]
    by_records = found.familiarity_of(records, goals.thresholds["Known from"])
    return {"Known, outside your goals: your choice.": row == 8 and is_outside,
            "Known, and reads like an offer: your choice.": row == 8 and bool(found.signs),
            "Rests on a claim": row == 9 and by_records < goals.thresholds["Claimed from"]}


def own_word(entry):
    """What is said about an own decision; None without one."""
    if entry["rule"] != 0:
        return None
    if entry["suggested"] == entry["decision"]:
        return f"; rule {entry['suggestedRule']} says the same."
    return f"; the rules would say {DECISIONS[entry['suggested']]} (row {entry['suggestedRule']})."


def compare_remarks(at, case, person, found, facts, goals, differences):
    """All of one card."""
    entry, remarks = found.entry, found.entry["remarks"]
    names = protected(case, goals)
    opens = entry["opens"]
    differences.same(f"{at}opens", (opens["people"], opens["marked"], opens["names"]),
                     (len(case.connections), len(names), names[:MOST_NAMES]))
    for text, is_expected in flags(case, person, found, goals).items():
        differences.same(f"{at}{text}", any(line.startswith(text) for line in remarks), is_expected)
    apart = f"which you want to keep apart from {len(names)} connection"
    differences.same(f"{at}protected", any(apart in line for line in remarks), facts.is_protected)
    said = [line for line in remarks if line.startswith("Your decision")]
    expected = own_word(entry)
    found = [line.endswith(expected) for line in said] if expected else said
    differences.same(f"{at}word about the own decision", found, [True] if expected else [])
