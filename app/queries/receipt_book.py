"""The receipt books as a list: receipts and reversals together, so that no number is missing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    Subquery,
    exists,
    func,
    literal,
    select,
    union_all,
)

from app.domain.money import Currency, Money
from app.domain.receipts import Means
from app.storage.rows import PrintedRow, ReceiptRow, ReversalRow
from app.storage.search import find
from app.storage.work import Reader

MOST_FOUND = 2000
Lines = Select[*tuple[Any, ...]]


class State(Enum):
    """What became of a line of the book."""

    STANDS = "stands"
    UNPRINTED = "unprinted"
    CANCELLED = "cancelled"
    REVERSAL = "reversal"


@dataclass(frozen=True, slots=True)
class BookLine:
    """A receipt, or the reversal of one; the amount of a reversal is negative."""

    id: str
    receipt_id: str
    number: str
    payer: str
    party_name: str
    plot_number: str
    amount: Money
    day: date
    issued_at: datetime
    means: Means
    cashier: str
    reversed_by: str | None
    printed: bool
    is_reversal: bool

    @property
    def state(self) -> State:
        if self.is_reversal:
            return State.REVERSAL
        if self.reversed_by is not None:
            return State.CANCELLED
        return State.STANDS if self.printed else State.UNPRINTED


@dataclass(frozen=True, slots=True)
class BookFilter:
    """Which lines are wanted. An empty field does not filter."""

    first: date
    last: date
    text: str = ""
    means: Means | None = None
    state: State | None = None


@dataclass(frozen=True, slots=True)
class BookTotal:
    """What the wanted lines brought in, in one currency: receipts less reversals."""

    currency: Currency
    receipts: int
    received: Money
    reversals: int
    taken_back: Money

    @property
    def net(self) -> Money:
        return self.received - self.taken_back


def book_lines(
    reader: Reader,
    wanted: BookFilter,
    *,
    order: str = "number",
    descending: bool = True,
    limit: int = 500,
) -> list[BookLine]:
    """The wanted lines, sorted and cut in SQL; by number is by the time they were issued."""
    lines = _lines(reader, wanted)
    shown = select(lines).order_by(*_keys(lines, order, descending)).limit(limit).subquery()
    printed = _printed(reader, shown.c.paper, shown.c.id).label("printed")
    rows = reader.session.execute(select(shown, printed).order_by(*_keys(shown, order, descending)))
    return [
        BookLine(
            r.id,
            r.receipt_id,
            r.number,
            r.payer,
            r.party_name,
            r.plot_number,
            Money(r.amount, r.currency),
            r.day,
            r.issued_at,
            r.means,
            r.cashier,
            r.reversed_by,
            bool(r.printed),
            r.paper == "reversal",
        )
        for r in rows
    ]


def _keys(lines: Subquery, order: str, descending: bool) -> list[ColumnElement[Any]]:  # noqa: FBT001 - one of two ways
    keys = (lines.c[name] for name in ORDERS[order])
    return [key.desc() if descending else key for key in keys]


def book_totals(reader: Reader, wanted: BookFilter) -> list[BookTotal]:
    """The totals of all wanted lines, not only of those shown; currencies are never added up."""
    lines = _lines(reader, wanted)
    rows = reader.session.execute(
        select(lines.c.currency, lines.c.paper, func.count(), func.sum(lines.c.amount))
        .select_from(lines)
        .group_by(lines.c.currency, lines.c.paper)
    )
    sums = {(currency, paper): (count, total) for currency, paper, count, total in rows}
    return [
        _total(
            currency,
            sums.get((currency, "receipt"), (0, 0)),
            sums.get((currency, "reversal"), (0, 0)),
        )
        for currency in Currency
        if (currency, "receipt") in sums or (currency, "reversal") in sums
    ]


def _total(currency: Currency, came: tuple[int, int], went: tuple[int, int]) -> BookTotal:
    return BookTotal(
        currency, came[0], Money(came[1], currency), went[0], Money(-went[1], currency)
    )


ORDERS = {
    "number": ("book", "serial"),
    "payer": ("payer", "serial"),
    "plot": ("plot_number", "serial"),
    "amount": ("currency", "amount"),
    "day": ("day", "serial"),
    "cashier": ("cashier", "serial"),
}


def _lines(reader: Reader, wanted: BookFilter) -> Subquery:
    if wanted.state is State.REVERSAL:
        return _reversals(reader, wanted).subquery()
    if wanted.state is not None:
        return _receipts(reader, wanted).subquery()
    return union_all(_receipts(reader, wanted), _reversals(reader, wanted)).subquery()


def _receipts(reader: Reader, wanted: BookFilter) -> Lines:
    query: Lines = select(
        ReceiptRow.id,
        ReceiptRow.id.label("receipt_id"),
        ReceiptRow.number,
        ReceiptRow.book,
        ReceiptRow.serial,
        ReceiptRow.payer,
        ReceiptRow.party_name,
        ReceiptRow.plot_number,
        ReceiptRow.amount,
        ReceiptRow.currency,
        ReceiptRow.paid_on.label("day"),
        ReceiptRow.issued_at,
        ReceiptRow.means,
        ReceiptRow.cashier,
        ReceiptRow.reversed_by,
        literal("receipt").label("paper"),
    ).where(
        ReceiptRow.office == reader.office,
        ReceiptRow.paid_on.between(wanted.first, wanted.last),
        *_narrowed(reader, wanted),
    )
    match wanted.state:
        case State.CANCELLED:
            return query.where(ReceiptRow.reversed_by.is_not(None))
        case State.STANDS:
            return query.where(ReceiptRow.reversed_by.is_(None))
        case State.UNPRINTED:
            printed = _printed(reader, literal("receipt"), ReceiptRow.id.expression)
            return query.where(ReceiptRow.reversed_by.is_(None), ~printed)
        case _:
            return query


def _reversals(reader: Reader, wanted: BookFilter) -> Lines:
    return (
        select(
            ReversalRow.id,
            ReversalRow.receipt_id,
            ReversalRow.number,
            ReversalRow.book,
            ReversalRow.serial,
            ReceiptRow.payer,
            ReceiptRow.party_name,
            ReceiptRow.plot_number,
            (-ReversalRow.amount).label("amount"),
            ReversalRow.currency,
            ReversalRow.reversed_on.label("day"),
            ReversalRow.issued_at,
            ReceiptRow.means,
            ReversalRow.cashier,
            ReceiptRow.reversed_by,
            literal("reversal").label("paper"),
        )
        .join(ReceiptRow, ReceiptRow.id == ReversalRow.receipt_id)
        .where(
            ReversalRow.office == reader.office,
            ReversalRow.reversed_on.between(wanted.first, wanted.last),
            *_narrowed(reader, wanted),
        )
    )


def _printed(
    reader: Reader, paper: ColumnElement[str], subject: ColumnElement[str]
) -> ColumnElement[bool]:
    return exists().where(
        PrintedRow.office == reader.office,
        PrintedRow.paper == paper,
        PrintedRow.subject_id == subject,
    )


def _narrowed(reader: Reader, wanted: BookFilter) -> list[ColumnElement[bool]]:
    """The conditions on the receipt that both halves share."""
    found: list[ColumnElement[bool]] = []
    if wanted.means is not None:
        found.append(ReceiptRow.means == wanted.means)
    if wanted.text.strip():
        hits = find(reader.session, wanted.text, kinds=frozenset({"receipt"}), limit=MOST_FOUND)
        found.append(
            ReceiptRow.id.in_([hit.ref for hit in hits])
            | (ReceiptRow.plot_number == wanted.text.strip())
        )
    return found
