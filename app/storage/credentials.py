"""Passwords as argon2id, lock-out after repeated failures. The counts survive a restart."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import timedelta

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy.orm import Session

from app.domain.users import LONGEST_LOCK, UserNotice, check_password, lock_after
from app.errors import Refused, Violation
from app.storage.rows import CredentialRow
from app.storage.work import Tx

# reliability page R18: t=3, 64 MiB, p=4.
STRONG = PasswordHasher(time_cost=3, memory_cost=65536, parallelism=4)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of typing a password."""

    right: bool
    must_change: bool = False


def set_password(
    session: Session, user: str, password: str, *, hasher: PasswordHasher, must_change: bool
) -> None:
    """Keep a new password and forget earlier failures."""
    hashed = hasher.hash(_bytes(password))
    row = session.get(CredentialRow, user)
    if row is None:
        row = CredentialRow(
            user=user, hash=hashed, must_change=must_change, failures=0, locked_until=None
        )
        session.add(row)
    row.hash, row.must_change, row.failures, row.locked_until = hashed, must_change, 0, None
    session.flush()


def take_as_long(hasher: PasswordHasher, password: str) -> None:
    """For a name that nobody has: names cannot be guessed by the time that an answer takes."""
    hasher.hash(_bytes(password))


def try_password(tx: Tx, password: str, *, noted: bool) -> Outcome:
    """Check the password of `tx.actor` and count failures; a lock-out is noted in the journal.

    `noted` is False for a file that is held back: no line may be written there. Raises Refused
    `user.locked` while sign-in is locked.
    """
    row = tx.session.get(CredentialRow, tx.actor.user)
    if row is None:
        take_as_long(tx.hasher, password)
        return Outcome(right=False)
    left = timedelta() if row.locked_until is None else row.locked_until - tx.now
    if timedelta() < left <= LONGEST_LOCK:  # more is left only when the clock went back
        minutes = int(left.total_seconds() // 60) + 1
        raise Refused(Violation("user.locked", "password", {"minutes": minutes}))
    if not _matches(tx.hasher, row.hash, password):
        row.failures += 1
        pause = lock_after(row.failures)
        row.locked_until = tx.now + pause if pause else None
        tx.session.flush()
        if pause and noted:
            tx.record("user.noticed", UserNotice(tx.actor.user, "locked"))
        return Outcome(right=False)
    row.failures, row.locked_until = 0, None
    if tx.hasher.check_needs_rehash(row.hash):
        row.hash = tx.hasher.hash(_bytes(password))
    tx.session.flush()
    return Outcome(right=True, must_change=row.must_change)


def change_password(tx: Tx, old: str, new: str, *, noted: bool) -> Outcome:
    """Give `tx.actor` a new password when the old one is right.

    Raises Refused when the new one is weak, the old one again, or while sign-in is locked.
    """
    actor = tx.actor
    if old == new:
        raise Refused(Violation("user.password.same", "password"))
    Refused.unless_none(check_password(new, user=actor.user, name=actor.name))
    outcome = try_password(tx, old, noted=noted)
    if outcome.right:
        set_password(tx.session, actor.user, new, hasher=tx.hasher, must_change=False)
        if noted:
            tx.record("user.noticed", UserNotice(actor.user, "password"))
    return outcome


def _matches(hasher: PasswordHasher, hashed: str, password: str) -> bool:
    try:
        return hasher.verify(hashed, _bytes(password))
    except (VerificationError, InvalidHashError):
        return False


def _bytes(password: str) -> bytes:
    """However the keyboard composed it; half a character counts as what it is."""
    return unicodedata.normalize("NFC", password).encode("utf-8", "surrogatepass")
