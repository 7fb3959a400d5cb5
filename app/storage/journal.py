"""The journal: one line per thing done, in the same transaction, chained by hash.

Format: reliability page 5.1. A line's hash covers the whole canonical line, so who, when and
what cannot be changed apart from each other.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, select

from app.domain import canonical
from app.domain.plain import to_plain
from app.domain.seals import event_hash
from app.storage.entry import Entry
from app.storage.mapping import insert_into
from app.storage.rows import EnrolmentRow, EventRow
from app.storage.work import Head

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.storage.work import Tx

VERSION = 1
TOLERATED = timedelta(minutes=5)  # a clock that is set right by a little
_COLUMNS = (
    EventRow.seq,
    EventRow.epoch,
    EventRow.kind,
    EventRow.at,
    EventRow.actor,
    EventRow.line,
    EventRow.prev,
    EventRow.hash,
)
# Every command asks this: it is put together once.
_LAST = (
    select(EventRow.seq, EventRow.hash, EventRow.epoch, EventRow.at)
    .where(EventRow.office == bindparam("office"))
    .order_by(EventRow.seq.desc())
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class StoredEvent:
    """A line as it lies in the database."""

    seq: int
    epoch: int
    kind: str
    at: datetime
    actor: str
    line: bytes
    prev: str
    hash: str


def head(session: Session, office: str) -> Head:
    """The last line of an office's journal."""
    last = session.execute(_LAST, {"office": office}).first()
    if last:
        return Head(last.seq, last.hash, last.epoch, last.at)
    enrolment = session.get_one(EnrolmentRow, office)
    return Head(0, enrolment.genesis, enrolment.epoch)


def hash_at(session: Session, office: str, seq: int) -> str | None:
    """The hash of one line, or None where there is no such line."""
    return session.scalar(
        select(EventRow.hash).where(EventRow.office == office, EventRow.seq == seq)
    )


def append(tx: Tx, kind: str, value: object) -> Entry:
    """Write the next line of this office's journal."""
    before = tx.heads[-1] if tx.heads else head(tx.session, tx.office)
    seq = before.seq + 1
    line = canonical.encode(
        {
            "v": VERSION,
            "office": tx.office,
            "seq": seq,
            "epoch": tx.epoch,
            "kind": kind,
            "at": tx.now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
            "offset": _minutes_from_utc(tx.now),
            "clock": _clock(before.at, tx.now),
            "actor": tx.actor.user,
            "device": tx.device,
            "value": to_plain(value),
        }
    )
    stored = StoredEvent(seq, tx.epoch, kind, tx.now, tx.actor.user, line, before.hash, "")
    tx.heads.append(Head(seq, store(tx.session, tx.office, stored), tx.epoch, tx.now))
    return Entry(tx.session, tx.office, seq, tx.epoch, tx.now, tx.actor.user)


def _clock(before: datetime | None, now: datetime) -> str:
    """Order is by number, never by time; a step back of the clock is only marked (R10)."""
    return "ok" if before is None or before - now <= TOLERATED else "suspect"


def is_suspect(line: bytes) -> bool:
    """Whether the clock had gone back when this line was written."""
    return b'"clock":"suspect"' in line


def _minutes_from_utc(moment: datetime) -> int:
    offset = moment.utcoffset()
    return 0 if offset is None else int(offset.total_seconds() // 60)


def store(session: Session, office: str, event: StoredEvent) -> str:
    """Keep a line and return its hash, computed here. For own lines and for those of a package."""
    own = event_hash(bytes.fromhex(event.prev), event.seq, event.line).hex()
    row = {
        "office": office,
        "seq": event.seq,
        "epoch": event.epoch,
        "kind": event.kind,
        "at": event.at,
        "actor": event.actor,
        "line": event.line.decode(),
        "prev": event.prev,
        "hash": own,
    }
    session.execute(insert_into(EventRow), [row])
    return own


def lines(
    session: Session, office: str, first: int = 1, last: int | None = None
) -> Generator[StoredEvent, None, None]:
    """The lines of an office in order, read in portions; close it when not all are taken."""
    query = [EventRow.office == office, EventRow.seq >= first]
    if last is not None:
        query.append(EventRow.seq <= last)
    columns = select(*_COLUMNS).where(*query)
    rows = session.execute(columns.order_by(EventRow.seq).execution_options(yield_per=500))
    with closing(rows):
        for seq, epoch, kind, at, actor, line, prev, own in rows:
            yield StoredEvent(seq, epoch, kind, at, actor, line.encode(), prev, own)
