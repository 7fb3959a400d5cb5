"""Queries behind the receipts pages. They return frozen values, never table rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import exists, func, select

from app.domain.money import Currency, Money
from app.domain.receipts import Receipt, Reversal
from app.storage import books, deals
from app.storage.mapping import value_of
from app.storage.rows import PrintedRow, ReceiptRow, ReversalRow
from app.storage.work import Reader


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    id: str
    number: str
    payer: str
    plot_number: str
    amount: Money
    paid_on: date
    cashier: str
    reversed_by: str | None


@dataclass(frozen=True, slots=True)
class DayTotal:
    """What a span of days brought in, by currency: receipts less reversals."""

    currency: Currency
    receipts: int
    received: Money
    reversals: int
    taken_back: Money

    @property
    def net(self) -> Money:
        return self.received - self.taken_back


def receipts_of(
    reader: Reader, first: date, last: date, *, limit: int = 500, offset: int = 0
) -> list[ReceiptLine]:
    """Receipts paid between two days, newest first."""
    rows = reader.session.execute(
        select(
            ReceiptRow.id,
            ReceiptRow.number,
            ReceiptRow.payer,
            ReceiptRow.plot_number,
            ReceiptRow.amount,
            ReceiptRow.currency,
            ReceiptRow.paid_on,
            ReceiptRow.cashier,
            ReceiptRow.reversed_by,
        )
        .where(ReceiptRow.office == reader.office, ReceiptRow.paid_on.between(first, last))
        .order_by(ReceiptRow.paid_on.desc(), ReceiptRow.number.desc())
        .limit(limit)
        .offset(offset)
    )
    return [
        ReceiptLine(
            r.id,
            r.number,
            r.payer,
            r.plot_number,
            Money(r.amount, r.currency),
            r.paid_on,
            r.cashier,
            r.reversed_by,
        )
        for r in rows
    ]


def totals_of(reader: Reader, first: date, last: date) -> list[DayTotal]:
    """The totals in full, not only of the lines shown; currencies are never added up."""
    came = _sums(reader, ReceiptRow, ReceiptRow.paid_on.between(first, last))
    went = _sums(reader, ReversalRow, ReversalRow.reversed_on.between(first, last))
    return [
        DayTotal(
            c,
            came.get(c, (0, 0))[0],
            Money(came.get(c, (0, 0))[1], c),
            went.get(c, (0, 0))[0],
            Money(went.get(c, (0, 0))[1], c),
        )
        for c in Currency
        if c in came or c in went
    ]


def _sums(
    reader: Reader, table: type[ReceiptRow] | type[ReversalRow], span: object
) -> dict[Currency, tuple[int, int]]:
    rows = reader.session.execute(
        select(table.currency, func.count(), func.sum(table.amount))
        .where(table.office == reader.office, span)  # type: ignore[arg-type]  # a condition
        .group_by(table.currency)
    )
    return {currency: (count, total) for currency, count, total in rows}


def unprinted_receipts(reader: Reader, *, limit: int = 200) -> list[Receipt]:
    """Receipts that exist and were never seen printed: after a crash they are here, and only
    printed, never issued again."""
    rows = reader.session.scalars(
        select(ReceiptRow)
        .where(
            ReceiptRow.office == reader.office,
            ~exists().where(PrintedRow.subject_id == ReceiptRow.id, PrintedRow.paper == "receipt"),
        )
        .order_by(ReceiptRow.seq)
        .limit(limit)
    )
    return [value_of(Receipt, row) for row in rows]


def receipt(reader: Reader, receipt_id: str) -> Receipt | None:
    return deals.receipt_of(reader.session, receipt_id)


def receipt_numbered(reader: Reader, number: str) -> Receipt | None:
    """A receipt by its printed number."""
    row = reader.session.scalar(
        select(ReceiptRow).where(ReceiptRow.office == reader.office, ReceiptRow.number == number)
    )
    return None if row is None else value_of(Receipt, row)


def reversal_of(reader: Reader, receipt_id: str) -> Reversal | None:
    """The reversal of a receipt, if it was cancelled."""
    row = reader.session.scalar(select(ReversalRow).where(ReversalRow.receipt_id == receipt_id))
    return None if row is None else value_of(Reversal, row)


def copies_of(reader: Reader, paper: str, subject_id: str) -> int:
    """How often a paper was printed, the original included."""
    return books.copies_printed(reader.session, paper, subject_id)
