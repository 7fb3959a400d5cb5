"""The office's side: write a package, read the ministry's acknowledgement."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.seals import human_code
from app.domain.users import Role, allowed
from app.errors import Refused, Trouble, Violation
from app.storage import enrolment, journal
from app.storage.books import bytes_of
from app.storage.exchange import Acknowledged, Exported
from app.storage.rows import EventRow, PackageRow
from app.storage.work import Head, Reader, Tx
from app.sync.acknowledgement import Acknowledgement, Status, open_acknowledgement
from app.sync.files import package_name
from app.sync.joining import partner
from app.sync.manifest import BlobRef, LastAck, Manifest
from app.sync.package import write_package
from app.sync.totals import book_totals

APP = "sijill 0.1"
OUT, ANSWER = "out", "answer"
SENDERS = (Role.INVESTMENT, Role.DIRECTOR, Role.ADMINISTRATOR)
# Papers and sealed pages name their bytes; the hash of a page's rows is no file.
_BYTES_OF = re.compile(rb'"(?:pdf_)?sha256":"([0-9a-f]{64})"')


@dataclass(frozen=True, slots=True)
class WrittenPackage:
    """A package ready to be written to the stick, and what its slip says."""

    name: str
    data: bytes
    number: int
    first: int
    last: int
    head: str
    code: str


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
    answer = _last(reader.session, reader.office, ANSWER)
    sent = _last(reader.session, reader.office, OUT)
    head = journal.head(reader.session, reader.office)
    acknowledged = 0 if answer is None else answer.last_seq
    own = ("package.exported", "acknowledgement.read", "ministry.joined")
    waiting = reader.session.scalars(
        select(EventRow.seq).where(
            EventRow.office == reader.office,
            EventRow.seq > acknowledged,
            EventRow.kind.not_in(own),
        )
    ).all()
    return ExchangeState(
        acknowledged,
        None if answer is None else answer.at,
        head.seq,
        len(waiting),
        0 if sent is None else sent.number,
        None if sent is None else sent.at,
    )


def _last(session: Session, office: str, direction: str) -> PackageRow | None:
    """The newest package (by number) or the furthest acknowledgement (by line)."""
    order = PackageRow.number if direction == OUT else PackageRow.last_seq
    return session.scalar(
        select(PackageRow)
        .where(
            PackageRow.office == office,
            PackageRow.direction == direction,
            PackageRow.status.in_(("written", "ok", "behind")),
        )
        .order_by(order.desc(), PackageRow.number.desc())
        .limit(1)
    )


@allowed(*SENDERS)
def export_package(tx: Tx, *, from_start: bool = False) -> WrittenPackage:
    """Everything since the last acknowledged line as one signed and encrypted file.

    Cumulative: losing or mixing up sticks needs no thought. `from_start` sends all again.
    Raises Refused before the ministry's reply was read.
    """
    ministry = partner(tx.reader)
    own = enrolment.own(tx.session)
    if ministry is None or own is None:
        raise Refused(Violation("exchange.not_joined"))
    answer = _last(tx.session, tx.office, ANSWER)
    behind = 0 if answer is None or from_start else answer.last_seq
    head = journal.head(tx.session, tx.office)
    sent = _last(tx.session, tx.office, OUT)
    number = 1 if sent is None else sent.number + 1
    lines = [event.line for event in journal.lines(tx.session, tx.office, behind + 1)]
    blobs = _blobs(tx.session, lines)
    manifest = Manifest(
        office=tx.office,
        instance=own.instance,
        epoch=tx.epoch,
        export_no=number,
        first=behind + 1,
        last=head.seq,
        prev=_hash_at(tx.session, tx.office, behind, own.genesis),
        head=head.hash,
        recipient=ministry.code,
        app=APP,
        books=book_totals(tx.session, tx.office, behind + 1, head.seq),
        last_ack=None if answer is None else LastAck(answer.number, answer.last_seq),
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
    return _keep(tx, data, number, behind + 1, head)


def _keep(tx: Tx, data: bytes, number: int, first: int, head: Head) -> WrittenPackage:
    digest = hashlib.sha256(data).digest()
    code = human_code(digest)
    name = package_name(tx.office, number, tx.today)
    tx.session.add(
        PackageRow(
            id=tx.new_id(),
            office=tx.office,
            direction=OUT,
            number=number,
            first_seq=first,
            last_seq=head.seq,
            head=head.hash,
            sha256=digest.hex(),
            status="written",
            at=tx.now,
            code=code,
            findings="",
            answers="",
        )
    )
    tx.record("package.exported", Exported(number, first, head.seq, head.hash, code))
    return WrittenPackage(name, data, number, first, head.seq, head.hash, code)


def _hash_at(session: Session, office: str, seq: int, genesis: str) -> str:
    return genesis if seq == 0 else session.get_one(EventRow, (office, seq)).hash


def _blobs(session: Session, lines: Iterable[bytes]) -> list[bytes]:
    """The bytes that these lines name; a scan that never came to this machine stays behind."""
    names = dict.fromkeys(m.decode() for line in lines for m in _BYTES_OF.findall(line))
    found = []
    for name in names:
        try:
            found.append(bytes_of(session, name))
        except Trouble as trouble:
            if trouble.code != "file.not_here":
                raise
    return found


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
