"""How the office file, its copies and the clock of the machine are."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path

from sqlalchemy import Engine, select

from app.storage.backup import Backup, backups_in
from app.storage.database import quick_check
from app.storage.rows import EventRow
from app.storage.work import Reader

__all__ = ["Backup", "clock_lag", "database_is_sound", "due_for_backup", "newest_backup"]

TOLERATED = timedelta(minutes=5)


def database_is_sound(reader: Reader) -> bool:
    """What SQLite itself says of the file. Takes a second on a large one: ask in a job."""
    engine = reader.session.get_bind()
    if not isinstance(engine, Engine):
        raise TypeError(type(engine).__name__)
    return not quick_check(engine)


def clock_lag(reader: Reader) -> timedelta | None:
    """How far the machine's clock is behind the last record, or None when it is not (R10)."""
    last = reader.session.execute(
        select(EventRow.at)
        .where(EventRow.office == reader.office)
        .order_by(EventRow.seq.desc())
        .limit(1)
    ).scalar()
    if last is None or last - reader.now <= TOLERATED:
        return None
    return last - reader.now


def newest_backup(reader: Reader, folders: Iterable[Path]) -> tuple[Backup, timedelta] | None:
    """The newest copy in these folders and its age; None when there is none."""
    found = [copies[0] for folder in folders if (copies := backups_in(folder))]
    if not found:
        return None
    newest = max(found, key=lambda copy: copy.made_at)
    return newest, max(reader.now - newest.made_at, timedelta())


def due_for_backup(
    reader: Reader, folders: Iterable[Path], *, after: timedelta = timedelta(days=1)
) -> bool:
    """Whether the last copy is older than a day."""
    newest = newest_backup(reader, folders)
    return newest is None or newest[1] > after
