"""What every test of the window needs: a dressed application and a desk. Typing is in keys.py."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.desk import Desk
from ui.drafts import DraftBox
from ui.leaving import Leave

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


class DeafOffice:
    """An office for widgets that need a desk but ask nothing."""

    on_change: Callable[[object], None]


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """The application in its Arabic dress, put on again after tests that change it."""
    if qapp.property("dressed") is None:  # fonts and style need to be loaded only once
        theme.install(qapp)
        qapp.setProperty("dressed", True)
    theme.speak(qapp, "ar", "latin")
    yield qapp
    theme.speak(qapp, "ar", "latin")


@pytest.fixture(autouse=True)
def nobody_is_asked(monkeypatch) -> None:
    """A changed form that a test leaves open asks nobody when it is closed at the end."""
    defaults = Desk.__init__.__kwdefaults__
    monkeypatch.setitem(defaults, "ask_leave", lambda _form: Leave.DISCARD)


@pytest.fixture
def machine(tmp_path) -> QSettings:
    """The settings of this computer, in the test's own folder."""
    return QSettings(str(tmp_path / "machine.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def bare_desk(dressed, machine, tmp_path) -> Iterator[Desk]:
    """A desk without an office behind it."""
    drafts = DraftBox(tmp_path / "drafts", "amal")
    desk = Desk(
        DeafOffice(),
        drafts=drafts,
        machine=machine,
        clock=lambda: NOON,
        ask_leave=lambda _form: Leave.DISCARD,  # a real box would wait for ever
    )
    yield desk
    desk.jobs.close()
