"""What doctor sees, and how grave it finds it."""

import shutil
from datetime import datetime, timedelta
from pathlib import Path

from app.cli.doctor import Level, examine
from app.office import local_now
from app.paths import paths_of
from tests.app.cli_desk import backup_of, tamper


def levels(data: Path, now: datetime | None = None) -> dict[str, Level]:
    return {line.code: line.level for line in examine(paths_of(data), now or local_now())}


def test_doctor_looks_at_everything(run, data):
    backup_of(run, data)
    said = run("doctor", "--data", data)
    assert said.code == 0
    assert len(said.out.splitlines()) == 12
    assert "خلل" not in said.out


def test_doctor_warns_of_old_copies_and_bad_ones(run, data):
    assert levels(data)["cli.doctor.no_copy"] is Level.WARN
    backup_of(run, data)
    for days, level in ((3, Level.WARN), (30, Level.BAD)):
        assert levels(data, local_now() + timedelta(days=days))["cli.doctor.old_copy"] is level


def test_doctor_sees_a_clock_that_cannot_be_right(data):
    assert levels(data, local_now() - timedelta(days=2))["cli.doctor.clock_behind"] is Level.BAD
    assert levels(data, local_now().replace(year=1990))["cli.doctor.clock_year"] is Level.BAD


def test_doctor_sees_a_key_that_is_not_the_offices(data):
    tamper(
        data / "office.db", "UPDATE secret SET value = randomblob(32) WHERE name LIKE '%signing%'"
    )
    assert levels(data)["cli.doctor.key_differs"] is Level.BAD


def test_doctor_says_when_there_is_no_mark(data, tmp_path):
    (data / "office.mark").unlink()
    shutil.rmtree(tmp_path / "state")
    assert levels(data)["cli.doctor.no_mark"] is Level.WARN


def test_doctor_examines_a_machine_without_an_office(run, tmp_path):
    said = run("doctor", "--data", tmp_path / "none")
    assert said.code == 0
    assert not (tmp_path / "none").exists()


def test_doctor_says_what_is_wrong_with_a_damaged_file(run, data):
    (data / "office.db").write_bytes(b"no database at all" * 500)
    said = run("doctor", "--data", data)
    assert said.code == 1
    assert "خلل" in said.out
