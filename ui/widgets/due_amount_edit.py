"""The amount at the counter: + takes what is due now, a second + takes all that is owed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.domain.money import Currency, Money
from ui.widgets.edits import AmountEdit

FACTOR = 1.5


class DueAmountEdit(AmountEdit):
    """Large figures. `offer` says what the two quick amounts are; nothing is offered at first."""

    taken = Signal()  # a quick amount was put into the field

    def __init__(self, currency: Currency, parent: QWidget | None = None) -> None:
        super().__init__(currency, parent)
        self._first: Money | None = None
        self._all: Money | None = None
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * FACTOR)
        font.setWeight(font.Weight.DemiBold)
        self.setFont(font)

    def offer(self, first: Money | None, everything: Money | None) -> None:
        """What + and a second + put into the field; None for nothing."""
        self._first, self._all = first, everything

    def take_first(self) -> None:
        self._take_quick(self._first)

    def take_all(self) -> None:
        self._take_quick(self._all)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() != "+":
            super().keyPressEvent(event)
        elif self._first is not None and self.money_or_none() == self._first:
            self.take_all()
        else:
            self.take_first()

    def _take_quick(self, amount: Money | None) -> None:
        if amount is not None and amount.minor > 0:
            self.show_money(amount)
            self.refused.emit("")
            self.taken.emit()
