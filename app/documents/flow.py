"""Texts and tables one below the other, over as many pages as they need (contracts, statements)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Unpack

from app.documents.page import ASCENT, DESCENT, LEADING, TEXT, Look, Paper
from app.documents.tables import Row, Table


class Flow:
    """A place on a paper that moves down; `y` is the upper edge of what comes next, in points.

    A page is full at `bottom` (default: the paper's). `on_new_page` draws what stands at the top
    of a following page and returns where the flow goes on (default: at the top).
    """

    def __init__(
        self,
        paper: Paper,
        y: float,
        *,
        bottom: float | None = None,
        on_new_page: Callable[[], float] | None = None,
    ) -> None:
        self.paper = paper
        self.y = y
        self.bottom = paper.bottom if bottom is None else bottom
        self._on_new_page = on_new_page

    def space(self, points: float) -> None:
        """Leave space, not on top of a new page."""
        self.y -= points

    def need(self, height: float) -> None:
        """Go to a new page unless so much room is left here."""
        if self.y - height < self.bottom:
            self.paper.new_page()
            self.y = self._on_new_page() if self._on_new_page else self.paper.top

    def paragraph(
        self, text: str, *, indent: float = 0, keep: float = 0, **look: Unpack[Look]
    ) -> None:
        """Write a text over the whole width, `indent` points less at the right.

        Never leaves a single first or last line alone on a page. `keep` points more must be free
        below: what a heading needs to stay with its text.
        """
        size, bold = look.get("size", TEXT), look.get("bold", False)
        width = self.paper.inner_width - indent
        step = size * LEADING
        lines = self.paper.lines_of(text, width, size=size, bold=bold)
        while lines:
            least = 3 if len(lines) == 3 else min(len(lines), 2)
            self.need(step * least + keep)
            here = self._fitting(len(lines), step)
            top = self.y - (step - size * (ASCENT + DESCENT)) / 2
            part = "\n".join(lines[:here])
            self.paper.paragraph(
                self.paper.right - indent, top - size * ASCENT, width, part, **look
            )
            self.y -= step * here
            lines = lines[here:]

    def _fitting(self, lines: int, step: float) -> int:
        """How many of the lines go here, so that not one alone is left for the next page."""
        room = max(1, int((self.y - self.bottom) / step))
        if room >= lines:
            return lines
        return room if lines - room > 1 or room < 3 else room - 1

    def table(self, table: Table, rows: Iterable[Row]) -> None:
        """Draw a table, its head again on every page."""
        self.y = table.draw(
            self.paper, self.y, rows, bottom=self.bottom, on_new_page=self._on_new_page
        )
