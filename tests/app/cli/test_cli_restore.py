"""Backup and restore: a copy is checked, the present file is kept, no number comes again."""

import shutil
from pathlib import Path

import pytest

from app.demo.build import ministry_paths
from app.errors import Trouble
from app.paths import paths_of
from app.storage import books
from app.storage.mark import read_mark
from tests.app.cli_desk import Said, backup_of, opened, take, tamper


def test_backup_writes_where_it_is_told(run, data, tmp_path):
    said = run("backup", "--data", data, "--to", tmp_path / "usb")
    [made] = (tmp_path / "usb").glob("office-*.db")
    assert said.code == 0
    assert str(made) in said.out


def restore(run, copy: Path, data: Path, *more: str) -> Said:
    return run("restore", copy, "--data", data, "--user", "admin", "--reason", "قرص تالف", *more)


def test_an_old_copy_put_in_place_by_hand_issues_nothing(run, data):
    copy = backup_of(run, data)
    office = opened(data)
    take(office, "lost")
    office.close()
    shutil.copy(copy, data / "office.db")
    office = opened(data)
    with pytest.raises(Trouble, match=r"office\.restored_copy"):
        take(office, "never")
    office.close()
    assert run("verify", "--data", data).code == 1
    assert run("doctor", "--data", data).code == 1


def test_after_a_restore_no_number_comes_again(run, data):
    copy = backup_of(run, data)
    office = opened(data)
    lost = [take(office, f"lost-{n}") for n in range(3)]
    head = office.ask(lambda r: books.last_number(r.session, r.office, lost[0].book))
    office.close()
    said = restore(run, copy, data)
    assert said.code == 0
    assert "E2" in said.out
    office = opened(data)
    assert office.held_back is None
    assert office.epoch == 2
    after = [take(office, f"after-{n}") for n in range(4)]
    assert after[0].serial == head - len(lost) + 1
    assert all(receipt.number.endswith("-E2") for receipt in after)
    assert not {r.number for r in lost} & {r.number for r in after}
    office.close()
    assert run("verify", "--data", data).code == 0
    [kept] = data.glob("office.before-restore-*.db")
    assert run("verify", kept).code == 0


def test_restoring_the_same_copy_twice_gives_a_third_epoch(run, data):
    copy = backup_of(run, data)
    assert "E2" in restore(run, copy, data).out
    office = opened(data)
    second = take(office, "second")
    office.close()
    assert "E3" in restore(run, copy, data).out
    office = opened(data)
    third = take(office, "third")
    assert (second.serial, second.number == third.number) == (third.serial, False)
    office.close()


def test_the_mark_is_not_needed_while_the_present_file_can_be_read(run, data, tmp_path):
    copy = backup_of(run, data)
    assert restore(run, copy, data).code == 0
    (data / "office.mark").unlink()
    shutil.rmtree(tmp_path / "state")
    assert "E3" in restore(run, copy, data).out


def test_going_on_from_a_copy_by_hand_lifts_the_hold(run, data):
    copy = backup_of(run, data)
    office = opened(data)
    take(office, "lost")
    office.close()
    shutil.copy(copy, data / "office.db")
    office = opened(data)
    known = office.held_back.known_seq
    office.go_on_from_copy("عدنا إلى نسخة الصباح")
    assert office.held_back is None
    assert take(office, "new").number.endswith("-E2")
    office.close()
    office = opened(data)
    assert office.held_back is None
    mark = read_mark(office.paths, office._own.instance)
    assert (mark.epoch, mark.seq <= known + 2) == (2, True)
    office.close()


def test_a_file_of_an_earlier_epoch_is_held_back_even_when_it_is_longer(run, data):
    copy = backup_of(run, data)
    office = opened(data)
    for n in range(5):
        take(office, f"lost-{n}")
    office.close()
    assert restore(run, copy, data).code == 0
    [longer] = data.glob("office.before-restore-*.db")
    shutil.copy(longer, data / "office.db")
    office = opened(data)
    assert office.held_back is not None
    office.close()


@pytest.mark.parametrize(
    ("user", "password", "reason"),
    [("admin", "wrong", "قرص"), ("huda", "huda-demo", "قرص"), ("admin", "admin-demo", " ")],
)
def test_a_refused_restore_changes_nothing(run, data, monkeypatch, user, password, reason):
    copy = backup_of(run, data)
    before = (data / "office.db").read_bytes()
    monkeypatch.setenv("SIJILL_PASSWORD", password)
    said = run("restore", copy, "--data", data, "--user", user, "--reason", reason)
    assert said.code == 1
    assert (data / "office.db").read_bytes() == before
    assert not (data / "restoring").exists()
    assert not list(data.glob("office.before-restore-*"))


def test_a_broken_copy_is_not_restored(run, data, tmp_path):
    copy = backup_of(run, data)
    before = (data / "office.db").read_bytes()
    tamper(copy, "DELETE FROM event WHERE seq = 1")
    assert restore(run, copy, data).code == 1
    cut = tmp_path / "cut.db"
    cut.write_bytes(copy.read_bytes()[:-9000])
    assert restore(run, cut, data).code == 3
    letter = tmp_path / "letter.db"
    letter.write_text("x" * 5000)
    assert restore(run, letter, data).code == 3
    assert (data / "office.db").read_bytes() == before


def test_the_copy_of_another_office_is_not_restored(run, data):
    said = restore(run, ministry_paths(paths_of(data)).database, data)
    assert said.code == 1
    assert "MIN" in said.err


def test_a_journal_left_by_a_crash_does_not_touch_the_restored_file(run, data):
    copy = backup_of(run, data)
    (data / "office.db-journal").write_bytes(b"left behind" * 100)
    assert restore(run, copy, data).code == 0
    assert run("verify", "--data", data).code == 0
    assert len(list(data.glob("office.before-restore-*-journal"))) == 1


def test_a_new_machine_goes_on_from_a_copy(run, data, tmp_path, monkeypatch):
    copy = backup_of(run, data)
    monkeypatch.setenv("SIJILL_STATE", str(tmp_path / "new-state"))
    said = restore(run, copy, tmp_path / "new")
    assert said.code == 0
    office = opened(tmp_path / "new")
    assert take(office, "new").number.endswith("-E2")
    office.close()
