#!/usr/bin/env python3
"""Writes an export of any size whose people are all invented, the same bytes on every machine.

    generate.py SIZE FOLDER [--zip]

SIZE is S, R, M or L, or three numbers: INVITATIONS,CONNECTIONS,MESSAGES. FOLDER gets Invitations.csv, Connections.csv
and messages.csv; --zip packs them into FOLDER.zip too. The SHA-256 of each file is printed.

It has what makes exports laborious: three lines above the header of Connections, US dates with two-digit years in
Pacific time, quoted cells with commas, doubled quotes and both kinds of line breaks, names and texts in many scripts,
conversations of several people, members without an address. Addresses are percent-encoded alike in all three files,
so that a plain comparison of texts joins them. Three in five invitations were accepted.
"""
import argparse
import calendar
import hashlib
import math
import os
import random
import sys
import time
import zipfile

SIZES = {
    "S": (300, 1_500, 5_000),
    "R": (600, 3_000, 40_000),
    "M": (10_000, 30_000, 200_000),
    "L": (100_000, 30_000, 2_000_000),
}
FILES = ("Invitations.csv", "Connections.csv", "messages.csv")
OWNER = ("Robin Example", "https://www.linkedin.com/in/robin-example")
DAY = 86_400
FIRST_DAY = calendar.timegm((2015, 1, 1, 0, 0, 0))
LAST_DAY = calendar.timegm((2024, 1, 1, 0, 0, 0))

GIVEN = ("Adele Bruno Chiara Dmitri Esra Farid Grete Hiro Ines Jakub Kwame Lucía Maël Nadja Óscar Päivi Quentin Ruža "
         "Sigrid Tariq Ulla Víctor Wanda Ximena Ylva Žofia Ngozi 陽子 Ольга Νίκος").split()
FAMILY = ("Ackermann Barros Castaño Dvořák Eriksen Ferrand Groß Hernández Ivanova Jansen Kim Lindqvist Marchetti Novák "
          "Okafor Pérez Quist Rossi Šimić Tanaka Ueda Vogel Wójcik Xhaka Yıldız Zhou 山田 李 Смирнов Παπάς").split()
COMPANIES = ["Harbour Freight, Inc.", "Grün & Partner GmbH", "Nordlicht", "Pioneer Ltd", 'Studio "Blick"', "Tessera",
             "株式会社みほん", "Volta", "Meridian, LLC", "Quarry"]
TITLES = ["Engineer", "Lead Engineer", "Product Owner", "Head of Research, Europe", "Recruiter", "Co-founder",
          "Data Analyst", "Rédactrice", "Sales Executive", "Student"]
NOTES = ["", "", "", "", "Good to meet you at the fair on Tuesday.", "I'd like to join your network.",
         'Hi Robin, I read your piece "Small steps", and have a question about its second part.',
         "Wir suchen Verstärkung, und Ihr Profil passt.", "はじめまして。よろしくお願いします。",
         "We help teams like yours to double their pipeline. Ten minutes this week?",
         "Chiara gave me your name, she said you know the port well."]
SMALL_WORDS = ("we you they it this that a the our your and or but so if when as to of in on at for with from by is are "
               "was will can should have had not more less first next last week day team plan draft price test call").split()
RARE_WORDS = ["Grüße", "à bientôt", "¿cuándo?", "спасибо", "ありがとうございます", "谢谢", "👍", "Żurek", "naïf"]


class Dice:
    """Python guarantees the sequence of random() for a seed, and of nothing else in its module."""

    def __init__(self, seed):
        self.next = random.Random(seed).random

    def below(self, count):
        return int(self.next() * count)

    def pick(self, items):
        return items[int(self.next() * len(items))]

    def bell(self):
        """About normal, with mean 0."""
        return self.next() + self.next() + self.next() - 1.5


def pacific(moment):
    """The wall clock in Pacific time: summer time from the second Sunday in March to the first in November."""
    year = time.gmtime(moment).tm_year
    march, november = (calendar.weekday(year, month, 1) for month in (3, 11))
    # weekday() counts from Monday: the first Sunday is 6 - weekday days after the first of the month.
    start = calendar.timegm((year, 3, 1 + (6 - march) + 7, 10, 0, 0))
    end = calendar.timegm((year, 11, 1 + (6 - november), 9, 0, 0))
    return moment - (7 if start <= moment < end else 8) * 3_600


