"""Reads a sheet of plots that an office made in Excel. Every row comes back, good or bad."""

from __future__ import annotations

import io
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from xml.etree.ElementTree import ParseError

import openpyxl

from app.domain.land import Category, PlotDraft, check_plot, plot_key
from app.errors import Refused, Violation
from app.sheets.cells import CellText, cell_text
from app.sheets.columns import Field, Layout, category_of, layout_of, sector_of
from app.sheets.measuring import DAMAGED, HEADING_ROWS, LAST_COLUMN, LAST_ROW, measure
from app.sheets.opening import open_workbook, sheet_parts

PATIENCE = 60.0  # seconds for the rows of one sheet
REPORT_EVERY = 200  # rows
QIRSH = 100

Progress = Callable[[int, int], None]
NOTHING = CellText()
MALFORMED = (KeyError, TypeError, IndexError, AttributeError, ParseError, *DAMAGED)
"""What openpyxl raises for parts that are not as the standard wants them."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row as Excel numbers it: what was written, what it means, what is wrong with it."""

    row: int
    written: tuple[tuple[Field, str], ...]
    draft: PlotDraft | None
    problems: tuple[Violation, ...]

    def shown(self, field: Field) -> str:
        """What was written in a column."""
        return dict(self.written).get(field, "")


@dataclass(frozen=True, slots=True)
class SheetPreview:
    """All rows of the first sheet. With `problems` the file itself cannot be used.

    `unread` are headings that nobody knows; their columns were left out.
    """

    rows: tuple[SheetRow, ...] = ()
    problems: tuple[Violation, ...] = ()
    sheet: str = ""
    unread: tuple[str, ...] = ()


def read_plots(
    data: bytes,
    progress: Progress = lambda _done, _total: None,
    *,
    patience: float = PATIENCE,
) -> SheetPreview:
    """Read the plots of a workbook without storing anything.

    Never raises for what is in the file: what is wrong comes back in `problems`. Whatever
    `progress(rows_done, rows)` raises ends the reading.
    """
    try:
        archive = open_workbook(data)
        for part in sheet_parts(archive):
            measure(archive, part)
        return _read(data, progress, time.monotonic() + patience)
    except Refused as refused:
        return SheetPreview(problems=refused.violations)


def _read(data: bytes, progress: Progress, until: float) -> SheetPreview:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about fonts and colours that are not read anyway
        try:
            book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, keep_links=False)
            sheet = next((s for s in book.worksheets if s.sheet_state == "visible"), None)
            if sheet is None:
                raise Refused(Violation("sheet.no_rows"))
            return _read_rows(sheet, progress, until)
        except MALFORMED as error:
            raise Refused(Violation("sheet.broken")) from error


def _read_rows(sheet: Any, progress: Progress, until: float) -> SheetPreview:  # noqa: ANN401 - openpyxl's stub knows no sheet that is only read
    heading_row, layout = _find_headings(sheet)
    rows: list[SheetRow] = []
    first_at: dict[tuple[str, str], int] = {}
    total = min(sheet.max_row or LAST_ROW, LAST_ROW)
    cells = sheet.iter_rows(min_row=heading_row + 1, max_row=LAST_ROW, max_col=layout.last + 1)
    for number, row in enumerate(cells, start=heading_row + 1):
        if number % REPORT_EVERY == 0:
            progress(min(number, total), total)
            if time.monotonic() > until:
                raise Refused(Violation("sheet.too_slow"))
        texts = [cell_text(cell) for cell in row]
        if not all(text.is_empty for text in texts):
            rows.append(_row(number, layout, texts, first_at))
    progress(total, total)
    if not rows:
        raise Refused(Violation("sheet.no_rows"))
    return SheetPreview(tuple(rows), (), sheet.title, layout.unread)


