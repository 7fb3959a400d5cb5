"""A strip across a page or form: something to know, with a button or two to act on it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.colours import Tone
from ui.widgets.buttons import Button
from ui.widgets.problems import Strip


class Banner(Strip):
    """Shows one text; `add_action` adds a button. Hidden by `hide()`, shown by `show_text()`."""

    def __init__(
        self, text: str = "", tone: Tone = Tone.INFO, parent: QWidget | None = None
    ) -> None:
        super().__init__(tone, parent)
        self.label.setText(text)
        if not text:  # never show what has no parent yet: it would be a window of its own
            self.hide()

    def show_text(self, text: str, tone: Tone | None = None) -> None:
        if tone is not None:
            self.set_tone(tone)
        self.label.setText(text)
        self.setVisible(bool(text))

    def add_action(self, text: str, slot: Callable[[], object]) -> Button:
        button = Button(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda *_: slot())
        self.row.addWidget(button)
        return button
