"""Whether bytes are an Excel workbook that may be read, before anything of it is read.

A workbook is a zip of XML parts. Everything that can be large is measured here by the list at the
end of the zip; Python's zipfile never gives more bytes than that list says.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence

from app.errors import Refused, Violation
from app.sheets.measuring import DAMAGED

LARGEST_FILE = 20_000_000
LARGEST_SHEET = 32_000_000  # bytes of XML: 50,000 rows of eight columns are about 17 million
LARGEST_INSIDE = 64_000_000
LARGEST_OTHER_PART = 2_000_000
MOST_PARTS = 2_000

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"%PDF", b"RIFF", b"II*\x00", b"MM\x00*")
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_TEXT_SAMPLE = 4_096


def open_workbook(data: bytes) -> zipfile.ZipFile:
    """The zip of a workbook that is safe to read. Raises Refused, with one violation."""
    if not data:
        raise Refused(Violation("sheet.empty_file"))
    if len(data) > LARGEST_FILE:
        raise Refused(Violation("sheet.file_too_large", None, {"most": LARGEST_FILE // 10**6}))
    if not data.startswith(_ZIP):
        raise Refused(Violation(_what_else(data)))
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except DAMAGED as error:
        raise Refused(Violation("sheet.broken")) from error
    _check_parts(archive)
    return archive


def sheet_parts(archive: zipfile.ZipFile) -> Sequence[str]:
    """The parts that hold the cells of a sheet."""
    return [name for name in archive.namelist() if _is_sheet(name)]


def _what_else(data: bytes) -> str:
    """The code of the sentence about a file that is no zip."""
    if data.startswith(_OLE):
        return "sheet.protected" if _ENCRYPTED in data else "sheet.old_excel"
    if data.startswith(_UTF16):
        return "sheet.is_text"
    is_text = not data.startswith(_PICTURES) and b"\0" not in data[:_TEXT_SAMPLE]
    return "sheet.is_text" if is_text else "sheet.not_excel"


def _check_parts(archive: zipfile.ZipFile) -> None:
    names = set(archive.namelist())
    if {"EncryptedPackage", "EncryptionInfo"} & names or _has_password(archive):
        raise Refused(Violation("sheet.protected"))
    if any(name.lower().endswith("vbaproject.bin") for name in names):
        raise Refused(Violation("sheet.macros"))
    if "xl/workbook.bin" in names or ("mimetype" in names and "content.xml" in names):
        raise Refused(Violation("sheet.old_excel"))
    if "xl/workbook.xml" not in names or "[Content_Types].xml" not in names:
        raise Refused(Violation("sheet.not_excel"))
    _check_sizes(archive)


def _has_password(archive: zipfile.ZipFile) -> bool:
    return any(part.flag_bits & 1 for part in archive.infolist())


def _check_sizes(archive: zipfile.ZipFile) -> None:
    parts = archive.infolist()
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > LARGEST_INSIDE:
        raise Refused(Violation("sheet.too_large_inside"))
    for part in parts:
        if part.file_size > _most_bytes(part.filename):
            raise Refused(Violation("sheet.too_large_inside"))


def _most_bytes(name: str) -> int:
    if _is_sheet(name) or name == "xl/sharedStrings.xml":
        return LARGEST_SHEET
    is_read = name.endswith((".xml", ".rels"))
    return LARGEST_OTHER_PART if is_read else LARGEST_INSIDE


def _is_sheet(name: str) -> bool:
    return name.startswith("xl/worksheets/") and name.endswith(".xml")
