"""The office's side: write a package, read the ministry's acknowledgement."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.plain import from_plain
from app.domain.seals import human_code
from app.domain.users import Role, allowed
from app.errors import Refused, Trouble, Violation
from app.storage import enrolment, journal
from app.storage.books import bytes_of
from app.storage.exchange import Acknowledged, Exported
from app.storage.rows import EventRow, PackageRow
from app.storage.work import Reader, Tx
from app.sync.acknowledgement import Acknowledgement, Status, open_acknowledgement
from app.sync.files import package_name
from app.sync.joining import partner
from app.sync.manifest import BlobRef, LastAck, Manifest
from app.sync.package import write_package
from app.sync.portions import portion
from app.sync.totals import book_totals

APP = "sijill 0.1"
OUT, ANSWER = "out", "answer"
_MOVES = (Status.OK.value, Status.BEHIND.value)
SENDERS = (Role.INVESTMENT, Role.DIRECTOR, Role.ADMINISTRATOR)


@dataclass(frozen=True, slots=True)
class WrittenPackage:
    """A package ready to be written to the stick, and what its slip says.

    `remaining` lines did not fit: they go with the file after the next acknowledgement.
    """

    name: str
    data: bytes
    number: int
    first: int
    last: int
    head: str
    code: str
    remaining: int = 0


@dataclass(frozen=True, slots=True)
class ExchangeState:
    """How far the ministry is known to hold this office's journal."""

    acknowledged: int
    acknowledged_at: datetime | None
    head: int
    waiting: int
    last_number: int
    last_sent_at: datetime | None


def exchange_state(reader: Reader) -> ExchangeState:
    """What waits for the next package; lines about the exchange itself do not count."""
    answer = acknowledged(reader)
    sent = _last_sent(reader.session, reader.office)
    head = journal.head(reader.session, reader.office)
    reached = 0 if answer is None else answer.seq
    own = ("package.exported", "acknowledgement.read", "ministry.joined")
    waiting = select(func.count()).where(
        EventRow.office == reader.office, EventRow.seq > reached, EventRow.kind.not_in(own)
    )
    return ExchangeState(
        reached,
        None if answer is None else answer.at,
        head.seq,
        reader.session.execute(waiting).scalar_one(),
        0 if sent is None else sent.number,
        None if sent is None else sent.at,
    )


@dataclass(frozen=True, slots=True)
class Reached:
    """The line that the ministry holds, by which of its answers, read when."""

    seq: int
    number: int
    at: datetime


def acknowledged(reader: Reader) -> Reached | None:
    """How far the ministry holds this journal, from what was read of it, in the order of reading.

    The furthest counts, whichever stick came first; but a ministry that says it is behind has
    lost lines (it went back to a copy): nothing before that answer counts any more.
    """
    furthest: Reached | None = None
    rows = reader.session.execute(
        select(EventRow.line, EventRow.at)
        .where(EventRow.office == reader.office, EventRow.kind == "acknowledgement.read")
        .order_by(EventRow.seq.desc())
    )
    for line, at in rows:
        said = from_plain(Acknowledged, json.loads(line)["value"])
        if said.status not in _MOVES:
            continue
        if furthest is None or said.seq > furthest.seq:
            furthest = Reached(said.seq, said.number, at)
        if said.status == Status.BEHIND.value:
            break
    return furthest


def _last_sent(session: Session, office: str) -> PackageRow | None:
    return session.scalar(
        select(PackageRow)
        .where(PackageRow.office == office, PackageRow.direction == OUT)
        .order_by(PackageRow.number.desc())
        .limit(1)
    )


