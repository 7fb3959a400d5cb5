"""People who use the program, their roles, and which role may do what."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import TypeVar

from app.domain.names import check_text
from app.errors import Violation

F = TypeVar("F", bound=Callable[..., object])

SHORTEST_PASSWORD = 8
LONGEST_PASSWORD = 128
LONGEST_SIGN_IN_NAME = 60
FAILURES_BEFORE_LOCK = 5
LONGEST_LOCK = timedelta(minutes=15)


class Role(Enum):
    """What a person does in the office."""

    CLERK = "clerk"  # single-window clerk
    CASHIER = "cashier"
    INVESTMENT = "investment"  # investment department
    DIRECTOR = "director"  # director general
    AUDITOR = "auditor"  # reads only
    ADMINISTRATOR = "administrator"


EVERYBODY = frozenset(Role)
WRITERS = EVERYBODY - {Role.AUDITOR}


@dataclass(frozen=True, slots=True)
class Actor:
    """Who does something: the user's name as printed, the sign-in name and the role."""

    user: str
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class User:
    id: str
    user: str
    name: str
    role: Role
    active: bool = True


@dataclass(frozen=True, slots=True)
class UserChange:
    """A new role, name or state of an existing user."""

    user: str
    name: str
    role: Role
    active: bool


@dataclass(frozen=True, slots=True)
class UserNotice:
    """Something that happened to a user and belongs in the journal (lock-out, new password)."""

    user: str
    what: str
    until: datetime | None = None


def allowed(*roles: Role) -> Callable[[F], F]:
    """Say which roles may run a command. The door refuses a command that says nothing."""

    def mark(command: F) -> F:
        command.__dict__["roles"] = frozenset(roles)
        return command

    return mark


def lock_after(failures: int) -> timedelta:
    """How long sign-in is refused after this many failures in a row: 1, 2, 4 … 15 minutes."""
    if failures < FAILURES_BEFORE_LOCK:
        return timedelta()
    minutes = 2 ** min(failures - FAILURES_BEFORE_LOCK, 6)
    return min(timedelta(minutes=minutes), LONGEST_LOCK)


def check_password(password: str, *, user: str, name: str) -> Iterator[Violation]:
    """Yield every reason why this password is refused (ASVS 5.0, 6.2)."""
    if len(password) < SHORTEST_PASSWORD:
        yield Violation("user.password.too_short", "password", {"least": SHORTEST_PASSWORD})
    if len(password) > LONGEST_PASSWORD:
        yield Violation("user.password.too_long", "password", {"most": LONGEST_PASSWORD})
    plain = password.casefold()
    if plain in _COMMON or len(set(plain)) < 4:
        yield Violation("user.password.common", "password")
    if plain and plain in {user.casefold(), name.casefold()}:
        yield Violation("user.password.is_name", "password")


_COMMON_TEXT = """
12345678 123456789 1234567890 87654321 11223344 password password1 passw0rd qwertyui qwerty123
asdfghjk 1q2w3e4r abcd1234 abc12345 admin123 administrator welcome1 iloveyou sunshine football
baseball superman princess trustno1 letmein1 homs2006 hassia2006 syria123 damascus aleppo123
sijill123 سوريا123 حسياء123 دمشق1234 12341234 11111111 00000000
"""
_COMMON = frozenset(_COMMON_TEXT.split())


def check_user(user: User, *, taken: bool) -> Iterator[Violation]:
    """Yield every reason why this user cannot be added."""
    yield from check_text(user.user, "user", longest=LONGEST_SIGN_IN_NAME)
    yield from check_text(user.name, "name")
    if not user.user.strip() or " " in user.user.strip():
        yield Violation("user.sign_in_name.missing", "user")
    if taken:
        yield Violation("user.sign_in_name.taken", "user", {"user": user.user})
    if not user.name.strip():
        yield Violation("user.name.missing", "name")
