"""Compares the texts that a report offers with the reading."""
from dataclasses import replace
from itertools import groupby

from wording.chosen import language, tone
from wording.filling import SLOT, brief, fill, size, within_limit
from wording.lint import faults
from wording.situation import Invited
from wording.texts import SETS
from wording.values import slots

LATE_AFTER = 14
MOST_OF_NAME = 40
OTHER_NOES = {"decline", "decline-terms", "decline-elsewhere"}


def compare_wording(report, case, differences):
    """Every open invitation of a case, then those that were accepted or sent."""
    entries = {(entry["profile"], entry["direction"]): entry for entry in report["invitations"]}
    for invitation in case.invitations:
        entry = entries.get((invitation.person.slug, "incoming"))
        if entry and entry["state"] == "pending":
            compare_offer(case, invitation, entry, differences)
    compare_later(case, entries, differences)


def compare_offer(case, invitation, entry, differences):
    """What is offered for one of them."""
    at = f"{invitation.person.slug}, "
    invited = Invited(case, invitation, entry, case.late_after or LATE_AFTER)
    differences.same(f"{at}advice", entry.get("advice"), invited.advice(case.is_silent))
    offered = entry["wording"]
    differences.same(f"{at}silence", not offered, invited.is_silent)
    if not offered:
        return
    chosen = language(case, invitation.note)
    differences.same(f"{at}languages", {text["language"] for text in offered}, {chosen})
    groups = [list(texts) for _, texts in groupby(offered, lambda text: text["situation"])]
    compare_first(at, case, invitation, invited, groups[0][-1], differences)
    differences.same(f"{at}other decisions", [texts[0]["decision"] for texts in groups[1:]], invited.others(case))
    if invited.waits_in_vain:
        differences.same(f"{at}terms offered", "decline-terms" in {text["situation"] for text in offered}, True)
    for number, texts in enumerate(groups):
        situation = texts[0]["situation"]
        differences.same(f"{at}decision of {situation}", {text["decision"] for text in texts},
                         {situation.split("-")[0]})
        if number:
            differences.same(f"{at}what makes {situation} untrue", invited.untruth(situation), None)
        if number and invited.decision == texts[0]["decision"] == "decline":
            differences.same(f"{at}other no, {situation}", situation in OTHER_NOES, True)
        compare_forms(f"{at}{situation}, ", case, invitation.person, invited.mutual, texts, differences)


def compare_first(at, case, invitation, invited, first, differences):
    """Which text is proposed first."""
    expected = invited.first()
    differences.same(f"{at}situation", first["situation"],
                     first["situation"] if first["situation"] in expected else sorted(expected))
    # To somebody known only the formal no is true: the others speak of people whom the owner knows already.
    is_known_no = first["situation"] == "decline" and invited.is_acquainted
    differences.same(f"{at}tone", first["tone"], "formal" if is_known_no else tone(case, invitation.note))


def compare_forms(at, case, person, mutual, texts, differences):
    """The forms of one text: the shorter one that a free account can send first, if the whole one is too long."""
    how = tuple(texts[-1][name] for name in ("situation", "tone", "language"))
    values = within_limit(*how, slots(case, person, how[2], mutual))
    if is_told(person, texts, how[2]):
        differences.same(f"{at}texts", [(text["tone"], text["text"]) for text in texts],
                         [*brief(*how, values), (how[1], fill(*how, values))])
    else:
        compare_behind_greeting(at, how, values, texts[-1]["text"], differences)
    for text in texts:
        differences.same(f"{at}UTF-16 units", text["utf16Units"], size(text["text"]))
        differences.same(f"{at}broken rules", faults(text, values, person.display), [])


def compare_behind_greeting(at, how, values, text, differences):
    """A text whose greeting is not told: it greets by some short name or by none, and the rest is as it must be."""
    named, nameless = SETS["greeting"][how[2]][how[1]]
    nobody = replace(values, first="", name="")
    rests = [fill(*how, replace(nobody, clauses=values.clauses[:count])).removeprefix(nameless)
             for count in range(len(values.clauses), 0, -1) or [0]]
    rest = next((rest for rest in rests if text.endswith(rest)), rests[0])
    begins, ends = SLOT.sub("{}", named).split("{}")
    some_name = text.removesuffix(rest).removeprefix(begins).removesuffix(ends)
    is_short = len(some_name) <= MOST_OF_NAME and text == f"{begins}{some_name}{ends}{rest}"
    differences.same(f"{at}text of a name or none", text, text if is_short else nameless + rest)


def is_told(person, texts, language):
    """Whether the reference says by what a person is greeted in some texts."""
    known = {"{{first}}": person.first, "{{name}}": person.whole}
    greetings = [SETS["greeting"][language][text["tone"]][0] for text in texts]
    return all(known[slot] is not None for slot in known for greeting in greetings if slot in greeting)


def compare_later(case, entries, differences):
    """A word after a silent acceptance, and about an own invitation that is still open (wording.md 2)."""
    for (slug, direction), expected in case.later().items():
        entry = entries.get((slug, direction))
        if entry:
            offered = entry["wording"]
            differences.same(f"{slug}, later", [text["situation"] for text in offered][-1:], expected)
            if offered:
                how = [(text["tone"], text["language"]) for text in offered][-1:]
                differences.same(f"{slug}, tone and language", how, [(case.tone or "neutral", language(case, ""))])
                compare_forms(f"{slug}, ", case, case.bearer(slug), "", offered, differences)
