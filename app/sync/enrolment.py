"""How an office and the ministry come to know each other: a request and a signed reply.

The office signs its request with its own new key; a person at the ministry compares the
fingerprint with the stamped paper; the reply brings the ministry's keys. The journal's chain
begins at the hash of the request, so an office can work before the reply arrives.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime

from app.domain import seals
from app.domain.characters import first_forbidden
from app.domain.plain import to_plain
from app.errors import Trouble
from app.sync.keys import expect_recipients, key_id
from app.sync.signed import Record, RecordFile, expect_codes, expect_counts, expect_hashes

REQUEST = RecordFile("enrolment-request", b"SYENR1\0", "enrolment")
REPLY = RecordFile("enrolment-reply", b"SYENA1\0", "enrolment")


@dataclass(frozen=True, slots=True)
class EnrolmentRequest:
    """An office asks to be known. `public_key` is Ed25519, 64 hex digits; `created` has its offset.

    Raises ValueError when a field has another shape.
    """

    office: str
    name: str
    governorate: str
    instance: str
    epoch: int
    public_key: str
    created: datetime

    def __post_init__(self) -> None:
        expect_codes(self.office, self.instance)
        expect_hashes(self.public_key)
        expect_counts(self.epoch)
        _expect_names(self.name, self.governorate)
        _expect_offset(self.created)

    @property
    def key_id(self) -> str:
        """What the office's key is called."""
        return key_id(bytes.fromhex(self.public_key))

    @property
    def fingerprint(self) -> str:
        """What is printed, stamped and compared: 8 groups of 4 digits."""
        return seals.fingerprint(bytes.fromhex(self.public_key))


@dataclass(frozen=True, slots=True)
class EnrolmentReply:
    """The ministry knows the office from now on.

    `office`, `instance`, `epoch` and `office_key_id` repeat the request, `request_sha256` is its
    hash and so the genesis of the office's chain. `series` is the code the ministry gives to the
    receipts of this epoch. `recipient` is the ministry's name in packages, `recipients` its age
    public keys, `ministry_key` its Ed25519 public key (64 hex digits).
    Raises ValueError when a field has another shape.
    """

    office: str
    instance: str
    epoch: int
    office_key_id: str
    request_sha256: str
    series: str
    ministry: str
    ministry_key: str
    recipient: str
    recipients: tuple[str, ...]
    created: datetime

    def __post_init__(self) -> None:
        expect_codes(self.office, self.instance, self.office_key_id, self.series, self.recipient)
        expect_hashes(self.request_sha256, self.ministry_key)
        expect_counts(self.epoch)
        expect_recipients(*self.recipients)
        if not self.recipients:
            raise ValueError("recipients")
        _expect_names(self.ministry)
        _expect_offset(self.created)

    @property
    def key_id(self) -> str:
        """What the ministry's signing key is called."""
        return key_id(bytes.fromhex(self.ministry_key))

    @property
    def fingerprint(self) -> str:
        """What is read out over the telephone: 8 groups of 4 digits."""
        return seals.fingerprint(bytes.fromhex(self.ministry_key))


def write_request(request: EnrolmentRequest, office_key: seals.SigningKey) -> bytes:
    """The bytes of the file; keep them, they are the genesis. Raises ValueError for another key."""
    if office_key.public.hex() != request.public_key:
        raise ValueError("the request names another key")
    return REQUEST.write(_plain(request), office_key)


def open_request(data: bytes) -> EnrolmentRequest:
    """The request, when it is signed by the very key that it brings.

    That proves that the sender holds the key, not who the sender is: a person compares the
    fingerprint. Raises `Trouble`: enrolment.too_large, .not_one, .altered, .newer_format,
    .older_format, .malformed; nothing else.
    """
    record = REQUEST.decode(data)
    request = REQUEST.read_as(EnrolmentRequest, record)
    REQUEST.check_signature(record, bytes.fromhex(request.public_key))
    _check_key_id(record, request.key_id)
    return request


def write_reply(reply: EnrolmentReply, ministry_key: seals.SigningKey) -> bytes:
    """The bytes of the file. Raises ValueError when the reply names another key."""
    if ministry_key.public.hex() != reply.ministry_key:
        raise ValueError("the reply names another key")
    return REPLY.write(_plain(reply), ministry_key)


def open_reply(
    data: bytes, *, request: bytes, ministry_public_key: bytes | None = None
) -> EnrolmentReply:
    """The ministry's reply to this very request.

    Without `ministry_public_key` (the first time) the reply is held against the key that it
    brings, and a person compares the fingerprint. Raises `Trouble` as `open_request` and
    enrolment.other_request, enrolment.other_ministry.
    """
    record = REPLY.decode(data)
    reply = REPLY.read_as(EnrolmentReply, record)
    brought = bytes.fromhex(reply.ministry_key)
    REPLY.check_signature(record, brought)
    _check_key_id(record, reply.key_id)
    if ministry_public_key not in (None, brought):
        raise Trouble("enrolment.other_ministry", ministry=reply.ministry)
    asked = open_request(request)
    repeated = (reply.office, reply.instance, reply.epoch, reply.office_key_id)
    if (
        repeated != (asked.office, asked.instance, asked.epoch, asked.key_id)
        or reply.request_sha256 != hashlib.sha256(request).hexdigest()
    ):
        raise Trouble("enrolment.other_request", office=reply.office)
    return reply


def genesis_of(request: bytes) -> str:
    """The hash before the first journal line: that of the request file, hex."""
    return seals.genesis_hash(request).hex()


def _plain(paper: EnrolmentRequest | EnrolmentReply) -> Record:
    return {**to_plain(paper), "key_id": paper.key_id}


def _check_key_id(record: Record, expected: str) -> None:
    if record.get("key_id") != expected:
        raise Trouble("enrolment.malformed", detail="key_id")


def _expect_names(*texts: str) -> None:
    for text in texts:
        if not text.strip() or len(text) > 200 or first_forbidden(text) is not None:
            raise ValueError(f"not a name: {text[:70]!r}")


def _expect_offset(moment: datetime) -> None:
    if moment.tzinfo is None:
        raise ValueError("a time without its offset")
