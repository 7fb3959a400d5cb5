"""Troubles of the machine (disk, lock, file), as opposed to bugs and to rules."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoConnectionFree

from app.errors import Refused, Trouble, Violation

KNOWN = {
    sqlite3.SQLITE_BUSY: "storage.busy",
    sqlite3.SQLITE_LOCKED: "storage.busy",
    sqlite3.SQLITE_PROTOCOL: "storage.busy",
    sqlite3.SQLITE_READONLY: "storage.read_only",
    sqlite3.SQLITE_IOERR: "storage.disk_error",
    sqlite3.SQLITE_CORRUPT: "storage.damaged",
    sqlite3.SQLITE_FORMAT: "storage.damaged",
    sqlite3.SQLITE_FULL: "storage.disk_full",
    sqlite3.SQLITE_CANTOPEN: "storage.cannot_open",
    sqlite3.SQLITE_NOTADB: "storage.not_a_database",
}
_NO_TEXT = "Could not decode to UTF-8"


def as_trouble(error: BaseException | None) -> Trouble | None:
    """Return the known trouble behind a driver error, or None: then it is a bug."""
    code = getattr(error, "sqlite_errorcode", None)
    if isinstance(code, int):
        known = KNOWN.get(code & 0xFF)
        return Trouble(known) if known else None
    damaged = isinstance(error, sqlite3.OperationalError) and str(error).startswith(_NO_TEXT)
    return Trouble("storage.damaged") if damaged else None


@contextmanager
def known_troubles() -> Iterator[None]:
    """Turn the driver errors that are nobody's bug into a Trouble, or Refused for the text."""
    try:
        yield
    except NoConnectionFree as error:
        raise Trouble("storage.busy") from error
    except UnicodeEncodeError as error:  # half a character can be neither stored nor looked for
        sign = f"U+{ord(error.object[error.start]):04X}"
        params = {"sign": sign, "position": error.start + 1}
        raise Refused(Violation("text.unknown_character", None, params)) from error
    except UnicodeDecodeError as error:  # SQLite's own words about a damaged name
        raise Trouble("storage.damaged") from error
    except DBAPIError as error:
        if trouble := as_trouble(error.orig):
            raise trouble from error
        raise
    except sqlite3.Error as error:
        if trouble := as_trouble(error):
            raise trouble from error
        raise
