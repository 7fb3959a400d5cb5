"""The account of an applicant as the counter and the file page show it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.accounts import Owed, SpreadLine, spread
from app.domain.money import Currency, Money, currency_on
from app.domain.parties import Party
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


def account_view(reader: Reader, application_id: str, on: date | None = None) -> AccountView:
    """The account as it stands on a day (today without one)."""
    day = on or reader.today
    return _view(account_of(reader, application_id, on=day), day)


def preview_payment(
    reader: Reader, application_id: str, amount: int, on: date
) -> tuple[SpreadLine, ...]:
    """How a payment would be spread, by the very function that the receipt uses.

    Raises Refused when it is more than all that is owed.
    """
    account = account_of(reader, application_id, on=on)
    return spread(amount, account.standing, account.regulation)


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
