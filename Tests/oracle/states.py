"""What became of each invitation: joining and the rules of states (formats.md 7.2, 8, 9.1)."""
from collections import Counter, defaultdict

from dates import DAY
from notes import is_zone_doubtful

# formats.md 8: days after sending in which a hidden connection may be the answer, and after which it has expired.
HIDDEN_MATCH_DAYS = 7
EXPIRY_DAYS = 183
# latency.md 2.
RETENTION_DAYS = 180


class Joining:
    """The connections by key and by name, None where there is no usable file of them."""

    def __init__(self, invitations, connections):
        """Orders the connections; of several with one key the first counts."""
        self.is_usable = connections is not None
        self.by_key = {}
        self.by_name = defaultdict(list)
        for connection in connections or []:
            if connection.key:
                self.by_key.setdefault(connection.key, connection)
            if connection.name:
                self.by_name[connection.name].append(connection)
        self.name_counts = Counter((invitation.direction, invitation.name) for invitation in invitations)

    def namesakes(self, invitation):
        """The connections of the same name; two keys that differ are two people (formats.md 7.2)."""
        return [connection for connection in self.by_name.get(invitation.name, [])
                if not (invitation.key and connection.key)]

    def is_name_unique(self, invitation):
        """Whether the name stands once on both sides (formats.md 7.2)."""
        return (len(self.by_name[invitation.name]) == 1
                and self.name_counts[(invitation.direction, invitation.name)] == 1)


def own_decline(invitation, ledger):
    """The day of the user's own decline, which holds unless the person invited again later (formats.md 8, rule 1)."""
    day, decision = ledger.get(invitation.key, (None, None))
    if invitation.direction != "incoming" or decision != "decline":
        return None
    return None if invitation.written and invitation.written.day > day else day


def state(invitation, joining, delivered, hidden, period, ledger, before):
    """State, reason and connection by the first rule of formats.md 8 that fires."""
    if own_decline(invitation, ledger) is not None:
        return "declined", None, None
    if not joining.is_usable:
        return "uncertain", "no-connections-file", None
    if invitation.key in joining.by_key:
        return "accepted", None, joining.by_key[invitation.key]
    namesakes = joining.namesakes(invitation)
    if namesakes and joining.is_name_unique(invitation):
        return "accepted", None, namesakes[0]
    if namesakes:
        return "uncertain", "ambiguous-name", None
    if delivered is not None:
        return "uncertain", "note-delivered", None
    if any(was_connected(invitation, joining) for joining in before):
        return "uncertain", "was-connected", None
    if invitation.sent and any(0 <= day - invitation.day <= HIDDEN_MATCH_DAYS for day in hidden):
        return "uncertain", "hidden-connection", None
    if invitation.written and period.observed_until - invitation.written.day > EXPIRY_DAYS:
        return "expired", None, None
    return "pending", None, None


def was_connected(invitation, joining):
    """Whether an older input had the connection."""
    return invitation.key in joining.by_key or (
        bool(joining.namesakes(invitation)) and joining.is_name_unique(invitation))


def decide_states(invitations, connections, hidden, notes, period, ledger, before=()):
    """Gives each invitation its state, its connection and the second of its acceptance, if that is known.

    `before` are the connections of older inputs.
    """
    joining = Joining(invitations, connections)
    before = [Joining(invitations, older) for older in before]
    for invitation in invitations:
        delivered = notes.delivered(invitation)
        decided = state(invitation, joining, delivered, hidden, period, ledger, before)
        invitation.state, invitation.reason, invitation.connection = decided
        invitation.declined_on = own_decline(invitation, ledger)
        if delivered is not None and invitation.answer_day == delivered // DAY:
            invitation.accepted_at = delivered
    mark_crossed(invitations)
    if is_zone_doubtful(invitations, notes):
        for invitation in invitations:
            invitation.accepted_at = None


def mark_crossed(invitations):
    """Marks what was sent both ways and joined to one connection (formats.md 8)."""
    joined = defaultdict(list)
    for invitation in invitations:
        if invitation.connection:
            joined[invitation.connection].append(invitation)
    for group in joined.values():
        if len({invitation.direction for invitation in group}) == 2:
            for invitation in group:
                invitation.is_crossed = True


def window_start(invitations, until):
    """The first day of the window: 180 days back, or the earliest acceptance if that is unusual (formats.md 8).

    An answer before its own sending is no acceptance that the window could have kept, so it does not count.
    """
    days = [invitation.answer_day for invitation in invitations
            if invitation.answer_day is not None and not is_before_sending(invitation)]
    older = [day for day in days if day < until - RETENTION_DAYS]
    is_unusual = len(older) > 3 and len(older) * 50 > len(days)
    return min(days) if is_unusual else until - RETENTION_DAYS


def is_before_sending(invitation):
    """Whether the connection is older than the invitation (negative-latency)."""
    sent = invitation.sent
    return bool(sent) and sent.has_time and not invitation.is_crossed and invitation.answer_day < sent.day
