"""Counters, volumes, register lines, sealed pages, the print journal, bytes by hash."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import Any, cast

from sqlalchemy import CursorResult, Table, bindparam, func, insert, select, update
from sqlalchemy.orm import Session

from app.domain.books import LineKind, RegisterLine, SealedPage, Volume, licence_text
from app.domain.receipts import Printed
from app.errors import Trouble
from app.storage.entry import Entry
from app.storage.mapping import add, insert_into, value_of
from app.storage.rows import (
    BlobRow,
    CounterRow,
    DecisionRow,
    PrintedRow,
    RegisterLineRow,
    SealedPageRow,
    VolumeRow,
)

# Put together once: every number goes through them.
_COUNTER = cast(Table, CounterRow.__table__)
_OF_SERIES = (_COUNTER.c.office == bindparam("of"), _COUNTER.c.name == bindparam("series"))
_LAST = select(_COUNTER.c.value).where(*_OF_SERIES)
_NEXT = (
    update(_COUNTER)
    .where(*_OF_SERIES, _COUNTER.c.value == bindparam("number") - 1)
    .values(value=bindparam("number"), seq=bindparam("line"))
)


def last_number(session: Session, office: str, series: str) -> int:
    """The last number given in a series of an office; 0 before the first.

    Only meaningful inside a command: the write lock is held from its start.
    """
    return session.execute(_LAST, {"of": office, "series": series}).scalar() or 0


def give_number(entry: Entry, series: str, number: int) -> None:
    """Keep that a number was given. Raises ValueError unless it is the next one."""
    session, office = entry.session, entry.office
    told = {"of": office, "series": series, "number": number, "line": entry.seq}
    if cast(CursorResult[Any], session.execute(_NEXT, told)).rowcount:
        return
    if number != 1 or last_number(session, office, series):
        raise ValueError(f"{series}: {number}")
    row = {"office": office, "name": series, "value": 1, "seq": entry.seq}
    session.execute(insert_into(CounterRow), [row])


def land_volume(entry: Entry, volume: Volume) -> None:
    add(entry, VolumeRow, volume)


def land_line(entry: Entry, line: RegisterLine) -> None:
    give_number(entry, f"register/{line.register}", line.serial)
    add(entry, RegisterLineRow, line)


def land_sealed_page(entry: Entry, page: SealedPage) -> None:
    add(entry, SealedPageRow, page)


def land_printed(entry: Entry, printed: Printed) -> None:
    add(entry, PrintedRow, printed)


def open_volume(session: Session, office: str, register: str) -> Volume | None:
    """The volume that takes the next line, or None when there is none or the last is full."""
    row = session.scalar(
        select(VolumeRow)
        .where(VolumeRow.office == office, VolumeRow.register == register)
        .order_by(VolumeRow.no.desc())
        .limit(1)
    )
    if row is None:
        return None
    volume = value_of(Volume, row)
    return (
        volume
        if last_number(session, office, f"register/{register}") < volume.last_serial
        else None
    )


def volume_of(session: Session, volume_id: str) -> Volume | None:
    row = session.get(VolumeRow, volume_id)
    return None if row is None else value_of(Volume, row)


def lines_of_page(session: Session, volume_id: str, page: int) -> list[RegisterLine]:
    rows = session.scalars(
        select(RegisterLineRow)
        .where(RegisterLineRow.volume_id == volume_id, RegisterLineRow.page == page)
        .order_by(RegisterLineRow.serial)
    )
    return [value_of(RegisterLine, row) for row in rows]


def shown_lines(session: Session, volume_id: str, page: int) -> list[RegisterLine]:
    """The lines of a page as they are shown, printed and hashed when the page is sealed.

    An entry shows the industrial decision that was recorded while its page was open: a later one
    has a line of its own, so what this returns for a sealed page never changes.
    """
    lines = lines_of_page(session, volume_id, page)
    entries = [line.subject_id for line in lines if line.kind is LineKind.ENTRY]
    decisions = session.execute(
        select(DecisionRow.application_id, DecisionRow.number, DecisionRow.decided_on)
        .where(DecisionRow.application_id.in_(entries), DecisionRow.annotation.is_(None))
        .order_by(DecisionRow.decided_on, DecisionRow.seq)
    )
    licences = {of: licence_text(number, day) for of, number, day in decisions}
    return [
        replace(line, licence=licences[line.subject_id])
        if line.kind is LineKind.ENTRY and line.subject_id in licences
        else line
        for line in lines
    ]


def lines_about(session: Session, entry: RegisterLine) -> list[RegisterLine]:
    """The corrections and annotations that refer to an entry, in their order."""
    rows = session.scalars(
        select(RegisterLineRow)
        .where(
            RegisterLineRow.subject_id == entry.subject_id,
            RegisterLineRow.register == entry.register,
            RegisterLineRow.refers_to == entry.serial,
        )
        .order_by(RegisterLineRow.serial)
    )
    return [value_of(RegisterLine, row) for row in rows]


def line_by_serial(
    session: Session, office: str, register: str, serial: int
) -> RegisterLine | None:
    row = session.scalar(
        select(RegisterLineRow).where(
            RegisterLineRow.office == office,
            RegisterLineRow.register == register,
            RegisterLineRow.serial == serial,
        )
    )
    return None if row is None else value_of(RegisterLine, row)


def sealed_page(session: Session, volume_id: str, page: int) -> SealedPage | None:
    row = session.scalar(
        select(SealedPageRow).where(
            SealedPageRow.volume_id == volume_id, SealedPageRow.page == page
        )
    )
    return None if row is None else value_of(SealedPage, row)


def copies_printed(session: Session, paper: str, subject_id: str) -> int:
    """How many times a paper came out of the printer; the original counts as one."""
    return session.execute(
        select(func.count(PrintedRow.id)).where(  # no index holds the id: the one by subject serves
            PrintedRow.paper == paper, PrintedRow.subject_id == subject_id
        )
    ).scalar_one()


def keep_bytes(session: Session, data: bytes) -> str:
    """Store bytes under their SHA-256; the same bytes are stored once."""
    name = hashlib.sha256(data).hexdigest()
    if session.get(BlobRow, name) is None:
        session.execute(insert(BlobRow), [{"sha256": name, "length": len(data), "data": data}])
    return name


def bytes_of(session: Session, sha256: str) -> bytes:
    """Stored bytes, checked against their name.

    Raises Trouble `file.not_here` when they never came, `storage.damaged` when they changed.
    """
    row = session.get(BlobRow, sha256)
    if row is None:
        raise Trouble("file.not_here", sha256=sha256[:12])
    if hashlib.sha256(row.data).hexdigest() != sha256:
        raise Trouble("storage.damaged")
    return row.data


def volumes_opened(session: Session, office: str, register: str) -> int:
    return session.execute(
        select(func.count())
        .select_from(VolumeRow)
        .where(VolumeRow.office == office, VolumeRow.register == register)
    ).scalar_one()
