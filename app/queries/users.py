"""The users of an office as the administrator sees them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from app.domain.users import Role
from app.storage.rows import CredentialRow, UserRow
from app.storage.work import Reader


@dataclass(frozen=True, slots=True)
class UserLine:
    """A user. `locked_until` is set only while sign-in is refused."""

    user: str
    name: str
    role: Role
    active: bool
    must_change: bool
    locked_until: datetime | None


def users(reader: Reader) -> list[UserLine]:
    """All users, those who may sign in first, by name."""
    rows = reader.session.execute(
        select(UserRow, CredentialRow.must_change, CredentialRow.locked_until)
        .outerjoin(CredentialRow, CredentialRow.user == UserRow.user)
        .where(UserRow.office == reader.office)
        .order_by(UserRow.active.desc(), UserRow.name)
    )
    return [
        UserLine(
            row.UserRow.user,
            row.UserRow.name,
            row.UserRow.role,
            row.UserRow.active,
            bool(row.must_change),
            row.locked_until if row.locked_until and row.locked_until > reader.now else None,
        )
        for row in rows
    ]
