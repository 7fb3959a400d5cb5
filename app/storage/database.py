"""Open the office file. All that is special to SQLite when connecting is here."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, text
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool

from app.errors import Trouble
from app.storage import migrations
from app.storage.trouble import known_troubles

SQLITE_VERSION = sqlite3.sqlite_version_info
# How much a command may change before the file is closed to readers ahead of the commit: 256 MB.
SPILL_PAGES = 65_536
BUSY_MS = 5000  # how long one waits for another before `storage.busy`
SAFE = {"journal_mode": "truncate", "synchronous": 3, "foreign_keys": 1}
# Only for a fresh demonstration file, which is made durable when it is complete.
FAST = {"journal_mode": "memory", "synchronous": 0, "foreign_keys": 1}


@dataclass(frozen=True, slots=True)
class Database:
    """One file, two ways in: `writing` takes the write lock at BEGIN, `reading` cannot write."""

    path: Path
    writing: Engine
    reading: Engine

    def close(self) -> None:
        self.writing.dispose()
        self.reading.dispose()


def open_database(path: Path, *, durable: bool = True) -> Database:
    """Open an office file, creating or upgrading its tables.

    Raises Trouble when the file is no office file, damaged, newer than the program, or the disk
    does not answer.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise Trouble("storage.cannot_open") from error
    pragmas = SAFE if durable else FAST
    writing = _engine(path, pragmas, reading=False)
    try:
        with known_troubles():
            migrations.bring_up_to_date(writing, path)
    except BaseException:
        writing.dispose()
        raise
    return Database(path, writing, _engine(path, pragmas, reading=True))


def _engine(path: Path, pragmas: dict[str, Any], *, reading: bool) -> Engine:
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        poolclass=QueuePool,
        pool_timeout=BUSY_MS / 1000,
        pool_size=4 if reading else 1,
        max_overflow=0,
        connect_args={"check_same_thread": False},
    )

    @event.listens_for(engine, "connect")
    def _on_connect(dbapi: sqlite3.Connection, _record: object) -> None:
        dbapi.isolation_level = None  # we say BEGIN ourselves, DDL included
        try:
            _prepare(dbapi, pragmas)
            if reading:
                dbapi.execute("PRAGMA query_only=ON")
        except BaseException:
            dbapi.close()  # the pool does not know of it yet
            raise

    @event.listens_for(engine, "begin")
    def _on_begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

    return engine


def _prepare(dbapi: sqlite3.Connection, pragmas: dict[str, Any]) -> None:
    dbapi.execute(f"PRAGMA busy_timeout={BUSY_MS}")
    for name, value in pragmas.items():
        dbapi.execute(f"PRAGMA {name}={value}")
    for pragma in (
        "trusted_schema=OFF",
        "cell_size_check=ON",
        "mmap_size=0",
        "cache_size=-20000",
        f"cache_spill={SPILL_PAGES}",
    ):
        dbapi.execute(f"PRAGMA {pragma}")
    for name, value in pragmas.items():
        found = dbapi.execute(f"PRAGMA {name}").fetchone()[0]
        if found != value:
            raise Trouble("storage.unsafe", pragma=name, found=found)


def quick_check(engine: Engine) -> list[str]:
    """What SQLite itself finds wrong with the file; empty when it is sound."""
    with known_troubles(), engine.connect() as connection:
        found = [row[0] for row in connection.execute(text("PRAGMA quick_check(20)"))]
        foreign = connection.execute(text("PRAGMA foreign_key_check")).fetchall()
    return [line for line in found if line != "ok"] + [f"foreign key: {row[0]}" for row in foreign]


def safety_settings(session: Session) -> dict[str, int | str]:
    """The settings of `SAFE` as SQLite says them back for this connection."""
    connection = session.connection()
    return {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in SAFE}
