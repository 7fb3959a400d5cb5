"""Receipts: what a payment at the counter is, when it may be taken, how it is undone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from app.domain.accounts import SpreadLine
from app.domain.money import Currency, Money
from app.domain.names import check_text
from app.errors import Violation


class Means(Enum):
    CASH = "cash"
    CHEQUE = "cheque"
    BANK = "bank"


@dataclass(frozen=True, slots=True)
class ReceiptDraft:
    """What the cashier typed. `request_id` is made when the form opens: one form, one receipt."""

    application_id: str
    payer: str
    amount: Money
    paid_on: date
    request_id: str
    means: Means = Means.CASH
    means_no: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Receipt:
    """A receipt that exists. Never edited; a mistake is cancelled by a reversal."""

    id: str
    request_id: str
    application_id: str
    application_serial: int
    book: str
    serial: int
    number: str
    party_name: str
    party_identity: str
    plot_number: str
    payer: str
    amount: Money
    paid_on: date
    issued_at: datetime
    means: Means
    means_no: str
    lines: tuple[SpreadLine, ...]
    due_after: int
    owed_after: int
    cashier: str
    regulation: str
    content_hash: str
    code: str
    qr: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Reversal:
    """A receipt taken back in full, with its own number from the same book."""

    id: str
    receipt_id: str
    receipt_number: str
    application_id: str
    book: str
    serial: int
    number: str
    amount: Money
    reversed_on: date
    issued_at: datetime
    reason: str
    cashier: str
    code: str
    qr: str


@dataclass(frozen=True, slots=True)
class Printed:
    """A paper came out of the printer, or was kept as a file where there is none.

    `copy` is 0 for the original; `how` is "printer" or "file".
    """

    id: str
    paper: str
    subject_id: str
    number: str
    copy: int
    printed_at: datetime
    how: str = "printer"


def receipt_number(book: str, serial: int, epoch: int) -> str:
    """The printed number, e.g. R26-000123-E1; the epoch changes with every restore or move."""
    return f"{book}-{serial:06d}-E{epoch}"


def book_of(day: date) -> str:
    """The receipt book of a year; its numbers begin again at 1."""
    return f"R{day.year % 100:02d}"


def check_payment(
    draft: ReceiptDraft, *, owed: int, today: date, currency: Currency, earliest: date
) -> Iterator[Violation]:
    """Yield every reason why this payment cannot be taken. `owed` is all that may be paid now."""
    if draft.amount.minor <= 0:
        yield Violation("receipt.amount.not_positive", "amount")
    elif draft.amount.currency is not currency:
        yield Violation("receipt.amount.wrong_currency", "amount", {"currency": currency.label})
    elif draft.amount.minor > owed:
        most = Money(owed, currency)
        yield Violation("receipt.amount.above_due", "amount", {"due": most})
    if not draft.payer.strip():
        yield Violation("receipt.payer.missing", "payer")
    yield from check_text(draft.payer, "payer")
    yield from check_text(draft.means_no, "means_no")
    yield from check_text(draft.note, "note")
    if draft.paid_on > today:
        yield Violation("receipt.date.in_future", "paid_on")
    if draft.paid_on < earliest:
        yield Violation("receipt.date.too_early", "paid_on", {"earliest": earliest})
    if draft.means is not Means.CASH and not draft.means_no.strip():
        yield Violation("receipt.means_no.missing", "means_no")


def check_form(known: Receipt, draft: ReceiptDraft) -> Iterator[Violation]:
    """Yield why a form that issued a receipt may not stand for this draft as well.

    The same draft again is the same receipt (a double click); another amount is another payment.
    """
    was = (known.application_id, known.amount, known.paid_on)
    if was != (draft.application_id, draft.amount, draft.paid_on):
        params = {"number": known.number, "amount": known.amount}
        yield Violation("receipt.form_used", "amount", params)


def check_reversal(
    receipt: Receipt | None, *, reversed_by: str | None, reason: str
) -> Iterator[Violation]:
    """Yield why a receipt cannot be cancelled."""
    if receipt is None:
        yield Violation("receipt.unknown", "receipt_id")
    if reversed_by is not None:
        yield Violation("receipt.already_cancelled", "receipt_id", {"number": reversed_by})
    if len(reason.strip()) < 3:
        yield Violation("receipt.reason.missing", "reason")
    yield from check_text(reason, "reason")
