"""A LinkedIn export in other forms, which must lead to the same report (formats.md 2.1, 4, 9.3, 13)."""
import csv
import io
import json
import random
import re
import tarfile
import zipfile

from rows import REQUIRED, decoded, normalised, records
from seven_zip import seven_zip

DOMAINS = {"Invitations.csv": "INVITATIONS", "Connections.csv": "CONNECTIONS", "messages.csv": "INBOX"}


def tables(files):
    """Header and rows of each file."""
    found = {}
    for name, data in files.items():
        for delimiter in ",\t;":
            fields = [record for _, record in records(decoded(data), delimiter)]
            at = next((place for place, record in enumerate(fields[:20]) if is_header(record, name)), None)
            if at is not None and name not in found:
                found[name] = fields[at], fields[at + 1:]
    return found


def is_header(record, name):
    """Whether a record names the columns that a file must have."""
    columns = [normalised(field) for field in record]
    return all(any(alias in columns for alias in aliases) for aliases in REQUIRED[name])


def table(records_of_table, delimiter=",", end="\n", quoting=csv.QUOTE_MINIMAL, encoding="utf-8"):
    """The bytes of a table."""
    target = io.StringIO()
    csv.writer(target, delimiter=delimiter, lineterminator=end, quoting=quoting).writerows(records_of_table)
    return target.getvalue().encode(encoding)


def zipped(files):
    """A ZIP of files, as old as can be, so that its entries date nothing."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return target.getvalue()


def tarred(files):
    """A compressed tar of files."""
    target = io.BytesIO()
    with tarfile.open(fileobj=target, mode="w:gz") as archive:
        for name, data in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
    return target.getvalue()


def snapshot(found, chance):
    """The pages of a Member Snapshot; empty cells may be missing or null, one row may stand without its list."""
    files = {}
    for name, (header, rows) in found.items():
        items = [{key: value or chance.choice(["", None]) for key, value in zip(header, row)
                  if value or chance.random() < 0.7} for row in rows]
        size = max(1, len(items) // chance.choice([1, 2, 3]))
        pages = [items[start:start + size] for start in range(0, len(items), size)] or [[]]
        for number, page in enumerate(pages):
            links = [{"rel": "next", "href": "x"}] if number < len(pages) - 1 else []
            data = page[0] if len(page) == 1 and chance.random() < 0.5 else page
            files[f"{DOMAINS[name].lower()}-page{len(pages) - number}.json"] = json.dumps({
                "paging": {"start": number, "count": 10, "total": 99, "links": links},
                "elements": [{"snapshotDomain": DOMAINS[name], "snapshotData": data}]}).encode()
    return files


def renamed(name, chance):
    """A name that a known file can have as well (formats.md 2.1, 3)."""
    base, extension = name.split(".")
    base = chance.choice({"Invitations": ["Invitation", "Linkedin Invitations", "invitations"],
                          "Connections": ["CONNECTIONS", "Connections"]}.get(base, [base, base.title()]))
    return f"{base}{chance.choice(['', ' (1)', ' (2)'])}.{extension}"


def can_be_split(found):
    """Whether all rows say a direction, and no order of dates is proven by the whole list."""
    header, rows = found.get("Invitations.csv", ([], []))
    columns = [normalised(column) for column in header]
    if "direction" not in columns or not rows:
        return False
    dates = [row[place] for row in rows for place, column in enumerate(columns) if column in ("sentat", "datesent")]
    return (all(row[columns.index("direction")].strip().upper() in ("INCOMING", "OUTGOING") for row in rows)
            and all(re.search("[AaPp].?[Mm]", date) for date in dates))


def split(folder, header, rows):
    """One list of what was received and one of what was sent, each without a direction (formats.md 2.1, 5.1)."""
    at = [normalised(column) for column in header].index("direction")
    files = {f"{folder}/Invitations.csv": None}
    for name, direction in (("InvitationsIn.csv", "INCOMING"), ("InvitationsOut.csv", "OUTGOING")):
        own = [row for row in rows if row[at].strip().upper() == direction]
        files[f"{folder}/{name}"] = table([row[:at] + row[at + 1:] for row in [header, *own]])
    return files


def forms(seed, folder, files):
    """Each form: what it is called, its files and its one input."""
    chance = random.Random(seed)
    found = tables(files)

    def written(change=lambda header, rows: [header, *rows], mark=b"", **dialect):
        """The folder with every table written anew."""
        return {f"{folder}/{name}": mark + table(change(*content), **dialect) for name, content in found.items()}

    def mixed_rows(header, rows):
        """The rows in another order."""
        return [header, *chance.sample(rows, len(rows))]

    def mixed_columns(header, rows):
        """The columns in another order, and one that nobody knows."""
        order = chance.sample(range(len(header)), len(header))
        return [["Unknown"] + [row[place] for place in order] for row in [header, *rows]]

    yield "ZIP", {f"{folder}.zip": zipped(files)}, f"{folder}.zip"
    yield "tar", {f"{folder}.tar.gz": tarred(files)}, f"{folder}.tar.gz"
    yield "7z", {f"{folder}.7z": seven_zip(files, chance.random() < 0.7)}, f"{folder}.7z"
    yield "other names", {f"{folder}/{renamed(name, chance)}": data for name, data in files.items()}, folder
    if can_be_split(found):
        yield "two lists", written() | split(folder, *found["Invitations.csv"]), folder
    yield "semicolons, CRLF, mark", written(delimiter=";", end="\r\n", encoding="utf-8-sig"), folder
    yield "UTF-16, tabs", written(mark=b"\xff\xfe", delimiter="\t", encoding="utf-16-le"), folder
    yield "CR, all quoted", written(end="\r", quoting=csv.QUOTE_ALL), folder
    yield "order of rows", written(mixed_rows), folder
    yield "order of columns", written(mixed_columns), folder
    yield "snapshot", {f"{folder}/{name}": data for name, data in snapshot(found, chance).items()}, folder


def essence(report):
    """What the form must not change: all but places, and rows counted by kind."""
    rows = {}
    for entry in report["inputs"]:
        counts = rows.setdefault(entry["kind"], {"read": 0, "kept": 0})
        counts["read"] += entry["rowsRead"]
        counts["kept"] += entry["rowsKept"]
        for item in entry["rejected"]:
            counts[item["reason"]] = counts.get(item["reason"], 0) + item["count"]
    found = {name: report.get(name) for name in ("asOf", "owner", "summary", "latency", "network")} | {"rows": rows}
    found["invitations"] = sorted(
        json.dumps({key: value for key, value in entry.items() if key not in ("source", "evidence", "review")},
                   ensure_ascii=False, sort_keys=True) for entry in report["invitations"])
    return found


def compare_forms(form, found, expected, differences):
    """Every part of two reports, of the invitations each."""
    for part, value in expected.items():
        if part != "invitations":
            differences.same(f"{form}, {part}", found[part], value)
    differences.same(f"{form}, number of invitations", len(found["invitations"]), len(expected["invitations"]))
    for reported, invitation in zip(found["invitations"], expected["invitations"]):
        differences.same(f"{form}, invitation", reported, invitation)
