"""Queries behind the receipts pages. They return frozen values, never table rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import exists, select

from app.domain.receipts import Receipt, Reversal
from app.storage import books, deals
from app.storage.mapping import value_of
from app.storage.rows import PrintedRow, ReceiptRow, ReversalRow
from app.storage.work import Reader

MOST_UNPRINTED = 200


@dataclass(frozen=True, slots=True)
class ReceiptFile:
    """A receipt with what became of it. Copies count the original."""

    receipt: Receipt
    reversal: Reversal | None
    copies: int
    reversal_copies: int


def unprinted_receipts(
    reader: Reader, *, since: datetime | None = None, limit: int = MOST_UNPRINTED
) -> list[Receipt]:
    """Receipts that stand and were never seen printed: after a crash they are here, and only
    printed, never issued again. Oldest first; `since` leaves those issued before it out.
    """
    query = select(ReceiptRow).where(
        ReceiptRow.reversed_by.is_(None),
        ~exists().where(
            PrintedRow.office == reader.office,
            PrintedRow.paper == "receipt",
            PrintedRow.subject_id == ReceiptRow.id,
        ),
    )
    if since is None:
        query = query.where(ReceiptRow.office == reader.office)
    else:  # keys begin with the milliseconds at which they were made: few rows, of any office
        query = query.where(ReceiptRow.id >= f"{int(since.timestamp() * 1000):012x}")
    rows = reader.session.scalars(query.order_by(ReceiptRow.seq).limit(limit))
    return [value_of(Receipt, row) for row in rows if row.office == reader.office]


def receipt(reader: Reader, receipt_id: str) -> Receipt | None:
    return deals.receipt_of(reader.session, receipt_id)


def receipt_of_request(reader: Reader, request_id: str) -> Receipt | None:
    """The receipt that a form issued, if it came so far."""
    return deals.receipt_by_request(reader.session, request_id)


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


def receipt_file(reader: Reader, receipt_id: str) -> ReceiptFile | None:
    """A receipt with its reversal and how often each was printed."""
    found = deals.receipt_of(reader.session, receipt_id)
    if found is None:
        return None
    reversal = reversal_of(reader, receipt_id)
    return ReceiptFile(
        found,
        reversal,
        copies_of(reader, "receipt", receipt_id),
        copies_of(reader, "reversal", reversal.id) if reversal else 0,
    )


def copies_of(reader: Reader, paper: str, subject_id: str) -> int:
    """How often a paper was printed, the original included."""
    return books.copies_printed(reader.session, paper, subject_id)
