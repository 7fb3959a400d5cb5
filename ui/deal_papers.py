"""The paper of allocations and contracts: drafts before saving, the document after its commit.

What went to a printer counts as printed only when a person has said so; without a printer the
document is kept as a file.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QWidget

from app.commands.registers import note_printed
from app.domain.allocations import Allocation
from app.domain.contracts import Contract
from app.queries.allocations import AllocationPaper, allocation_paper
from app.queries.contracts import ContractPaper, contract_paper
from ui.asking import ask_yes
from ui.desk import Desk
from ui.preview import PreviewDialog
from ui.printing import Document, Done, Printed, print_pdf, safe_name
from ui.receipt_printing import FOLDER, keep
from ui.text import apart

ALLOCATION, CONTRACT = "allocation", "contract"

Ask = Callable[[QWidget, str, str, str], bool]
Send = Callable[[Document, Done], object]


@dataclass(frozen=True, slots=True)
class DealPaper:
    """A paper ready for the printer, and what the print journal will say of it."""

    document: Document
    subject_id: str
    number: str
    copy: int = 0

    @property
    def file_name(self) -> str:
        """A26-000012-E1.pdf, or A26-000012-E1 (2).pdf for the second copy."""
        copy = f" ({self.copy})" if self.copy else ""
        return f"{safe_name(self.number)}{copy}.pdf"


class DealPapers(QObject):
    """`told` carries what happened, for the page to show. `ask`, `send` and `printers` are
    replaced in tests."""

    told = Signal(str)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self.ask: Ask = ask_yes
        self.printers: Callable[[], Sequence[str]] = QPrinterInfo.availablePrinterNames
        self.send: Send = partial(_send_to_printer, desk, window)

    @property
    def may_print(self) -> bool:
        """Whether this person's printing can be noted; who only reads sees papers as copies."""
        actor = self._desk.office.actor
        return actor is not None and actor.role in getattr(note_printed, "roles", ())

    def allocation(self, allocation_id: str) -> DealPaper | None:
        """The paper that would be printed next of an allocation."""
        paper = self._desk.office.ask(allocation_paper, allocation_id)
        return None if paper is None else self._of_allocation(paper)

    def contract(self, contract_id: str) -> DealPaper | None:
        """The paper that would be printed next of a contract."""
        paper = self._desk.office.ask(contract_paper, contract_id)
        return None if paper is None else self._of_contract(paper)

    def draft_of_allocation(self, allocation: Allocation) -> Document:
        """An allocation without a number, marked as a draft."""
        return Document(self._allocation_pdf(allocation), ALLOCATION, self.tr("مسودة تخصيص"))

    def draft_of_contract(self, contract: Contract) -> Document:
        """A contract without a number, marked as a draft."""
        return Document(self._contract_pdf(contract), CONTRACT, self.tr("مسودة عقد"))

    def look_at(self, paper: DealPaper) -> PreviewDialog:
        """Show a paper; it can be printed from there."""
        dialog = PreviewDialog(
            self._desk, paper.document, self._window, printed=lambda p: self._came_out(paper, p)
        )
        if not self.may_print:
            dialog.print_button.hide()
            for keys in dialog.findChildren(QShortcut):
                keys.setEnabled(False)
        dialog.open()
        return dialog

    def look_at_draft(self, document: Document, parent: QWidget) -> PreviewDialog:
        """Show a draft; nothing is noted when it is printed."""
        dialog = PreviewDialog(self._desk, document, parent)
        dialog.open()
        return dialog

    def deliver(self, paper: DealPaper) -> None:
        """To the printer; without one into the folder of papers, which counts as printed."""
        if self.printers():
            self.send(paper.document, lambda printed: self._came_out(paper, printed))
            return
        path = self._desk.office.paths.base / FOLDER / paper.file_name
        keep(path, paper.document.data)
        self._note(paper, "file")
        self.told.emit(self.tr("لا توجد طابعة: حُفظت الورقة في {0}").format(apart(path)))

    def _of_allocation(self, paper: AllocationPaper) -> DealPaper:
        allocation, copy = paper.allocation, self._copy(paper.copies)
        from app.documents.allocation import allocation_pdf  # reportlab: not before a paper

        settings = self._desk.office.settings
        pdf = allocation_pdf(
            allocation,
            settings.letterhead,
            copy=copy,
            cancelled=paper.cancelled,
            hundred=settings.hundred,
        )
        name = self._named(self.tr("وثيقة تخصيص {0}"), allocation.document_no, copy)
        document = Document(pdf, ALLOCATION, name)
        return DealPaper(document, allocation.id, allocation.document_no, copy)

    def _of_contract(self, paper: ContractPaper) -> DealPaper:
        contract, copy = paper.contract, self._copy(paper.copies)
        pdf = self._contract_pdf(contract, copy)
        name = self._named(self.tr("عقد بيع {0}"), contract.number, copy)
        return DealPaper(Document(pdf, CONTRACT, name), contract.id, contract.number, copy)

    def _allocation_pdf(self, allocation: Allocation) -> bytes:
        from app.documents.allocation import allocation_pdf  # as above

        settings = self._desk.office.settings
        return allocation_pdf(allocation, settings.letterhead, hundred=settings.hundred)

    def _contract_pdf(self, contract: Contract, copy: int = 0) -> bytes:
        from app.documents.contract import contract_pdf  # as above

        settings = self._desk.office.settings
        return contract_pdf(contract, settings.letterhead, copy=copy, hundred=settings.hundred)

    def _copy(self, printed: int) -> int:
        return printed if self.may_print else max(printed, 1)

    def _named(self, words: str, number: str, copy: int) -> str:
        name = words.format(number)
        return f"{name} ({copy})" if copy else name

    def _came_out(self, paper: DealPaper, _printed: Printed) -> None:
        """Ask whether the paper came out well; without that nothing counts as printed."""
        if not self.may_print:
            return
        text = self.tr("أُرسلت الورقة إلى الطابعة. هل خرجت سليمة؟")
        if self.ask(self._window, self.tr("الطباعة"), text, self.tr("نعم، خرجت سليمة")):
            self._note(paper, "printer")
        else:
            self.told.emit(self.tr("لم تُسجَّل طباعة. اطبع الوثيقة من جديد من القائمة."))

    def _note(self, paper: DealPaper, how: str) -> None:
        if self.may_print:
            kind = paper.document.kind
            self._desk.office.do(note_printed, kind, paper.subject_id, paper.number, how)


def _send_to_printer(desk: Desk, window: QWidget, document: Document, done: Done) -> object:
    return print_pdf(document, desk, window, done=done)
