"""What the journal says of the exchange, of enrolment and of restores. No rows of its own:
keys, packages and acknowledgements lie in tables of this machine."""

from __future__ import annotations

from dataclasses import dataclass

from app.storage.entry import Entry


@dataclass(frozen=True, slots=True)
class Exported:
    number: int
    first_seq: int
    last_seq: int
    head: str
    code: str


@dataclass(frozen=True, slots=True)
class Acknowledged:
    number: int
    status: str
    seq: int
    head: str


@dataclass(frozen=True, slots=True)
class OfficeAccepted:
    office: str
    name: str
    key_id: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class MinistryJoined:
    ministry: str
    key_id: str
    fingerprint: str
    recipients: tuple[str, ...] = ()
    code: str = ""


@dataclass(frozen=True, slots=True)
class Imported:
    office: str
    number: int
    first_seq: int
    last_seq: int
    status: str
    applied: int


@dataclass(frozen=True, slots=True)
class Restored:
    """The office goes on from a backup under a new epoch."""

    epoch: int
    lost_after_seq: int
    known_seq: int
    reason: str


def land_nothing(entry: Entry, value: object) -> None:
    """These events change no rows: the journal keeps them."""
