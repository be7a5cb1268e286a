"""What would change a decision, and the one question to ask (decisions.md 10)."""
from itertools import combinations

from deciding.changes import Change, Trials

OFFERS = [Change(name) for name in ("known-yes", "known-no", "headline-role", "headline-none", "referral",
                                    "note-personal", "note-worked-together")]
QUESTIONS = {"known": {"yes": "known-yes", "a little": "known-some", "no": "known-no"},
             "headline": {"a role you look for": "headline-role", "a topic of yours": "headline-topic",
                          "nothing of yours": "headline-none", "something you avoid": "headline-avoid"}}
ACTORS = ["you", "a connection", "they"]


def compare_alternatives(at, trials, differences):
    """The question with its answers, and the changes."""
    entry = trials.found.entry
    question = entry.get("missingFact")
    compare_question(at, trials, question, differences)
    found = [(tuple(change["changes"]), change["rule"], change["decision"]) for change in entry["counterfactual"]]
    for names, row, decision in found:
        expected = trials.after([Change(name) for name in names])
        differences.same(f"{at}after {names}", (row, decision) in (expected or ()), True)
    expected = changes(trials, question and question["id"])
    if expected is not None:
        differences.same(f"{at}changes", [(change["actor"], tuple(change["changes"]), change["decision"])
                                          for change in entry["counterfactual"]], expected)


def decisions(trials, change):
    """The decisions that may follow a single change; empty if it is impossible."""
    return {decision for _, decision in trials.after([change]) or ()}


def compare_question(at, trials, question, differences):
    """The question whose answers most often settle the matter, then that of the smaller effort."""
    values = {}
    for name, answers in QUESTIONS.items():
        is_open = not (trials.reading.facts.known if name == "known" else trials.case.facts(trials.person, "headline"))
        outcomes = {answer: decisions(trials, Change(change)) for answer, change in answers.items()} if is_open else {}
        outcomes = {answer: found for answer, found in outcomes.items() if found}
        if question and question["id"] == name:
            reported = [(answer["answer"], answer["decision"]) for answer in question["answers"]]
            differences.same(f"{at}answers", [answer for answer, _ in reported], list(outcomes))
            for answer, decision in reported:
                differences.same(f"{at}answer {answer}", decision in outcomes.get(answer, ()), True)
        if any(len(found) > 1 for found in outcomes.values()):
            return
        # Follows the program: one answer alone is no question.
        values[name] = 0 if len(outcomes) < 2 else 1000 * sum(
            trials.now not in found for found in outcomes.values()) // len(outcomes)
    best = max(values, key=values.get)
    expected = (best, values[best]) if values[best] else None
    differences.same(f"{at}question", question and (question["id"], question["value"]), expected)


def best(trials, sets):
    """Of sets of changes that change the decision the most welcome, then the cheapest, then the first.

    None without; an error if the reference does not say what follows.
    """
    welcome = ["ask", "decline"] if trials.now == "accept" else ["accept", "ask", "decline"]
    ranked = []
    for changed in sets:
        found = {decision for _, decision in trials.after(changed) or ()}
        if len(found) > 1:
            raise LookupError
        ranked += [(welcome.index(decision), sum(change.effort for change in changed), changed, decision)
                   for decision in found if decision != trials.now]
    return min(ranked, key=lambda entry: entry[:2], default=(None,) * 4)[2:]


def changes(trials, asked):
    """Actor, changes and decision of each line; None if the reference does not say."""
    offers = [change for change in OFFERS if change.topic != asked]
    try:
        single = [(actor, *best(trials, [[change] for change in offers if change.actor == actor])) for actor in ACTORS]
        found = [(actor, tuple(change.name for change in changed), decision)
                 for actor, changed, decision in single if changed]
        if found:
            return found
        pairs = [list(pair) for pair in combinations(offers, 2) if pair[0].topic != pair[1].topic]
        changed, decision = best(trials, pairs)
        if not changed:
            return []
        actors = sorted({change.actor for change in changed}, key=ACTORS.index)
        return [(" and ".join(actors), tuple(change.name for change in changed), decision)]
    except LookupError:
        return None
