"""Troubles of the machine (disk, lock, file), as opposed to bugs and to rules."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from app.errors import Trouble

KNOWN = {
    sqlite3.SQLITE_BUSY: "storage.busy",
    sqlite3.SQLITE_LOCKED: "storage.busy",
    sqlite3.SQLITE_READONLY: "storage.read_only",
    sqlite3.SQLITE_IOERR: "storage.disk_error",
    sqlite3.SQLITE_CORRUPT: "storage.damaged",
    sqlite3.SQLITE_FULL: "storage.disk_full",
    sqlite3.SQLITE_CANTOPEN: "storage.cannot_open",
    sqlite3.SQLITE_NOTADB: "storage.not_a_database",
}


def as_trouble(error: BaseException | None) -> Trouble | None:
    """Return the known trouble behind a driver error, or None: then it is a bug."""
    code = getattr(error, "sqlite_errorcode", None)
    known = KNOWN.get(code & 0xFF) if isinstance(code, int) else None
    return Trouble(known) if known else None


@contextmanager
def known_troubles() -> Iterator[None]:
    """Turn the driver errors that are nobody's bug into a Trouble."""
    try:
        yield
    except DBAPIError as error:
        if trouble := as_trouble(error.orig):
            raise trouble from error
        raise
    except sqlite3.Error as error:
        if trouble := as_trouble(error):
            raise trouble from error
        raise
