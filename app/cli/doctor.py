"""`sijill doctor`: one line for each thing the office needs, with the remedy if it is not well."""

from __future__ import annotations

import argparse
import platform
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum
from pathlib import Path

from app.cli.opening import opened
from app.cli.terminal import FOUND, Terminal
from app.domain import seals
from app.errors import Trouble
from app.office import Office, local_now
from app.paths import Paths, paths_of, resources
from app.queries.health import database_is_sound
from app.storage import enrolment, journal, mark
from app.storage.backup import backups_in
from app.storage.database import SAFE, SQLITE_VERSION, safety_settings
from app.storage.rows import EventRow
from app.storage.work import Reader
from app.sync.joining import partner

OLDEST_PYTHON, OLDEST_SQLITE = (3, 11), (3, 37, 0)
"""STRICT tables came with SQLite 3.37."""

LITTLE_ROOM, NO_ROOM = 2_000_000_000, 300_000_000
SMALLEST_FONT = 50_000
FONTS = (
    "Amiri-Regular.ttf",
    "Amiri-Bold.ttf",
    "IBMPlexSansArabic-Regular.ttf",
    "IBMPlexSansArabic-Bold.ttf",
)
OLD_COPY, MUCH_TOO_OLD_COPY = timedelta(days=2), timedelta(days=8)
PLAUSIBLE_YEARS = range(2025, 2101)
CLOCK_TOLERANCE = timedelta(minutes=5)


