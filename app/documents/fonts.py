"""The fonts on paper: Amiri, loaded once, with a text layer that can be searched and copied."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from typing import Final, Protocol

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import SUBSETN, TTFont

from app.documents.shaping import visual_line
from app.paths import resources

REGULAR: Final = "Amiri"
BOLD: Final = "Amiri-Bold"
ASCENT: Final = 0.95  # of the size: the highest letter with a shadda and a fatha on it
DESCENT: Final = 0.45  # the deepest tail

_LIGATURES_KEPT: Final = frozenset({0xFDF2, *range(0xFEF5, 0xFEFD)})  # الله, lam-alef


class _Stream(Protocol):
    content: str


class PaperFont(TTFont):
    """A TrueType font whose ToUnicode table names letters, not the forms they take on paper.

    reportlab writes the presentation forms themselves (U+FE8E …), which no reader finds. Lam-alef and
    Allah stay one code point: expanded to their letters, poppler and PDFium turn those around.
    """

    def addObjects(self, doc) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001, N802 - reportlab's signature
        subsets: list[list[int]] = self.state[doc].subsets
        super().addObjects(doc)
        for n, subset in enumerate(subsets):
            name = (SUBSETN(n) + b"+" + self.face.name + self.face.subfontNameX).decode("ascii")
            stream: _Stream = doc.idToObject[f"toUnicodeCMap:{name}"]
            stream.content = to_unicode(name, subset)


def to_unicode(name: str, subset: list[int]) -> str:
    """The ToUnicode CMap of one subset (ISO 32000-1, 9.10.3), in blocks of at most 100 entries."""
    entries = [f"<{code:02X}> <{_meaning(point)}>" for code, point in enumerate(subset)]
    blocks = [entries[i : i + 100] for i in range(0, len(entries), 100)]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            f"/CMapName /{name} def /CMapType 2 def",
            "1 begincodespacerange <00> <FF> endcodespacerange",
            *(f"{len(b)} beginbfchar\n" + "\n".join(b) + "\nendbfchar" for b in blocks),
            "endcmap CMapName currentdict /CMap defineresource pop end end",
        ]
    )


def _meaning(point: int) -> str:
    letter = chr(point)
    if 0xFB50 <= point <= 0xFEFC and point not in _LIGATURES_KEPT:
        letter = unicodedata.normalize("NFKC", letter)
    return letter.encode("utf-16-be").hex().upper()


@cache
def font(name: str) -> PaperFont:
    """Load and register one of the two fonts, at its first use."""
    loaded = PaperFont(name, resources() / "fonts" / f"{_FILES[name]}.ttf", shapable=False)
    pdfmetrics.registerFont(loaded)
    return loaded


_FILES: Final = {REGULAR: "Amiri-Regular", BOLD: "Amiri-Bold"}


@lru_cache(maxsize=32_768)
def run(line: str, name: str) -> tuple[str, float]:
    """The visual characters of a logical line, and their width at size 1 (points per point of size)."""
    shown = visual_line(line)
    face = font(name).face
    widths, default = face.charWidths, face.defaultWidth
    return shown, sum(widths.get(ord(c), default) for c in shown) / 1000
