"""Days as an office counts them: months from an anchor, rest days, deadlines, names."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

FRIDAY, SATURDAY = 4, 5
DECREE_188 = date(2025, 10, 5)
"""The day Decree 188 of 2025 was issued (SANA); it replaced Decree 474 of 2004."""

FIXED_HOLIDAYS = {
    (1, 1): "رأس السنة الميلادية",
    (3, 18): "عيد الثورة السورية",
    (3, 21): "عيد الأم",
    (4, 17): "عيد الجلاء",
    (5, 1): "عيد العمال",
    (12, 8): "عيد التحرير",
    (12, 25): "عيد الميلاد",
}
"""(month, day) -> name: the feasts of Decree 188 of 2025 whose day does not move."""

_MONTHS = (
    "كانون الثاني",
    "شباط",
    "آذار",
    "نيسان",
    "أيار",
    "حزيران",
    "تموز",
    "آب",
    "أيلول",
    "تشرين الأول",
    "تشرين الثاني",
    "كانون الأول",
)


def add_months(anchor: date, months: int) -> date:
    """The same day `months` later (or earlier), clamped to the length of the month.

    Always call it with the first anchor: from 31/8 by six months come 28/2 or 29/2 and then
    31/8 again, while a chain of calls would stay at 28/8. Raises OverflowError beyond year 9999.
    """
    count = anchor.year * 12 + anchor.month - 1 + months
    year, month = count // 12, count % 12 + 1
    if not date.min.year <= year <= date.max.year:
        raise OverflowError(f"{anchor} plus {months} months")
    return date(year, month, min(anchor.day, monthrange(year, month)[1]))


@dataclass(frozen=True, slots=True)
class Calendar:
    """Which days are rest days. `weekend` counts as date.weekday() does: Friday 4, Saturday 5.

    The moving feasts are announced every year: a person enters them into `holidays`.
    """

    weekend: tuple[int, ...] = (FRIDAY, SATURDAY)
    holidays: frozenset[date] = frozenset()

    def __post_init__(self) -> None:
        if not set(self.weekend) < set(range(7)):
            raise ValueError(f"a weekend of {self.weekend}")

    def is_rest_day(self, day: date) -> bool:
        return day.weekday() in self.weekend or day in self.holidays

    def next_working_day(self, day: date) -> date:
        """The day itself when offices work on it, else the first working day after it."""
        while self.is_rest_day(day):
            day += timedelta(days=1)
        return day


@dataclass(frozen=True, slots=True)
class Deadline:
    """The last day by counting alone, and the last day on which an office is open."""

    calendar_day: date
    last_day: date


def deadline(
    start: date,
    *,
    days: int = 0,
    months: int = 0,
    calendar: Calendar,
    exclude_first_day: bool = True,
) -> Deadline:
    """Count a period in days or in months from `start` (domain.md A19, A38).

    The first day is not counted unless `exclude_first_day` is False. A last day that is a rest
    day moves to the next working day. Raises ValueError for a negative period or one in both.
    """
    if days < 0 or months < 0 or (days and months):
        raise ValueError(f"a period of {days} days and {months} months")
    end = add_months(start, months) + timedelta(days=days)
    if not exclude_first_day and end > start:
        end -= timedelta(days=1)
    return Deadline(end, calendar.next_working_day(end))


def fixed_holidays(year: int) -> frozenset[date]:
    """The rest days of this year that Decree 188 of 2025 fixes by date.

    Empty before the decree: older lists and all moving feasts are entered by a person.
    """
    days = (date(year, month, day) for month, day in FIXED_HOLIDAYS)
    return frozenset(day for day in days if day >= DECREE_188)


def show_day(day: date) -> str:
    """A day as it is shown and printed: 15/3/2007."""
    return f"{day.day}/{day.month}/{day.year}"


def month_name(month: int) -> str:
    """The Syrian name of a month, 1 to 12. Raises ValueError for another number."""
    if not 1 <= month <= 12:
        raise ValueError(month)
    return _MONTHS[month - 1]
