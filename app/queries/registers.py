"""Volumes and pages of the stamped books as the registers page and the paper show them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from sqlalchemy import func, select

from app.domain.books import (
    GENERAL_REGISTER,
    RegisterLine,
    SealedPage,
    Volume,
    as_corrected,
)
from app.domain.register_pages import PageState, RegisterPage
from app.errors import Refused, Violation
from app.storage import books
from app.storage.mapping import value_of
from app.storage.rows import PrintedRow, RegisterLineRow, SealedPageRow, VolumeRow
from app.storage.work import Reader

PAGE_PAPER = "register"
OPENING_PAPER = "volume"
"""The names of a sealed page and of an opening page in the print journal."""


@dataclass(frozen=True, slots=True)
class VolumeLine:
    """A volume and how far it has come. `prints` is how often its opening page came out."""

    volume: Volume
    used: int
    prints: int

    @property
    def left(self) -> int:
        return self.volume.pages * self.volume.lines_per_page - self.used


@dataclass(frozen=True, slots=True)
class PageLine:
    """A page that has lines. `prints` is how often it came out, the original included."""

    page: int
    state: PageState
    used: int
    first_serial: int
    last_serial: int
    area: Decimal
    sealed_at: datetime | None
    sealed_by: str
    prints: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where a serial stands."""

    volume_id: str
    page: int
    line: int


@dataclass(frozen=True, slots=True)
class EntryHistory:
    """An entry as written, what refers to it, and what it says today."""

    entry: RegisterLine
    later: tuple[RegisterLine, ...]

    @property
    def now(self) -> RegisterLine:
        return as_corrected(self.entry, self.later)


def volumes(reader: Reader, register: str = GENERAL_REGISTER) -> list[VolumeLine]:
    """The volumes of a register, the first one first."""
    given = books.last_number(reader.session, reader.office, f"register/{register}")
    prints = _prints(reader, OPENING_PAPER)
    rows = reader.session.scalars(
        select(VolumeRow)
        .where(VolumeRow.office == reader.office, VolumeRow.register == register)
        .order_by(VolumeRow.no)
    )
    found = [value_of(Volume, row) for row in rows]
    return [VolumeLine(v, _used(v, given), prints.get(v.id, 0)) for v in found]


def _used(volume: Volume, given: int) -> int:
    whole = volume.pages * volume.lines_per_page
    return min(max(given - volume.first_serial + 1, 0), whole)


def pages_of(reader: Reader, volume: Volume) -> list[PageLine]:
    """The pages of a volume that have lines, in their order."""
    prints = _prints(reader, PAGE_PAPER)
    line = RegisterLineRow
    rows = reader.session.execute(
        select(
            line.page,
            func.count().label("used"),
            func.min(line.serial).label("first"),
            func.max(line.serial).label("last"),
            func.sum(line.area).label("area"),
            SealedPageRow.id,
            SealedPageRow.sealed_at,
            SealedPageRow.sealed_by,
        )
        .outerjoin(
            SealedPageRow,
            (SealedPageRow.volume_id == line.volume_id) & (SealedPageRow.page == line.page),
        )
        .where(line.volume_id == volume.id)
        .group_by(line.page, SealedPageRow.id, SealedPageRow.sealed_at, SealedPageRow.sealed_by)
        .order_by(line.page)
    )
    return [
        PageLine(
            r.page,
            _state(volume, r.used, sealed=r.id is not None, printed=r.id in prints),
            r.used,
            r.first,
            r.last,
            r.area,
            r.sealed_at,
            r.sealed_by or "",
            prints.get(r.id, 0),
        )
        for r in rows
    ]


def _state(volume: Volume, used: int, *, sealed: bool, printed: bool) -> PageState:
    if sealed:
        return PageState.PRINTED if printed else PageState.SEALED
    return PageState.FULL if used == volume.lines_per_page else PageState.OPEN


def _prints(reader: Reader, paper: str) -> dict[str, int]:
    """How often each subject of a kind of paper came out."""
    rows = reader.session.execute(
        select(PrintedRow.subject_id, func.count())
        .where(PrintedRow.office == reader.office, PrintedRow.paper == paper)
        .group_by(PrintedRow.subject_id)
    )
    return {subject: times for subject, times in rows}  # noqa: C416 - rows are no plain tuples


def page_content(reader: Reader, volume_id: str, page: int) -> RegisterPage:
    """A page with its lines as shown and its sums. Raises Refused `page.unknown`."""
    volume = books.volume_of(reader.session, volume_id)
    if volume is None or not 1 <= page <= volume.pages:
        raise Refused(Violation("page.unknown", "page"))
    first = volume.serials_of(page).start
    carried_in = _area(reader, volume.register, 1, first)
    page_sum = _area(reader, volume.register, first, first + volume.lines_per_page)
    return RegisterPage(
        volume,
        page,
        tuple(books.shown_lines(reader.session, volume_id, page)),
        carried_in,
        page_sum,
        carried_in + page_sum,
        books.sealed_page(reader.session, volume_id, page),
        books.sealed_page(reader.session, volume_id, page - 1),
    )


def _area(reader: Reader, register: str, first: int, end: int) -> Decimal:
    """The sum of the areas from one serial to before another."""
    line = RegisterLineRow
    total = reader.session.scalar(
        select(func.sum(line.area)).where(
            line.office == reader.office,
            line.register == register,
            line.serial >= first,
            line.serial < end,
        )
    )
    return total or Decimal(0)


def stored_page(reader: Reader, sealed: SealedPage) -> bytes:
    """The very bytes that were sealed. Raises Trouble when they are gone or changed."""
    return books.bytes_of(reader.session, sealed.pdf_sha256)


def pages_to_seal(reader: Reader, register: str = GENERAL_REGISTER) -> list[tuple[Volume, int]]:
    """Full pages that are not sealed, in the order in which they must be."""
    return [
        (line.volume, page.page)
        for line in volumes(reader, register)
        for page in pages_of(reader, line.volume)
        if page.state is PageState.FULL
    ]


def pages_to_print(reader: Reader, register: str = GENERAL_REGISTER) -> list[SealedPage]:
    """Sealed pages that nobody has seen printed."""
    printed = select(PrintedRow.subject_id).where(
        PrintedRow.office == reader.office, PrintedRow.paper == PAGE_PAPER
    )
    rows = reader.session.scalars(
        select(SealedPageRow)
        .where(
            SealedPageRow.office == reader.office,
            SealedPageRow.register == register,
            SealedPageRow.id.not_in(printed),
        )
        .order_by(SealedPageRow.first_serial)
    )
    return [value_of(SealedPage, row) for row in rows]


def place_of(reader: Reader, serial: int, register: str = GENERAL_REGISTER) -> Place | None:
    """Volume, page and line of a serial, None when it was never given."""
    line = books.line_by_serial(reader.session, reader.office, register, serial)
    return None if line is None else Place(line.volume_id, line.page, line.line)


def entry_history(
    reader: Reader, serial: int, register: str = GENERAL_REGISTER
) -> EntryHistory | None:
    """The entry that a serial belongs to (itself, or what it refers to) with its later lines."""
    line = books.line_by_serial(reader.session, reader.office, register, serial)
    if line is None:
        return None
    if line.refers_to is not None:
        return entry_history(reader, line.refers_to, register)
    shown = books.shown_lines(reader.session, line.volume_id, line.page)
    entry = next(one for one in shown if one.serial == serial)
    return EntryHistory(entry, tuple(books.lines_about(reader.session, entry)))
