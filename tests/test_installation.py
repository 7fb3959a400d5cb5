"""./run and the installer behind it, tried on a small program of the same shape."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ECHO = """
import os, sys
print(sys.argv[1:], os.environ.get("QT_QPA_PLATFORM"), os.getcwd())
sys.stdout.write(sys.stdin.read())
"""


@dataclass(frozen=True, slots=True)
class Program:
    """A copy of run and installer/ with locks that hold nothing and a program that echoes."""

    folder: Path

    @property
    def venv(self) -> Path:
        return self.folder / ".venv"

    def call(self, *command, text="", cwd=None, **environment) -> subprocess.CompletedProcess[str]:
        kept = {key: value for key, value in os.environ.items() if "DISPLAY" not in key}
        kept.pop("QT_QPA_PLATFORM", None)
        kept.pop("SIJILL_VENV", None)
        # The interpreter that made the environment of the tests can make another one.
        base = {"PYTHON": sys._base_executable}
        return subprocess.run(
            [str(part) for part in command],
            input=text,
            cwd=cwd or self.folder,
            env=kept | base | environment,
            capture_output=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )

    def install(self, **environment) -> subprocess.CompletedProcess[str]:
        return self.call("sh", "installer/bootstrap.sh", "terminal", **environment)


@pytest.fixture(scope="module")
def program(tmp_path_factory) -> Program:
    folder = tmp_path_factory.mktemp("program")
    (folder / "installer").mkdir()
    for name in ("bootstrap.sh", "system.sh", "qtlibs.py"):
        shutil.copy(ROOT / "installer" / name, folder / "installer")
    for lock in ("requirements.lock", "requirements-dev.lock"):
        (folder / "installer" / lock).write_text("# nothing\n")
    shutil.copy(ROOT / "run", folder)
    (folder / "ui").mkdir()
    (folder / "ui" / "__main__.py").write_text(ECHO)
    made = Program(folder)
    first = made.install()
    assert first.returncode == 0, first.stderr
    return made


def test_a_finished_installation_is_silent(program):
    again = program.install()
    assert (again.returncode, again.stdout, again.stderr) == (0, "", "")


def interrupt(venv: Path) -> None:
    (venv / ".installing").touch()


def lose_python(venv: Path) -> None:
    for name in (venv / "bin").glob("python*"):
        name.unlink()
    (venv / "bin" / "python").symlink_to(venv / "no-such-python")


def move_to_another_minor_version(venv: Path) -> None:
    minor = "python{}.{}".format(*sys.version_info)
    (venv / "lib" / minor).rename(venv / "lib" / "python3.0")


@pytest.mark.parametrize(
    "damage",
    [
        move_to_another_minor_version,
        pytest.param(interrupt, marks=pytest.mark.long),
        pytest.param(lose_python, marks=pytest.mark.long),
    ],
)
def test_a_damaged_environment_is_made_anew(program, damage):
    (program.venv / "old").touch()
    damage(program.venv)
    healed = program.install()
    assert healed.returncode == 0, healed.stderr
    assert not (program.venv / "old").exists()
    assert program.install().stderr == ""


def test_a_folder_that_is_no_environment_is_never_emptied(program, tmp_path):
    (tmp_path / "letter.txt").touch()
    refused = program.install(SIJILL_VENV=str(tmp_path))
    assert refused.returncode == 1
    assert str(tmp_path) in refused.stderr
    assert (tmp_path / "letter.txt").exists()


def test_a_verb_gets_standard_input_and_its_output_is_its_own(program, tmp_path):
    # From another folder, so that names of files mean what they mean to the caller.
    result = program.call(program.folder / "run", "quote", "--x", text="سطر\n", cwd=tmp_path)
    assert result.stdout == f"['quote', '--x'] None {tmp_path}\nسطر\n"
    assert result.stderr == ""


def test_without_a_display_the_same_work_is_done_off_screen_and_said_so(program):
    (program.venv / ".qt-offscreen").touch()
    result = program.call(program.folder / "run", "--demo")
    assert result.stdout.startswith(
        f"['--offscreen-tour', '{program.folder}/build', '--demo'] offscreen"
    )
    assert "No display" in result.stderr
    assert "لا توجد شاشة" in result.stderr


def test_with_a_display_the_window_opens(program):
    (program.venv / ".qt-window").touch()
    result = program.call(program.folder / "run", "--demo", DISPLAY=":7")
    assert result.stdout.startswith("['--demo'] None")


def test_without_a_network_it_says_so_and_the_next_run_installs(program):
    lock = program.folder / "installer" / "requirements.lock"
    before = lock.read_text()
    lock.write_text(f"segno==1.6.6 --hash=sha256:{'0' * 64}\n")
    nowhere = {
        "PIP_INDEX_URL": "http://127.0.0.1:9/",
        "PIP_RETRIES": "1",
        "PIP_CONFIG_FILE": "/dev/null",
    }
    failed = program.install(**nowhere, PIP_FIND_LINKS="")
    lock.write_text(before)
    assert failed.returncode == 1
    assert "Connect this machine to the Internet" in failed.stderr
    assert "لا يوجد اتصال بالشبكة" in failed.stderr
    assert program.install().returncode == 0


def test_who_may_not_install_packages_is_given_the_exact_line(program, tmp_path):
    for name, body in (("id", "echo 1000"), ("sudo", "exit 1"), ("apt-get", "touch called")):
        (tmp_path / name).write_text(f"#!/bin/sh\n{body}\n")
        (tmp_path / name).chmod(0o755)
    refused = program.call(
        *("sh", "-c", "LOG=/dev/null; . installer/system.sh; need_debs libegl1 libgl1"),
        PATH=f"{tmp_path}:{os.environ['PATH']}",
    )
    assert refused.returncode == 1
    assert "apt-get install -y --no-install-recommends libegl1 libgl1\n" in refused.stderr
    assert not (program.folder / "called").exists()
