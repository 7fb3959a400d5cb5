"""Ways to make the machine fail on purpose: a file that may not grow, a lock, lost rights."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.office import Office
from app.sync import joining
from tests.conftest import ADMINISTRATOR, Clock, new_office, open_office

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


def join(office: Office, folder: Path, clock: Clock) -> None:
    """Let a ministry accept the office, and go again."""
    ministry = open_office(folder / "ministry", clock)
    ministry.set_up(new_office("MIN", "وزارة الإدارة المحلية"))
    ministry.actor = ADMINISTRATOR
    reply = ministry.do(joining.accept_office, office.ask(joining.own_request))
    office.do(joining.join_ministry, reply)
    ministry.close()
