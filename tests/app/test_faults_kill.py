"""kill -9 while a copy or a package is written: no half file is ever to be seen."""

import random
from contextlib import closing

import pytest

from app import sticks
from app.storage.backup import read_copy
from app.sync import joining
from app.sync.envelope import check_outside
from tests.app.exchange_desk import join_and_leave
from tests.app.faults import kill_after
from tests.app.proof import breaks
from tests.conftest import open_office
from tests.story import register


def kill_often(folder, work: str, kills: int, into, pattern: str) -> list:
    """Kill at random moments, and on until something whole is there; all that is there then."""
    chance, done = random.Random(7), 0
    while done < kills or not list(into.glob(pattern)):
        longest = 0.3 if done < kills else 3
        kill_after(chance.uniform(0, longest), "tests.app.fault_process", work, str(folder))
        done += 1
    return list(into.glob(pattern))


def killed_backups(office, tmp_path, clock, kills: int) -> None:
    office.close()
    folder = office.paths.backups
    for path in kill_often(tmp_path, "backup", kills, folder, "office-*.db"):
        with closing(read_copy(path)) as copy:
            assert copy.execute("PRAGMA quick_check").fetchall() == [("ok",)]
            assert copy.execute("SELECT count(*) FROM event").fetchone()[0] > 3
    again = open_office(tmp_path, clock)
    again.back_up()
    assert list(folder.glob("*.part*")) == [], "what a kill left is swept away by the next copy"
    again.close()


def killed_exports(office, tmp_path, clock, kills: int) -> None:
    join_and_leave(office, tmp_path, clock)
    register(office)
    keys = office.ask(joining.own_keys)
    office.close()
    stick = tmp_path / "stick"
    stick.mkdir()
    whole = kill_often(tmp_path, "export", kills, stick, "*.syx")
    for path in whole:
        check_outside(path.read_bytes(), keys.get)
    again = open_office(tmp_path, clock)
    assert breaks(again) == []
    assert sticks.write_package(again, stick).number > len(whole)
    again.close()


def test_kills_during_a_backup_leave_no_half_copy(office, tmp_path, clock):
    killed_backups(office, tmp_path, clock, 4)


def test_kills_during_an_export_leave_no_half_package(office, tmp_path, clock):
    killed_exports(office, tmp_path, clock, 4)


@pytest.mark.long
@pytest.mark.timeout(1200)
def test_fifty_kills_during_a_backup(office, tmp_path, clock):
    killed_backups(office, tmp_path, clock, 50)


@pytest.mark.long
@pytest.mark.timeout(1200)
def test_fifty_kills_during_an_export(office, tmp_path, clock):
    killed_exports(office, tmp_path, clock, 50)
