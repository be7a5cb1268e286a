"""Notes that became messages: exact times of acceptance, and whether the zone holds (formats.md 9.1, 6.2)."""
from dates import DAY
from identity import comparable_text


class Notes:
    """Looks up the message that an invitation's note became."""

    def __init__(self, messages):
        """Keeps the earliest message of each conversation; several of one second are all the earliest."""
        dated = [message for message in messages if None not in (message.at, message.conversation)]
        first = {}
        for message in dated:
            first[message.conversation] = min(message.at, first.get(message.conversation, message.at))
        self.first_messages = [message for message in dated if message.at == first[message.conversation]]

    def delivered(self, invitation):
        """When the note arrived, not before it was sent: the earliest of those that fit (formats.md 9.1)."""
        if not invitation.written:
            return None
        since = invitation.written.seconds
        return min((at for at in self.fitting(invitation) if at >= since), default=None)

    def delivered_too_early(self, invitation):
        """When the note arrived although it was sent later, which cannot be (formats.md 6.2)."""
        since = invitation.sent.seconds
        return min((at for at in self.fitting(invitation) if at < since), default=None)

    def fitting(self, invitation):
        """When the messages with the text of the note went from the inviter to the invitee alone."""
        note = comparable_text(invitation.note)
        sides = (invitation.person, invitation.owner)
        inviter, invitee = sides if invitation.direction == "incoming" else reversed(sides)
        return [message.at for message in self.first_messages
                if note and message.text == note and is_from(message, *inviter) and is_to(message, *invitee)]


def is_from(message, key, name):
    """Whether a person sent it: by key where both are known, else by name (formats.md 9.1)."""
    sender_key, sender_name = message.sender
    return sender_key == key if sender_key and key else sender_name == name


def is_to(message, key, name):
    """Whether a person and nobody else got it, in the same way."""
    return message.recipient_keys == [key] if message.recipient_keys and key else message.recipient_name == name


def is_zone_doubtful(invitations, notes):
    """Whether the Pacific rule fails its own test (formats.md 6.2)."""
    early = evenings = wrong_evenings = 0
    for invitation in invitations:
        if not invitation.connection or not invitation.sent or not invitation.sent.has_time:
            continue
        day = invitation.answer_day
        # A pair counts only where the connection confirms its day, as for the exact time (formats.md 9.1).
        at = notes.delivered_too_early(invitation)
        early += at is not None and at // DAY == day and notes.delivered(invitation) is None
        wall = invitation.sent.wall
        if wall // DAY != invitation.sent.day:
            evenings += 1
            wrong_evenings += day == wall // DAY
    return early >= 1 or wrong_evenings >= 3 and wrong_evenings * 20 > evenings
