"""Starting: what is imported when, what the command line means, files that cannot be opened."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.paths import paths_of
from ui.options import Options, read_options
from ui.widgets.job_dialog import JobDialog
from ui.window import Opening, Window

ROOT = Path(__file__).resolve().parents[3]
HEAVY = "sqlalchemy alembic reportlab openpyxl cryptography pypdfium2 argon2 pyrage bidi"
FIRST_WINDOW = f"""
import sys
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from ui import display
from ui.main import opening_of
from ui.options import Options
from ui.window import Window

app = QApplication([])
machine = QSettings(sys.argv[1] + "/machine.ini", QSettings.Format.IniFormat)
display.install(app, machine)
window = Window(opening_of(Options()), machine)

def first_painted():
    print("painted", sorted(set({HEAVY!r}.split()) & set(sys.modules)))
    app.quit()

window.gate.painted.disconnect()
window.gate.painted.connect(first_painted)
window.show()
app.exec()
"""


def python(*arguments: str, text: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-X", "utf8", *arguments],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        input=text,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def test_nothing_heavy_is_imported_before_the_first_window_is_painted(tmp_path):
    result = python("-c", FIRST_WINDOW, str(tmp_path))
    assert result.stdout.strip() == "painted []", result.stderr


def test_a_verb_does_its_work_in_the_terminal_without_qt():
    code = (
        "import sys; from ui.__main__ import main; left = main(['quote']);"
        "print([name for name in sys.modules if name.startswith('PySide6')], left)"
    )
    result = python("-c", code, text='{"ask": "words", "amount": 3, "currency": "SYP_OLD"}\n')
    assert result.stdout.strip().endswith("[] 0"), result.stderr


def test_the_help_names_every_verb_without_qt():
    code = (
        "import sys; from ui.__main__ import main\n"
        "try: main(['--help'])\n"
        "except SystemExit: print([n for n in sys.modules if n.startswith('PySide6')])"
    )
    result = python("-c", code)
    for verb in ("demo", "quote", "export", "import", "verify", "backup", "restore", "doctor"):
        assert verb in result.stdout
    assert result.stdout.strip().endswith("[]")


def test_an_unknown_option_is_refused_with_the_usage():
    result = python("-m", "ui", "--no-such-option")
    assert result.returncode == 2
    assert "usage" in result.stderr


def test_the_options_choose_the_folder(tmp_path):
    assert read_options([]).paths() == paths_of()
    assert read_options(["--data", str(tmp_path)]).paths().base == tmp_path
    demo = read_options(["--demo"]).paths()
    assert demo.base.name == "demo"
    assert read_options(["--ministry"]).paths().base.name == "demo-ministry"
    assert read_options(["--demo", "--data", str(tmp_path)]).paths().base == tmp_path


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_language_of_the_command_line_is_taken(language):
    assert read_options(["--lang", language]) == Options(language=language)


def test_a_file_that_is_no_office_is_said_on_the_sign_in_card(make_window, tmp_path):
    (tmp_path / "own" / "office").mkdir(parents=True)
    (tmp_path / "own" / "office" / "office.db").write_text("ليس قاعدة بيانات" * 100)
    window = make_window()
    assert window.session is None
    assert window.sign_in.trouble.text()


def test_a_demonstration_is_built_with_progress_and_can_be_cancelled(dressed, machine, qtbot):
    steps = []

    def build(progress):
        while len(steps) < 20_000:
            steps.append(len(steps))
            time.sleep(0.001)
            progress(len(steps), 20_000)

    window = Window(Opening(build, builds=True), machine)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.findChild(JobDialog) is not None, timeout=5000)
    window.findChild(JobDialog).reject()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=20_000)
    assert len(steps) < 20_000
