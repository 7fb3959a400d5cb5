"""One investor's file on one page: papers, money, dates, and what comes next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from app.domain.accounts import ObligationKind, Owed
from app.domain.allocations import Allocation, AllocationCancelled
from app.domain.applications import Application, IndustrialDecision
from app.domain.contracts import Contract
from app.domain.deadlines import Milestones, open_deadlines
from app.domain.land import Category, Phase, Site
from app.domain.life_cycle import Marks, Stage, Step, next_step, stage_of
from app.domain.money import Money
from app.domain.pricing import PlotPrice, price_plot
from app.queries.accounts import AccountView, account_view
from app.storage import books, deals, land, people
from app.storage.accounts import Account, account_of
from app.storage.mapping import value_of
from app.storage.rows import (
    AllocationCancelledRow,
    AllocationRow,
    ApplicationRow,
    DecisionRow,
    ReceiptRow,
)
from app.storage.work import Reader


@dataclass(frozen=True, slots=True)
class FileReceipt:
    """A receipt of this file. `reversed_by` is the number that took it back."""

    id: str
    number: str
    paid_on: date
    payer: str
    amount: Money
    reversed_by: str | None


@dataclass(frozen=True, slots=True)
class FileDate:
    """A last day under an article. `late` only where the program can know that nothing came."""

    code: str
    article: str
    last_day: date
    days_over: int
    late: bool


@dataclass(frozen=True, slots=True)
class OtherApplication:
    """Another application of the same investor."""

    id: str
    serial: int
    subscribed_on: date
    industry_type: str


@dataclass(frozen=True, slots=True)
class InvestorFile:
    """Everything that the office has about one application.

    `allocation` is the one that stands, else the last one that ended (then `cancelled` says how).
    """

    application: Application
    site: Site | None
    phase: Phase | None
    decision: IndustrialDecision | None
    allocation: Allocation | None
    cancelled: AllocationCancelled | None
    contract: Contract | None
    account: AccountView
    receipts: tuple[FileReceipt, ...]
    dates: tuple[FileDate, ...]
    others: tuple[OtherApplication, ...]
    marks: Marks
    form_copies: int

    @property
    def stage(self) -> Stage:
        return stage_of(self.marks)

    @property
    def step(self) -> Step | None:
        return next_step(self.marks)

    @property
    def instalments(self) -> tuple[Owed, ...]:
        items = self.account.items
        return tuple(i for i in items if i.obligation.kind is ObligationKind.INSTALMENT)


@dataclass(frozen=True, slots=True)
class FormContent:
    """What the printed application form says beside the application itself."""

    application: Application
    site_name: str
    phase_no: int
    phase_name: str
    price: PlotPrice
    copies: int


def investor_file(reader: Reader, application_id: str) -> InvestorFile:
    """The file of an application as it stands today. Raises Refused for an unknown one."""
    account = account_of(reader, application_id, on=reader.today)
    application, session = account.application, reader.session
    ended = None if account.allocation else _last_allocation(reader, application_id)
    return InvestorFile(
        application=application,
        site=land.site_of(session, application.site_id),
        phase=land.phase_of(session, application.phase_id),
        decision=people.decision_for(session, application_id),
        allocation=account.allocation or ended,
        cancelled=None if ended is None else _cancellation(reader, ended.id),
        contract=account.contract,
        account=account_view(reader, application_id),
        receipts=tuple(_receipts(reader, application_id)),
        dates=tuple(_dates(reader, account)),
        others=tuple(_others(reader, application)),
        marks=_marks(reader, account, ended=ended is not None),
        form_copies=books.copies_printed(session, "application", application_id),
    )


def application_for(reader: Reader, kind: str, ref: str) -> str | None:
    """The application that a reference leads to: itself, the latest of a party, of a decision."""
    if kind == "decision":
        return reader.session.scalar(
            select(DecisionRow.application_id).where(DecisionRow.id == ref)
        )
    if kind == "party":
        return reader.session.scalar(
            select(ApplicationRow.id)
            .where(ApplicationRow.party_id == ref)
            .order_by(ApplicationRow.serial.desc())
            .limit(1)
        )
    return reader.session.scalar(select(ApplicationRow.id).where(ApplicationRow.id == ref))


def form_content(reader: Reader, application_id: str) -> FormContent:
    """What the application form prints. Raises Refused for an unknown application."""
    account = account_of(reader, application_id, on=reader.today)
    application = account.application
    site = land.site_of(reader.session, application.site_id)
    phase = land.phase_of(reader.session, application.phase_id)
    price = price_plot(
        Category.A,
        application.area,
        application.price_per_m2,
        account.regulation,
        currency=application.currency,
    )
    return FormContent(
        application,
        "" if site is None else site.name,
        0 if phase is None else phase.no,
        "" if phase is None else phase.name,
        price,
        books.copies_printed(reader.session, "application", application_id),
    )


def scan_bytes(reader: Reader, sha256: str) -> bytes:
    """A scanned paper. Raises Trouble `file.not_here` or `storage.damaged`."""
    return books.bytes_of(reader.session, sha256)


def _marks(reader: Reader, account: Account, *, ended: bool) -> Marks:
    return Marks(
        fees_paid=account.fees_paid,
        decided=people.decision_for(reader.session, account.application.id) is not None,
        allocated=account.allocation is not None,
        third_paid=account.allocation is not None and account.third_left == 0,
        contracted=account.contract is not None,
        paid_up=account.standing.owed_in_all == 0,
        cancelled=ended,
    )


def _last_allocation(reader: Reader, application_id: str) -> Allocation | None:
    found = reader.session.scalar(
        select(AllocationRow.id)
        .where(
            AllocationRow.application_id == application_id, AllocationRow.cancelled_on.is_not(None)
        )
        .order_by(AllocationRow.seq.desc())
        .limit(1)
    )
    return None if found is None else deals.allocation_of(reader.session, found)


def _cancellation(reader: Reader, allocation_id: str) -> AllocationCancelled | None:
    row = reader.session.scalar(
        select(AllocationCancelledRow).where(AllocationCancelledRow.allocation_id == allocation_id)
    )
    return None if row is None else value_of(AllocationCancelled, row)


def _receipts(reader: Reader, application_id: str) -> Iterator[FileReceipt]:
    rows = reader.session.execute(
        select(
            ReceiptRow.id,
            ReceiptRow.number,
            ReceiptRow.paid_on,
            ReceiptRow.payer,
            ReceiptRow.amount,
            ReceiptRow.currency,
            ReceiptRow.reversed_by,
        )
        .where(ReceiptRow.application_id == application_id)
        .order_by(ReceiptRow.paid_on.desc(), ReceiptRow.seq.desc())
    )
    for row in rows:
        amount = Money(row.amount, row.currency)
        yield FileReceipt(row.id, row.number, row.paid_on, row.payer, amount, row.reversed_by)


def _dates(reader: Reader, account: Account) -> Iterable[FileDate]:
    """The periods that run (art. 13), and those of which the program keeps no end."""
    allocation, contract = account.allocation, account.contract
    if allocation is None:
        return
    today = reader.today
    milestones = Milestones(
        document_date=allocation.allocated_on,
        received_on=allocation.handover_on,
        third_paid_on=account.third_paid_on if account.third_left == 0 else None,
        contract_signed_on=None if contract is None else contract.signed_on,
    )
    for found in open_deadlines(milestones, today, account.regulation, account.calendar):
        known = found.code != "D4"  # licences and building are not kept yet: no reproach
        late = known and found.is_over
        yield FileDate(found.code, found.article, found.last_day, found.days_over, late)
    if contract is not None:
        over = (today - contract.stamps_by).days
        yield FileDate("D3", "13.5", contract.stamps_by, over, late=False)


def _others(reader: Reader, application: Application) -> Iterator[OtherApplication]:
    rows = reader.session.execute(
        select(
            ApplicationRow.id,
            ApplicationRow.serial,
            ApplicationRow.subscribed_on,
            ApplicationRow.industry_type,
        )
        .where(ApplicationRow.party_id == application.party.id, ApplicationRow.id != application.id)
        .order_by(ApplicationRow.serial.desc())
    )
    for row in rows:
        yield OtherApplication(row.id, row.serial, row.subscribed_on, row.industry_type)
