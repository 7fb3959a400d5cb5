"""Allocations, contracts, receipts, reversals: events to rows and back. No rules here."""

from __future__ import annotations

from collections import Counter, defaultdict

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.domain.accounts import ObligationKind, Part, PastPayment, SpreadLine
from app.domain.allocations import Allocation, AllocationCancelled
from app.domain.contracts import Contract
from app.domain.land import PlotState
from app.domain.receipts import Receipt, Reversal
from app.domain.schedule import ScheduleRow
from app.storage import search
from app.storage.books import give_number
from app.storage.entry import Entry
from app.storage.land import set_plot_state
from app.storage.mapping import add, add_all, change, columns_of, value_of
from app.storage.rows import (
    AllocationCancelledRow,
    AllocationRow,
    ContractRow,
    InstalmentRow,
    ReceiptRow,
    ReversalRow,
)


def land_allocation(entry: Entry, allocation: Allocation) -> None:
    give_number(entry, *_series(allocation.document_no))
    add(entry, AllocationRow, allocation, cancelled_on=None, cancelled_article=None)
    set_plot_state(entry, allocation.plot_id, PlotState.ALLOCATED)
    search.put(
        entry,
        "allocation",
        allocation.id,
        allocation.document_no,
        f"{allocation.party_name} · {allocation.plot_number}",
        (allocation.document_no, allocation.party_name, allocation.plot_number),
    )


def land_allocation_cancelled(entry: Entry, ended: AllocationCancelled) -> None:
    add(entry, AllocationCancelledRow, ended)
    change(
        entry,
        AllocationRow,
        ended.allocation_id,
        cancelled_on=ended.cancelled_on,
        cancelled_article=ended.article,
    )
    set_plot_state(entry, ended.plot_id, PlotState.VACANT)


def land_contract(entry: Entry, contract: Contract) -> None:
    give_number(entry, *_series(contract.number))
    add(entry, ContractRow, contract)
    unpaid = {"paid_principal": 0, "paid_increase": 0, "paid_fine": 0}
    add_all(
        entry,
        InstalmentRow,
        (
            columns_of(entry, InstalmentRow, row, contract_id=contract.id, **unpaid)
            for row in contract.rows
        ),
    )
    allocation = entry.session.get_one(AllocationRow, contract.allocation_id)
    set_plot_state(entry, allocation.plot_id, PlotState.SOLD)
    search.put(
        entry,
        "contract",
        contract.id,
        contract.number,
        f"{contract.second_party.full_name} · {contract.plot_number}",
        (contract.number, contract.second_party.full_name, contract.plot_number),
    )


def _series(number: str) -> tuple[str, int]:
    """The series and serial inside a document number such as A26-000012-E1."""
    book, serial, _ = number.split("-")
    return book, int(serial)


def land_receipt(entry: Entry, receipt: Receipt) -> None:
    give_number(entry, receipt.book, receipt.serial)
    add(entry, ReceiptRow, receipt, reversed_by=None)
    _pay_instalments(entry, receipt.application_id, receipt.lines, sign=1)
    search.put(
        entry,
        "receipt",
        receipt.id,
        receipt.number,
        f"{receipt.payer} · {receipt.amount.labelled()}",
        (receipt.number, str(receipt.serial), receipt.payer, receipt.party_name, receipt.code),
    )


def land_reversal(entry: Entry, reversal: Reversal) -> None:
    give_number(entry, reversal.book, reversal.serial)
    add(entry, ReversalRow, reversal)
    change(entry, ReceiptRow, reversal.receipt_id, reversed_by=reversal.number)
    receipt = entry.session.execute(
        select(ReceiptRow.application_id, ReceiptRow.lines).where(
            ReceiptRow.id == reversal.receipt_id
        )
    ).one()
    _pay_instalments(entry, receipt.application_id, receipt.lines, sign=-1)


_COLUMN = {
    Part.PRINCIPAL: InstalmentRow.paid_principal,
    Part.INCREASE: InstalmentRow.paid_increase,
    Part.FINE: InstalmentRow.paid_fine,
}


