"""Which rows of a sheet can be entered: beside what the office already has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import Enum

from app.domain.land import KnownPlot, PlotDraft, plot_key
from app.errors import Violation
from app.sheets.plots_sheet import SheetPreview, SheetRow

TIMES_DEARER = 20
"""A price that far from the phase's was most likely written in the other pound (1 to 100)."""


class RowState(Enum):
    GOOD = "good"
    EXISTS = "exists"  # the very same plot is there: it is left alone
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class JudgedRow:
    """A row with what becomes of it. `problems` say why a bad one is bad."""

    row: SheetRow
    state: RowState
    problems: tuple[Violation, ...] = ()


@dataclass(frozen=True, slots=True)
class Judged:
    """Every row of a sheet with its state."""

    rows: tuple[JudgedRow, ...]

    def count(self, state: RowState) -> int:
        return sum(1 for row in self.rows if row.state is state)

    def drafts(self) -> list[PlotDraft]:
        """The plots that can be entered."""
        good = (row.row.draft for row in self.rows if row.state is RowState.GOOD)
        return [draft for draft in good if draft is not None]


def judge(
    preview: SheetPreview,
    known: Mapping[tuple[str, str], KnownPlot],
    phase_price: Decimal | None = None,
) -> Judged:
    """Compare the rows with the plots of the site by `plot_key`, and prices with the phase's."""
    return Judged(tuple(_judged(row, known, phase_price) for row in preview.rows))


def _judged(
    row: SheetRow, known: Mapping[tuple[str, str], KnownPlot], phase_price: Decimal | None
) -> JudgedRow:
    draft = row.draft
    if draft is None:
        return JudgedRow(row, RowState.BAD, row.problems)
    there = known.get(plot_key(draft.block, draft.number))
    if there == KnownPlot(draft.category, draft.area):
        return JudgedRow(row, RowState.EXISTS)
    if there is not None:
        differs = Violation(
            "sheet.row.differs", "number", {"category": there.category.letter, "area": there.area}
        )
        return JudgedRow(replace(row, draft=None), RowState.BAD, (differs,))
    if phase_price is not None and draft.price is not None and _far(draft.price, phase_price):
        return JudgedRow(replace(row, draft=None), RowState.BAD, (_OTHER_POUND,))
    return JudgedRow(row, RowState.GOOD)


def _far(price: Decimal, phase_price: Decimal) -> bool:
    return price > phase_price * TIMES_DEARER or price * TIMES_DEARER < phase_price


_OTHER_POUND = Violation("sheet.row.price_of_other_pound", "price")
