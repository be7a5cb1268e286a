"""The days that an export can testify about (formats.md 2.3, 6)."""
from dataclasses import dataclass

from dates import DAY, FIRST_DAY


@dataclass
class Period:
    """`as_of` is what ages count from, `observed_until` the last day of the data, `last` the last that counts."""

    as_of: int
    observed_until: int
    last: int
    limit: int
    # The first day of the window, once the states are known.
    start: int = None

    def problem(self, day):
        """Why a day cannot be; None if it can (formats.md 6)."""
        if day < FIRST_DAY:
            return "date-out-of-range"
        return "future-date" if self.limit is not None and day > self.limit else None


def period(as_of, named, days):
    """The period of an export: by its name, raised by newer data of two days; else `--as-of`; else its newest day.

    None without any day (formats.md 2.3).
    """
    days = [day for day in days if day is not None and day >= FIRST_DAY]
    limit = None
    if named is not None:
        limit = named + 2
        until = max([named, *(day for day in days if day <= limit)])
    else:
        until = as_of if as_of is not None else max(days, default=None)
    if until is None:
        return None
    as_of = until if as_of is None else as_of
    return Period(as_of, until, min(as_of, until), limit)


def leave_out_impossible_days(period, invitations, connections):
    """Takes the dates that cannot be out of everything but what is shown (formats.md 6)."""
    for invitation in invitations:
        invitation.bad_date = invitation.sent and period.problem(invitation.sent.day)
        if invitation.bad_date:
            invitation.sent = None
    for connection in connections:
        if connection.day is not None and period.problem(connection.day):
            connection.day = None


def possible_instants(period, invitations, messages):
    """Every instant in the data that can be."""
    sent = [invitation.sent.seconds for invitation in invitations if invitation.sent and invitation.sent.has_time]
    return sent + [message.at for message in messages
                   if message.at is not None and not period.problem(message.at // DAY)]
