"""The journal as people read it: who did what and when. Reading only, as everything here."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import select

from app.domain.money import Currency, Money
from app.storage.rows import EventRow, UserRow
from app.storage.work import Reader

Part = str | int | Money

SUBJECTS: Mapping[str, tuple[str, ...]] = {
    "office.set_up": ("administrator.name",),
    "user.added": ("user", "name", "role"),
    "user.changed": ("user", "name", "role"),
    "user.noticed": ("user", "what"),
    "site.added": ("name",),
    "phase.added": ("no", "name"),
    "plots.added": ("source",),
    "volume.opened": ("register", "no"),
    "application.registered": ("line.serial", "party.full_name", "industry_type"),
    "decision.recorded": ("number", "issued_by"),
    "register.corrected": ("refers_to", "serial", "remark"),
    "page.sealed": ("register", "page"),
    "plot.allocated": ("document_no", "party_name", "plot_number"),
    "allocation.cancelled": ("article", "reason"),
    "contract.signed": ("number", "second_party.full_name", "plot_number"),
    "receipt.issued": ("number", "payer", "amount"),
    "receipt.reversed": ("number", "receipt_number", "amount", "reason"),
    "paper.printed": ("paper", "number"),
    "package.exported": ("number", "first_seq", "last_seq"),
    "acknowledgement.read": ("number", "status", "seq"),
    "office.accepted": ("office", "name"),
    "package.imported": ("office", "number", "status", "applied"),
    "ministry.joined": ("ministry", "fingerprint"),
    "office.restored": ("epoch", "reason"),
}
"""What tells one event of a kind from another: paths into its value."""


@dataclass(frozen=True, slots=True)
class AuditFilter:
    """What a look at the journal shows. Empty fields do not filter."""

    kinds: frozenset[str] = frozenset()
    actor: str = ""
    first: date | None = None
    last: date | None = None
    below: int | None = None


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One line of the journal. `subject` are the parts that name what it is about."""

    seq: int
    epoch: int
    at: datetime
    kind: str
    actor: str
    actor_name: str
    subject: tuple[Part, ...]
    hash: str


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One line whole: the stored text, its hash and that of the line before."""

    line: AuditLine
    stored: str
    previous_hash: str


def audit_lines(
    reader: Reader, wanted: AuditFilter = AuditFilter(), *, limit: int = 200
) -> list[AuditLine]:
    """Lines of the own journal, the newest first."""
    query = _select(reader).order_by(EventRow.seq.desc()).limit(limit)
    if wanted.kinds:
        query = query.where(EventRow.kind.in_(wanted.kinds))
    if wanted.actor:
        query = query.where(EventRow.actor == wanted.actor)
    if wanted.first is not None:
        query = query.where(EventRow.at >= _begin(wanted.first, reader))
    if wanted.last is not None:
        query = query.where(EventRow.at < _begin(wanted.last + timedelta(days=1), reader))
    if wanted.below is not None:
        query = query.where(EventRow.seq < wanted.below)
    return [_line(row) for row in reader.session.execute(query)]


def audit_entry(reader: Reader, seq: int) -> AuditEntry | None:
    """One line of the own journal by its number."""
    row = reader.session.execute(_select(reader).where(EventRow.seq == seq)).first()
    return None if row is None else AuditEntry(_line(row), row.EventRow.line, row.EventRow.prev)


def _select(reader: Reader) -> Any:  # noqa: ANN401 - a Select whose type SQLAlchemy spells at length
    return (
        select(EventRow, UserRow.name)
        .outerjoin(UserRow, (UserRow.user == EventRow.actor) & (UserRow.office == EventRow.office))
        .where(EventRow.office == reader.office)
    )


def _begin(day: date, reader: Reader) -> datetime:
    """Midnight by the clock of the office."""
    return datetime.combine(day, time(), reader.now.tzinfo)


def _line(row: Any) -> AuditLine:  # noqa: ANN401 - a row of the query above
    event = row.EventRow
    value = json.loads(event.line)["value"]
    subject = tuple(_parts(value, SUBJECTS.get(event.kind, ())))
    name = row.name or event.actor
    return AuditLine(
        event.seq, event.epoch, event.at, event.kind, event.actor, name, subject, event.hash
    )


def _parts(value: object, paths: tuple[str, ...]) -> Iterator[Part]:
    for path in paths:
        found = value
        for name in path.split("."):
            found = found.get(name) if isinstance(found, dict) else None
        match found:
            case {"minor": int(minor), "currency": str(currency)}:
                yield Money(minor, Currency(currency))
            case int() | str() if found != "":
                yield found
            case _:
                continue
