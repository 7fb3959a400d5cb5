"""Allocations as their page lists and prints them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Select, func, or_, select

from app.domain.allocations import Allocation, AllocationCancelled
from app.domain.money import Money
from app.domain.names import fold
from app.queries.late import OpenAllocation, open_allocations
from app.storage import books, deals
from app.storage.land import number_key
from app.storage.mapping import value_of
from app.storage.rows import (
    AllocationCancelledRow,
    AllocationRow,
    ApplicationRow,
    ContractRow,
    PartyRow,
    PlotRow,
)
from app.storage.work import Reader

S = TypeVar("S", bound=Select[*tuple[Any, ...]])
LONGEST_LIST = 300


class AllocationState(Enum):
    """How far an allocation has come. LAPSED: the days of the third are over (art. 13.4)."""

    WAITING = "waiting"
    LAPSED = "lapsed"
    THIRD_PAID = "third_paid"
    CONTRACTED = "contracted"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class AllocationFilter:
    """What the list shows; `typed` is parts of a name, a plot, a document or contract number."""

    state: AllocationState | None = None
    typed: str = ""


@dataclass(frozen=True, slots=True)
class AllocationLine:
    """An allocation as listed. `left` is what is missing from the third, in the pound of today.

    `last_day` is that of the third while anything is left of it, then that of the contract; without
    either it is None.
    """

    id: str
    application_id: str
    document_no: str
    party_name: str
    plot_number: str
    plot_block: str
    area: Decimal
    allocated_on: date
    state: AllocationState
    left: Money | None
    last_day: date | None
    days_over: int
    contract_id: str
    contract_number: str


@dataclass(frozen=True, slots=True)
class AllocationList:
    """The first lines, and how many there are in all."""

    lines: tuple[AllocationLine, ...]
    count: int


@dataclass(frozen=True, slots=True)
class AllocationPaper:
    """A document with what became of it, and how often it was printed, the original included."""

    allocation: Allocation
    cancelled: AllocationCancelled | None
    copies: int


ORDERS: Mapping[str, ColumnElement[Any]] = {
    "document": AllocationRow.document_no.expression,
    "party": AllocationRow.party_name.expression,
    "plot": PlotRow.number_key.expression,
    "allocated_on": AllocationRow.allocated_on.expression,
    "last_day": AllocationRow.pay_third_by.expression,
}


def allocations_of(
    reader: Reader,
    wanted: AllocationFilter = AllocationFilter(),
    *,
    order: str = "document",
    descending: bool = True,
    limit: int = LONGEST_LIST,
) -> AllocationList:
    """Allocations that fit a filter, sorted and cut in SQL."""
    waiting = {line.allocation_id: line for line in open_allocations(reader)}
    query = _narrowed(
        select(AllocationRow, ContractRow.id.label("contract_id"), ContractRow.number)
        .join(PlotRow, PlotRow.id == AllocationRow.plot_id)
        .outerjoin(ContractRow, ContractRow.allocation_id == AllocationRow.id)
        .where(AllocationRow.office == reader.office),
        wanted,
        waiting,
    )
    count = reader.session.execute(select(func.count()).select_from(query.subquery())).scalar_one()
    by = ORDERS[order].desc() if descending else ORDERS[order].asc()
    rows = reader.session.execute(query.order_by(by, AllocationRow.id).limit(limit))
    return AllocationList(tuple(_line(row, waiting.get(row[0].id)) for row in rows), count)


def allocation_line(reader: Reader, allocation_id: str) -> AllocationLine | None:
    """One line of the list, wherever it stands in it."""
    waiting = {line.allocation_id: line for line in open_allocations(reader)}
    row = reader.session.execute(
        select(AllocationRow, ContractRow.id.label("contract_id"), ContractRow.number)
        .outerjoin(ContractRow, ContractRow.allocation_id == AllocationRow.id)
        .where(AllocationRow.id == allocation_id)
    ).first()
    return None if row is None else _line(row, waiting.get(allocation_id))


def allocation_paper(reader: Reader, allocation_id: str) -> AllocationPaper | None:
    """What is printed of an allocation, or None when there is none."""
    allocation = deals.allocation_of(reader.session, allocation_id)
    if allocation is None:
        return None
    ended = reader.session.scalar(
        select(AllocationCancelledRow).where(AllocationCancelledRow.allocation_id == allocation_id)
    )
    return AllocationPaper(
        allocation,
        None if ended is None else value_of(AllocationCancelled, ended),
        books.copies_printed(reader.session, "allocation", allocation_id),
    )


def _narrowed(query: S, wanted: AllocationFilter, waiting: Mapping[str, OpenAllocation]) -> S:
    if wanted.state is AllocationState.CANCELLED:
        query = query.where(AllocationRow.cancelled_on.is_not(None))
    elif wanted.state is AllocationState.CONTRACTED:
        query = query.where(AllocationRow.cancelled_on.is_(None), ContractRow.id.is_not(None))
    elif wanted.state is not None:
        fits = [key for key, line in waiting.items() if _open_state(line) is wanted.state]
        query = query.where(AllocationRow.id.in_(fits))
    for word in fold(wanted.typed).split():
        query = query.where(_matches(word))
    return query


def _matches(word: str) -> ColumnElement[bool]:
    """A part of the name in any spelling, of the document's or contract's number, or the plot."""
    named = (
        select(ApplicationRow.id)
        .join(PartyRow, PartyRow.id == ApplicationRow.party_id)
        .where(PartyRow.folded.contains(word, autoescape=True))
    )
    return or_(
        AllocationRow.application_id.in_(named),
        AllocationRow.document_no.icontains(word, autoescape=True),
        ContractRow.number.icontains(word, autoescape=True),
        PlotRow.number_key.startswith(number_key(word), autoescape=True),
    )


def _open_state(line: OpenAllocation) -> AllocationState:
    if line.third_is_paid:
        return AllocationState.THIRD_PAID
    return AllocationState.LAPSED if line.days_over > 0 else AllocationState.WAITING


def _line(row: Any, waits: OpenAllocation | None) -> AllocationLine:  # noqa: ANN401 - a row of the queries above
    allocation = row.AllocationRow
    if waits is not None:
        state = _open_state(waits)
    elif allocation.cancelled_on is not None:
        state = AllocationState.CANCELLED
    else:
        state = AllocationState.CONTRACTED
    return AllocationLine(
        id=allocation.id,
        application_id=allocation.application_id,
        document_no=allocation.document_no,
        party_name=allocation.party_name,
        plot_number=allocation.plot_number,
        plot_block=allocation.plot_block,
        area=allocation.area,
        allocated_on=allocation.allocated_on,
        state=state,
        left=waits.left if waits else None,
        last_day=waits.last_day if waits else None,
        days_over=waits.days_over if waits else 0,
        contract_id=row.contract_id or "",
        contract_number=row.number or "",
    )
