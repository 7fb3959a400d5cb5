"""The fonts on paper: Amiri, loaded once, with a text layer that can be searched and copied."""

from __future__ import annotations

import threading
import unicodedata
from functools import cache, lru_cache
from typing import Any, Final, NamedTuple, Protocol

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import SUBSETN, TTFont

from app.documents.bidi import MIRRORS
from app.documents.shaping import LRM, MEANT, RLM, SHADDA, STACKED, UNSEEN, VOWELS, runs_of
from app.paths import resources

REGULAR: Final = "Amiri"
BOLD: Final = "Amiri-Bold"

_LOADING: Final = threading.Lock()
_FILES: Final = {REGULAR: "Amiri-Regular.ttf", BOLD: "Amiri-Bold.ttf"}
_LIGATURES_KEPT: Final = frozenset({0xFDF2, *range(0xFEF5, 0xFEFD)})  # الله, lam-alef


class _Stream(Protocol):
    content: str


class PaperFont(TTFont):
    """A TrueType font whose text layer says what is meant, not what form it takes on paper.

    reportlab names the presentation forms (U+FE8E …), which no search finds, and a mirrored bracket
    by the one it looks like. Lam-alef and Allah stay one code point: expanded to their letters,
    poppler and PDFium turn those around. (PDFium mirrors brackets itself, poppler and pypdf do not;
    ISO 32000 wants the meaning, so the meaning it is.)
    """

    def __init__(self, name: str) -> None:
        super().__init__(
            name, resources() / "fonts" / _FILES[name], asciiReadable=False, shapable=False
        )
        glyphs, widths = self.face.charToGlyph, self.face.charWidths
        for meant, drawn in MIRRORS.items():
            if ord(drawn) in glyphs:
                glyphs[MEANT + ord(meant)] = glyphs[ord(drawn)]
                widths[MEANT + ord(meant)] = widths[ord(drawn)]
        for n, vowel in enumerate(map(ord, VOWELS)):
            glyphs[STACKED + vowel] = glyphs[0xFC5E + n]  # fits over a letter when given no width
            widths[STACKED + vowel] = 0
        for unseen in [ord(LRM), ord(RLM), *(UNSEEN + ord(vowel) for vowel in VOWELS)]:
            glyphs[unseen] = glyphs[ord(" ")]  # the font draws its marks of direction visibly
            widths[unseen] = 0

    def addObjects(self, doc: Any) -> None:  # noqa: ANN401, N802 - as reportlab has it
        """Add the subsets to the file, then give them a ToUnicode table of our own."""
        subsets: list[list[int]] = self.state[doc].subsets
        super().addObjects(doc)
        for n, subset in enumerate(subsets):
            name = (SUBSETN(n) + b"+" + self.face.name + self.face.subfontNameX).decode("ascii")
            stream: _Stream = doc.idToObject[f"toUnicodeCMap:{name}"]
            stream.content = to_unicode(name, subset)

    def width_of(self, shown: str) -> float:
        """The width of visual characters in thousandths of the size."""
        widths, default = self.face.charWidths, self.face.defaultWidth
        return float(sum([widths.get(ord(c), default) for c in shown]))


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
    if point >= STACKED:
        letter = SHADDA
    elif point >= MEANT:
        letter = chr(point - (UNSEEN if point >= UNSEEN else MEANT))
    else:
        letter = chr(point)
        if 0xFB50 <= point <= 0xFEFC and point not in _LIGATURES_KEPT:
            letter = unicodedata.normalize("NFKC", letter)
    return letter.encode("utf-16-be").hex().upper()


def font(name: str) -> PaperFont:
    """One of the two fonts, loaded at its first use; every thread gets the same."""
    with _LOADING:
        return _loaded(name)


@cache
def _loaded(name: str) -> PaperFont:
    loaded = PaperFont(name)
    pdfmetrics.registerFont(loaded)
    return loaded


class Run(NamedTuple):
    """A shaped line: its pieces in drawing order, and its width at size 1.

    A piece is its offset from the left at size 1, the number of spaces to its left, its glyphs.
    """

    pieces: tuple[tuple[float, int, str], ...]
    width: float


@lru_cache(maxsize=32_768)
def run(line: str, name: str) -> Run:
    """Shape and measure one logical line."""
    face = font(name)
    runs = [[(face.width_of(piece), piece) for piece in run] for run in runs_of(line)]
    whole = x = sum(width for run in runs for width, _ in run)
    spaces = sum(piece.count(" ") for run in runs for _, piece in run)
    pieces = []
    for run_ in runs:
        x -= sum(width for width, _ in run_)
        inner = x
        for width, piece in run_:
            spaces -= piece.count(" ")
            pieces.append((inner / 1000, spaces, piece))
            inner += width
    return Run(tuple(pieces), whole / 1000)
