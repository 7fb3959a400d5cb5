"""The import contracts of pyproject.toml hold, and each of them notices when it is broken."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CONTRACTS = [
    contract["name"]
    for contract in tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"][
        "importlinter"
    ]["contracts"]
]
# One forbidden import for every contract: the module that gets the line, and the line.
PLANTED = [
    ("app/domain/planted_1.py", "import app.storage"),
    ("app/errors.py", "import PySide6"),
    ("app/domain/planted_2.py", "import reportlab"),
    ("ui/planted_3.py", "import sqlalchemy"),
    ("app/documents/planted_4.py", "import app.queries"),
    ("ui/pages/planted_5.py", "import ui.pages.planted_6"),
    ("ui/pages/planted_6.py", ""),
    ("ui/forms/planted_7.py", "import ui.forms.planted_8"),
    ("ui/forms/planted_8.py", "import ui.pages.planted_5"),
]


def test_every_import_contract_is_kept():
    result = lint(ROOT)
    assert result.returncode == 0, result.stdout
    assert f"{len(CONTRACTS)} kept, 0 broken" in result.stdout


@pytest.fixture(scope="module")
def report_of_a_broken_copy(tmp_path_factory) -> str:
    copy = tmp_path_factory.mktemp("broken")
    shutil.copy(ROOT / "pyproject.toml", copy)
    for package in ("app", "ui"):
        shutil.copytree(ROOT / package, copy / package)
    for name, line in PLANTED:
        with (copy / name).open("a", encoding="utf-8") as module:
            module.write(f"\n{line}\n")
    return lint(copy).stdout


@pytest.mark.parametrize("contract", CONTRACTS)
def test_a_forbidden_import_is_noticed_by(contract, report_of_a_broken_copy):
    assert f"{contract} BROKEN" in report_of_a_broken_copy


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    command = "from importlinter.cli import lint_imports_command as lint; lint()"
    return subprocess.run(
        [sys.executable, "-c", command, "--no-cache", "--no-logo"],
        cwd=folder,
        # A wide screen: otherwise long names are cut.
        env=os.environ | {"COLUMNS": "200", "NO_COLOR": "1", "PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )
