"""Bytes to records that know where they stand (formats.md 4.1, 4.2).

A place is a physical line and the offset in bytes of UTF-8 inside it, both from 1 on, in the decoded text.
"""
import re
from bisect import bisect_right
from dataclasses import dataclass, field

MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))


class Text:
    """The text of a file, and where in it something is."""

    def __init__(self, data):
        """Decodes by the mark, else as UTF-8, else as Windows-1252; NUL is replaced (formats.md 4.1)."""
        mark, encoding = next(((mark, name) for mark, name in MARKS if data.startswith(mark)), (b"", "utf-8"))
        data = data[len(mark):]
        self.fallback = None
        try:
            self.text = data.decode(encoding)
        except UnicodeDecodeError as error:
            self.text = data.decode("cp1252", "replace")
            self.fallback = error.start
        self.nul = self.text.find("\0")
        self.text = self.text.replace("\0", "\ufffd")
        self.starts = [0] + [match.end() for match in re.finditer("\r\n|\r|\n", self.text)]

    def place(self, at):
        """The line and column of a character."""
        line = bisect_right(self.starts, at)
        return line, len(self.text[self.starts[line - 1]:at].encode()) + 1


@dataclass
class Record:
    """The fields of a record, the offset of each, and of those with text behind a closing quote."""

    fields: list = field(default_factory=list)
    starts: list = field(default_factory=list)
    stray: list = field(default_factory=list)
    # The offset of a quote that never closes; such a record is lost.
    unclosed: int = None


def field_at(text, start, delimiter):
    """One field, where it ends, and whether text stands behind its closing quote; the end is None without a quote."""
    found = ""
    place = start
    if text[place:place + 1] == '"':
        while True:
            end = text.find('"', place + 1)
            if end < 0:
                return found, None, False
            found += text[place + 1:end]
            place = end + 1
            if text[place:place + 1] != '"':
                break
            found += '"'
    end = place
    while end < len(text) and text[end] not in (delimiter, "\r", "\n"):
        end += 1
    return found + text[place:end], end, start < place < end


def located_records(text, delimiter):
    """Every record; LF, CRLF and CR end one, and a quote that never closes takes all behind it."""
    found = []
    record = Record()
    place = 0
    while place < len(text):
        value, end, is_stray = field_at(text, place, delimiter)
        record.starts.append(place)
        if end is None:
            record.unclosed = place
            return [*found, record]
        record.fields.append(value)
        record.stray += [place] if is_stray else []
        place = end
        if text[place:place + 1] == delimiter:
            place += 1
            if place < len(text):
                continue
            record.fields.append("")
            record.starts.append(place)
        place += 2 if text[place:place + 2] == "\r\n" else 1
        found.append(record)
        record = Record()
    return found
