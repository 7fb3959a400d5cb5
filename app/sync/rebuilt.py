"""The rows of an office against its journal: replayed into empty tables, it gives the same."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator

from sqlalchemy import create_engine, func, inspect, select, text
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool

from app.storage.events import land_line
from app.storage.rows import EnrolmentRow, EventRow, Row
from app.storage.rows.base import Replicated
from app.sync.breaks import Break

_LINES = text("SELECT seq, line FROM event WHERE office = :office ORDER BY seq").execution_options(
    yield_per=500
)


def check_rows(
    session: Session, office: str, progress: Callable[[int, int], None] = lambda _done, _all: None
) -> Iterator[Break]:
    """Yield every row that the journal, replayed into empty tables, would not have written."""
    yield from _strangers(session)
    rebuilt = create_engine("sqlite://", poolclass=StaticPool)
    try:
        Row.metadata.create_all(rebuilt)
        with rebuilt.begin() as connection:
            connection.execute(text("CREATE TABLE search_index (words TEXT)"))
        with Session(rebuilt) as copy:
            fault = _replay(session, copy, office, progress)
            if fault is not None:
                yield fault
                return
            for table in replicated_tables():
                yield from _compare(session, copy, office, table)
    finally:
        rebuilt.dispose()


def _replay(
    session: Session, copy: Session, office: str, progress: Callable[[int, int], None]
) -> Break | None:
    """Write all rows again; the line that cannot be read or does not fit, if there is one."""
    count = select(func.count()).select_from(EventRow).where(EventRow.office == office)
    total = session.execute(count).scalar_one()
    for done, (seq, line) in enumerate(session.execute(_LINES, {"office": office}), start=1):
        try:
            land_line(copy, office, line.encode())
        except (ValueError, LookupError, TypeError) as error:
            return Break("verify.unreadable", seq, str(error)[:80])
        progress(done, total)
    copy.flush()
    return None


def replicated_tables() -> list[type[Row]]:
    """The tables that events write."""
    tables: list[type[Row]] = [m.class_ for m in Row.registry.mappers]
    return sorted((t for t in tables if issubclass(t, Replicated)), key=lambda t: t.__name__)


def _strangers(session: Session) -> Iterator[Break]:
    """Rows of an office that never enrolled here: no journal stands behind them."""
    known = set(session.scalars(select(EnrolmentRow.office)))
    for name in ("event", *(str(table.__tablename__) for table in replicated_tables())):
        found = session.execute(text(f'SELECT DISTINCT office FROM "{name}"')).scalars()  # noqa: S608 - our own names
        for office in sorted(set(found) - known):
            yield Break("verify.row_inserted", 0, f"{name} {office}")


def _compare(session: Session, copy: Session, office: str, table: type[Row]) -> Iterator[Break]:
    keys = [c.name for c in inspect(table).primary_key]
    here, there = (_contents(s, office, table, keys) for s in (session, copy))
    name = str(table.__tablename__)
    for key in sorted(here.keys() - there.keys()):
        yield Break("verify.row_inserted", here[key][0], f"{name} {key}")
    for key in sorted(there.keys() - here.keys()):
        yield Break("verify.row_missing", there[key][0], f"{name} {key}")
    for key in sorted(here.keys() & there.keys()):
        if here[key] != there[key]:
            yield Break("verify.row_changed", there[key][0], f"{name} {key}")


def _contents(
    session: Session, office: str, table: type[Row], keys: list[str]
) -> dict[str, tuple[int, bytes]]:
    """Of each row by its key: the line that wrote it, and a hash of all its columns."""
    names = [c.name for c in inspect(table).columns]
    columns = ", ".join(f'"{n}"' for n in names)
    rows = session.execute(
        text(f'SELECT {columns} FROM "{table.__tablename__}" WHERE office = :office'),  # noqa: S608 - our own names
        {"office": office},
        execution_options={"yield_per": 500},
    )
    at = [names.index(k) for k in keys]
    seq = names.index("seq")
    return {
        "/".join(str(row[i]) for i in at): (
            row[seq],
            hashlib.sha256(repr(tuple(row)).encode("utf-8", "surrogatepass")).digest(),
        )
        for row in rows
    }
