"""Copies of the office file through SQLite's own backup, checked after writing, thinned by age."""

from __future__ import annotations

import contextlib
import errno
import re
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import cast

from sqlalchemy import Engine, create_engine
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool

from app.errors import Trouble
from app.files import put_in_place
from app.storage.trouble import known_troubles

PART = ".part"
NAME = re.compile(r"office-(.*)-(\d{8}-\d{6})\.db")
HEADER = b"SQLite format 3\x00"
ALWAYS_THERE = ("event", "enrolment")
KEEP_RECENT, KEEP_DAYS, KEEP_WEEKS, KEEP_MONTHS = 10, 14, 8, 24


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy on disk: where, when, how large."""

    path: Path
    made_at: datetime
    size: int


def back_up_to(engine: Engine, target: Path) -> Path:
    """Copy a live database to `target`, whole or not at all, and check the copy.

    Raises Trouble when the folder cannot be written, the disk is full or the copy is not sound.
    """
    part = target.with_name(target.name + PART)
    beside = _folder_of(engine) / part.name
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _sweep(target.parent, part.name)
        with known_troubles():
            if on_same_disk(beside.parent, part.parent):
                _copy(engine, part)
            else:
                _copy(engine, beside)
                _carry(beside, part)
        put_in_place(part, target)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise Trouble("storage.disk_full") from error
        raise Trouble("backup.cannot_write", folder=str(target.parent)) from error
    finally:
        _sweep(target.parent, part.name)
        _sweep(beside.parent, part.name)
    return target


def _folder_of(engine: Engine) -> Path:
    return Path(str(engine.url.database)).parent


def on_same_disk(one: Path, other: Path) -> bool:
    return one.stat().st_dev == other.stat().st_dev


def _carry(beside: Path, part: Path) -> None:
    """Write a finished copy to a stick and check it there.

    Copying holds the office file, and a slow stick would keep payments waiting: so the copy is
    made on the disk of the office first.
    """
    shutil.copyfile(beside, part)
    with closing(read_copy(part)) as copy:
        _expect_sound(copy)


def _copy(engine: Engine, part: Path) -> None:
    with closing(sqlite3.connect(part)) as copy:
        with closing(engine.raw_connection()) as source:
            live = cast(sqlite3.Connection, source.driver_connection)
            # Reading first: the copying itself would wait for ever while another holds the file.
            live.execute("BEGIN")
            live.execute("SELECT count(*) FROM sqlite_master")
            live.backup(copy)
        copy.execute("PRAGMA journal_mode=TRUNCATE")
        _expect_sound(copy)


def _expect_sound(copy: sqlite3.Connection) -> None:
    if copy.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise Trouble("backup.not_sound")


def _sweep(folder: Path, name: str) -> None:
    """Remove what an unfinished copy left, its journal too; the names may hold a `*`."""
    for piece in (*folder.glob(name), *folder.glob(f"{name}-journal")):
        with contextlib.suppress(OSError):
            piece.unlink()


def keep_copy(engine: Engine, folder: Path, code: str, now: datetime) -> Backup:
    """Write a checked copy into a folder; remove older ones that thinning does not keep.

    Copies of other offices on the same stick are left alone. Raises Trouble as `back_up_to` does;
    an old copy that cannot be removed stays.
    """
    path = back_up_to(engine, folder / f"office-{code}-{now:%Y%m%d-%H%M%S}.db")
    for place in (folder, _folder_of(engine)):
        _sweep(place, f"office-{code}-{'[0-9]' * 8}-*.db{PART}")
    found = backups_in(folder, code)
    for old in superfluous(found, now):
        if old.path != path:
            with contextlib.suppress(OSError):
                old.path.unlink()
    return next(b for b in found if b.path == path)


def backups_in(folder: Path, code: str | None = None) -> list[Backup]:
    """The backups of an office in a folder, or those of all offices, newest first."""
    found = []
    for path in folder.glob("office-*.db") if folder.is_dir() else ():
        with contextlib.suppress(OSError, ValueError):  # gone since, or a name that is no moment
            match = NAME.fullmatch(path.name)
            if match and code in (None, match.group(1)):
                made = datetime.strptime(match.group(2), "%Y%m%d-%H%M%S").astimezone()
                found.append(Backup(path, made, path.stat().st_size))
    return sorted(found, key=lambda b: b.made_at, reverse=True)


def superfluous(backups: Iterable[Backup], now: datetime) -> list[Backup]:
    """The backups that thinning removes: 10 recent, 14 daily, 8 weekly, 24 monthly stay."""
    ordered = sorted(backups, key=lambda b: b.made_at, reverse=True)
    keep = set(ordered[:KEEP_RECENT])
    for span, count, bucket in (
        (timedelta(days=KEEP_DAYS), KEEP_DAYS, "%Y%j"),
        (timedelta(weeks=KEEP_WEEKS), KEEP_WEEKS, "%G%V"),
        (timedelta(days=31 * KEEP_MONTHS), KEEP_MONTHS, "%Y%m"),
    ):
        seen: dict[str, Backup] = {}
        for backup in ordered:
            if now - backup.made_at <= span:
                seen.setdefault(backup.made_at.strftime(bucket), backup)
        keep.update(list(seen.values())[:count])
    return [backup for backup in ordered if backup not in keep]


def read_copy(path: Path) -> sqlite3.Connection:
    """Open a backup (never the live file) to read it. Raises Trouble when it is no database."""
    if not path.is_file():
        raise Trouble("file.not_found", name=path.name)
    with known_troubles():
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.Error:
            connection.close()
            raise
    return connection


def is_database(path: Path) -> bool:
    """Whether a file begins as a database does. Raises Trouble `file.not_found`."""
    if not path.is_file():
        raise Trouble("file.not_found", name=path.name)
    with path.open("rb") as file:
        return file.read(len(HEADER)) == HEADER


@contextmanager
def reading_copy(path: Path) -> Iterator[Session]:
    """Read a copy (never the live file) that SQLite itself finds sound.

    Raises Trouble `storage.not_a_database` or `storage.damaged`, `storage.not_an_office_file` for
    a database of another program.
    """
    if not is_database(path):
        raise Trouble("storage.not_a_database")
    with known_troubles(), closing(read_copy(path)) as connection:
        if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise Trouble("storage.damaged")
        names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
        if not names.issuperset(ALWAYS_THERE):
            raise Trouble("storage.not_an_office_file")
        engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
        with Session(engine) as session:
            yield session


def copy_copy(source: Path, target: Path) -> None:
    """Copy a backup to a place where it can be opened as an office."""
    with (
        known_troubles(),
        closing(read_copy(source)) as old,
        closing(sqlite3.connect(target)) as new,
    ):
        old.backup(new)
        new.execute("PRAGMA journal_mode=TRUNCATE")
