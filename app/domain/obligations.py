"""Which obligations a subscription, an allocation and a contract create (art. 10, 11, 13)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from app.domain.accounts import Obligation, ObligationKind
from app.domain.days import Calendar
from app.domain.deadlines import third_deadline
from app.domain.regulation import Regulation
from app.domain.schedule import ScheduleRow


def subscription_obligations(
    fee: int, insurance: int, subscribed_on: date, *, licence_fee: int = 0
) -> tuple[Obligation, ...]:
    """Fee and insurance of art. 11, and the licence fee of art. 13.2 where there is one."""
    owed = (
        (ObligationKind.FEE, fee, "11"),
        (ObligationKind.INSURANCE, insurance, "11"),
        (ObligationKind.LICENCE_FEE, licence_fee, "13.2"),
    )
    return tuple(
        Obligation(kind, 0, subscribed_on, subscribed_on, amount, 0, article)
        for kind, amount, article in owed
        if amount
    )


def third_obligation(
    net_due: int,
    document_date: date,
    regulation: Regulation,
    calendar: Calendar,
    *,
    received_on: date | None = None,
) -> Obligation:
    """The third less the insurance, to pay within 15 days of the document (art. 10.1, 13.4)."""
    period = third_deadline(document_date, regulation, calendar, received_on=received_on)
    return Obligation(
        ObligationKind.THIRD, 0, period.calendar_day, period.last_day, net_due, 0, "10.1"
    )


def instalment_obligations(rows: Iterable[ScheduleRow]) -> tuple[Obligation, ...]:
    """The instalments of a schedule (art. 10.2)."""
    return tuple(
        Obligation(
            ObligationKind.INSTALMENT,
            row.no,
            row.due_date,
            row.pay_by,
            row.principal,
            row.increase,
            "10.2",
        )
        for row in rows
    )
