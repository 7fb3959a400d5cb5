"""Passwords as argon2id, lock-out after repeated failures. The counts survive a restart."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import datetime

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy.orm import Session

from app.domain.users import lock_after
from app.errors import Refused, Violation
from app.storage.rows import CredentialRow

# reliability page R18: t=3, 64 MiB, p=4.
STRONG = PasswordHasher(time_cost=3, memory_cost=65536, parallelism=4)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of typing a password."""

    right: bool
    must_change: bool = False
    just_locked: bool = False


def set_password(
    session: Session, user: str, password: str, *, hasher: PasswordHasher, must_change: bool
) -> None:
    """Keep a new password and forget earlier failures."""
    hashed = hasher.hash(unicodedata.normalize("NFC", password))
    row = session.get(CredentialRow, user)
    if row is None:
        row = CredentialRow(
            user=user, hash=hashed, must_change=must_change, failures=0, locked_until=None
        )
        session.add(row)
    row.hash, row.must_change, row.failures, row.locked_until = hashed, must_change, 0, None
    session.flush()


def try_password(
    session: Session, user: str, password: str, *, now: datetime, hasher: PasswordHasher
) -> Outcome:
    """Check a password and count failures. The caller commits in either case.

    Raises Refused `user.locked` while sign-in is locked.
    """
    row = session.get(CredentialRow, user)
    if row is None:
        hasher.hash(password)  # takes as long as a known name, so names cannot be guessed by time
        return Outcome(right=False)
    if row.locked_until is not None and now < row.locked_until:
        minutes = int((row.locked_until - now).total_seconds() // 60) + 1
        raise Refused(Violation("user.locked", "password", {"minutes": minutes}))
    if not _matches(hasher, row.hash, password):
        row.failures += 1
        pause = lock_after(row.failures)
        row.locked_until = now + pause if pause else None
        session.flush()
        return Outcome(right=False, just_locked=bool(pause))
    row.failures, row.locked_until = 0, None
    if hasher.check_needs_rehash(row.hash):
        row.hash = hasher.hash(unicodedata.normalize("NFC", password))
    session.flush()
    return Outcome(right=True, must_change=row.must_change)


def _matches(hasher: PasswordHasher, hashed: str, password: str) -> bool:
    try:
        return hasher.verify(hashed, unicodedata.normalize("NFC", password))
    except (VerificationError, InvalidHashError):
        return False
