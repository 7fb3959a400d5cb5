"""Sheets of plots that people bring: every row comes back, and nothing in a file does harm."""

from __future__ import annotations

import io
import time
import zipfile
from datetime import date
from decimal import Decimal

import pytest
from openpyxl import Workbook, load_workbook

from app.domain.land import Category, KnownPlot, PlotDraft, Sector
from app.sheets.columns import HEADINGS, Field
from app.sheets.comparing import RowState, judge
from app.sheets.plots_sheet import SheetPreview, read_plots
from app.sheets.plots_template import plots_template


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


def test_a_plain_sheet_gives_its_plots():
    assert drafts(("125", "آ", 5000), ("125/ب", "ج", 4237.5)) == [
        PlotDraft("125", Category.A, Decimal(5000)),
        PlotDraft("125/ب", Category.C, Decimal("4237.5")),
    ]


def test_all_columns_are_read_in_any_order_and_spelling():
    headings = [
        "المساحه م2",
        "رقم العقار",
        "نوع الصناعة",
        "فئة المقسم",
        "قطاع",
        "الإستعمال",
        "المقسم",
    ]
    row = [Decimal("600.25"), "245", "الصناعات الغذائية", "/هـ/", "غ", "", 7]
    assert drafts(row, headings=headings) == [
        PlotDraft("7", Category.E, Decimal("600.25"), "غ", Sector.FOOD, "", "245")
    ]


@pytest.mark.parametrize("written", ["آ", "أ", "ا", "A", "a", "/آ/", "الفئة آ", " آ "])
def test_category_a_is_known_in_every_spelling(written):
    assert drafts(("1", written, 100))[0].category is Category.A


@pytest.mark.parametrize(
    ("written", "category"), [("ب", "B"), ("ج", "C"), ("د", "D"), ("هـ", "E"), ("ه", "E")]
)
def test_the_other_categories_are_known(written, category):
    assert drafts(("1", written, 100))[0].category is Category(category)


@pytest.mark.parametrize("written", ["٥٠٠٠", "5,000", "٥٬٠٠٠", "۵۰۰۰", "5000.00"])
def test_an_area_may_be_written_in_any_digits(written):
    assert drafts(("1", "آ", written))[0].area == 5000


def test_arabic_digits_in_a_plot_number_become_western():
    assert drafts(("١٢٥/ب", "آ", 100))[0].number == "125/ب"


def test_what_excel_shows_counts_and_not_the_float_behind_it():
    assert drafts(("1", "آ", 4822.499999999999999), ("2", "آ", 0.1 + 0.2))[1].area == Decimal("0.3")


def test_a_price_says_its_pound():
    rows = drafts(
        ("1", "", "آ", 100, "", "", "", 12.5, None),
        ("2", "", "آ", 100, "", "", "", None, 1250),
        headings=WHOLE,
    )
    assert [draft.price for draft in rows] == [Decimal(1250), Decimal(1250)]


def test_a_price_without_a_pound_is_not_guessed():
    preview = read_plots(workbook(("1", "آ", 100, 9), headings=(*SHORT, "سعر المتر")))
    assert codes(preview) == ["sheet.price_without_pound"]


@pytest.mark.parametrize(
    ("values", "code"),
    [
        (("1", "و", 100), "plot.category.unknown"),
        (("1", None, 100), "plot.category.missing"),
        ((None, "آ", 100), "plot.number.missing"),
        (("1", "آ", None), "plot.area.missing"),
        (("1", "آ", "كبير"), "reading.not_a_digit"),
        (("1", "آ", -5), "plot.area.not_positive"),
        (("1", "آ", "-5"), "plot.area.not_positive"),
        (("1", "آ", 0), "plot.area.not_positive"),
        (("1", "آ", 100.125), "plot.area.too_fine"),
        (("1", "آ", "100.125"), "plot.area.too_fine"),
        (("1", "آ", 10_000_001), "plot.area.too_large"),
        (("1", "آ", 1e300), "plot.area.too_large"),
        (("1", "آ", "1٠0"), "reading.mixed_digits"),
        (("1", "آ", True), "sheet.cell.truth"),
        (("1", "آ", "=5000*2"), "sheet.cell.formula"),
        (("=1+1", "آ", 100), "sheet.cell.formula"),
        (("1", "=A1", 100), "sheet.cell.formula"),
        ((date(2026, 5, 12), "آ", 100), "sheet.cell.date"),
        (("1", "آ", "#REF!"), "sheet.cell.error"),
        (("1" * 31, "آ", 100), "text.too_long"),
        (("1\n2", "آ", 100), "text.control_character"),
        (("1\u200b2", "آ", 100), "text.hidden_character"),
    ],
)
def test_a_bad_row_says_why(values, code):
    assert code in row_codes(*values)