def sent_at(moment):
    """12/4/23, 4:30 PM"""
    t = time.gmtime(pacific(moment))
    half = "PM" if t.tm_hour >= 12 else "AM"
    return f"{t.tm_mon}/{t.tm_mday}/{t.tm_year % 100:02d}, {(t.tm_hour + 11) % 12 + 1}:{t.tm_min:02d} {half}"


def cell(text):
    return '"' + text.replace('"', '""') + '"' if any(c in text for c in ',"\n\r') else text


def person(dice, number, tag):
    given, family = dice.pick(GIVEN), dice.pick(FAMILY)
    slug = f"{given}-{family}".lower()
    plain = "".join(c if c.isascii() else "".join(f"%{b:02X}" for b in c.encode()) for c in slug)
    return given, family, f"https://www.linkedin.com/in/{plain}-{tag}{number:x}"


def write_connections(folder, dice, count):
    """Writes the file and returns its people as (name, address, first moment of the day)."""
    people = []
    with open(f"{folder}/Connections.csv", "w", encoding="utf-8", newline="") as file:
        file.write('Notes:\n"When exporting your connection data, you may notice that some of the email addresses are '
                   'missing."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n')
        for number in range(count):
            given, family, address = person(dice, number, "c")
            day = FIRST_DAY + (60 + dice.below((LAST_DAY - FIRST_DAY) // DAY - 90)) * DAY
            mail = f"c{number}@example.com" if dice.next() < 0.05 else ""
            connected = time.strftime("%d %b %Y", time.gmtime(day))
            file.write(f"{cell(given)},{cell(family)},{address},{mail},{cell(dice.pick(COMPANIES))},"
                       f"{cell(dice.pick(TITLES))},{connected}\n")
            people.append((f"{given} {family}", address, day))
    return people


def write_invitations(folder, dice, count, connections):
    """Writes the file, newest first, and returns the people who are no connections as (name, address)."""
    accepted = min(count * 3 // 5, len(connections) * 9 // 10)
    strangers, rows = [], []
    for number in range(count):
        if number < accepted:
            name, address, day = connections[number * len(connections) // accepted]
            answered = day + dice.below(DAY)
            sent = answered - 60 - int(math.exp(0.7 + 1.6 * dice.bell()) * DAY)
            sent = max(FIRST_DAY, sent)
        else:
            given, family, address = person(dice, number, "s")
            name = f"{given} {family}"
            strangers.append((name, address))
            sent = FIRST_DAY + dice.below(LAST_DAY - FIRST_DAY - 60)
        date, note = cell(sent_at(sent)), cell(dice.pick(NOTES))
        if dice.next() < 0.55:
            row = f"{cell(name)},{OWNER[0]},{date},{note},INCOMING,{address},{OWNER[1]}\n"
        else:
            row = f"{OWNER[0]},{cell(name)},{date},{note},OUTGOING,{OWNER[1]},{address}\n"
        rows.append((sent, row))
    rows.sort(key=lambda row: -row[0])
    with open(f"{folder}/Invitations.csv", "w", encoding="utf-8", newline="") as file:
        file.write("From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n")
        file.writelines(row for _, row in rows)
    return strangers


def sentences(dice):
    """Thousands of cells to choose messages from, of as many words as make packed text 4 to 5 times smaller."""
    syllables = [onset + rhyme for onset in "b c d f g h j l m n p r s t v z br st tr".split()
                 for rhyme in "a e i o u al en ir ot us".split()]
    words = SMALL_WORDS * 12 + ["".join(dice.pick(syllables) for _ in range(1 + dice.below(4))) for _ in range(3_000)]
    cells = []
    for number in range(8_192):
        text = [dice.pick(words) for _ in range(4 + dice.below(26))]
        kind = dice.next()
        if kind < 0.08:
            text.insert(dice.below(len(text)), dice.pick(RARE_WORDS))
        elif kind < 0.13:
            text[dice.below(len(text))] = f'"{dice.pick(SMALL_WORDS)}"'
        elif kind < 0.15:
            text.append(f"https://example.org/page?number={number}&view=1")
        line = " ".join(text).capitalize() + "."
        if 0.15 <= kind < 0.25:
            line += f"\n\n{dice.pick(SMALL_WORDS).capitalize()}.\nRobin"
        elif 0.25 <= kind < 0.27:
            line += "\r\nSent on the way"
        cells.append(cell(line))
    return cells


def members(dice, connections, strangers):
    """Whom a conversation is with: mostly one connection, some of them far more often than others."""
    kind = dice.next()
    if 0.03 <= kind < 0.04:
        return [("LinkedIn Member", "")]
    chosen = {}
    for _ in range(2 + dice.below(5) if kind < 0.03 else 1):
        if dice.next() < 0.92 or not strangers:
            name, address, _ = connections[int(len(connections) * dice.next() ** 3)]
        else:
            name, address = dice.pick(strangers)
        chosen[address] = name
    return [(name, address) for address, name in chosen.items()]


def write_messages(folder, dice, count, connections, strangers):
    """Writes the file by conversations, each newest first, as LinkedIn does."""
    cells = sentences(dice)
    written = number = 0
    with open(f"{folder}/messages.csv", "w", encoding="utf-8", newline="", buffering=1 << 20) as file:
        file.write("CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,"
                   "CONTENT,FOLDER\n")
        while written < count:
            number += 1
            others = members(dice, connections, strangers)
            everybody = others + [OWNER]
            title = cell("Planning, " + others[0][0]) if len(others) > 1 else ""
            conversation = "2-" + hashlib.md5(b"%d" % number).hexdigest()[:22] + "=="
            heads = []
            for name, address in everybody:
                rest = [other for other in everybody if other[1] != address]
                heads.append(f"{conversation},{title},{cell(name)},{address},{cell(','.join(n for n, _ in rest))},"
                             f"{cell(','.join(a for _, a in rest))},")
            moment = FIRST_DAY + dice.below(LAST_DAY - FIRST_DAY - 30 * DAY)
            rows = []
            for index in range(min(count - written, 1 + int(-math.log(1 - dice.next()) * 7))):
                sender = len(others) if dice.next() < 0.5 else dice.below(len(others))
                subject = "Re: your invitation" if index == 0 and dice.next() < 0.1 else ""
                date = "%04d-%02d-%02d %02d:%02d:%02d" % time.gmtime(moment)[:6]
                rows.append(f"{heads[sender]}{date} UTC,{subject},{dice.pick(cells)},INBOX\n")
                moment = min(LAST_DAY - 1_000 + index, moment + 1 + int(math.exp(8 + 2.2 * dice.bell())))
            rows.reverse()
            file.writelines(rows)
            written += len(rows)


def generate(size, folder):
    invitations, connections, messages = size
    os.makedirs(folder, exist_ok=True)
    dice = Dice(20_240_101 + invitations * 7 + connections * 3 + messages)
    people = write_connections(folder, dice, connections)
    strangers = write_invitations(folder, dice, invitations, people)
    write_messages(folder, dice, messages, people, strangers)


def pack(folder):
    with zipfile.ZipFile(f"{folder}.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name in FILES:
            member = zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0))
            member.compress_type = zipfile.ZIP_DEFLATED
            member.file_size = os.path.getsize(f"{folder}/{name}")
            with open(f"{folder}/{name}", "rb") as source, archive.open(member, "w") as target:
                while block := source.read(1 << 20):
                    target.write(block)


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("size")
    parser.add_argument("folder")
    parser.add_argument("--zip", action="store_true")
    options = parser.parse_args()
    size = SIZES.get(options.size) or tuple(int(part) for part in options.size.split(","))
    generate(size, options.folder)
    if options.zip:
        pack(options.folder)
    for name in FILES:
        digest = hashlib.sha256()
        with open(f"{options.folder}/{name}", "rb") as file:
            while block := file.read(1 << 20):
                digest.update(block)
        print(digest.hexdigest()[:16], os.path.getsize(f"{options.folder}/{name}"), name)


if __name__ == "__main__":
    sys.exit(main())
