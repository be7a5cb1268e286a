"""From rows to (entry, time, event), or the reason why a row is left out (latency.md 2)."""

ACCEPTED = 1
DECLINED = 2


def measure_waits(invitations, period):
    """Gives each invitation its wait or the reason why it has none."""
    for invitation in invitations:
        invitation.excluded = exclusion(invitation, period)
        if not invitation.excluded:
            invitation.wait = wait(invitation, period)


def entry(invitation, period):
    """The first day of a row's wait that could be seen."""
    return max(0, period.start - invitation.day)


def exclusion(invitation, period):
    """Why a row is left out, by the first reason that holds; None if it is used."""
    if invitation.state == "uncertain":
        return "uncertain"
    if not invitation.sent:
        return invitation.bad_date or "no-date"
    if not invitation.sent.has_time:
        return "date-only"
    if invitation.is_crossed:
        return "crossed-invitations"
    answered = invitation.answer_day
    if answered is not None and answered < invitation.day:
        return "negative-latency"
    if answered is not None and answered < period.start:
        return "accepted-before-window"
    if invitation.day > period.last:
        return "sent-after-as-of"
    if invitation.state == "accepted" and answered is None:
        return "no-answer-date"
    return exclusion_of_decline(invitation, period) if invitation.state == "declined" else None


def exclusion_of_decline(invitation, period):
    """The same for a decline of the ledger; one that comes later leaves the row open until the last day."""
    if invitation.declined_on < invitation.day:
        return "negative-latency"
    is_seen = invitation.declined_on - invitation.day >= entry(invitation, period)
    return None if is_seen or invitation.declined_on > period.last else "before-window"


def wait(invitation, period):
    """Entry, time and event of a row that is used; what is answered after the last day is still open on it."""
    events = ((invitation.answer_day, ACCEPTED), (invitation.declined_on, DECLINED))
    answers = [(day, event) for day, event in events if day is not None and day <= period.last]
    day, event = answers[0] if answers else (period.last, 0)
    return entry(invitation, period), day - invitation.day, event


def answered(waits):
    """How many were answered, either way."""
    return sum(event > 0 for _, _, event in waits)
