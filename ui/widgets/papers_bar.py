"""The papers of receipts: the last one made, and those that nobody saw printed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.receipts import Receipt, Reversal
from app.domain.users import Role
from app.errors import Trouble
from app.queries.receipts import unprinted_receipts
from ui.asking import ask_yes
from ui.desk import Desk
from ui.messages import trouble_sentence
from ui.receipt_printing import RECEIPT, REVERSAL, PaperOf, ReceiptPrinting
from ui.widgets.issued_strip import IssuedStrip
from ui.widgets.shortcuts import shortcut
from ui.widgets.unprinted_strip import UnprintedStrip

MARGIN = timedelta(days=2)  # so far a clock may be put back without anything being missed


class PapersBar(QWidget):
    """`ask_printed` asks a person whether papers were seen; tests give a function."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._last = (RECEIPT, "")  # the paper that is being made or asked about
        self._look_from: datetime | None = None  # receipts issued before it were printed
        self.ask_printed: Callable[[str], bool] = self._ask_printed
        self.issued, self.unprinted = IssuedStrip(), UnprintedStrip()
        self.printing = ReceiptPrinting(desk, parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.unprinted)
        layout.addWidget(self.issued)
        self._connect()
        shortcut(parent, "F11", self._on_well, Qt.ShortcutContext.WidgetWithChildrenShortcut)

    @property
    def may_print(self) -> bool:
        """The auditor reads only; a paper that is not in the print journal may not leave."""
        actor = self._desk.office.actor
        return actor is not None and actor.role is not Role.AUDITOR

    def show_issued(self, receipt: Receipt) -> None:
        """A receipt was issued and kept: say so and print it."""
        self.issued.show_issued(receipt)
        self._print(RECEIPT, receipt.id)

    def show_reversed(self, reversal: Reversal) -> None:
        """A receipt was cancelled: say so and print its reversal."""
        self.issued.show_reversed(reversal)
        self._print(REVERSAL, reversal.receipt_id)

    def print_again(self, kind: str, receipt_id: str) -> None:
        """Print a receipt or its reversal; as a copy when it was printed before."""
        self.issued.show_copy()
        self._print(kind, receipt_id)

    def show_trouble(self, trouble: Trouble) -> None:
        self.issued.show_trouble(trouble_sentence(trouble))

    def look(self) -> None:
        """All at the first look; afterwards only those that can have come since."""
        if not self.may_print:
            return
        found = self._desk.office.ask(unprinted_receipts, since=self._look_from)
        oldest = min((r.issued_at for r in found), default=self._desk.clock())
        self._look_from = min(oldest, self._desk.clock()) - MARGIN
        at_hand = {self._last[1], *(paper.subject_id for paper in self.issued.papers)}
        self.unprinted.show_receipts([r for r in found if r.id not in at_hand])

    def _connect(self) -> None:
        self.printing.sent.connect(self._on_sent)
        self.printing.kept.connect(self._on_kept)
        self.printing.failed.connect(self._on_failed)
        self.issued.well.connect(self._on_well)
        self.issued.badly.connect(self._on_badly)
        self.issued.again.connect(lambda: self.printing.print_paper(*self._last))
        self.unprinted.print_wanted.connect(self._print_all)
        self.unprinted.printed_said.connect(self._say_printed)

    def _print(self, kind: str, receipt_id: str) -> None:
        self._last = (kind, receipt_id)
        self.printing.print_paper(kind, receipt_id)
        self.look()

    def _on_sent(self, paper: PaperOf) -> None:
        self.issued.ask(paper)
        self.look()

    def _on_kept(self, _paper: PaperOf, path: Path) -> None:
        self.issued.show_kept(path)

    def _on_failed(self, _paper: PaperOf, trouble: Trouble) -> None:
        self.show_trouble(trouble)
        self._on_unprinted()

    def _on_well(self) -> None:
        papers = self.issued.papers
        if papers:
            self.issued.show_answer(well=True)
            for paper in papers:
                self.printing.came_out_well(paper)

    def _on_badly(self) -> None:
        self.issued.show_answer(well=False)
        self._on_unprinted()

    def _on_unprinted(self) -> None:
        """The last paper is one of those without paper now; it can still be printed again."""
        last, self._last = self._last, (RECEIPT, "")
        self.look()
        self._last = last

    def _print_all(self) -> None:
        for receipt in self.unprinted.receipts:
            self.printing.print_paper(RECEIPT, receipt.id)

    def _say_printed(self) -> None:
        if self.ask_printed(self.unprinted.numbers()):
            for receipt in self.unprinted.receipts:
                self.printing.came_out_well(PaperOf(RECEIPT, receipt.id, receipt.number, 0))

    def _ask_printed(self, numbers: str) -> bool:
        text = self.tr("هل رأيت هذه الإيصالات مطبوعة سليمة؟\n{0}").format(numbers)
        return ask_yes(self, self.tr("إيصالات لم تُسجَّل طباعتها"), text, self.tr("نعم، طُبعت"))
