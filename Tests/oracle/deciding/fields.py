"""The texts that are known of a person, read against the goals (decisions.md 5.5, 7.2, 7.3)."""
from deciding.matching import FULL, occurrences, points
from deciding.nearness import content, near
from deciding.texts import Word, negating_language, plain, words

NEAR_FIELDS = ("headline", "company", "school", "note", "own notes")
HARD_FIELDS = ("headline", "company", "location")
SOFT_FIELDS = ("note", "messages")


def fields(case, invitation):
    """The words and the negators' language of each text."""
    person = invitation.person
    texts = {name: case.seen(person, name) for name in ("headline", "company", "location", "school")}
    texts["note"] = invitation.note
    texts["messages"] = "\n".join(message.text for message in case.messages if message.sender.slug == person.slug
                                  and message.recipient is case.owner)
    texts["own notes"] = case.facts(person, "notes")
    found = {name: (words(text), negating_language(text)) for name, text in texts.items() if text}
    besides = tuple(Word(part) for part in plain(person.slug) if part not in plain(person.name) and not part.isdigit())
    if besides:
        found["address"] = besides, "en"
    return found


def hits(goals, texts, names, is_offer):
    """Goal, key, term and points of each term that is found, at its best."""
    found = []
    for number, terms in enumerate(goals.terms):
        for term in terms:
            best = max((points(term, field, text, spoken, names) // (2 if is_offer and field == "note" else 1)
                        for field, (text, spoken) in texts.items()), default=0)
            if best:
                found.append((number, term.key, term.name, best))
    return found


def nearest(goals, texts, names, is_offer):
    """The points of near wording by goal, those of the best field."""
    kept = {field: content(text, field, spoken, names) for field, (text, spoken) in texts.items()
            if field in NEAR_FIELDS and not (is_offer and field == "note")}
    found = {}
    for number, grams in enumerate(goals.grams):
        best = max((near(parts, grams, goals.avoid_grams, goals.weights) for parts in kept.values()), default=0)
        if best:
            found[number] = best
    return found


def avoided(goals, texts, names):
    """Whether a term of Avoid is found in full strength in the profile, or else in note or messages or weaker."""
    has_hard = has_soft = False
    for term in goals.avoid:
        for field in HARD_FIELDS + SOFT_FIELDS:
            text, spoken = texts.get(field, ((), "en"))
            for _, strength in occurrences(term, field, text, spoken, names):
                is_hard = strength == FULL and field in HARD_FIELDS
                has_hard |= is_hard
                has_soft |= strength > 0 and not is_hard
    return has_hard, has_soft and not has_hard
