"""Files appear whole or not at all; what the disk says becomes a sentence."""

from __future__ import annotations

import errno
import os
import resource
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app import files
from app.errors import Trouble
from app.files import read_whole, write_and_check, write_whole


def code_of(action, *arguments) -> str:
    with pytest.raises(Trouble) as caught:
        action(*arguments)
    assert "name" in caught.value.params
    return caught.value.code


def test_what_is_written_is_there_and_nothing_else(tmp_path):
    path = tmp_path / "ملف.syx"
    write_whole(path, b"first")
    write_whole(path, b"second")

    assert read_whole(path, 6) == b"second"
    assert [entry.name for entry in tmp_path.iterdir()] == ["ملف.syx"]


def test_bytes_are_on_the_disk_before_the_name_is(tmp_path, monkeypatch):
    steps = []
    sync, replace = os.fsync, os.replace
    monkeypatch.setattr(os, "fsync", lambda number: (steps.append("fsync"), sync(number)))
    monkeypatch.setattr(os, "replace", lambda *names: (steps.append("replace"), replace(*names)))
    write_whole(tmp_path / "a", b"data")

    assert steps == ["fsync", "replace", "fsync"]


def test_a_full_disk_leaves_the_earlier_file_alone(tmp_path):
    path = tmp_path / "a"
    write_whole(path, b"earlier")
    (tmp_path / "a.part").symlink_to("/dev/full")

    assert code_of(write_whole, path, b"later") == "file.disk_full"
    assert path.read_bytes() == b"earlier"
    assert [entry.name for entry in tmp_path.iterdir()] == ["a"]


def test_a_file_that_grows_too_large_for_its_disk_is_removed(tmp_path):
    path = tmp_path / "a"
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, limits[1]))
    try:
        assert code_of(write_whole, path, bytes(1_000_000)) == "file.disk_full"
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert list(tmp_path.iterdir()) == []


def test_a_stick_pulled_out_is_told(tmp_path):
    assert code_of(write_whole, tmp_path / "gone" / "a", b"data") == "file.cannot_write"
    assert code_of(read_whole, tmp_path / "gone" / "a", 10) == "file.not_found"


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "file.disk_full"),
        (errno.EDQUOT, "file.disk_full"),
        (errno.EROFS, "file.not_allowed"),
        (errno.EACCES, "file.not_allowed"),
        (errno.EIO, "file.cannot_write"),
        (errno.ENODEV, "file.cannot_write"),
    ],
)
def test_a_failure_of_the_flush_leaves_the_earlier_file(tmp_path, monkeypatch, number, code):
    path = tmp_path / "a"
    path.write_bytes(b"earlier")

    def fail(_: int) -> None:
        raise OSError(number, "pulled out")

    monkeypatch.setattr(os, "fsync", fail)
    assert code_of(write_whole, path, b"later") == code
    assert path.read_bytes() == b"earlier"
    assert [entry.name for entry in tmp_path.iterdir()] == ["a"]


def test_a_name_that_is_a_folder_is_neither_written_nor_read(tmp_path):
    (tmp_path / "a").mkdir()

    assert code_of(write_whole, tmp_path / "a", b"data") == "file.cannot_write"
    assert code_of(read_whole, tmp_path / "a", 10) == "file.cannot_read"
    assert [entry.name for entry in tmp_path.iterdir()] == ["a"]


def test_a_pipe_or_a_device_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")

    assert code_of(read_whole, tmp_path / "pipe", 10) == "file.cannot_read"
    assert code_of(read_whole, Path("/dev/zero"), 10) == "file.cannot_read"


def test_a_file_above_the_limit_is_not_read(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"12345")

    assert read_whole(path, 5) == b"12345"
    assert code_of(read_whole, path, 4) == "file.too_large"


def test_what_was_written_is_read_back_and_given_to_the_check(tmp_path):
    seen: list[bytes] = []
    write_and_check(tmp_path / "a", b"data", seen.append)

    assert seen == [b"data"]


def test_a_check_that_is_not_content_is_heard(tmp_path):
    def refuse(_: bytes) -> None:
        raise Trouble("package.altered", name="a")

    assert code_of(write_and_check, tmp_path / "a", b"data", refuse) == "package.altered"


@pytest.mark.parametrize("back", [b"dat", b"dada", b"data and more", b""])
def test_a_stick_that_gives_back_other_bytes_is_noticed(tmp_path, monkeypatch, back):
    def lying(path: Path, _: bytes) -> None:
        path.write_bytes(back)

    monkeypatch.setattr(files, "write_whole", lying)
    seen: list[bytes] = []
    assert code_of(write_and_check, tmp_path / "a", b"data", seen.append) == "file.not_as_written"
    assert seen == []


WRITE_FOR_EVER = """
import sys
from itertools import count
from pathlib import Path
from app.files import write_whole
for number in count():
    write_whole(Path(sys.argv[1]), bytes([number % 256]) * 300_000)
    print(number, flush=True)
"""


def test_a_kill_at_any_moment_leaves_a_whole_file(tmp_path):
    path = tmp_path / "a"
    for turn in range(12):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITE_FOR_EVER, path], stdout=subprocess.PIPE
        )
        assert writer.stdout is not None
        with writer.stdout as out:
            assert out.readline()
            time.sleep(turn * 0.003)
            writer.kill()
            writer.wait()
        data = path.read_bytes()
        assert len(data) == 300_000
        assert len(set(data)) == 1
