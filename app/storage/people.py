"""Users, settings, regulations, parties, applications, decisions: events to rows and back."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.domain.applications import Application, IndustrialDecision
from app.domain.names import fold
from app.domain.parties import Party
from app.domain.regulation import Regulation
from app.domain.settings import Setting
from app.domain.users import User, UserChange, UserNotice
from app.storage import search
from app.storage.books import land_line
from app.storage.entry import Entry
from app.storage.mapping import add, value_of
from app.storage.rows import (
    ApplicationRow,
    DecisionRow,
    PartyRow,
    RegulationRow,
    SettingRow,
    UserRow,
)


@dataclass(frozen=True, slots=True)
class SetUp:
    """The first event of an office: its names, its regulation, its first administrator."""

    settings: tuple[Setting, ...]
    regulation: Regulation | None
    administrator: User


@dataclass(frozen=True, slots=True)
class SettingsChanged:
    settings: tuple[Setting, ...]


def land_set_up(entry: Entry, value: SetUp) -> None:
    land_settings(entry, SettingsChanged(value.settings))
    if value.regulation is not None:
        land_regulation(entry, value.regulation)
    land_user(entry, value.administrator)


def land_regulation(entry: Entry, regulation: Regulation) -> None:
    add(entry, RegulationRow, regulation, id=regulation.version_id, body=regulation)


def land_user(entry: Entry, user: User) -> None:
    add(entry, UserRow, user)


def land_user_change(entry: Entry, change: UserChange) -> None:
    entry.session.execute(
        update(UserRow)
        .where(UserRow.office == entry.office, UserRow.user == change.user)
        .values(name=change.name, role=change.role, active=change.active, seq=entry.seq)
    )


def land_notice(entry: Entry, notice: UserNotice) -> None:
    """A notice is kept by the journal alone."""


def land_settings(entry: Entry, value: SettingsChanged) -> None:
    for setting in value.settings:
        old = entry.session.get(SettingRow, (entry.office, setting.name, setting.valid_from))
        if old is None:
            add(entry, SettingRow, setting)
        else:
            old.value, old.seq = setting.value, entry.seq
    entry.session.flush()


def land_party(entry: Entry, party: Party) -> None:
    add(entry, PartyRow, party, folded=fold(party.full_name))
    detail = " · ".join(
        part for part in (party.father_name, party.mother_name, party.identity) if part
    )
    words = (party.full_name, party.father_name, party.identity, party.agent_name)
    search.put(entry, "party", party.id, party.full_name, detail, words)


def land_application(entry: Entry, application: Application) -> None:
    if application.party_is_new:
        land_party(entry, application.party)
    land_line(entry, application.line)
    add(
        entry,
        ApplicationRow,
        application,
        serial=application.serial,
        party_id=application.party.id,
    )
    search.put(
        entry,
        "application",
        application.id,
        application.party.full_name,
        f"{application.serial} · {application.industry_type}",
        (
            application.party.full_name,
            application.party.father_name,
            application.party.identity,
            str(application.serial),
            application.industry_type,
        ),
    )


def land_decision(entry: Entry, decision: IndustrialDecision) -> None:
    add(entry, DecisionRow, decision)
    if decision.annotation is not None:
        land_line(entry, decision.annotation)
    search.put(
        entry,
        "decision",
        decision.id,
        decision.number,
        decision.issued_by,
        (decision.number, decision.issued_by),
    )


def party_of(session: Session, party_id: str) -> Party | None:
    row = session.get(PartyRow, party_id)
    return None if row is None else value_of(Party, row)


def application_of(session: Session, application_id: str) -> Application | None:
    row = session.get(ApplicationRow, application_id)
    return None if row is None else value_of(Application, row)


def decision_for(session: Session, application_id: str) -> IndustrialDecision | None:
    """The latest industrial decision of an application."""
    row = session.scalar(
        select(DecisionRow)
        .where(DecisionRow.application_id == application_id)
        .order_by(DecisionRow.decided_on.desc(), DecisionRow.seq.desc())
        .limit(1)
    )
    return None if row is None else value_of(IndustrialDecision, row)


def regulation_of(session: Session, office: str, regulation_id: str) -> Regulation | None:
    row = session.get(RegulationRow, (office, regulation_id))
    return None if row is None else row.body


def all_settings(session: Session, office: str) -> list[Setting]:
    rows = session.scalars(select(SettingRow).where(SettingRow.office == office))
    return [value_of(Setting, row) for row in rows]


def user_of(session: Session, office: str, name: str) -> User | None:
    row = session.scalar(select(UserRow).where(UserRow.office == office, UserRow.user == name))
    return None if row is None else value_of(User, row)


def party_with_identity(session: Session, office: str, party: Party) -> Party | None:
    """A party of this office with the same national number or register number."""
    column, number = (
        (PartyRow.national_no, party.national_no)
        if party.national_no
        else (PartyRow.register_no, party.register_no)
    )
    if not number:
        return None
    row = session.scalar(
        select(PartyRow).where(PartyRow.office == office, column == number).limit(1)
    )
    return None if row is None else value_of(Party, row)
