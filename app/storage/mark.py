"""The high-water mark outside the database: how far this office had come.

A restored or cloned database does not know what was issued after it was copied. The mark lies in
two places (beside the database and in the folder of the user); the furthest of both counts.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session

from app.errors import Trouble
from app.paths import Paths
from app.storage import journal
from app.storage.enrolment import Own
from app.storage.work import Head


@dataclass(frozen=True, slots=True)
class Mark:
    """The last line that was committed on this machine."""

    instance: str
    epoch: int
    seq: int
    head: str


@dataclass(frozen=True, slots=True)
class HeldBack:
    """This file ends at line `seq`, this machine had come to line `known_seq` of `known_epoch`.

    `differs`: the file has that line, but it is not the one that this machine wrote.
    """

    seq: int
    known_seq: int
    known_epoch: int
    differs: bool = False

    @property
    def trouble(self) -> Trouble:
        """What a command is answered until somebody decides to go on from this file."""
        code = "office.other_history" if self.differs else "office.restored_copy"
        return Trouble(code, here=self.seq, known=self.known_seq)


class HighWater:
    """Keeps the mark of an open office up to date, at once or (demonstration) at the end."""

    def __init__(self, paths: Paths, *, at_once: bool) -> None:
        self._paths = paths
        self._at_once = at_once
        self._reached: Mark | None = None

    def reached(self, own: Own, head: Head) -> None:
        """A line was committed. A mark that cannot be written is tried again with the next."""
        self._reached = Mark(own.instance, head.epoch, head.seq, head.hash)
        if self._at_once:
            self.write()

    def write(self) -> None:
        if self._reached is not None and write_mark(self._paths, self._reached):
            self._reached = None


def compare(session: Session, own: Own, known: Mark | None) -> HeldBack | None:
    """What holds this file back: it is older than the mark, or another history than the mark's."""
    if known is None or known.epoch < own.epoch:
        return None
    head = journal.head(session, own.office)
    if known.epoch > own.epoch or known.seq > head.seq:
        return HeldBack(head.seq, known.seq, known.epoch)
    here = own.genesis if known.seq == 0 else journal.hash_at(session, own.office, known.seq)
    if here == known.head:
        return None
    return HeldBack(head.seq, known.seq, known.epoch, differs=True)


def read_mark(paths: Paths, instance: str) -> Mark | None:
    """The furthest mark of this office that can be read, or None."""
    found = [mark for path in _places(paths, instance) if (mark := _read(path, instance))]
    return max(found, key=lambda m: (m.epoch, m.seq), default=None)


def write_mark(paths: Paths, mark: Mark) -> int:
    """Remember how far the journal has come; in how many of the two places it could be written."""
    data = json.dumps([mark.instance, mark.epoch, mark.seq, mark.head]).encode()
    return sum(_write(path, data) for path in _places(paths, mark.instance))


def _write(path: Path, data: bytes) -> bool:
    part = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(data)
        os.replace(part, path)  # noqa: PTH105 - one call, no object made on the hot path
    except OSError:
        return False
    return True


def _places(paths: Paths, instance: str) -> tuple[Path, Path]:
    return paths.base / "office.mark", paths.state / f"{instance}.mark"


def _read(path: Path, instance: str) -> Mark | None:
    try:
        found = json.loads(path.read_bytes())
        mark = Mark(str(found[0]), int(found[1]), int(found[2]), str(found[3]))
    except (OSError, ValueError, IndexError, TypeError, KeyError):
        return None
    return mark if mark.instance == instance else None
