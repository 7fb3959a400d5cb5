"""The periods of art. 13 and which of them are open or over (domain.md 2.1, D1 to D4).

Nothing ends by a clock: what the law makes automatic is only proposed here (A39).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.domain.days import Calendar, Deadline, deadline
from app.domain.regulation import Regulation


@dataclass(frozen=True, slots=True)
class Milestones:
    """What has happened on the way of one allocation; None is not yet.

    `start_extended_until` is the day of a recorded extension of the six months (A43).
    """

    document_date: date
    received_on: date
    third_paid_on: date | None = None
    contract_signed_on: date | None = None
    building_started_on: date | None = None
    start_extended_until: date | None = None


@dataclass(frozen=True, slots=True)
class OpenDeadline:
    """A period that runs or is over. `days_over` is 0 or less while it can still be met.

    `automatic`: the law itself cancels (13.4); else the council decides.
    """

    code: str
    article: str
    begins: date
    calendar_day: date
    last_day: date
    days_over: int
    automatic: bool

    @property
    def is_over(self) -> bool:
        return self.days_over > 0


def third_deadline(
    document_date: date,
    regulation: Regulation,
    calendar: Calendar,
    *,
    received_on: date | None = None,
) -> Deadline:
    """D1: pay the third, 15 days from the document (art. 13.4, A13)."""
    begins = document_date
    if regulation.pay_third_anchor == "receipt_date" and received_on is not None:
        begins = received_on
    return period_under(regulation, begins, calendar, days=regulation.pay_third_days)


def contract_deadline(third_paid_on: date, regulation: Regulation, calendar: Calendar) -> Deadline:
    """D2: sign the contract, 10 days from paying the third (art. 13.5)."""
    return period_under(regulation, third_paid_on, calendar, days=regulation.sign_contract_days)


def stamps_deadline(signed_on: date, regulation: Regulation, calendar: Calendar) -> Deadline:
    """D3: pay the stamps of the contract, 5 days from signing it (art. 13.5, A41)."""
    return period_under(regulation, signed_on, calendar, days=regulation.pay_stamps_days)


def building_deadline(
    received_on: date,
    regulation: Regulation,
    calendar: Calendar,
    *,
    extended_until: date | None = None,
) -> Deadline:
    """D4: licence and start of building, six months from receipt or as extended (art. 13.6)."""
    if extended_until is not None:
        return Deadline(extended_until, regulation.last_day(extended_until, calendar))
    return period_under(regulation, received_on, calendar, months=regulation.start_building_months)


def lapsed_third(
    document_date: date,
    paid: bool,  # noqa: FBT001 - the contract of this rule, called with a name
    on: date,
    regulation: Regulation,
    calendar: Calendar,
) -> OpenDeadline | None:
    """The allocation that art. 13.4 cancels because the third was not paid in time, else None."""
    if paid:
        return None
    period = third_deadline(document_date, regulation, calendar)
    found = _open("D1", "13.4", document_date, period, on)
    return found if found.is_over else None


def open_deadlines(
    milestones: Milestones, on: date, regulation: Regulation, calendar: Calendar
) -> tuple[OpenDeadline, ...]:
    """The periods that run or are over on this day, each with its article."""
    return tuple(_open_deadlines(milestones, on, regulation, calendar))


def _open_deadlines(
    m: Milestones, on: date, regulation: Regulation, calendar: Calendar
) -> Iterator[OpenDeadline]:
    if m.third_paid_on is None:
        period = third_deadline(m.document_date, regulation, calendar, received_on=m.received_on)
        yield _open("D1", "13.4", m.document_date, period, on)
    elif m.contract_signed_on is None:
        period = contract_deadline(m.third_paid_on, regulation, calendar)
        yield _open("D2", "13.5", m.third_paid_on, period, on)
    if m.building_started_on is None:
        extended = m.start_extended_until if regulation.start_extension == "by_decision" else None
        period = building_deadline(m.received_on, regulation, calendar, extended_until=extended)
        yield _open("D4", "13.6", m.received_on, period, on)


def _open(code: str, article: str, begins: date, period: Deadline, on: date) -> OpenDeadline:
    over = (on - period.last_day).days
    automatic = code == "D1"
    return OpenDeadline(
        code, article, begins, period.calendar_day, period.last_day, over, automatic
    )


def period_under(
    regulation: Regulation, begins: date, calendar: Calendar, *, days: int = 0, months: int = 0
) -> Deadline:
    """A period counted as this version counts (A19, A38). Raises ValueError for both or less."""
    found = deadline(
        begins,
        days=days,
        months=months,
        calendar=calendar,
        exclude_first_day=regulation.deadline_exclude_first_day,
    )
    return found if regulation.deadline_roll else Deadline(found.calendar_day, found.calendar_day)
