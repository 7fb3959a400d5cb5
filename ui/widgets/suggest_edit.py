"""Words that are usually among some that were written before, but may be any."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QSizePolicy, QWidget

from app.domain.names import fold
from ui.text import plain


class SuggestEdit(QComboBox):
    """A field of words with a list under it; what is typed need not be in the list."""

    edited = Signal()

    def __init__(self, offers: Iterable[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QLineEdit()
        self.setEditable(True)
        self.setLineEdit(self._line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.offer(offers)
        self.editTextChanged.connect(lambda _text: self.edited.emit())
        finder = QCompleter(self.model(), self)
        finder.setFilterMode(Qt.MatchFlag.MatchContains)
        finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(finder)

    def offer(self, offers: Iterable[str]) -> None:
        """Put other words into the list; what is typed stays. Spellings of one word count once."""
        typed = self.currentText()
        known: dict[str, str] = {}
        for words in offers:
            known.setdefault(fold(words), words)
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.clear()
        self.addItems(list(known.values()))
        self.setCurrentIndex(-1)
        self.setEditText(typed)
        self.blockSignals(False)  # noqa: FBT003
        self._line.setCursorPosition(0)

    def words(self) -> str:
        """What was typed, without spaces around it and hidden marks."""
        return plain(self.currentText()).strip()

    def put_words(self, words: str) -> None:
        self.setEditText(words)

    def typed(self) -> object:
        return self.currentText()

    def put_typed(self, value: object) -> None:
        if isinstance(value, str):
            self.setEditText(value)

    def is_empty(self) -> bool:
        return not self.words()

    def sizeHint(self) -> QSize:
        return QSize(160, super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # the form goes to the next field
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
