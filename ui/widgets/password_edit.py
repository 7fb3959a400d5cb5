"""A password field that says what the keyboard does: Caps Lock, Arabic or Latin letters."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui import colours
from ui.widgets.edits import to_the_right
from ui.widgets.icons import icon

LAST_LATIN = "\u024f"


class PasswordEdit(QLineEdit):
    """Hides what is typed; the eye shows it. `noticed` carries a hint about the keyboard."""

    noticed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData
        )
        to_the_right(self)
        self._eye = QAction(icon("preview", colours.MUTED), self.tr("إظهار كلمة السر"), self)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._show_letters)
        self.addAction(self._eye, QLineEdit.ActionPosition.LeadingPosition)

    def password(self) -> str:
        """What was typed, spaces included."""
        return self.text()

    def retype(self) -> None:
        """Hide and mark what was wrong: the next key replaces it, the error stays until then."""
        self._eye.setChecked(False)
        self.setFocus()
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if len(event.text()) == 1 and event.text().isprintable():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.noticed.emit(self._notice(event.text(), shift=shift))
        super().keyPressEvent(event)

    def _notice(self, letter: str, *, shift: bool) -> str:
        if not letter.isalpha():
            return ""
        if letter > LAST_LATIN:
            return self.tr("لوحة المفاتيح على العربية.")
        if letter.isupper() != shift:
            return self.tr("مفتاح الأحرف الكبيرة Caps Lock مشغّل، والحروف لاتينية.")
        return self.tr("لوحة المفاتيح على الحروف اللاتينية.")

    def _show_letters(self, shown: bool) -> None:  # noqa: FBT001 - what Qt's signal carries
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
