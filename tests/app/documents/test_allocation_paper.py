"""The one document of allocation, handover and sketch."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from io import BytesIO

import pytest
from pypdf import PdfReader, PdfWriter

from app.documents.allocation import allocation_code, allocation_pdf
from app.domain.settings import OfficeSettings
from tests.app.deal_samples import CANCELLED, HEAD, allocation, file_of
from tests.app.documents.paper_reading import by_pdftotext, by_pypdf, picture
from tests.app.documents.test_sketch_on_paper import closed_paths, sides_in_mm
from tests.app.sketch_samples import SAMPLES


@pytest.fixture(scope="module")
def text() -> str:
    return by_pdftotext(allocation_pdf(allocation(), HEAD))


@pytest.mark.parametrize(
    "words",
    [
        "وثيقة تخصيص واستلام وكروكي مقسم",
        "A26-000012-E1",
        "القرار الصناعي رقم 77/ص تاريخ 1/3/2026",
        "الفقرتين 2 و3 من المادة 13",
        "برقم مسلسل 124",
        "04010203040",
        "معصرة زيتون وتعبئة زيوت",
        "125/ب",
        "القطاع الغذائي",
        "12/345",
        "5,000.00",
        "حاجة المنشأة مع التوسع",
        "45,000.00",
        "15,000.00",
        "1,125.00",
        "13,875.00",
        "16/3/2026",
        "خمسة عشر يوما",
        "يلغى التخصيص حكما",
        "ستة أشهر",
        "1/9/2026",
        "استلام المقسم",
        "المسلم عن المدينة",
        "المستلم (المخصص له)",
        "المدير العام",
        "خالد عز الدين",
        "مكان الخاتم",
        "كروكي المقسم رقم 125/ب",
        "الأصل",
    ],
)
def test_everything_that_the_law_asks_for_is_on_the_paper(text, words):
    assert words in without_marks(text)


def without_marks(text: str) -> str:
    """Without harakat: a shadda may stand on either side of its letter in the extracted text."""
    return "".join(c for c in text if not "\u064b" <= c <= "\u0652")


def test_every_amount_stands_with_its_article_and_formula(text):
    for line in allocation().explanation:
        for number in (part for part in line.text.split() if part[0].isdigit()):
            assert number.strip("،") in text, line.text
    assert "المادة 10 فقرة 1" in text
    assert "المادة 13 فقرة 4" in text


def test_the_code_says_whether_anything_was_changed():
    one = allocation()
    assert allocation_code(one) in by_pdftotext(allocation_pdf(one, HEAD))
    other = replace(one, sketch=SAMPLES["L"])
    assert allocation_code(other) != allocation_code(one)


def test_the_same_allocation_gives_the_same_bytes_and_only_amiri():
    pdf = allocation_pdf(allocation(), HEAD)
    assert pdf == allocation_pdf(allocation(), HEAD)
    assert fonts_of(pdf) == {"Amiri-Regular", "Amiri-Bold"}


def fonts_of(pdf: bytes) -> set[str]:
    """The names of all fonts, each of which must be embedded."""
    found = set()
    for page in PdfReader(BytesIO(pdf)).pages:
        for font in page["/Resources"]["/Font"].values():
            face = font.get_object()
            assert "/FontFile2" in face["/FontDescriptor"]
            found.add(str(face["/BaseFont"]).rpartition("+")[2])
    return found


def test_the_sketch_is_the_frozen_one_at_a_true_round_scale():
    sketch = SAMPLES["rectangle"]
    pdf = allocation_pdf(allocation(sketch=sketch), HEAD)
    page = PdfReader(BytesIO(pdf)).pages[1]
    assert "1/250" in page.extract_text()
    only_it = BytesIO()
    writer = PdfWriter()
    writer.add_page(page)
    writer.write(only_it)
    drawn = [sides_in_mm(path) for path in closed_paths(only_it.getvalue()) if len(path) == 4]
    assert any(sides == pytest.approx([80, 120, 80, 120], abs=0.3) for sides in drawn)


@pytest.mark.parametrize("name", SAMPLES)
def test_every_shape_of_plot_finds_its_page(name):
    pdf = allocation_pdf(allocation(sketch=SAMPLES[name]), HEAD)
    assert len(PdfReader(BytesIO(pdf)).pages) == 2


def test_a_copy_says_that_it_is_one():
    text = by_pdftotext(allocation_pdf(allocation(), HEAD, copy=2))
    assert "نسخة رقم 2" in text
    assert "الأصل" not in text


def test_without_a_number_it_is_a_draft():
    text = by_pdftotext(allocation_pdf(allocation(number=""), HEAD))
    assert "مسودة للاطلاع" in without_marks(text)
    assert "الأصل" not in text


def test_a_cancelled_allocation_prints_as_void_with_its_article_and_reason():
    text = by_pdftotext(allocation_pdf(allocation(), HEAD, cancelled=CANCELLED))
    assert "1/4/2026" in text
    assert "لم يسدد الثلث خلال المهلة" in text
    assert "ألغي هذا التخصيص بتاريخ" in text


def test_where_no_signatory_is_set_the_paper_says_so():
    nameless = allocation(settings=OfficeSettings(office_name="المدينة"))
    assert "غير محدد في النظام" in by_pdftotext(allocation_pdf(nameless, HEAD))


def test_an_insurance_above_the_third_leaves_nothing_to_pay():
    file = file_of(Decimal(140), Decimal(1050), insurance=50_000, on=date(2025, 3, 2))
    tiny = allocation(file, SAMPLES["tiny"], on=date(2025, 3, 2), number="A25-000001-E1")
    text = by_pdftotext(allocation_pdf(tiny, HEAD))
    assert "مبلغ التأمين المسدد يغطي ثلث القيمة" in text
    assert "1,000" in text
    assert "97,000" in text


def test_long_names_and_reasons_wrap_and_stay_on_the_paper():
    long = allocation(
        party_name="الشركة السورية الحديثة للصناعات الغذائية والتعبئة والتغليف والتجارة العامة "
        "المحدودة المسؤولية وشركاؤهم في حمص وحماة وحلب",
        area_reason="التوسع المستقبلي المناسب وفق دراسة الجدوى " * 20,
    )
    pdf = allocation_pdf(long, HEAD)
    for number in range(len(PdfReader(BytesIO(pdf)).pages)):
        page = picture(pdf, number)
        edges = [page.crop((0, 0, 30, page.height)), page.crop((page.width - 30, 0, *page.size))]
        assert all(edge.getextrema() == (255, 255) for edge in edges)
    assert "وشركاؤهم" in by_pypdf(pdf)
