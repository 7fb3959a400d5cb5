"""An amount in words, live beside the field in which it is typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QWidget

from app.domain.money import Money
from app.domain.words import receipt_words
from ui import colours
from ui.widgets.edits import AmountEdit


class WordsLabel(QLabel):
    """Shows the words as they will stand on the receipt; `words` brings the office's spelling."""

    def __init__(
        self,
        edit: AmountEdit | None = None,
        parent: QWidget | None = None,
        *,
        words: Callable[[Money], str] = receipt_words,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        font = self.font()
        font.setWeight(font.Weight.DemiBold)
        self.setFont(font)
        ink = self.palette()
        ink.setColor(ink.ColorRole.WindowText, QColor(colours.ACCENT))
        self.setPalette(ink)
        if edit is not None:
            edit.edited_money.connect(self.show_money)
            self.show_money(edit.money_or_none())

    def show_money(self, money: Money | None) -> None:
        """Nothing for no amount and for nought."""
        self.setText(self._words(money) if money else "")
