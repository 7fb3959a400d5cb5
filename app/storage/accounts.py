"""The account of one application: what is owed by which article, what was paid, what stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from app.domain.accounts import (
    Obligation,
    ObligationKind,
    PastPayment,
    SpreadLine,
    Standing,
    standing,
)
from app.domain.allocations import Allocation
from app.domain.applications import Application
from app.domain.contracts import Contract
from app.domain.days import Calendar
from app.domain.obligations import (
    instalment_obligations,
    subscription_obligations,
    third_obligation,
)
from app.domain.regulation import Regulation
from app.errors import Refused, Violation
from app.storage import deals, people
from app.storage.calendars import calendar_for
from app.storage.work import Reader


@dataclass(frozen=True, slots=True)
class Account:
    """All that the rules need to know of one applicant's money on one day.

    Allocation, contract and payments of later days are not in it; `latest_payment` is.
    """

    application: Application
    allocation: Allocation | None
    contract: Contract | None
    regulation: Regulation
    calendar: Calendar
    obligations: tuple[Obligation, ...]
    past: tuple[PastPayment, ...]
    latest_payment: date | None
    standing: Standing

    @property
    def plot_number(self) -> str:
        return "" if self.allocation is None else self.allocation.plot_number

    @property
    def fees_paid(self) -> bool:
        """Whether subscription fee and insurance are paid (art. 13.2)."""
        kinds = (ObligationKind.FEE, ObligationKind.INSURANCE)
        return all(self._left(kind) == 0 for kind in kinds)

    @property
    def third_left(self) -> int:
        """What is missing from the third, insurance counted (art. 10.1, 11)."""
        if self.allocation is None:
            return 0
        return self._left(ObligationKind.THIRD) + self._left(ObligationKind.INSURANCE)

    @property
    def third_paid_on(self) -> date | None:
        """The last day on which the third was paid for, its insurance counted (art. 10.1).

        None where nothing came after the allocation: the insurance covered the third.
        """
        if self.allocation is None:
            return None
        parts = (ObligationKind.INSURANCE, ObligationKind.THIRD)
        days = [
            payment.paid_on
            for payment in self.past
            if payment.paid_on >= self.allocation.allocated_on
            and any(line.kind in parts for line in payment.lines)
        ]
        return max(days, default=None)

    @property
    def held(self) -> int:
        """What was paid towards an allocation that ended since: received, but pays nothing now."""
        return sum(line.amount for p in self.past for line in p.lines) - self.standing.paid

    @property
    def earliest_payment(self) -> date:
        """A payment cannot be dated before the last one: that one was spread without it."""
        began = self.application.subscribed_on
        return max(began, self.latest_payment or began)

    def after(self, lines: tuple[SpreadLine, ...], on: date) -> Standing:
        """The standing once these lines are paid."""
        past = (*self.past, PastPayment(on, lines))
        return standing(self.obligations, past, on, self.regulation, self.calendar)

    def _left(self, kind: ObligationKind) -> int:
        return sum(i.left.principal for i in self.standing.items if i.obligation.kind is kind)


def account_of(reader: Reader, application_id: str, *, on: date) -> Account:
    """Read an account as it stands on a day. Raises Refused for an unknown application."""
    session = reader.session
    application = people.application_of(session, application_id)
    if application is None:
        raise Refused(Violation("application.unknown", "application_id"))
    allocation, contract = _deal_on(session, application_id, on)
    regulation = contract.regulation if contract else None
    if regulation is None:
        regulation = people.regulation_of(session, reader.office, application.regulation)
    if regulation is None:
        raise Refused(Violation("site.regulation.unknown", "application_id"))
    calendar = calendar_for(reader, regulation)
    obligations = tuple(_obligations(application, allocation, contract, regulation, calendar))
    payments = deals.past_payments(session, application_id)
    past = tuple(payment for payment in payments if payment.paid_on <= on)
    return Account(
        application,
        allocation,
        contract,
        regulation,
        calendar,
        obligations,
        past,
        payments[-1].paid_on if payments else None,
        standing(obligations, past, on, regulation, calendar),
    )


def _deal_on(
    session: Session, application_id: str, on: date
) -> tuple[Allocation | None, Contract | None]:
    """The allocation that stands and its contract, each from its own day on."""
    allocation = deals.live_allocation(session, application_id)
    if allocation is None or allocation.allocated_on > on:
        return None, None
    contract = deals.contract_for(session, application_id)
    return allocation, contract if contract and contract.signed_on <= on else None


def _obligations(
    application: Application,
    allocation: Allocation | None,
    contract: Contract | None,
    regulation: Regulation,
    calendar: Calendar,
) -> Iterator[Obligation]:
    yield from subscription_obligations(
        application.fee, application.insurance, application.subscribed_on
    )
    if allocation is not None:
        yield third_obligation(
            allocation.net_due,
            allocation.allocated_on,
            regulation,
            calendar,
            received_on=allocation.handover_on,
        )
    if contract is not None:
        yield from instalment_obligations(contract.rows)
