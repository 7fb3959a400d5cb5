"""Reading the fields of one case of `quote`: each wrong one is a Refused naming the field."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.errors import Refused, Violation

MOST_MONEY = 10**15
_DECIMAL = re.compile(r"-?[0-9]{1,12}(?:\.[0-9]{1,12})?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_FIRST_YEAR, _LAST_YEAR = 1900, 2299
_MOST_ITEMS = 10_000


def refuse(code: str, field: str | None = None, **params: object) -> Refused:
    """The refusal of a case; the sentence of every code may name the field."""
    return Refused(Violation(code, field, {"field": field or "", **params}))


def shown(name: object) -> str:
    """A name from a foreign line, safe to repeat in a sentence."""
    text = str(name)
    return text if text.isprintable() and len(text) <= 60 else "…"


@dataclass(frozen=True, slots=True)
class Case:
    """The fields of one line. Every method raises Refused for a field that is missing or wrong."""

    fields: Mapping[str, object]

    def has(self, name: str) -> bool:
        """A field that is null counts as left out."""
        return self.fields.get(name) is not None

    def _value(self, name: str) -> object:
        if not self.has(name):
            raise refuse("quote.field.missing", name)
        return self.fields[name]

    def whole(self, name: str, least: int = 0, most: int = MOST_MONEY) -> int:
        """A whole number of the smallest unit, of days, of lines …"""
        value = self._value(name)
        if isinstance(value, bool) or not isinstance(value, int):
            raise refuse("quote.field.not_whole", name)
        if not least <= value <= most:
            raise refuse("quote.field.out_of_range", name, least=f"{least:,}", most=f"{most:,}")
        return value

    def positive_decimal(self, name: str, most: int) -> Decimal:
        """A number above 0 such as an area, written as a text "4237.50" or as a number."""
        value = read_decimal(self._value(name), name)
        if not 0 < value <= most:
            raise refuse("quote.field.not_positive", name, most=f"{most:,}")
        return value

    def one_of(self, name: str, options: tuple[str, ...]) -> str:
        value = self._value(name)
        if not isinstance(value, str) or value not in options:
            raise refuse("quote.field.not_one_of", name, options="، ".join(options))
        return value

    def day(self, name: str) -> date:
        """An ISO date between 1900 and 2299."""
        return _read_day(self._value(name), name)

    def days(self, name: str) -> frozenset[date]:
        """A list of ISO dates; none when the field is left out."""
        if not self.has(name):
            return frozenset()
        return frozenset(_read_day(value, name) for value in self.items(name))

    def items(self, name: str, most: int = _MOST_ITEMS) -> list[object]:
        value = self._value(name)
        if not isinstance(value, list):
            raise refuse("quote.field.not_a_list", name)
        if not len(value) <= most:
            raise refuse("quote.field.too_many", name, most=f"{most:,}")
        return value


def read_decimal(value: object, name: str) -> Decimal:
    """An exact number written as a text, or as a number of the JSON line."""
    if isinstance(value, bool) or not isinstance(value, str | int | Decimal):
        raise refuse("quote.field.not_decimal", name)
    # A whole number may have thousands of digits, which Python refuses to write out.
    if isinstance(value, int) and abs(value) > MOST_MONEY:
        raise refuse("quote.field.not_decimal", name)
    text = str(value)
    if not _DECIMAL.fullmatch(text):
        raise refuse("quote.field.not_decimal", name)
    return Decimal(text)


def _read_day(value: object, name: str) -> date:
    if not isinstance(value, str) or not _DAY.fullmatch(value):
        raise refuse("quote.field.not_a_day", name)
    try:
        day = date.fromisoformat(value)
    except ValueError:
        raise refuse("quote.field.not_a_day", name) from None
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise refuse("quote.field.not_a_day", name)
    return day
