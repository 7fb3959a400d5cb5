"""What every test of the window needs: a dressed application, a desk, and Arabic typing."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui import theme
from ui.desk import Desk
from ui.drafts import DraftBox

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def type_text(widget: QWidget, text: str) -> None:
    """Type any letters into a widget; QTest.keyClicks aborts the process with Arabic ones."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)


class DeafOffice:
    """An office for widgets that need a desk but ask nothing."""

    on_change: Callable[[object], None]


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """The application in its Arabic dress, put back after tests that change it."""
    theme.install(qapp)
    yield qapp
    theme.speak(qapp, "ar", "latin")


@pytest.fixture
def bare_desk(dressed, tmp_path) -> Iterator[Desk]:
    """A desk without an office behind it: drafts and settings in the test's own folder."""
    machine = QSettings(str(tmp_path / "machine.ini"), QSettings.Format.IniFormat)
    desk = Desk(
        DeafOffice(),
        drafts=DraftBox(tmp_path / "drafts", "amal"),
        machine=machine,
        clock=lambda: NOON,
    )
    yield desk
    desk.jobs.close()
