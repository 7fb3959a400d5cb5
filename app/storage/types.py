"""Column types. Both engines store the same simple things: whole numbers, texts, bytes.

SQLite's STRICT tables know only INTEGER, TEXT and BLOB; PostgreSQL gets BIGINT, TEXT, BYTEA.
"""

from __future__ import annotations

import json
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from typing import Any, TypeVar

from sqlalchemy import BigInteger, Dialect, Integer, Text
from sqlalchemy.types import TypeDecorator

from app.domain.canonical import encode
from app.domain.plain import from_plain, to_plain
from app.errors import Trouble

V = TypeVar("V")
LONGEST_FIXED = 13  # digits before the point, less one: sums stay far below 2^63
Whole = Integer().with_variant(BigInteger(), "postgresql")


class _Stored(TypeDecorator[V]):
    """A value as something simple. What cannot be read back is damage of the file, not a bug."""

    cache_ok = True

    def write(self, value: V) -> object:
        raise NotImplementedError

    def read(self, stored: Any) -> V:  # noqa: ANN401 - a whole number or a text
        raise NotImplementedError

    def process_bind_param(self, value: V | None, dialect: Dialect) -> object:  # noqa: ARG002 - signature of SQLAlchemy
        return None if value is None else self.write(value)

    def process_result_value(self, value: object, dialect: Dialect) -> V | None:  # noqa: ARG002 - as above
        if value is None:
            return None
        try:
            return self.read(value)
        except (ValueError, TypeError, LookupError) as error:
            raise Trouble("storage.damaged") from error


class Day(_Stored[date]):
    """A day as ISO text."""

    impl = Text
    cache_ok = True

    def write(self, value: date) -> str:
        return value.isoformat()

    def read(self, stored: str) -> date:
        return date.fromisoformat(stored)


class Moment(_Stored[datetime]):
    """A moment with its offset as ISO text."""

    impl = Text
    cache_ok = True

    def write(self, value: datetime) -> str:
        return value.isoformat()

    def read(self, stored: str) -> datetime:
        return datetime.fromisoformat(stored)


class Flag(_Stored[bool]):
    """Yes or no as 1 or 0."""

    impl = Integer
    cache_ok = True

    def write(self, value: bool) -> int:  # noqa: FBT001 - the value itself
        return int(value)

    def read(self, stored: int) -> bool:
        return bool(stored)


class Fixed(_Stored[Decimal]):
    """A decimal of a fixed number of places as a whole number, so that SQL can add it up."""

    impl = Whole
    cache_ok = True

    def __init__(self, places: int) -> None:
        super().__init__()
        self.places = places

    def write(self, value: Decimal) -> int:
        """Raises ValueError for more places, and for more than a column holds."""
        if not value.is_finite() or value.adjusted() > LONGEST_FIXED:
            raise ValueError(f"{value} does not fit in {self.places} places")
        scaled = value.scaleb(self.places)
        if scaled != scaled.to_integral_value():
            raise ValueError(f"{value} has more than {self.places} places")
        return int(scaled)

    def read(self, stored: int) -> Decimal:
        return _neat(Decimal(stored).scaleb(-self.places))


def _neat(value: Decimal) -> Decimal:
    """Without trailing zeros, so that a value read back prints like the one written."""
    whole = value.to_integral_value()
    return whole if value == whole else value.normalize()


class Choice(_Stored[Enum]):
    """One of an enumeration, stored as its text value."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: type[Enum]) -> None:
        super().__init__()
        self.kind = kind

    def write(self, value: Enum) -> str:
        return str(value.value)

    def read(self, stored: str) -> Enum:
        return self.kind(stored)


class Snapshot(_Stored[Any]):
    """A frozen value (or a tuple of them) as canonical JSON text: what was true when printed."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: Any) -> None:  # noqa: ANN401 - any type hint the codec reads
        super().__init__()
        self.kind = kind

    def write(self, value: Any) -> str:  # noqa: ANN401 - as above
        return encode(to_plain(value)).decode()

    def read(self, stored: str) -> Any:  # noqa: ANN401 - as above
        return _frozen(self.kind, stored)


@lru_cache(maxsize=200)
def _frozen(kind: Any, text: str) -> Any:  # noqa: ANN401 - any type hint the codec reads
    """Read a frozen value once: every contract carries the same twenty pages of regulation."""
    return from_plain(kind, json.loads(text))
