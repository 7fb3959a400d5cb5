"""Stamped books: volumes, lines, sealed pages (art. 14, 15)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from enum import Enum

from app.domain.canonical import encode
from app.domain.days import show_day
from app.domain.names import check_text
from app.domain.plain import to_plain
from app.domain.registers import register_position
from app.domain.seals import human_code
from app.errors import Violation

GENERAL_REGISTER = "general"
LONGEST_REMARK = 120


class LineKind(Enum):
    ENTRY = "entry"
    CORRECTION = "correction"
    ANNOTATION = "annotation"


@dataclass(frozen=True, slots=True)
class Volume:
    """A volume of a register: N pages of M lines, opened on a day and signed by three."""

    id: str
    register: str
    no: int
    opened_on: date
    pages: int
    lines_per_page: int
    first_serial: int
    clerk: str
    general_manager: str
    council_chairman: str
    city: str

    @property
    def last_serial(self) -> int:
        return self.first_serial + self.pages * self.lines_per_page - 1

    def position(self, serial: int) -> tuple[int, int]:
        """Page and line of a serial inside this volume. Raises ValueError when it is not here."""
        if not self.first_serial <= serial <= self.last_serial:
            raise ValueError(serial)
        _, page, line = register_position(
            serial - self.first_serial + 1, self.lines_per_page, self.pages
        )
        return page, line

    def serials_of(self, page: int) -> range:
        """The serials that a page of this volume holds when it is full."""
        start = self.first_serial + (page - 1) * self.lines_per_page
        return range(start, start + self.lines_per_page)

    @property
    def seal(self) -> str:
        """The hash of the opening statement: what the first page of the volume names."""
        return hashlib.sha256(b"SYVO1\0" + encode(to_plain(self))).hexdigest()

    @property
    def code(self) -> str:
        """The code printed on the opening page."""
        return human_code(bytes.fromhex(self.seal))


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """A line as it stands in the book: copies of what is printed, never only ids."""

    id: str
    register: str
    volume_id: str
    volume_no: int
    serial: int
    page: int
    line: int
    kind: LineKind
    written_on: date
    subject_id: str
    name: str
    subscribed_on: date
    area: Decimal
    investment_type: str
    industry_type: str
    licence: str = ""
    refers_to: int | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True)
class SealedPage:
    """A closed page: its bytes are stored and only ever printed again from there."""

    id: str
    register: str
    volume_id: str
    page: int
    first_serial: int
    last_serial: int
    rows_sha256: str
    pdf_sha256: str
    pdf_length: int
    template: str
    previous_seal: str
    sealed_at: datetime
    sealed_by: str

    @property
    def seal(self) -> str:
        """The hash that the next page of the book names."""
        return hashlib.sha256(b"SYPG1\0" + encode(to_plain(self))).hexdigest()

    @property
    def code(self) -> str:
        """The code printed on this page."""
        return page_code(self.rows_sha256, self.previous_seal)


def rows_hash(lines: Sequence[RegisterLine]) -> str:
    """The hash of what a page says (lines as shown), independent of fonts and layout."""
    return hashlib.sha256(b"SYRW1\0" + encode([to_plain(line) for line in lines])).hexdigest()


def page_code(rows_sha256: str, previous_seal: str) -> str:
    """The ten characters on a sealed page: what it says, and all the pages before it.

    They are printed on the page, so they cannot depend on its bytes: they come from the hash of
    its rows and the seal before it. The seal, which the next page names, covers the bytes too.
    """
    content = b"SYPC1\0" + bytes.fromhex(previous_seal) + bytes.fromhex(rows_sha256)
    return human_code(hashlib.sha256(content).digest())


def licence_text(number: str, day: date) -> str:
    """Number and date of a licence as one cell of the register."""
    return f"{number} تاريخ {show_day(day)}"


def as_corrected(entry: RegisterLine, later: Sequence[RegisterLine]) -> RegisterLine:
    """What an entry says today, after the lines that refer to it, in their order.

    A correction carries the difference of the area, so that the sums of the book stay right.
    """
    now = entry
    for line in later:
        if line.kind is LineKind.CORRECTION:
            now = replace(line, area=now.area + line.area, licence=line.licence or now.licence)
        elif line.licence:
            now = replace(now, licence=line.licence)
    return now


def correcting(now: RegisterLine, right: RegisterLine, remark: str) -> RegisterLine:
    """What the correcting line says: the right words, and the difference of the area.

    `now` is what the entry says today; id and place are given when the line is written.
    """
    if right.area != now.area:
        remark = f"{remark} (المساحة الصحيحة {right.area:,} م²)"
    return replace(
        right,
        kind=LineKind.CORRECTION,
        refers_to=now.refers_to or now.serial,
        area=right.area - now.area,
        remark=remark,
    )


def check_volume(volume: Volume, *, today: date, open_volume: Volume | None) -> Iterator[Violation]:
    """Yield why this volume cannot be opened (art. 14 b)."""
    if open_volume is not None:
        yield Violation("volume.already_open", "no", {"no": open_volume.no})
    if not 1 <= volume.pages <= 1000:
        yield Violation("volume.pages.out_of_range", "pages")
    if not 5 <= volume.lines_per_page <= 60:
        yield Violation("volume.lines.out_of_range", "lines_per_page")
    if volume.opened_on > today:
        yield Violation("volume.date.in_future", "opened_on")
    for field in ("clerk", "general_manager", "council_chairman"):
        if not getattr(volume, field).strip():
            yield Violation("volume.signatory.missing", field)
        yield from check_text(getattr(volume, field), field)
    for field in ("register", "city"):
        yield from check_text(getattr(volume, field), field)


def check_correction(
    wrong: RegisterLine | None, right: RegisterLine, remark: str, *, today: date
) -> Iterator[Violation]:
    """Yield why a line cannot be corrected: a correction is whole, and says what was wrong."""
    if wrong is None:
        yield Violation("register.line.unknown", "refers_to")
    elif wrong.refers_to is not None:
        params = {"serial": wrong.serial, "entry": wrong.refers_to}
        yield Violation("register.line.not_an_entry", "refers_to", params)
    if not remark.strip():
        yield Violation("register.correction.remark_missing", "remark")
    yield from check_text(remark, "remark", longest=LONGEST_REMARK)
    if right.area <= 0:
        yield Violation("application.area.not_positive", "area")
    elif right.area != right.area.quantize(Decimal("0.01")):
        yield Violation("plot.area.too_fine", "area")
    if right.subscribed_on > today:
        yield Violation("application.date.in_future", "subscribed_on")
    yield from _check_words(right)


def _check_words(right: RegisterLine) -> Iterator[Violation]:
    if not right.name.strip():
        yield Violation("party.name.missing", "name")
    if not right.investment_type.strip():
        yield Violation("application.investment_type.missing", "investment_type")
    if not right.industry_type.strip():
        yield Violation("application.industry_type.missing", "industry_type")
    for field in ("name", "investment_type", "industry_type", "licence"):
        yield from check_text(getattr(right, field), field)
