"""Labels and values beside each other: what a record says, to be read and copied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from ui import colours
from ui.widgets.cards import at_start, embolden, tint

Fact = tuple[str, str]


class Facts(QWidget):
    """A grid of facts, `pairs` beside each other; facts without a value are left out."""

    def __init__(self, pairs: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pairs = pairs
        self._shown: list[Fact] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        for pair in range(pairs):
            self._grid.setColumnStretch(pair * 2 + 1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addStretch(1)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these instead of those before."""
        while (item := self._grid.takeAt(0)) is not None:
            if widget := item.widget():
                widget.setParent(None)
                widget.deleteLater()
        self._shown = [(label, value) for label, value in facts if value]
        for place, (label, value) in enumerate(self._shown):
            row, pair = divmod(place, self._pairs)
            self._put(row, pair * 2, label, value)

    def texts(self) -> dict[str, str]:
        """What is shown, by label."""
        return dict(self._shown)

    def _put(self, row: int, column: int, label: str, value: str) -> None:
        name, words = QLabel(label), QLabel(value)
        tint(name, colours.MUTED)
        embolden(words)
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.setAccessibleName(f"{label}: {value}")
        at_start(words)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(name, row, column, top)
        self._grid.addWidget(words, row, column + 1, top)
