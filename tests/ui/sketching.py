"""A sketch editor on the screen, and hands that use it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from app.domain.sketches import rectangle_sketch
from tests.ui.keys import press, retype
from ui.widgets.sketch_editor import SketchEditor

START = rectangle_sketch(20_000, 30_000)


def shown_editor(qtbot):
    """An editor with a rectangle of 20 by 30 m."""
    editor = SketchEditor()
    qtbot.addWidget(editor)
    editor.resize(1150, 690)
    editor.set_sketch(START)
    with qtbot.waitExposed(editor):
        editor.show()
    editor.activateWindow()
    return editor


def send(view, kind, at, button=Qt.MouseButton.LeftButton):
    """A mouse event at a place of the view."""
    place = view.viewport().mapToGlobal(at.toPoint()).toPointF()
    held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else button
    QApplication.sendEvent(
        view.viewport(),
        QMouseEvent(kind, at, place, button, held, Qt.KeyboardModifier.NoModifier),
    )


def drag(view, start, end):
    send(view, QEvent.Type.MouseButtonPress, start)
    for part in (0.3, 0.7, 1.0):
        send(view, QEvent.Type.MouseMove, start + (end - start) * part)
    send(view, QEvent.Type.MouseButtonRelease, end)


def click(view, at):
    send(view, QEvent.Type.MouseButtonPress, at)
    send(view, QEvent.Type.MouseButtonRelease, at)


def cell_edit(table, row, column):
    """Open a cell by the keyboard and give its line edit."""
    table.setFocus()
    table.choose(row, column)
    press(table, Qt.Key.Key_F2)
    return open_edit(table)


def open_edit(table):
    return next(edit for edit in table.findChildren(QLineEdit) if edit.isVisible())


def enter(edit):
    """Qt takes what was typed into a cell only when it comes back to its event loop."""
    press(edit, Qt.Key.Key_Return)
    QApplication.processEvents()


def type_cell(table, row, column, text):
    edit = cell_edit(table, row, column)
    retype(edit, text)
    enter(edit)
