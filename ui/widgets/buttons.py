"""Buttons that say their key: «حفظ  F9»."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

from ui import colours
from ui.text import apart
from ui.widgets.icons import icon

GAP = "\u00a0"  # between icon and words


class Button(QPushButton):
    """Enter presses the button that has the focus, as Space does."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def button(
    text: str,
    slot: Callable[[], object] | None = None,
    *,
    name: str = "",
    key: str = "",
    primary: bool = False,
    danger: bool = False,
) -> Button:
    """A push button. `name` is its icon; `key` is only shown, `ui.widgets.shortcuts` makes it work.

    There is one primary button in a window; a danger button undoes or cancels something.
    """
    words = f"{text}  {apart(key)}" if key else text
    made = Button(f"{GAP}{words}" if name else words)
    made.setAccessibleName(text)
    made.setAutoDefault(False)
    made.setProperty("primary", primary)
    made.setProperty("danger", danger)
    if name:
        ink = "#ffffff" if primary else colours.Tone.BAD.ink if danger else colours.ACCENT
        made.setIcon(icon(name, ink))
        made.setIconSize(QSize(18, 18))
    if slot is not None:
        made.clicked.connect(lambda *_: slot())
    return made


def link(text: str, slot: Callable[[], object] | None = None) -> Button:
    """A quiet button inside text and cards."""
    made = Button(text)
    made.setAutoDefault(False)
    made.setProperty("link", True)  # noqa: FBT003 - Qt's own signature
    if slot is not None:
        made.clicked.connect(lambda *_: slot())
    return made
