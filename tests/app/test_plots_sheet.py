"""Sheets of plots that people bring: every row comes back, and nothing in a file does harm."""

from __future__ import annotations

import io
from datetime import date
from decimal import Decimal

import pytest
from openpyxl import Workbook, load_workbook

from app.domain.land import Category, KnownPlot, PlotDraft, Sector
from app.sheets.columns import HEADINGS, Field
from app.sheets.comparing import RowState, judge
from app.sheets.plots_sheet import read_plots
from app.sheets.plots_template import plots_template
from tests.app.sheets import SHORT, WHOLE, codes, drafts, row_codes, saved, workbook


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
