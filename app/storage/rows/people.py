"""Users, settings, regulations, parties, applications, decisions."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.applications import Paper
from app.domain.books import RegisterLine
from app.domain.explanation import Explained
from app.domain.land import Sector
from app.domain.money import Currency
from app.domain.parties import Party, PersonType
from app.domain.regulation import Regulation
from app.domain.users import Role
from app.storage.rows.base import Replicated, Row, strict
from app.storage.types import Choice, Fixed, Snapshot


class UserRow(Replicated, Row):
    __tablename__ = "user_account"
    id: Mapped[str] = mapped_column(primary_key=True)
    user: Mapped[str]
    name: Mapped[str]
    role: Mapped[Role] = mapped_column(Choice(Role))
    active: Mapped[bool]
    __table_args__ = strict(UniqueConstraint("office", "user"))


class SettingRow(Replicated, Row):
    __tablename__ = "setting"
    office: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    valid_from: Mapped[date] = mapped_column(primary_key=True)
    value: Mapped[str]


class RegulationRow(Replicated, Row):
    """A published version of the regulation, whole and frozen."""

    __tablename__ = "regulation"
    office: Mapped[str] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    title: Mapped[str]
    effective_from: Mapped[date]
    body: Mapped[Any] = mapped_column(Snapshot(Regulation))


class PartyRow(Replicated, Row):
    __tablename__ = "party"
    id: Mapped[str] = mapped_column(primary_key=True)
    person_type: Mapped[PersonType] = mapped_column(Choice(PersonType))
    full_name: Mapped[str]
    father_name: Mapped[str]
    mother_name: Mapped[str]
    national_no: Mapped[str]
    register_no: Mapped[str]
    passport_no: Mapped[str]
    nationality: Mapped[str]
    agent_name: Mapped[str]
    agent_document: Mapped[str]
    phone: Mapped[str]
    address: Mapped[str]
    folded: Mapped[str]
    __table_args__ = strict(
        Index(None, "office", "national_no"),
        Index(None, "office", "register_no"),
        Index(None, "office", "passport_no"),
        Index(None, "office", "folded"),
    )


class ApplicationRow(Replicated, Row):
    __tablename__ = "application"
    id: Mapped[str] = mapped_column(primary_key=True)
    serial: Mapped[int]
    party_id: Mapped[str] = mapped_column(ForeignKey("party.id"), index=True)
    party: Mapped[Any] = mapped_column(Snapshot(Party))
    party_is_new: Mapped[bool]
    site_id: Mapped[str] = mapped_column(ForeignKey("site.id"), index=True)
    phase_id: Mapped[str] = mapped_column(ForeignKey("phase.id"), index=True)
    subscribed_on: Mapped[date]
    area: Mapped[Decimal] = mapped_column(Fixed(2))
    investment_type: Mapped[str]
    sector: Mapped[Sector | None] = mapped_column(Choice(Sector))
    industry_type: Mapped[str]
    priority_class: Mapped[int]
    papers: Mapped[Any] = mapped_column(Snapshot(tuple[Paper, ...]))
    licence_no: Mapped[str]
    licence_date: Mapped[date | None]
    regulation: Mapped[str]
    price_per_m2: Mapped[Decimal] = mapped_column(Fixed(4))
    currency: Mapped[Currency] = mapped_column(Choice(Currency))
    value: Mapped[int]
    insurance: Mapped[int]
    fee: Mapped[int]
    explanation: Mapped[Any] = mapped_column(Snapshot(tuple[Explained, ...]))
    line: Mapped[Any] = mapped_column(Snapshot(RegisterLine))
    note: Mapped[str]
    __table_args__ = strict(
        UniqueConstraint("office", "serial"), Index(None, "office", "subscribed_on")
    )


class DecisionRow(Replicated, Row):
    __tablename__ = "industrial_decision"
    id: Mapped[str] = mapped_column(primary_key=True)
    application_id: Mapped[str] = mapped_column(ForeignKey("application.id"), index=True)
    number: Mapped[str]
    decided_on: Mapped[date]
    issued_by: Mapped[str]
    area_needed: Mapped[Decimal | None] = mapped_column(Fixed(2))
    override_note: Mapped[str]
    annotation: Mapped[Any] = mapped_column(Snapshot(RegisterLine | None), nullable=True)


class PrintedRow(Replicated, Row):
    """The print journal."""

    __tablename__ = "printed"
    id: Mapped[str] = mapped_column(primary_key=True)
    paper: Mapped[str]
    subject_id: Mapped[str]
    number: Mapped[str]
    copy: Mapped[int]
    printed_at: Mapped[datetime]
    how: Mapped[str]
    __table_args__ = strict(
        UniqueConstraint("office", "paper", "subject_id", "copy"), Index(None, "subject_id")
    )
