"""A choice out of a few values, and words over several lines."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QWheelEvent
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

V = TypeVar("V")


class Choice(QComboBox, Generic[V]):
    """A combo box of values with labels. The wheel does not change it by accident.

    Nothing is chosen at first unless `first` is set; `value()` then raises ValueError.
    """

    def __init__(
        self,
        items: Iterable[tuple[V, str]] = (),
        parent: QWidget | None = None,
        *,
        first: bool = False,
    ) -> None:
        super().__init__(parent)
        self._values: list[V] = []
        self.set_items(items)
        self.setCurrentIndex(0 if first and self._values else -1)

    def set_items(self, items: Iterable[tuple[V, str]]) -> None:
        """Offer other values; the chosen one stays chosen if it is among them."""
        before = self.value_or_none()
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.clear()
        self._values = []
        for value, label in items:
            self._values.append(value)
            self.addItem(label)
        self.blockSignals(False)  # noqa: FBT003
        self.setCurrentIndex(self._values.index(before) if before in self._values else -1)

    def value(self) -> V:
        """The chosen value; raises ValueError when nothing is chosen."""
        if self.currentIndex() < 0:
            raise ValueError("nothing is chosen")
        return self._values[self.currentIndex()]

    def value_or_none(self) -> V | None:
        return self._values[self.currentIndex()] if self.currentIndex() >= 0 else None

    def choose(self, value: V | None) -> None:
        """Choose a value; one that is not offered chooses nothing."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Paragraph(QPlainTextEdit):
    """Words over several lines; Tab leaves the field."""

    def __init__(self, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setTabChangesFocus(True)
        if self.isRightToLeft():  # QPlainTextEdit itself leaves Arabic words at the left edge
            option = self.document().defaultTextOption()
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
            self.document().setDefaultTextOption(option)

    def words(self) -> str:
        return self.toPlainText().strip()

    def sizeHint(self) -> QSize:
        height = QFontMetrics(self.font()).lineSpacing() * self._lines + 14
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())
