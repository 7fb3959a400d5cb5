"""Leafing through a list that the database gives page by page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui import colours
from ui.text import apart, number
from ui.widgets.buttons import button
from ui.widgets.cards import tint


class Pager(QWidget):
    """«1–100 من 798» with a way to the pages before and after; `turned` asks for another page."""

    turned = Signal()

    def __init__(self, size: int = 100, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.size_of_page = size
        self.offset = 0
        self._total = 0
        self.label = QLabel()
        tint(self.label, colours.MUTED)
        self.before = button(self.tr("السابق"), lambda: self._turn(-1), name="previous")
        self.after = button(self.tr("التالي"), lambda: self._turn(1), name="next")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.before)
        layout.addWidget(self.after)
        self.show_total(0)

    def first_page(self) -> None:
        """Begin again: the filter or the order changed."""
        self.offset = 0

    def show_total(self, total: int) -> None:
        """How many there are in all; call it after the page was asked for."""
        self._total = total
        last = min(self.offset + self.size_of_page, total)
        first = min(self.offset + 1, total)
        span = f"{number(first)}–{number(last)}"
        self.label.setText(self.tr("{0} من {1}").format(apart(span), apart(number(total))))
        several = total > self.size_of_page
        self.before.setVisible(several)
        self.after.setVisible(several)
        self.before.setEnabled(self.offset > 0)
        self.after.setEnabled(last < total)

    def _turn(self, step: int) -> None:
        wanted = self.offset + step * self.size_of_page
        self.offset = max(0, min(wanted, max(self._total - 1, 0)))
        self.turned.emit()
