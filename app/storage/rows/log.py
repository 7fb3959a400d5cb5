"""The journal, and what belongs to this machine alone: enrolment, keys, passwords, backups."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.rows.base import Local, Row, strict


class EventRow(Local, Row):
    """One line of the journal of an office: `line` is its canonical bytes as text."""

    __tablename__ = "event"
    office: Mapped[str] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    epoch: Mapped[int]
    kind: Mapped[str]
    at: Mapped[datetime]
    actor: Mapped[str]
    line: Mapped[str]
    prev: Mapped[str]
    hash: Mapped[str]
    __table_args__ = strict(Index(None, "office", "kind", "seq"))


class EnrolmentRow(Local, Row):
    """The signed record from which the chain of an office starts."""

    __tablename__ = "enrolment"
    office: Mapped[str] = mapped_column(primary_key=True)
    own: Mapped[bool]
    record: Mapped[str]
    genesis: Mapped[str]
    instance: Mapped[str]
    epoch: Mapped[int]
    public_key: Mapped[str]
    key_id: Mapped[str]
    accepted_at: Mapped[datetime | None]
    revoked_from: Mapped[int | None]


class SecretRow(Local, Row):
    """Private keys of this installation. Never exported, never in the journal."""

    __tablename__ = "secret"
    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[bytes]


class CredentialRow(Local, Row):
    """A password as argon2id hash, and how often it was typed wrongly."""

    __tablename__ = "credential"
    user: Mapped[str] = mapped_column(primary_key=True)
    hash: Mapped[str]
    must_change: Mapped[bool]
    failures: Mapped[int]
    locked_until: Mapped[datetime | None]


class BlobRow(Local, Row):
    """Bytes named by their SHA-256: scans, sealed pages."""

    __tablename__ = "blob"
    sha256: Mapped[str] = mapped_column(primary_key=True)
    length: Mapped[int]
    data: Mapped[bytes]


class PackageRow(Local, Row):
    """A package written (office) or received (ministry), or an acknowledgement of one."""

    __tablename__ = "package"
    id: Mapped[str] = mapped_column(primary_key=True)
    office: Mapped[str]
    direction: Mapped[str]
    number: Mapped[int]
    first_seq: Mapped[int]
    last_seq: Mapped[int]
    head: Mapped[str]
    sha256: Mapped[str]
    status: Mapped[str]
    at: Mapped[datetime]
    code: Mapped[str]
    findings: Mapped[str]
    answers: Mapped[str]
    __table_args__ = strict(
        UniqueConstraint("office", "direction", "sha256"),
        Index(None, "office", "direction", "number"),
    )


class PartnerRow(Local, Row):
    """What an office knows of the ministry: its keys, as of its signed reply."""

    __tablename__ = "partner"
    name: Mapped[str] = mapped_column(primary_key=True)
    record: Mapped[str]
    signing_key: Mapped[str]
    recipient: Mapped[str]
    key_id: Mapped[str]
