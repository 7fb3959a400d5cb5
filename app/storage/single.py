"""One program at a time on one office file."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import TracebackType

from app.errors import Trouble


class SingleInstance:
    """Holds a lock file for as long as the office is open; the system frees it if we die."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            self._file = path.open("a+b")
        except OSError as error:
            raise Trouble("storage.cannot_open") from error
        try:
            _lock(self._file.fileno())
        except OSError as error:
            self._file.close()
            raise Trouble("storage.already_open") from error
        self._file.truncate(0)
        self._file.write(str(os.getpid()).encode())
        self._file.flush()

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
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
