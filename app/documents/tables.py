"""Ruled tables from right to left: columns, wrapped cells, spanned cells, the head again on every page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from app.documents.page import ASCENT, DESCENT, PALE, Align, Paper, mm
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


Row = Sequence[str | Cell]
Rule = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class _Box:
    """A cell that has found its place: right end, width, lines."""

    right: float
    width: float
    lines: list[str]
    align: Align
    bold: bool
    fill: Colour | None


class Table:
    """How a table looks; `draw` flows rows over pages, `head` and `row` place them one by one.

    A row is as high as its longest cell (at least `row_height`). Column rules stop at spanned cells. A row
    given a fixed height draws smaller what would not fit. Right edge: `right`, else that of the paper.
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
        right = self._right_of(paper)
        paper.rules([(right - self.width, y, right, y)])
        titles = [
            Cell(column.title, bold=True, align="centre", fill=PALE) for column in self.columns
        ]
        return self.row(paper, y, titles)

    def row(self, paper: Paper, y: float, cells: Row, *, height: float | None = None) -> float:
        """Draw one row below the rule at `y`; return the y of its lower rule."""
        size = self._size if height is None else self._size_for(paper, cells, height)
        boxes = self._boxes(paper, cells, size)
        tall = self._height(boxes, size) if height is None else height
        self._fill(paper, y, tall, boxes)
        self._write(paper, y, tall, boxes, size)
        right, low = self._right_of(paper), y - tall
        sides = [(box.right - box.width, y, box.right - box.width, low) for box in boxes]
        paper.rules([*sides, (right, y, right, low), (right - self.width, low, right, low)])
        return low

    def height_of(self, paper: Paper, cells: Row) -> float:
        """How high `row` would draw these cells, in points."""
        return self._height(self._boxes(paper, cells, self._size), self._size)

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

        A page is full at `bottom` (default: the paper's). `on_new_page` draws what stands above the table on
        a following page and returns where the table goes on (default: at the top).
        """
        floor = paper.bottom if bottom is None else bottom
        y = self.head(paper, y)
        for cells in rows:
            if y - self.height_of(paper, cells) < floor:
                paper.new_page()
                y = self.head(paper, on_new_page() if on_new_page else paper.top)
            y = self.row(paper, y, cells)
        return y

    def _right_of(self, paper: Paper) -> float:
        return paper.right if self._right is None else self._right

    def _boxes(self, paper: Paper, cells: Row, size: float) -> list[_Box]:
        boxes = []
        edge = self._right_of(paper)
        at = 0
        for given in cells:
            cell = given if isinstance(given, Cell) else Cell(given)
            column = self.columns[at]
            width = sum(c.width for c in self.columns[at : at + cell.span])
            bold = column.bold if cell.bold is None else cell.bold
            lines = paper.lines_of(cell.text, width - 2 * self._padding, size=size, bold=bold)
            boxes.append(_Box(edge, width, lines, cell.align or column.align, bold, cell.fill))
            edge -= width
            at += cell.span
        if at != len(self.columns):
            raise ValueError(f"{at} cells for {len(self.columns)} columns")
        return boxes

    def _height(self, boxes: Sequence[_Box], size: float) -> float:
        lines = max(len(box.lines) for box in boxes)
        return max(self._row_height, self._block(lines, size) + self._padding)

    def _block(self, lines: int, size: float) -> float:
        return size * (ASCENT + DESCENT + (lines - 1) * _STEP)

    def _size_for(self, paper: Paper, cells: Row, height: float) -> float:
        """The largest size at which the cells fit into a given height."""
        size = self._size
        while size > _SMALLEST:
            boxes = self._boxes(paper, cells, size)
            if self._block(max(len(box.lines) for box in boxes), size) <= height:
                break
            size -= 0.5
        return size

    def _fill(self, paper: Paper, y: float, tall: float, boxes: Sequence[_Box]) -> None:
        for box in boxes:
            if box.fill:
                paper.rect(
                    box.right - box.width, y - tall, box.width, tall, fill=box.fill, weight=0
                )

    def _write(
        self, paper: Paper, y: float, tall: float, boxes: Sequence[_Box], size: float
    ) -> None:
        highest = max(len(box.lines) for box in boxes)
        first = y - (tall - self._block(highest, size)) / 2 - ASCENT * size
        for box in boxes:
            room = box.width - 2 * self._padding
            right = box.right - self._padding
            x = {"left": right - room, "centre": right - room / 2}.get(box.align, right)
            for n, line in enumerate(box.lines):
                if line:
                    paper.text(
                        x,
                        first - n * _STEP * size,
                        line,
                        size=size,
                        bold=box.bold,
                        align=box.align,
                        max_width=room,
                    )


_STEP = 1.4  # line distance in a cell, in sizes
_SMALLEST = 5.0
