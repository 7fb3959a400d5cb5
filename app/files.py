"""Files that appear whole or not at all, and are read with a limit. Standard library only."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

from app.errors import Trouble

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_NOT_ALLOWED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_NO_FOLDER_FLUSH = frozenset({errno.EINVAL, errno.ENOTSUP})


def write_whole(path: Path, data: bytes) -> None:
    """Write `data` to `path` so that a power cut leaves the old file or the new one, whole.

    The bytes go to `<name>.part` beside it, are flushed to the disk and take the name at the end;
    on Linux the folder is flushed too. A failure removes the `.part` and leaves the old file alone.
    Raises `Trouble`: file.disk_full, file.not_allowed, file.cannot_write.
    """
    part = path.with_name(path.name + ".part")
    try:
        _write_through(part, data)
        part.replace(path)
        _flush_folder(path.parent)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink()
        raise _write_trouble(error, path) from error


def read_whole(path: Path, limit: int) -> bytes:
    """The bytes of an ordinary file of at most `limit` bytes.

    Raises `Trouble`: file.not_found, file.cannot_read (also for a folder, a pipe or a device),
    file.too_large. Never reads more than `limit` + 1 bytes, even of a file that is growing.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise Trouble("file.cannot_read", name=path.name)
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except FileNotFoundError as error:
        raise Trouble("file.not_found", name=path.name) from error
    except OSError as error:
        raise Trouble("file.cannot_read", name=path.name) from error
    if len(data) > limit:
        raise Trouble("file.too_large", name=path.name, limit_mb=-(-limit // 1_000_000))
    return data


def write_and_check(path: Path, data: bytes, check: Callable[[bytes], object]) -> None:
    """`write_whole`, then read every byte back from the medium and give it to `check`.

    `check` is the reader's own test of the format and raises `Trouble` when it is not content.
    Raises `Trouble` file.not_as_written when the medium gives back other bytes (a bad stick),
    and whatever `write_whole`, `read_whole` and `check` raise.
    """
    write_whole(path, data)
    _forget_cached(path)
    back = read_whole(path, len(data) + 4096)
    if back != data:
        raise Trouble("file.not_as_written", name=path.name)
    check(back)


def put_in_place(part: Path, path: Path) -> None:
    """Give a finished file its name after its bytes are on the disk; `part` is gone afterwards.

    Raises `Trouble` as `write_whole` does.
    """
    try:
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(path)
        _flush_folder(path.parent)
    except OSError as error:
        raise _write_trouble(error, path) from error


def _write_through(part: Path, data: bytes) -> None:
    with part.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _flush_folder(folder: Path) -> None:
    if sys.platform == "win32":  # Windows has no such call; os.replace is all there is
        return
    number = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(number)
    except OSError as error:
        if error.errno not in _NO_FOLDER_FLUSH:  # some file systems of sticks cannot do it
            raise
    finally:
        os.close(number)


def _forget_cached(path: Path) -> None:
    """Ask Linux to read the stick itself next time and not its own memory of what was written."""
    if sys.platform != "linux":
        return
    with contextlib.suppress(OSError), path.open("rb") as file:
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _write_trouble(error: OSError, path: Path) -> Trouble:
    if error.errno in _NO_ROOM:
        return Trouble("file.disk_full", name=path.name)
    if error.errno in _NOT_ALLOWED:
        return Trouble("file.not_allowed", name=path.name)
    return Trouble("file.cannot_write", name=path.name)
