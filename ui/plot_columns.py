"""The columns of the list of plots."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.money import Currency
from app.queries.land import PlotLine
from ui.land_names import area_text, price_text, sector_label, state_label, state_tone
from ui.table_model import AT_CENTRE, FOR_NUMBERS, Column
from ui.text import currency_label, digits, number


def plot_columns(pound: Currency) -> list[Column[PlotLine]]:
    """Prices are shown in the given pound."""
    say = QCoreApplication.translate
    per_m2 = say("plots", "سعر المتر ({0})").format(currency_label(pound))
    return [*_what(), *_worth(per_m2, pound)]


def _what() -> list[Column[PlotLine]]:
    """Which plot it is."""
    say = QCoreApplication.translate
    return [
        Column(say("plots", "المقسم"), lambda p: digits(p.plot.number), width=72, sort="number"),
        Column(say("plots", "القطاع"), lambda p: digits(p.plot.block), width=58),
        Column(
            say("plots", "الفئة"),
            lambda p: p.plot.category.letter,
            AT_CENTRE,
            width=50,
            sort="category",
        ),
        Column(say("plots", "المرحلة"), lambda p: number(p.phase_no), AT_CENTRE, width=64),
        Column(say("plots", "القطاع الصناعي"), lambda p: sector_label(p.plot.sector), width=106),
    ]


def _worth(per_m2: str, pound: Currency) -> list[Column[PlotLine]]:
    """How large it is, what it costs, and whose it is."""
    say = QCoreApplication.translate
    return [
        Column(
            say("plots", "المساحة (م²)"),
            lambda p: area_text(p.plot.area),
            FOR_NUMBERS,
            width=96,
            sort="area",
        ),
        Column(per_m2, lambda p: price_text(p.price_per_m2, pound), FOR_NUMBERS, width=154),
        Column(
            say("plots", "الحالة"),
            lambda p: state_label(p.plot.state),
            AT_CENTRE,
            badge=lambda p: state_tone(p.plot.state),
            width=84,
            sort="state",
        ),
        Column(say("plots", "المخصص له"), lambda p: p.allottee or "—", stretch=True),
    ]
