"""The lines of the register as tables show them: on the page, and when one is corrected."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from app.domain.books import LineKind, RegisterLine
from ui.colours import Tone
from ui.table_model import AT_CENTRE, FOR_NUMBERS, Column
from ui.text import apart, day, digits, number

PLACES = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Shown:
    """A line in a table; `label` says what it is where lines are compared."""

    line: RegisterLine
    label: str = ""


def line_columns(*, compared: bool = False) -> list[Column[Shown]]:
    """The columns of article 14; lines that are compared are named instead of numbered."""
    say = QCoreApplication.translate
    first: Column[Shown] = Column(
        say("register", "مسلسل"), lambda s: digits(str(s.line.serial)), AT_CENTRE, width=64
    )
    if compared:
        first = Column(say("register", "السطر"), lambda s: s.label, width=100)
    return [
        first,
        Column(
            say("register", "الاسم والشهرة"), lambda s: s.line.name, stretch=True, tooltip=_name
        ),
        Column(
            say("register", "الاكتتاب"), lambda s: day(s.line.subscribed_on), AT_CENTRE, width=104
        ),
        Column(say("register", "المساحة م²"), _area, FOR_NUMBERS, width=96),
        Column(say("register", "نوع الاستثمار"), lambda s: s.line.investment_type, width=136),
        Column(say("register", "نوع الصناعة"), lambda s: s.line.industry_type, width=136),
        Column(say("register", "قرار الترخيص"), lambda s: digits(s.line.licence), width=160),
        Column(say("register", "ملاحظات"), _remark, tooltip=_remark, colour=_red, width=160),
    ]


def reference(line: RegisterLine) -> str:
    """«تصحيح للمسلسل 12: …», the remark alone for an entry."""
    if line.refers_to is None:
        return line.remark
    say = QCoreApplication.translate
    words = say("register", "إشارة إلى المسلسل {0}: {1}")
    if line.kind is LineKind.CORRECTION:
        words = say("register", "تصحيح للمسلسل {0}: {1}")
    return words.format(apart(digits(str(line.refers_to))), line.remark)


def _name(shown: Shown) -> str:
    return shown.line.name


def _remark(shown: Shown) -> str:
    return reference(shown.line)


def _red(shown: Shown) -> str | None:
    return Tone.BAD.ink if shown.line.refers_to is not None else None


def _area(shown: Shown) -> str:
    """The area; of a line that refers to another the signed difference, if there is one."""
    line = shown.line
    if line.refers_to is None:
        return number(line.area.quantize(PLACES))
    sign = "+" if line.area > 0 else ""
    return apart(f"{sign}{number(line.area.quantize(PLACES))}") if line.area else ""
