"""Tables on paper: nothing crosses a rule, the head comes again, spans stop the column rules."""

from __future__ import annotations

import io

import pytest
from PIL import ImageChops
from pypdf import PdfReader

from app.documents.page import Paper, mm
from app.documents.tables import Cell, Column, Table
from tests.app.documents.paper_reading import by_pypdf, picture

COLUMNS = [
    Column("م", 10 * mm, "centre"),
    Column("الاسم", 40 * mm),
    Column("البيان", 50 * mm),
    Column("المبلغ", 30 * mm),
]
ROW = [
    "1",
    "محمّد عبد الله (أبو خالد)",
    "دفعة على حساب القسط رقم (3) وفق العقد ABC-77/2024",
    "1,250,000",
]
NASTY = [
    ROW,
    ["12345678901234567890", "مُحَمَّدٌ شَدَّةٌ كُلِّيَّةٌ جحخ عغ", "ج" * 90, "R-2025/00123456789012345678901234"],
    ["2", "", "سطر\nثان\nثالث جحخ", "-250,000"],
    [Cell("المنقول من الصفحة السابقة", span=3, bold=True), Cell("9,999,999,999", bold=True)],
]


def drawn(rows, monkeypatch=None, only=None, **more) -> bytes:
    paper = Paper("A4", title="جدول")
    if only == "text":
        monkeypatch.setattr(paper, "rules", lambda *_, **__: None)
        monkeypatch.setattr(paper, "rect", lambda *_, **__: None)
    if only == "rules":
        monkeypatch.setattr(paper, "text", lambda *_, **__: 0)
        monkeypatch.setattr(paper, "rect", lambda *_, **__: None)
    table = Table(COLUMNS, size=10)
    y = table.head(paper, paper.top)
    for row in rows:
        y = table.row(paper, y, row, **more)
    return paper.finish()


@pytest.mark.parametrize("height", [None, 9 * mm, 5 * mm])
def test_no_letter_touches_a_rule(height, monkeypatch):
    text = picture(drawn(NASTY, monkeypatch, "text", height=height), scale=4)
    rules = picture(drawn(NASTY, monkeypatch, "rules", height=height), scale=4)
    both = ImageChops.lighter(text, rules)
    assert text.getextrema()[0] < 100
    assert rules.getextrema()[0] < 150
    assert both.getextrema()[0] > 200


def test_all_letters_of_a_wrapped_row_are_on_paper():
    read = by_pypdf(drawn([ROW]))
    for word in " ".join(ROW).split():
        assert word in read


def test_column_rules_stop_at_a_spanned_cell(monkeypatch):
    """In the row of one spanned cell only the two outer rules are met on the way across."""
    paper = Paper("A4", title="جدول")
    table = Table(COLUMNS)
    low = table.row(paper, paper.top, [Cell("", span=4)], height=20)
    table.row(paper, low, ["", "", "", ""], height=20)
    image = picture(paper.finish())

    def crossings(y: float) -> int:
        row = image.crop((0, int(y * 2), image.width, int(y * 2) + 1)).tobytes()
        dark = [dot < 200 for dot in row]
        return sum(
            1 for before, dot in zip([False, *dark], dark, strict=False) if dot and not before
        )

    top = paper.height - paper.top
    assert crossings(top + 10) == 2
    assert crossings(top + 30) == 5


def test_the_first_column_stands_at_the_right():
    paper = Paper("A4", title="جدول")
    seen = {}
    paper.text = lambda x, y, string, **look: seen.setdefault(string, x) and 0
    Table(COLUMNS).row(paper, paper.top, ["1", "2", "3", "4"])
    assert seen["1"] > seen["2"] > seen["3"] > seen["4"]


def test_the_head_comes_again_on_every_page_and_no_row_is_lost():
    paper = Paper("A5", title="جدول")
    columns = [Column("م", 15 * mm), Column("الاسم", 60 * mm)]
    table = Table(columns)
    marks = []

    def on_new_page() -> float:
        marks.append(paper.page)
        return paper.top - 20 * mm

    rows = [[str(n), f"الاسم رقم {n}"] for n in range(1, 101)]
    end = table.draw(paper, paper.top, rows, on_new_page=on_new_page)
    assert end >= paper.bottom
    pages = PdfReader(io.BytesIO(paper.finish())).pages
    texts = [page.extract_text() for page in pages]
    assert marks == list(range(2, len(pages) + 1))
    assert all(text.strip().startswith("م") for text in texts)
    numbers = [line.split()[0] for text in texts for line in text.strip().splitlines()[1:]]
    assert numbers == [str(n) for n in range(1, 101)]


def test_a_row_higher_than_a_page_is_fitted_into_it():
    paper = Paper("A5", title="جدول")
    end = Table([Column("نص", 40 * mm)]).draw(paper, paper.top, [["كلمة طويلة " * 400]])
    assert end >= paper.bottom - 0.01
    assert "..." in by_pypdf(paper.finish())


def test_a_table_without_rows_has_its_head():
    paper = Paper("A5", title="جدول")
    assert Table(COLUMNS).draw(paper, paper.top, []) < paper.top
    assert "البيان" in by_pypdf(paper.finish())


def test_a_row_with_a_cell_too_few_is_a_mistake_of_the_program():
    with pytest.raises(ValueError, match="3 cells for 4 columns"):
        Table(COLUMNS).row(Paper("A4", title="جدول"), 500, ["1", "2", "3"])


def test_digits_of_amounts_stand_one_below_the_other():
    paper = Paper("A4", title="أرقام")
    assert {paper.width_of(digit) for digit in "0123456789"} == {paper.width_of("0")}
    assert {paper.width_of(digit) for digit in "٠١٢٣٤٥٦٧٨٩"} == {paper.width_of("٠")}
    assert {paper.width_of(digit, bold=True) for digit in "0123456789"} == {
        paper.width_of("0", bold=True)
    }
