"""What decisions.md says about one open invitation of a case: its evidence and the facts of the table."""
from dataclasses import dataclass, field

from deciding.claims import claims, named_connections, names_something
from deciding.decided import own_decision
from deciding.fields import fields, hits, nearest, avoided
from deciding.lists import LISTS
from deciding.notes import quality, sales_classes, sales_signs
from deciding.people import collides, is_common, name_words
from deciding.records import between, conversation, joined_by_name, mutuals, named_in_messages, own_word, shared_places
from deciding.records import Item, standing_no
from deciding.table import Facts
from deciding.texts import holds, plain, words

NAME_JOINED = {"address-book", "recommended", "you-follow", "referral"}
DENIED = NAME_JOINED | {"worked-together", "meeting-claim", "meeting-event"}
SIGN_POINTS = -15
MOST_SIGNS = 3


@dataclass
class Reading:
    """What is expected of an invitation."""

    items: list
    signs: list
    facts: Facts
    # Those that do not stand under a collision or a "no" too.
    all_items: list = field(default_factory=list)
    collides: bool = False
    is_lifted: bool = False
    is_warned: bool = False
    hits: list = field(default_factory=list)
    near: dict = field(default_factory=dict)
    is_readable: bool = False


def read(case, goals, invitation):
    """Reads one invitation."""
    person, note = invitation.person, invitation.note
    known = case.facts(person, "known")
    messages = between(case, person, note)
    own = [message for message in messages if message.sender is case.owner]
    decided = own_decision(case, invitation)
    facts = Facts(own="" if decided == "stop" else decided, is_stopped=decided == "stop", known=known,
                  no=standing_no(own),
                  is_always=person.address in case.always, is_avoided=person.address in case.avoided_people,
                  is_unanswered=len(messages) >= 2 and not own,
                  opens_door=case.rules.get("Accept strangers who fit") == "yes",
                  declines_blanks=case.rules.get("Nothing to judge by") == "decline")
    goal_terms = [term for terms in goals.terms for term in terms]
    claimed = claims(case, invitation, case.seen(person, "company"))
    items = conversation(messages, case.owner, facts.no, goal_terms) + records(case, person, facts, invitation)
    is_collision = collides(person, case.connected, case.owner)
    facts.is_collision = is_collision and not is_known_key(items)
    is_warned = facts.is_warned
    # Follows the program: under a collision a warning may be about somebody else.
    facts.is_warned = facts.is_warned and not facts.is_collision
    all_items = items + claimed
    items = standing(all_items, facts.is_collision, known)
    named = [person, case.owner] + named_connections(case, person, words(note))
    facts.quality = quality(note, {word for other in named for word in plain(other.name)},
                            [item.points for item in claimed])
    found = Reading(items, willingness(case, facts, note, goal_terms, case.seen(person, "headline")), facts,
                    all_items, is_collision, is_collision and not facts.is_collision, is_warned)
    judge_fit(case, goals, invitation, found, goal_terms)
    return found


def is_known_key(items):
    """Whether the owner's own records know this very address (decisions.md 2.3)."""
    return any(item.name in ("conversation", "conversation-long", "you-invited", "known-yes") for item in items)


def standing(items, is_collision, known):
    """The items that count: under a collision none that a name joins, after a "no" none that is weak (6.1)."""
    dropped = (NAME_JOINED if is_collision else set()) | (DENIED if known == "no" else set())
    return [item for item in items if item.name not in dropped]


def records(case, person, facts, invitation):
    """The items of kind H besides messages, those of names included."""
    common = is_common(person.name, case.connected)
    announced, facts.is_warned = named_in_messages(case, person, invitation.sent, common)
    items = own_word(facts.known, case.facts(person, "notes")) + joined_by_name(case, person, common)
    mail = case.facts(person, "email")
    for holds_true, item in (
            (any(sent.person.slug == person.slug for sent in case.sent), Item("you-invited", "ownInvitation", "H", 65)),
            (mail and any(mail == other for _, other in case.contacts), Item("address-book-mail", "contact", "H", 85)),
            (person.slug in case.endorsed, Item("endorsed", "praise", "H", 60)),
            (announced, Item("referral", "referral", "H", 60))):
        items += [item] * bool(holds_true)
    items += shared_places(case, case.seen(person, "company"), case.seen(person, "school"))
    return items + mutuals(int(case.facts(person, "mutual") or 0))


def willingness(case, facts, note, goal_terms, headline):
    """The items of rapport (decisions.md 6.4)."""
    text = words(note)
    # Follows the program: a question in a list or to a program is none.
    is_readable = facts.quality in ("personal", "generic")
    facts.signs = sorted(sales_signs(note, headline, goal_terms))
    facts.presses = holds(text, LISTS["pressure"])
    is_question = "?" in note and "call" not in facts.signs and is_readable
    facts.asks_within_goals = is_question and facts.quality == "personal"
    items = [("personal-note", 20, facts.quality == "personal"), ("generic-note", 5, facts.quality == "generic"),
             ("question", 10, is_question), ("mentions-yours", 10, is_readable and names_something(case, text)),
             ("presses", -20, facts.presses), ("unanswered", -30, facts.is_unanswered),
             ("addresses-program", -40, facts.quality == "program"), ("keyword-list", -40, facts.quality == "list"),
             ("said-no", -40, facts.no == "refused"), ("warned", -40, facts.is_warned),
             ("asked-to-stop", -100, facts.no == "stop"), ("ledger-stop", -100, facts.is_stopped),
             ("on-avoid", -100, facts.is_avoided and not facts.is_always)]
    return ([(name, points) for name, points, is_there in items if is_there]
            + [(f"sign-{name}", SIGN_POINTS) for name in facts.signs])


def judge_fit(case, goals, invitation, found, goal_terms):
    """Hits, near wording and Avoid, and whether there is anything to read."""
    person, facts = invitation.person, found.facts
    own_name = set(name_words(person.name))
    texts = fields(case, invitation)
    # On purpose: what an offer names is half, and not near; a wish for a call is no offer.
    is_offer = bool(sales_classes(invitation.note, goal_terms) - {"call"})
    found.hits = hits(goals, texts, own_name, is_offer)
    if facts.quality != "list":
        found.near = nearest(goals, texts, own_name, is_offer)
    facts.has_hard_avoid, facts.has_soft_avoid = avoided(goals, texts, own_name)
    facts.is_protected = goals.is_protected_from(case.seen(person, "headline"), case.seen(person, "company"), own_name)
    is_seen = any(case.facts(person, name) for name in ("headline", "company", "school", "notes"))
    found.is_readable = bool(goals.terms) and bool(
        is_seen or facts.quality == "personal" or "messages" in texts or found.hits)
