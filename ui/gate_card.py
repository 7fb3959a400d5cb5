"""The card that the gate holds: sign-in, set-up, lock."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from ui import colours
from ui.widgets.cards import Card, embolden, tint


class GateCard(Card):
    """A card with a heading and a quiet line. Its maker calls `entitle` with both."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setContentsMargins(12, 12, 12, 12)
        self.heading, self.subtitle = QLabel(), QLabel()
        embolden(self.heading, 1.45)
        self.subtitle.setWordWrap(True)
        tint(self.subtitle, colours.MUTED)
        self.body.setSpacing(12)
        self.body.addWidget(self.heading)
        self.body.addWidget(self.subtitle)
        self.entitle("")

    def entitle(self, title: str, subtitle: str = "") -> None:
        self.setAccessibleName(title)
        self.heading.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))
