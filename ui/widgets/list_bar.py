"""The row above a list: what to look for, which state, and how many there are."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from ui import colours
from ui.text import apart, number
from ui.widgets.cards import tint
from ui.widgets.choice import Choice
from ui.widgets.icons import icon

V = TypeVar("V")
WAIT = 120  # milliseconds after the last key


class ListBar(QWidget, Generic[V]):
    """`changed` follows the typing and the choice; a state of None is all of them."""

    changed = Signal()

    def __init__(self, placeholder: str, states: Iterable[tuple[V, str]]) -> None:
        super().__init__()
        self.search = QLineEdit()
        self.search.setPlaceholderText(placeholder)
        self.search.setAccessibleName(placeholder)
        self.search.setClearButtonEnabled(True)
        glass = QAction(icon("search", colours.MUTED), "", self)
        self.search.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        every: tuple[V | None, str] = (None, self.tr("كل الحالات"))
        self.state: Choice[V | None] = Choice([every, *states], first=True)
        self.state.setAccessibleName(self.tr("الحالة"))
        self.state.setMinimumWidth(150)
        self.count = QLabel()
        tint(self.count, colours.MUTED)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.search, 1)
        row.addWidget(self.state)
        row.addWidget(self.count)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(WAIT)
        self._later.timeout.connect(self.changed)
        self.search.textChanged.connect(lambda _text: self._later.start())
        self.state.currentIndexChanged.connect(lambda _index: self.changed.emit())

    def typed(self) -> str:
        return self.search.text().strip()

    def chosen(self) -> V | None:
        return self.state.value_or_none()

    def clear(self) -> None:
        """Show everything again."""
        self.search.clear()
        self._later.stop()
        self.state.setCurrentIndex(0)

    def show_count(self, shown: int, count: int) -> None:
        """How many there are, and that not all of them are shown."""
        text = self.tr("العدد {0}").format(apart(number(count)))
        if shown < count:
            text = self.tr("أول {0} من {1}").format(apart(number(shown)), apart(number(count)))
        self.count.setText(text)
