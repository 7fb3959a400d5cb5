"""The base of all table rows."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import LargeBinary, MetaData, Text
from sqlalchemy.orm import DeclarativeBase, Mapped

from app.storage.types import Day, Flag, Moment, Whole

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Row(DeclarativeBase):
    """A table. Only app.storage, app.commands, app.queries and app.sync see rows."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text,
        int: Whole,
        bytes: LargeBinary,
        bool: Flag,
        date: Day,
        datetime: Moment,
    }


class Replicated:
    """A row that an event wrote: it can be rebuilt, and the ministry has the same.

    `office` says whose it is, `seq` which event of that office wrote it last.
    """

    __table_args__: Any = ({"sqlite_strict": True},)

    office: Mapped[str]
    seq: Mapped[int]


class Local:
    """A row that belongs to this machine alone and never travels."""

    __table_args__: Any = ({"sqlite_strict": True},)


def strict(*parts: Any) -> tuple[Any, ...]:  # noqa: ANN401 - constraints and indexes
    """Table arguments with constraints, and STRICT on SQLite."""
    return (*parts, {"sqlite_strict": True})
