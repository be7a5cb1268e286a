"""Dates and zones (formats.md 6). A day counts days since 1970-01-01, an instant seconds, both in UTC."""
import re
from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, timedelta

DAY = 86400
EPOCH = date(1970, 1, 1)
MONTHS = {name: number for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
# The first day that a date of LinkedIn can have (formats.md 6).
FIRST_DAY = (date(2003, 5, 5) - EPOCH).days
SENT = re.compile(r"^(\d{1,4})([/\-.])(\d{1,2})\2(\d{4}|\d\d)"
                  r"(?:(?: *, *| +)(\d{1,2}):(\d{2})(?::\d{2})?(?: *([AaPp])\.?[Mm]\.?)?)?\Z")


@dataclass
class Moment:
    """When an invitation was sent: the second in UTC, or no more than the day; `wall` is the second as written."""

    seconds: int
    wall: int
    has_time: bool

    @property
    def day(self):
        """The UTC day."""
        return self.seconds // DAY


def day_number(value):
    """The number of a date."""
    return (value - EPOCH).days


def date_of(day):
    """The date of a day number."""
    return EPOCH + timedelta(days=day)


def time_of(seconds):
    """The date and time of an instant."""
    return datetime(1970, 1, 1) + timedelta(seconds=seconds)


def seconds_of(value):
    """The instant of a date and time that is read as UTC."""
    return int((value - datetime(1970, 1, 1)).total_seconds())


def calendar_day(year, month, day):
    """The date, if its day exists; a two-digit year is one of this century (formats.md 6)."""
    try:
        return date(year + 2000 if year < 100 else year, month, day)
    except ValueError:
        return None


def pacific_offset(wall):
    """Hours that a Pacific wall clock is behind UTC, judged on the written time (formats.md 6.1)."""
    def sunday(month, count):
        """Two o'clock on a Sunday of a month."""
        first = datetime(wall.year, month, 1, 2)
        return first + timedelta(days=(6 - first.weekday()) % 7 + 7 * (count - 1))

    return 7 if sunday(3, 2) <= wall < sunday(11, 1) else 8


def sent_moments(values):
    """What a column of sending times means; the file proves the order of its dates by separator (formats.md 6)."""
    return [match and moment(match, *proof) for match, proof in proven(values)]


def proven(values):
    """Each value as it is written, and whether its column proves that the day or the month comes first."""
    matches = [SENT.match(re.sub("[\u202f\u00a0]", " ", value).strip(" ")) for value in values]
    day_is_first = defaultdict(bool)
    month_is_first = defaultdict(bool)
    for match in matches:
        # What has both parts above 12 is no date and proves nothing.
        if match and not match[7] and min(int(match[1]), int(match[3])) <= 12:
            day_is_first[match[2]] |= int(match[1]) > 12
            month_is_first[match[2]] |= int(match[3]) > 12
    return [(match, match and (day_is_first[match[2]], month_is_first[match[2]])) for match in matches]


def sent_problems(values):
    """What is odd about each time of sending, or None (formats.md 6, 6.1)."""
    return [sent_problem(match, proof) for match, proof in proven(values)]


def sent_problem(match, proof):
    """The same of one value."""
    found = match and moment(match, *proof)
    if found:
        if not found.has_time:
            return "date-only"
        return "dst-gap" if is_in_gap(time_of(found.wall)) else None
    return no_date(match, proof)


def no_date(match, proof):
    """Why something is no date: it could be two, or none."""
    is_open = match and not order_of(match, int(match[1]), int(match[3]), *proof)
    return "ambiguous-date" if is_open and moment(match, True, False) else "unreadable-date"


def connected_problems(values):
    """Why the days of Connected On cannot be read, where they cannot."""
    return [no_date(match, proof) for match, proof in proven(values)]


def is_in_gap(wall):
    """Whether a Pacific wall clock never showed this: the hour from two o'clock on the second Sunday of March."""
    return wall.month == 3 and wall.weekday() == 6 and 8 <= wall.day <= 14 and wall.hour == 2


def moment(match, day_is_first, month_is_first):
    """One value of that column: a Pacific wall clock, or a bare day (formats.md 6)."""
    first, second, hour, minute = int(match[1]), int(match[3]), int(match[5] or 0), int(match[6] or 0)
    order = order_of(match, first, second, day_is_first, month_is_first)
    day = order and calendar_day(int(match[4]), first if order == "month" else second,
                                 second if order == "month" else first)
    if not day:
        return None
    if not match[5]:
        return Moment(day_number(day) * DAY, day_number(day) * DAY, False)
    hour = hour_of_day(hour, match[7])
    if hour is None or minute > 59:
        return None
    wall = datetime(day.year, day.month, day.day, hour, minute)
    return Moment(seconds_of(wall) + pacific_offset(wall) * 3600, seconds_of(wall), True)


def hour_of_day(hour, half):
    """The hour from 0 to 23, of a clock of twelve hours where AM or PM is written; None for none."""
    if half:
        return hour % 12 + (12 if half in "Pp" else 0) if 1 <= hour <= 12 else None
    return hour if hour <= 23 else None


def order_of(match, first, second, day_is_first, month_is_first):
    """Which part comes first: month beside AM or PM, day between dots, else what is proved; None is ambiguous.

    Without a proof, or with one for both, the value itself may prove it; equal parts need none (formats.md 6).
    """
    if match[7]:
        return "month"
    if match[2] == ".":
        return "day"
    if day_is_first != month_is_first:
        return "day" if day_is_first else "month"
    if first > 12:
        return "day"
    return "month" if second > 12 or first == second else None


def connected_days(values):
    """The UTC days of Connected On, whose forms are those of formats.md 5.2; of a spreadsheet also numbers alone."""
    return [day_in_words(value) if match is None else day_in_numbers(match, proof) for value, (match, proof)
            in zip(values, proven(values))]


def day_in_words(value):
    """The day of a date with the name of its month."""
    match = re.match(r"^(\d{1,2})(?: +|-)([A-Za-z]{3})[a-z]*(?: +|-)(\d{4}|\d\d)\Z", value)
    day = match and calendar_day(int(match[3]), MONTHS.get(match[2].lower(), 0), int(match[1]))
    return day and day_number(day)


def day_in_numbers(match, proof):
    """The day of a date in numbers, whatever its clock says."""
    found = moment(match, *proof)
    return found and found.wall // DAY


def message_instant(value):
    """The second of a message (formats.md 5.3); less of it is the beginning of the rest, a comma does no harm."""
    match = re.match(r"^(\d{4})-(\d\d?)-(\d\d?)(?: *,? *(\d\d):(\d\d)(?::(\d\d))?(?: *UTC)?)?\Z", value)
    day = match and calendar_day(*map(int, match.groups()[:3]))
    return day and day_number(day) * DAY + sum(
        int(part or 0) * size for part, size in zip(match.groups()[3:], (3600, 60, 1)))
