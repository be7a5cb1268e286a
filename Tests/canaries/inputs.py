"""Inputs of every kind with a word of its own in every cell that could tell of somebody, also in the names of files."""
import csv, io, json, pathlib, zipfile

STEM = "Kwyjibox"


class Canaries:
    """Gives out words that stand nowhere else, of letters alone, so that each can be a name."""

    def __init__(self):
        self.count = 0

    def __call__(self):
        self.count += 1
        return STEM + "".join(chr(ord("a") + int(digit)) for digit in str(self.count)) + "q"


def table(header, rows):
    return "\n".join([header] + [",".join(row) for row in rows]) + "\n"


def linkedin(word, damaged=False, month=10, owner=None):
    """The files of an export by name; a damaged one has a canary wherever a message about a cell could quote it."""
    owner, people = owner or word(), range(1, 13)
    link = {n: f"https://www.linkedin.com/in/{word()}-{n}" for n in people}
    note = lambda: f"{word()} wants to {word()} about the {word()} with you"
    files = {
        "Invitations.csv": table("From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl", [
            [f"{word()} {word()}", owner, f'"{month}/{n}/26, 9:41 AM"', note(), "INCOMING", link[n], ""] for n in people]),
        "Connections.csv": table("First Name,Last Name,URL,Email Address,Company,Position,Connected On", [
            [word(), word(), f"https://www.linkedin.com/in/{word()}", f"{word()}@x.example", word(), word(), "02 Sep 2026"] for _ in people]),
        "messages.csv": table("CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER", [
            [word(), word(), word(), link[n], owner, "", f"2026-09-{n:02} 10:00:00 UTC", word(), note(), "INBOX"] for n in people]),
        "Profile.csv": table("First Name,Last Name,Headline,Summary", [[owner, word(), word(), word()]]),
        "Positions.csv": table("Company Name,Title,Description,Location,Started On,Finished On", [[word(), word(), word(), word(), "Mar 2019", ""]]),
        "Education.csv": table("School Name,Start Date,End Date,Notes,Degree Name,Activities", [[word(), "2014", "2017", word(), word(), word()]]),
        "Skills.csv": table("Name", [[word()]]),
        "Events.csv": table("Event Name,Event Time,Status,External Url", [[word(), '"Oct 03, 2026 10:00 AM - Oct 03, 2026 05:00 PM"', "APPROVED", ""]]),
        "Member_Follows.csv": table("Date,Status,FullName", [["2026-02-11 20:15:00", "Active", word()]]),
        "ImportedContacts.csv": table("FirstName,LastName,Emails", [[word(), word(), f"{word()}@x.example"]]),
        f"inbox/{word()}_1/message_1.json": "[]",
    }
    if damaged:
        files["Invitations.csv"] += "".join(f"{row}\n" for row in [
            f"{word()},{owner},{word()},{word()},INCOMING,{word()},",
            f'{word()},{owner},"13/45/26, 9:41 AM",{word()},{word()},https://{word()}.example/in/{word()},',
            f'{word()},{owner},"10/2/26, 9:41 AM",{word()},INCOMING,https://www.linkedin.com/in/{word()},,{word()},{word()}',
            f'"{word()}"{word()},{owner},"10/2/26, 9:41 AM",{word()}'])
        files["Connections.csv"] += f"{word()},{word()},{word()},{word()},{word()},{word()},{word()}\n\"{word()},{word()}\n"
    return files, owner, link


def snapshot(files):
    """The same rows as the pages of the Member Snapshot."""
    domains = {"Invitations.csv": "INVITATIONS", "Connections.csv": "CONNECTIONS", "Profile.csv": "PROFILE", "Skills.csv": "SKILLS"}
    return json.dumps({"elements": [
        {"snapshotDomain": domain, "snapshotData": list(csv.DictReader(io.StringIO(files[name])))} for name, domain in domains.items()]})


def sides(word, owner, link):
    goals = (f"# Goals of {word()}\n\n- Name: {owner}\n- About: {word()}\n\n## Find {word()}\n\n- Roles: {word()}, {word()}\n- Places: {word()}\n"
             f"- {word()}: {word()}\n\n## Avoid\n\n- Words: {word()}\n\n## House rules\n\n- Terms: {word()} at noon\n")
    people = table("url,name,headline,position,company,location,school,mutual,known,email,notes,decision", [
        [address, *(word() for _ in range(6)), "3", "yes" if n == 1 else word() if n == 2 else "", f"{word()}@x.example", word(), ""]
        for n, address in link.items()])
    decisions = table("address,date,decision,reason", [[address, "2026-10-13" if n < 3 else word(), "accept", word()]
                                                       for n, address in link.items() if n < 4])
    return {"goals.md": goals, "people.csv": people, "decisions.csv": decisions}


