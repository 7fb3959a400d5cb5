"""Applications as the list shows them, each with where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Select, case, exists, func, literal, or_, select

from app.domain.land import Sector
from app.domain.life_cycle import Stage
from app.storage.rows import (
    AllocationRow,
    ApplicationRow,
    ContractRow,
    DecisionRow,
    PartyRow,
    ReceiptRow,
)
from app.storage.search import find
from app.storage.work import Reader

MOST_FOUND = 500
"""Applications that a search by words looks at."""

S = TypeVar("S", bound=Select[*tuple[Any, ...]])


@dataclass(frozen=True, slots=True)
class ApplicationFilter:
    """What the list shows. Empty fields do not filter. `typed` is anything on the application."""

    typed: str = ""
    site_id: str = ""
    phase_id: str = ""
    stage: Stage | None = None
    priority_class: int | None = None
    sector: Sector | None = None
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class ApplicationLine:
    id: str
    serial: int
    name: str
    father_name: str
    subscribed_on: date
    area: Decimal
    industry_type: str
    priority_class: int
    stage: Stage
    plot_number: str


ORDERS = {
    "serial": (ApplicationRow.serial,),
    "name": (PartyRow.folded, ApplicationRow.serial),
    "date": (ApplicationRow.subscribed_on, ApplicationRow.serial),
    "area": (ApplicationRow.area, ApplicationRow.serial),
    "priority": (ApplicationRow.priority_class, ApplicationRow.subscribed_on),
}

_paid = (
    select(func.coalesce(func.sum(ReceiptRow.amount), 0))
    .where(ReceiptRow.application_id == ApplicationRow.id, ReceiptRow.reversed_by.is_(None))
    .correlate(ApplicationRow)
    .scalar_subquery()
)
"""What an applicant paid. Payments fill the oldest obligation first (A25), so the sum tells how
far they reached."""

_fees = ApplicationRow.fee + ApplicationRow.insurance
_decided = exists().where(DecisionRow.application_id == ApplicationRow.id)
_stage: ColumnElement[str] = case(
    (ContractRow.id.is_not(None), literal(Stage.CONTRACTED.value)),
    (
        AllocationRow.id.is_not(None) & (_fees + AllocationRow.net_due <= _paid),
        literal(Stage.THIRD_PAID.value),
    ),
    (AllocationRow.id.is_not(None), literal(Stage.ALLOCATED.value)),
    (
        ApplicationRow.id.in_(
            select(AllocationRow.application_id).where(AllocationRow.cancelled_on.is_not(None))
        ),
        literal(Stage.CANCELLED.value),
    ),
    (_decided, literal(Stage.DECIDED.value)),
    (_paid >= _fees, literal(Stage.FEES_PAID.value)),
    else_=literal(Stage.REGISTERED.value),
)


def application_lines(
    reader: Reader,
    wanted: ApplicationFilter = ApplicationFilter(),
    *,
    order: str = "serial",
    descending: bool = True,
    limit: int = 100,
    offset: int = 0,
) -> list[ApplicationLine]:
    """A page of the applications that fit a filter, sorted and cut in SQL."""
    query = select(
        ApplicationRow.id,
        ApplicationRow.serial,
        PartyRow.full_name,
        PartyRow.father_name,
        ApplicationRow.subscribed_on,
        ApplicationRow.area,
        ApplicationRow.industry_type,
        ApplicationRow.priority_class,
        _stage.label("stage"),
        func.coalesce(AllocationRow.plot_number, ""),
    )
    columns = [c.desc() if descending else c for c in ORDERS[order]]
    query = _filtered(query, reader, wanted).order_by(*columns).limit(limit).offset(offset)
    return [
        ApplicationLine(*row[:8], Stage(row[8]), row[9])  # the columns above in their order
        for row in reader.session.execute(query)
    ]


def count_applications(
    reader: Reader, wanted: ApplicationFilter = ApplicationFilter()
) -> dict[Stage, int]:
    """How many of the applications that fit are in which state; states without any are left out."""
    stage = _stage.label("stage")
    query = _filtered(select(stage, func.count()), reader, wanted).group_by(stage)
    return {Stage(name): count for name, count in reader.session.execute(query)}


def used_kinds(reader: Reader, *, limit: int = 40) -> tuple[Sequence[str], Sequence[str]]:
    """The kinds of investment and of industry written so far, the most frequent first."""
    return (
        _used(reader, ApplicationRow.investment_type.expression, limit),
        _used(reader, ApplicationRow.industry_type.expression, limit),
    )


def _used(reader: Reader, column: ColumnElement[str], limit: int) -> Sequence[str]:
    query = (
        select(column)
        .where(ApplicationRow.office == reader.office)
        .group_by(column)
        .order_by(func.count().desc(), column)
        .limit(limit)
    )
    return list(reader.session.scalars(query))


def _filtered(query: S, reader: Reader, wanted: ApplicationFilter) -> S:
    query = (
        query.select_from(ApplicationRow)
        .join(PartyRow, PartyRow.id == ApplicationRow.party_id)
        .outerjoin(
            AllocationRow,
            (AllocationRow.application_id == ApplicationRow.id)
            & AllocationRow.cancelled_on.is_(None),
        )
        .outerjoin(ContractRow, ContractRow.allocation_id == AllocationRow.id)
        .where(ApplicationRow.office == reader.office)
    )
    equal = {
        ApplicationRow.site_id: wanted.site_id,
        ApplicationRow.phase_id: wanted.phase_id,
        ApplicationRow.sector: wanted.sector,
        ApplicationRow.priority_class: wanted.priority_class,
    }
    for column, value in equal.items():
        if value:
            query = query.where(column == value)
    if wanted.first is not None:
        query = query.where(ApplicationRow.subscribed_on >= wanted.first)
    if wanted.last is not None:
        query = query.where(ApplicationRow.subscribed_on <= wanted.last)
    if wanted.stage is not None:
        query = query.where(literal(wanted.stage.value) == _stage)
    return _with_words(query, reader, wanted.typed) if wanted.typed.strip() else query


def _with_words(query: S, reader: Reader, typed: str) -> S:
    """Applications found by their words, and those on a plot of that number."""
    kinds = frozenset({"application"})
    found = [hit.ref for hit in find(reader.session, typed, kinds=kinds, limit=MOST_FOUND)]
    return query.where(
        or_(ApplicationRow.id.in_(found), AllocationRow.plot_number == typed.strip())
    )
