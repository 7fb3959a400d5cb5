"""The ministry's side: take a package into the database of all offices, answer it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import select

from app.domain.seals import human_code
from app.domain.users import Role, allowed
from app.errors import Refused, Violation
from app.storage import enrolment, events, journal
from app.storage.books import bytes_of, keep_bytes
from app.storage.exchange import Imported
from app.storage.rows import EnrolmentRow, PackageRow, SecretRow
from app.storage.work import Head, Reader, Tx
from app.sync.acknowledgement import (
    Acknowledgement,
    Finding,
    Status,
    open_acknowledgement,
    write_acknowledgement,
)
from app.sync.files import acknowledgement_name
from app.sync.package import EventLine, Package, open_package
from app.sync.totals import book_totals

IN, ACK = "in", "ack"
READERS = (Role.INVESTMENT, Role.DIRECTOR, Role.ADMINISTRATOR)


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """What came of a package, and the acknowledgement to carry back."""

    office: str
    status: Status
    applied: int
    already: int
    seq: int
    findings: tuple[Finding, ...]
    answer_name: str
    answer: bytes
    code: str


def checked_package(reader: Reader, data: bytes) -> Package:
    """Open a package with this ministry's keys. Raises Trouble package.* with what is wrong."""
    identity = reader.session.get(SecretRow, enrolment.AGE_IDENTITY)
    if identity is None:
        raise Refused(Violation("exchange.not_the_ministry"))

    def keys_of(office: str) -> dict[str, bytes] | None:
        row = reader.session.get(EnrolmentRow, office)
        known = row is not None and not row.own
        return {row.key_id: bytes.fromhex(row.public_key)} if row and known else None

    return open_package(
        data, known_keys=keys_of, identity=identity.value.decode(), me=reader.office
    )


@allowed(*READERS)
def import_package(tx: Tx, data: bytes) -> ImportOutcome:
    """Take over the lines that are new, in one transaction, and write the acknowledgement.

    The same file twice changes nothing but says so. A gap, a fork or wrong totals take nothing
    over and say why. Raises Trouble for a file that is not to be trusted at all.
    """
    package = checked_package(tx.reader, data)
    office = package.manifest.office
    if (again := _answered(tx, package)) is not None:
        return again
    before = journal.head(tx.session, office)
    status, findings = _judge(tx, package, before)
    applied = 0
    if status is Status.OK:
        new = package.after(before.seq)
        status, findings = _apply(tx, package, new)
        applied = len(new) if status is Status.OK else 0
    answer = _answer(tx, package, status, journal.head(tx.session, office), findings)
    data = write_acknowledgement(answer, tx.signing_key())
    _note(tx, package, answer, applied, data)
    return _outcome(package, answer, applied, data)


def _answered(tx: Tx, package: Package) -> ImportOutcome | None:
    """The answer that this very file got before: nothing is done twice."""
    row = tx.session.scalar(
        select(PackageRow).where(
            PackageRow.direction == ACK,
            PackageRow.answers == package.sha256,
            PackageRow.status == Status.OK.value,
        )
    )
    if row is None:
        return None
    data, key = bytes_of(tx.session, row.sha256), tx.signing_key().public
    answer = open_acknowledgement(data, key, office=package.manifest.office)
    return _outcome(package, answer, 0, data)


def _outcome(package: Package, answer: Acknowledgement, applied: int, data: bytes) -> ImportOutcome:
    ok = answer.status is Status.OK
    return ImportOutcome(
        answer.office,
        answer.status,
        applied,
        package.manifest.count - applied if ok else 0,
        answer.seq,
        answer.findings,
        acknowledgement_name(answer.office, answer.ack_no),
        data,
        human_code(bytes.fromhex(package.sha256)),
    )


def _judge(tx: Tx, package: Package, have: Head) -> tuple[Status, tuple[Finding, ...]]:
    """Compare a package with what the ministry holds (reliability page 5.2)."""
    manifest = package.manifest
    if manifest.first > have.seq + 1:
        missing = {"first": str(have.seq + 1), "last": str(manifest.first - 1)}
        return Status.BEHIND, (Finding("exchange.gap", have.seq + 1, missing),)
    # A hash covers all lines before it: where the last common one is equal, all of them are.
    common = range(manifest.first - 1, min(have.seq, manifest.last) + 1)
    if not _differs(tx, package, common[-1]):
        return Status.OK, ()
    seq = common[bisect_left(common, 1, key=lambda seq: int(_differs(tx, package, seq)))]
    return Status.FORK, (Finding("exchange.fork", seq, {"seq": str(seq)}),)


