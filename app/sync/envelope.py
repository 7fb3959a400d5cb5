"""The outside of a package: what a file is, who signed it, whether its bytes are whole.

Nothing here decrypts or unpacks. The office itself checks its stick with `check_outside`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass

from app.domain import seals
from app.errors import Trouble
from app.sync.signed import (
    Record,
    check_version,
    decode_record,
    expect_codes,
    expect_counts,
    expect_hashes,
    is_signed_by,
    read_as,
    sign_record,
)

MAGIC = b"SYSYNC/1\n"
KIND = "export"
MAX_FILE = 64_000_000
MAX_ENVELOPE = 4_096
_MAGIC_START = b"SYSYNC/"

KnownKeys = Callable[[str], Mapping[str, bytes] | None]
"""Office code -> its Ed25519 public keys (32 bytes) by key id; None for an office not enrolled."""


@dataclass(frozen=True, slots=True)
class Envelope:
    """Line 2 of a package. `to` is the recipient's name, `ct_*` describe the encrypted rest.

    Raises ValueError when a field has another shape.
    """

    office: str
    instance: str
    export_no: int
    to: str
    key_id: str
    ct_len: int
    ct_sha256: str
    kind: str = KIND
    v: int = 1
    min_reader: int = 1

    def __post_init__(self) -> None:
        expect_codes(self.office, self.instance, self.to, self.key_id)
        expect_hashes(self.ct_sha256)
        expect_counts(self.export_no, self.ct_len)
        if self.kind != KIND:
            raise ValueError(f"kind {self.kind!r}")


@dataclass(frozen=True, slots=True)
class Outside:
    """A package whose outside is in order: the key that signed it and the encrypted rest."""

    envelope: Envelope
    key: bytes
    rest: bytes


def peek(data: bytes) -> Envelope:
    """What a file says it is, believed without keys: for showing only.

    Raises `Trouble`: package.too_large, .not_a_package, .truncated, .newer_format, .older_format,
    .not_canonical, .malformed.
    """
    return _read(_record_and_rest(data)[0])


def check_outside(data: bytes, known_keys: KnownKeys) -> Outside:
    """The outside of a package that a known office key signed and whose bytes are whole.

    Raises `Trouble` as `peek` and package.unknown_office, .unknown_key, .altered, .truncated.
    """
    record, rest = _record_and_rest(data)
    envelope = _read(record)
    key = _key_of(envelope, known_keys)
    if not is_signed_by(seals.ENVELOPE, record, key):
        raise Trouble("package.altered")
    if len(rest) < envelope.ct_len:
        raise Trouble("package.truncated")
    if len(rest) > envelope.ct_len or hashlib.sha256(rest).hexdigest() != envelope.ct_sha256:
        raise Trouble("package.altered")
    return Outside(envelope, key, rest)


def wrap(envelope: Envelope, rest: bytes, key: seals.SigningKey) -> bytes:
    """The whole file: magic, signed envelope, encrypted rest. Raises `Trouble` export.too_large."""
    data = b"".join((MAGIC, sign_record(seals.ENVELOPE, asdict(envelope), key), b"\n", rest))
    if len(data) > MAX_FILE:
        raise Trouble("export.too_large", limit_mb=MAX_FILE // 1_000_000)
    return data


def _key_of(envelope: Envelope, known_keys: KnownKeys) -> bytes:
    keys = known_keys(envelope.office)
    if keys is None:
        raise Trouble("package.unknown_office", office=envelope.office)
    key = keys.get(envelope.key_id)
    if key is None:
        raise Trouble("package.unknown_key", office=envelope.office, key_id=envelope.key_id)
    return key


def _record_and_rest(data: bytes) -> tuple[Record, bytes]:
    if len(data) > MAX_FILE:
        raise Trouble("package.too_large", limit_mb=MAX_FILE // 1_000_000)
    _check_magic(data[: len(MAGIC)])
    start = len(MAGIC)
    end = data.find(b"\n", start, start + MAX_ENVELOPE + 1)
    if end < 0:
        endless = len(data) > start + MAX_ENVELOPE
        raise Trouble("package.not_canonical" if endless else "package.truncated")
    try:
        return decode_record(data[start:end]), data[end + 1 :]
    except ValueError as error:
        raise Trouble("package.not_canonical") from error


def _check_magic(line: bytes) -> None:
    if line == MAGIC:
        return
    if MAGIC.startswith(line):
        raise Trouble("package.truncated")
    digit = line[len(_MAGIC_START) : -1]
    if not line.startswith(_MAGIC_START) or not line.endswith(b"\n") or not digit.isdigit():
        raise Trouble("package.not_a_package")
    if digit > b"1":
        raise Trouble("package.newer_format", version=int(digit))
    raise Trouble("package.older_format", version=int(digit))


def _read(record: Record) -> Envelope:
    check_version(record.get("v"), record.get("min_reader"), "package")
    signature = record.get("sig")
    if isinstance(signature, str) and signature != signature.lower():
        raise Trouble("package.not_canonical")
    try:
        return read_as(Envelope, record)
    except ValueError as error:
        raise Trouble("package.malformed", detail=str(error)) from error
