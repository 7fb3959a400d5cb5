"""What the ministry answers to a package: one signed, canonical JSON object. Not secret."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from app.domain import seals
from app.domain.plain import to_plain
from app.errors import Trouble
from app.sync.signed import RecordFile, expect_codes, expect_counts, expect_hashes

FILE = RecordFile("acknowledgement", b"SYACK1\0", "acknowledgement")


class Status(Enum):
    """What became of the package (reliability.md 5.2)."""

    OK = "ok"
    BEHIND = "behind"
    FORK = "fork"
    SERIAL = "serial"
    TOTALS = "totals"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class Finding:
    """One remark: a code for wording, the journal line it is about, what fills the sentence."""

    code: str
    seq: int | None = None
    params: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        expect_codes(self.code)


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """Up to which line the ministry holds an office's journal, and what it thinks of one package.

    `seq` and `head` are the ministry's last good line and its hash (`seq` 0: the genesis).
    `for_sha256` is the hash of the whole package file. `prev_ack_sha256` is that of the last
    acknowledgement file written for this office, None for its first. `key_id` names the
    ministry's key. `revoked_keys_version` counts its lists of withdrawn keys.
    Raises ValueError when a field has another shape.
    """

    office: str
    instance: str
    epoch: int
    seq: int
    head: str
    for_export: int
    for_sha256: str
    status: Status
    ministry_time: datetime
    ack_no: int
    key_id: str
    findings: tuple[Finding, ...] = ()
    prev_ack_sha256: str | None = None
    revoked_keys_version: int = 0

    def __post_init__(self) -> None:
        expect_codes(self.office, self.instance, self.key_id)
        hashes = (self.head, self.for_sha256, self.prev_ack_sha256)
        expect_hashes(*(text for text in hashes if text is not None))
        expect_counts(self.epoch, self.seq, self.for_export, self.ack_no, self.revoked_keys_version)
        if self.ministry_time.tzinfo is None:
            raise ValueError("ministry_time without its offset")
        if (self.ack_no == 1) != (self.prev_ack_sha256 is None):
            raise ValueError("prev_ack_sha256")


def write_acknowledgement(ack: Acknowledgement, ministry_key: seals.SigningKey) -> bytes:
    """The bytes of the file."""
    return FILE.write(to_plain(ack), ministry_key)


def open_acknowledgement(
    data: bytes, ministry_public_key: bytes, *, office: str
) -> Acknowledgement:
    """The acknowledgement, when the ministry signed it and it is for this office.

    Raises `Trouble`: acknowledgement.too_large, .not_one, .altered, .newer_format (also for a
    status of a later version), .older_format, .malformed, .other_office; nothing else.
    """
    record = FILE.decode(data)
    FILE.check_signature(record, ministry_public_key)
    if record.get("status") not in [status.value for status in Status]:
        raise Trouble("acknowledgement.newer_format", version=str(record.get("status")))
    ack = FILE.read_as(Acknowledgement, record)
    if ack.office != office:
        raise Trouble("acknowledgement.other_office", office=ack.office)
    return ack
