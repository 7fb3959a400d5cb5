"""How much a sheet holds, counted while its XML streams by: nothing is kept, bombs stop here."""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from collections.abc import Mapping
from xml.parsers import expat

from app.errors import Refused, Violation

MOST_ROWS = 50_000
HEADING_ROWS = 10  # the headings stand in one of the first ten rows
LAST_ROW = MOST_ROWS + HEADING_ROWS
LAST_COLUMN = 200
MOST_CELLS = 500_000
AT_A_TIME = 1 << 16
DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OSError,
)
"""What zipfile raises for a damaged zip."""

_CONTENT = frozenset({"v", "is", "f"})  # value, text, formula: what makes a cell not empty
_PLACE = re.compile(r"([A-Za-z]{1,3})([0-9]{1,7})").fullmatch


def measure(archive: zipfile.ZipFile, part: str) -> None:
    """Read through one sheet. Raises Refused when it holds too much, or far from the table."""
    counting = _Counting()
    parser = expat.ParserCreate()  # a document type, and with it every entity, is refused
    parser.StartElementHandler = counting.start
    parser.StartDoctypeDeclHandler = _refuse_doctype
    try:
        with archive.open(part) as stream:
            while piece := stream.read(AT_A_TIME):
                parser.Parse(piece)
            parser.Parse(b"", True)  # noqa: FBT003 - expat's own signature
    except (expat.ExpatError, *DAMAGED) as error:
        raise Refused(Violation("sheet.broken")) from error


class _Counting:
    """Counts rows with content and cells; looks where the content stands."""

    def __init__(self) -> None:
        self._cells = 0
        self._rows = 0
        self._filled_row = 0
        self._place = ""
        self._row = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        name = tag.rpartition(":")[2]
        if name == "c":
            self._place = attributes.get("r", "")
            self._cells += 1
            if self._cells > MOST_CELLS:
                raise Refused(Violation("sheet.too_many_cells", None, {"most": MOST_CELLS}))
        elif name == "row":
            self._row = _number(attributes.get("r")) or self._row + 1
        elif name in _CONTENT:
            self._on_content()

    def _on_content(self) -> None:
        if self._filled_row != self._row:
            self._filled_row = self._row
            self._rows += 1
        if self._row > LAST_ROW or (len(self._place) > 2 and _column(self._place) > LAST_COLUMN):
            if self._rows > MOST_ROWS:
                raise Refused(Violation("sheet.too_many_rows", None, {"most": MOST_ROWS}))
            raise Refused(Violation("sheet.far_cell", None, {"cell": self._place or self._row}))


def _number(text: str | None) -> int:
    return int(text) if text and text.isdecimal() and len(text) <= 7 else 0


def _column(place: str) -> int:
    """AB12 stands in column 28; 0 for what is no place."""
    found = _PLACE(place)
    if found is None:
        return 0
    number = 0
    for letter in found[1].upper():
        number = number * 26 + ord(letter) - 64
    return number


def _refuse_doctype(*_declaration: object) -> None:
    raise Refused(Violation("sheet.broken"))
