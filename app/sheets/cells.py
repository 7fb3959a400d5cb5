"""One cell of a sheet as a text or a number, and what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from openpyxl.cell.read_only import EmptyCell, ReadOnlyCell

from app.domain.days import show_day
from app.domain.names import clean
from app.domain.reading import Unreadable, read_decimal
from app.errors import Violation

_WESTERN = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "0123456789" * 2)
SHOWN = 60  # letters of a cell that are kept to be shown


@dataclass(frozen=True, slots=True)
class CellText:
    """What stands in a cell, written as Excel shows it. `problem` is the code of what it is not."""

    text: str = ""
    problem: str = ""
    is_number: bool = False

    @property
    def shown(self) -> str:
        """For a list: one line, not too long."""
        line = " ".join("".join(c if c.isprintable() else " " for c in self.text).split())
        return line if len(line) <= SHOWN else f"{line[: SHOWN - 1]}…"

    @property
    def is_empty(self) -> bool:
        return not self.text and not self.problem

    def words(self) -> str:
        """The text as it is stored."""
        return clean(self.text)

    def code(self) -> str:
        """A number or code as it is stored, its digits Western."""
        return clean(self.text.translate(_WESTERN))

    def decimal(self, where: str) -> Decimal | Violation:
        """The number in the cell, or why there is none. A minus is read: rules refuse it."""
        try:
            return Decimal(self.text) if self.is_number else read_decimal(self.text, signed=True)
        except Unreadable as unreadable:
            return unreadable.at(where)


def cell_text(cell: ReadOnlyCell | EmptyCell) -> CellText:
    """Read one cell. A formula is not computed, an error value is no text, a date no number."""
    value = cell.value
    if value is None:
        return CellText()
    if cell.data_type == "f":
        return CellText(str(value) if isinstance(value, str) else "=", "sheet.cell.formula")
    if cell.data_type == "e":
        return CellText(str(value), "sheet.cell.error")
    if isinstance(value, datetime | date | time | timedelta):
        return CellText(_day(value), "sheet.cell.date")
    if isinstance(value, bool):
        return CellText(str(value).upper(), "sheet.cell.truth")
    if isinstance(value, int | float):
        return CellText(_figures(value), is_number=True)
    return CellText(str(value).strip())


def _figures(value: float) -> str:
    """The fifteen digits that Excel shows, never the float behind them."""
    return f"{Decimal(f'{value:.15g}'):f}"


def _day(value: object) -> str:
    return show_day(value) if isinstance(value, date) else str(value)
