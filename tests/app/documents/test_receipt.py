"""The receipt on paper: what stands on it, read back by programs, and that nothing overlaps."""

from __future__ import annotations

import io
import re
import subprocess
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from pypdf import PdfReader

from app.documents.page import mm
from app.documents.receipt import receipt_pdf, reversal_pdf
from app.domain.accounts import ObligationKind, Part, SpreadLine, spread_label
from app.domain.money import Currency, Money
from app.domain.receipts import Means, Receipt, Reversal, receipt_number
from app.domain.seals import ReceiptMark, SigningKey, check_qr, qr_text
from app.domain.words import receipt_words
from tests.app.documents.paper_reading import by_pdftotext, by_pypdf, picture

HEAD = (
    "الجمهورية العربية السورية",
    "وزارة الإدارة المحلية والبيئة",
    "محافظة حمص",
    "المدينة الصناعية بحسياء",
)
KEY = SigningKey(b"k" * 32)
INSTALMENT = ObligationKind.INSTALMENT
LATE = (
    SpreadLine(INSTALMENT, 1, Part.FINE, 4562, "10.3"),
    SpreadLine(INSTALMENT, 1, Part.INCREASE, 75000, "10.2"),
    SpreadLine(INSTALMENT, 1, Part.PRINCIPAL, 300000, "10.2"),
)
LONG = "شركة عبد الرحمن وإخوانه للصناعات الغذائية والمعصرات الحديثة (محدودة المسؤولية) ABC"
NOTE = "دفعة على حساب القسط رقم (3) من ثمن المقسم 125/ب بموجب كتاب المالية رقم 12/م " * 2


