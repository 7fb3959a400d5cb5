"""Check an office's journal: every break is named, not only the first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from sqlalchemy import create_engine, func, inspect, select, text
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool

from app.domain import canonical
from app.domain.books import SealedPage, rows_hash
from app.domain.seals import event_hash, genesis_hash
from app.errors import Trouble
from app.storage import books, journal
from app.storage.events import land_line
from app.storage.mapping import value_of
from app.storage.mark import Mark
from app.storage.rows import BlobRow, CounterRow, EnrolmentRow, EventRow, Row, SealedPageRow
from app.storage.rows.base import Replicated
from app.sync.enrolment import open_request


@dataclass(frozen=True, slots=True)
class Break:
    """Something that should not be. `seq` is the journal line it concerns, 0 for none."""

    code: str
    seq: int = 0
    detail: str = ""


def check_journal(session: Session, office: str, mark: Mark | None) -> Iterator[Break]:
    """Yield every break of the chain from the enrolment on, the missing tail included."""
    row = session.get(EnrolmentRow, office)
    if row is None:
        yield Break("verify.no_enrolment")
        return
    yield from _check_enrolment(row)
    expected, prev = 1, row.genesis
    for event in journal.lines(session, office):
        if event.seq != expected:
            yield Break("verify.missing", expected, f"{expected}–{event.seq - 1}")
        elif event.prev != prev:
            yield Break("verify.chain", event.seq)
        yield from _check_line(office, event)
        expected, prev = event.seq + 1, event.hash
    last = expected - 1
    if mark is not None and mark.seq > last:
        yield Break("verify.tail_missing", last + 1, f"{last + 1}–{mark.seq}")
    if mark is not None and mark.seq == last and last and mark.head != prev:
        yield Break("verify.head_differs", last)


def _check_enrolment(row: EnrolmentRow) -> Iterator[Break]:
    record = row.record.encode()
    try:
        request = open_request(record)
    except Trouble as trouble:
        yield Break("verify.enrolment", detail=trouble.code)
        return
    if genesis_hash(record).hex() != row.genesis or request.instance != row.instance:
        yield Break("verify.enrolment")


def _check_line(office: str, event: journal.StoredEvent) -> Iterator[Break]:
    if event_hash(bytes.fromhex(event.prev), event.seq, event.line).hex() != event.hash:
        yield Break("verify.changed", event.seq, event.kind)
        return
    plain = canonical.decode(event.line)
    told = (plain["office"], plain["seq"], plain["epoch"], plain["kind"], plain["actor"])
    if told != (office, event.seq, event.epoch, event.kind, event.actor):
        yield Break("verify.columns", event.seq, event.kind)


def check_rows(
    session: Session, office: str, progress: Callable[[int, int], None] = lambda _done, _all: None
) -> Iterator[Break]:
    """Yield every row that the journal, replayed into empty tables, would not have written."""
    rebuilt = create_engine("sqlite://", poolclass=StaticPool)
    Row.metadata.create_all(rebuilt)
    with rebuilt.begin() as connection:
        connection.execute(text("CREATE TABLE search_index (words TEXT)"))
    total = session.scalar(
        select(func.count()).select_from(EventRow).where(EventRow.office == office)
    )
    with Session(rebuilt) as copy:
        for done, event in enumerate(journal.lines(session, office), start=1):
            try:
                land_line(copy, office, event.line)
            except (ValueError, LookupError, TypeError) as error:
                yield Break("verify.unreadable", event.seq, str(error)[:80])
                return
            progress(done, total or 0)
        copy.flush()
        for table in replicated_tables():
            yield from _compare(session, copy, office, table)
    rebuilt.dispose()


def replicated_tables() -> list[type[Row]]:
    """The tables that events write."""
    tables: list[type[Row]] = [m.class_ for m in Row.registry.mappers]
    return sorted((t for t in tables if issubclass(t, Replicated)), key=lambda t: t.__name__)


def _compare(session: Session, copy: Session, office: str, table: type[Row]) -> Iterator[Break]:
    keys = [c.name for c in inspect(table).primary_key]
    here, there = (_contents(s, office, table, keys) for s in (session, copy))
    name = str(table.__tablename__)
    for key in here.keys() - there.keys():
        yield Break("verify.row_inserted", here[key][0], f"{name} {key}")
    for key in there.keys() - here.keys():
        yield Break("verify.row_missing", there[key][0], f"{name} {key}")
    for key in here.keys() & there.keys():
        if here[key] != there[key]:
            yield Break("verify.row_changed", there[key][0], f"{name} {key}")


def _contents(
    session: Session, office: str, table: type[Row], keys: list[str]
) -> dict[str, tuple[int, str]]:
    names = [c.name for c in inspect(table).columns]
    columns = ", ".join(f'"{n}"' for n in names)
    rows = session.execute(
        text(f'SELECT {columns} FROM "{table.__tablename__}" WHERE office = :office'),  # noqa: S608 - our own names
        {"office": office},
    )
    at = [names.index(k) for k in keys]
    seq = names.index("seq")
    return {"/".join(str(r[i]) for i in at): (r[seq], repr(tuple(r))) for r in rows}


def check_books(session: Session, office: str) -> Iterator[Break]:
    """Yield sealed pages whose bytes are gone or changed, whose rows say something else than they
    did, or that do not follow the page before; and counters with holes below them."""
    pages = session.scalars(
        select(SealedPageRow)
        .where(SealedPageRow.office == office)
        .order_by(SealedPageRow.volume_id, SealedPageRow.page)
    )
    before: SealedPage | None = None
    for row in pages:
        page = value_of(SealedPage, row)
        blob = session.get(BlobRow, page.pdf_sha256)
        if blob is None or blob.length != page.pdf_length or _sha(blob.data) != page.pdf_sha256:
            yield Break("verify.page_bytes", row.seq, str(page.page))
        if rows_hash(books.shown_lines(session, page.volume_id, page.page)) != page.rows_sha256:
            yield Break("verify.page_rows", row.seq, str(page.page))
        if page.previous_seal != _seal_before(session, page, before):
            yield Break("verify.page_chain", row.seq, str(page.page))
        before = page
    yield from _check_serials(session, office)


def _seal_before(session: Session, page: SealedPage, before: SealedPage | None) -> str:
    """What a sealed page should name: the page before it, the opening before the first."""
    if page.page == 1:
        volume = books.volume_of(session, page.volume_id)
        return volume.seal if volume else ""
    follows = before is not None and before.volume_id == page.volume_id
    return before.seal if before and follows and before.page == page.page - 1 else ""


def _sha(data: bytes) -> str:
    import hashlib

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
    query = f"SELECT {column} FROM {table} WHERE office=:o AND {column} LIKE :s"  # noqa: S608 - as above
    numbers = session.scalars(text(query), {"o": office, "s": f"{series}-%"})
    return [int(n.split("-")[1]) for n in numbers]
