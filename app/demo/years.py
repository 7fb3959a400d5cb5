"""How many people subscribed in which year, and how the office was named and run meanwhile."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from random import Random

WEIGHTS: Mapping[int, int] = {
    2007: 70, 2008: 85, 2009: 80, 2010: 75, 2011: 35, 2012: 14, 2013: 8, 2014: 10, 2015: 15,
    2016: 20, 2017: 30, 2018: 45, 2019: 40, 2020: 30, 2021: 45, 2022: 45, 2023: 40, 2024: 40,
    2025: 85,
}
LATER = 100
LATELY = timedelta(days=45)
SHARE_LATELY = 0.03
FIRST_DAY = date(2007, 1, 14)


def subscription_days(draw: Random, count: int, today: date) -> list[date]:
    """The days on which so many people subscribed, in order; some of them in the last weeks."""
    lately = max(2, round(count * SHARE_LATELY))
    years = {year: WEIGHTS.get(year, LATER) for year in range(2007, today.year + 1)}
    years[today.year] = years[today.year] * today.timetuple().tm_yday // 366 + 1
    chosen = draw.choices(list(years), list(years.values()), k=count - lately)
    days = [_day_of(draw, year, today) for year in chosen]
    days += [today - timedelta(days=draw.randint(0, LATELY.days)) for _ in range(lately)]
    return sorted(days)


def _day_of(draw: Random, year: int, today: date) -> date:
    first = max(date(year, 1, 1), FIRST_DAY)
    last = min(date(year, 12, 31), today)
    return first + timedelta(days=draw.randint(0, max((last - first).days, 0)))


def changes_of_settings(manager: str, chairman: str) -> Iterator[tuple[date, dict[str, str]]]:
    """New names in the office's settings and the day they hold from (domain.md 7.1)."""
    yield (
        date(2012, 9, 2),
        {"general_manager": f"م. {manager}", "council_chairman": f"د. {chairman}"},
    )
    yield date(2025, 6, 1), {"ministry": "وزارة الاقتصاد والصناعة"}
