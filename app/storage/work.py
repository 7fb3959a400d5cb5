"""What a command writes through (Tx) and a query reads through (Reader)."""

from __future__ import annotations

import enum
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime

from argon2 import PasswordHasher
from sqlalchemy.orm import Session

from app.domain.seals import SigningKey
from app.domain.settings import OfficeSettings
from app.domain.users import Actor


class Kind(enum.Enum):
    """Kinds of record a page may show; a page reloads when one of its kinds changed."""

    SITE = enum.auto()
    PLOT = enum.auto()
    PARTY = enum.auto()
    APPLICATION = enum.auto()
    ALLOCATION = enum.auto()
    CONTRACT = enum.auto()
    RECEIPT = enum.auto()
    REGISTER = enum.auto()
    PRINT = enum.auto()
    USER = enum.auto()
    SETTING = enum.auto()
    EXCHANGE = enum.auto()


@dataclass(frozen=True, slots=True)
class Head:
    """How far the journal of an office has come. `hash` is the genesis when `seq` is 0.

    `at` is when its last line was written.
    """

    seq: int
    hash: str
    epoch: int
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Reader:
    """A look at the office that cannot write."""

    session: Session
    office: str
    now: datetime

    @property
    def today(self) -> date:
        return self.now.date()


@dataclass(frozen=True, slots=True)
class Tx:
    """One transaction: who does it, when, in which office, and what it touched."""

    session: Session
    office: str
    now: datetime
    epoch: int
    device: str
    actor: Actor
    settings: OfficeSettings
    signing_key: Callable[[], SigningKey]
    hasher: PasswordHasher
    heads: list[Head] = field(default_factory=list)
    touched: set[Kind] = field(default_factory=set)

    @property
    def today(self) -> date:
        return self.now.date()

    @property
    def reader(self) -> Reader:
        """The same transaction, for functions that only read."""
        return Reader(self.session, self.office, self.now)

    def new_id(self) -> str:
        """A key that no other office makes: 48 bits of time, 80 bits of chance."""
        return f"{int(self.now.timestamp() * 1000):012x}{secrets.token_hex(10)}"

    def record(self, kind: str, value: object) -> int:
        """Append the event and write its rows; return its number in the journal.

        Raises TypeError when the value is not of the kind's type.
        """
        from app.storage.events import KINDS  # events know the rows, rows know Tx
        from app.storage.journal import append  # as above

        known = KINDS[kind]
        if not isinstance(value, known.value):
            raise TypeError(f"{kind} takes {known.value.__name__}")
        entry = append(self, kind, value)
        known.land(entry, value)
        self.touched.update(known.touches)
        return entry.seq
