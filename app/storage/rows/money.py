"""Receipts, reversals, their lines, books and counters."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.accounts import SpreadLine
from app.domain.books import LineKind
from app.domain.money import Currency
from app.domain.receipts import Means
from app.storage.rows.base import Replicated, Row, strict
from app.storage.types import Choice, Fixed, Snapshot


class CounterRow(Replicated, Row):
    """The last number given in a series. Read and raised only inside a command's transaction."""

    __tablename__ = "counter"
    office: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[int]


class ReceiptRow(Replicated, Row):
    __tablename__ = "receipt"
    id: Mapped[str] = mapped_column(primary_key=True)
    request_id: Mapped[str]
    application_id: Mapped[str] = mapped_column(ForeignKey("application.id"))
    application_serial: Mapped[int]
    book: Mapped[str]
    serial: Mapped[int]
    number: Mapped[str]
    party_name: Mapped[str]
    party_identity: Mapped[str]
    plot_number: Mapped[str]
    payer: Mapped[str]
    amount: Mapped[int]
    currency: Mapped[Currency] = mapped_column(Choice(Currency))
    paid_on: Mapped[date]
    issued_at: Mapped[datetime]
    means: Mapped[Means] = mapped_column(Choice(Means))
    means_no: Mapped[str]
    lines: Mapped[Any] = mapped_column(Snapshot(tuple[SpreadLine, ...]))
    due_after: Mapped[int]
    owed_after: Mapped[int]
    cashier: Mapped[str]
    regulation: Mapped[str]
    content_hash: Mapped[str]
    code: Mapped[str]
    qr: Mapped[str]
    note: Mapped[str]
    reversed_by: Mapped[str | None]
    __table_args__ = strict(
        UniqueConstraint("office", "book", "serial"),
        UniqueConstraint("office", "number"),
        UniqueConstraint("request_id", "office"),
        Index(None, "application_id", "paid_on"),
        Index(None, "office", "paid_on", "number"),
    )


class ReversalRow(Replicated, Row):
    __tablename__ = "reversal"
    id: Mapped[str] = mapped_column(primary_key=True)
    receipt_id: Mapped[str] = mapped_column(ForeignKey("receipt.id"), unique=True)
    receipt_number: Mapped[str]
    application_id: Mapped[str] = mapped_column(ForeignKey("application.id"), index=True)
    book: Mapped[str]
    serial: Mapped[int]
    number: Mapped[str]
    amount: Mapped[int]
    currency: Mapped[Currency] = mapped_column(Choice(Currency))
    reversed_on: Mapped[date]
    issued_at: Mapped[datetime]
    reason: Mapped[str]
    cashier: Mapped[str]
    code: Mapped[str]
    qr: Mapped[str]
    __table_args__ = strict(
        UniqueConstraint("office", "book", "serial"), Index(None, "office", "reversed_on")
    )


class VolumeRow(Replicated, Row):
    __tablename__ = "volume"
    id: Mapped[str] = mapped_column(primary_key=True)
    register: Mapped[str]
    no: Mapped[int]
    opened_on: Mapped[date]
    pages: Mapped[int]
    lines_per_page: Mapped[int]
    first_serial: Mapped[int]
    clerk: Mapped[str]
    general_manager: Mapped[str]
    council_chairman: Mapped[str]
    city: Mapped[str]
    __table_args__ = strict(UniqueConstraint("office", "register", "no"))


class RegisterLineRow(Replicated, Row):
    __tablename__ = "register_line"
    id: Mapped[str] = mapped_column(primary_key=True)
    register: Mapped[str]
    volume_id: Mapped[str] = mapped_column(ForeignKey("volume.id"))
    volume_no: Mapped[int]
    serial: Mapped[int]
    page: Mapped[int]
    line: Mapped[int]
    kind: Mapped[LineKind] = mapped_column(Choice(LineKind))
    written_on: Mapped[date]
    subject_id: Mapped[str] = mapped_column(index=True)
    name: Mapped[str]
    subscribed_on: Mapped[date]
    area: Mapped[Decimal] = mapped_column(Fixed(2))
    investment_type: Mapped[str]
    industry_type: Mapped[str]
    licence: Mapped[str]
    refers_to: Mapped[int | None]
    remark: Mapped[str]
    __table_args__ = strict(
        UniqueConstraint("office", "register", "serial"),
        UniqueConstraint("volume_id", "page", "line"),
    )


class SealedPageRow(Replicated, Row):
    __tablename__ = "sealed_page"
    id: Mapped[str] = mapped_column(primary_key=True)
    register: Mapped[str]
    volume_id: Mapped[str] = mapped_column(ForeignKey("volume.id"))
    page: Mapped[int]
    first_serial: Mapped[int]
    last_serial: Mapped[int]
    rows_sha256: Mapped[str]
    pdf_sha256: Mapped[str]
    pdf_length: Mapped[int]
    template: Mapped[str]
    previous_seal: Mapped[str]
    sealed_at: Mapped[datetime]
    sealed_by: Mapped[str]
    __table_args__ = strict(UniqueConstraint("volume_id", "page"))
