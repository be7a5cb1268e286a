#!/usr/bin/env python3
"""Writes an export with so many open invitations to a person who has set goals; everybody is invented.

    many_open.py COUNT FOLDER [EVERY]

Five of eight bring a note; with EVERY, five of eight of every so many. The same bytes every time: nothing is random. The export is of 15 October 2026.
"""
import csv
import datetime
import pathlib
import sys

GIVEN = "Ada Bo Chiara Dmitri Esra Farid Grete Hiro Ines Jakub Kwame Lucía Maël Nadja Óscar Päivi Ruža Sigrid Tariq Ulla".split()
FAMILY = "Ackermann Barros Castaño Dvořák Eriksen Ferrand Groß Hernández Ivanova Jansen Kim Lindqvist Novák Okafor Pérez".split()
NOTES = [
    "", "", "",
    "Hi Noor, I repair e-bikes in Utrecht and read about your Saturdays. Could we talk about volunteering?",
    "Guten Tag, ich leite eine Werkstatt in Münster. Wie finden Sie Ehrenamtliche?",
    "We help teams like yours to double their pipeline. Ten minutes this week?",
    "I'd like to join your professional network.",
    "We met at the repair day in Zeist last spring, you showed me how to true a wheel.",
]
HEADLINES = ["", "", "Bike mechanic in Utrecht", "Sales lead, lead generation", "Grant officer", "Teacher and wheel builder"]
GOALS = """# What my network is for

- Name: Noor
- Languages: en, de

## Find volunteer mechanics

- Importance: 3
- Roles: bike mechanic, repair volunteer
- Skills: wheel building (also: wheel builder)
- Places: Utrecht, Zeist
- Words: repair*

## Partners and funding

- Roles: grant officer, fund manager
- Target: 10 %
"""
AS_OF = datetime.date(2026, 10, 15)


def person(number):
    name = f"{GIVEN[number % len(GIVEN)]} {FAMILY[number // len(GIVEN) % len(FAMILY)]}"
    return name, f"https://www.linkedin.com/in/invented-{number}"


def write(path, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)


def us_date(day):
    return f"{day.month}/{day.day}/{day.year % 100}, 9:15 AM"


def make(count, folder, every=1):
    folder.mkdir(parents=True, exist_ok=True)
    invitations = [["From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl"]]
    people = [["url", "headline", "company", "location", "mutual", "known"]]
    for number in range(count):
        name, address = person(number)
        # The notes are made unlike one another, so that they are no campaign.
        note = "" if number % every else NOTES[number // every % len(NOTES)]
        if note:
            note = f"{note} ({number * 7919 % 100_003})"
        day = AS_OF - datetime.timedelta(days=number % 120)
        invitations.append([name, "Noor Haddad", us_date(day), note, "INCOMING", address, "https://www.linkedin.com/in/noor"])
        headline = HEADLINES[number % len(HEADLINES)]
        if headline:
            people.append([address, headline, "", "", str(number % 9), ""])
    write(folder / "Invitations.csv", invitations)
    write(folder / "people.csv", people)
    known = [["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"]]
    known += [["Friend", f"Number {n}", f"https://www.linkedin.com/in/friend-{n}", "", "", "Bike mechanic", "01 Mar 2025"] for n in range(50)]
    write(folder / "Connections.csv", known)
    (folder / "goals.md").write_text(GOALS, encoding="utf-8")


if __name__ == "__main__":
    make(int(sys.argv[1]), pathlib.Path(sys.argv[2]), *map(int, sys.argv[3:]))
