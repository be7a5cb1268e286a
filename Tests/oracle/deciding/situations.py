"""Which text is proposed first, or silence (wording.md 2)."""
SILENT_ROWS = (2, 3, 4)
KNOWN_GROUPS = {"messages", "ownWord", "contact", "praise"}
GOAL_FROM = 25


def strongest(found):
    """The groups of the largest records; several may be equal."""
    records = [item for item in found.items if item.kind == "H"]
    most = max((item.points for item in records), default=0)
    # Letters of one side alone are no conversation.
    return {None if item.name in ("wrote-first", "refused") else item.group for item in records if item.points == most}


def accepting(found, known_from, mutual):
    """The situations that an acceptance may be, late ones apart."""
    row = found.entry["rule"]
    if row in (9, 10):
        return {"accept-note"}
    if row == 12 or row in (0, 1) and found.familiarity < known_from:
        return {"accept"}
    groups = strongest(found)
    expected = set()
    for group in groups:
        if group in KNOWN_GROUPS:
            expected.add("accept-known")
        # Follows the program: the reference has this in row 8 alone.
        elif group == "referral":
            expected.add("accept-referred" if mutual else "accept")
        else:
            expected.add("accept")
    return expected or {"accept"}


def asking(found, facts, mutual):
    """The situations that a question may be."""
    row = found.entry["rule"]
    if row == 5:
        return {"ask-second-profile"}
    by_goal = {"ask-goal"} if (found.fit or 0) >= GOAL_FROM else {"ask-how-we-know"}
    if row == 7:
        # On purpose: a wish for a call is answered by a question.
        if facts.signs == ["call"]:
            return {"ask-goal", "ask-how-we-know", "ask-offer"}
        return {"ask-offer"} if facts.signs else {"ask-goal"}
    if row not in (11, 13, 14):
        return None
    if row == 14:
        return by_goal
    named = {item.name for item in found.items}
    special = {"ask-reconnect"} if "reply-short" in named else set()
    if mutual and named & {"says-referred", "mentions"}:
        special.add("ask-referral")
    return special or by_goal


def declining(found, is_late, has_sold):
    """The situations that a decline may be; an offer may have stood in a message too."""
    row = found.entry["rule"]
    if row == 6:
        # On purpose: who only wishes for a call sells nothing.
        is_pitch = found.signs not in ([], ["call"]) or has_sold
        return {"decline-pitch"} if is_pitch else {"decline-pitch", "decline"} if found.signs else {"decline"}
    if row == 15:
        return {"decline-late"} if is_late else {"decline-terms"}
    return {"decline"} if row == 0 else None


def compare_situation(at, found, facts, known_from, is_late, has_sold, is_answered, differences):
    """The first text and the advice of a card; who is known follows the house rules, as in the table."""
    entry = found.entry
    first = entry["wording"][0]["situation"] if entry["wording"] else None
    advice = entry.get("advice")
    row, decision, mutual = entry["rule"], entry["decision"], entry.get("mutual")
    if row in SILENT_ROWS or facts.own == "ignore":
        differences.same(f"{at}silence", (advice in ("silent", "report"), first), (True, None))
        differences.same(f"{at}report", advice == "report", row == 4)
        return
    if is_answered:
        return
    if decision == "accept":
        expected = {"accept-late"} if is_late else accepting(found, known_from, mutual)
    elif decision == "ask":
        expected = asking(found, facts, mutual)
    else:
        expected = declining(found, is_late, has_sold)
    if expected is not None:
        differences.same(f"{at}situation {first} of {sorted(expected)}", first in expected, True)
    if decision == "decline" and row in (6, 15):
        # A note of stock phrases is answered like none: the worked example 9.
        is_silent_first = first == "decline-late" or found.quality != "personal"
        differences.same(f"{at}silence first", advice, "silent-first" if is_silent_first else None)
