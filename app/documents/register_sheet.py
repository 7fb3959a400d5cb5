"""The sheets of a register: their sizes, edges and letterhead. A book is bound at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from app.documents.page import BLUE, Margins, Paper, mm
from app.domain.books import GENERAL_REGISTER, Volume

Sheet = Literal["A4", "A3"]

SHEETS: Final[Sequence[Sheet]] = ("A4", "A3")
MOST_LINES_ON_A4: Final = 32
WATERMARK: Final = "غير مغلقة – للاطلاع"
TITLES: Final = {GENERAL_REGISTER: "السجل العام للمكتتبين"}
_TEMPLATE: Final = "register-1"


@dataclass(frozen=True, slots=True)
class Measure:
    """What changes with the sheet, in points: free edges (the book is bound at the right), the
    strip under the table, sizes of text."""

    margins: Margins
    foot: float
    title: float
    text: float
    small: float


MEASURES: Final[dict[Sheet, Measure]] = {
    "A4": Measure(Margins(8 * mm, 25 * mm, 7 * mm, 9 * mm), 20 * mm, 15, 10, 8),
    "A3": Measure(Margins(11 * mm, 28 * mm, 10 * mm, 12 * mm), 28 * mm, 20, 13, 11),
}


def sheet_for(volume: Volume, wanted: Sheet = "A4") -> Sheet:
    """The sheet that a page goes on: so many lines can only be read on A3."""
    return "A3" if volume.lines_per_page > MOST_LINES_ON_A4 else wanted


def template_of(sheet: Sheet) -> str:
    """What is kept with a sealed page about how it was drawn."""
    return f"{_TEMPLATE}/{sheet}"


def sheet_of(template: str) -> Sheet:
    """The sheet that a sealed page was drawn for."""
    return "A3" if template.endswith("/A3") else "A4"


def new_paper(sheet: Sheet, title: str, letterhead: Sequence[str], *, draft: bool = False) -> Paper:
    return Paper(
        sheet,
        title=title,
        author=letterhead[-1] if letterhead else "",
        landscape=True,
        margins=MEASURES[sheet].margins,
        watermark=WATERMARK if draft else "",
    )


def title_of(volume: Volume) -> str:
    return f"{TITLES.get(volume.register, volume.register)} – المجلد رقم {volume.no}"


def letterhead_lines(
    paper: Paper, letterhead: Sequence[str], right: float, y: float, size: float
) -> float:
    """The issuing office in small lines; return the y under them."""
    for n, line in enumerate(letterhead):
        paper.text(right, y, line, size=size, bold=n == 0, max_width=paper.inner_width * 0.27)
        y -= size * 1.35
    return y + size * 0.35


def frame(paper: Paper) -> None:
    """A double border around the drawing area."""
    for inset, weight in ((0.0, 1.4), (1.3 * mm, 0.5)):
        paper.rect(
            paper.left + inset,
            paper.bottom + inset,
            paper.inner_width - 2 * inset,
            paper.top - paper.bottom - 2 * inset,
            weight=weight,
            colour=BLUE,
        )
