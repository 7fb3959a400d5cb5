"""What states, categories and sectors of plots are called on the screen, and prices per m²."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from app.domain.explanation import in_money
from app.domain.land import Category, PlotState, Sector, SiteKind
from app.domain.money import Currency
from ui.colours import Tone
from ui.text import apart, currency_label, digits, number

HECTARE = 10_000  # m²


def state_label(state: PlotState) -> str:
    say = QCoreApplication.translate
    return {
        PlotState.VACANT: say("land", "شاغر"),
        PlotState.ALLOCATED: say("land", "مخصص"),
        PlotState.SOLD: say("land", "مباع"),
        PlotState.PAID: say("land", "مسدد"),
        PlotState.PUBLIC: say("land", "عام"),
        PlotState.RESERVED: say("land", "محجوز"),
    }[state]


def state_tone(state: PlotState) -> Tone:
    return {
        PlotState.VACANT: Tone.GOOD,
        PlotState.ALLOCATED: Tone.WARN,
        PlotState.SOLD: Tone.INFO,
        PlotState.PAID: Tone.INFO,
    }.get(state, Tone.NEUTRAL)


def sector_label(sector: Sector | None) -> str:
    say = QCoreApplication.translate
    if sector is None:
        return ""
    return {
        Sector.FOOD: say("land", "غذائية"),
        Sector.ENGINEERING: say("land", "هندسية"),
        Sector.CHEMICAL: say("land", "كيميائية"),
        Sector.TEXTILE: say("land", "نسيجية"),
        Sector.SERVICES: say("land", "خدمية"),
    }[sector]


def sectors() -> list[tuple[Sector, str]]:
    """All sectors with their names, for a choice."""
    return [(sector, sector_label(sector)) for sector in Sector]


def category_label(category: Category) -> str:
    """The letter of art. 1 with what it stands for."""
    say = QCoreApplication.translate
    meaning = {
        Category.A: say("land", "صناعي"),
        Category.B: say("land", "مشيدات عامة"),
        Category.C: say("land", "استثمارات خاصة"),
        Category.D: say("land", "خدمي عام تجاري"),
        Category.E: say("land", "سكن"),
    }[category]
    return f"{category.letter} — {meaning}"


def kind_label(kind: SiteKind) -> str:
    say = QCoreApplication.translate
    if kind is SiteKind.CITY:
        return say("land", "مدينة صناعية")
    return say("land", "منطقة صناعية وحرفية")


def price_text(price: Decimal, currency: Currency) -> str:
    """A price per m², kept in smallest units, as the currency is written: 900 old is 9 new."""
    return digits(in_money(Fraction(price), currency))


def price_labelled(price: Decimal, currency: Currency) -> str:
    return f"{apart(price_text(price, currency))} {currency_label(currency)}"


def area_text(area: Decimal) -> str:
    """Square metres, grouped."""
    return number(area)


def hectares_text(area: Decimal) -> str:
    """An area in m² as hectares with two decimals, for sums."""
    say = QCoreApplication.translate
    return say("land", "{0} هكتار").format(apart(number(round(area / HECTARE, 2))))
