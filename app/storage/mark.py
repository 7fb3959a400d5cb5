"""The high-water mark outside the database: how far this office had come.

A restored or cloned database does not know what was issued after it was copied. The mark lies in
two places (beside the database and in the folder of the user); the furthest of both counts.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

from app.paths import Paths


@dataclass(frozen=True, slots=True)
class Mark:
    """The last line that was committed on this machine."""

    instance: str
    epoch: int
    seq: int
    head: str


def read_mark(paths: Paths, instance: str) -> Mark | None:
    """The furthest mark of this office that can be read, or None."""
    found = [mark for path in _places(paths, instance) if (mark := _read(path, instance))]
    return max(found, key=lambda m: (m.epoch, m.seq), default=None)


def write_mark(paths: Paths, mark: Mark) -> None:
    """Remember how far the journal has come. A place that cannot be written is passed over."""
    data = json.dumps([mark.instance, mark.epoch, mark.seq, mark.head]).encode()
    for path in _places(paths, mark.instance):
        part = path.with_name(path.name + ".part")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            part.write_bytes(data)
            os.replace(part, path)  # noqa: PTH105 - one call, no object made on the hot path
        except OSError:
            continue


def _places(paths: Paths, instance: str) -> tuple[Path, Path]:
    return paths.base / "office.mark", paths.state / f"{instance}.mark"


def _read(path: Path, instance: str) -> Mark | None:
    try:
        found = json.loads(path.read_bytes())
        mark = Mark(str(found[0]), int(found[1]), int(found[2]), str(found[3]))
    except (OSError, ValueError, IndexError, TypeError, KeyError):
        return None
    return mark if mark.instance == instance else None
