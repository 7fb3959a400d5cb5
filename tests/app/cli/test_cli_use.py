"""Every verb of the command line: help, wrong use, bugs, and the small verbs."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.cli.arguments import VERBS
from app.office import Office
from tests.app.cli_desk import opened

ROOT = Path(__file__).parents[3]


def test_help_names_every_verb_in_arabic_and_in_english(run):
    for language, word in (("ar", "الاستعمال"), ("en", "Usage")):
        said = run("--help", "--lang", language)
        assert said.code == 0
        assert word in said.out
        assert all(verb in said.out for verb in VERBS)


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_explains_itself_and_knows_data(run, verb):
    said = run(verb, "--help")
    assert said.code == 0
    assert "--data" in said.out
    assert "Usage" not in said.out


@pytest.mark.parametrize("words", [(), ("fly",), ("restore",), ("demo", "--size", "huge")])
def test_wrong_use_is_2_and_says_how(run, words):
    said = run(*words)
    assert said.code == 2
    assert "الاستعمال" in said.err
    assert said.out == ""


def test_english_is_spoken_on_request(run, tmp_path):
    said = run("verify", "--data", tmp_path / "none", "--lang", "en")
    assert said.code == 1
    assert said.err.startswith("There is no office")


@pytest.mark.parametrize("verb", ["verify", "backup"])
def test_a_folder_without_an_office_is_named_and_left_empty(run, tmp_path, verb):
    said = run(verb, "--data", tmp_path / "none")
    assert said.code == 1
    assert str(tmp_path / "none") in said.err
    assert not (tmp_path / "none").exists()


def test_a_bug_leaves_a_report_and_no_traceback(run, data, monkeypatch):
    def broken(*_anything):
        raise ZeroDivisionError("secret 12345")

    monkeypatch.setattr(Office, "back_up", broken)
    said = run("backup", "--data", data)
    assert said.code == 3
    assert "Traceback" not in said.err
    [report] = (data / "reports").glob("*.txt")
    assert str(report) in said.err
    assert "ZeroDivisionError" in report.read_text("utf-8")


def test_an_office_that_is_open_elsewhere_is_trouble_of_the_machine(run, data):
    office = opened(data)
    assert run("verify", "--data", data).code == 3
    office.close()


def test_stopping_by_hand_is_no_traceback(run, data, monkeypatch):
    def stopped(*_anything):
        raise KeyboardInterrupt

    monkeypatch.setattr(Office, "back_up", stopped)
    said = run("backup", "--data", data)
    assert (said.code, said.err.count("\n")) == (1, 1)


def test_quote_answers_through_a_pipe_without_the_database():
    program = (
        "import sys\n"
        "from app.cli.main import main\n"
        "code = main(['quote'])\n"
        "assert not {'sqlalchemy', 'PySide6', 'reportlab'} & set(sys.modules)\n"
        "sys.exit(code)"
    )
    found = subprocess.run(
        [sys.executable, "-c", program],
        input='{"ask": "words", "amount": 5, "currency": "SYP_OLD"}\nrubbish\n',
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        check=False,
        timeout=60,
    )
    answers = [json.loads(line) for line in found.stdout.splitlines()]
    assert found.returncode == 1
    assert "خمس ليرات سورية" in answers[0]["words"]
    assert "error" in answers[1]
    assert found.stderr == ""


def test_demo_builds_says_the_passwords_and_refuses_a_second_time(run, tmp_path, monkeypatch):
    monkeypatch.setenv("SIJILL_STATE", str(tmp_path / "state"))
    words = ("demo", "--data", tmp_path / "d", "--size", "small", "--seed", "3")
    said = run(*words)
    assert said.code == 0
    assert "huda-demo" in said.out
    assert (tmp_path / "d" / "office.db").is_file()
    assert (tmp_path / "d-ministry" / "office.db").is_file()
    again = run(*words)
    assert (again.code, again.out) == (1, "")


def test_demo_without_a_folder_is_the_one_that_the_window_opens(monkeypatch, tmp_path):
    from app.cli.demo import demonstration_paths
    from ui.options import read_options

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert demonstration_paths(None) == read_options(["--demo"]).paths()


def test_the_program_is_called_from_a_terminal(data):
    found = subprocess.run(
        [sys.executable, "-m", "app.cli.main", "backup", "--data", str(data)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        env=os.environ | {"PYTHONIOENCODING": "ascii"},
        check=False,
        timeout=60,
    )
    assert (found.returncode, found.stderr) == (0, "")
    assert "النسخة" in found.stdout


def test_a_reader_who_has_seen_enough_is_no_error():
    program = subprocess.Popen(
        [sys.executable, "-m", "app.cli.main", "quote"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    )
    program.stdout.close()
    _, said = program.communicate(b'{"ask": "words", "amount": 5, "currency": "USD"}\n' * 3, 60)
    assert (program.returncode, said) == (0, b"")
