"""What page.py promises: the same bytes, only Amiri, a text layer, nothing outside the sheet."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys

import pytest
from pypdf import PdfReader

from app.documents.marks import page_number
from app.documents.page import ASCENT, DESCENT, LEADING, Margins, Paper, mm
from tests.app.documents.paper_reading import by_pdftotext, by_pypdf, picture

PHRASES = [
    "محمّد عبد الله الأحمد",
    "لا إله إلا الله",
    "(أبو خالد)",
    "المقسم 125/ب",
    "R-2025/00123",
    "15/3/2025",
    "بتاريخ 2025-03-15",
    "رصيد -250,000",
    "مبلغاً وقدره 1,250,000",
    "«الضاحية» (3) [ملغى]",
    "شركة ABC (Ltd.)",
]
LINES = [
    "محمّد عبد الله الأحمد (أبو خالد) – المقسم 125/ب من المشروع",
    "لا إله إلا الله، الإيصال R-2025/00123 في 15/3/2025 ثم بتاريخ 2025-03-15",
    "رصيد -250,000 ل.س ثم مبلغاً وقدره 1,250,000 ل.س لا غير",
    "مشروع «الضاحية» (3) [ملغى] لدى شركة ABC (Ltd.) في حسياء",
]


def sample(**more) -> bytes:
    paper = Paper("A4", title="إيصال قبض", author="المدينة الصناعية", footer=page_number, **more)
    y = paper.top - 10 * mm
    for line in LINES:
        paper.text(paper.right, y, line, size=12)
        paper.text(paper.right, y - 8 * mm, line, size=9, bold=True)
        y = paper.paragraph(paper.right, y - 16 * mm, 70 * mm, line, align="justify") - 5 * mm
    paper.new_page()
    return paper.finish()


@pytest.mark.parametrize("read", [by_pypdf, by_pdftotext])
@pytest.mark.parametrize("phrase", PHRASES)
@pytest.mark.parametrize("bold", [False, True])
def test_a_phrase_is_found_in_the_text_of_the_pdf(phrase, read, bold):
    paper = Paper("A4", title="نص")
    for n, line in enumerate(LINES):
        paper.text(paper.right, paper.top - (n + 1) * 30, line, bold=bold)
    assert phrase in read(paper.finish())


@pytest.mark.parametrize("read", [by_pypdf, by_pdftotext])
@pytest.mark.parametrize("line", ["مُحَمَّدٌ رَسُولٌ شَدَّةٌ", "في ١٥/٠٣/٢٠٢٥ مبلغ ١٬٢٥٠٬٠٠٠ ليرة", "506.75 م"])
def test_harakat_and_eastern_digits_are_read_back_in_order(line, read):
    paper = Paper("A5", title="نص")
    paper.text(paper.right, paper.top - 30, line)
    assert line in read(paper.finish())


def test_the_same_paper_is_the_same_bytes_in_every_process():
    code = (
        "import hashlib; from tests.app.documents.test_paper import sample;"
        "print(hashlib.sha256(sample()).hexdigest())"
    )
    sums = {hashlib.sha256(sample()).hexdigest()}
    for seed in ("1", "2"):
        environment = os.environ | {"PYTHONHASHSEED": seed}
        done = subprocess.run(
            [sys.executable, "-c", code], env=environment, capture_output=True, check=True
        )
        sums.add(done.stdout.decode().strip())
    assert len(sums) == 1


def test_only_amiri_is_in_the_file_and_all_of_it_embedded():
    done = subprocess.run(["pdffonts", "-"], input=sample(), capture_output=True, check=True)
    fonts = [line.split() for line in done.stdout.decode().splitlines()[2:]]
    assert {font[0].split("+")[1] for font in fonts} == {"Amiri-Regular", "Amiri-Bold"}
    assert all(font[-5:-2] == ["yes", "yes", "yes"] for font in fonts)  # embedded, subset, unicode
    assert b"Helvetica" not in sample()


def test_title_author_and_language_are_written_down():
    reader = PdfReader(io.BytesIO(sample()))
    assert reader.metadata.title == "إيصال قبض"
    assert reader.metadata.author == "المدينة الصناعية"
    assert reader.trailer["/Root"]["/Lang"] == "ar"
    assert reader.trailer["/Root"]["/ViewerPreferences"]["/Direction"] == "/R2L"


@pytest.mark.parametrize(
    ("size", "landscape", "millimetres"),
    [
        ("A5", False, (148, 210)),
        ("A5", True, (210, 148)),
        ("A4", False, (210, 297)),
        ("A3", True, (420, 297)),
    ],
)
def test_sheets_have_their_standard_sizes(size, landscape, millimetres):
    pdf = Paper(size, title="قياس", landscape=landscape).finish()
    box = PdfReader(io.BytesIO(pdf)).pages[0].mediabox
    assert (box.width / mm, box.height / mm) == pytest.approx(millimetres, abs=0.1)


def test_margins_bound_the_drawing_area():
    paper = Paper("A4", title="هوامش", margins=Margins(10 * mm, 20 * mm, 30 * mm, 40 * mm))
    assert paper.top == pytest.approx(paper.height - 10 * mm)
    assert paper.right == pytest.approx(paper.width - 20 * mm)
    assert (paper.bottom, paper.left) == pytest.approx((30 * mm, 40 * mm))
    assert paper.inner_width == pytest.approx(150 * mm, abs=0.3)


def test_every_page_says_which_of_how_many_it_is():
    pages = PdfReader(io.BytesIO(sample())).pages
    assert [
        page.extract_text().splitlines()[-1].replace("\u200f", "").strip() for page in pages
    ] == [
        "صفحة 1 من 2",
        "صفحة 2 من 2",
    ]


def ink(image) -> tuple[int, int, int, int]:
    return image.point(lambda dot: 255 if dot < 200 else 0).getbbox()


@pytest.mark.parametrize("align", ["right", "left", "centre"])
def test_a_line_ends_where_its_width_says(align):
    paper = Paper("A5", title="عرض")
    x = {"right": 300, "left": 100, "centre": 200}[align]
    width = paper.text(x, 300, "إيصال قبض رقم 125", size=20, align=align)
    left, _, right, _ = ink(picture(paper.finish()))
    start = {"right": x - width, "left": x, "centre": x - width / 2}[align]
    assert left / 2 == pytest.approx(start, abs=4)
    assert right / 2 == pytest.approx(start + width, abs=4)


@pytest.mark.parametrize("align", ["right", "left", "centre"])
def test_a_line_longer_than_the_sheet_is_drawn_smaller_not_cut(align):
    paper = Paper("A5", title="طويل")
    x = {"right": paper.right, "left": paper.left, "centre": paper.centre}[align]
    width = paper.text(x, 300, "نص طويل جداً " * 20, size=20, align=align)
    start = {"right": x - width, "left": x, "centre": x - width / 2}[align]
    assert start >= -0.01
    assert start + width <= paper.width + 0.01


def test_a_line_is_no_wider_than_asked():
    paper = Paper("A5", title="ضيق")
    assert paper.text(300, 300, "محمّد عبد الله الأحمد", max_width=50) == pytest.approx(50)


def test_a_paragraph_returns_the_baseline_after_its_last_line():
    paper = Paper("A4", title="فقرة")
    text = "هذا نص طويل يلتف على عدة أسطر في عرض ضيق من الورقة"
    lines = paper.lines_of(text, 100, size=10)
    assert len(lines) > 2
    assert " ".join(lines) == text
    assert paper.paragraph(300, 500, 100, text, size=10) == pytest.approx(
        500 - len(lines) * 10 * LEADING
    )


def test_justified_lines_fill_their_width_but_the_last_does_not():
    paper = Paper("A4", title="فقرة")
    text = "هذا نص طويل يلتف على عدة أسطر في عرض ضيق رقم 12 من الورقة " * 3
    paper.paragraph(400, 700, 200, text, size=12, align="justify")
    image = picture(paper.finish()).point(lambda dot: 255 if dot < 200 else 0)
    step = 12 * LEADING
    lines = len(paper.lines_of(text, 200, size=12))
    ends = []
    for n in range(lines):
        top = (paper.height - 700 + n * step - 12) * 2
        band = image.crop((0, int(top), image.width, int(top + step * 2)))
        ends.append(band.getbbox()[0] / 2)
    assert all(end == pytest.approx(200, abs=3) for end in ends[:-1])
    assert ends[-1] > 203


@pytest.mark.parametrize("angle", [0, 30, 90, -45])
def test_a_turned_line_is_read_back_and_leaves_the_colours_alone(angle):
    paper = Paper("A4", title="مائل")
    paper.rotated_text(300, 400, angle, "12.04", colour=(1, 0, 0), align="centre")
    paper.text(300, 100, "أسود", size=30)
    pdf = paper.finish()
    assert "12.04" in by_pypdf(pdf)
    assert picture(pdf).crop((0, 1300, 1190, 1600)).getextrema()[0] < 30


def test_a_watermark_lies_pale_under_the_text_of_every_page():
    paper = Paper("A4", title="نسخة", watermark="غير مغلقة – للاطلاع")
    paper.text(paper.centre, paper.height / 2, "نص فوق العلامة", size=30, align="centre")
    paper.new_page()
    pdf = paper.finish()
    assert by_pypdf(pdf).count("للاطلاع") == 2
    bare = picture(pdf, 1)
    assert 200 < bare.getextrema()[0] < 240
    left, top, right, bottom = bare.point(lambda dot: 255 if dot < 250 else 0).getbbox()
    assert (right - left) / bare.width > 0.4
    assert (bottom - top) / bare.height > 0.3
    assert picture(pdf, 0).getextrema()[0] < 20


def test_a_footer_does_not_change_the_colours_of_the_page():
    def footer(paper: Paper, page: int, pages: int) -> None:
        paper.text(paper.centre, 20, f"{page}/{pages}", colour=(1, 0, 0), align="centre")

    paper = Paper("A5", title="تذييل", footer=footer)
    paper.text(300, 300, "أحمر", colour=(1, 0, 0))
    paper.new_page()
    paper.text(300, 300, "أسود", size=30)
    image = picture(paper.finish(), 1).crop((0, 500, 840, 700))
    assert image.getextrema()[0] < 20


def test_letters_keep_between_ascent_and_descent():
    paper = Paper("A4", title="أسطر")
    paper.text(300, 700, "جحخ عغ يي محمّد رقم (ـج) إآأ لأ لإ", size=40)
    _, top, _, bottom = ink(picture(paper.finish()))
    assert paper.height - top / 2 <= 700 + 40 * ASCENT
    assert paper.height - bottom / 2 >= 700 - 40 * DESCENT