@allowed(*SENDERS)
def export_package(tx: Tx, *, from_start: bool = False) -> WrittenPackage:
    """Everything since the last acknowledged line as one signed and encrypted file.

    Cumulative: losing or mixing up sticks needs no thought. `from_start` sends all again. What one
    file cannot hold waits for the acknowledgement of this one.
    Raises Refused before the ministry's reply was read.
    """
    ministry = partner(tx.reader)
    own = enrolment.own(tx.session)
    if ministry is None or own is None:
        raise Refused(Violation("exchange.not_joined"))
    answer = acknowledged(tx.reader)
    behind = 0 if answer is None or from_start else answer.seq
    sent = _last_sent(tx.session, tx.office)
    number = 1 if sent is None else sent.number + 1
    lines, names = portion(tx.session, tx.office, behind + 1)
    blobs = [bytes_of(tx.session, name) for name in names]
    last = behind + len(lines)
    head = _hash_at(tx.session, tx.office, last, own.genesis)
    manifest = Manifest(
        office=tx.office,
        instance=own.instance,
        epoch=tx.epoch,
        export_no=number,
        first=behind + 1,
        last=last,
        prev=_hash_at(tx.session, tx.office, behind, own.genesis),
        head=head,
        recipient=ministry.code,
        app=APP,
        books=book_totals(tx.session, tx.office, behind + 1, last),
        last_ack=None if answer is None else LastAck(answer.number, answer.seq),
        clock="suspect" if any(map(journal.is_suspect, lines)) else "ok",
        blobs=tuple(BlobRef.of(data) for data in blobs),
    )
    data = write_package(
        lines,
        manifest,
        blobs,
        office_key=tx.signing_key(),
        key_id=own.key_id,
        recipients=ministry.recipients,
    )
    return _keep(tx, data, manifest)


def _keep(tx: Tx, data: bytes, manifest: Manifest) -> WrittenPackage:
    digest = hashlib.sha256(data).digest()
    code = human_code(digest)
    number, first, last = manifest.export_no, manifest.first, manifest.last
    waiting = journal.head(tx.session, tx.office).seq - last
    tx.session.add(
        PackageRow(
            id=tx.new_id(),
            office=tx.office,
            direction=OUT,
            number=number,
            first_seq=first,
            last_seq=last,
            head=manifest.head,
            sha256=digest.hex(),
            status="written",
            at=tx.now,
            code=code,
            findings="",
            answers="",
        )
    )
    tx.record("package.exported", Exported(number, first, last, manifest.head, code))
    name = package_name(tx.office, number, tx.today)
    return WrittenPackage(name, data, number, first, last, manifest.head, code, waiting)


def _hash_at(session: Session, office: str, seq: int, genesis: str) -> str:
    return genesis if seq == 0 else session.get_one(EventRow, (office, seq)).hash


@allowed(*SENDERS)
def read_acknowledgement(tx: Tx, data: bytes) -> Acknowledgement:
    """Keep what the ministry says it holds, and move the send pointer.

    Raises Trouble when it is not the ministry's, not for this office, when the two histories
    differ (`exchange.diverged`) or this office lost lines the ministry has
    (`exchange.rolled_back`).
    The same file twice changes nothing.
    """
    ministry = partner(tx.reader)
    if ministry is None:
        raise Refused(Violation("exchange.not_joined"))
    ack = open_acknowledgement(data, ministry.signing_key, office=tx.office)
    digest = hashlib.sha256(data).hexdigest()
    known = tx.session.scalar(
        select(PackageRow.id).where(PackageRow.direction == ANSWER, PackageRow.sha256 == digest)
    )
    if known is not None:
        return ack
    if ack.status in (Status.OK, Status.BEHIND):
        _compare(tx, ack)
    tx.session.add(
        PackageRow(
            id=tx.new_id(),
            office=tx.office,
            direction=ANSWER,
            number=ack.ack_no,
            first_seq=0,
            last_seq=ack.seq,
            head=ack.head,
            sha256=digest,
            status=ack.status.value,
            at=tx.now,
            code=human_code(hashlib.sha256(data).digest()),
            findings=" ".join(finding.code for finding in ack.findings),
            answers=ack.for_sha256,
        )
    )
    tx.record("acknowledgement.read", Acknowledged(ack.ack_no, ack.status.value, ack.seq, ack.head))
    return ack


def _compare(tx: Tx, ack: Acknowledgement) -> None:
    own = enrolment.own(tx.session)
    head = journal.head(tx.session, tx.office)
    if ack.seq > head.seq:
        raise Trouble("exchange.rolled_back", here=head.seq, there=ack.seq)
    genesis = "" if own is None else own.genesis
    if _hash_at(tx.session, tx.office, ack.seq, genesis) != ack.head:
        raise Trouble("exchange.diverged", seq=ack.seq)
