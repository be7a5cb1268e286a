"""Every diagnostic that has a place in the three main files of an export (formats.md 4, 6, 8, 12)."""
from collections import defaultdict

import connections
import invitations
import messages
from dates import DAY, connected_days, connected_problems, sent_moments, sent_problems
from identity import member_urn, profile_key
from notes import Notes
from places import Text
from rows import Table

# Reasons of exclusion and states that are told as diagnostics.
TOLD_EXCLUSIONS = ("negative-latency", "accepted-before-window")
TOLD_STATES = ("ambiguous-name", "note-delivered", "hidden-connection")

# All that is predicted.
IDS = set(TOLD_EXCLUSIONS + TOLD_STATES) | set("""
    no-header no-rows encoding-fallback nul-character unclosed-quote stray-quote duplicate-column empty-column short-row
    long-row unreadable-date ambiguous-date date-only date-out-of-range future-date dst-gap unknown-direction no-person
    self-invitation duplicate-row repeated-invitation bad-url rows-left-out note-date-mismatch crossed-invitations
    """.split())


class Findings:
    """The diagnostics of one export: (id, file, line, column), the last two 0 for what concerns a whole file."""

    def __init__(self, tables, facts, files=()):
        """`facts` are what the export says (facts.py); a file without a header has no table."""
        self.found = []
        self.texts = []
        self.period = facts.period
        self.tables = tables
        readers = {"Invitations.csv": self.of_invitations, "Connections.csv": self.of_connections,
                   "messages.csv": self.of_messages}
        for name, content in self.tables.items():
            self.name, self.content = name, content
            if content is None:
                self.content = Table(Text(files[name]))
                self.add_whole("no-header")
            self.texts.append(self.content.text)
            self.of_text()
            if content is None:
                continue
            self.of_shape()
            readers[name](content.rows)
        if self.tables.get("Invitations.csv"):
            self.name, self.content = "Invitations.csv", self.tables["Invitations.csv"]
            self.of_joins(facts)

    @property
    def has_error(self):
        """Whether something of a file is lost because it is broken."""
        return any(entry[0] in ("no-header", "unclosed-quote") for entry in self.found)

    def add_whole(self, reason):
        """One about a whole file."""
        self.found.append((reason, self.name, 0, 0))

    def add_at(self, reason, start):
        """One at a character."""
        self.found.append((reason, self.name, *self.content.text.place(start)))

    def add(self, reason, row, *columns):
        """One at the first of these cells that the file has; at the beginning of a row without it (formats.md 12)."""
        column = next((column for column in columns if column in row.cells), None)
        self.add_at(reason, row.starts.get(column, row.source.starts[0]))

    def of_text(self):
        """What is odd about the bytes and the header."""
        text = self.content.text
        if text.fallback is not None:
            self.add_at("encoding-fallback", text.fallback)
        if text.nul >= 0:
            self.add_at("nul-character", text.nul)
        if self.content.lost:
            self.add_at("unclosed-quote", self.content.lost.unclosed)
        for index, column in enumerate(self.content.columns):
            if column and column in self.content.columns[:index]:
                self.add_at("duplicate-column", self.content.header.starts[index])
        if self.content.header and not self.content.rows and not self.content.lost:
            self.add_whole("no-rows")

    def of_shape(self):
        """Rows that are too short or too long, and text behind closing quotes."""
        for row in self.content.rows:
            if len(row.record) < row.width:
                self.add("short-row", row)
            for start in row.source.stray:
                self.add_at("stray-quote", start)
            if row.has_extra_content:
                self.add_at("long-row", row.source.starts[row.width])

    def of_range(self, day, row, *columns):
        """A day that cannot be (formats.md 6)."""
        problem = day is not None and self.period and self.period.problem(day)
        if problem:
            self.add(problem, row, *columns)

    def of_address(self, row, column, key_of=profile_key):
        """An address that is none of a profile (formats.md 7.1), a URN that is none of a member (5.1)."""
        if row.cell(column) and not key_of(row.cell(column)):
            self.add("bad-url", row, column)

    def of_invitations(self, rows):
        """Why rows are left out; of all others what is odd about date and address."""
        kept, refused, _ = invitations.sorted_out(rows)
        reasons = {id(row): reason for reason, row in refused}
        values = invitations.sent_values(rows)
        kept_lines = {made.line for made in kept}
        for row, moment, problem in zip(rows, sent_moments(values), sent_problems(values)):
            is_incoming = row.cell("direction").lower() == "incoming"
            reason = reasons.get(id(row))
            if reason:
                at = {"unknown-direction": "direction", "no-person": "from" if is_incoming else "to"}.get(reason)
                if reason != "long-row":
                    self.add(reason, row, at)
                if reason != "repeated-invitation":
                    continue
            if problem:
                self.add(problem, row, "sentat", "datesent", "sentdate")
            if row.line in kept_lines and moment:
                self.of_range(moment.day, row, "sentat", "datesent", "sentdate")
            role = "inviter" if is_incoming else "invitee"
            self.of_address(row, f"{role}profileurl")
            self.of_address(row, f"{role}profileurn", member_urn)
        rows = [row for row in rows if reasons.get(id(row)) not in ("long-row", "unknown-direction")]
        for column in ("inviterprofileurl", "inviteeprofileurl", "inviterprofileurn", "inviteeprofileurn"):
            self.of_empty_column(column, rows, kept)

    def of_empty_column(self, column, rows, kept):
        """A column of addresses without any."""
        if kept and column in self.content.columns and not any(row.cell(column) for row in rows):
            self.add_whole("empty-column")

    def of_connections(self, rows):
        """The same of connections."""
        kept, _, refused = connections.sorted_out(rows)
        reasons = {id(row): reason for reason, row in refused}
        seen = set()
        days = connections.written_days(rows)
        for row, day, problem in zip(rows, connected_days(days), connected_problems(days)):
            reason = reasons.get(id(row))
            if reason:
                if reason != "long-row":
                    self.add(reason, row)
                if reason != "duplicate-row" or row.record in seen:
                    continue
            seen.add(row.record)
            if day is None:
                self.add(problem, row, "connectedon")
            self.of_range(day, row, "connectedon")
            self.of_address(row, "url")
        self.of_empty_column("url", [row for row in rows if id(row) not in reasons], kept)

    def of_messages(self, rows):
        """The same of messages; what is left out on purpose is told once (formats.md 5.3)."""
        seen = set()
        left_out = False
        for row in rows:
            reason = messages.rejection(row, seen)
            if reason in ("draft", "spam", "no-person"):
                left_out = True
            elif reason == "duplicate-row":
                self.add(reason, row)
            if reason:
                continue
            seen.add(row.record)
            day = messages.written_day(row)
            if day is None:
                self.add("unreadable-date", row, "date")
            self.of_range(day, row, "date")
        if left_out:
            self.add_whole("rows-left-out")

    def of_joins(self, facts):
        """What joining makes of an invitation stands at the beginning of its row (formats.md 12)."""
        rows = {row.line: row for row in self.content.rows}
        notes = Notes(facts.messages)
        crossed = defaultdict(list)
        for made in facts.invitations:
            row = rows[made.line]
            if made.reason in TOLD_STATES:
                self.add(made.reason, row)
            if made.excluded in TOLD_EXCLUSIONS:
                self.add(made.excluded, row)
            delivered = notes.delivered(made)
            if delivered is not None and made.answer_day is not None and delivered // DAY != made.answer_day:
                self.add("note-date-mismatch", row)
            if made.is_crossed:
                crossed[made.connection].append(made.line)
        for lines in crossed.values():
            self.add("crossed-invitations", next(row for line, row in rows.items() if line in lines))
