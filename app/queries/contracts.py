"""Sale contracts as their page lists and prints them, with what is paid of each instalment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Select, Subquery, case, func, or_, select

from app.domain.accounts import ObligationKind, Owed
from app.domain.contracts import Contract
from app.domain.money import Money
from app.domain.names import fold
from app.domain.schedule import ScheduleRow
from app.storage import books, deals
from app.storage.accounts import account_of
from app.storage.land import number_key
from app.storage.rows import (
    AllocationRow,
    ApplicationRow,
    ContractRow,
    InstalmentRow,
    PartyRow,
    PlotRow,
)
from app.storage.work import Reader

S = TypeVar("S", bound=Select[*tuple[Any, ...]])
LONGEST_LIST = 300


class PaymentState(Enum):
    """How a contract or an instalment is paid on a day."""

    COMING = "coming"
    LATE = "late"
    PAID = "paid"


@dataclass(frozen=True, slots=True)
class ContractFilter:
    """What the list shows; `typed` is parts of a name, a plot, a contract or document number."""

    state: PaymentState | None = None
    typed: str = ""


@dataclass(frozen=True, slots=True)
class ContractLine:
    """A contract as listed. `owed`, `paid` and `left` are its instalments, fines not counted.

    `next_day` is the last day of the first instalment that is not paid; None when all are.
    """

    id: str
    application_id: str
    number: str
    party_name: str
    plot_number: str
    plot_block: str
    signed_on: date
    instalments: int
    value: Money
    owed: Money
    paid: Money
    late: int
    next_day: date | None

    @property
    def left(self) -> Money:
        return self.owed - self.paid

    @property
    def state(self) -> PaymentState:
        if not self.left:
            return PaymentState.PAID
        return PaymentState.LATE if self.late else PaymentState.COMING


@dataclass(frozen=True, slots=True)
class ContractList:
    """The first lines, and how many there are in all."""

    lines: tuple[ContractLine, ...]
    count: int


@dataclass(frozen=True, slots=True)
class InstalmentLine:
    """A row of the schedule with its payments; `fine` is what has grown until today, unpaid."""

    row: ScheduleRow
    paid: Money
    left: Money
    fine: Money
    fine_paid: Money
    days_late: int

    @property
    def state(self) -> PaymentState:
        if not self.left and not self.fine:
            return PaymentState.PAID
        return PaymentState.LATE if self.days_late else PaymentState.COMING


@dataclass(frozen=True, slots=True)
class ContractPaper:
    """A contract, its schedule as paid today, and how often it was printed, the original included.

    Amounts are in the currency of the contract.
    """

    contract: Contract
    instalments: tuple[InstalmentLine, ...]
    copies: int


def contracts_of(
    reader: Reader,
    wanted: ContractFilter = ContractFilter(),
    *,
    order: str = "number",
    descending: bool = True,
    limit: int = LONGEST_LIST,
) -> ContractList:
    """Contracts that fit a filter, sorted and cut in SQL."""
    sums = _sums(reader)
    query = _narrowed(_lines(reader, sums), sums, wanted)
    count = reader.session.execute(select(func.count()).select_from(query.subquery())).scalar_one()
    column = _orders(sums)[order]
    by = column.desc() if descending else column.asc()
    rows = reader.session.execute(query.order_by(by, ContractRow.id).limit(limit))
    return ContractList(tuple(map(_line, rows)), count)


def contract_line(reader: Reader, contract_id: str) -> ContractLine | None:
    """One line of the list, wherever it stands in it."""
    query = _lines(reader, _sums(reader)).where(ContractRow.id == contract_id)
    row = reader.session.execute(query).first()
    return None if row is None else _line(row)


def contract_paper(reader: Reader, contract_id: str) -> ContractPaper | None:
    """What is shown and printed of a contract, or None when there is none."""
    contract = deals.contract_of(reader.session, contract_id)
    if contract is None:
        return None
    standing = account_of(reader, contract.application_id, on=reader.today).standing
    owed = {i.obligation.no: i for i in standing.items if _is_instalment(i)}
    return ContractPaper(
        contract,
        tuple(_instalment(contract, row, owed.get(row.no)) for row in contract.rows),
        books.copies_printed(reader.session, "contract", contract_id),
    )


def _is_instalment(item: Owed) -> bool:
    return item.obligation.kind is ObligationKind.INSTALMENT


def _instalment(contract: Contract, row: ScheduleRow, owed: Owed | None) -> InstalmentLine:
    def money(minor: int) -> Money:
        return Money(minor, contract.currency)

    if owed is None:  # the allocation was cancelled: nothing of it is owed any more
        return InstalmentLine(row, money(0), money(0), money(0), money(0), 0)
    return InstalmentLine(
        row,
        paid=money(owed.paid.principal + owed.paid.increase),
        left=money(owed.left.principal + owed.left.increase),
        fine=money(owed.left.fine),
        fine_paid=money(owed.paid.fine),
        days_late=owed.days_late,
    )


def _sums(reader: Reader) -> Subquery:
    """What is owed and paid by instalments of each contract, and how many are late today."""
    owed = InstalmentRow.principal + InstalmentRow.increase
    paid = InstalmentRow.paid_principal + InstalmentRow.paid_increase
    late = case(((owed > paid) & (InstalmentRow.pay_by < reader.today), 1), else_=0)
    return (
        select(
            InstalmentRow.contract_id,
            func.count().label("instalments"),
            func.sum(owed).label("owed"),
            func.sum(paid).label("paid"),
            func.sum(late).label("late"),
            func.min(case((owed > paid, InstalmentRow.pay_by))).label("next_day"),
        )
        .where(InstalmentRow.office == reader.office)
        .group_by(InstalmentRow.contract_id)
        .subquery()
    )


def _lines(reader: Reader, sums: Subquery) -> Select[*tuple[Any, ...]]:
    return (
        select(ContractRow, AllocationRow.party_name, sums)
        .join(sums, sums.c.contract_id == ContractRow.id)
        .join(AllocationRow, AllocationRow.id == ContractRow.allocation_id)
        .join(PlotRow, PlotRow.id == AllocationRow.plot_id)
        .where(ContractRow.office == reader.office)
    )


def _narrowed(query: S, sums: Subquery, wanted: ContractFilter) -> S:
    match wanted.state:
        case PaymentState.PAID:
            query = query.where(sums.c.paid >= sums.c.owed)
        case PaymentState.LATE:
            query = query.where(sums.c.late > 0)
        case PaymentState.COMING:
            query = query.where(sums.c.paid < sums.c.owed, sums.c.late == 0)
    for word in fold(wanted.typed).split():
        query = query.where(_matches(word))
    return query


def _matches(word: str) -> ColumnElement[bool]:
    named = (
        select(ApplicationRow.id)
        .join(PartyRow, PartyRow.id == ApplicationRow.party_id)
        .where(PartyRow.folded.contains(word, autoescape=True))
    )
    return or_(
        ContractRow.application_id.in_(named),
        ContractRow.number.icontains(word, autoescape=True),
        ContractRow.document_no.icontains(word, autoescape=True),
        PlotRow.number_key.startswith(number_key(word), autoescape=True),
    )


def _orders(sums: Subquery) -> Mapping[str, ColumnElement[Any]]:
    return {
        "number": ContractRow.number.expression,
        "party": AllocationRow.party_name.expression,
        "plot": PlotRow.number_key.expression,
        "signed_on": ContractRow.signed_on.expression,
        "value": ContractRow.value.expression,
        "left": sums.c.owed - sums.c.paid,
        "next_day": sums.c.next_day,
    }


def _line(row: Any) -> ContractLine:  # noqa: ANN401 - a row of the query above
    contract = row.ContractRow
    return ContractLine(
        id=contract.id,
        application_id=contract.application_id,
        number=contract.number,
        party_name=row.party_name,
        plot_number=contract.plot_number,
        plot_block=contract.plot_block,
        signed_on=contract.signed_on,
        instalments=row.instalments,
        value=Money(contract.value, contract.currency),
        owed=Money(row.owed, contract.currency),
        paid=Money(row.paid, contract.currency),
        late=row.late,
        next_day=row.next_day,
    )
