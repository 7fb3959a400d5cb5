"""The receipt of the counter and the reversal that takes one back, on A5 paper."""

from __future__ import annotations

from typing import Final

from app.documents.slip import CURRENCY_NAMES, Pair, Slip, slip_pdf
from app.domain.days import show_day
from app.domain.money import Currency, Money
from app.domain.receipts import Means, Receipt, Reversal
from app.domain.words import receipt_words

_MEANS: Final = {
    Means.CASH: "نقداً",
    Means.CHEQUE: "شيك رقم {0}",
    Means.BANK: "إيداع أو حوالة مصرفية رقم {0}",
}
_VOID: Final = "ملغى"


def receipt_pdf(
    receipt: Receipt,
    letterhead: tuple[str, ...],
    *,
    copy: int = 0,
    reversed_by: str | None = None,
    hundred: str = "مائة",
) -> bytes:
    """The receipt as an A5 sheet, the same bytes every time.

    `letterhead` are the lines at the upper right. `copy` is 0 for the original, n for «نسخة رقم n».
    `reversed_by` is the number of the reversal of a cancelled receipt: it prints as void.
    `hundred` is the office's spelling of مائة.
    """
    currency = receipt.amount.currency
    void = f"ملغى بالإيصال العكسي رقم {reversed_by}" if reversed_by else ""
    slip = Slip(
        letterhead=letterhead,
        title="إيصال قبض",
        mark=_mark(copy),
        void=void,
        watermark=_VOID if reversed_by else _copy_mark(copy),
        number=receipt.number,
        book=receipt.book,
        day=receipt.paid_on,
        issued_at=receipt.issued_at,
        people=_people(receipt),
        facts=_facts(receipt),
        amount=receipt.amount,
        words=receipt_words(receipt.amount, hundred=hundred),
        pays="وذلك عن",
        lines=receipt.lines,
        after=(
            ("المستحق الآن بعد هذا الإيصال", _named(receipt.due_after, currency)),
            ("كل ما بقي على المكتتب", _named(receipt.owed_after, currency)),
            ("طريقة الدفع", _means(receipt)),
            *((("ملاحظة", receipt.note),) if receipt.note else ()),
        ),
        signer=receipt.cashier,
        code=receipt.code,
        qr=receipt.qr,
    )
    return slip_pdf(slip)


def reversal_pdf(
    reversal: Reversal,
    receipt: Receipt,
    letterhead: tuple[str, ...],
    *,
    copy: int = 0,
    hundred: str = "مائة",
) -> bytes:
    """The reversal as an A5 sheet: which receipt it cancels, why, and what is owed again."""
    slip = Slip(
        letterhead=letterhead,
        title="إيصال عكسي",
        mark=_mark(copy),
        void="",
        watermark=_copy_mark(copy),
        number=reversal.number,
        book=reversal.book,
        day=reversal.reversed_on,
        issued_at=reversal.issued_at,
        people=(
            ("يلغي الإيصال رقم", f"{receipt.number} تاريخ {show_day(receipt.paid_on)}"),
            ("باسم", receipt.payer),
        ),
        facts=_facts(receipt),
        amount=reversal.amount,
        words=receipt_words(reversal.amount, hundred=hundred),
        pays="يعود مستحقاً",
        lines=receipt.lines,
        after=(
            ("سبب الإلغاء", reversal.reason),
            ("رمز الإيصال الملغى", receipt.code),
            ("طريقة دفعه", _means(receipt)),
        ),
        signer=reversal.cashier,
        code=reversal.code,
        qr=reversal.qr,
    )
    return slip_pdf(slip)


def _people(receipt: Receipt) -> tuple[Pair, ...]:
    payer = ("استلمت من", receipt.payer)
    identity = ("الرقم الوطني أو السجل", receipt.party_identity or "—")
    if receipt.payer == receipt.party_name:
        return payer, identity
    return payer, ("عن المكتتب", receipt.party_name), identity


def _facts(receipt: Receipt) -> tuple[Pair, ...]:
    return (
        ("رقم المقسم", receipt.plot_number or "لم يخصص بعد"),
        ("رقم الطلب في السجل العام", str(receipt.application_serial)),
    )


def _mark(copy: int) -> str:
    return _copy_mark(copy) or "الأصل"


def _copy_mark(copy: int) -> str:
    return f"نسخة رقم {copy}" if copy else ""


def _means(receipt: Receipt) -> str:
    return _MEANS[receipt.means].format(receipt.means_no)


def _named(minor: int, currency: Currency) -> str:
    return f"{Money(minor, currency).text()} {CURRENCY_NAMES[currency]}"
