"""Every kind of event: what value it carries, what writes its rows, which pages it touches.

The same functions serve the command, the ministry's import and the check "rebuilt == current".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.exc import NoResultFound, StatementError
from sqlalchemy.orm import Session

from app.domain import canonical
from app.domain.allocations import Allocation, AllocationCancelled
from app.domain.applications import Application, IndustrialDecision
from app.domain.books import RegisterLine, SealedPage, Volume
from app.domain.contracts import Contract
from app.domain.land import Phase, Plots, Site
from app.domain.plain import from_plain
from app.domain.receipts import Printed, Receipt, Reversal
from app.domain.users import User, UserChange, UserNotice
from app.storage import books, deals, exchange, land, people
from app.storage.entry import Entry
from app.storage.trouble import as_trouble
from app.storage.work import Kind


@dataclass(frozen=True, slots=True)
class EventKind:
    value: type[Any]
    land: Callable[[Entry, Any], None]
    touches: frozenset[Kind]


def _kind(value: type[Any], land_it: Callable[[Entry, Any], None], *touches: Kind) -> EventKind:
    return EventKind(value, land_it, frozenset(touches))


KINDS: Mapping[str, EventKind] = {
    "office.set_up": _kind(people.SetUp, people.land_set_up, Kind.SETTING, Kind.USER),
    "settings.changed": _kind(people.SettingsChanged, people.land_settings, Kind.SETTING),
    "user.added": _kind(User, people.land_user, Kind.USER),
    "user.changed": _kind(UserChange, people.land_user_change, Kind.USER),
    "user.noticed": _kind(UserNotice, people.land_notice, Kind.USER),
    "site.added": _kind(Site, land.land_site, Kind.SITE),
    "phase.added": _kind(Phase, land.land_phase, Kind.SITE),
    "plots.added": _kind(Plots, land.land_plots, Kind.PLOT),
    "volume.opened": _kind(Volume, books.land_volume, Kind.REGISTER),
    "application.registered": _kind(
        Application, people.land_application, Kind.APPLICATION, Kind.PARTY, Kind.REGISTER
    ),
    "decision.recorded": _kind(
        IndustrialDecision, people.land_decision, Kind.APPLICATION, Kind.REGISTER
    ),
    "register.corrected": _kind(RegisterLine, books.land_line, Kind.REGISTER),
    "page.sealed": _kind(SealedPage, books.land_sealed_page, Kind.REGISTER),
    "plot.allocated": _kind(
        Allocation, deals.land_allocation, Kind.ALLOCATION, Kind.PLOT, Kind.APPLICATION
    ),
    "allocation.cancelled": _kind(
        AllocationCancelled,
        deals.land_allocation_cancelled,
        Kind.ALLOCATION,
        Kind.PLOT,
        Kind.APPLICATION,
    ),
    "contract.signed": _kind(
        Contract, deals.land_contract, Kind.CONTRACT, Kind.PLOT, Kind.APPLICATION
    ),
    "receipt.issued": _kind(Receipt, deals.land_receipt, Kind.RECEIPT),
    "receipt.reversed": _kind(Reversal, deals.land_reversal, Kind.RECEIPT),
    "paper.printed": _kind(Printed, books.land_printed, Kind.PRINT),
    "package.exported": _kind(exchange.Exported, exchange.land_nothing, Kind.EXCHANGE),
    "acknowledgement.read": _kind(exchange.Acknowledged, exchange.land_nothing, Kind.EXCHANGE),
    "office.accepted": _kind(exchange.OfficeAccepted, exchange.land_nothing, Kind.EXCHANGE),
    "package.imported": _kind(exchange.Imported, exchange.land_nothing, Kind.EXCHANGE),
    "ministry.joined": _kind(exchange.MinistryJoined, exchange.land_nothing, Kind.EXCHANGE),
    "office.restored": _kind(exchange.Restored, exchange.land_nothing, Kind.SETTING),
}


def land_line(session: Session, office: str, line: bytes) -> None:
    """Write the rows of one journal line read from a package or for a rebuild.

    Raises ValueError when the line is not canonical, not of its kind or does not fit to the lines
    before it, KeyError for a kind this version does not know.
    """
    plain = canonical.decode(line)
    known = KINDS[plain["kind"]]
    value = from_plain(known.value, plain["value"])
    entry = Entry(
        session,
        office,
        plain["seq"],
        plain["epoch"],
        datetime.fromisoformat(plain["at"]),
        plain["actor"],
    )
    try:
        known.land(entry, value)
    except StatementError as error:  # a value no column takes, a key that is there already
        if as_trouble(error.orig):
            raise
        raise ValueError(str(error.orig)) from error
    except (NoResultFound, ArithmeticError) as error:
        raise ValueError(str(error)) from error
