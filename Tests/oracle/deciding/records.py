"""What the owner's own records say about a person: items of kind H, and what messages tell (decisions.md 6.1)."""
from dataclasses import dataclass

from deciding.lists import LISTS, LEGAL_FORMS
from deciding.notes import sales_classes
from deciding.people import mentions, normal_form
from deciding.texts import holds, plain, words

DAYS_BEFORE, DAYS_AFTER = 120, 14
MUTUALS = ((1, 3), (2, 5), (3, 6), (4, 7), (6, 8), (9, 9), (14, 10), (19, 12), (30, 13))
LATER_TO_FORGIVE = 2


@dataclass(frozen=True)
class Item:
    """A piece of familiarity."""

    name: str
    group: str
    kind: str
    points: int


def between(case, person, note):
    """The messages of owner and person, oldest first, without the note."""
    parties = {person.slug, case.owner.slug}
    found = [message for message in case.messages if {message.sender.slug, message.recipient.slug} == parties
             and message.text.split() != note.split()]
    return sorted(found, key=lambda message: (message.at, message.sender.address, message.text))


def standing_no(own):
    """stop or refused by own messages that were not followed by two more; None without."""
    standing = [words(message.text) for message in own[-LATER_TO_FORGIVE:]]
    for name, phrases in (("stop", LISTS["stop"]), ("refused", LISTS["refusal"])):
        if any(holds(text, phrases) for text in standing):
            return name
    return None


def conversation(messages, owner, no, goal_terms):
    """The items of what was written."""
    own = [message for message in messages if message.sender is owner]
    theirs = [message for message in messages if message.sender is not owner]
    if no:
        return [Item("refused", "messages", "H", 20)]
    if own and theirs:
        turns = 1 + sum(one.sender is not other.sender for one, other in zip(messages, messages[1:]))
        is_short = all(len(plain(message.text)) < 3 for message in own)
        items = [Item("reply-short", "messages", "H", 55) if is_short else Item("conversation", "messages", "H", 80)]
        return items + [Item("conversation-long", "messages", "H", 90)] * (turns >= 4)
    if own:
        return [Item("wrote-first", "messages", "H", 40)]
    is_lone = len(theirs) == 1 and not sales_classes(theirs[0].text, goal_terms)
    return [Item("they-wrote", "earlierMessage", "C", 35)] * is_lone


def own_word(known, notes):
    """The owner's word; a note counts 60 in the program, on purpose."""
    items = {"yes": [Item("known-yes", "ownWord", "H", 90)], "some": [Item("known-some", "ownWord", "H", 40)]}
    return items.get(known, []) + [Item("own-note", "ownWord", "H", 60)] * bool(notes)


def joined_by_name(case, person, is_common):
    """Address book, recommendation and follow."""
    form = normal_form(person.name)
    contacts = sum(normal_form(name) == form for name, _ in case.contacts)
    items = [Item("address-book", "contact", "H", 30 if is_common or contacts > 1 else 70)] * (contacts > 0)
    if any(normal_form(name) == form for name, _ in case.recommendations):
        items.append(Item("recommended", "praise", "H", 30 if is_common else 80))
    # Follows the program: for common names these are dropped.
    if not is_common and any(is_active and normal_form(name) == form for name, is_active in case.follows):
        items.append(Item("you-follow", "follow", "H", 30))
    return items


def named_in_messages(case, person, sent, is_common):
    """Whether a connection announced the person, or was asked, and whether one warned; not of common names."""
    connected = {other.slug for other in case.connected}
    announced = warned = False
    for message in case.messages if not is_common else []:
        partner = message.recipient if message.sender is case.owner else message.sender
        days = (message.at.date() - sent.date()).days
        if partner.slug not in connected or partner.slug == person.slug or not -DAYS_BEFORE <= days <= DAYS_AFTER:
            continue
        text = words(message.text)
        if mentions(text, person.name):
            is_warning = message.sender is not case.owner and holds(text, LISTS["warning"])
            warned |= is_warning
            announced |= not is_warning
    return announced, warned


def same_name(one, other):
    """Whether two companies or schools have one name, legal forms aside."""
    parts = [[word for word in plain(name) if word not in LEGAL_FORMS] for name in (one, other)]
    return bool(parts[0]) and parts[0] == parts[1]


def shared_places(case, company, school):
    """The same employer or school, and shared connections' items."""
    same = [position for position in case.positions if same_name(company, position.company)]
    points = 12 if all(position.ended for position in same) else 20
    items = [Item("same-employer", "employer", "H", points)] * bool(same)
    return items + [Item("same-school", "school", "H", 10)] * any(same_name(school, name) for name in case.schools)


def mutuals(count):
    """What so many shared connections are worth."""
    points = next((worth for most, worth in MUTUALS if count <= most), 15)
    return [Item("mutuals", "mutuals", "H", points)] * (count > 0)
