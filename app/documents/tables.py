"""Ruled tables from right to left: wrapped cells, spanned cells, the head again on every page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from app.documents.page import BLACK, DESCENT, PALE, Align, Look, Paper, mm
from app.documents.shaping import rise_of
from app.documents.sheets import Colour


@dataclass(frozen=True, slots=True)
class Column:
    """One column, the first standing at the right. Width in points."""

    title: str
    width: float
    align: Align = "right"
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell that is more than its text: over several columns, bold, filled, aligned otherwise."""

    text: str
    span: int = 1
    bold: bool | None = None
    align: Align | None = None
    fill: Colour | None = None
    colour: Colour = BLACK


Row = Sequence[str | Cell]


@dataclass(frozen=True, slots=True)
class _Box:
    """A cell that has found its place: right end, width, lines."""

    right: float
    width: float
    lines: Sequence[str]
    align: Align
    bold: bool
    fill: Colour | None
    colour: Colour


@dataclass(frozen=True, slots=True)
class _Laid:
    """A row ready to be drawn: boxes, text size, height, and how high and deep its text is."""

    boxes: Sequence[_Box]
    size: float
    height: float
    rise: float
    block: float


class Table:
    """How a table looks; `draw` flows rows over pages, `head` and `row` place them one by one.

    A row is as high as its longest cell (at least `row_height`). Column rules stop at spanned
    cells. A row given a fixed height draws smaller what would not fit, and ends with … what does
    not fit even then. The right edge is `right`, else that of the paper. Lengths in points.
    """

    def __init__(
        self,
        columns: Sequence[Column],
        *,
        size: float = 9,
        row_height: float = 0,
        padding: float = 1.2 * mm,
        right: float | None = None,
    ) -> None:
        self.columns = columns
        self.width = sum(column.width for column in columns)
        self._size = size
        self._row_height = row_height
        self._padding = padding
        self._right = right

    def head(self, paper: Paper, y: float) -> float:
        """Draw the titles with their upper rule at `y`; return the y of the lower rule."""
        low = self._draw(paper, y, self._titles(paper))
        right = self._right_of(paper)
        paper.line(right - self.width, y, right, y)
        return low

    def row(self, paper: Paper, y: float, cells: Row, *, height: float | None = None) -> float:
        """Draw one row below the rule at `y`; return the y of its lower rule."""
        return self._draw(paper, y, self._laid(paper, cells, height))

    def height_of(self, paper: Paper, cells: Row) -> float:
        """How high `row` would draw these cells, in points."""
        return self._laid(paper, cells).height

    def draw(
        self,
        paper: Paper,
        y: float,
        rows: Iterable[Row],
        *,
        bottom: float | None = None,
        on_new_page: Callable[[], float] | None = None,
    ) -> float:
        """Draw head and rows from `y` down, on new pages as needed; return the y of the last rule.

        A page is full at `bottom` (default: the paper's). `on_new_page` draws what stands above the
        table on a following page and returns where the table goes on (default: at the top).
        """
        floor = paper.bottom if bottom is None else bottom
        head = self._titles(paper).height
        headed = False
        for cells in rows:
            laid = self._laid(paper, cells)
            if y - laid.height - (0 if headed else head) < floor:
                paper.new_page()
                y = on_new_page() if on_new_page else paper.top
                headed = False
                if laid.height > y - head - floor:
                    laid = self._laid(paper, cells, y - head - floor)
            if not headed:
                y = self.head(paper, y)
                headed = True
            y = self._draw(paper, y, laid)
        return y if headed else self.head(paper, y)

    def _titles(self, paper: Paper) -> _Laid:
        titles = [
            Cell(column.title, bold=True, align="centre", fill=PALE) for column in self.columns
        ]
        return self._laid(paper, titles)

    def _right_of(self, paper: Paper) -> float:
        return paper.right if self._right is None else self._right

    def _laid(self, paper: Paper, cells: Row, height: float | None = None) -> _Laid:
        """Lay out a row; with a fixed height, at the largest size that fits into it."""
        size = self._size
        while True:
            boxes = self._boxes(paper, cells, size)
            rise = max(rise_of(box.lines[0]) for box in boxes) * size
            block = rise + _below(max(len(box.lines) for box in boxes), size)
            if height is None:
                high = max(self._row_height, block + _CLEAR)
                return _Laid(boxes, size, high, rise, block)
            if block + _CLEAR <= height:
                return _Laid(boxes, size, height, rise, block)
            if size <= _SMALLEST:
                break
            size -= 0.5
        lines = max(1, int((height - _CLEAR - rise - DESCENT * size) / (_STEP * size)) + 1)
        cut = [_cut(box, lines) for box in boxes]
        return _Laid(cut, size, height, rise, rise + _below(lines, size))

    def _boxes(self, paper: Paper, cells: Row, size: float) -> list[_Box]:
        boxes = []
        edge = self._right_of(paper)
        at = 0
        for given in cells:
            cell = given if isinstance(given, Cell) else Cell(given)
            column = self.columns[at]
            width = sum(c.width for c in self.columns[at : at + cell.span])
            bold = column.bold if cell.bold is None else cell.bold
            align = cell.align or ("right" if cell.span > 1 else column.align)
            lines = paper.lines_of(cell.text, width - 2 * self._padding, size=size, bold=bold)
            boxes.append(_Box(edge, width, lines, align, bold, cell.fill, cell.colour))
            edge -= width
            at += cell.span
        if at != len(self.columns):
            raise ValueError(f"{at} cells for {len(self.columns)} columns")
        return boxes

    def _draw(self, paper: Paper, y: float, laid: _Laid) -> float:
        low = y - laid.height
        for box in laid.boxes:
            if box.fill:
                left = box.right - box.width
                paper.rect(left, low, box.width, laid.height, fill=box.fill, weight=0)
            self._write(paper, y, box, laid)
        right = self._right_of(paper)
        sides = [(box.right - box.width, y, box.right - box.width, low) for box in laid.boxes]
        paper.rules([*sides, (right, y, right, low), (right - self.width, low, right, low)])
        return low

    def _write(self, paper: Paper, y: float, box: _Box, laid: _Laid) -> None:
        """Write the lines of a cell, the first on the same baseline in the whole row."""
        size = laid.size
        baseline = y - (laid.height - laid.block) / 2 - laid.rise
        room = box.width - 2 * self._padding
        right = box.right - self._padding
        x = {"left": right - room, "centre": right - room / 2}.get(box.align, right)
        look: Look = {"size": size, "bold": box.bold, "align": box.align, "colour": box.colour}
        for n, line in enumerate(box.lines):
            if line:
                paper.text(x, baseline - n * _STEP * size, line, max_width=room, **look)


_STEP: Final = 1.45  # line distance in a cell, in sizes
_SMALLEST: Final = 5.0
_CLEAR: Final = 2.0  # points free of ink between the rules and the text


def _below(lines: int, size: float) -> float:
    """From the first baseline to below the tails of the last line."""
    return size * (DESCENT + (lines - 1) * _STEP)


def _cut(box: _Box, lines: int) -> _Box:
    if len(box.lines) <= lines:
        return box
    return replace(box, lines=[*box.lines[: lines - 1], f"{box.lines[lines - 1]} …"])
