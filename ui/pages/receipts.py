"""All receipts and reversals of a span of days, one of them open; copies and cancelling."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.commands.receipts import AT_THE_COUNTER
from app.office import Kind
from app.queries.receipt_book import BookLine, book_lines, book_totals
from app.queries.receipts import ReceiptFile, receipt_file
from ui.desk import Desk
from ui.forms.cancel_receipt import CancelReceiptForm
from ui.pages import CASH
from ui.preview import PreviewDialog
from ui.receipt_printing import RECEIPT, REVERSAL
from ui.widgets.book_filter import BookFilterBar
from ui.widgets.book_list import BookList
from ui.widgets.buttons import button
from ui.widgets.page_header import PageHeader
from ui.widgets.papers_bar import PapersBar
from ui.widgets.receipt_card import ReceiptCard

MOST = 500
CARD_WIDTH = 368


class ReceiptsPage(QWidget):
    """The auditor reads only; the counter and the director may cancel, with a reason."""

    KINDS = frozenset({Kind.RECEIPT, Kind.PRINT})
    NAME = "receipts"
    wanted = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._order, self._descending = "number", True
        self._file: ReceiptFile | None = None
        self.filter = BookFilterBar(desk.today)
        self.papers = PapersBar(desk, self)
        self.card = ReceiptCard(desk)
        self.listing = BookList(self._sort)
        self.table = self.listing.table
        self._build_buttons()
        self._lay_out()
        self.filter.changed.connect(self.reload)
        self.table.current_row.connect(self._open)
        self.table.activated_row.connect(lambda _row: self.preview())
        self.setFocusProxy(self.table)

    def title(self) -> str:
        return self.tr("الإيصالات")

    # What the window asks of a page

    def reload(self) -> None:
        """Ask again; the chosen line stays chosen."""
        self.papers.look()
        wanted = self.filter.wanted()
        if wanted is None:
            return
        lines = self._desk.office.ask(
            book_lines, wanted, order=self._order, descending=self._descending, limit=MOST
        )
        self.listing.show_lines(lines, self._desk.office.ask(book_totals, wanted))
        if self.table.selected() is None and lines:
            self.table.select_row(0)
        self._open(self.table.selected())

    def open_ref(self, kind: str, ref: str) -> None:
        """Show one receipt, in the list of its day."""
        file = self._desk.office.ask(receipt_file, ref) if kind == RECEIPT else None
        if file is None:
            return
        on = file.receipt.paid_on
        self.filter.show_all_states()
        self.filter.show_span(on, on)
        for place, line in enumerate(self.listing.model.rows):
            if line.id == ref:
                self.table.select_row(place)

    def new(self) -> None:
        """F2: to the counter."""
        self.wanted.emit("counter", "")

    def preview(self) -> None:
        """F8: look at the paper that would be printed next."""
        if self._file is None:
            return
        paper, document = self.papers.printing.document(self._file, self._kind())
        dialog = PreviewDialog(
            self._desk,
            document,
            self,
            printed=lambda _printed: self.papers.printing.sent.emit(paper),
        )
        if not self.papers.may_print:
            dialog.print_button.hide()
            for keys in dialog.findChildren(QShortcut):
                keys.setEnabled(False)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_and_print(self) -> None:
        """F9: print the chosen paper; as a copy when it was printed before."""
        if self._file is not None and self.papers.may_print:
            self.papers.print_again(self._kind(), self._file.receipt.id)

    def cancel(self) -> None:
        """Take the chosen receipt back."""
        if self._file is None or not self.cancel_button.isEnabled():
            return
        form = CancelReceiptForm(self._desk, self._file.receipt, self)
        form.accepted.connect(lambda: self._on_reversed(form))
        form.finished.connect(form.deleteLater)
        form.open()

    def _on_reversed(self, form: CancelReceiptForm) -> None:
        if form.reversal is not None:
            self.papers.show_reversed(form.reversal)

    # The list and the one that is open

    def _kind(self) -> str:
        line = self.table.selected()
        return REVERSAL if line is not None and line.is_reversal else RECEIPT

    def _open(self, line: BookLine | None) -> None:
        self._file = self._desk.office.ask(receipt_file, line.receipt_id) if line else None
        self.card.show_file(self._file, reversal=line is not None and line.is_reversal)
        actor, file = self._desk.office.actor, self._file
        for made in (self.preview_button, self.print_button):
            made.setEnabled(file is not None)
        self.print_button.setEnabled(file is not None and self.papers.may_print)
        may = actor is not None and actor.role in AT_THE_COUNTER
        self.cancel_button.setEnabled(file is not None and file.reversal is None and may)

    def _sort(self, name: str, descending: bool) -> None:  # noqa: FBT001 - as the model calls it
        self._order, self._descending = name, descending
        self.reload()

    # How it looks

    def _build_buttons(self) -> None:
        self.preview_button = button(self.tr("معاينة"), self.preview, name="preview", key="F8")
        self.print_button = button(
            self.tr("طباعة"), self.save_and_print, name="print", key="F9", primary=True
        )
        self.cancel_button = button(self.tr("إلغاء"), self.cancel, name="cancel", danger=True)
        self.cancel_button.setToolTip(
            self.tr("يصدر إيصال عكسي برقم خاص به. لأمين الصندوق والمدير العام ومدير النظام.")
        )
        row = QHBoxLayout()
        for made in (self.print_button, self.preview_button, self.cancel_button):
            row.addWidget(made)
        self.card.body.addLayout(row)
        self.card.setFixedWidth(CARD_WIDTH)

    def _lay_out(self) -> None:
        new = button(self.tr("إيصال جديد"), self.new, name="add", key="F2")
        actor = self._desk.office.actor
        if actor is None or actor.role not in CASH:
            new.hide()  # showing what has no parent yet would open a window of its own
        columns = QHBoxLayout()
        columns.setSpacing(12)
        columns.addWidget(self.listing, 1)
        columns.addWidget(self.card)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 12, 20, 12)
        layout.setSpacing(8)
        layout.addWidget(PageHeader(self.title(), new))
        layout.addWidget(self.papers)
        layout.addWidget(self.filter)
        layout.addLayout(columns, 1)
