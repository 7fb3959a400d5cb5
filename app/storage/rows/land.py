"""Sites, phases, plots, allocations, contracts with their schedules."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.explanation import Explained
from app.domain.land import Category, PlotState, Sector, SiteKind
from app.domain.money import Currency
from app.domain.parties import Party
from app.domain.regulation import Regulation
from app.domain.sketches import Sketch
from app.storage.rows.base import Replicated, Row, strict
from app.storage.types import Choice, Fixed, Snapshot


class SiteRow(Replicated, Row):
    __tablename__ = "site"
    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    kind: Mapped[SiteKind] = mapped_column(Choice(SiteKind))
    governorate: Mapped[str]
    regulation: Mapped[str]
    __table_args__ = strict(UniqueConstraint("office", "name"))


class PhaseRow(Replicated, Row):
    __tablename__ = "phase"
    id: Mapped[str] = mapped_column(primary_key=True)
    site_id: Mapped[str] = mapped_column(ForeignKey("site.id"))
    no: Mapped[int]
    name: Mapped[str]
    price: Mapped[Decimal] = mapped_column(Fixed(4))
    price_final: Mapped[bool]
    max_increase: Mapped[Decimal | None] = mapped_column(Fixed(4))
    area_ha: Mapped[Decimal | None] = mapped_column(Fixed(4))
    exclusions: Mapped[str]
    __table_args__ = strict(UniqueConstraint("site_id", "no"))


class PlotRow(Replicated, Row):
    __tablename__ = "plot"
    id: Mapped[str] = mapped_column(primary_key=True)
    site_id: Mapped[str] = mapped_column(ForeignKey("site.id"))
    phase_id: Mapped[str] = mapped_column(ForeignKey("phase.id"), index=True)
    number: Mapped[str]
    number_key: Mapped[str]
    category: Mapped[Category] = mapped_column(Choice(Category))
    area: Mapped[Decimal] = mapped_column(Fixed(2))
    state: Mapped[PlotState] = mapped_column(Choice(PlotState))
    block: Mapped[str]
    sector: Mapped[Sector | None] = mapped_column(Choice(Sector))
    use: Mapped[str]
    cadastral_ref: Mapped[str]
    price: Mapped[Decimal | None] = mapped_column(Fixed(4))
    __table_args__ = strict(
        UniqueConstraint("site_id", "block", "number"),
        Index(None, "office", "state"),
        Index(None, "office", "number_key"),
    )


class AllocationRow(Replicated, Row):
    __tablename__ = "allocation"
    id: Mapped[str] = mapped_column(primary_key=True)
    application_id: Mapped[str] = mapped_column(ForeignKey("application.id"), index=True)
    application_serial: Mapped[int]
    plot_id: Mapped[str] = mapped_column(ForeignKey("plot.id"), index=True)
    plot_number: Mapped[str]
    plot_block: Mapped[str]
    plot_category: Mapped[Category] = mapped_column(Choice(Category))
    cadastral_ref: Mapped[str]
    site_name: Mapped[str]
    phase_no: Mapped[int]
    document_no: Mapped[str]
    party_name: Mapped[str]
    party_identity: Mapped[str]
    industry_type: Mapped[str]
    decision_no: Mapped[str]
    decision_date: Mapped[date]
    allocated_on: Mapped[date]
    handover_on: Mapped[date]
    area: Mapped[Decimal] = mapped_column(Fixed(2))
    area_reason: Mapped[str]
    price_per_m2: Mapped[Decimal] = mapped_column(Fixed(4))
    currency: Mapped[Currency] = mapped_column(Choice(Currency))
    value: Mapped[int]
    third: Mapped[int]
    insurance: Mapped[int]
    net_due: Mapped[int]
    financed: Mapped[int]
    pay_third_by: Mapped[date]
    build_by: Mapped[date]
    sketch: Mapped[Any] = mapped_column(Snapshot(Sketch))
    regulation: Mapped[str]
    explanation: Mapped[Any] = mapped_column(Snapshot(tuple[Explained, ...]))
    signatory: Mapped[str]
    override_note: Mapped[str]
    cancelled_on: Mapped[date | None]
    cancelled_article: Mapped[str | None]
    __table_args__ = strict(
        UniqueConstraint("office", "document_no"), Index(None, "office", "pay_third_by")
    )


class AllocationCancelledRow(Replicated, Row):
    __tablename__ = "allocation_cancelled"
    id: Mapped[str] = mapped_column(primary_key=True)
    allocation_id: Mapped[str] = mapped_column(ForeignKey("allocation.id"), unique=True)
    plot_id: Mapped[str] = mapped_column(ForeignKey("plot.id"), index=True)
    article: Mapped[str]
    cancelled_on: Mapped[date]
    reason: Mapped[str]
    decision_no: Mapped[str]


class ContractRow(Replicated, Row):
    __tablename__ = "contract"
    id: Mapped[str] = mapped_column(primary_key=True)
    allocation_id: Mapped[str] = mapped_column(ForeignKey("allocation.id"), unique=True)
    application_id: Mapped[str] = mapped_column(ForeignKey("application.id"), index=True)
    number: Mapped[str]
    signed_on: Mapped[date]
    first_party: Mapped[str]
    first_party_signer: Mapped[str]
    second_party: Mapped[Any] = mapped_column(Snapshot(Party))
    plot_number: Mapped[str]
    plot_block: Mapped[str]
    site_name: Mapped[str]
    phase_no: Mapped[int]
    document_no: Mapped[str]
    allocated_on: Mapped[date]
    area: Mapped[Decimal] = mapped_column(Fixed(2))
    price_per_m2: Mapped[Decimal] = mapped_column(Fixed(4))
    currency: Mapped[Currency] = mapped_column(Choice(Currency))
    value: Mapped[int]
    third: Mapped[int]
    financed: Mapped[int]
    increase_method: Mapped[str]
    regulation: Mapped[Any] = mapped_column(Snapshot(Regulation))
    sign_by: Mapped[date]
    stamps_by: Mapped[date]
    industry_type: Mapped[str]
    explanation: Mapped[Any] = mapped_column(Snapshot(tuple[Explained, ...]))
    approval_no: Mapped[str]
    extra_clauses: Mapped[Any] = mapped_column(Snapshot(tuple[str, ...]))
    __table_args__ = strict(UniqueConstraint("office", "number"))


class InstalmentRow(Replicated, Row):
    """One instalment of a contract's schedule, as printed in its annex."""

    __tablename__ = "instalment"
    contract_id: Mapped[str] = mapped_column(ForeignKey("contract.id"), primary_key=True)
    no: Mapped[int] = mapped_column(primary_key=True)
    due_date: Mapped[date]
    pay_by: Mapped[date]
    balance_before: Mapped[int]
    principal: Mapped[int]
    increase: Mapped[int]
    amount_due: Mapped[int]
    paid_principal: Mapped[int]
    paid_increase: Mapped[int]
    paid_fine: Mapped[int]
    __table_args__ = strict(Index(None, "office", "pay_by"))
