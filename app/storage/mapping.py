"""Frozen values to rows and back, by the names of their fields."""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import (
    CursorResult,
    Insert,
    Select,
    Table,
    bindparam,
    insert,
    inspect,
    select,
    update,
)
from sqlalchemy import Row as ResultRow
from sqlalchemy.orm import Session

from app.domain.money import Money
from app.storage.rows.base import Row

if typing.TYPE_CHECKING:
    from app.storage.entry import Entry

V = TypeVar("V")


def add(entry: Entry, table: type[Row], value: object, **more: object) -> None:
    """Write one value as a row of the office whose event this is. Raises as `add_all` does."""
    add_all(entry, table, [columns_of(entry, table, value, **more)])


def add_all(entry: Entry, table: type[Row], values: Iterable[Mapping[str, object]]) -> None:
    """Write many rows given as columns (from `columns_of`) in one go.

    Raises ValueError when one refers to a row that is not there, or is another office's: at the
    ministry the rows of all offices lie in one table, and each writes among its own only.
    """
    rows = list(values)
    for name, office_of in _references(table):
        for key in {row[name] for row in rows}:
            if _owner(entry.session, office_of, key) != entry.office:
                raise ValueError(f"{table.__name__}: {name}")
    if rows:
        entry.session.execute(insert_into(table), rows)


def _owner(session: Session, office_of: Select[str], key: object) -> str | None:
    """Whose row this is; asked once in a transaction, because it never changes."""
    known: dict[object, str | None] = session.info.setdefault("owners", {})
    if key not in known:
        known[key] = session.execute(office_of, {"key": key}).scalar()
    return known[key]


def change(entry: Entry, table: type[Row], key: str, **values: object) -> None:
    """Change columns of one row. Raises ValueError when the office of the entry has no such row."""
    columns = typing.cast(Table, inspect(table).local_table).c
    changed = entry.session.execute(
        update(table)
        .where(columns.id == key, columns.office == entry.office)
        .values(seq=entry.seq, **values)
    )
    if typing.cast(CursorResult[Any], changed).rowcount != 1:
        raise ValueError(f"{table.__name__}: {key}")


def columns_of(entry: Entry, table: type[Row], value: object, **more: object) -> dict[str, object]:
    """The columns of a value: fields of the same name, Money as amount and currency.

    Raises TypeError when a column is left without a value: nothing is forgotten in silence.
    """
    known = _columns(table)
    data: dict[str, object] = {"office": entry.office, "seq": entry.seq}
    for field in dataclasses.fields(typing.cast(Any, value)):
        content = getattr(value, field.name)
        if isinstance(content, Money):
            data[field.name], data["currency"] = content.minor, content.currency
        elif field.name in known:
            data[field.name] = content
    data.update(more)
    if missing := known - data.keys():
        raise TypeError(f"{table.__name__}: {sorted(missing)}")
    return {name: content for name, content in data.items() if name in known}


def value_of(kind: type[V], row: ResultRow[Any] | Row) -> V:
    """Read a value back from a row that has its fields as columns."""
    return kind(
        **{
            name: _read(row, name, money=money)
            for name, money in _fields(typing.cast(typing.Hashable, kind))
        }
    )


def _read(row: Any, name: str, *, money: bool) -> object:  # noqa: ANN401 - a row of any table
    content = getattr(row, name)
    return Money(content, row.currency) if money else content


@cache
def insert_into(table: type[Row]) -> Insert:
    """Into the table itself: nothing of the object mapper is needed, and it takes half the time."""
    return insert(typing.cast(Table, inspect(table).local_table))


@cache
def _references(table: type[Row]) -> tuple[tuple[str, Select[str]], ...]:
    """The columns that name a row of another table, and what asks for the office of that row."""
    columns = typing.cast(Table, inspect(table).local_table).columns
    keys = [(column.name, key.column) for column in columns for key in column.foreign_keys]
    return tuple(
        (name, select(target.table.c.office).where(target == bindparam("key")))
        for name, target in keys
    )


@cache
def _columns(table: type[Row]) -> frozenset[str]:
    return frozenset(column.key for column in inspect(table).columns)


@cache
def _fields(kind: type[typing.Any]) -> tuple[tuple[str, bool], ...]:
    hints = typing.get_type_hints(kind)
    return tuple((f.name, hints[f.name] is Money) for f in dataclasses.fields(kind))
