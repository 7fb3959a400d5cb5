"""Letterhead, places for stamp and signature, QR code, filled-in lines, flowing text."""

from __future__ import annotations

import io

import pytest
import segno
from pypdf import PdfReader

from app.documents.flow import Flow
from app.documents.marks import Letterhead, field, qr, signature_place, stamp_place
from app.documents.page import LEADING, Paper, mm
from app.documents.tables import Column, Table
from tests.app.documents.paper_reading import by_pdftotext, by_pypdf, picture

HEAD = Letterhead("الجمهورية العربية السورية", "وزارة الاقتصاد والصناعة", "المدينة الصناعية بحسياء")


def test_a_qr_code_on_paper_is_the_code_of_its_text():
    text = "S1.HSY.R-2025/00123.1250000"
    paper = Paper("A5", title="رمز")
    size = 30 * mm
    qr(paper, 100, 200, size, text)
    image = picture(paper.finish(), scale=8)
    rows = [list(row) for row in segno.make_qr(text, error="m", boost_error=False).matrix]
    module = size / (len(rows) + 8)

    def dark(row: int, column: int) -> bool:
        x = 100 + (column + 4.5) * module
        y = paper.height - (200 + size - (row + 4.5) * module)
        return image.getpixel((int(x * 8), int(y * 8))) < 128

    n = len(rows)
    assert [[dark(r, c) for c in range(n)] for r in range(n)] == [
        [bool(m) for m in row] for row in rows
    ]
    assert not any(dark(r, c) for r in (-2, n + 1) for c in range(-2, n + 2))


def test_a_letterhead_names_who_issues_the_paper_and_returns_where_it_ends():
    paper = Paper("A4", title="ترويسة")
    y = HEAD.draw(paper, "إيصال قبض", subtitle="الأصل", reference=("R-2025/00123", "15/3/2025"))
    assert paper.top - 30 * mm < y < paper.top - 40
    read = by_pdftotext(paper.finish())
    for text in (HEAD.republic, HEAD.ministry, HEAD.office, "إيصال قبض", "الأصل", "R-2025/00123"):
        assert text in read


def test_a_long_title_stays_between_the_sides_of_the_letterhead():
    paper = Paper("A4", title="ترويسة")
    widths = []
    text = paper.text
    paper.text = lambda *place, **look: widths.append(text(*place, **look))
    HEAD.draw(paper, "سجل " * 60, reference=("ر" * 200,))
    assert sum(sorted(widths)[-2:]) < paper.inner_width


def test_the_stamp_place_is_a_circle_with_its_label_inside():
    paper = Paper("A5", title="خاتم")
    stamp_place(paper, 200, 300, radius=14 * mm)
    pdf = paper.finish()
    assert "مكان الخاتم" in by_pypdf(pdf)
    left, top, right, bottom = (
        side / 4
        for side in picture(pdf, scale=4).point(lambda dot: 255 if dot < 220 else 0).getbbox()
    )
    assert (left, right) == pytest.approx((200 - 14 * mm, 200 + 14 * mm), abs=1)
    assert (paper.height - bottom, paper.height - top) == pytest.approx(
        (300 - 14 * mm, 300 + 14 * mm), abs=1
    )


def test_a_signature_place_keeps_to_its_width():
    paper = Paper("A5", title="توقيع")
    signature_place(paper, 300, 200, "المحاسب", name="م. خالد عز الدين" * 5, width=60 * mm)
    pdf = paper.finish()
    assert "المحاسب:" in by_pypdf(pdf)
    left, _, right, _ = picture(pdf).point(lambda dot: 255 if dot < 220 else 0).getbbox()
    assert left / 2 > 300 - 60 * mm - 2
    assert right / 2 < 302


def test_a_field_wraps_its_value_and_returns_the_next_baseline():
    paper = Paper("A5", title="حقل")
    one = field(paper, 400, "الاسم:", "محمّد")
    three = field(paper, 400, "وذلك عن:", "دفعة على حساب القسط رقم (3) من ثمن المقسم 125/ب " * 3)
    assert three < one < 400


def flowing(bottom: float | None = None):
    paper = Paper("A5", title="عقد")
    return paper, Flow(paper, paper.top, bottom=bottom, on_new_page=lambda: paper.top - 10 * mm)


def test_text_flows_over_pages_without_losing_a_word():
    paper, flow = flowing()
    words = [f"كلمة{n}" for n in range(900)]
    for start in range(0, 900, 60):
        flow.paragraph(" ".join(words[start : start + 60]), size=11, align="justify")
        flow.space(6)
    assert flow.y >= paper.bottom - 6
    read = by_pypdf(paper.finish())
    assert paper.page > 2
    assert [word for word in read.split() if word.startswith("كلمة")] == words


@pytest.mark.parametrize("room", [1, 2, 3, 4, 5])
@pytest.mark.parametrize("lines", [2, 3, 4, 5])
def test_no_line_of_a_paragraph_is_left_alone_on_a_page(room, lines):
    paper, flow = flowing()
    flow.y = flow.bottom + room * 11 * LEADING + 1
    flow.paragraph("\n".join(f"سطر {n}" for n in range(lines)))
    pages = PdfReader(io.BytesIO(paper.finish())).pages
    assert all(len(page.extract_text().splitlines()) != 1 for page in pages)


def test_a_heading_stays_with_its_text():
    paper, flow = flowing()
    flow.y = flow.bottom + 40
    flow.paragraph("المادة 13", bold=True, keep=30)
    assert paper.page == 2


def test_a_table_flows_on_from_the_text():
    _, flow = flowing()
    flow.paragraph("الأقساط")
    before = flow.y
    flow.table(Table([Column("م", 20 * mm)]), [["1"], ["2"]])
    assert flow.y < before
