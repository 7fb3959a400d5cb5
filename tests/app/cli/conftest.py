"""A demonstration office of each test's own, and a terminal that remembers what was said."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli import main as cli
from app.demo.build import SMALL, build_demonstration
from app.paths import Paths
from tests.app.cli_desk import Said


@pytest.fixture(scope="session")
def built(tmp_path_factory) -> Path:
    """A small demonstration and its ministry, built once and copied for each test."""
    folder = tmp_path_factory.mktemp("cli")
    build_demonstration(Paths(folder / "demo", folder / "state"), size=SMALL)
    return folder


@pytest.fixture
def data(built, tmp_path, monkeypatch) -> Path:
    """The folder of an office of its own."""
    shutil.copytree(built, tmp_path, dirs_exist_ok=True)
    monkeypatch.setenv("SIJILL_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("SIJILL_PASSWORD", "admin-demo")
    return tmp_path / "demo"


@pytest.fixture
def run(capsys) -> Callable[..., Said]:
    def do(*words: object) -> Said:
        capsys.readouterr()
        code = cli.main([str(word) for word in words])
        said = capsys.readouterr()
        return Said(code, said.out, said.err)

    return do
