"""What the first page says first: headline, how many of which verdict, tiles (report.md 2.4)."""
import re
from html import unescape

from curves import kaplan_meier
from queue_order import DECISIONS, open_ones
from urgency import Habit
from waits import answered

FEWEST_FOR_A_MEDIAN, FEWEST_FOR_A_SHARE = 5, 10
TILE = re.compile(r'<a class="tile" href="([^"]*)"><b>(.*?)</b> <span>(.*?)</span>')


def counted(count, one, many):
    """A count with its word."""
    return f"{count} {one if count == 1 else many}"


def waiting(count, has_file, are_uncertain):
    """The headline; without a file of invitations it says so, in the program's words."""
    if count:
        return f"{counted(count, 'invitation is', 'invitations are')} waiting"
    if are_uncertain:
        return "Cannot tell what is waiting"
    return "Nothing is waiting" if has_file else "No invitations in this export"


def percent(share, nudge):
    """A share in words (report.md 4.2); half a per cent goes where it is nudged."""
    if share in (0, 1):
        return f"{100 * share:.0f} %"
    rounded = int(share * 100 + 0.5 + nudge)
    return "fewer than 1 %" if rounded < 1 else "more than 99 %" if rounded > 99 else f"{rounded} %"


def answering_tiles(facts):
    """What the tiles of the owner's waits may say; they are left out where answers are too few (report.md 4.1)."""
    waits = [row.wait for row in facts.invitations if row.direction == "incoming" and row.wait]
    curve = kaplan_meier(waits)
    found = {}
    if answered(waits) >= FEWEST_FOR_A_MEDIAN and curve.is_quotable:
        days = Habit.day(curve, 0.5, waits)
        words = {None: "not reached", 0: "the same day", 1: "the next day"}
        found["median answer"] = {words.get(days, f"{days} days")}
    share = curve.share_within(7)[0]
    if answered(waits) >= FEWEST_FOR_A_SHARE and share is not None:
        found["answered within 7 days"] = {percent(share, nudge) for nudge in (-1e-9, 1e-9)}
    return found


def compare_front(page, report, facts, differences):
    """The headline, the sentence below it, and the tiles of the first page."""
    cards = open_ones(report)
    main = page[page.index("<main"):]
    headline = re.search("<h1>(.*?)</h1>", main)[1]
    differences.same("headline", headline, waiting(
        len(cards), "Invitations.csv" in facts.read,
        any(row.direction == "incoming" and row.state == "uncertain" for row in facts.invitations)))
    counts = {name: sum(entry["decision"] == name for entry in cards) for name in DECISIONS}
    split = ", ".join(f"{count} to {name}" for name, count in counts.items() if count)
    said = unescape(re.search("</h1>\n<p>(.*?)As of ", main)[1]).strip()
    differences.same("verdicts below the headline", said, split and f"{split}.")
    differences.same("summary, verdicts", {name: report["summary"][name] for name in DECISIONS}, counts)
    tiles = {label: (number, address) for address, number, label in TILE.findall(main)}
    expected = answering_tiles(facts)
    if cards:
        expected["waiting"] = {str(len(cards))}
    days = {row.line: row.day for row in facts.invitations if row.sent}
    ages = {entry["code"]: facts.period.as_of - days[entry["source"]["line"]] for entry in cards
            if entry["source"]["line"] in days}
    if ages:
        oldest = max(0, *ages.values())
        expected["the oldest has waited"] = {counted(oldest, "day", "days")}
        address = tiles.get("the oldest has waited", ("", ""))[1]
        differences.same("card of the oldest", max(0, ages.get(address.rpartition("#i-")[2], -1)), oldest)
    differences.same("tiles", sorted(tiles), sorted(expected))
    for label in tiles.keys() & expected.keys():
        differences.same(f"tile {label} of {expected[label]}", tiles[label][0] in expected[label], True)