def _differs(tx: Tx, package: Package, seq: int) -> bool:
    """Whether the package's history is another one than ours at a line both have."""
    office = package.manifest.office
    if seq == 0:
        return package.hash_at(0) != tx.session.get_one(EnrolmentRow, office).genesis
    return package.hash_at(seq) != journal.hash_at(tx.session, office, seq)


def _apply(
    tx: Tx, package: Package, new: tuple[EventLine, ...]
) -> tuple[Status, tuple[Finding, ...]]:
    """Write lines and rows; on any fault nothing of the package stays."""
    office = package.manifest.office
    point = tx.session.begin_nested()
    for line in new:
        try:
            journal.store(
                tx.session,
                office,
                journal.StoredEvent(
                    line.seq, line.epoch, line.kind, line.at, line.actor, line.line, line.prev, ""
                ),
            )
            events.land_line(tx.session, office, line.line)
        except (ValueError, LookupError, TypeError) as error:
            point.rollback()
            code = "exchange.kind_unknown" if isinstance(error, KeyError) else "exchange.line_bad"
            return Status.HELD, (Finding(code, line.seq, {"seq": str(line.seq)}),)
    manifest = package.manifest
    found = book_totals(tx.session, office, manifest.first, manifest.last)
    for name in sorted(found.keys() | manifest.books.keys()):
        if found.get(name) != manifest.books.get(name):
            point.rollback()
            return Status.TOTALS, (Finding("exchange.totals", None, {"book": name}),)
    for blob in package.blobs.values():
        keep_bytes(tx.session, blob)
    row = tx.session.get_one(EnrolmentRow, office)
    row.epoch = manifest.epoch
    point.commit()
    return Status.OK, tuple(_clock_findings(new))


def _clock_findings(new: tuple[EventLine, ...]) -> Iterator[Finding]:
    """The lines are taken over all the same: their order does not come from the clock."""
    suspect = [line.seq for line in new if journal.is_suspect(line.line)]
    if suspect:
        yield Finding("exchange.clock", suspect[0], {"seq": str(suspect[0])})


def _answer(
    tx: Tx, package: Package, status: Status, now: Head, findings: tuple[Finding, ...]
) -> Acknowledgement:
    office = package.manifest.office
    last = tx.session.scalar(
        select(PackageRow)
        .where(PackageRow.office == office, PackageRow.direction == ACK)
        .order_by(PackageRow.number.desc())
        .limit(1)
    )
    own = enrolment.own(tx.session)
    return Acknowledgement(
        office=office,
        instance=package.manifest.instance,
        epoch=package.manifest.epoch,
        seq=now.seq,
        head=now.hash,
        for_export=package.manifest.export_no,
        for_sha256=package.sha256,
        status=status,
        ministry_time=tx.now,
        ack_no=1 if last is None else last.number + 1,
        key_id="" if own is None else own.key_id,
        findings=findings,
        prev_ack_sha256=None if last is None else last.sha256,
    )


def _note(tx: Tx, package: Package, answer: Acknowledgement, applied: int, data: bytes) -> None:
    """Keep that the package came (once) and what was answered."""
    manifest, status = package.manifest, answer.status.value
    codes = " ".join(finding.code for finding in answer.findings)
    common = {"office": manifest.office, "status": status, "head": answer.head, "findings": codes}
    came = tx.session.scalar(
        select(PackageRow).where(PackageRow.direction == IN, PackageRow.sha256 == package.sha256)
    )
    span = (manifest.first, manifest.last)
    if came is not None:
        came.status, came.findings = status, codes
    else:
        _keep(tx, IN, manifest.export_no, span, package.sha256, **common)
    name = keep_bytes(tx.session, data)
    _keep(tx, ACK, answer.ack_no, (0, answer.seq), name, answers=package.sha256, **common)
    imported = Imported(manifest.office, manifest.export_no, *span, status, applied)
    tx.record("package.imported", imported)


def _keep(
    tx: Tx,
    direction: str,
    number: int,
    span: tuple[int, int],
    sha256: str,
    answers: str = "",
    **common: str,
) -> None:
    row = PackageRow(
        id=tx.new_id(),
        direction=direction,
        number=number,
        first_seq=span[0],
        last_seq=span[1],
        sha256=sha256,
        at=tx.now,
        code=human_code(bytes.fromhex(sha256)),
        answers=answers,
        **common,
    )
    tx.session.add(row)
