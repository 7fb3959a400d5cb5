"""The paper of receipts, always after their commit: to the printer, or kept as a file without one.

A receipt that went to a printer counts as printed only when a person has said so.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.commands.registers import note_printed
from app.domain.receipts import Receipt, Reversal
from app.domain.settings import OfficeSettings
from app.errors import Trouble
from app.files import write_whole
from app.queries.receipts import ReceiptFile, receipt_file
from ui.desk import Desk
from ui.jobs import Progress
from ui.printing import Document, Done, print_pdf, safe_name

FOLDER = "papers"
RECEIPT, REVERSAL = "receipt", "reversal"

Send = Callable[[Document, Done], object]


@dataclass(frozen=True, slots=True)
class PaperOf:
    """One paper that was made: of what, its number, and which copy it is (0 is the original)."""

    kind: str
    subject_id: str
    number: str
    copy: int

    @property
    def file_name(self) -> str:
        """R26-000123-E1.pdf, or R26-000123-E1 (2).pdf for the second copy."""
        copy = f" ({self.copy})" if self.copy else ""
        return f"{safe_name(self.number)}{copy}.pdf"


class ReceiptPrinting(QObject):
    """`sent`: a paper went to a printer and nobody has said yet how it came out. `kept`: there is
    no printer, the file was written and noted in the print journal. `failed`: neither.

    `printers` and `send` are replaced in tests.
    """

    sent = Signal(object)  # PaperOf
    kept = Signal(object, object)  # PaperOf and the path of the file
    failed = Signal(object, object)  # PaperOf and Trouble

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.printers: Callable[[], Sequence[str]] = QPrinterInfo.availablePrinterNames
        self.send: Send = partial(_send, desk, parent)

    @property
    def folder(self) -> Path:
        """Where papers are kept on a computer without a printer."""
        return self._desk.office.paths.base / FOLDER

    def document(self, file: ReceiptFile, kind: str = RECEIPT) -> tuple[PaperOf, Document]:
        """The paper that would be printed next, to be looked at."""
        settings = self._desk.office.settings
        paper = paper_of(file, kind)
        return paper, Document(pdf_of(file, kind, settings), kind, paper.number)

    def came_out_well(self, paper: PaperOf, how: str = "printer") -> None:
        """Write in the print journal that a paper was seen."""
        self._desk.office.do(note_printed, paper.kind, paper.subject_id, paper.number, how)

    def print_paper(self, kind: str, receipt_id: str) -> None:
        """Print a receipt or its reversal: the original once, afterwards copies.

        The paper is drawn in a job: a cashier must not wait for it.
        """
        office, settings = self._desk.office, self._desk.office.settings
        file = office.ask(receipt_file, receipt_id)
        if file is None or (kind == REVERSAL and file.reversal is None):
            return
        paper = paper_of(file, kind)
        path = None if self.printers() else self.folder / paper.file_name

        def work(_progress: Progress) -> bytes | Trouble:
            try:
                pdf = pdf_of(file, kind, settings)
                if path is not None:
                    keep(path, pdf)
            except Trouble as trouble:
                return trouble
            return pdf

        self._desk.jobs.start(work, lambda made: self._deliver(paper, made, path))

    def _deliver(self, paper: PaperOf, made: bytes | Trouble, path: Path | None) -> None:
        if not isValid(self):  # signed out while the paper was drawn; the receipt stays unprinted
            return
        if isinstance(made, Trouble):
            self.failed.emit(paper, made)
        elif path is not None:
            self.came_out_well(paper, "file")
            self.kept.emit(paper, path)
        else:
            document = Document(made, paper.kind, paper.number)
            self.send(document, lambda _printed: self.sent.emit(paper))


def paper_of(file: ReceiptFile, kind: str) -> PaperOf:
    """Which paper comes next of a receipt or of its reversal."""
    if kind == REVERSAL and file.reversal is not None:
        reversal: Reversal = file.reversal
        return PaperOf(kind, reversal.id, reversal.number, file.reversal_copies)
    receipt: Receipt = file.receipt
    return PaperOf(RECEIPT, receipt.id, receipt.number, file.copies)


def pdf_of(file: ReceiptFile, kind: str, settings: OfficeSettings) -> bytes:
    """The bytes of that paper."""
    # reportlab is not needed until the first paper.
    from app.documents.receipt import receipt_pdf, reversal_pdf

    head, hundred = settings.letterhead, settings.hundred
    if kind == REVERSAL and file.reversal is not None:
        copy = file.reversal_copies
        return reversal_pdf(file.reversal, file.receipt, head, copy=copy, hundred=hundred)
    by = file.reversal.number if file.reversal else None
    return receipt_pdf(file.receipt, head, copy=file.copies, reversed_by=by, hundred=hundred)


def keep(path: Path, pdf: bytes) -> None:
    """Write a paper into the folder of papers; raises Trouble when the disk refuses."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Trouble("file.cannot_write", name=path.parent.name) from error
    write_whole(path, pdf)


def _send(desk: Desk, parent: QWidget, document: Document, done: Done) -> object:
    """To the printer that was used last, in as many copies as the office wants."""
    copies = f"print/{document.kind}/copies"
    if not desk.machine.contains(copies):
        desk.machine.setValue(copies, desk.office.settings.receipt_copies)
    return print_pdf(document, desk, parent, at_once=True, done=done)
