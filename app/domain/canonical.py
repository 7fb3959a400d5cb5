"""Canonical JSON: one value, one sequence of bytes, so that a hash means the content.

UTF-8, keys ASCII and sorted, no spaces, no fractions, whole numbers below 2^53, texts NFC without
control and format characters. The same bytes as RFC 8785 for this subset (reliability.md 5.1).
"""

from __future__ import annotations

import json
import re
import unicodedata
from typing import Any

from app.domain.characters import first_forbidden, is_plain

MAX_DEPTH = 20
MAX_LINE = 1_000_000
"""Bytes of one line, when the caller names no other limit."""

_TOO_LARGE = 2**53
_KEY = re.compile("[ -~]+").fullmatch
_WRITER = json.JSONEncoder(
    ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False, check_circular=False
)


def encode(plain: object, *, limit: int = MAX_LINE) -> bytes:
    """Write dicts, lists, tuples, texts, whole numbers, booleans and None as canonical JSON.

    Raises ValueError for anything else, a depth above 20, a text that is not NFC or has a
    character that no stored text may have, and for more than `limit` bytes.
    """
    _check(plain, MAX_DEPTH)
    data = _WRITER.encode(plain).encode()
    if len(data) > limit:
        raise ValueError(f"a line of {len(data)} bytes")
    return data


def decode(data: bytes, *, limit: int = MAX_LINE) -> Any:  # noqa: ANN401 - JSON has no narrower type
    """Read canonical JSON; bytes that `encode` would not have written are refused.

    So duplicate keys, spaces, other orders, fractions, NaN and a byte order mark all raise
    ValueError, whoever wrote them.
    """
    if len(data) > limit:
        raise ValueError(f"a line of {len(data)} bytes")
    try:
        plain = json.loads(data.decode())
    except RecursionError as error:
        raise ValueError("too deep") from error
    if encode(plain, limit=limit) != data:
        raise ValueError("not canonical")
    return plain


def _check(plain: object, depth: int) -> None:
    if type(plain) is str:
        _check_text(plain)
    elif type(plain) is int:
        if not -_TOO_LARGE < plain < _TOO_LARGE:
            raise ValueError("a number of 2^53 or more")
    elif plain is not None and type(plain) is not bool:
        if depth == 0:
            raise ValueError("too deep")
        _check_inside(plain, depth - 1)


def _check_inside(plain: object, depth: int) -> None:
    if type(plain) is dict:
        for key, value in plain.items():
            if type(key) is not str or not _KEY(key):
                raise ValueError(f"the key {key!r}")
            _check(value, depth)
    elif type(plain) is list or type(plain) is tuple:
        for item in plain:
            _check(item, depth)
    else:
        raise ValueError(f"no place for {type(plain).__name__}")


def _check_text(text: str) -> None:
    if is_plain(text):
        return
    if not unicodedata.is_normalized("NFC", text):
        raise ValueError("a text that is not NFC")
    if (place := first_forbidden(text)) is not None:
        raise ValueError(f"U+{ord(text[place]):04X} in a text")
