"""The account of an applicant as the counter and the file page show it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.accounts import ObligationKind, Owed, spread
from app.domain.explanation import Explained
from app.domain.money import Currency, Money, currency_on
from app.domain.parties import Party
from app.domain.payment_steps import Grounds, PaidLine, Terms, explain_payment
from app.errors import Refused, Violation
from app.storage.accounts import Account, account_of
from app.storage.work import Reader


@dataclass(frozen=True, slots=True)
class AccountView:
    """What one applicant owes on a day, line by line; amounts in the pound of that day."""

    application_id: str
    serial: int
    party: Party
    plot_number: str
    on: date
    currency: Currency
    items: tuple[Owed, ...]
    due_now: Money
    late: Money
    owed_in_all: Money
    paid: Money
    earliest_payment: date
    has_contract: bool


@dataclass(frozen=True, slots=True)
class PaymentPreview:
    """What a payment would pay, line by line and explained, and what would be owed after it."""

    amount: Money
    lines: tuple[PaidLine, ...]
    due_after: Money
    owed_after: Money


def account_view(reader: Reader, application_id: str, on: date | None = None) -> AccountView:
    """The account as it stands on a day (today without one)."""
    day = on or reader.today
    return _view(account_of(reader, application_id, on=day), day)


def preview_payment(reader: Reader, application_id: str, amount: int, on: date) -> PaymentPreview:
    """How a payment would be spread, by the very function that the receipt uses.

    `amount` is in smallest units. Raises Refused when it is nothing, or more than all that is owed.
    """
    account = account_of(reader, application_id, on=on)
    currency, before = currency_on(on), account.standing
    if amount <= 0:
        raise Refused(Violation("receipt.amount.not_positive", "amount"))
    if amount > before.owed_in_all:
        most = Money(before.owed_in_all, currency)
        raise Refused(Violation("receipt.amount.above_due", "amount", {"due": most}))
    lines = spread(amount, before, account.regulation)
    after = account.after(lines, on)
    terms = Terms(account.regulation, account.calendar, currency)
    return PaymentPreview(
        Money(amount, currency),
        explain_payment(lines, before, account.past, terms, _grounds(account, currency)),
        Money(after.due_now, currency),
        Money(after.owed_in_all, currency),
    )


def _grounds(account: Account, shown_in: Currency) -> Grounds:
    """What application, allocation and contract said of their amounts when they were made."""
    application, allocation, contract = account.application, account.allocation, account.contract
    said = _cited(application.explanation, "11", application.currency, shown_in)
    found: dict[tuple[ObligationKind, int], tuple[Explained, ...]] = {
        (ObligationKind.FEE, 0): tuple(s for s in said if s.amount == application.fee),
        (ObligationKind.INSURANCE, 0): tuple(s for s in said if s.amount == application.insurance),
    }
    if allocation is not None:
        third = _cited(allocation.explanation, "10.1", allocation.currency, shown_in)
        found[ObligationKind.THIRD, 0] = third
    if contract is not None:
        rows = _cited(contract.explanation, "10.2", contract.currency, shown_in)
        for row in contract.rows:
            begins = f"القسط {row.no} في "
            of_row = tuple(step for step in rows if step.text.startswith(begins))
            found[ObligationKind.INSTALMENT, row.no] = of_row
    return found


def _cited(
    steps: tuple[Explained, ...], article: str, written_in: Currency, shown_in: Currency
) -> tuple[Explained, ...]:
    """The steps under an article; a text in the other pound says so."""
    note = "" if written_in is shown_in else f" ({written_in.label})"
    return tuple(
        Explained(step.article, f"{step.text}{note}", step.amount)
        for step in steps
        if step.article == article
    )


def _view(account: Account, day: date) -> AccountView:
    currency, now = currency_on(day), account.standing
    return AccountView(
        account.application.id,
        account.application.serial,
        account.application.party,
        account.plot_number,
        day,
        currency,
        now.items,
        Money(now.due_now, currency),
        Money(now.late, currency),
        Money(now.owed_in_all, currency),
        Money(now.paid, currency),
        account.earliest_payment,
        account.contract is not None,
    )
