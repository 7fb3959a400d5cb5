"""The window in English: what the program itself says has no Arabic letter in it."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QTableView,
    QTabBar,
    QWidget,
)

from tests.ui.window.conftest import session_of, shell_of, sign_in
from tests.ui_words import ARABIC, ENGLISH
from ui import theme


@pytest.fixture
def english(dressed: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """i18n/en.ts as it is now, compiled and installed the way of the program."""
    lrelease = Path(PySide6.__file__).with_name("lrelease")
    subprocess.run([lrelease, "-silent", ENGLISH, "-qm", tmp_path / "en.qm"], check=True)
    monkeypatch.setattr(theme, "translations", lambda: tmp_path)
    theme.speak(dressed, "en", "latin")


def said(widget: QWidget) -> Iterator[str]:
    """Every text of the program that somebody may see or hear of a widget and its children."""
    for child in (widget, *widget.findChildren(QWidget)):
        yield from (child.toolTip(), child.accessibleName(), child.windowTitle())
        match child:
            case QLabel() | QAbstractButton():
                yield child.text()
            case QLineEdit():
                yield child.placeholderText()
            case QComboBox():
                yield from (child.itemText(i) for i in range(child.count()))
            case QTabBar():
                yield from (child.tabText(i) for i in range(child.count()))
            case QListWidget():
                yield from (child.item(i).text() for i in range(child.count()))
            case QTableView():
                yield from headings(child)


def headings(table: QTableView) -> Iterator[str]:
    model = table.model()
    for column in range(model.columnCount() if model is not None else 0):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
