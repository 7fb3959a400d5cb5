"""The reportlab canvas under every paper: keeps sheets until their number is known, puts glyphs.

No Arabic is shaped here, and nothing but app/documents/page.py draws on it.
"""

from __future__ import annotations

import io
import threading
from collections.abc import Callable, Sequence
from math import cos, radians, sin
from typing import Any, Final

from reportlab.pdfbase.pdfdoc import PDFStream, PDFZCompress
from reportlab.pdfgen.canvas import Canvas

from app.documents.fonts import REGULAR, PaperFont, Run, font

Colour = tuple[float, float, float]
Place = tuple[float, float, float]  # x, y, angle in degrees to the left
Rule = tuple[float, float, float, float]  # x1, y1, x2, y2
Pen = tuple[float, Colour, tuple[float, ...]]  # width, colour, dashes

_BLACK: Final[Colour] = (0, 0, 0)
_FINE: Final[Pen] = (1, _BLACK, ())  # what a new page begins with
_SAVING: Final = threading.Lock()  # a TTFont reads its file through one shared position


class Sheets(Canvas):
    """A canvas whose bytes depend on nothing but what is drawn."""

    _code: list[str]  # reportlab's own, missing in its stubs
    _doc: Any
    _escape: Callable[[bytes], str]
    _startPage: Callable[[], None]

    def __init__(self, pagesize: tuple[float, float], title: str, author: str) -> None:
        font(REGULAR)  # registered before the canvas asks for it, so that no Helvetica comes in
        self._bytes = io.BytesIO()
        super().__init__(
            self._bytes,
            pagesize=pagesize,
            invariant=1,
            pageCompression=1,
            initialFontName=REGULAR,  # type: ignore[arg-type] # the stub says float by mistake
            lang="ar",
        )
        self._kept: list[dict[str, object]] = []
        self._ink = _BLACK
        self._pen = _FINE
        self.setTitle(title)
        self.setSubject(title)
        self.setAuthor(author)
        self.setCreator("Sijill")
        self.setViewerPreference("Direction", "/R2L")

    def ink(self, colour: Colour) -> None:
        """Choose the colour of text and surfaces."""
        if colour != self._ink:
            self._ink = colour
            self.setFillColorRGB(*colour)

    def pen(self, width: float, colour: Colour, dash: tuple[float, ...]) -> None:
        """Choose how lines are drawn."""
        old_width, old_colour, old_dash = self._pen
        self._pen = (width, colour, dash)
        if width != old_width:
            self.setLineWidth(width)
        if colour != old_colour:
            self.setStrokeColorRGB(*colour)
        if dash != old_dash:
            self.setDash(dash)

    def strokes(self, lines: Sequence[Rule]) -> None:
        """Draw straight lines (x1, y1, x2, y2) with the pen."""
        parts = [f"{x1:.2f} {y1:.2f} m {x2:.2f} {y2:.2f} l" for x1, y1, x2, y2 in lines]
        self._code.append(f"n {' '.join(parts)} S")

    def put(self, place: Place, line: Run, face: PaperFont, size: float, gap: float = 0) -> None:
        """Put a shaped line with its left end at a place; each space gets `gap` points more."""
        x, y, angle = place
        turn = "1 0 0 1"
        across, up = 1.0, 0.0
        if angle:
            across, up = cos(radians(angle)), sin(radians(angle))
            turn = f"{across:.5f} {up:.5f} {-up:.5f} {across:.5f}"
        doc, escape = self._doc, self._escape
        code = [f"BT {gap:.3f} Tw" if gap else "BT"]
        for offset, spaces, shown in line.pieces:
            along = offset * size + spaces * gap
            code.append(f"{turn} {x + along * across:.2f} {y + along * up:.2f} Tm")
            for subset, codes in face.splitString(shown, doc):
                name = face.getSubsetInternalName(subset, doc)
                code.append(f"{name} {size:g} Tf ({escape(codes)}) Tj")
        # A last space keeps neighbours apart in programs that join strings as they were drawn.
        name = face.getSubsetInternalName(0, doc)
        end = f"{turn} {x - size * across:.2f} {y - size * up:.2f} Tm {name} {size:g} Tf ( ) Tj"
        code.append(f"{end} 0 Tw ET" if gap else f"{end} ET")
        self._code.append(" ".join(code))

    def keep_page(self) -> None:
        """End the page but leave it open for what is drawn when the number of pages is known."""
        self._code[:] = ["\n".join(self._code)]
        self._kept.append(dict(self.__dict__))
        self._startPage()
        self._ink, self._pen = _BLACK, _FINE

    def finish(self, last: Callable[[int, int], None] | None) -> bytes:
        """Draw `last(page, pages)` on every kept page, from 1 on, and return the file."""
        kept = self._kept
        for page, state in enumerate(kept, start=1):
            self.__dict__.update(state)
            if last:
                last(page, len(kept))
            self.showPage()
        for page in self._doc.Pages.pages:
            page.Contents = PDFStream(content=page.stream, filters=[PDFZCompress])  # no ASCII85
        with _SAVING:
            self.save()
        return self._bytes.getvalue()
