"""What the office has to do today: unprinted receipts, pages to seal, volumes, what is unsent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, exists, func, select

from app.domain import canonical
from app.domain.books import Volume
from app.domain.money import Currency, Money
from app.queries.late import (
    DueInstalment,
    LateInstalments,
    OpenAllocation,
    coming_instalments,
    late_instalments,
    open_allocations,
)
from app.storage import books
from app.storage.mapping import value_of
from app.storage.rows import (
    EventRow,
    PrintedRow,
    ReceiptRow,
    ReversalRow,
    SealedPageRow,
    VolumeRow,
)
from app.storage.work import Reader

MOST_UNPRINTED = 50
NEARLY_FULL = 10  # per cent of the lines of a volume
NOT_FOR_THE_MINISTRY = ("package.exported", "acknowledgement.read")


@dataclass(frozen=True, slots=True)
class Unprinted:
    """A receipt that was issued and never seen printed."""

    id: str
    number: str
    payer: str
    plot_number: str
    amount: Money
    issued_at: datetime


@dataclass(frozen=True, slots=True)
class VolumeState:
    """How full a volume is, and its full pages that are not sealed."""

    volume_id: str
    register: str
    no: int
    lines: int
    used: int
    unsealed: tuple[int, ...]

    @property
    def left(self) -> int:
        return self.lines - self.used

    @property
    def nearly_full(self) -> bool:
        return 0 < self.left * 100 <= self.lines * NEARLY_FULL


@dataclass(frozen=True, slots=True)
class Unsent:
    """What the ministry has not confirmed. `exported_at` is the last package written."""

    events: int
    exported_at: datetime | None
    acknowledged_at: datetime | None


@dataclass(frozen=True, slots=True)
class Taking:
    """What came in on one day in one currency: receipts less reversals."""

    receipts: int
    net: Money


@dataclass(frozen=True, slots=True)
class TodayView:
    """Everything that the today page shows of the office's records."""

    open_allocations: tuple[OpenAllocation, ...]
    late: LateInstalments
    coming: tuple[DueInstalment, ...]
    unprinted: tuple[Unprinted, ...]
    volumes: tuple[VolumeState, ...]
    unsent: Unsent
    takings: tuple[Taking, ...]


def today_view(reader: Reader) -> TodayView:
    """The day of the office in one look."""
    return TodayView(
        open_allocations(reader),
        late_instalments(reader),
        coming_instalments(reader),
        unprinted(reader),
        volumes(reader),
        unsent(reader),
        takings(reader),
    )


def takings(reader: Reader) -> tuple[Taking, ...]:
    """What was taken today; currencies are never added up."""
    came = _sums(reader, ReceiptRow, ReceiptRow.paid_on == reader.today)
    went = _sums(reader, ReversalRow, ReversalRow.reversed_on == reader.today)
    nothing = (0, 0)
    return tuple(
        Taking(came.get(c, nothing)[0], Money(came.get(c, nothing)[1] - went.get(c, nothing)[1], c))
        for c in Currency
        if c in came or c in went
    )


def _sums(
    reader: Reader, table: type[ReceiptRow] | type[ReversalRow], on: ColumnElement[bool]
) -> dict[Currency, tuple[int, int]]:
    rows = reader.session.execute(
        select(table.currency, func.count(), func.sum(table.amount))
        .where(table.office == reader.office, on)
        .group_by(table.currency)
    )
    return {currency: (count, total) for currency, count, total in rows}


def unprinted(reader: Reader) -> tuple[Unprinted, ...]:
    """Receipts never seen printed, the newest first, at most 50.

    Counting comes first: it reads two indexes, while looking for the missing ones reads rows. The
    look ends with the last that is missing, and those are nearly always of today.
    """
    missing = _count_receipts(reader) - _count_printed(reader)
    if missing <= 0:
        return ()
    printed = (
        exists()
        .where(PrintedRow.office == reader.office, PrintedRow.paper == "receipt")
        .where(PrintedRow.subject_id == ReceiptRow.id)
    )
    rows = reader.session.execute(
        select(
            ReceiptRow.id,
            ReceiptRow.number,
            ReceiptRow.payer,
            ReceiptRow.plot_number,
            ReceiptRow.amount,
            ReceiptRow.currency,
            ReceiptRow.issued_at,
        )
        .where(ReceiptRow.office == reader.office, ~printed)
        .order_by(ReceiptRow.paid_on.desc(), ReceiptRow.number.desc())
        .limit(min(missing, MOST_UNPRINTED))
    )
    return tuple(
        Unprinted(r.id, r.number, r.payer, r.plot_number, Money(r.amount, r.currency), r.issued_at)
        for r in rows
    )


def _count_receipts(reader: Reader) -> int:
    query = select(func.count()).select_from(ReceiptRow)
    return reader.session.execute(query.where(ReceiptRow.office == reader.office)).scalar_one()


def _count_printed(reader: Reader) -> int:
    query = select(func.count()).where(
        PrintedRow.office == reader.office, PrintedRow.paper == "receipt", PrintedRow.copy == 0
    )
    return reader.session.execute(query).scalar_one()


def volumes(reader: Reader) -> tuple[VolumeState, ...]:
    """Every volume of every register with its full pages that wait to be sealed."""
    rows = reader.session.scalars(
        select(VolumeRow)
        .where(VolumeRow.office == reader.office)
        .order_by(VolumeRow.register, VolumeRow.no)
    )
    return tuple(_volume(reader, value_of(Volume, row)) for row in rows)


def _volume(reader: Reader, volume: Volume) -> VolumeState:
    lines = volume.pages * volume.lines_per_page
    given = books.last_number(reader.session, reader.office, f"register/{volume.register}")
    used = min(max(given - volume.first_serial + 1, 0), lines)
    sealed = set(
        reader.session.scalars(
            select(SealedPageRow.page).where(SealedPageRow.volume_id == volume.id)
        )
    )
    full = range(1, used // volume.lines_per_page + 1)
    unsealed = tuple(page for page in full if page not in sealed)
    return VolumeState(volume.id, volume.register, volume.no, lines, used, unsealed)


def unsent(reader: Reader) -> Unsent:
    """How many events the ministry has not acknowledged."""
    acknowledged = _last(reader, "acknowledgement.read")
    exported = _last(reader, "package.exported")
    known = 0
    if acknowledged is not None:
        known = int(canonical.decode(acknowledged.line.encode())["value"]["seq"])
    query = select(func.count()).where(
        EventRow.office == reader.office,
        EventRow.seq > known,
        EventRow.kind.not_in(NOT_FOR_THE_MINISTRY),
    )
    return Unsent(
        reader.session.execute(query).scalar_one(),
        exported.at if exported else None,
        acknowledged.at if acknowledged else None,
    )


def _last(reader: Reader, kind: str) -> Any:  # noqa: ANN401 - a row with `at` and `line`, or None
    return reader.session.execute(
        select(EventRow.at, EventRow.line)
        .where(EventRow.office == reader.office, EventRow.kind == kind)
        .order_by(EventRow.seq.desc())
        .limit(1)
    ).first()
