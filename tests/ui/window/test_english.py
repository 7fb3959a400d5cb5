"""The window in English: what the program itself says has no Arabic letter in it."""

from __future__ import annotations

import importlib
import re
import subprocess
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import asdict
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
    QTabBar,
    QTableView,
    QWidget,
)

from app.domain.land import Category
from app.office import Office
from tests.conftest import regulation_text
from tests.ui.keys import press
from tests.ui.window.conftest import session_of, shell_of, sign_in
from tests.ui_words import ARABIC, ENGLISH
from ui import theme
from ui.pages import pages

SAMPLES = ("مدير النظام", "مائة", "مئة", "العربية", "٠١٢٣٤٥٦٧٨٩")
"""The name of the test's user, and what the settings offer as it will look."""

OF_THE_LAW = re.compile(r"المادة \d+(\n.*)?|«[^»]*»")
"""An article as listed on the help page, and a clause in the words of the paper."""


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
    for column in range(model.columnCount()):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")


def data_of(office: Office) -> set[str]:
    """What is Arabic on the screen in every language: names, samples, the regulation."""
    return {
        *(str(value) for value in asdict(office.settings).values() if value),
        *(f"{category.letter} — " for category in Category),
        tomllib.loads(regulation_text())["version"]["title"],
        *SAMPLES,
    }


def arabic_left(texts: Iterable[str], data: Iterable[str]) -> list[str]:
    """The texts that hold Arabic letters after the data is taken out of them."""
    left = []
    for text in texts:
        rest = OF_THE_LAW.sub("", text)
        for known in sorted(data, key=len, reverse=True):
            rest = rest.replace(known, "")
        if ARABIC.search(rest):
            left.append(text)
    return left


def test_no_page_of_the_window_speaks_arabic_in_english(english, window, qtbot):
    data = data_of(session_of(window).office)
    assert arabic_left(said(window), data) == []
    sign_in(window)
    shell = shell_of(window)
    for entry in shell.entries:
        shell.open(entry.name)
        qtbot.waitUntil(lambda: not window.jobs.running, timeout=20_000)
        assert arabic_left(said(window), data) == [], entry.name


def test_a_key_without_work_on_this_page_names_the_pages_where_it_has_some(english, window):
    sign_in(window)
    shell = shell_of(window)
    shell.open("help")
    for key, action in (
        (Qt.Key.Key_F2, "new"),
        (Qt.Key.Key_F8, "preview"),
        (Qt.Key.Key_F9, "save_and_print"),
    ):
        press(shell, key)
        for page in pages():
            has_it = hasattr(getattr(importlib.import_module(page.module), page.class_name), action)
            assert (page.title in shell.status.said.text()) == has_it, (action, page.title)
