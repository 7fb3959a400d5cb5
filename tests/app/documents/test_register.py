"""The general register on paper: every cell and sum, nothing over a rule, the same bytes twice."""

from __future__ import annotations

import io
from datetime import datetime
from decimal import Decimal

import pytest
from PIL import ImageChops
from pypdf import PdfReader

from app.documents import register_rows
from app.documents.page import RED, Paper, mm
from app.documents.register import (
    cover_sheet_pdf,
    opening_page_pdf,
    register_page_pdf,
    register_pages_pdf,
    sheet_for,
    sheet_of,
    template_of,
)
from app.documents.register_rows import rows_of, shares, square_metres
from app.domain.days import show_day
from app.domain.registers import opening_sentence
from tests.app.documents.paper_reading import by_pdftotext, by_pypdf, picture, plain
from tests.app.register_samples import (
    HEAD,
    LONG_NAME,
    annotation,
    correction,
    line,
    page,
    sealed,
    volume,
)

VOLUME = volume()
MIXED = page(
    VOLUME,
    change={
        156: correction(VOLUME, 156, 12),
        157: annotation(VOLUME, 157, 3),
        161: line(VOLUME, 161, name=LONG_NAME),
    },
)
CROWDED = page(VOLUME, name=LONG_NAME)
DENSE = page(volume(lines=60))
WATERMARK = plain("غير مغلقة – للاطلاع")


def drawn(content, **more) -> bytes:
    return register_page_pdf(content, HEAD, draft=False, **more)


def sheets(pdf: bytes) -> list[tuple[int, int]]:
    """Width and height of the pages in millimetres."""
    pages = PdfReader(io.BytesIO(pdf)).pages
    return [
        (round(float(p.mediabox.width) / mm), round(float(p.mediabox.height) / mm)) for p in pages
    ]


@pytest.mark.parametrize("content", [MIXED, CROWDED, DENSE, page(number=200)])
@pytest.mark.parametrize("read", [by_pdftotext, by_pypdf])
def test_all_words_of_all_cells_can_be_read_back(content, read):
    words = set(read(drawn(content)).split())
    for one in content.lines:
        cells = [one.name, one.investment_type, one.industry_type, one.licence]
        for word in plain(" ".join([str(one.serial), show_day(one.subscribed_on), *cells])).split():
            assert word in words


def test_every_page_says_where_it_is_and_what_is_carried():
    read = by_pdftotext(drawn(MIXED))
    for text in (
        "السجل العام للمكتتبين – المجلد رقم 1",
        "صفحة 7 من 200",
        "المنقول من الصفحة السابقة",
        square_metres(MIXED.carried_in),
        "مجموع الصفحة",
        square_metres(MIXED.page_sum),
        "المنقول إلى الصفحة التالية",
        square_metres(MIXED.carried_out),
        MIXED.code,
        MIXED.previous_code,
        "مكان الخاتم",
    ):
        assert plain(text) in read


@pytest.mark.parametrize(
    ("content", "label"),
    [
        (page(volume(no=2, first=5001), 1), "المنقول من المجلد السابق"),
        (page(number=200), "المنقول إلى المجلد التالي"),
    ],
)
def test_sums_go_on_from_volume_to_volume(content, label):
    assert label in by_pdftotext(drawn(content))


def test_a_correction_stands_in_red_and_names_its_serial(monkeypatch):
    red = []
    write = Paper.text

    def spy(paper, x, y, string, **look):
        if look.get("colour") == RED:
            red.append(string)
        return write(paper, x, y, string, **look)

    monkeypatch.setattr(Paper, "text", spy)
    read = by_pypdf(drawn(MIXED))
    assert "تصحيح للمسلسل 12:" in read
    assert "إشارة إلى المسلسل 3: قرار صناعي" in read
    assert "-250.50" in read
    assert red[0].startswith("تصحيح للمسلسل 12:")
    assert red[-1] == "إشارة إلى المسلسل 3: قرار صناعي"


def test_the_lines_of_an_open_page_stay_blank_and_it_is_marked():
    content = page(used=9)
    read = by_pypdf(register_page_pdf(content, HEAD, draft=True))
    assert WATERMARK in read
    assert "159" in read
    assert " 160 " not in read
    assert "يعطى عند الإغلاق" in read
    assert WATERMARK not in by_pypdf(drawn(MIXED))


def unseen(paper, _x, _y, string, **look) -> float:
    """Text that takes its room and leaves no ink."""
    width = paper.width_of(string, size=look.get("size", 11), bold=look.get("bold", False))
    return min(width, look.get("max_width") or width)


@pytest.mark.parametrize("content", [MIXED, CROWDED, DENSE], ids=["mixed", "crowded", "dense"])
@pytest.mark.parametrize("sheet", ["A4", "A3"])
def test_no_letter_touches_a_rule(content, sheet, monkeypatch):
    with monkeypatch.context() as patch:
        for drawing in ("rules", "rect", "circle"):
            patch.setattr(Paper, drawing, lambda *_, **__: None)
        text = picture(drawn(content, sheet=sheet), scale=3)
    with monkeypatch.context() as patch:
        patch.setattr(Paper, "text", unseen)
        for drawing in ("rect", "circle"):
            patch.setattr(Paper, drawing, lambda *_, **__: None)
        rules = picture(drawn(content, sheet=sheet), scale=3)
    assert text.getextrema()[0] < 100
    assert rules.getextrema()[0] < 150
    assert ImageChops.lighter(text, rules).getextrema()[0] > 180


