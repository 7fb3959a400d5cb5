"""The top of every page: its title, a quiet line, and its buttons at the end."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui import colours
from ui.widgets.cards import embolden, tint


class PageHeader(QWidget):
    """Title and subtitle at the start, the given widgets (buttons, a search box) at the end."""

    def __init__(
        self, title: str, *actions: QWidget, subtitle: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title, self.subtitle = QLabel(title), QLabel(subtitle)
        embolden(self.title, 1.5)
        tint(self.subtitle, colours.MUTED)
        if not subtitle:  # never show what has no parent yet: it would be a window of its own
            self.subtitle.hide()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(8)
        layout.addLayout(words, 1)
        for action in actions:
            layout.addWidget(action)

    def show_subtitle(self, text: str) -> None:
        self.subtitle.setText(text)
        self.subtitle.setVisible(bool(text))