def lists(word):
    """Lists of other sources: CSV, JSON and JSON Lines."""
    rows = [{"name": f"{word()} {word()}", "profile_url": f"https://www.linkedin.com/in/{word()}-{n}", "direction": "incoming",
             "sent_at": f"2026-10-{n:02}" if n < 12 else word(), "status": "pending" if n < 11 else word(),
             "message": f"{word()} wants {word()} for {word()} at {word()}", "headline": word(), "company": word(),
             "location": word(), "email": f"{word()}@x.example"} for n in range(1, 13)]
    yield "list.csv", table(",".join(rows[0]), [list(row.values()) for row in rows])
    yield "list.json", json.dumps(rows)
    yield "list.jsonl", "\n".join(map(json.dumps, rows)) + "\n"


def social(word):
    seconds = 1_790_000_000
    requests = lambda: [{"name": f"{word()} {word()}", "timestamp": seconds + 90_000 * n} for n in range(12)]
    friends = "connections/friends"
    yield "facebook", {
        f"{friends}/received_friend_requests.json": json.dumps({"received_requests_v2": requests() + [{"name": word(), "timestamp": word()}, {"timestamp": 1}]}),
        f"{friends}/sent_friend_requests.json": json.dumps({"sent_requests_v2": requests()}),
        f"{friends}/rejected_friend_requests.json": json.dumps({"rejected_requests_v2": requests()[:2]}),
        f"{friends}/your_friends.json": json.dumps({"friends_v2": requests()}),
        f"messages/inbox/{word()}_17/message_1.json": json.dumps({"messages": [{"sender_name": word(), "content": word()}]}),
    }
    follow = lambda: [{"title": word(), "media_list_data": [], "string_list_data": [
        {"href": f"https://www.instagram.com/{name}", "value": name, "timestamp": seconds + 90_000 * n}]} for n, name in ((n, word()) for n in range(12))]
    yield "instagram", {
        "connections/followers_and_following/pending_follow_requests.json": json.dumps({"relationships_follow_requests_sent": follow()}),
        "connections/followers_and_following/follow_requests_you've_received.json": json.dumps({"relationships_follow_requests_received": follow()}),
    }


def write(folder, files):
    for name, text in files.items():
        path = pathlib.Path(folder, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def make(root, word):
    """Writes everything below a folder; returns what to give to the program by the kind of input, and somebody's address."""
    inputs, side = {}, []
    for kind, damaged in [("export", False), ("damaged export", True)]:
        files, owner, link = linkedin(word, damaged)
        folder = f"{root}/{word()}/Basic_LinkedInDataExport_10-15-2026"
        write(folder, files)
        side = []
        for name, text in sides(word, owner, link).items():
            path = f"{folder}-{word()}-{name}"
            write("/", {path: text})
            side += [f"--{name.split('.')[0]}", path]
        inputs[kind] = [folder, *side]
        if not damaged:
            archive = f"{root}/{word()}/Basic_LinkedInDataExport_10-15-2026.zip"
            pathlib.Path(archive).parent.mkdir()
            with zipfile.ZipFile(archive, "w") as packed:
                for name, text in files.items():
                    packed.writestr(name, text)
            inputs["archive"] = [archive]
            path = f"{root}/{word()}.json"
            write("/", {path: snapshot(files)})
            inputs["snapshot"] = [path, "--as-of", "2026-10-30"]
            address = link[5]
    for name, text in lists(word):
        path = f"{root}/{word()}-{name}"
        write("/", {path: text})
        inputs[name] = [path, "--as-of", "2026-10-30"]
    for name, files in social(word):
        write(f"{root}/{word()}-{name}", files)
        inputs[name] = [str(next(pathlib.Path(root).glob(f"*-{name}"))), "--as-of", "2026-10-30"]
    owner = word()
    for day, month in [("09-20", 9), ("10-15", 10)]:
        write(f"{root}/two/Basic_LinkedInDataExport_{day}-2026", linkedin(word, month=month, owner=owner)[0])
    return inputs, address
