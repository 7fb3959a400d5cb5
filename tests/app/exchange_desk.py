"""The two sides of the exchange as tests meet them."""

from __future__ import annotations

import shutil
from pathlib import Path

from app.office import Office
from app.sync import joining
from tests.conftest import ADMINISTRATOR, Clock, new_office, open_office


def opened(folder: Path, clock: Clock, code: str, name: str) -> Office:
    """A new office of this code, with the administrator signed in."""
    side = open_office(folder, clock)
    side.set_up(new_office(code, name))
    side.actor = ADMINISTRATOR
    return side


def new_ministry(folder: Path, clock: Clock) -> Office:
    return opened(folder / "ministry", clock, "MIN", "وزارة الإدارة المحلية")


def join(office: Office, ministry: Office) -> Office:
    """Let the ministry accept the office, and the office read the reply."""
    reply = ministry.do(joining.accept_office, office.ask(joining.own_request))
    office.do(joining.join_ministry, reply)
    return office


def join_and_leave(office: Office, folder: Path, clock: Clock) -> None:
    """The same with a ministry that is not needed afterwards."""
    ministry = new_ministry(folder, clock)
    join(office, ministry)
    ministry.close()


def copied(backups: Path, clock: Clock) -> Office:
    """The only backup of a folder, opened on a machine that knows nothing of its office."""
    [copy] = backups.glob("*.db")
    folder = backups / "elsewhere"
    (folder / "office").mkdir(parents=True)
    shutil.copy(copy, folder / "office" / "office.db")
    return open_office(folder, clock)