class Level(Enum):
    """How well a thing is; the value is the code of its word."""

    OK = "cli.doctor.ok"
    WARN = "cli.doctor.warn"
    BAD = "cli.doctor.bad"


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was looked at."""

    level: Level
    code: str
    params: Mapping[str, object] = field(default_factory=dict)


def doctor(options: argparse.Namespace, terminal: Terminal) -> int:
    """Examine the machine, the program and the office; returns 1 when something is bad."""
    status = 0
    for line in examine(paths_of(options.data), local_now()):
        word, what = terminal.words(line.level.value), terminal.words(line.code, **line.params)
        print(f"[{word.rstrip('.')}] {what}", file=terminal.out)
        if line.level is Level.BAD:
            status = FOUND
    return status


def examine(paths: Paths, now: datetime) -> Iterator[Line]:
    """All lines, those of the machine first."""
    yield _python()
    yield _sqlite()
    yield from _fonts()
    yield _room(paths)
    yield _writable(paths)
    if not paths.database.is_file():
        yield _clock(now, None)
        yield Line(Level.WARN, "cli.doctor.no_office", {"folder": paths.base})
        return
    try:
        with opened(paths) as office:
            yield from _office(office, now)
    except Trouble as trouble:
        yield Line(Level.BAD, trouble.code, trouble.params)


# --- the machine and the program -----------------------------------------------------------------


def _python() -> Line:
    level = Level.OK if sys.version_info >= OLDEST_PYTHON else Level.BAD
    return Line(level, "cli.doctor.python", {"version": platform.python_version()})


def _sqlite() -> Line:
    level = Level.OK if SQLITE_VERSION >= OLDEST_SQLITE else Level.BAD
    version = ".".join(map(str, SQLITE_VERSION))
    return Line(level, "cli.doctor.sqlite", {"version": version})


def _fonts() -> Iterator[Line]:
    folder = resources() / "fonts"
    missing = [name for name in FONTS if not _is_font(folder / name)]
    if missing:
        yield Line(Level.BAD, "cli.doctor.fonts_missing", {"names": tuple(missing)})
    else:
        yield Line(Level.OK, "cli.doctor.fonts", {"count": len(FONTS)})


def _is_font(path: Path) -> bool:
    return path.is_file() and path.stat().st_size > SMALLEST_FONT


def _room(paths: Paths) -> Line:
    free = shutil.disk_usage(_existing(paths.base)).free
    level = Level.BAD if free < NO_ROOM else Level.WARN if free < LITTLE_ROOM else Level.OK
    code = "cli.doctor.room" if level is Level.OK else "cli.doctor.little_room"
    return Line(level, code, {"free": f"{free / 1_000_000_000:.1f}"})


def _writable(paths: Paths) -> Line:
    folder = _existing(paths.base)
    try:
        with tempfile.NamedTemporaryFile(dir=folder, prefix=".doctor-") as file:
            file.write(b"\0" * 4096)
            file.flush()
    except OSError as error:
        params = {"folder": folder, "why": error.strerror or ""}
        return Line(Level.BAD, "cli.doctor.not_writable", params)
    return Line(Level.OK, "cli.doctor.writable", {"folder": folder})


def _existing(folder: Path) -> Path:
    """The folder, or the nearest one above it that is there."""
    while not folder.is_dir():
        folder = folder.parent
    return folder


def _clock(now: datetime, last: datetime | None) -> Line:
    params = {"now": now, "last": last or now}
    if now.year not in PLAUSIBLE_YEARS:
        return Line(Level.BAD, "cli.doctor.clock_year", params)
    if last is not None and now < last - CLOCK_TOLERANCE:
        return Line(Level.BAD, "cli.doctor.clock_behind", params)
    return Line(Level.OK, "cli.doctor.clock", params)


# --- the office ----------------------------------------------------------------------------------


def _office(office: Office, now: datetime) -> Iterator[Line]:
    yield office.ask(_pragmas)
    yield office.ask(_whole)
    if not office.is_set_up:
        yield _clock(now, None)
        yield Line(Level.WARN, "office.not_set_up")
        return
    yield _clock(now, office.ask(_last_event))
    yield office.ask(_keys)
    if not office.is_ministry:
        yield office.ask(_ministry)
    yield _mark(office)
    yield _copies(office, now)


def _pragmas(reader: Reader) -> Line:
    """Whether the safety settings hold, read back from SQLite."""
    found = safety_settings(reader.session)
    params = {"settings": " ".join(f"{name}={value}" for name, value in found.items())}
    return Line(Level.OK if found == SAFE else Level.BAD, "cli.doctor.pragmas", params)


def _whole(reader: Reader) -> Line:
    if database_is_sound(reader):
        return Line(Level.OK, "cli.doctor.whole")
    return Line(Level.BAD, "storage.damaged")


def _last_event(reader: Reader) -> datetime | None:
    seq = journal.head(reader.session, reader.office).seq
    return reader.session.get_one(EventRow, (reader.office, seq)).at if seq else None


def _keys(reader: Reader) -> Line:
    """Whether the private key is the one whose other half the enrolment names."""
    own = enrolment.own(reader.session)
    fits = own is not None and enrolment.signing_key(reader.session).public == own.public_key
    if own is None or not fits:
        return Line(Level.BAD, "cli.doctor.key_differs")
    params = {"fingerprint": seals.fingerprint(own.public_key), "epoch": f"E{own.epoch}"}
    return Line(Level.OK, "cli.doctor.key", params)


def _ministry(reader: Reader) -> Line:
    known = partner(reader)
    if known is None:
        return Line(Level.WARN, "exchange.not_joined")
    return Line(Level.OK, "cli.doctor.ministry", {"name": known.name})


def _mark(office: Office) -> Line:
    """Whether this machine remembers how far the office had come, and the file agrees."""
    if office.held_back is not None:
        params = {"here": office.held_back.seq, "known": office.held_back.known_seq}
        return Line(Level.BAD, "office.restored_copy", params)
    own = office.ask(lambda reader: enrolment.own(reader.session))
    known = None if own is None else mark.read_mark(office.paths, own.instance)
    if known is None:
        return Line(Level.WARN, "cli.doctor.no_mark")
    return Line(Level.OK, "cli.doctor.mark", {"seq": known.seq, "epoch": f"E{known.epoch}"})


def _copies(office: Office, now: datetime) -> Line:
    folders = {office.paths.backups}
    if office.settings.backup_folder:
        folders.add(Path(office.settings.backup_folder))
    made = [copy.made_at for folder in folders for copy in backups_in(folder)]
    if not made:
        return Line(Level.WARN, "cli.doctor.no_copy")
    newest = max(made)
    age = now - newest
    params = {"at": newest, "days": age.days}
    if age > OLD_COPY:
        level = Level.BAD if age > MUCH_TOO_OLD_COPY else Level.WARN
        return Line(level, "cli.doctor.old_copy", params)
    return Line(Level.OK, "cli.doctor.copy", params)
