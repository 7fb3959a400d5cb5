"""Ways to make the machine fail on purpose: a file that may not grow, a lock, lost rights."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.users import Role
from app.office import Office
from app.storage.work import Tx

ROOT = Path(__file__).parents[2]
NOBODY = 65534

_HOLDER = (
    "import sqlite3, sys; db = sqlite3.connect(sys.argv[1]); db.isolation_level = None;"
    "db.execute('BEGIN EXCLUSIVE'); print('held', flush=True); sys.stdin.read()"
)


@contextmanager
def no_file_above(size: int) -> Iterator[None]:
    """Every write beyond this many bytes of any file fails, also when rolling back."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def locked_by_another(database: Path) -> Iterator[None]:
    """Another process holds the file alone."""
    holder = subprocess.Popen(
        [sys.executable, "-c", _HOLDER, str(database)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with holder:
        assert holder.stdout.readline() == "held\n"
        try:
            yield
        finally:
            holder.stdin.close()
            holder.wait()


@contextmanager
def without_rights() -> Iterator[None]:
    """As a person who is not root: rights of files count again."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@contextmanager
def shared_folder() -> Iterator[Path]:
    """A new folder that everybody may enter."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


def kill_after(seconds: float, *command: str) -> None:
    """Run a module of the tests and kill it while it works."""
    process = subprocess.Popen(
        [sys.executable, "-m", *command],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    with process:
        assert process.stdout.readline() == "ready\n"
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)


@contextmanager
def a_slow_command(office: Office) -> Iterator[None]:
    """Another thread holds the write lock with a command of its own."""
    inside, go_on = threading.Event(), threading.Event()

    def slow(tx: Tx) -> None:
        inside.set()
        go_on.wait(10)

    slow.__dict__["roles"] = frozenset(Role)
    other = threading.Thread(target=lambda: office.do(slow))
    other.start()
    inside.wait(10)
    try:
        yield
    finally:
        go_on.set()
        other.join()
