"""Pages of a Member Snapshot, and the rows that they hold (formats.md 9.3)."""
import json
import random

from faults import CELLS, DATE_COLUMNS, DATES, OWN
from forms import DOMAINS, tables
from places import Record
from rows import Row, Table, normalised


class Pages:
    """Stands for the text of a table: a place in JSON is a file and a pointer already."""

    fallback = None
    nul = -1

    def place(self, at):
        """The place itself."""
        return at


class Snapshot:
    """The files of one seed, made of the tables of an export, and the tables that they mean."""

    def __init__(self, seed, files):
        """Chooses the layout: pages of one kind or of all, in files of their own or in an array, or elements alone."""
        self.random = random.Random(seed)
        self.layout = self.random.choice(["page", "mixed", "array", "element"])
        self.files = {}
        self.missing = set()
        self.tables = {}
        chunks = {name: self.chunks(name, *content) for name, content in tables(files).items()}
        self.write(chunks)

    def chunks(self, name, header, rows):
        """The objects of each page of a kind, some cells changed and empty ones left out."""
        items = [self.item(name, header, row) for row in rows]
        # The program looks for the first message of a conversation on each page alone: that is left out.
        pages = 1 if name == "messages.csv" else self.random.choice([1, 1, 2, 3])
        size = max(1, -(-len(items) // pages))
        return [items[start:start + size] for start in range(0, len(items), size)] or [[]]

    def item(self, name, header, row):
        """One row as an object."""
        item = {}
        for column, cell in zip(header, row):
            if normalised(column) in DATE_COLUMNS and self.random.random() < 0.05:
                cell = self.random.choice(DATES[name])
            elif cell not in OWN and self.random.random() < 0.02:
                cell = self.random.choice(CELLS)
            if cell or self.random.random() < 0.3:
                item[column] = cell or self.random.choice(["", None])
        return item

    def write(self, chunks):
        """Puts the chunks on pages, the pages into files, and reads them in the order of their starts."""
        if self.layout == "mixed":
            count = max(map(len, chunks.values()), default=0)
            pages = [[(name, parts[number]) for name, parts in chunks.items() if number < len(parts)]
                     for number in range(count)]
            starts = list(range(count))
        else:
            pages = [[(name, part)] for name, parts in chunks.items() for part in parts]
            starts = [number for parts in chunks.values() for number in range(len(parts))]
        numbers = self.random.sample(range(10, 10 + len(pages)), len(pages))
        if self.layout == "element":
            # Without paging the order is that of the names.
            numbers.sort()
        written = []
        for page, start, number in zip(pages, starts, numbers):
            elements = [{"snapshotDomain": DOMAINS[name], "snapshotData":
                         items[0] if len(items) == 1 and self.random.random() < 0.5 else items} for name, items in page]
            is_last = all(part is chunks[name][-1] for name, part in page)
            has_next = not is_last or self.random.random() < 0.3
            links = [{"rel": "next", "href": "x"}] if has_next else []
            body = {"paging": {"start": start, "count": 10, "total": 99, "links": links}, "elements": elements}
            written.append((start, f"snapshot-{number}.json", body, page, has_next))
        if self.layout == "array":
            self.files["snapshot.json"] = encoded([body for _, _, body, _, _ in written])
        for place, (start, file, body, page, has_next) in enumerate(written):
            above = ""
            if self.layout == "array":
                file, above = "snapshot.json", f"/{place}"
            elif self.layout == "element":
                self.files[file] = encoded(body["elements"][0])
            else:
                self.files[file] = encoded(body)
            for number, (name, items) in enumerate(page):
                pointer = "/snapshotData" if self.layout == "element" else f"{above}/elements/{number}/snapshotData"
                is_one = isinstance(body["elements"][number]["snapshotData"], dict)
                self.read(name, items, file, pointer, is_one)
                if has_next and items is chunks[name][-1] and self.layout != "element":
                    self.missing.add((file, name))

    def read(self, name, items, file, pointer, is_one):
        """The rows of one element; missing and null are empty."""
        table = self.tables.setdefault(name, Table(Pages(), [], Record(), []))
        for number, item in enumerate(items):
            at = pointer if is_one else f"{pointer}/{number}"
            cells = {normalised(key): value or "" for key, value in item.items()}
            starts = {normalised(key): (file, f"{at}/{key}") for key in item}
            table.rows.append(Row((file, at), cells, tuple(sorted((key, cell) for key, cell in cells.items() if cell)),
                                  starts, Record(starts=[(file, at)]), len(item) or 1))

    def complete(self):
        """The tables, every row with all columns of its kind; rows without anything are none."""
        for table in self.tables.values():
            table.columns = list(dict.fromkeys(column for row in table.rows for column in row.cells))
            table.rows = [row for row in table.rows if any(cell.strip() for cell in row.cells.values())]
            for row in table.rows:
                row.cells = {column: row.cells.get(column, "") for column in table.columns}
                row.width = len(row.record)
        return self.tables


def encoded(value):
    """The bytes of JSON."""
    return json.dumps(value, ensure_ascii=False, indent=1).encode()
