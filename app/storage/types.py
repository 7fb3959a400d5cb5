"""Column types. Both engines store the same simple things: whole numbers, texts, bytes.

SQLite's STRICT tables know only INTEGER, TEXT and BLOB; PostgreSQL gets BIGINT, TEXT, BYTEA.
"""

from __future__ import annotations

import json
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from typing import Any

from sqlalchemy import BigInteger, Dialect, Integer, Text
from sqlalchemy.types import TypeDecorator

from app.domain.canonical import encode
from app.domain.plain import from_plain, to_plain

Whole = Integer().with_variant(BigInteger(), "postgresql")


class Day(TypeDecorator[date]):
    """A day as ISO text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - signature of SQLAlchemy
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:  # noqa: ARG002 - as above
        return None if value is None else date.fromisoformat(value)


class Moment(TypeDecorator[datetime]):
    """A moment with its offset as ISO text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - as above
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - as above
        return None if value is None else datetime.fromisoformat(value)


class Flag(TypeDecorator[bool]):
    """Yes or no as 1 or 0."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:  # noqa: ARG002, FBT001 - as above
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> bool | None:  # noqa: ARG002 - as above
        return None if value is None else bool(value)


class Fixed(TypeDecorator[Decimal]):
    """A decimal of a fixed number of places as a whole number, so that SQL can add it up."""

    impl = Whole
    cache_ok = True

    def __init__(self, places: int) -> None:
        super().__init__()
        self.places = places

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> int | None:  # noqa: ARG002 - as above
        if value is None:
            return None
        scaled = value.scaleb(self.places)
        if scaled != scaled.to_integral_value():
            raise ValueError(f"{value} has more than {self.places} places")
        return int(scaled)

    def process_result_value(self, value: int | None, dialect: Dialect) -> Decimal | None:  # noqa: ARG002 - as above
        return None if value is None else _neat(Decimal(value).scaleb(-self.places))


def _neat(value: Decimal) -> Decimal:
    """Without trailing zeros, so that a value read back prints like the one written."""
    whole = value.to_integral_value()
    return whole if value == whole else value.normalize()


class Choice(TypeDecorator[Enum]):
    """One of an enumeration, stored as its text value."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: type[Enum]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: Enum | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - as above
        return None if value is None else str(value.value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Enum | None:  # noqa: ARG002 - as above
        return None if value is None else self.kind(value)


class Snapshot(TypeDecorator[Any]):
    """A frozen value (or a tuple of them) as canonical JSON text: what was true when printed."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: Any) -> None:  # noqa: ANN401 - any type hint the codec reads
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:  # noqa: ANN401, ARG002 - as above
        return None if value is None else encode(to_plain(value)).decode()

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:  # noqa: ANN401, ARG002 - as above
        return None if value is None else _frozen(self.kind, value)


@lru_cache(maxsize=200)
def _frozen(kind: Any, text: str) -> Any:  # noqa: ANN401 - any type hint the codec reads
    """Read a frozen value once: every contract carries the same twenty pages of regulation."""
    return from_plain(kind, json.loads(text))
