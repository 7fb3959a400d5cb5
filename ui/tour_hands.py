"""The hands of the tour: letters of any script and keys, given to a widget as a keyboard does."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.demo.staff import Colleague
from ui.tour import Steps, Tour

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape
F2, F6, F8, F9 = Qt.Key.Key_F2, Qt.Key.Key_F6, Qt.Key.Key_F8, Qt.Key.Key_F9


def type_text(widget: QWidget, text: str) -> None:
    """Type letters; QTest.keyClicks knows no Arabic ones."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)


def fill(edit: QLineEdit, text: str) -> None:
    """Go into a field and type over what is in it."""
    edit.setFocus(Qt.FocusReason.TabFocusReason)
    edit.selectAll()
    type_text(edit, text)


def press(widget: QWidget, key: Qt.Key) -> None:
    """Press one key that is no letter."""
    QTest.keyClick(widget, key)


def no_printers() -> tuple[str, ...]:
    """Stands for the printers of this computer: in a tour nothing is printed."""
    return ()


def sign_in(tour: Tour, who: Colleague) -> Steps:
    """Whoever sits there leaves, and a colleague signs in with the keyboard."""
    if tour.session.shell is not None:
        tour.session.leave()
        yield
    card = tour.window.sign_in
    if card is None:
        raise RuntimeError("no sign-in card")
    fill(card.user, who.actor.user)
    fill(card.password, who.password)
    press(card.password, ENTER)
    yield
    if tour.session.shell is None:
        raise RuntimeError(f"{who.actor.user} is not signed in")
