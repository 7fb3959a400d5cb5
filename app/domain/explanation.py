"""How a computed amount explains itself: article, formula with its inputs, result.

Texts are Arabic because they are printed under the amounts; digits are Western.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from app.domain.money import Currency, Money
from app.domain.rounding import half_up

Number = int | Decimal | Fraction


@dataclass(frozen=True, slots=True)
class Explained:
    """One step towards an amount. `article` is like "10.2" or "14.b", "" where no article speaks.

    `amount` is in smallest units, or None when the step is no amount.
    """

    article: str
    text: str
    amount: int | None = None


_LETTERS = {"a": "آ", "b": "ب"}


def article_label(article: str) -> str:
    """The way an article is cited: "10.2" gives «المادة 10 فقرة 2», "" gives ""."""
    number, _, part = article.partition(".")
    if not number:
        return ""
    return f"المادة {number} فقرة {_LETTERS.get(part, part)}" if part else f"المادة {number}"


def in_digits(number: Number, places: int = 6) -> str:
    """Digits with thousands commas, half up to `places`, without zeros at the end."""
    units = half_up(Fraction(number) * 10**places)
    sign, units = ("-" if units < 0 else ""), abs(units)
    whole, part = divmod(units, 10**places)
    tail = f"{part:0{places}d}".rstrip("0")
    return f"{sign}{whole:,}.{tail}" if tail else f"{sign}{whole:,}"


def in_percent(rate: Fraction) -> str:
    """«5%», «2.5%», or «1/3» where per cent would not be exact."""
    hundredths = rate * 100
    if (10**6 * hundredths).denominator == 1:
        return f"{in_digits(hundredths)}%"
    return f"{rate.numerator}/{rate.denominator}"


def in_money(amount: Number, currency: Currency) -> str:
    """Smallest units as the currency is written: 379,751 old pounds are 3,797.51 new ones."""
    if isinstance(amount, int):
        return Money(amount, currency).text()
    return in_digits(Fraction(amount) / 10**currency.decimals)


def becomes(exact: Fraction, amount: int, currency: Currency) -> str:
    """The end of a formula: the exact value and, where it differs, the rounded one."""
    if exact == amount:
        return in_money(amount, currency)
    return f"{in_money(exact, currency)} وبعد التقريب {in_money(amount, currency)}"
