"""How a case is written: the files of the export, goals.md and people.csv (formats.md 5; decisions.md 4)."""
import csv
import io
from datetime import timedelta

# The cases lie in winter, when a Pacific wall clock is eight hours behind.
PACIFIC = timedelta(hours=8)
COLUMNS = "headline company location school mutual known email notes decision".split()


def table(header, rows):
    """The text of a table."""
    target = io.StringIO()
    writer = csv.writer(target, lineterminator="\n")
    writer.writerow(header.split(","))
    writer.writerows(rows)
    return target.getvalue()


def wall_clock(at):
    """A time of sending as LinkedIn writes it."""
    at -= PACIFIC
    half = "AM" if at.hour < 12 else "PM"
    return f"{at.month}/{at.day}/{at.year % 100:02}, {at.hour % 12 or 12}:{at.minute:02} {half}"


def invitations(case):
    """Invitations.csv."""
    owner = case.owner
    rows = [[entry.person.name, owner.name, wall_clock(entry.sent), entry.note, "INCOMING", entry.person.address,
             owner.address] for entry in case.invitations]
    rows += [[owner.name, entry.person.name, wall_clock(entry.sent), "", "OUTGOING", owner.address,
              entry.person.address] for entry in case.sent]
    rows += [accepted(case, entry) for entry in case.accepted]
    return table("From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl", rows)


def accepted(case, entry):
    """The row of an accepted invitation."""
    person, sent = entry.invitation.person, wall_clock(entry.invitation.sent)
    sides = (person, case.owner) if entry.is_received else (case.owner, person)
    return [sides[0].name, sides[1].name, sent, entry.invitation.note, "INCOMING" if entry.is_received else "OUTGOING",
            sides[0].address, sides[1].address]


def export(case):
    """The files of the export by name."""
    files = {"Invitations.csv": invitations(case)}
    files["Connections.csv"] = table("First Name,Last Name,URL,Email Address,Company,Position,Connected On", [
        [row.person.first, row.person.last, row.person.address, "", row.company, row.position, f"{row.day:%d %b %Y}"]
        for row in case.connections])
    files["messages.csv"] = table(
        "CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER", [
            [f"2-{number}", row.sender.name, row.sender.address, row.recipient.name, row.recipient.address,
             f"{row.at:%Y-%m-%d %H:%M:%S} UTC", "", row.text, "INBOX"] for number, row in enumerate(case.messages)])
    files["Profile.csv"] = table("First Name,Last Name,Headline", [[case.owner.first, case.owner.last, ""]])
    files["Positions.csv"] = table("Company Name,Title,Description,Location,Started On,Finished On", [
        [row.company, "", "", "", row.began, row.ended] for row in case.positions])
    files["Education.csv"] = table("School Name,Start Date,End Date,Notes,Degree Name,Activities", [
        [name, "2000", "2004", "", "", ""] for name in case.schools])
    files["Skills.csv"] = table("Name", [[name] for name in case.skills])
    files["Events.csv"] = table("Event Name,Event Time,Status,External Url", [
        [row.name, f"{row.day:%b %d, %Y} 09:00 AM - {row.day:%b %d, %Y} 11:00 AM", "APPROVED", ""]
        for row in case.events])
    files["ImportedContacts.csv"] = table("FirstName,LastName,Emails", [
        [*name.rsplit(" ", 1), mail] for name, mail in case.contacts])
    files["Member_Follows.csv"] = table("Date,Status,FullName", [
        ["2025-05-01 10:00:00", "Active" if is_active else "Unfollow", name] for name, is_active in case.follows])
    return files | praise(case)


def praise(case):
    """Recommendations and endorsements in either direction."""
    files = {}
    for word, side, is_given in (("Received", "Endorser", False), ("Given", "Endorsee", True)):
        files[f"Recommendations_{word}.csv"] = table(
            "First Name,Last Name,Company,Job Title,Text,Creation Date,Status",
            [[*name.rsplit(" ", 1), "", "", "Good.", "06/20/25, 11:03 AM", "VISIBLE"]
             for name, given in case.recommendations if given == is_given])
        files[f"Endorsement_{word}_Info.csv"] = table(
            f"Endorsement Date,Skill Name,{side} First Name,{side} Last Name,{side} Public Url,Endorsement Status",
            [["2025/08/01 09:00:00 UTC", "cello", person.first, person.last, person.address[len("https://"):],
              "ACCEPTED"] for person, given in case.endorsements if given == is_given])
    return files


def people(case):
    """people.csv."""
    rows = [[entry.person.address, entry.person.name] + [case.facts(entry.person, column) for column in COLUMNS]
            for entry in case.invitations if entry.person.slug in case.people]
    return table(",".join(["url", "name", *COLUMNS]), rows)


def goals(case):
    """goals.md."""
    text = "# My network\n\n- Name: Ilse\n"
    text += f"- Languages: {', '.join(case.languages)}\n" if case.languages else ""
    sections = [(goal.name, {"Importance": [str(goal.importance)], **goal.terms}) for goal in case.goals]
    for goal, (_, listed) in zip(case.goals, sections):
        listed |= {"Target": [f"{goal.target} %"]} if goal.target else {}
    people_avoided = {"People": case.avoided_people} if case.avoided_people else {}
    sections.append(("Avoid", {**case.avoid, **people_avoided}))
    sections.append(("Always", {"People": case.always} if case.always else {}))
    sections.append(("House rules", {key: [value] for key, value in case.rules.items()}))
    for title, listed in sections:
        if listed:
            text += f"\n## {title}\n\n" + "".join(f"- {key}: {', '.join(values)}\n" for key, values in listed.items())
    return text
