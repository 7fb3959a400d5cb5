"""Text for people on the screen: digits, money, days, and values set apart in Arabic sentences.

The display language and digit shapes are those of Qt's default locale (ui/theme.py sets it),
so nothing here stores a setting. Nothing made here is ever stored or read back.
"""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.money import Currency, Money

FSI, PDI = "\u2068", "\u2069"
_TO_INDIC = str.maketrans("0123456789,.", "٠١٢٣٤٥٦٧٨٩٬٫")
_DIGITS_TO_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_MARKS = str.maketrans(
    "", "", "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)


def apart(value: object) -> str:
    """Keep a number or a Latin code whole inside a right-to-left sentence."""
    return f"{FSI}{value}{PDI}"


def plain(text: str) -> str:
    """The text without direction marks, for the clipboard and for files."""
    return text.translate(_MARKS)


def arabic_indic() -> bool:
    """Whether the display setting asks for Arabic-Indic digits."""
    return QLocale().zeroDigit() == "٠"


def digits(text: str) -> str:
    """Codes and days in the digits of the display setting; separators stay."""
    return text.translate(_DIGITS_TO_INDIC) if arabic_indic() else text


def number(value: int | Decimal) -> str:
    """A quantity with thousands separators: 1,250 or ١٬٢٥٠."""
    text = f"{value:,}"
    return text.translate(_TO_INDIC) if arabic_indic() else text


def money(value: Money) -> str:
    """The digits of an amount, for a column whose heading names the currency."""
    text = value.text()
    return text.translate(_TO_INDIC) if arabic_indic() else text


def currency_label(currency: Currency) -> str:
    """The currency in the display language; a Latin name is set apart as it is."""
    say = QCoreApplication.translate
    said = {
        Currency.SYP_OLD: say("currency", "ل.س"),
        Currency.SYP_NEW: say("currency", "ل.س جديدة"),
        Currency.USD: say("currency", "$"),
    }[currency]
    return said if said == currency.label else apart(said)


def money_labelled(value: Money) -> str:
    """An amount with its currency, whole inside a sentence."""
    return f"{apart(money(value))} {currency_label(value.currency)}"


def day(value: date) -> str:
    """7/3/2025"""
    return digits(f"{value.day}/{value.month}/{value.year}")


def clock(value: time | datetime) -> str:
    """10:42"""
    return digits(f"{value.hour:02d}:{value.minute:02d}")


def moment(value: datetime) -> str:
    """7/3/2025 10:42, as two parts that keep their order in Arabic."""
    return f"{apart(day(value))} {apart(clock(value))}"


def month_name(month: int) -> str:
    """كانون الثاني … كانون الأول, or the month of the display language."""
    arabic = QLocale().language() == QLocale.Language.Arabic
    names = QLocale(QLocale.Language.Arabic, QLocale.Country.Syria) if arabic else QLocale()
    return names.standaloneMonthName(month)


def weekday_name(value: date) -> str:
    """The name of the day of the week in the display language."""
    return QLocale().standaloneDayName(value.isoweekday())


def long_day(value: date) -> str:
    """الجمعة 7 آذار 2025"""
    return (
        f"{weekday_name(value)} {digits(str(value.day))} "
        f"{month_name(value.month)} {digits(str(value.year))}"
    )


def shown(value: object) -> str:
    """One inserted value of a sentence: money, days and numbers in their screen form, apart."""
    match value:
        case Money():
            return money_labelled(value)
        case datetime():
            return moment(value)
        case date():
            return apart(day(value))
        case bool():
            yes = QCoreApplication.translate("text", "نعم")
            return yes if value else QCoreApplication.translate("text", "لا")
        case int() | Decimal():
            return apart(number(value))
        case tuple() | list():
            comma = "، " if QLocale().language() == QLocale.Language.Arabic else ", "
            return comma.join(shown(item) for item in value)
        case _:
            return apart(digits(str(value)))
