"""Dates of lists from other sources (formats.md 6, the row "generic", and the proof of the order)."""
import re
from collections import defaultdict
from datetime import datetime

from dates import DAY, Moment, calendar_day, day_number, hour_of_day, seconds_of

ISO = re.compile(r"^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s?(Z|UTC|[+-]\d\d:?\d\d)?)?$")
NUMERIC = re.compile(r"^(\d{1,2})([/\-.])(\d{1,2})\2(\d{4}|\d\d)"
                     r"(?:,?\s+(\d{1,2}):(\d\d)(?::(\d\d))?(?:\s*([AaPp])\.?[Mm]\.?)?)?$")


def moments(values):
    """What a column means; the whole column proves the order of its numeric dates by separator.

    Follows the program: a value with both parts above 12 is no date and proves nothing.
    """
    matches = [NUMERIC.match(value) for value in values]
    proofs = defaultdict(set)
    for match in matches:
        if match and not match[8] and min(int(match[1]), int(match[3])) <= 12:
            proofs[match[2]] |= {"day"} if int(match[1]) > 12 else set()
            proofs[match[2]] |= {"month"} if int(match[3]) > 12 else set()
    return [numeric(match, proofs[match[2]]) if match else other(value) for match, value in zip(matches, values)]


def other(value):
    """An ISO date or an epoch of ten or thirteen digits."""
    if re.match(r"^\d{10}$|^\d{13}$", value):
        return instant(int(value[:10]))
    match = ISO.match(value)
    day = match and calendar_day(int(match[1]), int(match[2]), int(match[3]))
    if not day:
        return None
    if not match[4]:
        return bare(day)
    hour, minute, second = int(match[4]), int(match[5]), int(match[6] or 0)
    if hour > 23 or minute > 59 or second > 59:
        return None
    zone = re.sub("[Z:]|UTC", "", match[7] or "")
    minutes = (int(zone[1:3]) * 60 + int(zone[3:])) * (-1 if zone[0] == "-" else 1) if zone else 0
    return instant(seconds_of(datetime(day.year, day.month, day.day, hour, minute, second)) - minutes * 60)


def numeric(match, proof):
    """A date in numbers: month first beside AM or PM, day first between dots, else as proved; else nothing."""
    first, second = int(match[1]), int(match[3])
    if match[8]:
        order = "month"
    elif match[2] == ".":
        order = "day"
    elif len(proof) == 1:
        order = next(iter(proof))
    elif first == second or first > 12:
        order = "day"
    else:
        order = "month" if second > 12 else None
    if not order:
        return None
    day = calendar_day(int(match[4]), *((first, second) if order == "month" else (second, first)))
    if not day or not match[5]:
        return day and bare(day)
    hour, minute = int(match[5]), int(match[6])
    hour = hour_of_day(hour, match[8])
    if hour is None or minute > 59:
        return None
    return instant(seconds_of(datetime(day.year, day.month, day.day, hour, minute, int(match[7] or 0))))


def order_is_open(match):
    """Whether a date in numbers could be two: no part is above 12, and the day first reads as well as the month."""
    return max(int(match[1]), int(match[3])) <= 12 and not match[8] and match[2] != "."


def bare(day):
    """A day without a time."""
    return Moment(day_number(day) * DAY, day_number(day) * DAY, False)


def instant(seconds):
    """A second in UTC."""
    return Moment(seconds, seconds, True)
