"""From PDF bytes to paper: printer, page range, copies, progress; or to a file without a printer.

What is printed is what was previewed: the same bytes, drawn at 300 dots per inch.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QRect, QSettings, QSizeF, QStandardPaths
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from app.errors import Trouble
from app.files import write_whole
from ui.desk import Desk
from ui.jobs import Cancelled, Progress
from ui.pdf_pages import PdfPages
from ui.text import apart
from ui.widgets.job_dialog import JobDialog, run_job

DPI = 300
MOST_COPIES = 20


@dataclass(frozen=True, slots=True)
class Document:
    """A paper to look at, print or save. `kind` ("receipt", "register", …) remembers the printer
    and the copies on this computer; `name` is for people and becomes the file name.
    """

    data: bytes
    kind: str
    name: str


@dataclass(frozen=True, slots=True)
class Printed:
    """What went to the printer, for the print journal."""

    sha256: str
    pages: int
    copies: int
    printer: str


Choose = Callable[[QPrinter, int, QWidget | None], bool]  # the number of pages
Done = Callable[[Printed], None]


def print_pdf(
    document: Document,
    desk: Desk,
    parent: QWidget | None = None,
    *,
    at_once: bool = False,
    done: Done = lambda _printed: None,
    choose: Choose | None = None,
    printers: Callable[[], Sequence[str]] = QPrinterInfo.availablePrinterNames,
) -> JobDialog | None:
    """Print a document; `done` is called after the last page was handed to the printer.

    `at_once` prints to the remembered printer without asking. Without any printer the clerk is
    offered a file instead. Raises Trouble when the bytes are no PDF.
    """
    if choose is None and not printers():
        if offer_file(parent):
            save_pdf(document, parent)
        return None
    pages = PdfPages(document.data)
    printer = _printer_for(document.kind, desk.machine, pages)
    known = printer.printerName() in printers()
    ask = choose or choose_printer
    if not (at_once and known) and not ask(printer, len(pages), parent):
        pages.close()
        return None
    _remember(document.kind, desk.machine, printer)
    numbers = page_numbers(printer, len(pages))
    return run_job(
        desk.jobs,
        QCoreApplication.translate("printing", "طباعة {0}").format(apart(document.name)),
        lambda progress: paint_pages(pages, printer, numbers, progress),
        done,
        cancelled=pages.close,
        step_text=QCoreApplication.translate("printing", "صفحة {0} من {1}"),
        parent=parent,
    )


def page_numbers(printer: QPrinter, count: int) -> list[int]:
    """The pages chosen in the dialog, from 0."""
    first, last = printer.fromPage(), printer.toPage()
    if printer.printRange() != QPrinter.PrintRange.PageRange or first < 1:
        return list(range(count))
    return list(range(first - 1, min(last, count)))


def paint_pages(
    pages: PdfPages, printer: QPrinter, numbers: Sequence[int], progress: Progress
) -> Printed:
    """Draw the pages on the printer, each on paper of its own size. Runs in a job.

    Raises Trouble ui.print.no_start when the printer does not take the document; a cancelled job
    leaves nothing behind, on paper only what the printer had already begun.
    """
    by_printer = printer.supportsMultipleCopies()
    rounds = 1 if by_printer else printer.copyCount()
    wanted = [number for _ in range(rounds) for number in numbers]
    set_paper(printer, pages.size(wanted[0]))
    painter = QPainter()
    if not painter.begin(printer):
        raise Trouble("ui.print.no_start", printer=printer.printerName())
    try:
        for place, number in enumerate(wanted):
            progress(place, len(wanted))
            if place:
                set_paper(printer, pages.size(number))
                printer.newPage()
            size = pages.size(number) * (printer.resolution() / 72)
            painter.drawImage(QRect(0, 0, *_whole(size)), pages.image(number, DPI))
        progress(len(wanted), len(wanted))
    except Cancelled:
        printer.abort()
        painter.end()
        Path(printer.outputFileName() or "-").unlink(missing_ok=True)
        raise
    painter.end()
    pages.close()
    return Printed(pages.sha256, len(numbers), printer.copyCount(), printer.printerName() or "PDF")


def set_paper(printer: QPrinter, points: QSizeF) -> None:
    """Full pages of the document's own size: A3, A4 or A5, upright or lying."""
    lying = points.width() > points.height()
    upright = points.transposed() if lying else points
    size = QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    way = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
    printer.setFullPage(True)
    printer.setPageLayout(QPageLayout(size, way, QMarginsF(0, 0, 0, 0)))


def choose_printer(printer: QPrinter, page_count: int, parent: QWidget | None) -> bool:
    """The system's dialog: printer, pages, copies."""
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(QCoreApplication.translate("printing", "طباعة"))
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, page_count)
    return bool(dialog.exec())


def offer_file(parent: QWidget | None) -> bool:
    """Say that there is no printer, and ask whether a PDF file is wanted instead."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Information)
    box.setWindowTitle(QCoreApplication.translate("printing", "لا توجد طابعة"))
    box.setText(
        QCoreApplication.translate(
            "printing",
            "لم يُعثر على طابعة على هذا الحاسوب. صِل طابعة وشغّلها، "
            "أو احفظ المستند ملف PDF لطباعته لاحقاً.",
        )
    )
    roles = QMessageBox.ButtonRole
    save = box.addButton(QCoreApplication.translate("printing", "حفظ ملف PDF"), roles.AcceptRole)
    box.addButton(QCoreApplication.translate("printing", "إغلاق"), roles.RejectRole)
    box.exec()
    return box.clickedButton() is save


def ask_file(name: str, parent: QWidget | None) -> str:
    """Where to save; empty when the clerk thinks better of it."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    title = QCoreApplication.translate("printing", "حفظ ملف PDF")
    kinds = QCoreApplication.translate("printing", "مستند PDF (*.pdf)")
    chosen, _kind = QFileDialog.getSaveFileName(
        parent, title, str(Path(folder) / f"{safe_name(name)}.pdf"), kinds
    )
    return chosen


def save_pdf(
    document: Document,
    parent: QWidget | None = None,
    *,
    ask: Callable[[str, QWidget | None], str] = ask_file,
) -> Path | None:
    """Save the very bytes as a file, whole or not at all; raises Trouble when the disk refuses."""
    chosen = ask(document.name, parent)
    if not chosen:
        return None
    path = Path(chosen)
    if path.suffix.lower() != ".pdf":
        path = path.with_name(f"{path.name}.pdf")
    write_whole(path, document.data)
    return path


def safe_name(name: str) -> str:
    """A file name for every system: «ح-2026/000123» becomes «ح-2026-000123»."""
    return "".join("-" if c in '/\\:*?"<>|' else c for c in name).strip(" .") or "document"


def _printer_for(kind: str, machine: QSettings, pages: PdfPages) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    name = str(machine.value(f"print/{kind}/printer", ""))
    if name:
        printer.setPrinterName(name)
    printer.setCopyCount(_copies(machine.value(f"print/{kind}/copies", 1)))
    set_paper(printer, pages.size(0))
    return printer


def _copies(saved: object) -> int:
    text = str(saved)
    return min(max(int(text), 1), MOST_COPIES) if text.isdecimal() else 1


def _remember(kind: str, machine: QSettings, printer: QPrinter) -> None:
    machine.setValue(f"print/{kind}/printer", printer.printerName())
    machine.setValue(f"print/{kind}/copies", printer.copyCount())


def _whole(size: QSizeF) -> tuple[int, int]:
    return round(size.width()), round(size.height())
