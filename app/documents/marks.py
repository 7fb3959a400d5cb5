"""What stands on many papers: letterhead, stamp and signature places, QR code, filled-in lines."""

from __future__ import annotations

from dataclasses import dataclass

import segno

from app.documents.page import BLUE, GREY, LEADING, Paper, mm


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who issues the paper; drawn at the upper right, with title and reference beside it."""

    republic: str
    ministry: str
    office: str
    lines: tuple[str, ...] = ()

    def draw(
        self, paper: Paper, title: str, *, subtitle: str = "", reference: tuple[str, ...] = ()
    ) -> float:
        """Draw it at the top of the page; return the y of its lower edge.

        `reference` are the lines at the upper left: number, date. The title stands in the middle.
        """
        third = paper.inner_width / 3.2
        y = paper.top - 10
        right = [self.republic, self.ministry, self.office, *self.lines]
        for n, line in enumerate(right):
            paper.text(paper.right, y - n * 16, line, size=11, bold=n == 0, max_width=third)
        for n, line in enumerate(reference):
            paper.text(
                paper.left, y - n * 16, line, size=11, bold=n == 0, align="left", max_width=third
            )
        middle = paper.inner_width - 2 * third
        paper.text(
            paper.centre, y - 12, title, size=18, bold=True, align="centre", max_width=middle
        )
        if subtitle:
            paper.text(paper.centre, y - 32, subtitle, size=11, align="centre", max_width=middle)
        rows = max(len(right), len(reference), 3)
        return y - (rows - 1) * 16 - 10


def page_number(paper: Paper, page: int, pages: int) -> None:
    """A footer: «صفحة 3 من 7» in the middle of the lower margin."""
    y = max(paper.bottom - 7 * mm, 5 * mm)
    paper.text(paper.centre, y, f"صفحة {page} من {pages}", size=9, align="centre", colour=GREY)


def stamp_place(
    paper: Paper, x: float, y: float, *, radius: float = 14 * mm, label: str = "مكان الخاتم"
) -> None:
    """Draw the circle the stamp goes into, around a point."""
    paper.circle(x, y, radius, weight=0.7, colour=BLUE)
    paper.circle(x, y, radius - 2, weight=0.4, colour=BLUE)
    paper.text(x, y - 3, label, size=9, align="centre", colour=BLUE, max_width=2 * radius - 3 * mm)


def signature_place(
    paper: Paper, x_right: float, y: float, label: str, *, name: str = "", width: float = 55 * mm
) -> None:
    """Draw «label: ……» for a signature, its right end at `x_right`, with a name under the dots."""
    used = paper.text(x_right, y, f"{label}:", size=11, max_width=width * 0.7)
    start, end = x_right - used - 4, x_right - width
    paper.dotted_line(start, end, y - 1)
    if name:
        middle = (start + end) / 2
        paper.text(middle, y - 15, name, size=10, align="centre", max_width=start - end)


def field(
    paper: Paper,
    y: float,
    label: str,
    value: str,
    *,
    label_width: float = 34 * mm,
    size: float = 12,
) -> float:
    """Draw a label and its value on dotted lines over the whole width; return the next baseline."""
    paper.text(paper.right, y, label, size=size, max_width=label_width - 2 * mm)
    x = paper.right - label_width
    step = size * LEADING * 1.15
    for line in paper.lines_of(value, x - paper.left, size=size, bold=True):
        paper.text(x, y, line, size=size, bold=True)
        paper.dotted_line(x, paper.left, y - size * 0.45)
        y -= step
    return y


def qr(paper: Paper, x: float, y: float, size: float, text: str) -> None:
    """Draw a QR code (ISO/IEC 18004, error correction M) as vector squares.

    `x`, `y` is its lower left corner; `size` includes the quiet zone of four modules on each side.
    """
    code = segno.make_qr(text, error="m", boost_error=False)
    rows = [bytes(row) for row in code.matrix]
    module = size / (len(rows) + 8)
    tiles = []
    for n, row in enumerate(rows):
        bottom = y + size - (n + 5) * module
        for start, length in _dark_runs(row):
            tiles.append((x + (start + 4) * module, bottom, length * module, module))
    paper.tiles(tiles)


def _dark_runs(row: bytes) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for column, dark in enumerate(row):
        if dark and runs and sum(runs[-1]) == column:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        elif dark:
            runs.append((column, 1))
    return runs
