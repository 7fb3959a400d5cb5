"""The verbs that check and carry files: verify, export, import, enrol."""

import io
import sys
from pathlib import Path

import pytest

from app.demo.build import ministry_paths
from app.paths import paths_of
from tests.app.cli_desk import backup_of, tamper


def test_verify_finds_a_sound_office_sound(run, data):
    said = run("verify", "--data", data)
    assert (said.code, said.err) == (0, "")
    assert "HSY" in said.out


def test_verify_names_every_break_on_a_line_of_its_own(run, data):
    tamper(
        data / "office.db",
        "UPDATE event SET actor = 'nobody' WHERE seq = 90",
        "UPDATE receipt SET amount = amount + 1 WHERE serial = 1",
        "DELETE FROM event WHERE seq = (SELECT max(seq) FROM event)",
    )
    said = run("verify", "--data", data)
    assert said.code == 1
    assert len(said.out.splitlines()) >= 3
    assert "90" in said.out


def test_verify_reads_a_backup_and_finds_a_changed_one(run, data, tmp_path):
    copy = backup_of(run, data)
    assert run("verify", copy).code == 0
    tamper(copy, "UPDATE event SET actor = 'nobody' WHERE seq = 5")
    said = run("verify", copy)
    assert said.code == 1
    assert "5" in said.out


def test_verify_of_a_file_that_is_not_there_is_trouble(run, tmp_path):
    assert run("verify", tmp_path / "nothing.syx").code == 3


def test_verify_of_a_foreign_file_says_so(run, data, tmp_path):
    foreign = tmp_path / "letter.txt"
    foreign.write_text("عزيزي", "utf-8")
    said = run("verify", foreign, "--data", data)
    assert (said.code, said.out) == (1, "")


@pytest.fixture
def package(run, data, tmp_path, monkeypatch) -> Path:
    said = run("export", "--data", data, "--user", "admin", "--to", tmp_path / "stick")
    assert said.code == 0
    [made] = (tmp_path / "stick").glob("*.syx")
    assert str(made) in said.out
    return made


def test_a_package_goes_to_the_ministry_and_its_answer_back(run, data, package):
    ministry = ministry_paths(paths_of(data)).base
    assert run("verify", package, "--data", data).code == 0
    assert run("verify", package, "--data", ministry).code == 0
    said = run("import", package, "--data", ministry, "--user", "admin")
    assert said.code == 0
    [answer] = package.parent.glob("*.sya")
    assert str(answer) in said.out
    assert run("import", package, "--data", ministry, "--user", "admin").code == 0
    assert run("import", answer, "--data", data, "--user", "admin").code == 0
    assert run("verify", answer, "--data", data).code == 0
    assert run("verify", "--data", ministry).code == 0


def test_a_package_that_was_touched_is_refused_everywhere(run, data, package):
    ministry = ministry_paths(paths_of(data)).base
    package.write_bytes(package.read_bytes()[:-1] + b"?")
    assert run("verify", package, "--data", data).code == 1
    said = run("import", package, "--data", ministry, "--user", "admin")
    assert said.code == 3
    assert said.out == ""


def test_without_any_keys_a_package_cannot_be_checked(run, package, tmp_path):
    said = run("verify", package, "--data", tmp_path / "nowhere")
    assert (said.code, said.out) == (1, "")


def test_the_wrong_password_and_the_wrong_role_export_nothing(run, data, tmp_path, monkeypatch):
    words = ("export", "--data", data, "--to", tmp_path / "stick")
    monkeypatch.setenv("SIJILL_PASSWORD", "wrong")
    assert run(*words, "--user", "admin").code == 1
    monkeypatch.setenv("SIJILL_PASSWORD", "huda-demo")
    assert run(*words, "--user", "huda").code == 1
    assert not list((tmp_path / "stick").glob("*"))


def test_the_password_may_come_through_standard_input(run, data, tmp_path, monkeypatch):
    monkeypatch.delenv("SIJILL_PASSWORD")
    monkeypatch.setattr(sys, "stdin", io.StringIO("admin-demo\n"))
    words = ("export", "--data", data, "--to", tmp_path, "--user", "admin", "--password-stdin")
    assert run(*words).code == 0


def test_enrolment_needs_the_fingerprint_that_a_person_read(run, data, tmp_path):
    stick = tmp_path / "stick"
    said = run("enrol", "--data", data, "--to", stick)
    assert said.code == 0
    [request] = stick.glob("*.sye")
    own = said.out.rpartition(":")[2].strip().rstrip(".")
    assert run("verify", request).code == 0
    ministry = ("--data", ministry_paths(paths_of(data)).base, "--user", "admin")
    assert run("enrol", request, *ministry).code == 1
    assert run("enrol", request, *ministry, "--fingerprint", "1234 " * 8).code == 1
    accepted = run("enrol", request, *ministry, "--fingerprint", own)
    assert accepted.code == 0
    [reply] = stick.glob("*_reply.sye")
    theirs = accepted.out.rpartition(":")[2].strip().rstrip(".")
    joined = run("enrol", reply, "--data", data, "--user", "admin", "--fingerprint", theirs)
    assert joined.code == 0
    assert run("verify", reply, "--data", data).code == 0


def test_a_file_of_enrolment_is_read_by_a_known_person_only(run, data, tmp_path):
    assert run("enrol", "--data", data, "--to", tmp_path).code == 0
    [request] = tmp_path.glob("*.sye")
    ministry = ministry_paths(paths_of(data)).base
    assert run("enrol", request, "--data", ministry).code == 1
    assert run("import", request, "--data", ministry, "--user", "admin").code == 1
