"""The one place that draws Arabic on paper.

Everything is measured in points from the lower left corner of the sheet; `mm` converts. A string is
given as it is typed (logical order, no marks of direction needed): numbers, dates, codes and Latin
words keep their order, letters are joined, the text can be searched and copied.

    from app.documents.marks import page_number, qr, signature_place, stamp_place
    from app.documents.page import Paper, mm
    from app.documents.tables import Column, Table

    paper = Paper("A4", title="سجل الإيصالات", footer=page_number)
    paper.text(paper.centre, paper.top - 8 * mm, "سجل الإيصالات", size=16, align="centre")
    y = paper.paragraph(paper.right, paper.top - 20 * mm, paper.inner_width, "نص طويل", size=11)
    table = Table([Column("م", 10 * mm), Column("الاسم", 90 * mm), Column("المبلغ", 40 * mm)])
    y = table.draw(paper, y, [["1", "محمّد عبد الله", "1,250,000"], ["2", "خالد", "750,000"]])
    signature_place(paper, paper.right, y - 20 * mm, "المحاسب")
    stamp_place(paper, paper.left + 20 * mm, y - 25 * mm)
    qr(paper, paper.centre, y - 40 * mm, 25 * mm, "S1.…")
    pdf = paper.finish()

The same calls give the same bytes, always and everywhere. Texts on paper are Arabic always.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import atan2, cos, degrees, hypot, inf, radians, sin
from typing import Final, Literal, NamedTuple, TypedDict, Unpack

from reportlab.lib import pagesizes
from reportlab.lib.units import mm as _mm
from reportlab.pdfgen.pathobject import PDFPathObject

from app.documents import shaping
from app.documents.fonts import BOLD, REGULAR, font, run
from app.documents.sheets import Colour, Place, Rule, Sheets

mm: Final = float(_mm)

Size = Literal["A3", "A4", "A5"]
Align = Literal["right", "left", "centre", "justify"]
Point = tuple[float, float]

BLACK: Final[Colour] = (0, 0, 0)
GREY: Final[Colour] = (0.45, 0.45, 0.45)
PALE: Final[Colour] = (0.92, 0.92, 0.92)
RED: Final[Colour] = (0.7, 0.1, 0.1)
BLUE: Final[Colour] = (0.16, 0.25, 0.55)
WATERMARK: Final[Colour] = (0.9, 0.9, 0.9)

TEXT: Final = 11.0  # the size of text where none is given
ASCENT: Final = 1.04  # of the size: the highest letter above the baseline, a shadda included
DESCENT: Final = 0.65  # the deepest tail below it
LEADING: Final = 1.6  # line distance

_SIZES: Final = {"A3": pagesizes.A3, "A4": pagesizes.A4, "A5": pagesizes.A5}


class Margins(NamedTuple):
    """Free space at the four edges, in points."""

    top: float
    right: float
    bottom: float
    left: float


class Look(TypedDict, total=False):
    """How text looks: size in points (11), bold, align (right; justify in paragraphs), colour."""

    size: float
    bold: bool
    align: Align
    colour: Colour


class Stroke(TypedDict, total=False):
    """How a line looks: weight in points (0.5; 0 is no border at all), colour, dash lengths."""

    weight: float
    colour: Colour
    dash: tuple[float, ...]


class Paper:
    """Sheets of one size being drawn; `finish` gives the PDF.

    `footer(paper, page, pages)` is called for every page at the end; `watermark` stands large and
    pale under everything on every page. The drawing area ends at left, right, top, bottom.
    """

    def __init__(
        self,
        size: Size,
        *,
        title: str,
        author: str = "",
        landscape: bool = False,
        margins: Margins | float = 15 * mm,
        watermark: str = "",
        footer: Callable[[Paper, int, int], None] | None = None,
    ) -> None:
        short, long = _SIZES[size]
        self.width, self.height = (long, short) if landscape else (short, long)
        free = margins if isinstance(margins, Margins) else Margins(*[margins] * 4)
        self.left, self.right = free.left, self.width - free.right
        self.bottom, self.top = free.bottom, self.height - free.top
        self.inner_width = self.right - self.left
        self.centre = (self.left + self.right) / 2
        self.page = 1
        self._footer = footer
        self._watermark = watermark
        self._sheets = Sheets((self.width, self.height), title, author)
        self._begin_page()

    def new_page(self) -> None:
        """End this page and begin the next of the same size."""
        self._sheets.keep_page()
        self.page += 1
        self._begin_page()

    def finish(self) -> bytes:
        """Draw the footers and return the whole PDF; nothing can be drawn after it."""
        self._sheets.keep_page()
        footer = self._footer
        return self._sheets.finish(footer and (lambda page, pages: footer(self, page, pages)))

    def _begin_page(self) -> None:
        if self._watermark:
            angle = degrees(atan2(self.height, self.width)) * 0.8
            room = 0.64 * hypot(self.width, self.height)
            size = min(96.0, room / self.width_of(self._watermark, size=1, bold=True))
            middle = (self.width / 2, self.height / 2)
            look: Look = {"size": size, "bold": True, "align": "centre", "colour": WATERMARK}
            self.rotated_text(*middle, angle, self._watermark, **look)

    def width_of(self, string: str, *, size: float = TEXT, bold: bool = False) -> float:
        """How wide one line is, in points."""
        return run(string, _name(bold)).width * size

    def lines_of(
        self, string: str, width: float, *, size: float = TEXT, bold: bool = False
    ) -> list[str]:
        """Break a text into (logical) lines no wider than `width`; a newline always breaks."""
        name = _name(bold)
        return shaping.lines_of(string, width / size, lambda piece: run(piece, name).width)

    def text(
        self,
        x: float,
        y: float,
        string: str,
        *,
        max_width: float | None = None,
        **look: Unpack[Look],
    ) -> float:
        """Draw one line on the baseline `y`; `x` is its right end, left end or centre by `align`.

        A line wider than `max_width`, or than the sheet, is drawn smaller. Return its width.
        """
        align = look.get("align", "right")
        sheet = {"left": self.width - x, "centre": 2 * min(x, self.width - x)}.get(align, x)
        return self._place((x, y, 0), string, min(sheet, max_width or sheet), look)

    def rotated_text(
        self, x: float, y: float, angle: float, string: str, **look: Unpack[Look]
    ) -> float:
        """Draw one line as `text` does, turned around its point by `angle` degrees to the left."""
        return self._place((x, y, angle), string, inf, look)

    def _place(self, place: Place, string: str, room: float, look: Look) -> float:
        name = _name(look.get("bold", False))
        size = look.get("size", TEXT)
        line = run(string, name)
        if line.width * size > room:
            size = max(room, 1) / line.width
        width = line.width * size
        x, y, angle = place
        back = {"left": 0.0, "centre": width / 2}.get(look.get("align", "right"), width)
        if angle:
            place = (x - back * cos(radians(angle)), y - back * sin(radians(angle)), angle)
        else:
            place = (x - back, y, 0)
        self._sheets.ink(look.get("colour", BLACK))
        self._sheets.put(place, line, font(name), size)
        return width

    def paragraph(
        self,
        x_right: float,
        y: float,
        width: float,
        string: str,
        *,
        leading: float | None = None,
        **look: Unpack[Look],
    ) -> float:
        """Draw a text in lines from the baseline `y` down; return the baseline after the last."""
        size, bold = look.get("size", TEXT), look.get("bold", False)
        align = look.get("align", "right")
        x = {"left": x_right - width, "centre": x_right - width / 2}.get(align, x_right)
        lines = self.lines_of(string, width, size=size, bold=bold)
        for line in lines:
            gap = self._gap(line, width, size=size, bold=bold) if align == "justify" else 0
            if 0 < gap < size and line is not lines[-1]:
                self._sheets.ink(look.get("colour", BLACK))
                face = _name(bold)
                self._sheets.put((x_right - width, y, 0), run(line, face), font(face), size, gap)
            else:
                self.text(x, y, line, **look)
            y -= leading or size * LEADING
        return y

    def _gap(self, line: str, width: float, *, size: float, bold: bool) -> float:
        """What each space of a line must grow by to fill a width."""
        return (width - self.width_of(line, size=size, bold=bold)) / max(1, line.count(" "))

    def line(self, x1: float, y1: float, x2: float, y2: float, **stroke: Unpack[Stroke]) -> None:
        """Draw a straight line."""
        self.rules([(x1, y1, x2, y2)], **stroke)

    def rules(self, lines: Sequence[Rule], **stroke: Unpack[Stroke]) -> None:
        """Draw many straight lines (x1, y1, x2, y2) of one kind."""
        _pen(self._sheets, stroke)
        self._sheets.strokes(lines)

    def dotted_line(self, x1: float, x2: float, y: float) -> None:
        """Draw the dotted line that something is written on."""
        self.line(x1, y, x2, y, weight=0.6, dash=(0.6, 1.8))

    def rect(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: Colour | None = None,
        **stroke: Unpack[Stroke],
    ) -> None:
        """Draw a rectangle from its lower left corner; weight=0 leaves the border out."""
        corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
        self.polygon(corners, fill=fill, **stroke)

    def polygon(
        self,
        points: Sequence[Point],
        *,
        fill: Colour | None = None,
        closed: bool = True,
        **stroke: Unpack[Stroke],
    ) -> None:
        """Draw a polygon, or with closed=False a line of several parts."""
        path = self._sheets.beginPath()
        path.moveTo(*points[0])
        for point in points[1:]:
            path.lineTo(*point)
        if closed:
            path.close()
        _draw(self._sheets, path, fill, stroke)

    def circle(
        self,
        x: float,
        y: float,
        radius: float,
        *,
        fill: Colour | None = None,
        **stroke: Unpack[Stroke],
    ) -> None:
        """Draw a circle around a point."""
        path = self._sheets.beginPath()
        path.circle(x, y, radius)
        _draw(self._sheets, path, fill, stroke)

    def tiles(self, tiles: Sequence[tuple[float, float, float, float]]) -> None:
        """Fill many rectangles (x, y, width, height) black, as one surface without seams."""
        path = self._sheets.beginPath()
        for tile in tiles:
            path.rect(*tile)
        _draw(self._sheets, path, BLACK, {"weight": 0})


def _pen(sheets: Sheets, stroke: Stroke) -> None:
    sheets.pen(stroke.get("weight", 0.5), stroke.get("colour", BLACK), stroke.get("dash", ()))


def _draw(sheets: Sheets, path: PDFPathObject, fill: Colour | None, stroke: Stroke) -> None:
    bordered = stroke.get("weight", 0.5) > 0
    if bordered:
        _pen(sheets, stroke)
    if fill:
        sheets.ink(fill)
    sheets.drawPath(path, stroke=int(bordered), fill=int(fill is not None))


def _name(bold: bool) -> str:  # noqa: FBT001 - one flag is all there is
    return BOLD if bold else REGULAR
