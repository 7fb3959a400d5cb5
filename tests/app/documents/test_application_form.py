"""The printed application form: everything that was entered, ticked papers, one sheet."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from pypdf import PdfReader

from app.documents.application_form import application_form_pdf
from app.domain.applications import Application, Paper
from app.domain.books import LineKind, RegisterLine
from app.domain.land import Category, Sector
from app.domain.money import Currency
from app.domain.parties import Party, PersonType
from app.domain.pricing import price_plot
from tests.app.documents.paper_reading import by_pdftotext, by_pypdf, picture
from tests.app.law import HASSIA

DAY = date(2026, 3, 1)
LETTERHEAD = ("الجمهورية العربية السورية", "وزارة الاقتصاد والصناعة", "المدينة الصناعية بحسياء")
PERSON = Party(
    "p1",
    PersonType.NATURAL,
    "محمد عبد الله الأحمد",
    "خالد",
    "فاطمة الحسن",
    "04010203040",
    agent_name="المحامي سامر الخطيب",
    agent_document="وكالة عامة رقم 1250 تاريخ 3/2/2026",
    phone="0933123456",
    address="حمص، حي الغوطة، شارع 12",
)
COMPANY = Party("p2", PersonType.LEGAL, "شركة النور للصناعات الغذائية", register_no="حمص 12345")
PAPERS = (
    Paper("طلب اكتتاب وتخصيص وترخيص صناعي مبدئي وفق النموذج المعد", present=True),
    Paper("صورة عن البطاقة الشخصية", present=True),
    Paper("دراسة فنية موجزة عن المشروع", present=False),
)


def price(area: int = 5000):
    return price_plot(Category.A, Decimal(area), Decimal(900), HASSIA, currency=Currency.SYP_NEW)


def application(party: Party = PERSON, **change: object) -> Application:
    line = RegisterLine(
        "l1", "general", "v1", 1, 15, 1, 15, LineKind.ENTRY, DAY, "a1", party.full_name, DAY,
        Decimal(5000), "إقامة منشأة صناعات غذائية", "معصرة زيتون آلية",
    )  # fmt: skip
    cost = price()
    made = Application(
        id="a1",
        party=party,
        party_is_new=True,
        site_id="s1",
        phase_id="f1",
        subscribed_on=DAY,
        area=Decimal(5000),
        investment_type="إقامة منشأة صناعات غذائية",
        sector=Sector.FOOD,
        industry_type="معصرة زيتون آلية",
        priority_class=3,
        papers=PAPERS,
        licence_no="77/ص",
        licence_date=date(2026, 2, 20),
        regulation="hassia-2006",
        price_per_m2=Decimal(900),
        currency=Currency.SYP_NEW,
        value=cost.value,
        insurance=cost.insurance,
        fee=cost.subscription_fee,
        explanation=cost.explanation,
        line=line,
    )
    return replace(made, **change)


def printed(made: Application, *, clerk: str = "أمل الخطيب", **more) -> bytes:
    return application_form_pdf(
        made, price(), LETTERHEAD, site="حسياء", phase="المرحلة الأولى", clerk=clerk, **more
    )


@pytest.mark.parametrize("read", [by_pypdf, by_pdftotext])
@pytest.mark.parametrize(
    "words",
    [
        "طلب اكتتاب وتخصيص وترخيص صناعي مبدئي",
        "محمد عبد الله الأحمد",
        "04010203040",
        "وكالة عامة رقم 1250 تاريخ 3/2/2026",
        "77/ص تاريخ 20/2/2026",
        "معصرة زيتون آلية",
        "45,000.00",
        "1,125.00",
        "15.00",
        "المادة 11",
        "المجلد 1",
        "أمل الخطيب",
    ],
)
def test_all_that_was_entered_can_be_read(read, words):
    assert words in read(printed(application()))


def test_a_usual_form_is_one_sheet():
    assert len(PdfReader(io.BytesIO(printed(application()))).pages) == 1


def test_a_company_has_its_register_and_no_parents():
    text = by_pypdf(printed(application(COMPANY)))
    assert "حمص 12345" in text
    assert "اسم الأب" not in text


def test_the_fourth_class_says_that_the_council_estimates():
    words = "يعود تقدير إمكانية الاستيعاب إلى مجلس المدينة الصناعية"
    assert words in by_pypdf(printed(application(priority_class=4)))
    assert words not in by_pypdf(printed(application()))


def test_a_ticked_paper_has_more_ink_than_an_open_one():
    def ink(*, present: bool) -> int:
        pdf = printed(application(papers=(Paper("صورة", present=present),)))
        boxes = picture(pdf).crop((1080, 200, 1102, 1500))
        return sum(1 for dot in boxes.tobytes() if dot < 128)

    assert ink(present=True) > ink(present=False)


def test_a_copy_says_so_and_the_original_is_byte_equal():
    assert printed(application()) == printed(application())
    assert "نسخة رقم 2" in by_pypdf(printed(application(), copy=2))


def test_many_papers_and_long_texts_go_over_to_a_second_sheet():
    many = tuple(Paper(f"وثيقة مطلوبة رقم {n} " + "طويلة " * 30, present=True) for n in range(40))
    pdf = printed(application(papers=many, note="ملاحظة " * 200))
    pages = PdfReader(io.BytesIO(pdf)).pages
    assert len(pages) > 1
    assert "تتمة" in by_pypdf(pdf)
    assert "وثيقة مطلوبة رقم 39" in by_pypdf(pdf)
