"""The sale contract with its schedule as annex."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from app.documents.contract import contract_pdf
from app.documents.contract_texts import NEEDED, contract_texts, parse_contract_texts
from app.documents.paper_texts import filled, read_texts
from app.domain.days import show_day
from app.domain.explanation import article_label
from app.domain.money import Money
from app.domain.parties import Party, PersonType
from app.domain.settings import OfficeSettings
from tests.app.deal_samples import HEAD, allocation, contract, file_of
from tests.app.documents.paper_reading import by_pdftotext, picture, plain
from tests.app.documents.test_allocation_paper import fonts_of, without_marks
from tests.app.law import HASSIA

E02 = date(2007, 3, 15)


def e02() -> object:
    """4,500,000 old pounds, ten instalments from 15/3/2007."""
    given = allocation(file_of(on=E02), on=E02, number="A07-000001-E1")
    return contract(given, signed_on=date(2007, 3, 28), number="C07-000001-E1")


@pytest.fixture(scope="module")
def text() -> str:
    return without_marks(by_pdftotext(contract_pdf(e02(), HEAD)))


def loose(text: str) -> str:
    """Without spaces and colons, which pdftotext moves about."""
    return re.sub(r"[\s:]", "", text)


def pages_of(pdf: bytes) -> list[str]:
    return [plain(page.extract_text()) for page in PdfReader(BytesIO(pdf)).pages]


@pytest.mark.parametrize("clause", contract_texts().clauses, ids=lambda clause: clause.article)
def test_each_of_the_ten_clauses_stands_with_its_article(text, clause):
    assert without_marks(plain(clause.title)) in text
    assert article_label(clause.article) in text


@pytest.mark.parametrize(
    "words",
    [
        "الفريق الأول: المدينة الصناعية بحسياء",
        "اسم الأب خالد",
        "اسم الأم فاطمة",
        "04010203040",
        "المحامي سامر يوسف",
        "وكالة رقم 1234/2025",
        "القرار رقم غير محدد",
        "الجلسة رقم 6 تاريخ 30/7/2006",
        "A07-000001-E1",
        "4,500,000",
        "أربعة ملايين وخمسمائة ألف ليرة سورية",
        "1,500,000",
        "3,000,000",
        "900",
        "5%",
        "12%",
        "على 10 أقساط",
        "412,500",
        "3,412,500",
        "المبلغ المتبقي قبل كل قسط",
        "قانون جباية الأموال العامة",
        "معصرة زيتون وتعبئة زيوت",
        "خلال 6 أشهر من تاريخ استلام المقسم",
        "30%",
        "65%",
        "محطات معالجة المياه ومعالجة النفايات الصلبة",
        "نسختين",
        "مكان الخاتم",
        "مكان الطوابع",
        "ملحق العقد: جدول الأقساط",
    ],
)
def test_what_the_parties_must_know_is_written_out(text, words):
    assert loose(words) in loose(text)


def test_every_instalment_stands_with_its_dates_and_amounts(text):
    for row in e02().rows:
        for day in (row.due_date, row.pay_by):
            assert show_day(day) in text
        for minor in (row.principal, row.increase, row.amount_due):
            assert f"{minor:,}" in text


def test_every_line_of_the_schedule_explains_itself(text):
    assert text.count("6/12") == len(e02().rows)
    assert "ثلاثة ملايين وأربعمائة واثنا عشر ألفا وخمسمائة ليرة" in text


@pytest.mark.parametrize("article", NEEDED)
def test_a_contract_without_one_of_the_ten_clauses_is_refused(article):
    head, *clauses = read_texts("contract").split("[[clauses]]")
    left = [clause for clause in clauses if f'article = "{article}"' not in clause]
    assert len(left) == 9
    with pytest.raises(ValueError, match=article.replace(".", r"\.")):
        parse_contract_texts("[[clauses]]".join([head, *left]))


def test_an_emptied_clause_a_changed_order_and_a_lost_text_are_refused():
    whole = read_texts("contract")
    head, first, second, *rest = whole.split("[[clauses]]")
    with pytest.raises(ValueError, match="out of order"):
        parse_contract_texts("[[clauses]]".join([head, second, first, *rest]))
    empty = first.split("lines = [")[0] + "lines = []\n"
    with pytest.raises(ValueError, match="empty"):
        parse_contract_texts("[[clauses]]".join([head, empty, second, *rest]))
    with pytest.raises(ValueError, match="closing"):
        parse_contract_texts(whole.replace("closing =", "ending ="))


def test_a_place_that_nobody_fills_is_found():
    with pytest.raises(ValueError, match="price"):
        filled("بسعر {price}", {})


def test_the_same_contract_gives_the_same_bytes_and_only_amiri():
    assert contract_pdf(e02(), HEAD) == contract_pdf(e02(), HEAD)
    assert fonts_of(contract_pdf(e02(), HEAD)) == {"Amiri-Regular", "Amiri-Bold"}


def test_sixty_instalments_go_over_pages_under_a_repeated_head():
    long = contract(n=60, approval_no="55/ت")
    pages = pages_of(contract_pdf(long, HEAD))
    with_rows = [page for page in pages if "تاريخ الاستحقاق" in page]
    assert len(with_rows) == 2
    assert all("آخر يوم للدفع" in page for page in with_rows)
    whole = " ".join(pages)
    assert all(show_day(row.due_date) in whole for row in long.rows)
    total = sum(row.amount_due for row in long.rows)
    assert Money(total, long.currency).text() in with_rows[-1]


def test_another_number_of_instalments_names_the_approval():
    text = by_pdftotext(contract_pdf(contract(n=6, approval_no="55/ت تاريخ 1/3/2026"), HEAD))
    assert "على 6 أقساط" in text
    assert "55/ت تاريخ 1/3/2026" in text


def test_what_the_council_adds_is_numbered_in_the_tenth_clause():
    extra = ("يشغّل الفريق الثاني عشرين عاملاً.", "يزرع الفريق الثاني سور المقسم.")
    text = without_marks(by_pdftotext(contract_pdf(contract(extra_clauses=extra), HEAD)))
    assert "عشرين عاملا" in text
    assert "سور المقسم" in text
    assert "لم يضف" not in text


def test_a_company_is_named_with_its_register():
    company = Party(
        "p" * 32, PersonType.LEGAL, "شركة الحصن للصناعات", register_no="4567", nationality=""
    )
    text = by_pdftotext(contract_pdf(contract(party=company), HEAD))
    assert "سجل تجاري رقم 4567" in text
    assert "اسم الأب" not in text


def test_rates_and_periods_are_those_of_the_frozen_version():
    later = HASSIA.with_parameters(
        {"late_fine_annual_rate": "0.09", "start_building_months": 12, "decision_no": "71"}
    )
    text = by_pdftotext(contract_pdf(contract(regulation=later), HEAD))
    assert "9%" in text
    assert "12 شهرا" in without_marks(text)
    assert "القرار رقم 71" in text


def test_a_phase_without_exclusions_says_nothing_of_them():
    third = allocation(phase_no=3)
    assert "لا يشمل سعر المتر" not in by_pdftotext(contract_pdf(contract(third), HEAD))


def test_an_older_price_in_old_pounds_says_so_in_a_contract_of_2026():
    old = allocation(file_of(on=date(2025, 12, 20)), on=date(2025, 12, 20))
    text = by_pdftotext(contract_pdf(contract(old, signed_on=date(2026, 1, 5)), HEAD))
    assert "الليرة السورية القديمة" in text.replace("بالليرة", "الليرة")
    assert "القديمة" not in by_pdftotext(contract_pdf(contract(), HEAD))


def test_without_a_signer_without_a_number_and_as_a_copy():
    nameless = contract(settings=OfficeSettings(office_name="المدينة"))
    assert "غير محدد في النظام" in by_pdftotext(contract_pdf(nameless, HEAD))
    draft = without_marks(by_pdftotext(contract_pdf(contract(number=""), HEAD)))
    assert "مسودة للاطلاع" in draft
    assert "نسخة رقم 1" in by_pdftotext(contract_pdf(contract(), HEAD, copy=1))


def test_long_names_and_clauses_wrap_and_stay_on_the_paper():
    name = "الشركة السورية الحديثة للصناعات الغذائية والتعبئة والتغليف وشركاؤهم " * 3
    party = replace(contract().second_party, full_name=name.strip())
    long = contract(party=party, extra_clauses=("بند طويل جداً " * 120,))
    pdf = contract_pdf(long, HEAD)
    for number in range(len(PdfReader(BytesIO(pdf)).pages)):
        page = picture(pdf, number)
        edges = [page.crop((0, 0, 30, page.height)), page.crop((page.width - 30, 0, *page.size))]
        assert all(edge.getextrema() == (255, 255) for edge in edges)
