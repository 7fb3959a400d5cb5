"""Signed records: one canonical JSON object with its Ed25519 signature inside.

The envelope and the manifest of a package, the acknowledgement and the enrolment papers are all
of this shape. `sig` is lower-case hex over the domain tag and the canonical object without `sig`.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from app.domain import canonical, seals
from app.domain.plain import from_plain
from app.errors import Trouble

Record = dict[str, Any]
T = TypeVar("T")

READER = 1
_SIGNATURE = re.compile(r"[0-9a-f]{128}")
_HASH = re.compile(r"[0-9a-f]{64}")
_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")


def sign_record(tag: bytes, record: Mapping[str, Any], key: seals.SigningKey) -> bytes:
    """Canonical bytes of `record` with `sig` added."""
    signature = seals.sign(key, tag, canonical.encode(dict(record)))
    return canonical.encode({**record, "sig": signature.hex()})


def decode_record(data: bytes) -> Record:
    """The object in `data`. Raises ValueError when it is not one canonical JSON object."""
    record = canonical.decode(data)
    if not isinstance(record, dict):
        raise ValueError("an object wanted")  # noqa: TRY004 - shape of a file
    return record


def is_signed_by(tag: bytes, record: Record, public_key: bytes) -> bool:
    """Whether `sig` in the record is this key's. An upper-case or short signature is not one."""
    text = record.get("sig")
    if not isinstance(text, str) or not _SIGNATURE.fullmatch(text):
        return False
    rest = {name: value for name, value in record.items() if name != "sig"}
    return seals.verify(public_key, tag, canonical.encode(rest), bytes.fromhex(text))


def read_as(kind: type[T], record: Mapping[str, Any]) -> T:
    """The fields that this version knows. Fields of a later version are left alone.

    Raises ValueError when a field is missing or has another shape.
    """
    known = {field.name for field in dataclasses.fields(kind)}  # type: ignore[arg-type]  # kind is a dataclass
    return from_plain(kind, {name: value for name, value in record.items() if name in known})


def expect_codes(*texts: str) -> None:
    """Raise ValueError unless each is a short ASCII code (office, instance, key, recipient)."""
    for text in texts:
        if not _CODE.fullmatch(text):
            raise ValueError(f"not a code: {text[:70]!r}")


def expect_hashes(*texts: str) -> None:
    """Raise ValueError unless each is 64 lower-case hex digits."""
    for text in texts:
        if not _HASH.fullmatch(text):
            raise ValueError(f"not a hash: {text[:70]!r}")


def expect_counts(*numbers: int) -> None:
    """Raise ValueError when a number is below nought."""
    for number in numbers:
        if number < 0:
            raise ValueError(f"negative: {number}")


@dataclass(frozen=True, slots=True)
class RecordFile:
    """A kind of file that is one signed record and nothing else.

    `area` is the first part of its Trouble codes: <area>.not_one, .altered, .newer_format,
    .older_format, .malformed, .too_large.
    """

    kind: str
    tag: bytes
    area: str
    limit: int = 1_000_000

    def write(self, record: Mapping[str, Any], key: seals.SigningKey) -> bytes:
        """The bytes of the file."""
        head = {"kind": self.kind, "v": READER, "min_reader": READER}
        return sign_record(self.tag, {**head, **record}, key)

    def decode(self, data: bytes) -> Record:
        """The record, its signature not yet checked. Raises `Trouble`."""
        if len(data) > self.limit:
            raise Trouble(f"{self.area}.too_large", limit_mb=self.limit // 1_000_000)
        if not data.startswith(b"{"):
            raise Trouble(f"{self.area}.not_one")
        try:
            record = decode_record(data)
        except ValueError as error:
            raise Trouble(f"{self.area}.altered") from error
        if record.get("kind") != self.kind:
            raise Trouble(f"{self.area}.not_one")
        check_version(record.get("v"), record.get("min_reader"), self.area)
        return record

    def check_signature(self, record: Record, public_key: bytes) -> None:
        """Raise `Trouble` <area>.altered unless this key signed the record."""
        if not is_signed_by(self.tag, record, public_key):
            raise Trouble(f"{self.area}.altered")

    def read_as(self, kind: type[T], record: Record) -> T:
        """The record as a value. Raises `Trouble` <area>.malformed."""
        try:
            return read_as(kind, record)
        except ValueError as error:
            raise Trouble(f"{self.area}.malformed", detail=str(error)) from error


def check_version(version: object, min_reader: object, area: str) -> None:
    """Raise `Trouble` <area>.newer_format, .older_format or .malformed."""
    if type(version) is not int or type(min_reader) is not int:
        raise Trouble(f"{area}.malformed", detail="v, min_reader")
    if min_reader > READER:
        raise Trouble(f"{area}.newer_format", version=min_reader)
    if version < 1 or min_reader < 1:
        raise Trouble(f"{area}.older_format", version=version)
