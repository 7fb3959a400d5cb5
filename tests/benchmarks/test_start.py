"""From the start of Python to the first painted window: ours against a bare one, turn by turn.

Measures and asserts nothing about time: ./test -m benchmark -s. The goal is 1.5 times.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(600)]
ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 15
MEMORY = "import psutil; print(psutil.Process().memory_info().rss, flush=True)"
BARE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
import os

class Bare(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, painted)

def painted():
    print("painted", flush=True)
    {memory}
    os._exit(0)

app = QApplication([])
window = Bare()
window.resize(1280, 720)
window.show()
app.exec()
"""
OURS = """
import sys
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from ui import display
from ui.main import opening_of
from ui.options import Options
from ui.window import Window
import os

def painted():
    print("painted", flush=True)
    {memory}
    os._exit(0)

app = QApplication([])
machine = QSettings(sys.argv[1] + "/machine.ini", QSettings.Format.IniFormat)
display.install(app, machine)
window = Window(opening_of(Options()), machine)
window.resize(1280, 720)
window.gate.painted.disconnect()
window.gate.{moment}
window.show()
app.exec()
"""
FIRST = "painted.connect(painted)"
CARD = "painted.connect(lambda: (window.show_sign_in(), window.repaint(), painted()))"


def run(code: str, folder: Path) -> tuple[float, int]:
    """Milliseconds until the window is painted, and its memory in MiB."""
    begun = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", code, str(folder)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "painted\n"
        taken = time.perf_counter() - begun
        memory = int(process.stdout.readline())
    return taken * 1000, memory // 2**20


def test_the_first_window_against_a_bare_one(tmp_path):
    codes = {
        "bare window": BARE.format(memory=MEMORY),
        "ours": OURS.format(memory=MEMORY, moment=FIRST),
        "ours with the sign-in card": OURS.format(memory=MEMORY, moment=CARD),
    }
    found: dict[str, list[tuple[float, int]]] = {name: [] for name in codes}
    for _ in range(ROUNDS):
        for name, code in codes.items():
            found[name].append(run(code, tmp_path))
    bare_ms = statistics.median(ms for ms, _ in found["bare window"])
    bare_mib = statistics.median(mib for _, mib in found["bare window"])
    for name, runs in found.items():
        ms = statistics.median(ms for ms, _ in runs)
        mib = statistics.median(mib for _, mib in runs)
        print(f"{name}: {ms:.0f} ms ({ms / bare_ms:.2f}), {mib:.0f} MiB ({mib / bare_mib:.2f})")
