"""How the connections serve the goals (decisions.md 14)."""
from collections import Counter
from math import ceil, exp, log, sqrt

from deciding.fields import avoided
from deciding.matching import FIELDS, FULL, company_words, occurrences
from deciding.people import name_words
from deciding.texts import negating_language, words

Z = 1.959963984540054


def work(person, headline, company, location=""):
    """The texts of somebody's work, and the words of the name, which never match; a place may be one of Avoid."""
    texts = {"headline": headline, "company": company, "location": location}
    return ({field: (words(text), negating_language(text)) for field, text in texts.items() if text},
            set(name_words(person.name)))


def served(goals, texts, names):
    """The numbers of the goals of which a work holds a term beyond a place, in full; none under a hard Avoid hit."""
    if avoided(goals, texts, names)[0]:
        return set()
    return {number for number, terms in enumerate(goals.terms) if any(
        term.key != "Places" and is_served(term, texts, names) for term in terms)}


def is_served(term, texts, names):
    """Whether the best hit of a term in the work is one in full."""
    found = [(worth * FIELDS[field][term.key], strength) for field, (text, spoken) in texts.items()
             if term.key in FIELDS[field] for worth, strength in occurrences(term, field, text, spoken, names)]
    best = max(found, default=(0, 0))
    return best[0] > 0 and best[1] == FULL


def wilson(part, whole):
    """Wilson's 95 % interval of a share."""
    share = part / whole
    middle = share + Z * Z / (2 * whole)
    width = Z * sqrt(share * (1 - share) / whole + Z * Z / (4 * whole * whole))
    return tuple(max(0, min(1, (middle + sign * width) / (1 + Z * Z / whole))) for sign in (-1, 1))


def mix(companies):
    """Simpson's index and the effective number of companies; None for fewer than two people."""
    total = sum(companies.values())
    if total < 2:
        return None, None
    simpson = 1 - sum(count * (count - 1) for count in companies.values()) / (total * (total - 1))
    return simpson, exp(-sum(count / total * log(count / total) for count in companies.values()))


def compare_coverage(report, case, goals, differences):
    """The figures of each goal and the overlap of pairs."""
    serving = [set() for _ in case.goals]
    for at, row in enumerate(case.connections):
        for number in served(goals, *work(row.person, row.position, row.company)):
            serving[number].add(at)
    whole = len(case.connections)
    unknown = sum(not row.company and not row.position for row in case.connections)
    for number, entry in enumerate(report["network"]["goals"]):
        found = serving[number]
        low, high = wilson(len(found), whole)
        known = wilson(len(found), whole - unknown) if whole > unknown else (None, None)
        companies = Counter(company_words(words(case.connections[at].company)) for at in found
                            if case.connections[at].company)
        simpson, effective = mix(companies)
        differences.same(f"goal {number}, matches", entry["matches"], len(found))
        differences.same(f"goal {number}, with company", entry["withCompany"], sum(companies.values()))
        expected = {"share": len(found) / whole, "low": low, "high": high, "simpson": simpson,
                    "effectiveCompanies": effective, "highestPossible": (len(found) + unknown) / whole,
                    "knownLow": known[0], "knownHigh": known[1]}
        target = case.goals[number].target
        if target is not None:
            expected["gap"] = max(0, target / 100 - len(found) / whole)
            differences.same(f"goal {number}, missing", entry.get("missing"),
                             max(0, ceil(target * whole / 100) - len(found)))
        for name, value in expected.items():
            differences.near(f"goal {number}, {name}", entry.get(name), value)
    matrix = report["network"]["overlap"]
    for one, row in enumerate(matrix):
        for other, share in enumerate(row):
            either = len(serving[one] | serving[other])
            # Two goals without matches: the reference gives no share of nothing.
            if either:
                differences.near(f"overlap of goals {one} and {other}", share,
                                 len(serving[one] & serving[other]) / either)
    compare_newcomers(report, case, goals, serving, differences)


def compare_newcomers(report, case, goals, serving, differences):
    """What each open invitation would add to each goal, by headline and company."""
    whole = len(case.connections)
    adds = {entry["profile"]: entry["adds"] for entry in report["invitations"] if entry["state"] == "pending"}
    for invitation in case.invitations:
        person = invitation.person
        headline, company = case.seen(person, "headline"), case.seen(person, "company")
        found = served(goals, *work(person, headline, company, case.seen(person, "location")))
        for entry in adds.get(person.slug, []):
            number = entry["goal"]
            at = f"{person.slug}, goal {number}, "
            count = len(serving[number])
            differences.same(f"{at}would match", entry["matches"], number in found)
            differences.near(f"{at}change", entry["change"],
                             (count + (number in found)) / (whole + 1) - count / whole)
            if number in found and company:
                same = sum(company_words(words(case.connections[row].company)) == company_words(words(company))
                           for row in serving[number])
                differences.same(f"{at}place", entry.get("place"), same + 1)
