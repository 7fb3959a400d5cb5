"""Check an office: every break is named, not only the first, and nothing stops the check.

Here the chain of the journal and what this machine keeps beside it; the rows in `rebuilt`, the
stamped books, attached bytes and numbers in `kept`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from app.domain import canonical
from app.domain.seals import event_hash, fingerprint, genesis_hash
from app.errors import Trouble
from app.storage import enrolment
from app.storage.mark import Mark
from app.storage.rows import EnrolmentRow, PartnerRow
from app.sync.breaks import Break
from app.sync.enrolment import open_request
from app.sync.joining import MINISTRY
from app.sync.kept import check_books
from app.sync.rebuilt import check_rows, replicated_tables

__all__ = ["Break", "check_books", "check_journal", "check_rows", "replicated_tables"]

_LINES = text(
    "SELECT seq, epoch, kind, at, actor, line, prev, hash FROM event"
    " WHERE office = :office ORDER BY seq"
).execution_options(yield_per=500)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line exactly as it lies in the file: any of it may be spoilt."""

    seq: int
    epoch: int
    kind: str
    at: str
    actor: str
    line: str
    prev: str
    hash: str

    def own_hash(self) -> str | None:
        try:
            return event_hash(bytes.fromhex(self.prev), self.seq, self.line.encode()).hex()
        except (ValueError, OverflowError):
            return None

    def plain(self) -> dict[str, Any] | None:
        """What the line says, or None when it cannot be read."""
        try:
            said = canonical.decode(self.line.encode())
        except ValueError:
            return None
        return said if isinstance(said, dict) else None


@dataclass(slots=True)
class _Told:
    """What the journal tells of things that lie in no table of its own."""

    epoch: int = 1
    joined: dict[str, Any] | None = None
    accepted: dict[str, tuple[object, object]] = field(default_factory=dict)

    def note(self, line: _Line) -> None:
        if line.kind not in ("office.restored", "ministry.joined", "office.accepted"):
            return
        value = (line.plain() or {}).get("value")
        if not isinstance(value, dict):
            return
        if line.kind == "office.restored":
            self.epoch = value.get("epoch", self.epoch)
        elif line.kind == "ministry.joined":
            self.joined = value
        else:
            office = str(value.get("office"))
            self.accepted[office] = (value.get("key_id"), value.get("fingerprint"))


def check_journal(session: Session, office: str, mark: Mark | None) -> Iterator[Break]:
    """Yield every break of the chain from the enrolment on, the missing tail included."""
    row = session.get(EnrolmentRow, office)
    if row is None:
        yield Break("verify.no_enrolment")
        return
    expected, prev, marked = 1, row.genesis, None
    told = _Told()
    for line in (_Line(*found) for found in session.execute(_LINES, {"office": office})):
        if line.seq != expected:
            yield Break("verify.missing", expected, f"{expected}–{line.seq - 1}")
        elif line.prev != prev:
            yield Break("verify.chain", line.seq)
        yield from _check_line(office, line)
        expected, prev = line.seq + 1, line.hash
        if mark is not None and line.seq == mark.seq:
            marked = line.hash
        told.note(line)
    yield from _check_mark(mark, expected - 1, marked)
    yield from _check_enrolment(row)
    if row.own:
        yield from _check_own(session, row, told)
        yield from _check_partner(session, told.joined)
        yield from _check_offices(session, office, told.accepted)


def _check_line(office: str, line: _Line) -> Iterator[Break]:
    if line.own_hash() != line.hash:
        yield Break("verify.changed", line.seq, line.kind)
        return
    said = line.plain()
    if said is None:
        yield Break("verify.unreadable", line.seq, line.kind)
        return
    told = [said.get(name) for name in ("office", "seq", "epoch", "kind", "actor")]
    if told != [office, line.seq, line.epoch, line.kind, line.actor] or not _same_moment(
        said.get("at"), line.at
    ):
        yield Break("verify.columns", line.seq, line.kind)


def _same_moment(one: object, other: str) -> bool:
    try:
        return datetime.fromisoformat(str(one)) == datetime.fromisoformat(other)
    except (ValueError, TypeError):
        return False


def _check_mark(mark: Mark | None, last: int, marked: str | None) -> Iterator[Break]:
    if mark is None:
        return
    if mark.seq > last:
        yield Break("verify.tail_missing", last + 1, f"{last + 1}–{mark.seq}")
    elif mark.seq and marked is not None and mark.head != marked:
        yield Break("verify.head_differs", mark.seq)


def _check_enrolment(row: EnrolmentRow) -> Iterator[Break]:
    """The signed record and its copies in columns."""
    record = row.record.encode()
    try:
        request = open_request(record)
    except Trouble as trouble:
        yield Break("verify.enrolment", detail=trouble.code)
        return
    said = (request.office, request.instance, request.public_key, request.key_id)
    if (row.office, row.instance, row.public_key, row.key_id) != said:
        yield Break("verify.enrolment", detail=row.office)
    if genesis_hash(record).hex() != row.genesis:
        yield Break("verify.enrolment", detail="genesis")


def _check_own(session: Session, row: EnrolmentRow, told: _Told) -> Iterator[Break]:
    """The epoch that the journal began last, and the private key of the enrolled one."""
    if (row.epoch, row.accepted_at, row.revoked_from) != (told.epoch, None, None):
        yield Break("verify.enrolment", detail=f"E{row.epoch}")
    if not _signs_for(session, row.public_key):
        yield Break("verify.key")


def _check_offices(
    session: Session, office: str, accepted: dict[str, tuple[object, object]]
) -> Iterator[Break]:
    """Known are this office, and at the ministry those that a person accepted; with those keys."""
    rows = session.execute(
        select(EnrolmentRow.office, EnrolmentRow.key_id, EnrolmentRow.public_key).where(
            EnrolmentRow.office != office
        )
    )
    here = {code: (key_id, _print_of(key)) for code, key_id, key in rows}
    for code in sorted(here.keys() | accepted.keys()):
        if here.get(code) != accepted.get(code):
            yield Break("verify.enrolment", detail=code)


def _signs_for(session: Session, public_key: str) -> bool:
    """Whether the private key of this machine belongs to the enrolled one."""
    try:
        return enrolment.signing_key(session).public.hex() == public_key
    except Trouble:
        return False


def _check_partner(session: Session, joined: dict[str, Any] | None) -> Iterator[Break]:
    """The ministry's keys are those that a person compared: packages are encrypted to them."""
    rows = session.scalars(select(PartnerRow)).all()
    here: tuple[object, ...] | None = None
    for row in rows:
        here = (row.name, row.record, row.key_id, _print_of(row.signing_key), row.recipient)
    there: tuple[object, ...] | None = None
    if joined is not None:
        recipients = " ".join(map(str, joined.get("recipients", ())))
        said = [joined.get(name) for name in ("ministry", "code", "fingerprint")]
        there = (MINISTRY, *said, recipients)
    if here != there or len(rows) > 1:
        yield Break("verify.partner")


def _print_of(signing_key: str) -> str:
    try:
        return fingerprint(bytes.fromhex(signing_key))
    except ValueError:
        return ""
