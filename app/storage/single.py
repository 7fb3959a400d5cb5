"""One program at a time on one office file."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from types import TracebackType

from app.errors import Trouble


class SingleInstance:
    """Holds a lock file for as long as the office is open; the system frees it if we die.

    Raises Trouble `storage.cannot_open` where nothing may be written, `storage.already_open`.
    """

    def __init__(self, path: Path) -> None:
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            number = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
            self._file = os.fdopen(number, "r+b", buffering=0)
        except OSError as error:
            raise Trouble("storage.cannot_open") from error
        try:
            _lock(self._file.fileno())
        except OSError as error:
            self._file.close()
            raise Trouble("storage.already_open") from error
        with contextlib.suppress(OSError):  # who holds it is only told, and not on a full disk
            self._file.truncate(0)
            self._file.write(str(os.getpid()).encode())

    def release(self) -> None:
        self._file.close()

    def __enter__(self) -> SingleInstance:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        tb: TracebackType | None,
    ) -> None:
        self.release()


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        """Windows locks from where the file stands: always the first byte."""
        os.lseek(handle, 0, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
