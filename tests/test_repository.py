"""The repository itself: what lies in it, how large it may grow, what locks and notices hold."""

from __future__ import annotations

import ast
import os
import re
import sys
import tomllib
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PySide6.QtWidgets import QLabel

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
RUN_LOCK = ROOT / "installer" / "requirements.lock"
DEV_LOCK = ROOT / "installer" / "requirements-dev.lock"

TOP_LEVEL = {
    *("pyproject.toml", "app", "ui", "resources", "i18n", "installer", "tests"),
    *("run", "test", "run.cmd", "test.cmd", ".ci", ".gitignore", ".gitattributes"),
    *("README.md", "ARCHITECTURE.md", "DEVELOPERS.md", "CHANGELOG.md", "LICENSE", "NOTICES.md"),
}
# Written in pieces, so that this file does not hold what it forbids.
REGISTRY_HOSTS = [
    ".".join(pieces)
    for pieces in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "org"),
        ("npmjs", "com"),
        ("yarnpkg", "com"),
        ("deb", "debian", "org"),
        ("security", "debian", "org"),
        ("snapshot", "debian", "org"),
        ("archive", "ubuntu", "com"),
        ("crates", "io"),
        ("proxy", "golang", "org"),
        ("anaconda", "org"),
        ("rubygems", "org"),
        ("docker", "io"),
        ("ghcr", "io"),
    )
]
LOCAL_FOLDERS = re.compile(
    rb"(?<![\w.<-])/(?:"
    + b"|".join([b"wo" + b"rk/(?:main|shared)", b"ro" + b"ot/", b"o" + b"pt/pypi"])
    + b")"
)


def test_no_file_names_a_package_registry_host():
    assert [
        f"{path}: {host}"
        for path in files()
        for host in REGISTRY_HOSTS
        if re.search(rb"(?<![\w-])" + re.escape(host.encode()), (ROOT / path).read_bytes())
    ] == []


def test_no_file_holds_a_folder_of_the_machine_it_was_written_on():
    assert [str(path) for path in files() if LOCAL_FOLDERS.search((ROOT / path).read_bytes())] == []


def test_the_top_level_holds_nothing_unexpected():
    assert {path.parts[0] for path in files()} - TOP_LEVEL == set()


def test_the_two_commands_can_be_started_and_are_the_first_thing_in_the_readme():
    assert all(os.access(ROOT / name, os.X_OK) for name in ("run", "test"))
    top = (ROOT / "README.md").read_text("utf-8")[:6000]
    assert "./run" in top
    assert "./test" in top


def test_the_licence_is_the_one_that_the_project_states_and_is_whole():
    text = (ROOT / "LICENSE").read_text("utf-8")
    assert PROJECT["project"]["license"] == "EUPL-1.2"
    assert text.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2")
    assert re.findall(r"(?m)^(\d+)\.[A-Z]", text) == [str(article) for article in range(1, 16)]
    assert text.rstrip().endswith("a new EUPL version.")


def test_every_installed_package_and_bundled_font_has_its_notice():
    notices = (ROOT / "NOTICES.md").read_text("utf-8")
    assert [name for name in pins(RUN_LOCK) if f"| {name} |" not in notices] == []
    assert "LGPL-3.0" in notices
    assert "SIL Open Font License" in notices


@pytest.mark.parametrize("lock", [RUN_LOCK, DEV_LOCK], ids=lambda lock: lock.name)
def test_a_lock_pins_every_package_by_hash_and_holds_no_address(lock):
    text = lock.read_text("utf-8")
    entries = re.split(r"\n(?=\S)", text.strip())
    pinned = re.compile(
        r"[a-z0-9-]+==[^ ]+( ; [^\n]+?)? \\\n(    --hash=sha256:[0-9a-f]{64}( \\\n)?)+"
    )
    assert [entry.split("\n")[0] for entry in entries if not pinned.fullmatch(entry)] == []
    assert "://" not in text


def test_the_locks_fit_the_project_file_and_each_other():
    run, dev = pins(RUN_LOCK), pins(DEV_LOCK)
    assert run.items() <= dev.items()
    assert misfits(PROJECT["project"]["dependencies"], run) == []
    groups = PROJECT["dependency-groups"]
    assert misfits(groups["test"] + groups["check"], dev) == []


def test_qt_is_not_the_release_that_destroys_none_on_python_3_11():
    assert pins(RUN_LOCK)["pyside6-essentials"].startswith("6.11.")


def test_a_thousand_texts_in_a_label_cost_no_reference_to_none(qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(1000):
        label.setText(f"سطر {number}")
    assert abs(sys.getrefcount(None) - before) < 100


def test_no_module_class_or_function_outgrows_its_reader():
    # A step between two database versions is a record: it is never read again, nor split.
    steps = Path("app/storage/migrations/versions")
    modules = [path for path in files() if path.suffix == ".py" and path.parent != steps]
    texts = {path: (ROOT / path).read_text("utf-8") for path in modules}
    assert [str(path) for path, text in texts.items() if text.count("\n") >= 300] == []
    assert [
        f"{path}: {found}" for path, text in texts.items() for found in too_long(ast.parse(text))
    ] == []


def files() -> list[Path]:
    """Every file of the repository, relative to its root: those that git does not ignore."""
    return list(_walk(ROOT, _ignored_patterns()))


def _walk(folder: Path, ignored: list[str]) -> Iterator[Path]:
    for entry in sorted(folder.iterdir()):
        if entry.name == ".git" or any(fnmatch(entry.name, pattern) for pattern in ignored):
            continue
        if entry.is_dir() and not entry.is_symlink():
            yield from _walk(entry, ignored)
        else:
            yield entry.relative_to(ROOT)


def _ignored_patterns() -> list[str]:
    lines = (ROOT / ".gitignore").read_text("utf-8").splitlines()
    return [line.strip("/") for line in lines if line and not line.startswith("#")]


def pins(lock: Path) -> dict[str, str]:
    return dict(re.findall(r"(?m)^([a-z0-9-]+)==(\S+)", lock.read_text("utf-8")))


def misfits(requirements: list[str], pinned: dict[str, str]) -> list[str]:
    wanted = [Requirement(line) for line in requirements]
    return [
        str(one)
        for one in wanted
        if (version := pinned.get(canonicalize_name(one.name))) is None
        or version not in one.specifier
    ]


def too_long(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or 0) - node.lineno + 1
            if lines >= (200 if isinstance(node, ast.ClassDef) else 45):
                yield f"{node.name}: {lines} lines"
