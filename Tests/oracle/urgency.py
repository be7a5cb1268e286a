"""How urgent an open invitation is by the owner's own waits (decisions.md 11)."""
from curves import HORIZON_DAYS, kaplan_meier
from figures import quiet_age
from waits import ACCEPTED

FRESH_DAYS, LATE_AFTER = 3, 14
FEWEST_ACCEPTANCES = 8


class Habit:
    """How long the owner usually takes, in days; None where the data do not tell."""

    def __init__(self, waits):
        """Reads the waits of received invitations; with fewer than eight acceptances nothing is usual."""
        self.median = self.ninetieth = self.quiet = None
        curve = kaplan_meier(waits)
        # Follows the program: dated declines are answers too.
        if sum(event >= ACCEPTED for _, _, event in waits) < FEWEST_ACCEPTANCES:
            return
        if curve.is_quotable:
            self.median, self.ninetieth = (self.day(curve, share, waits) for share in (0.5, 0.9))
        # On purpose: what hardly ever happens is late, whatever its share.
        self.quiet = quiet_age([wait for wait in waits if wait[0] == 0])

    @staticmethod
    def day(curve, share, waits):
        """The day by which a share is answered, unless it lies behind the trust horizon (latency.md 3)."""
        found = curve.quantile(share)[0]
        is_late = any(entry for entry, _, _ in waits)
        return None if found is not None and is_late and found > HORIZON_DAYS else found

    def urgency(self, age, late_after):
        """The label of an age."""
        if age <= max(FRESH_DAYS, self.median or 0):
            return "fresh"
        return "overdue" if self.is_late(age, late_after) else "due"

    def is_late(self, age, late_after):
        """Whether an answer is late (wording.md 2)."""
        usual = self.ninetieth or 0
        if self.quiet is not None:
            usual = min(usual, self.quiet)
        return age > max(late_after, usual)


def habit(facts):
    """That of the received invitations of an export."""
    return Habit([invitation.wait for invitation in facts.invitations
                  if invitation.direction == "incoming" and invitation.wait])
