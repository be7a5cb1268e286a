"""How a case is written: the files of the export, goals.md and people.csv (formats.md 5; decisions.md 4)."""
from deciding.entries import ADDRESS
from deciding.files import table, wall_clock
from wording.case import ASKED


def export(case):
    """The files of the export by name."""
    owner = case.owner
    incoming = case.invitations + [invitation for invitation, _ in case.accepted]
    rows = [[entry.person.name, owner.name, wall_clock(entry.sent), entry.note, "INCOMING", entry.person.address,
             owner.address] for entry in incoming]
    rows += [[owner.name, entry.person.name, wall_clock(entry.sent), "", "OUTGOING", owner.address,
              entry.person.address] for entry in case.sent]
    connections = [[person.first, person.last, person.address, "", "", "", "01 May 2024"] for person in case.friends]
    connections += [[invitation.person.name, "", invitation.person.address, "", "", "", f"{day:%d %b %Y}"]
                    for invitation, day in case.accepted]
    return {
        "Invitations.csv": table("From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl", rows),
        "Connections.csv": table("First Name,Last Name,URL,Email Address,Company,Position,Connected On", connections),
        "messages.csv": table(
            "CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER", [
                [f"2-{number}", row.sender.name, row.sender.address, row.recipient.name, row.recipient.address,
                 f"{row.at:%Y-%m-%d %H:%M:%S} UTC", "", row.text, "INBOX"]
                for number, row in enumerate(case.messages)]),
        "Profile.csv": table("First Name,Last Name,Headline", [[owner.first, owner.last, ""]]),
        "Member_Follows.csv": table("Date,Status,FullName", [
            ["2025-05-01 10:00:00", "Active", name] for name in case.follows]),
        "Endorsement_Received_Info.csv": table(
            "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status",
            [["2025/08/01 09:00:00 UTC", "cello", person.name, "", person.address[len("https://"):], "ACCEPTED"]
             for person in case.praised])}


def decisions(case):
    """decisions.csv."""
    return table("address,date,decision,reason", [
        [ADDRESS + slug, ASKED.isoformat(), "ask", ""] for slug in case.asked])


def people(case):
    """people.csv."""
    columns = ["headline", "known", "decision", "mutual"]
    return table(",".join(["url", *columns]), [
        [entry.person.address] + [case.people[entry.person.slug].get(column, "") for column in columns]
        for entry in case.invitations if entry.person.slug in case.people])


def marked(key, said, joiner):
    """Bullets of a key, one for each language; those of no language are of the first one listed."""
    return [f"- {key} ({language}): {joiner(value)}" if language else f"- {key}: {joiner(value)}"
            for language, value in said.items()]


def goals(case):
    """goals.md."""
    lines = ["# My network", ""]
    lines += [f"- Name: {case.me}"] * (case.me is not None)
    lines += [f"- Languages: {', '.join(case.languages or [])}"] * bool(case.languages)
    lines += [f"- Tone: {case.tone}"] * bool(case.tone)
    lines += marked("About", case.about, str)
    for title, terms in case.goals:
        lines += ["", f"## {title}", ""] + [f"- {key}: {', '.join(listed)}" for key, listed in terms.items()]
    for title, listed in (("Avoid", case.avoided), ("Always", case.always)):
        lines += ["", f"## {title}", "", f"- People: {', '.join(listed)}"] if listed else []
    rules = marked("Terms", case.terms, "; ".join)
    rules += [f"- Elsewhere: {case.elsewhere}"] * bool(case.elsewhere)
    rules += [f"- Late after: {case.late_after}"] * bool(case.late_after)
    rules += ["- Decline in silence: yes"] * case.is_silent + ["- Accept strangers who fit: yes"] * case.opens_door
    lines += ["", "## House rules", "", *rules] if rules else []
    return "\n".join(lines) + "\n"
