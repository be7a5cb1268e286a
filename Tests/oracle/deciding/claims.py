"""What a note claims about how its writer and the owner know each other: items of kind C (decisions.md 6.1)."""
from deciding.lists import LISTS
from deciding.records import Item, same_name
from deciding.texts import holds, names, sentences, words

EVENT_DAYS = 60


def worked_together(case, text, company):
    """An employer of the owner in a sentence with words of shared work; of several the largest."""
    points = [45 if position.ended or same_name(company, position.company) else 35 for position in case.positions
              if any(names(part, position.company) and holds(part, LISTS["work"]) for part in sentences(text))]
    return [Item("worked-together", "employer", "C", max(points))] if points else []


def studied_together(case, text):
    """A school of the owner; more with words of shared school."""
    if not any(names(text, school) for school in case.schools):
        return []
    return [Item("studied-together", "school", "C", 30 if holds(text, LISTS["school"]) else 15)]


def met(case, text, sent):
    """A meeting, and better one at an event of the owner's list."""
    if not holds(text, LISTS["meeting"]):
        return []
    is_listed = any(names(text, event.name) and 0 <= (sent.date() - event.day).days <= EVENT_DAYS
                    for event in case.events)
    return [Item("meeting-event", "meeting", "C", 35) if is_listed else Item("meeting-claim", "meeting", "C", 20)]


def named_connections(case, person, text):
    """The connections that a note names in full."""
    return [other for other in case.connected if other.slug != person.slug and names(text, other.name)]


def named_mutual(text, named):
    """Who sent them, or whom they name."""
    if not named:
        return []
    if any(names(part, other.name) and holds(part, LISTS["referral"]) for part in sentences(text) for other in named):
        return [Item("says-referred", "namedMutual", "C", 40)]
    if holds(text, LISTS["templates"]):
        return [Item("template-mention", "namedMutual", "C", 15)]
    return [Item("mentions", "namedMutual", "C", 30)]


def claims(case, invitation, company):
    """All that a note claims."""
    text = words(invitation.note)
    named = named_connections(case, invitation.person, text)
    return (worked_together(case, text, company) + studied_together(case, text) + met(case, text, invitation.sent)
            + named_mutual(text, named))


def names_something(case, text):
    """Whether a note names an employer, school or skill of the owner."""
    own = [position.company for position in case.positions] + case.schools + case.skills
    return any(names(text, name) for name in own)