def test_a_sector_that_nobody_knows_is_said():
    assert row_codes("1", "آ", 100, "زراعية", headings=(*SHORT, "القطاع الصناعي")) == [
        "plot.sector.unknown"
    ]


def test_a_row_says_all_that_is_wrong_with_it():
    assert row_codes("", "و", "س") == [
        "plot.category.unknown",
        "reading.not_a_digit",
        "plot.number.missing",
    ]


def test_a_double_is_found_whatever_its_digits():
    preview = read_plots(workbook(("12", "آ", 100), ("13", "آ", 100), ("١٢", "ب", 300)))
    assert [row.draft is not None for row in preview.rows] == [True, True, False]
    [double] = preview.rows[2].problems
    assert (double.code, double.params) == ("sheet.row.double", {"first": 2})


def test_the_same_number_in_two_blocks_is_two_plots():
    rows = drafts(("12", "آ", 100, "غ"), ("12", "آ", 100, "ن"), headings=(*SHORT, "القطاع"))
    assert all(rows)


def test_rows_keep_the_numbers_of_excel_and_empty_ones_are_left_out():
    book = Workbook()
    sheet = book.active
    sheet["A1"] = "المدينة الصناعية بحسياء"
    for place, text in zip("ABC", SHORT, strict=True):
        sheet[f"{place}3"] = text
    sheet["A5"], sheet["B5"], sheet["C5"] = "1", "آ", 100
    sheet["A9"], sheet["B9"], sheet["C9"] = "2", "ب", 200
    assert [row.row for row in read_plots(saved(book)).rows] == [5, 9]


def test_headings_that_nobody_knows_are_named_and_left_out():
    preview = read_plots(workbook(("1", "آ", 100, "س"), headings=(*SHORT, "ملاحظات المسّاح")))
    assert preview.unread == ("ملاحظات المسّاح",)
    assert preview.rows[0].draft is not None


def test_missing_headings_are_named():
    [problem] = read_plots(workbook(("1", 5), headings=("رقم المقسم", "ثمن"))).problems
    assert problem.code == "sheet.heading_missing"
    assert problem.params == {"headings": (HEADINGS[Field.CATEGORY], HEADINGS[Field.AREA])}


def test_a_sheet_without_rows_says_so():
    assert codes(read_plots(workbook())) == ["sheet.no_rows"]


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


def test_an_empty_template_has_no_rows_and_a_filled_one_is_read():
    data = plots_template()
    assert codes(read_plots(data)) == ["sheet.no_rows"]
    book = load_workbook(io.BytesIO(data))
    sheet = book.worksheets[0]
    assert sheet.sheet_view.rightToLeft
    sheet["A2"], sheet["C2"], sheet["D2"] = "12/5", "آ", 100
    [row] = read_plots(saved(book)).rows
    assert row.draft == PlotDraft("12/5", Category.A, Decimal(100))


def test_the_example_of_the_template_is_right():
    book = load_workbook(io.BytesIO(plots_template()))
    del book["المقاسم"]
    preview = read_plots(saved(book))
    assert len(preview.rows) == 3
    assert all(row.draft is not None for row in preview.rows)


# Beside what the office has


def states(data: bytes, known, price: Decimal | None = None) -> list[RowState]:
    return [row.state for row in judge(read_plots(data), known, price).rows]


def test_a_row_that_is_there_already_is_left_alone_and_one_that_differs_is_bad():
    known = {
        ("", "1"): KnownPlot(Category.A, Decimal(100)),
        ("", "2"): KnownPlot(Category.A, Decimal(100)),
    }
    data = workbook(("١", "آ", 100), ("2", "آ", 120), ("3", "آ", 100))
    assert states(data, known) == [RowState.EXISTS, RowState.BAD, RowState.GOOD]
    assert [d.number for d in judge(read_plots(data), known).drafts()] == ["3"]


def test_a_price_of_the_other_pound_is_found():
    data = workbook(
        ("1", "", "آ", 100, "", "", "", 9, None),
        ("2", "", "آ", 100, "", "", "", 900, None),
        ("3", "", "آ", 100, "", "", "", None, 9),
        headings=WHOLE,
    )
    assert states(data, {}, Decimal(900)) == [RowState.GOOD, RowState.BAD, RowState.BAD]
