"""Money: whole smallest units with a currency and its era, never float.

One old pound is one qirsh of the new pound (Decree 293 of 2025: 100 old = 1 new), so the
smallest unit of both eras is the same and the redenomination changes only what is shown.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

NEW_POUND_FROM = date(2026, 1, 1)


class Currency(Enum):
    """A currency in one era. The value is its code in files and in `sijill quote`."""

    SYP_OLD = "SYP_OLD"
    SYP_NEW = "SYP_NEW"
    USD = "USD"

    @property
    def decimals(self) -> int:
        """Digits after the point when shown: 0 for the old pound, else 2."""
        return 0 if self is Currency.SYP_OLD else 2

    @property
    def label(self) -> str:
        """The short Arabic label printed beside an amount."""
        return _LABELS[self]

    @property
    def is_pound(self) -> bool:
        return self is not Currency.USD


_LABELS = {
    Currency.SYP_OLD: "ل.س",
    Currency.SYP_NEW: "ل.س جديدة",
    Currency.USD: "دولار أمريكي",
}


def currency_on(day: date) -> Currency:
    """The pound a document of this day is written in (domain.md 7.9)."""
    return Currency.SYP_NEW if day >= NEW_POUND_FROM else Currency.SYP_OLD


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in whole smallest units: old pounds, qirsh of the new pound, or cents."""

    minor: int
    currency: Currency

    def __post_init__(self) -> None:
        if type(self.minor) is not int:
            raise TypeError(f"money takes whole units, not {self.minor!r}")

    def _same(self, other: Money) -> None:
        if self.currency is not other.currency:
            raise ValueError(f"{self.currency.value} with {other.currency.value}")

    def __add__(self, other: Money) -> Money:
        self._same(other)
        return Money(self.minor + other.minor, self.currency)

    def __sub__(self, other: Money) -> Money:
        self._same(other)
        return Money(self.minor - other.minor, self.currency)

    def __neg__(self) -> Money:
        return Money(-self.minor, self.currency)

    def __bool__(self) -> bool:
        return self.minor != 0

    def __lt__(self, other: Money) -> bool:
        self._same(other)
        return self.minor < other.minor

    def __le__(self, other: Money) -> bool:
        return self == other or self < other

    def __gt__(self, other: Money) -> bool:
        return other < self

    def __ge__(self, other: Money) -> bool:
        return other <= self

    def shown_in(self, currency: Currency) -> Money:
        """The same value in the other era of the pound; exact by law.

        Raises ValueError between the pound and the dollar: that needs a dated rate.
        """
        if currency is not self.currency and not (self.currency.is_pound and currency.is_pound):
            raise ValueError(f"{self.currency.value} as {currency.value}")
        return Money(self.minor, currency)

    def text(self) -> str:
        """Digits with thousands commas: 1,250,000 (old) or 12,500.00 (new, dollar)."""
        sign = "-" if self.minor < 0 else ""
        if not self.currency.decimals:
            return f"{sign}{abs(self.minor):,}"
        whole, part = divmod(abs(self.minor), 100)
        return f"{sign}{whole:,}.{part:02d}"

    def labelled(self) -> str:
        """The digits and the label of the currency, as printed in a sentence."""
        return f"{self.text()} {self.currency.label}"

    def __str__(self) -> str:
        return self.labelled()


def money_label(currency: Currency) -> str:
    """The label of a column heading."""
    return currency.label
