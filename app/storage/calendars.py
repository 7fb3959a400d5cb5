"""Which days are rest days for an office: the weekend of the regulation and the holidays."""

from __future__ import annotations

from functools import cache

from app.domain.days import Calendar, fixed_holidays
from app.domain.regulation import Regulation
from app.storage.work import Reader

LAST_YEAR = 2060


def calendar_for(reader: Reader, regulation: Regulation) -> Calendar:  # noqa: ARG001 - an office's own holidays come with the reader
    """The calendar that deadlines of this office are rolled by (domain.md A19, 7.5)."""
    return _calendar(regulation.weekend)


@cache
def _calendar(weekend: tuple[str, ...]) -> Calendar:
    from app.domain.parameters import WEEKDAYS

    days = frozenset().union(*(fixed_holidays(year) for year in range(2025, LAST_YEAR)))
    return Calendar(tuple(WEEKDAYS.index(day) for day in weekend), days)
