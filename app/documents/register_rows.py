"""The ruled part of a register page: its columns, its cells, and how high each row is.

A page always has room for all its lines. The text is as large as lets every cell keep its whole
text; a row that needs more than its share gets it from the others.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from app.documents.page import RED, Align, Paper, mm
from app.documents.tables import Cell, Column, Row, Table
from app.domain.books import LineKind, RegisterLine
from app.domain.days import show_day
from app.domain.register_pages import RegisterPage

AREA: Final = 3  # the place of the column with sums
STEP: Final = 0.25
SMALLEST: Final = 3.0

_COLUMNS: Final[Sequence[tuple[str, float, Align]]] = (
    ("مسلسل", 13, "centre"),
    ("الاسم والشهرة", 57, "right"),
    ("تاريخ الاكتتاب", 20, "centre"),
    ("المساحة المكتتب عليها م²", 31, "right"),
    ("نوع الاستثمار", 31, "right"),
    ("نوع الصناعة", 36, "right"),
    ("رقم وتاريخ قرار الترخيص", 34, "right"),
    ("ملاحظات", 41, "right"),
)
_REFERENCES: Final = {
    LineKind.CORRECTION: "تصحيح للمسلسل",
    LineKind.ANNOTATION: "إشارة إلى المسلسل",
}


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of a page at their size of text: cells and heights in points."""

    table: Table
    cells: Sequence[Row]
    heights: Sequence[float]


def columns(width: float) -> list[Column]:
    """The eight columns of article 14 on so many points."""
    whole = sum(share for _, share, _ in _COLUMNS)
    return [Column(title, share * width / whole, align) for title, share, align in _COLUMNS]


def rows_of(paper: Paper, page: RegisterPage, room: float, largest: float) -> Rows:
    """Lay all rows of a page into the room; empty lines stay blank."""
    empty: Row = [""] * len(_COLUMNS)
    cells = [*map(_cells, page.lines)]
    cells += [empty] * (page.volume.lines_per_page - len(cells))
    size = largest
    while True:
        table = Table(columns(paper.inner_width), size=size, padding=_padding(size))
        least = table.height_of(paper, empty) * len(cells)
        if least <= room or size <= SMALLEST:  # measuring all rows costs more
            needed = [table.height_of(paper, row) for row in cells]
            if sum(needed) <= room or size <= SMALLEST:
                return Rows(table, cells, shares(needed, room))
        size -= STEP


def shares(needed: Sequence[float], room: float) -> list[float]:
    """Divide the room: all rows alike, but those that need more get what they need."""
    greedy: set[int] = set()
    while True:
        left = room - sum(needed[n] for n in greedy)
        share = left / max(1, len(needed) - len(greedy))
        more = {n for n, height in enumerate(needed) if n not in greedy and height > share}
        if not more:
            return [needed[n] if n in greedy else share for n in range(len(needed))]
        greedy |= more


def sum_row(label: str, area: Decimal) -> Row:
    """A row with a sum under the areas; the column rules stop at its label."""
    rest = len(_COLUMNS) - AREA - 1
    return [
        Cell(label, span=AREA, bold=True),
        Cell(square_metres(area), bold=True),
        Cell("", span=rest),
    ]


def square_metres(area: Decimal) -> str:
    """5,000.00"""
    return f"{area:,.2f}"


def reference(line: RegisterLine) -> str:
    """«تصحيح للمسلسل 12: …», empty for an entry."""
    if line.refers_to is None:
        return ""
    return f"{_REFERENCES[line.kind]} {line.refers_to}: {line.remark}"


def _cells(line: RegisterLine) -> Row:
    remark: str | Cell = line.remark
    if line.refers_to is not None:
        remark = Cell(reference(line), colour=RED)
    return [
        str(line.serial),
        line.name,
        show_day(line.subscribed_on),
        _area(line),
        line.investment_type,
        line.industry_type,
        line.licence,
        remark,
    ]


def _area(line: RegisterLine) -> str:
    """The area of an entry; of a correction the signed difference, if there is one."""
    if line.kind is LineKind.ENTRY:
        return square_metres(line.area)
    return f"{line.area:+,.2f}" if line.area else ""


def _padding(size: float) -> float:
    return min(1.2 * mm, size / 3)