def _pay_instalments(
    entry: Entry, application_id: str, lines: tuple[SpreadLine, ...], *, sign: int
) -> None:
    paid: defaultdict[int, Counter[Part]] = defaultdict(Counter)
    for line in lines:
        if line.kind is ObligationKind.INSTALMENT:
            paid[line.no][line.part] += sign * line.amount
    if not paid:
        return
    contract_id = entry.session.scalars(
        select(ContractRow.id)
        .where(ContractRow.application_id == application_id)
        .order_by(ContractRow.seq.desc())
        .limit(1)
    ).one()
    for no, parts in paid.items():
        columns = {_COLUMN[part]: _COLUMN[part] + amount for part, amount in parts.items()}
        entry.session.execute(
            update(InstalmentRow)
            .where(InstalmentRow.contract_id == contract_id, InstalmentRow.no == no)
            .values({**columns, InstalmentRow.seq: entry.seq})
        )


def allocation_of(session: Session, allocation_id: str) -> Allocation | None:
    row = session.get(AllocationRow, allocation_id)
    return None if row is None else value_of(Allocation, row)


def live_allocation(session: Session, application_id: str) -> Allocation | None:
    """The allocation of an application that was not cancelled."""
    row = session.scalar(
        select(AllocationRow).where(
            AllocationRow.application_id == application_id, AllocationRow.cancelled_on.is_(None)
        )
    )
    return None if row is None else value_of(Allocation, row)


def ended_under(session: Session, application_id: str) -> str | None:
    """The article by which an allocation of this application ended, or None."""
    return session.scalar(
        select(AllocationRow.cancelled_article)
        .where(
            AllocationRow.application_id == application_id, AllocationRow.cancelled_on.is_not(None)
        )
        .limit(1)
    )


def contract_for(session: Session, application_id: str) -> Contract | None:
    """The contract of an application whose allocation still stands."""
    row = session.scalar(
        select(ContractRow)
        .join(AllocationRow, AllocationRow.id == ContractRow.allocation_id)
        .where(ContractRow.application_id == application_id, AllocationRow.cancelled_on.is_(None))
    )
    return None if row is None else _contract(session, row)


def contract_of(session: Session, contract_id: str) -> Contract | None:
    row = session.get(ContractRow, contract_id)
    return None if row is None else _contract(session, row)


def _contract(session: Session, row: ContractRow) -> Contract:
    instalments = session.scalars(
        select(InstalmentRow).where(InstalmentRow.contract_id == row.id).order_by(InstalmentRow.no)
    )
    rows = tuple(value_of(ScheduleRow, line) for line in instalments)
    names = {name: getattr(row, name) for name in Contract.__slots__ if name != "rows"}
    return Contract(rows=rows, **names)


def receipt_of(session: Session, receipt_id: str) -> Receipt | None:
    row = session.get(ReceiptRow, receipt_id)
    return None if row is None else value_of(Receipt, row)


def receipt_by_request(session: Session, request_id: str) -> Receipt | None:
    row = session.scalar(select(ReceiptRow).where(ReceiptRow.request_id == request_id))
    return None if row is None else value_of(Receipt, row)


def reversed_by(session: Session, receipt_id: str) -> str | None:
    """The number of the reversal of a receipt, or None."""
    return session.scalar(select(ReceiptRow.reversed_by).where(ReceiptRow.id == receipt_id))


def past_payments(session: Session, application_id: str) -> list[PastPayment]:
    """Payments that stand, in the order they were taken, with the lines they were printed with."""
    rows = session.execute(
        select(ReceiptRow.paid_on, ReceiptRow.lines)
        .where(ReceiptRow.application_id == application_id, ReceiptRow.reversed_by.is_(None))
        .order_by(ReceiptRow.paid_on, ReceiptRow.seq)
    )
    return [PastPayment(paid_on, lines) for paid_on, lines in rows]
