"""What people type into fields of numbers and days. Our own parser: int() takes too much.

Digits may be Western, Arabic-Indic or Persian, of one script in one number. Groups of three may
be parted by a comma (, ٬ ،), always the same; the decimal sign is . or ٫.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal

from app.domain.money import Currency, Money
from app.domain.names import fold
from app.errors import Violation

MOST_DIGITS = 15
FIRST_YEAR, LAST_YEAR = 1900, 2199

_SCRIPTS = ("0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")
_TO_ASCII = str.maketrans("".join(_SCRIPTS[1:]), _SCRIPTS[0] * 2)
_GROUP_SIGNS = ",٬،"
_NUMBER = re.compile(r"([0-9]+|[0-9]{1,3}(?:([,٬،])[0-9]{3})(?:\2[0-9]{3})*)(?:[.٫]([0-9]+))?")
_MARKS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Direction marks that come along when an amount is copied from a sentence on the screen."""

_GAP = r"\s*([/.\-])\s*"
_DAY_FIRST = re.compile(rf"([0-9]{{1,2}}){_GAP}([0-9]{{1,2}})(?:\s*\2\s*([0-9]+))?")
_YEAR_FIRST = re.compile(rf"([0-9]{{4}}){_GAP}([0-9]{{1,2}})\s*\2\s*([0-9]{{1,2}})")
_EIGHT_DIGITS = re.compile(r"([0-9]{2})([0-9]{2})([0-9]{4})")


class Unreadable(ValueError):  # noqa: N818 - reads better at the call site
    """What was typed is no number or no day; `code` says why, as the code of a sentence."""

    def __init__(self, code: str, params: Mapping[str, object] | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.params = params or {}

    def at(self, where: str) -> Violation:
        """The violation that marks the field `where`."""
        return Violation(self.code, where, self.params)


def read_number(text: str) -> int:
    """A whole number from 0 up to 15 digits. Raises Unreadable (a ValueError)."""
    whole, part = _read(text)
    if part:
        raise Unreadable("reading.no_decimals")
    return int(whole)


def read_decimal(text: str, *, places: int | None = None, signed: bool = False) -> Decimal:
    """An exact decimal number: an area, a price for one m², with `signed` also a coordinate.

    `places` is the most digits after the decimal sign. Raises Unreadable (a ValueError).
    """
    text = _bare(text)
    minus = signed and text[:1] in ("-", "−")
    whole, part = _read(text[1:] if minus else text)
    if places is not None and len(part) > places:
        raise Unreadable("reading.decimals", {"places": places})
    number = Decimal(f"{whole}.{part}" if part else whole)
    return -number if minus and number else number


def read_amount(text: str, currency: Currency) -> Money:
    """An amount of money; the old pound has no decimals, new pound and dollar at most two.

    The smallest unit must fit 15 digits too. Raises Unreadable (a ValueError).
    """
    whole, part = _read(text)
    if part and not currency.decimals:
        raise Unreadable("reading.no_decimals")
    if len(part) > currency.decimals:
        raise Unreadable("reading.decimals", {"places": currency.decimals})
    minor = int(whole + part.ljust(currency.decimals, "0"))
    if minor >= 10**MOST_DIGITS:
        raise Unreadable("reading.too_long", {"digits": MOST_DIGITS})
    return Money(minor, currency)


def read_day(text: str, today: date) -> date:
    """A day: 7/3/2025, 7-3-2025, 07032025, 2025-03-07, 7/3 (this year), اليوم, أمس.

    Day before month, in all three scripts of digits. Raises Unreadable (a ValueError) for
    anything else, a year of two digits, and a day that does not exist.
    """
    text = _bare(text)
    days_back = {"اليوم": 0, "امس": 1}.get(fold(text))
    if days_back is not None:
        return today - timedelta(days=days_back)
    _one_script(text)
    text = text.translate(_TO_ASCII)
    if found := _YEAR_FIRST.fullmatch(text):
        year, _, month, day = found.groups()
    elif found := _EIGHT_DIGITS.fullmatch(text):
        day, month, year = found.groups()
    elif found := _DAY_FIRST.fullmatch(text):
        day, _, month, year = found.groups(default=f"{today.year:04d}")
    else:
        raise Unreadable("reading.day.form")
    return _day(year, month, day)


def _day(year: str, month: str, day: str) -> date:
    if len(year) != 4 or not FIRST_YEAR <= int(year) <= LAST_YEAR:
        raise Unreadable("reading.day.year", {"first": FIRST_YEAR, "last": LAST_YEAR})
    try:
        return date(int(year), int(month), int(day))
    except ValueError as error:
        shown = f"{int(day)}/{int(month)}/{year}"
        raise Unreadable("reading.day.not_in_calendar", {"day": shown}) from error


def _bare(text: str) -> str:
    """Without spaces and direction marks at both ends."""
    return text.strip().strip(_MARKS).strip()


def _read(text: str) -> tuple[str, str]:
    """ASCII digits before and after the decimal sign."""
    text = _bare(text)
    if not text:
        raise Unreadable("reading.empty")
    if any(character.isspace() for character in text):
        raise Unreadable("reading.space")
    _one_script(text)
    plain = text.translate(_TO_ASCII)
    for character in plain:
        if character not in "0123456789.٫" + _GROUP_SIGNS:
            raise Unreadable("reading.not_a_digit", {"character": character})
    if sum(character.isdigit() for character in plain) > MOST_DIGITS:
        raise Unreadable("reading.too_long", {"digits": MOST_DIGITS})
    found = _NUMBER.fullmatch(plain)
    if found is None:
        raise Unreadable("reading.signs")
    whole, sign, part = found.groups(default="")
    return whole.replace(sign, "") if sign else whole, part


def _one_script(text: str) -> None:
    if sum(not set(digits).isdisjoint(text) for digits in _SCRIPTS) > 1:
        raise Unreadable("reading.mixed_digits")
