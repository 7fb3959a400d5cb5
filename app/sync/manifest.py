"""The first line inside a package: what it holds, signed by the office. No rules of import here."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, cast

from app.domain import seals
from app.errors import Trouble
from app.sync.envelope import Envelope
from app.sync.signed import (
    Record,
    decode_record,
    expect_codes,
    expect_counts,
    expect_hashes,
    is_signed_by,
    read_as,
)

SCHEMA = 1
MAX_EVENTS = 200_000
MAX_BLOBS = 5_000
MAX_BLOB = 32_000_000
_AGREES = ("office", "instance", "export_no")
_SUM = re.compile(r"0|-?[1-9][0-9]{0,24}")
_CLOCKS = ("ok", "suspect")


@dataclass(frozen=True, slots=True)
class BookTotals:
    """What the package's lines put into one receipt book.

    `count` papers with numbers `first`..`last`, reversals among them; `cancelled` of them are
    reversals; `sum` is the net amount per currency in its smallest unit, reversals negative.
    """

    first: int
    last: int
    count: int
    cancelled: int
    sum: Mapping[str, int]

    def __post_init__(self) -> None:
        expect_counts(self.first, self.last, self.count, self.cancelled)
        expect_codes(*self.sum)


@dataclass(frozen=True, slots=True)
class BlobRef:
    """An attachment that travels in the package, named by its content. `len` in bytes."""

    sha256: str
    len: int

    def __post_init__(self) -> None:
        expect_hashes(self.sha256)
        if not 0 <= self.len <= MAX_BLOB:
            raise ValueError(f"an attachment of {self.len} bytes")

    @classmethod
    def of(cls, data: bytes) -> BlobRef:
        """The reference of these bytes. Raises ValueError above 32 MB."""
        return cls(hashlib.sha256(data).hexdigest(), len(data))


@dataclass(frozen=True, slots=True)
class LastAck:
    """The last acknowledgement the office has read: its number and the line it reached."""

    no: int
    seq: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a package holds: journal lines `first`..`last` of one office, and the chain's two ends.

    `prev` is the hash of line `first` - 1 (the genesis when `first` is 1), `head` that of `last`,
    both lower-case hex. `last` = `first` - 1 means that there is nothing new. `recipient` is the
    ministry's name as in the envelope. Raises ValueError when a field has another shape.
    """

    office: str
    instance: str
    epoch: int
    export_no: int
    first: int
    last: int
    prev: str
    head: str
    recipient: str
    app: str
    books: Mapping[str, BookTotals] = field(default_factory=dict)
    last_ack: LastAck | None = None
    clock: str = "ok"
    blobs: tuple[BlobRef, ...] = ()
    schema: int = SCHEMA

    def __post_init__(self) -> None:
        expect_codes(self.office, self.instance, self.recipient, *self.books)
        expect_hashes(self.prev, self.head)
        expect_counts(self.epoch, self.export_no, self.count)
        if self.first < 1 or self.count > MAX_EVENTS or len(self.blobs) > MAX_BLOBS:
            raise ValueError("more than one package may hold")
        if len({blob.sha256 for blob in self.blobs}) < len(self.blobs):
            raise ValueError("an attachment twice")
        if self.clock not in _CLOCKS:
            raise ValueError(f"clock {self.clock!r}")

    @property
    def count(self) -> int:
        """How many journal lines."""
        return self.last - self.first + 1

    def record(self) -> Record:
        """As it is written, without its signature."""
        record = asdict(self)
        for name, on_paper in _WIRE.items():
            record[on_paper] = record.pop(name)
        record["n"] = self.count
        record["books"] = {
            name: {**asdict(book), "sum": {c: str(minor) for c, minor in book.sum.items()}}
            for name, book in self.books.items()
        }
        return record


_WIRE = {"first": "from", "last": "to"}


def read_manifest(line: bytes, envelope: Envelope, key: bytes) -> Manifest:
    """The manifest, when this key signed it and it agrees with the envelope.

    Raises `Trouble`: package.not_canonical, .inner_signature, .inner_differs, .newer_format,
    .older_format, .malformed, .counts_differ.
    """
    try:
        record = decode_record(line)
    except ValueError as error:
        raise Trouble("package.not_canonical") from error
    if not is_signed_by(seals.MANIFEST, record, key):
        raise Trouble("package.inner_signature")
    if record.get("recipient") != envelope.to or any(
        record.get(name) != getattr(envelope, name) for name in _AGREES
    ):
        raise Trouble("package.inner_differs")
    _check_schema(record.get("schema"))
    try:
        manifest = _from_record(record)
    except ValueError as error:
        raise Trouble("package.malformed", detail=str(error)) from error
    if record.get("n") != manifest.count:
        raise Trouble("package.counts_differ", expected=manifest.count, found=record.get("n"))
    return manifest


def _check_schema(schema: object) -> None:
    if type(schema) is not int:
        raise Trouble("package.malformed", detail="schema")
    if schema > SCHEMA:
        raise Trouble("package.newer_format", version=schema)
    if schema < SCHEMA:
        raise Trouble("package.older_format", version=schema)


def _from_record(record: Record) -> Manifest:
    plain = {name: value for name, value in record.items() if name not in _WIRE}
    for name, on_paper in _WIRE.items():
        plain[name] = record.get(on_paper)
    books = record.get("books")
    if not isinstance(books, dict):
        raise ValueError("books")  # noqa: TRY004 - shape of a file
    plain["books"] = {name: _with_numbers(book) for name, book in books.items()}
    return read_as(Manifest, plain)


def _with_numbers(book: object) -> dict[str, Any]:
    """Sums are written as text, because a total may pass 2^53."""
    if not isinstance(book, dict) or not isinstance(book.get("sum"), dict):
        raise ValueError("books")  # noqa: TRY004 - shape of a file
    sums = cast("dict[str, object]", book["sum"])
    for text in sums.values():
        if not isinstance(text, str) or not _SUM.fullmatch(text):
            raise ValueError(f"sum {text!r}")
    return {**book, "sum": {currency: int(str(text)) for currency, text in sums.items()}}