def lines_of(count: int) -> tuple[SpreadLine, ...]:
    """So many lines of instalments, each with a large amount of its own."""
    kinds = ((Part.FINE, "10.3"), (Part.INCREASE, "10.2"), (Part.PRINCIPAL, "10.2"))
    return tuple(
        SpreadLine(INSTALMENT, n // 3 + 1, kinds[n % 3][0], 123456700 + n, kinds[n % 3][1])
        for n in range(count)
    )


def receipt(lines=LATE, currency=Currency.SYP_NEW, day=date(2026, 3, 1), **change) -> Receipt:
    amount = Money(sum(line.amount for line in lines), currency)
    book = f"R{day.year % 100:02d}"
    made = Receipt(
        id="x",
        request_id="y",
        application_id="z",
        application_serial=812,
        book=book,
        serial=123,
        number=receipt_number(book, 123, 1),
        party_name="محمد عبد الله الأحمد",
        party_identity="04010203040",
        plot_number="125/ب",
        payer="محمد عبد الله الأحمد",
        amount=amount,
        paid_on=day,
        issued_at=datetime(day.year, day.month, day.day, 10, 42, tzinfo=UTC),
        means=Means.CASH,
        means_no="",
        lines=lines,
        due_after=0,
        owed_after=2612500,
        cashier="سامر الخطيب",
        regulation="hassia-2006",
        content_hash="",
        code="7K2QM-X9R4T",
        qr=qr_text(ReceiptMark("HSY", book, 123, "E1", day, amount, b"h" * 32), KEY),
    )
    return replace(made, **change)


def reversal(of: Receipt, **change) -> Reversal:
    now = datetime(2026, 3, 2, 9, 5, tzinfo=UTC)
    made = Reversal(
        *("r", of.id, of.number, of.application_id, of.book, 124, "R26-000124-E1"),
        *(of.amount, now.date(), now, "خطأ في المبلغ", "سامر الخطيب", "9K2QM-X9R4T", of.qr),
    )
    return replace(made, **change)


SAMPLES = {
    "usual": receipt_pdf(receipt(), HEAD),
    "old pound": receipt_pdf(receipt(LATE, Currency.SYP_OLD, date(2007, 10, 22)), HEAD[:1]),
    "long": receipt_pdf(
        receipt(
            lines_of(12),
            payer=LONG,
            party_name=LONG[::-1],
            note=NOTE,
            means=Means.CHEQUE,
            means_no="88-12 المصرف التجاري السوري",
            owed_after=999_999_999_999_999,
        ),
        HEAD,
    ),
    "twenty": receipt_pdf(receipt(lines_of(20)), HEAD),
    "two sheets": receipt_pdf(receipt(lines_of(35)), HEAD),
    "huge": receipt_pdf(
        receipt((SpreadLine(ObligationKind.THIRD, 0, Part.AMOUNT, 999_999_999_999_999, "10.1"),)),
        HEAD,
    ),
    "copy": receipt_pdf(receipt(), HEAD, copy=2),
    "void": receipt_pdf(receipt(), HEAD, copy=1, reversed_by="R26-000124-E1"),
    "reversal": reversal_pdf(reversal(receipt(), reason=NOTE), receipt(), HEAD),
}


@pytest.mark.parametrize("read", [by_pdftotext, by_pypdf])
@pytest.mark.parametrize(
    "phrase",
    [
        *HEAD,
        "إيصال قبض",
        "R26-000123-E1",
        "الدفتر R26",
        "التاريخ 1/3/2026",
        "الساعة 10:42",
        "محمد عبد الله الأحمد",
        "04010203040",
        "125/ب",
        "812",
        "3,795.62",
        "ليرة سورية جديدة",
        receipt_words(Money(379562, Currency.SYP_NEW)),
        "غرامة تأخير القسط 1",
        "المادة 10 فقرة 3",
        "45.62",
        "26,125.00 ليرة سورية جديدة",
        "نقداً",
        "سامر الخطيب",
        "مكان الخاتم",
        "7K2QM-X9R4T",
    ],
)
def test_a_receipt_says_all_that_it_must_and_can_be_searched(phrase, read):
    assert phrase in read(SAMPLES["usual"])


def test_the_pound_is_the_one_of_the_day_of_the_document():
    old = by_pdftotext(SAMPLES["old pound"])
    assert "379,562" in old
    assert "ليرة سورية (قديمة)" in old
    assert "22/10/2007" in old
    assert "جديدة" not in old


def test_the_spelling_of_a_hundred_follows_the_office():
    of_100 = (SpreadLine(INSTALMENT, 1, Part.FINE, 10000, "10.3"),)
    assert "فقط مئة ليرة" in by_pdftotext(receipt_pdf(receipt(of_100), HEAD, hundred="مئة"))


def test_a_day_before_the_day_of_writing_shows_both():
    late = receipt(issued_at=datetime(2026, 3, 4, 8, 1, tzinfo=UTC))
    read = by_pdftotext(receipt_pdf(late, HEAD))
    assert "التاريخ 1/3/2026" in read
    assert "كُتب في 4/3/2026 الساعة 08:01" in read


def test_somebody_else_may_pay_for_the_applicant():
    read = by_pdftotext(receipt_pdf(receipt(payer="سعاد العلي"), HEAD))
    assert "استلمت من سعاد العلي" in read
    assert "عن المكتتب محمد عبد الله الأحمد" in read


def test_before_an_allocation_the_plot_says_so():
    assert "لم يخصص بعد" in by_pdftotext(receipt_pdf(receipt(plot_number=""), HEAD))


@pytest.mark.parametrize("sample", sorted(SAMPLES))
def test_the_code_is_read_off_the_paper_by_an_independent_reader(sample, tmp_path):
    file = tmp_path / "receipt.png"
    picture(SAMPLES[sample], scale=300 / 72).save(file)
    options = ["--nodbus", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable"]
    done = subprocess.run(["zbarimg", *options, file], capture_output=True, check=True)
    text = done.stdout.decode("ascii").strip()
    assert check_qr(text, KEY.public)


def test_the_modules_of_the_code_are_0_40_mm():
    image = picture(SAMPLES["usual"], scale=10)
    corner = image.crop((0, int(image.height - 37 * mm * 10), int(33 * mm * 10), image.height))
    corner = corner.crop((int(8 * mm * 10), 0, corner.width, int(corner.height - 11.5 * mm * 10)))
    left, top, right, bottom = corner.point(lambda dot: 255 if dot < 100 else 0).getbbox()
    modules = 49  # version 8
    assert (right - left) / 10 / mm == pytest.approx(modules * 0.40, abs=0.1)
    assert (bottom - top) / 10 / mm == pytest.approx(modules * 0.40, abs=0.1)


def test_a_copy_says_which_and_the_original_does_not():
    assert "الأصل" in by_pdftotext(SAMPLES["usual"])
    assert "نسخة" not in by_pdftotext(SAMPLES["usual"])
    assert "الأصل" not in by_pdftotext(SAMPLES["copy"])
    assert by_pypdf(SAMPLES["copy"]).count("نسخة رقم 2") == 2  # under the title, across the sheet


def test_a_cancelled_receipt_is_void_and_names_its_reversal():
    void = by_pdftotext(SAMPLES["void"])
    assert "ملغى بالإيصال العكسي رقم R26-000124-E1" in void
    assert by_pypdf(SAMPLES["void"]).count("ملغى") == 2


def test_a_reversal_names_the_receipt_the_reason_and_what_is_owed_again():
    read = by_pdftotext(reversal_pdf(reversal(receipt()), receipt(), HEAD))
    for phrase in (
        "إيصال عكسي",
        "R26-000124-E1",
        "يلغي الإيصال رقم R26-000123-E1 تاريخ 1/3/2026",
        "سبب الإلغاء خطأ في المبلغ",
        "9K2QM-X9R4T",
        "يعود مستحقاً",
        "أصل القسط 1",
    ):
        assert phrase in read


def test_the_same_receipt_is_the_same_bytes():
    assert receipt_pdf(receipt(), HEAD) == SAMPLES["usual"]
    assert receipt_pdf(receipt(), HEAD, copy=1) != SAMPLES["usual"]
    assert reversal_pdf(reversal(receipt(), reason=NOTE), receipt(), HEAD) == SAMPLES["reversal"]


@pytest.mark.parametrize(("count", "sheets"), [(1, 1), (3, 1), (12, 1), (20, 1), (35, 2), (70, 5)])
def test_every_line_has_its_place_however_many_there_are(count, sheets):
    pdf = receipt_pdf(receipt(lines_of(count)), HEAD)
    reader = PdfReader(io.BytesIO(pdf))
    assert len(reader.pages) == sheets
    assert {
        (round(p.mediabox.width / mm), round(p.mediabox.height / mm)) for p in reader.pages
    } == {(210, 148)}
    read = by_pdftotext(pdf)
    for line in lines_of(count):
        assert spread_label(line) in read
        assert Money(line.amount, Currency.SYP_NEW).text() in read
    assert ("صفحة 1 من" in read) is (sheets > 1)
    assert ("البقية في الصفحة التالية" in read) is (sheets > 1)


WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<')


@pytest.mark.parametrize("sample", sorted(set(SAMPLES) - {"copy", "void"}))
def test_no_word_lies_over_another_or_outside_the_frame(sample):
    """Watermarks lie under the text on purpose, so copies are left out."""
    done = subprocess.run(
        ["pdftotext", "-bbox", "-", "-"], input=SAMPLES[sample], capture_output=True, check=True
    )
    for page in done.stdout.decode("utf-8").split("</page>")[:-1]:
        words = [tuple(map(float, found[:4])) for found in WORD.findall(page)]
        assert len(words) > 10
        for n, (left, top, right, bottom) in enumerate(words):
            assert left > 5 * mm
            assert right < 205 * mm
            # The middle of the letters: a box of the font is higher than its ink.
            high, low = top + (bottom - top) * 0.3, bottom - (bottom - top) * 0.3
            for other_left, other_top, other_right, other_bottom in words[:n]:
                gap = (other_bottom - other_top) * 0.3
                beside = right - 0.5 <= other_left or left + 0.5 >= other_right
                assert beside or low <= other_top + gap or high >= other_bottom - gap
