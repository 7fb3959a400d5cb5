"""kill -9 while a copy or a package is written: no half file is ever to be seen."""

import random
from contextlib import closing

import pytest

from app import sticks
from app.storage.backup import read_copy
from app.sync import joining
from app.sync.envelope import check_outside
from tests.app.faults import join, kill_after
from tests.app.proof import breaks
from tests.conftest import open_office
from tests.story import register


def kill_often(folder, work: str, kills: int, longest: float) -> None:
    chance = random.Random(7)
    for _ in range(kills):
        kill_after(chance.uniform(0, longest), "tests.app.fault_process", work, str(folder))


def killed_backups(office, tmp_path, clock, kills: int) -> None:
    office.close()
    kill_often(tmp_path, "backup", kills, 0.3)
    folder = office.paths.backups
    found = list(folder.glob("office-*.db"))
    assert found
    for path in found:
        with closing(read_copy(path)) as copy:
            assert copy.execute("PRAGMA quick_check").fetchall() == [("ok",)]
            assert copy.execute("SELECT count(*) FROM event").fetchone()[0] > 3
    again = open_office(tmp_path, clock)
    again.back_up()
    assert list(folder.glob("*.part*")) == [], "what a kill left is swept away by the next copy"
    again.close()


def killed_exports(office, tmp_path, clock, kills: int) -> None:
    join(office, tmp_path, clock)
    register(office)
    keys = office.ask(joining.own_keys)
    office.close()
    stick = tmp_path / "stick"
    stick.mkdir()
    kill_often(tmp_path, "export", kills, 0.3)
    whole = list(stick.glob("*.syx"))
    assert whole
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
