"""Workbooks made for the tests: plain ones, and such as nobody should have made."""

from __future__ import annotations

import io
import zipfile

from openpyxl import Workbook

from app.domain.land import PlotDraft
from app.sheets.columns import HEADINGS
from app.sheets.plots_sheet import SheetPreview, read_plots


class StoppedError(Exception):
    """What a progress callback raises to end the work."""


SHORT = ("رقم المقسم", "الفئة", "المساحة")
WHOLE = tuple(HEADINGS.values())


def workbook(*rows: object, headings=SHORT) -> bytes:
    book = Workbook()
    sheet = book.active
    for row in [headings, *rows]:
        sheet.append(list(row))
    return saved(book)


def saved(book: Workbook) -> bytes:
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def rezipped(data: bytes, **changes: bytes | None) -> bytes:
    """The same workbook with other parts; None leaves a part out."""
    stream = io.BytesIO()
    parts = {name.replace("__", "/").replace("_DOT_", "."): new for name, new in changes.items()}
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as made,
    ):
        for name in old.namelist():
            if name not in parts:
                made.writestr(name, old.read(name))
        for name, content in parts.items():
            if content is not None:
                made.writestr(name, content)
    return stream.getvalue()


def with_sheet(xml: str) -> bytes:
    head = '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    whole = f"{head}{xml}</sheetData></worksheet>".encode()
    return rezipped(workbook(("1", "آ", 100)), xl__worksheets__sheet1_DOT_xml=whole)


def codes(preview: SheetPreview) -> list[str]:
    return [violation.code for violation in preview.problems]


def row_codes(*values: object, headings=SHORT) -> list[str]:
    [row] = read_plots(workbook(values, headings=headings)).rows
    assert row.draft is None
    return [violation.code for violation in row.problems]


def drafts(*rows: object, headings=SHORT) -> list[PlotDraft | None]:
    preview = read_plots(workbook(*rows, headings=headings))
    assert preview.problems == ()
    return [row.draft for row in preview.rows]
