"""How many people subscribed in which year, and how the office was named and run meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

FIRST_YEAR = 2007
WEIGHTS = (70, 85, 80, 75, 35, 14, 8, 10, 15, 20, 30, 45, 40, 30, 45, 45, 40, 40, 85)
"""How busy 2007 and the years after it were; the years after the last of these count `LATER`."""

LATER = 100
LATELY = timedelta(days=45)
SHARE_LATELY = 0.03
FIRST_DAY = date(FIRST_YEAR, 1, 14)


def subscription_days(draw: Random, count: int, today: date) -> list[date]:
    """The days on which so many people subscribed, in order; some of them in the last weeks."""
    lately = max(2, round(count * SHARE_LATELY))
    years = list(range(FIRST_YEAR, today.year + 1))
    weights = [*WEIGHTS, *[LATER] * len(years)][: len(years)]
    weights[-1] = weights[-1] * today.timetuple().tm_yday // 366 + 1
    days = [_day_of(draw, year, today) for year in draw.choices(years, weights, k=count - lately)]
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
