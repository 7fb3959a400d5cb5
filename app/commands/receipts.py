"""Commands at the cashier's counter. One function = one thing a cashier does = one transaction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.accounts import SpreadLine, spread
from app.domain.money import Money, currency_on
from app.domain.names import clean
from app.domain.plain import to_plain
from app.domain.receipts import (
    Receipt,
    ReceiptDraft,
    Reversal,
    book_of,
    check_form,
    check_payment,
    check_reversal,
    receipt_number,
)
from app.domain.seals import ReceiptMark, human_code, qr_text, receipt_hash
from app.domain.users import Role, allowed
from app.errors import Refused
from app.storage import accounts, deals
from app.storage.numbers import next_serial
from app.storage.work import Tx

AT_THE_COUNTER = (Role.CASHIER, Role.DIRECTOR, Role.ADMINISTRATOR)


@allowed(Role.CASHIER, Role.ADMINISTRATOR)
def take_payment(tx: Tx, draft: ReceiptDraft) -> Receipt:
    """Issue a receipt and spread the payment over what is owed (art. 10, 11; domain.md A25).

    The same `request_id` twice gives the same receipt: a double click issues once. Raises Refused
    when a rule is broken, or the same form says something else now.
    """
    known = deals.receipt_by_request(tx.session, draft.request_id)
    if known is not None:
        Refused.unless_none(check_form(known, draft))
        return known
    account = accounts.account_of(tx.reader, draft.application_id, on=draft.paid_on)
    Refused.unless_none(
        check_payment(
            draft,
            owed=account.standing.owed_in_all,
            today=tx.today,
            currency=currency_on(draft.paid_on),
            earliest=account.earliest_payment,
        )
    )
    lines = spread(draft.amount.minor, account.standing, account.regulation)
    receipt = _receipt(tx, draft, account, lines)
    tx.record("receipt.issued", receipt)
    return receipt


def _receipt(
    tx: Tx, draft: ReceiptDraft, account: accounts.Account, lines: tuple[SpreadLine, ...]
) -> Receipt:
    after = account.after(lines, draft.paid_on)
    number, party = _Number.next(tx, draft.paid_on), account.application.party
    payer = clean(draft.payer)
    said = {
        "payer": payer,
        "party": party.full_name,
        "party_no": party.identity,
        "plot": account.plot_number,
        "lines": to_plain(lines),
        "rule": account.regulation.version_id,
        "req": draft.request_id,
    }
    seal = _seal(tx, number, draft.paid_on, draft.amount, said)
    return Receipt(
        id=tx.new_id(),
        request_id=draft.request_id,
        application_id=account.application.id,
        application_serial=account.application.serial,
        book=number.book,
        serial=number.serial,
        number=number.text,
        party_name=party.full_name,
        party_identity=party.identity,
        plot_number=account.plot_number,
        payer=payer,
        amount=draft.amount,
        paid_on=draft.paid_on,
        issued_at=tx.now,
        means=draft.means,
        means_no=clean(draft.means_no),
        lines=lines,
        due_after=after.due_now,
        owed_after=after.owed_in_all,
        cashier=tx.actor.name,
        regulation=account.regulation.version_id,
        content_hash=seal.hash,
        code=seal.code,
        qr=seal.qr,
        note=clean(draft.note),
    )


@allowed(*AT_THE_COUNTER)
def cancel_receipt(tx: Tx, receipt_id: str, reason: str) -> Reversal:
    """Take a receipt back in full with a number of its own. The receipt stays as printed."""
    receipt = deals.receipt_of(tx.session, receipt_id)
    before = None if receipt is None else deals.reversed_by(tx.session, receipt.id)
    Refused.unless_none(check_reversal(receipt, reversed_by=before, reason=reason))
    if receipt is None:
        raise AssertionError("check_reversal refuses an unknown receipt")
    number, amount = _Number.next(tx, tx.today), receipt.amount
    if amount.currency.is_pound:
        amount = amount.shown_in(currency_on(tx.today))
    said = {"reverses": receipt.number, "hash": receipt.content_hash, "reason": clean(reason)}
    seal = _seal(tx, number, tx.today, -amount, said)
    reversal = Reversal(
        id=tx.new_id(),
        receipt_id=receipt.id,
        receipt_number=receipt.number,
        application_id=receipt.application_id,
        book=number.book,
        serial=number.serial,
        number=number.text,
        amount=amount,
        reversed_on=tx.today,
        issued_at=tx.now,
        reason=clean(reason),
        cashier=tx.actor.name,
        code=seal.code,
        qr=seal.qr,
    )
    tx.record("receipt.reversed", reversal)
    return reversal


@dataclass(frozen=True, slots=True)
class _Number:
    book: str
    serial: int
    text: str

    @classmethod
    def next(cls, tx: Tx, day: date) -> _Number:
        book = book_of(day)
        serial = next_serial(tx, book)
        return cls(book, serial, receipt_number(book, serial, tx.epoch))


@dataclass(frozen=True, slots=True)
class _Seal:
    hash: str
    code: str
    qr: str


def _seal(tx: Tx, number: _Number, day: date, amount: Money, said: Mapping[str, object]) -> _Seal:
    """Hash, code and signed QR over all that the paper says (reliability page 5.3)."""
    content = {
        "v": 1,
        "office": tx.office,
        "book": number.book,
        "serial": number.serial,
        "epoch": tx.epoch,
        "date": day.isoformat(),
        "amount": amount.minor,
        "cur": amount.currency.value,
        "clerk": tx.actor.user,
        **said,
    }
    digest = receipt_hash(content)
    mark = ReceiptMark(
        office=tx.office.replace("-", ""),
        book=number.book,
        serial=number.serial,
        epoch=f"E{tx.epoch}",
        day=day,
        amount=amount,
        content_hash=digest,
    )
    return _Seal(digest.hex(), human_code(digest), qr_text(mark, tx.signing_key()))
