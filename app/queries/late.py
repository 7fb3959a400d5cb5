"""What is late and what comes due: thirds, contracts not signed, instalments (art. 10, 13).

Nothing ends by a clock (A39): these are lists for a person who decides.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, select

from app.domain.accounts import (
    Obligation,
    ObligationKind,
    Owed,
    PastPayment,
    standing,
)
from app.domain.deadlines import contract_deadline
from app.domain.money import Currency, Money, currency_on
from app.domain.regulation import Regulation
from app.storage import people
from app.storage.calendars import calendar_for
from app.storage.rows import AllocationRow, ContractRow, InstalmentRow, ReceiptRow
from app.storage.work import Reader

AT_A_TIME = 400  # keys in one question to the database
LONGEST_LIST = 300
INSTALMENT = (
    InstalmentRow.contract_id,
    InstalmentRow.no,
    InstalmentRow.due_date,
    InstalmentRow.pay_by,
    InstalmentRow.principal,
    InstalmentRow.increase,
    InstalmentRow.paid_principal,
    InstalmentRow.paid_increase,
    InstalmentRow.paid_fine,
)
AHEAD = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class OpenAllocation:
    """An allocation without a contract. `left` is what is missing from the third.

    `last_day` is that of paying the third while anything is left, else that of signing.
    """

    allocation_id: str
    application_id: str
    document_no: str
    party_name: str
    plot_number: str
    left: Money
    last_day: date
    days_over: int

    @property
    def third_is_paid(self) -> bool:
        return self.left.minor <= 0


@dataclass(frozen=True, slots=True)
class DueInstalment:
    """An instalment that is not paid in full. `left` is without the `fine` of today."""

    contract_id: str
    application_id: str
    contract_number: str
    party_name: str
    plot_number: str
    no: int
    pay_by: date
    days_late: int
    left: Money
    fine: Money


@dataclass(frozen=True, slots=True)
class LateInstalments:
    """The oldest late instalments, and the number and sums of all of them by currency."""

    lines: tuple[DueInstalment, ...]
    count: int
    investors: int
    left: tuple[Money, ...]
    fines: tuple[Money, ...]


def open_allocations(reader: Reader) -> tuple[OpenAllocation, ...]:
    """Every allocation that waits for its third or its contract, the longest over first."""
    rows = reader.session.execute(
        select(
            AllocationRow.id,
            AllocationRow.application_id,
            AllocationRow.document_no,
            AllocationRow.party_name,
            AllocationRow.plot_number,
            AllocationRow.pay_third_by,
            AllocationRow.allocated_on,
            AllocationRow.net_due,
            AllocationRow.insurance,
            AllocationRow.currency,
            AllocationRow.regulation,
        )
        .outerjoin(ContractRow, ContractRow.allocation_id == AllocationRow.id)
        .where(
            AllocationRow.office == reader.office,
            AllocationRow.cancelled_on.is_(None),
            ContractRow.id.is_(None),
        )
    ).all()
    paid = _payments(reader, [row.application_id for row in rows])
    laws = _Laws(reader)
    found = [_open(row, paid[row.application_id], reader.today, laws) for row in rows]
    return tuple(sorted(found, key=lambda line: (line.last_day, line.document_no)))


def _open(
    row: Any,  # noqa: ANN401 - a row of the query above
    payments: Iterable[PastPayment],
    today: date,
    laws: _Laws,
) -> OpenAllocation:
    paid, third_paid_on = Counter[ObligationKind](), row.allocated_on
    for payment in payments:
        for line in payment.lines:
            paid[line.kind] += line.amount
            if line.kind is ObligationKind.THIRD:
                third_paid_on = max(third_paid_on, payment.paid_on)
    left = max(row.net_due - paid[ObligationKind.THIRD], 0)
    left += max(row.insurance - paid[ObligationKind.INSURANCE], 0)
    last_day = row.pay_third_by
    if left == 0:
        law = laws[row.regulation]
        last_day = contract_deadline(third_paid_on, law, calendar_for(laws.reader, law)).last_day
    return OpenAllocation(
        row.id,
        row.application_id,
        row.document_no,
        row.party_name,
        row.plot_number,
        _now(left, row.currency, today),
        last_day,
        (today - last_day).days,
    )


def late_instalments(reader: Reader) -> LateInstalments:
    """All instalments whose last day is over, with the fine of today (art. 10.3)."""
    lines = tuple(_instalments(reader, InstalmentRow.pay_by < reader.today))
    return LateInstalments(
        lines[:LONGEST_LIST],
        len(lines),
        len({line.contract_id for line in lines}),
        _sums(line.left for line in lines),
        _sums(line.fine for line in lines),
    )


def coming_instalments(reader: Reader, ahead: timedelta = AHEAD) -> tuple[DueInstalment, ...]:
    """Instalments to pay from today on within some days."""
    today = reader.today
    found = _instalments(reader, InstalmentRow.pay_by.between(today, today + ahead))
    return tuple(found)


def _instalments(reader: Reader, when: ColumnElement[bool]) -> Iterator[DueInstalment]:
    owed = InstalmentRow.principal + InstalmentRow.increase
    paid = InstalmentRow.paid_principal + InstalmentRow.paid_increase
    rows = reader.session.execute(
        select(
            *INSTALMENT,
            ContractRow.application_id,
            ContractRow.number,
            ContractRow.currency,
            AllocationRow.party_name,
            AllocationRow.plot_number,
            AllocationRow.regulation,
        )
        .join(ContractRow, ContractRow.id == InstalmentRow.contract_id)
        .join(AllocationRow, AllocationRow.id == ContractRow.allocation_id)
        .where(
            InstalmentRow.office == reader.office,
            when,
            owed > paid,
            AllocationRow.cancelled_on.is_(None),
        )
        .order_by(InstalmentRow.pay_by, ContractRow.number)
    ).all()
    begun = {row.application_id for row in rows if _has_begun(row)}
    payments = _payments(reader, sorted(begun))
    laws = _Laws(reader)
    for row in rows:
        past = payments[row.application_id] if _has_begun(row) else []
        yield _line(row, _owed(row, past, laws), reader.today)


def _owed(row: Any, past: list[PastPayment], laws: _Laws) -> Owed:  # noqa: ANN401 - as below
    law = laws[row.regulation]
    obligation = Obligation(
        ObligationKind.INSTALMENT,
        row.no,
        row.due_date,
        row.pay_by,
        row.principal,
        row.increase,
        "10.2",
    )
    calendar = calendar_for(laws.reader, law)
    return standing((obligation,), past, laws.reader.today, law, calendar).items[0]


def _line(row: Any, owed: Owed, today: date) -> DueInstalment:  # noqa: ANN401 - a row of the query above
    return DueInstalment(
        row.contract_id,
        row.application_id,
        row.number,
        row.party_name,
        row.plot_number,
        row.no,
        row.pay_by,
        owed.days_late,
        _now(owed.left.principal + owed.left.increase, row.currency, today),
        _now(owed.left.fine, row.currency, today),
    )


def _has_begun(row: Any) -> bool:  # noqa: ANN401 - as above
    """Whether a payment reached this instalment: its fine then depends on what was paid when."""
    return bool(row.paid_principal or row.paid_increase or row.paid_fine)


def _payments(reader: Reader, applications: list[str]) -> Mapping[str, list[PastPayment]]:
    """The payments that stand, by application."""
    found: dict[str, list[PastPayment]] = defaultdict(list)
    for start in range(0, len(applications), AT_A_TIME):
        rows = reader.session.execute(
            select(ReceiptRow.application_id, ReceiptRow.paid_on, ReceiptRow.lines)
            .where(
                ReceiptRow.application_id.in_(applications[start : start + AT_A_TIME]),
                ReceiptRow.reversed_by.is_(None),
            )
            .order_by(ReceiptRow.paid_on, ReceiptRow.seq)
        )
        for row in rows:
            found[row.application_id].append(PastPayment(row.paid_on, row.lines))
    return found


def _now(minor: int, currency: Currency, today: date) -> Money:
    """An amount in the pound of today; dollars stay dollars."""
    return Money(minor, currency if currency is Currency.USD else currency_on(today))


def _sums(amounts: Iterable[Money]) -> tuple[Money, ...]:
    sums = Counter[Currency]()
    for amount in amounts:
        sums[amount.currency] += amount.minor
    return tuple(Money(sums[c], c) for c in Currency if sums[c])


class _Laws:
    """The regulations of one question, each read once."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self._read: dict[str, Regulation] = {}

    def __getitem__(self, name: str) -> Regulation:
        if name not in self._read:
            found = people.regulation_of(self.reader.session, self.reader.office, name)
            if found is None:
                raise ValueError(f"regulation {name}")
            self._read[name] = found
        return self._read[name]