def _find_headings(sheet: Any) -> tuple[int, Layout]:  # noqa: ANN401 - as above
    """The heading row among the first ten, and its columns."""
    best = Layout({}, ())
    rows = sheet.iter_rows(min_row=1, max_row=HEADING_ROWS, max_col=LAST_COLUMN)
    for number, row in enumerate(rows, start=1):
        layout = layout_of(cell_text(cell).text for cell in row)
        if not layout.missing:
            if Field.PRICE_UNKNOWN in layout.places:
                raise Refused(Violation("sheet.price_without_pound"))
            return number, layout
        if len(layout.places) > len(best.places):
            best = layout
    raise Refused(Violation("sheet.heading_missing", None, {"headings": best.missing}))


def _row(
    number: int,
    layout: Layout,
    texts: Sequence[CellText],
    first_at: dict[tuple[str, str], int],
) -> SheetRow:
    cells = {
        field: texts[place] if place < len(texts) else NOTHING
        for field, place in layout.places.items()
    }
    found = _Row(cells)
    draft = found.draft()
    if draft is not None and draft.number:
        key = plot_key(draft.block, draft.number)
        first = first_at.setdefault(key, number)
        if first != number:
            found.problems.append(Violation("sheet.row.double", "number", {"first": first}))
    written = tuple((field, cell.shown) for field, cell in cells.items())
    problems = tuple(found.problems)
    return SheetRow(number, written, None if problems else draft, problems)


class _Row:
    """Makes a draft of the cells of one row and collects what is wrong."""

    def __init__(self, cells: dict[Field, CellText]) -> None:
        self._cells = cells
        self.problems: list[Violation] = [
            Violation(cell.problem, field.value) for field, cell in cells.items() if cell.problem
        ]

    def draft(self) -> PlotDraft | None:
        """The plot that the row means; None when it cannot be told at all."""
        category, area = self._category(), self._number(Field.AREA, "plot.area.missing")
        draft = PlotDraft(
            number=self._cell(Field.NUMBER).code(),
            category=category or Category.A,
            area=Decimal(1) if area is None else area,
            block=self._cell(Field.BLOCK).code(),
            sector=self._sector(),
            use=self._cell(Field.USE).words(),
            cadastral_ref=self._cell(Field.CADASTRAL_REF).words(),
            price=self._price(),
        )
        if self._cell(Field.NUMBER).problem:
            return None
        self.problems.extend(check_plot(draft, taken=False))
        return draft

    def _cell(self, field: Field) -> CellText:
        return self._cells.get(field, NOTHING)

    def _category(self) -> Category | None:
        cell = self._cell(Field.CATEGORY)
        if cell.problem:
            return None
        found = category_of(cell.text)
        if found is None:
            code = "plot.category.missing" if cell.is_empty else "plot.category.unknown"
            self.problems.append(Violation(code, "category"))
        return found

    def _sector(self) -> Any:  # noqa: ANN401 - Sector or None
        cell = self._cell(Field.SECTOR)
        if cell.is_empty or cell.problem:
            return None
        found = sector_of(cell.text)
        if found is None:
            self.problems.append(Violation("plot.sector.unknown", "sector"))
        return found

    def _number(self, field: Field, missing: str = "") -> Decimal | None:
        cell = self._cell(field)
        if cell.problem:
            return None
        if cell.is_empty:
            if missing:
                self.problems.append(Violation(missing, field.value))
            return None
        read = cell.decimal(field.value)
        if isinstance(read, Violation):
            self.problems.append(read)
            return None
        return read

    def _price(self) -> Decimal | None:
        """The price of the plot itself in smallest units: old pounds, or qirsh of the new."""
        prices = list(self._prices())
        if len(prices) > 1:
            self.problems.append(Violation("sheet.row.two_prices", "price"))
        return prices[0] if prices else None

    def _prices(self) -> Iterator[Decimal]:
        old, new = self._number(Field.PRICE_OLD), self._number(Field.PRICE_NEW)
        if old is not None:
            yield old
        if new is not None:
            yield new * QIRSH
