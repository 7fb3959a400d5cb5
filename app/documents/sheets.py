"""The reportlab canvas under every paper: sheets kept until their number is known, text put by glyphs.

No Arabic is shaped here, and nothing but app/documents/page.py draws on it.
"""

from __future__ import annotations

import io
import threading
from collections.abc import Callable
from typing import Any, Final

from reportlab.pdfgen.canvas import Canvas

from app.documents.fonts import REGULAR, PaperFont, font

Colour = tuple[float, float, float]
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

    def put(
        self, x: float, y: float, shown: str, face: PaperFont, size: float, gap: float = 0
    ) -> None:
        """Put visual characters at a baseline point; `gap` points are added to each space."""
        doc, escape = self._doc, self._escape
        runs = " ".join(
            f"{face.getSubsetInternalName(subset, doc)} {size:g} Tf ({escape(codes)}) Tj"
            for subset, codes in face.splitString(shown, doc)
        )
        spread = f"{gap:.3f} Tw {runs} 0 Tw" if gap else runs
        self._code.append(f"BT 1 0 0 1 {x:.2f} {y:.2f} Tm {spread} ET")

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
        with _SAVING:
            self.save()
        return self._bytes.getvalue()
