"""The same note from several people (decisions.md 17)."""
import re
from itertools import combinations

from deciding.notes import sales_classes
from deciding.people import name_words
from deciding.texts import plain

SHINGLE, FEWEST_SHINGLES = 3, 6
FEWEST_PEOPLE, FEWEST_SELLING = 3, 2
LINE = "This text came from {people} people in {days} days."
LINE_OF_ONE_DAY = "This text came from {people} people in 1 day."


def shingles(note, masked):
    """The runs of three words of a note, with names and companies masked and numbers as 0."""
    parts = ["#" if word in masked else re.sub(r"\d+", "0", word) for word in plain(note)]
    return {tuple(parts[at:at + SHINGLE]) for at in range(len(parts) - SHINGLE + 1)}


def joined(pairs, count):
    """The clusters of numbers that pairs join."""
    leader = list(range(count))
    for one, other in pairs:
        leader = [leader[one] if found == leader[other] else found for found in leader]
    return [[at for at in range(count) if leader[at] == found] for found in sorted(set(leader))]


def received(case):
    """All received invitations with the company of the sender, accepted ones included."""
    found = [(invitation, case.seen(invitation.person, "company")) for invitation in case.invitations]
    return found + [(entry.invitation, entry.connection.company) for entry in case.accepted if entry.is_received]


def copies(case, goals):
    """The clusters of invitations that count, each with the line on its cards."""
    own = set(name_words(case.owner.name)).union(*(plain(row.company) for row in case.positions))
    kept = []
    for invitation, company in received(case):
        found = shingles(invitation.note, own | set(name_words(invitation.person.name)) | set(plain(company)))
        if len(found) >= FEWEST_SHINGLES:
            kept.append((invitation, found))
    pairs = [(one, other) for one, other in combinations(range(len(kept)), 2)
             if 2 * len(kept[one][1] & kept[other][1]) >= len(kept[one][1] | kept[other][1])]
    terms = [term for listed in goals.terms for term in listed]
    clusters = []
    for numbers in joined(pairs, len(kept)):
        members = [kept[number][0] for number in numbers]
        is_offer = any(sales_classes(invitation.note, terms) for invitation in members)
        if len(members) >= FEWEST_PEOPLE or len(members) == FEWEST_SELLING and is_offer:
            days = [invitation.sent.date() for invitation in members]
            span = (max(days) - min(days)).days + 1
            line = LINE if span > 1 else LINE_OF_ONE_DAY
            clusters.append(({invitation.person.slug for invitation in members},
                             line.format(people=len(members), days=span)))
    return clusters


def compare_copies(report, case, goals, entries, differences):
    """The line on each card, and the groups that are answered in one go, in the order of the queue."""
    clusters = copies(case, goals)
    lines = {slug: line for members, line in clusters for slug in members}
    for slug, entry in entries.items():
        differences.same(f"{slug}, line of a copied note",
                         [line for line in entry["remarks"] if line.startswith(LINE[:19])],
                         [lines[slug]] if slug in lines else [])
    order = list(entries)
    waiting = [[slug for slug in order if slug in members] for members, _ in clusters]
    expected = [[entries[slug]["code"] for slug in group] for group in waiting if len(group) > 1]
    found = [group["codes"] for group in report["groups"] if group["kind"] == "campaign"]
    differences.same("groups of one text", found, sorted(expected, key=lambda group: [
        entries[slug]["code"] for slug in order].index(group[0])))
    grouped = [code for group in report["groups"] for code in group["codes"]]
    differences.same("cards in two groups", len(grouped) - len(set(grouped)), 0)