@pytest.mark.parametrize("content", [MIXED, CROWDED, DENSE, page(used=3)])
def test_every_cell_has_room_for_its_text(content):
    paper = Paper("A3", title="سجل", landscape=True)
    room = 180 * mm
    rows = rows_of(paper, content, room, 10)
    assert len(rows.cells) == content.volume.lines_per_page
    assert sum(rows.heights) == pytest.approx(room)
    for cells, height in zip(rows.cells, rows.heights, strict=True):
        assert rows.table.height_of(paper, cells) <= height + 0.001


def test_rows_share_the_room_and_a_long_one_takes_from_the_others():
    assert shares([10, 10, 10, 10], 80) == [20, 20, 20, 20]
    assert shares([10, 50, 10, 10], 80) == [10, 50, 10, 10]
    assert shares([10, 40, 22, 10], 120) == [
        pytest.approx(80 / 3),
        40,
        *[pytest.approx(80 / 3)] * 2,
    ]
    assert shares([30, 30], 40) == [30, 30]


def test_column_rules_stop_at_the_sums():
    paper = Paper("A4", title="سجل", landscape=True)
    seen = []
    paper.rules = lambda lines, **_: seen.extend(lines)
    table = register_rows.Table(register_rows.columns(paper.inner_width))
    table.row(paper, 100, register_rows.sum_row("مجموع الصفحة", Decimal(1)), height=20)
    upright = {round(x1) for x1, _, x2, _ in seen if x1 == x2}
    assert len(upright) == 4


def test_the_opening_page_carries_the_statement_and_the_three_names():
    of = volume()
    read = by_pypdf(opening_page_pdf(of, HEAD))
    assert (
        opening_sentence(of.opened_on, 200)
        == "فتح هذا السجل بتاريخ 15/3/2007 ويحتوي على /200/ صفحة"
    )
    for text in (
        opening_sentence(of.opened_on, of.pages),
        "المجلد رقم 1",
        "اسم وتوقيع الموظف المختص",
        of.clerk,
        "توقيع وخاتم المدير العام للمدينة",
        of.general_manager,
        "تصديق رئيس مجلس المدينة الصناعية",
        of.council_chairman,
        "مكان الخاتم",
        of.code,
    ):
        assert plain(text) in read


def cover(copy_no: int = 2, template: str = "register-1/A4") -> bytes:
    return cover_sheet_pdf(
        VOLUME,
        sealed(VOLUME, 7, template),
        HEAD,
        copy_no=copy_no,
        printed_at=datetime(2026, 3, 1, 12, 5),  # noqa: DTZ001 - a wall clock on paper
        printed_by="أمل الخطيب",
    )


def test_a_cover_sheet_marks_the_copy_and_names_the_bytes():
    read = by_pdftotext(cover())
    for text in (
        "نسخة رقم 2",
        "عن الصفحة 7 من 200",
        "1/3/2026",
        "12:05",
        "cd" * 32,
        "من 151 إلى 175",
    ):
        assert text in read


def test_papers_are_as_large_as_the_page_was_sealed():
    assert sheets(drawn(MIXED)) == [(297, 210)]
    assert sheets(drawn(MIXED, sheet="A3")) == [(420, 297)]
    assert sheets(cover(template="register-1/A3")) == [(420, 297)]
    assert sheets(opening_page_pdf(VOLUME, HEAD, sheet="A3")) == [(420, 297)]
    assert sheet_for(volume(lines=33), "A4") == "A3"
    assert sheet_for(volume(lines=32), "A4") == "A4"
    assert [sheet_of(template_of(sheet)) for sheet in ("A4", "A3")] == ["A4", "A3"]


def test_the_book_is_bound_at_the_right():
    image = picture(drawn(MIXED), scale=1)
    dark = [
        x
        for x in range(image.width)
        if image.crop((x, 0, x + 1, image.height)).getextrema()[0] < 128
    ]
    assert dark[0] < 12 * mm
    assert image.width - dark[-1] > 24 * mm


def test_a_range_is_one_file_with_every_page_once():
    pages = [page(number=n) for n in range(3, 8)]
    reader = PdfReader(io.BytesIO(register_pages_pdf(pages, HEAD, draft=True)))
    assert [
        plain(f"صفحة {n} من 200") in plain(p.extract_text())
        for n, p in zip(range(3, 8), reader.pages, strict=True)
    ] == [True] * 5


def test_the_same_page_gives_the_same_bytes():
    assert drawn(MIXED) == drawn(MIXED)
    assert cover() == cover()
    assert opening_page_pdf(VOLUME, HEAD) == opening_page_pdf(VOLUME, HEAD)


def test_only_amiri_is_used_and_it_is_embedded():
    reader = PdfReader(io.BytesIO(register_page_pdf(MIXED, HEAD, draft=True)))
    fonts = [font.get_object() for p in reader.pages for font in p["/Resources"]["/Font"].values()]
    assert fonts
    for font in fonts:
        assert "Amiri" in font["/BaseFont"]
        assert "/FontFile2" in font["/FontDescriptor"]
