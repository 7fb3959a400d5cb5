"""Frozen values to plain JSON data and back. The one codec of events, snapshots and columns."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from functools import cache
from typing import Any, TypeVar

T = TypeVar("T")

_AS_TEXT = (Decimal, Fraction)


def to_plain(value: object) -> Any:  # noqa: ANN401 - JSON has no narrower type
    """Turn a value into dicts, lists, texts, whole numbers, booleans and None."""
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, (str, bool, int)):
        return value
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if isinstance(value, _AS_TEXT):
        return str(value)
    if isinstance(value, (tuple, list)):
        return [to_plain(item) for item in value]
    if isinstance(value, dict):
        return {str(key): to_plain(item) for key, item in value.items()}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: to_plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    raise TypeError(type(value).__name__)


def from_plain(kind: type[T], plain: object) -> T:
    """Read a value of this type back.

    Fields that the type does not know are refused, missing ones take their default.
    Raises ValueError naming the field.
    """
    return typing.cast(T, _reader(typing.cast(typing.Hashable, kind))(plain))


@cache
def _reader(kind: Any) -> Callable[[Any], Any]:  # noqa: ANN401 - any type hint
    origin, args = typing.get_origin(kind), typing.get_args(kind)
    if origin in (typing.Union, types.UnionType):
        inner = _reader(next(a for a in args if a is not type(None)))
        return lambda plain: None if plain is None else inner(plain)
    if origin is tuple:
        item = _reader(args[0])
        return lambda plain: tuple(item(x) for x in _expect(list, plain))
    if origin is not None and issubclass(origin, typing.Mapping):
        item = _reader(args[1])
        return lambda plain: {k: item(v) for k, v in _expect(dict, plain).items()}
    if dataclasses.is_dataclass(kind):
        return _record_reader(kind)
    return _scalar_reader(kind)


def _scalar_reader(kind: Any) -> Callable[[Any], Any]:  # noqa: ANN401 - any type hint
    if issubclass(kind, Enum):
        return kind  # type: ignore[no-any-return]  # an enumeration reads its own values
    if issubclass(kind, datetime | date):
        return lambda plain: kind.fromisoformat(_expect(str, plain))
    if issubclass(kind, _AS_TEXT):
        return lambda plain: kind(_expect(str, plain))
    if kind in (str, int, bool):
        return lambda plain: _expect(kind, plain)
    if kind is object:
        return lambda plain: plain
    raise TypeError(str(kind))


def _record_reader(kind: Any) -> Callable[[Any], Any]:  # noqa: ANN401 - any dataclass
    hints = typing.get_type_hints(kind)
    readers = {f.name: _reader(hints[f.name]) for f in dataclasses.fields(kind)}

    def read(plain: Any) -> Any:  # noqa: ANN401 - as above
        given = _expect(dict, plain)
        if unknown := given.keys() - readers.keys():
            raise ValueError(f"{kind.__name__}: {sorted(unknown)[0]}")
        try:
            return kind(**{name: readers[name](value) for name, value in given.items()})
        except (TypeError, ArithmeticError) as error:
            raise ValueError(f"{kind.__name__}: {error}") from error

    return read


def _expect(kind: type, plain: Any) -> Any:  # noqa: ANN401 - JSON
    if not isinstance(plain, kind) or (kind is int and isinstance(plain, bool)):
        raise ValueError(f"{kind.__name__} wanted, got {type(plain).__name__}")
    return plain
