"""Shortcuts under an English, an Arabic and a double keyboard layout."""

from __future__ import annotations

import os
import subprocess
import sys
import time

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from ui.widgets.buttons import button
from ui.widgets.shortcuts import shortcut, with_twin

WINDOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
from ui.widgets.shortcuts import shortcut
app = QApplication([])
window = QLineEdit()
def pressed():
    print("pressed", flush=True)
    app.quit()
shortcut(window, "Ctrl+S", pressed)
window.show()
window.activateWindow()
QTimer.singleShot(300, lambda: print("ready", flush=True))
QTimer.singleShot(8000, app.quit)
app.exec()
"""


def test_a_letter_has_its_arabic_twin_on_the_same_key():
    assert with_twin("Ctrl+S") == [QKeySequence("Ctrl+S"), QKeySequence("Ctrl+س")]
    assert with_twin("Ctrl+P")[1] == QKeySequence("Ctrl+ح")
    assert with_twin("Ctrl+Z")[1] == QKeySequence("Ctrl+ئ")


def test_keys_without_letters_have_no_twin():
    assert with_twin("F9") == [QKeySequence("F9")]
    assert with_twin("Ctrl+1") == [QKeySequence("Ctrl+1")]
    assert with_twin("S") == [QKeySequence("S")]


def test_a_shortcut_answers_also_when_both_keys_are_ambiguous(qtbot):
    widget, calls = QWidget(), []
    qtbot.addWidget(widget)
    made = shortcut(widget, "Ctrl+S", lambda: calls.append(1))
    made.activated.emit()
    made.activatedAmbiguously.emit()
    assert calls == [1, 1]


def test_a_button_says_its_key_and_its_name_without_it(qtbot, dressed):
    made = button("حفظ", key="F9")
    qtbot.addWidget(made)
    assert "F9" in made.text()
    assert made.accessibleName() == "حفظ"


@pytest.fixture
def display():
    """A real X display of the test's own, as the environment of a program."""
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "640x480x24"], stdout=subprocess.PIPE
    ) as server:
        number = server.stdout.readline().decode().strip()
        yield os.environ | {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        server.terminate()


@pytest.mark.xvfb
@pytest.mark.parametrize("layout", ["us", "ara", "ara,us"])
def test_control_s_works_on_a_real_display_with_the_layout(display, layout):
    subprocess.run(["setxkbmap", "-layout", layout], env=display, check=True)
    with subprocess.Popen(
        [sys.executable, "-c", WINDOW], env=display, stdout=subprocess.PIPE, text=True
    ) as window:
        assert window.stdout.readline() == "ready\n"
        time.sleep(0.3)
        subprocess.run(["xdotool", "key", "ctrl+39"], env=display, check=True)
        assert window.stdout.readline() == "pressed\n"
