"""Receipts that were issued and never seen printed: a power cut between the two is normal."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.receipts import Receipt
from ui.colours import Tone
from ui.text import apart, digits
from ui.widgets.banner import Banner

NAMED = 3  # receipts whose numbers are told


class UnprintedStrip(Banner):
    """Offers to print them, or to say that they were printed. They are never issued again."""

    print_wanted = Signal()
    printed_said = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tone=Tone.WARN, parent=parent)
        self.receipts: Sequence[Receipt] = ()
        self.add_action(self.tr("طباعة"), self.print_wanted.emit)
        self.add_action(self.tr("طُبعت"), self.printed_said.emit)
        self.hide()

    def show_receipts(self, receipts: Sequence[Receipt]) -> None:
        """Show the strip for these, or hide it when there are none."""
        self.receipts = tuple(receipts)
        if not receipts:
            self.hide()
            return
        self.show_text(self.tr("إيصالات صدرت ولم تُطبع: {0}").format(self.numbers()))

    def numbers(self) -> str:
        """The first of their numbers, and how many more there are."""
        named = self.tr("، ").join(apart(digits(r.number)) for r in self.receipts[:NAMED])
        more = len(self.receipts) - NAMED
        if more <= 0:
            return named
        return self.tr("{0} و{1} غيرها").format(named, apart(digits(str(more))))
