"""Files that are no sheet of plots, and sheets that would do harm: named, and left soon."""

from __future__ import annotations

import io
import time
import zipfile

import pytest
from openpyxl import load_workbook

from app.sheets.plots_sheet import read_plots
from tests.app.sheets import SHORT, StoppedError, codes, rezipped, saved, with_sheet, workbook


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "sheet.empty_file"),
        (b"PK\x03\x04" + b"\0" * 2_000, "sheet.broken"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2_000, "sheet.old_excel"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "sheet.protected",
        ),
        ("رقم,فئة\n1,آ\n".encode(), "sheet.is_text"),
        ("رقم,فئة\n1,آ\n".encode("cp1256"), "sheet.is_text"),
        ("رقم\tفئة\n".encode("utf-16"), "sheet.is_text"),
        (b"<html><table></table></html>", "sheet.is_text"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "sheet.not_excel"),
        (b"\xff\xd8\xff\xe0 jpeg", "sheet.not_excel"),
        (b"%PDF-1.7\n", "sheet.not_excel"),
        (b"MZ\x90\0\x03\0\0\0", "sheet.not_excel"),
        (b"PK\x03\x04" + b"0" * 20_000_000, "sheet.file_too_large"),
    ],
)
def test_what_is_no_workbook_is_named_for_what_it_is(data, code):
    assert codes(read_plots(data)) == [code]


def test_half_a_workbook_is_broken():
    assert codes(read_plots(workbook(("1", "آ", 100))[:-400])) == ["sheet.broken"]


def test_a_part_that_lies_about_its_bytes_is_broken():
    data = bytearray(workbook(*[(str(n), "آ", 100 + n) for n in range(500)]))
    place = data.find(b"xl/worksheets/sheet1.xml") + 200
    data[place : place + 40] = bytes(40)
    assert codes(read_plots(bytes(data))) == ["sheet.broken"]


def test_macros_are_refused():
    data = rezipped(workbook(("1", "آ", 100)), xl__vbaProject_DOT_bin=b"\0")
    assert codes(read_plots(data)) == ["sheet.macros"]


def test_another_zip_is_no_workbook():
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as made:
        made.writestr("word/document.xml", "<w/>")
    assert codes(read_plots(stream.getvalue())) == ["sheet.not_excel"]


@pytest.mark.parametrize("part", ["xl__styles_DOT_xml", "xl__workbook_DOT_xml"])
@pytest.mark.parametrize("content", [b"", b"<x", b"<nothing/>", b"\xff\xfe<"])
def test_a_part_that_is_not_as_it_should_be_is_no_bug(part, content):
    preview = read_plots(rezipped(workbook(("1", "آ", 100)), **{part: content}))
    assert codes(preview) in ([], ["sheet.broken"], ["sheet.no_rows"])


def test_entities_are_refused():
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>'
    for part in ("xl__worksheets__sheet1_DOT_xml", "xl__workbook_DOT_xml"):
        data = rezipped(workbook(("1", "آ", 100)), **{part: bomb})
        assert codes(read_plots(data)) == ["sheet.broken"]


def test_a_million_cells_in_a_small_file_stop_soon():
    row = "".join(f"<c><v>{n}</v></c>" for n in range(100))
    data = with_sheet("".join(f"<row>{row}</row>" for _ in range(10_000)))
    assert len(data) < 200_000
    begin = time.monotonic()
    assert codes(read_plots(data)) == ["sheet.too_many_cells"]
    assert time.monotonic() - begin < 5


def test_one_row_of_a_million_cells_stops_soon():
    data = with_sheet(f"<row>{'<c><v>1</v></c>' * 1_000_000}</row>")
    begin = time.monotonic()
    assert codes(read_plots(data)) == ["sheet.too_many_cells"]
    assert time.monotonic() - begin < 5


def test_a_part_that_unpacks_to_far_too_much_is_not_unpacked():
    shared = b"<sst>" + b" " * 33_000_000 + b"</sst>"
    data = rezipped(workbook(("1", "آ", 100)), xl__sharedStrings_DOT_xml=shared)
    assert len(data) < 100_000
    assert codes(read_plots(data)) == ["sheet.too_large_inside"]


@pytest.mark.parametrize("cell", ["XFD1048576", "A1048576", "XFD2", "GS2"])
def test_a_far_cell_is_named(cell):
    book = load_workbook(io.BytesIO(workbook(("1", "آ", 100))))
    book.active[cell] = "هنا"
    [problem] = read_plots(saved(book)).problems
    assert (problem.code, problem.params) == ("sheet.far_cell", {"cell": cell})


def test_a_far_cell_without_content_does_no_harm():
    far = '<row r="1048576"><c r="XFD1048576" s="0"/></row>'
    table = "".join(
        f'<row r="{n}"><c r="A{n}" t="inlineStr"><is><t>{a}</t></is></c>'
        f'<c r="B{n}" t="inlineStr"><is><t>{b}</t></is></c>'
        f'<c r="C{n}" t="inlineStr"><is><t>{c}</t></is></c></row>'
        for n, (a, b, c) in enumerate([SHORT, ("1", "آ", "100")], start=1)
    )
    begin = time.monotonic()
    assert len(read_plots(with_sheet(table + far)).rows) == 1
    assert time.monotonic() - begin < 2


def test_more_than_fifty_thousand_rows_are_refused():
    rows = "".join(f'<row r="{n}"><c r="A{n}"><v>1</v></c></row>' for n in range(1, 50_060))
    assert codes(read_plots(with_sheet(rows))) == ["sheet.too_many_rows"]


def test_reading_ends_when_it_takes_too_long():
    data = workbook(*[(str(n), "آ", 100) for n in range(600)])
    assert codes(read_plots(data, patience=0)) == ["sheet.too_slow"]


def test_reading_can_be_cancelled():
    def stop(_done: int, _total: int) -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        read_plots(workbook(*[(str(n), "آ", 100) for n in range(600)]), stop)
