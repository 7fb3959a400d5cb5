"""Who stands at the counter: applicants found by anything that is on their papers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, select

from app.domain.money import Money, currency_on
from app.domain.names import fold
from app.storage.accounts import Account, account_of
from app.storage.land import number_key
from app.storage.rows import (
    AllocationRow,
    ApplicationRow,
    ContractRow,
    DecisionRow,
    PlotRow,
    ReceiptRow,
)
from app.storage.search import Hit, find
from app.storage.work import Reader

MOST = 8

_PEOPLE = frozenset({"application", "party"})
_LAND = frozenset({"allocation", "contract", "plot", "decision"})
_RECEIPTS = frozenset({"receipt"})


@dataclass(frozen=True, slots=True)
class PayerLine:
    """An application with its applicant, its plot and what is owed today."""

    application_id: str
    serial: int
    name: str
    identity: str
    plot_number: str
    due_now: Money
    owed_in_all: Money
    late: bool


def payers(reader: Reader, typed: str, *, limit: int = MOST) -> list[PayerLine]:
    """Applicants for a name in any order and spelling, a national number, a plot, the serial of
    the general register, a decision, or the number of any paper. What is typed exactly comes first.
    """
    found: list[str] = []
    for ids in _ways(reader, typed, limit):
        found.extend(one for one in ids if one not in found)
        if len(found) >= limit:
            break
    return [_line(account_of(reader, one, on=reader.today)) for one in found[:limit]]


def payer(reader: Reader, application_id: str) -> PayerLine:
    """One of them. Raises Refused for an unknown application."""
    return _line(account_of(reader, application_id, on=reader.today))


def _ways(reader: Reader, typed: str, limit: int) -> Iterator[list[str]]:
    """The keys of applications, one way of finding them after the other."""
    yield _exact(reader, fold(typed).strip())
    for kinds in (_PEOPLE, _LAND, _RECEIPTS):
        yield _behind(reader, find(reader.session, typed, kinds=kinds, limit=limit * 2))


def _exact(reader: Reader, typed: str) -> list[str]:
    """The plot of this very number, and the line of the general register of this serial."""
    on_plot = select(AllocationRow.application_id).where(
        AllocationRow.office == reader.office,
        AllocationRow.cancelled_on.is_(None),
        AllocationRow.plot_id.in_(
            select(PlotRow.id).where(
                PlotRow.office == reader.office, PlotRow.number_key == number_key(typed)
            )
        ),
    )
    found = list(reader.session.scalars(on_plot.limit(MOST)))
    if typed.isdecimal() and len(typed) <= 9:
        by_serial = select(ApplicationRow.id).where(
            ApplicationRow.office == reader.office, ApplicationRow.serial == int(typed)
        )
        found.extend(reader.session.scalars(by_serial))
    return found


def _behind(reader: Reader, hits: Sequence[Hit]) -> list[str]:
    """The applications that the hits belong to, in the order of the hits."""
    found: list[str] = []
    for hit in hits:
        for one in _applications_of(reader, hit):
            if one not in found:
                found.append(one)
    return found


def _applications_of(reader: Reader, hit: Hit) -> Iterable[str]:
    if hit.kind == "application":
        return (hit.ref,)
    column, key = _KEYS[hit.kind]
    query = select(column).where(key == hit.ref)
    if hit.kind == "plot":
        query = query.where(AllocationRow.cancelled_on.is_(None))
    return reader.session.scalars(query.limit(MOST))


_KEYS: dict[str, tuple[ColumnElement[str], ColumnElement[str]]] = {
    "party": (ApplicationRow.id.expression, ApplicationRow.party_id.expression),
    "plot": (AllocationRow.application_id.expression, AllocationRow.plot_id.expression),
    "allocation": (AllocationRow.application_id.expression, AllocationRow.id.expression),
    "contract": (ContractRow.application_id.expression, ContractRow.id.expression),
    "decision": (DecisionRow.application_id.expression, DecisionRow.id.expression),
    "receipt": (ReceiptRow.application_id.expression, ReceiptRow.id.expression),
}


def _line(account: Account) -> PayerLine:
    now = account.standing
    currency = currency_on(now.on)
    return PayerLine(
        account.application.id,
        account.application.serial,
        account.application.party.full_name,
        account.application.party.identity,
        account.plot_number,
        Money(now.due_now, currency),
        Money(now.owed_in_all, currency),
        now.late > 0,
    )
