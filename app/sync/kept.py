"""What is kept beside the rows: sealed pages, attached bytes, and numbers without holes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from itertools import pairwise

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from app.domain.books import SealedPage, rows_hash
from app.errors import Trouble
from app.storage import books
from app.storage.mapping import value_of
from app.storage.rows import BlobRow, CounterRow, EnrolmentRow, SealedPageRow
from app.sync.breaks import Break


def check_books(session: Session, office: str) -> Iterator[Break]:
    """Yield sealed pages whose bytes are gone or changed, whose rows say something else than they
    did, or that do not follow the page before; scans that are gone or changed; and counters with
    holes below them."""
    yield from _check_pages(session, office)
    own = session.scalar(select(EnrolmentRow.own).where(EnrolmentRow.office == office))
    if own:  # the ministry may lack scans; its own copy of them is checked with its own books
        yield from _check_bytes(session)
        yield from _check_scans(session, office)
    yield from _check_serials(session, office)


def _check_pages(session: Session, office: str) -> Iterator[Break]:
    pages = session.execute(
        select(SealedPageRow.id, SealedPageRow.seq, SealedPageRow.page)
        .where(SealedPageRow.office == office)
        .order_by(SealedPageRow.volume_id, SealedPageRow.page)
    ).all()
    before: SealedPage | None = None
    for key, seq, number in pages:
        try:
            page = value_of(SealedPage, session.get_one(SealedPageRow, key))
            for code in _faults_of(session, page, before):
                yield Break(code, seq, str(number))
        except Trouble:
            yield Break("verify.page_rows", seq, str(number))
        else:
            before = page


def _faults_of(session: Session, page: SealedPage, before: SealedPage | None) -> Iterator[str]:
    blob = session.execute(
        select(BlobRow.length, BlobRow.data).where(BlobRow.sha256 == page.pdf_sha256)
    ).first()
    if blob is None or blob.length != page.pdf_length or _sha(blob.data) != page.pdf_sha256:
        yield "verify.page_bytes"
    if rows_hash(books.shown_lines(session, page.volume_id, page.page)) != page.rows_sha256:
        yield "verify.page_rows"
    if page.previous_seal != _seal_before(session, page, before):
        yield "verify.page_chain"


def _seal_before(session: Session, page: SealedPage, before: SealedPage | None) -> str:
    """What a sealed page should name: the page before it, the opening before the first."""
    if page.page == 1:
        volume = books.volume_of(session, page.volume_id)
        return volume.seal if volume else ""
    follows = before is not None and before.volume_id == page.volume_id
    return before.seal if before and follows and before.page == page.page - 1 else ""


def _check_bytes(session: Session) -> Iterator[Break]:
    """Every byte of every attachment is read: a check that reads none proves nothing."""
    rows = session.execute(
        select(BlobRow.sha256, BlobRow.length, BlobRow.data).execution_options(yield_per=1)
    )
    for name, length, data in rows:
        if len(data) != length or _sha(data) != name:
            yield Break("verify.bytes", 0, name[:12])


def _check_scans(session: Session, office: str) -> Iterator[Break]:
    """Scans that an application names and that lie no more in the file."""
    there = set(session.scalars(select(BlobRow.sha256)))
    rows = session.execute(
        text("SELECT seq, serial, papers FROM application WHERE office = :office"),
        {"office": office},
    )
    for seq, serial, papers in rows:
        for name in _scans_in(papers):
            if name not in there:
                yield Break("verify.scan_missing", seq, str(serial))


def _scans_in(papers: str) -> list[str]:
    """The names of the scans in a list of papers; a spoilt list is named by `check_rows`."""
    try:
        return [paper["sha256"] for paper in json.loads(papers) if paper["sha256"]]
    except (ValueError, TypeError, LookupError):
        return []


def _sha(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _check_serials(session: Session, office: str) -> Iterator[Break]:
    counters = session.scalars(select(CounterRow).where(CounterRow.office == office)).all()
    for counter in counters:
        serials = sorted(_serials_of(session, office, counter.name))
        gaps = [a + 1 for a, b in pairwise([0, *serials]) if b != a + 1]
        if gaps or (serials and serials[-1] != counter.value) or (counter.value and not serials):
            yield Break("verify.serials", counter.seq, counter.name)


def _serials_of(session: Session, office: str, series: str) -> list[int]:
    if series.startswith("register/"):
        query = "SELECT serial FROM register_line WHERE office=:o AND register=:s"
        return list(session.scalars(text(query), {"o": office, "s": series.partition("/")[2]}))
    if series.startswith("R"):
        query = (
            "SELECT serial FROM receipt WHERE office=:o AND book=:s "
            "UNION ALL SELECT serial FROM reversal WHERE office=:o AND book=:s"
        )
        return list(session.scalars(text(query), {"o": office, "s": series}))
    table, column = (
        ("allocation", "document_no") if series.startswith("A") else ("contract", "number")
    )
    query = f"SELECT {column} FROM {table} WHERE office=:o AND {column} LIKE :s"  # noqa: S608 - our own names
    numbers = session.scalars(text(query), {"o": office, "s": f"{series}-%"})
    return [_serial_in(number) for number in numbers]


def _serial_in(number: str) -> int:
    """The serial inside a document number; 0, which no series holds, for a spoilt one."""
    serial = number.split("-")[1]
    return int(serial) if serial.isdecimal() else 0
