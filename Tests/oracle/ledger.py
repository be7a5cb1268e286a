"""Seeded decisions of the owner, written as decisions.csv (formats.md 9.5)."""
import random

from dates import date_of
from exports import ADDRESS


def decide(facts, seed):
    """Decisions about three of five open inviters with a profile: day and word by profile key."""
    chooser = random.Random(f"ledger {seed}")
    ledger = {}
    for invitation in facts.invitations:
        is_open = invitation.direction == "incoming" and invitation.state in ("pending", "expired")
        if is_open and invitation.key and invitation.sent and chooser.random() < 0.6:
            day = min(invitation.day + chooser.randrange(40), facts.period.observed_until)
            ledger[invitation.key] = (day, chooser.choice(["decline", "decline", "accept"]))
    return ledger


def written(ledger):
    """The bytes of decisions.csv."""
    lines = [f"{ADDRESS}{key},{date_of(day)},{decision}," for key, (day, decision) in ledger.items()]
    return "".join(f"{line}\n" for line in ["address,date,decision,reason", *lines]).encode()
