"""The decision table (decisions.md 8), with what the program does otherwise on purpose (CHANGELOG.md)."""
from dataclasses import dataclass, field

from deciding.goals import THRESHOLDS

OPEN_DOOR_FROM = 60
NEAR_FROM = 9


@dataclass
class Facts:
    """All that the table asks for."""

    familiarity: int = 0
    fit: int = None
    rapport: int = 0
    quality: str = "none"
    signs: list = field(default_factory=list)
    has_soft_avoid: bool = False
    has_hard_avoid: bool = False
    own: str = ""
    is_stopped: bool = False
    known: str = ""
    is_always: bool = False
    is_avoided: bool = False
    no: str = None
    is_collision: bool = False
    presses: bool = False
    is_warned: bool = False
    is_unanswered: bool = False
    is_protected: bool = False
    asks_within_goals: bool = False
    is_glimpse: bool = False
    opens_door: bool = False
    declines_blanks: bool = False


def decide(facts, thresholds=None):
    """The row and the decision."""
    limits = thresholds or THRESHOLDS

    def fits(limit):
        """Whether the fit is known and reaches a limit."""
        return facts.fit is not None and facts.fit >= limit

    signs = len(facts.signs) + facts.has_soft_avoid
    note = facts.quality == "personal"
    some = fits(limits["Touches from"]) or facts.familiarity >= limits["Slight from"]
    only_call = signs == 1 and facts.signs == ["call"] and note
    if facts.own:
        return 0, "decline" if facts.own == "ignore" else facts.own
    if facts.is_always and not facts.is_avoided:
        return 1, "accept"
    if facts.is_avoided and not facts.is_always or facts.no == "stop" or facts.is_stopped or facts.rapport <= -100:
        return 2, "decline"
    if facts.familiarity < limits["Known from"] and facts.quality in ("list", "program"):
        return 3, "decline"
    if facts.is_collision:
        # On purpose: pressure makes an impostor too.
        return (4, "decline") if signs or facts.has_hard_avoid or facts.presses else (5, "ask")
    if facts.familiarity >= limits["Known from"]:
        return 8, "accept"
    # On purpose: what was only glimpsed makes no "no".
    is_useless = signs == 1 and facts.fit is not None and not facts.is_glimpse and not some and not only_call
    if facts.has_hard_avoid or facts.no or facts.is_warned or facts.is_unanswered or signs >= 2 or is_useless:
        return 6, "decline"
    # On purpose: a lone wish for a call is no reservation; the program does not ask for a fit, familiarity will do.
    if signs == 1 and not (only_call and some) or facts.is_protected and (note or some):
        return 7, "ask"
    if note and facts.familiarity >= limits["Claimed from"]:
        return 9, "accept"
    # On purpose: a question about something within a goal.
    if note and (fits(limits["Fits from"]) or facts.asks_within_goals and fits(limits["Touches from"])):
        return 10, "accept"
    if note:
        return 11, "ask"
    # On purpose: somebody who fits and is near.
    if fits(limits["Fits from"]) and facts.familiarity >= NEAR_FROM or facts.opens_door and fits(OPEN_DOOR_FROM):
        return 12, "accept"
    if some:
        return 13, "ask"
    if (facts.fit is None or facts.is_glimpse) and facts.known != "no":
        return 14, "decline" if facts.declines_blanks else "ask"
    return 15, "decline"
