"""Which text is proposed first for an open invitation, from its row and evidence as reported (wording.md 2)."""
from deciding.notes import sales_classes

# Follows the program: a short answer is a conversation too.
KNOWN = dict.fromkeys(("reply-short", "conversation", "conversation-long", "known-yes", "known-some", "own-note",
                       "address-book", "address-book-mail", "recommended", "endorsed"), "known")
KNOWN["referral"] = "referred"
SILENT_ROWS = (2, 3, 4)
KNOWN_FROM, FIT_FROM = 60, 25
# Records of having met in some way: "we don't know each other yet" would be untrue.
ACQUAINTED = {"conversation-long", "conversation", "reply-short", "refused", "wrote-first", "you-invited", "known-yes",
              "known-some", "own-note", "address-book", "address-book-mail", "recommended", "endorsed"}


def strongest(evidence):
    """What the strongest records say; of equal ones it is not said which is the strongest."""
    records = [item for item in evidence if item.get("kind") == "H"]
    most = max((item["points"] for item in records), default=0)
    return {KNOWN.get(item["id"]) for item in records if item["points"] == most}


class Invited:
    """An open invitation of a report, in the terms of the table of situations."""

    def __init__(self, case, invitation, entry, limit):
        """Looks up what the table asks for."""
        self.row, self.decision = entry["rule"], entry["decision"]
        self.is_late = entry["ageDays"] > limit
        self.ids = {item["id"] for item in entry["evidence"]}
        self.has_offer = any(name.startswith("sign-") for name in self.ids) or any(
            sales_classes(message.text, []) for message in case.messages
            if message.sender.slug == invitation.person.slug)
        self.scores = entry["scores"]
        self.is_answered = case.asked.get(invitation.person.slug, False)
        # The ledger goes before people.csv.
        is_asked = invitation.person.slug in case.asked
        self.is_vain = is_asked and not self.is_answered
        self.waits_in_vain = self.is_vain and not self.is_acquainted
        self.own = "ask" if is_asked else case.people.get(invitation.person.slug, {}).get("decision")
        self.has_note = entry.get("note", {}).get("quality") == "personal"
        self.strongest = strongest(entry["evidence"])
        self.mutual = entry.get("mutual", "")

    @property
    def is_silent(self):
        """Whether there is no text at all."""
        return self.row in SILENT_ROWS or self.row == 0 and self.own == "ignore"

    def accepts(self):
        """The situations of an accept, any of which may be meant."""
        if self.is_answered:
            return {"accept-after-answer"}
        if self.is_late:
            return {"accept-late"}
        if self.row in (9, 10):
            return {"accept-note"}
        if self.row == 8 or self.row in (0, 1) and self.is_known:
            # Follows the program: rows 0 and 1 treat a referral as row 8 does.
            known = {"known": "accept-known", "referred": "accept-referred", None: "accept"}
            return {known[word] for word in self.strongest}
        return {"accept"}

    def asks(self):
        """The situations of an ask."""
        if self.row == 5:
            return {"ask-second-profile"}
        if self.row == 7:
            return {"ask-offer" if self.has_offer else "ask-goal"}
        if self.row == 14:
            return {"ask-how-we-know"}
        # Which of these goes first is not said, nor anything of row 0.
        found = {"ask-reconnect"} if "reply-short" in self.ids else set()
        found |= {"ask-referral"} if {"says-referred", "mentions"} & self.ids and self.mutual else set()
        fits = self.scores["fit"] is not None and self.scores["fit"] >= FIT_FROM
        found = found or {"ask-goal" if fits else "ask-how-we-know"}
        return found | {"ask-offer", "ask-goal", "ask-reconnect"} if self.row == 0 else found

    def declines(self):
        """The situations of a decline."""
        if self.is_answered:
            return {"decline-after-answer"}
        if self.row == 15:
            return {"decline-late" if self.is_late else "decline-terms"}
        return {"decline-pitch" if self.row == 6 and self.has_offer else "decline"}

    def first(self):
        """What is proposed first."""
        return {"accept": self.accepts, "ask": self.asks, "decline": self.declines}[self.decision]()

    def advice(self, is_quiet):
        """What is said beside or instead of a text; `is_quiet` where the owner declines in silence."""
        if self.is_silent:
            return "report" if self.row == 4 else "silent"
        # A question without an answer: terms, or leave it (decisions.md 12.3).
        if self.row == 14 and self.decision == "ask" or self.is_vain:
            return "leave"
        is_late_no = self.row == 15 and self.is_late
        return "silent-first" if self.decision == "decline" and (
            is_quiet or is_late_no or not self.has_note) else None

    @property
    def is_known(self):
        """Whether a text must not say that owner and sender do not know each other."""
        return self.scores["familiarity"] >= KNOWN_FROM

    @property
    def is_acquainted(self):
        """Whether a text must not say that they do not know each other yet, though little is known."""
        return self.is_known or self.row == 5 or self.row not in (6, 15) and bool(ACQUAINTED & self.ids)

    def others(self, case):
        """The decisions of the other texts: the two others, after a no the other no as well, if one is true."""
        after_no = ["ask"] if self.is_acquainted and not case.elsewhere and self.declines() == {"decline"} else ["ask", "decline"]
        return {"accept": ["ask", "decline"], "ask": ["accept", "decline"], "decline": after_no}[self.decision]

    def untruth(self, situation):
        """What a text beside the first needs and has not; None if it may be offered."""
        return next((need for need, is_met in self.needs(situation).items() if not is_met), None)

    def needs(self, situation):
        """What a situation needs (wording.md 2; 7, T16)."""
        has_written = {"reply-short", "conversation", "conversation-long", "refused"} & self.ids
        return {
            "accept-note": {"note": self.has_note, "not late": not self.is_late},
            "accept-known": {"record": "known" in {KNOWN.get(name) for name in self.ids}, "not late": not self.is_late},
            "accept-referred": {"referral": "referral" in self.ids and self.mutual},
            "accept-late": {"late": self.is_late}, "accept": {"not late": not self.is_late},
            "ask-referral": {"mutual": {"says-referred", "mentions"} & self.ids and self.mutual},
            "ask-reconnect": {"letters": has_written}, "ask-offer": {"offer": self.has_offer},
            "ask-second-profile": {"namesake": "collision" in self.ids},
            "decline-terms": {"unknown": not self.is_acquainted},
            "accept-after-answer": {"answer": self.is_answered}, "decline-after-answer": {"answer": self.is_answered},
            "decline-late": {"late": self.is_late}, "decline-pitch": {"offer": self.has_offer},
        }.get(situation, {})
