"""The paper of the register: looked at, sealed, printed. A page is sealed before it is printed.

A sealed page only ever comes from its stored bytes; from its second printing on a cover sheet
goes before it. What went to a printer counts as printed only when a person has said so.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from app.commands.registers import note_printed
from app.domain.books import SealedPage, Volume
from app.domain.register_pages import RegisterPage
from app.queries.registers import (
    OPENING_PAPER,
    PAGE_PAPER,
    page_content,
    pages_to_print,
    pages_to_seal,
    stored_page,
    volumes,
)
from ui.asking import ask_yes
from ui.desk import Desk
from ui.jobs import Progress
from ui.pdf_pages import joined
from ui.preview import PreviewDialog
from ui.printing import Document, Done, Printed, print_pdf, safe_name
from ui.receipt_printing import FOLDER, keep
from ui.register_drawing import RegisterDrawing
from ui.text import apart, number
from ui.widgets.job_dialog import run_job

R = TypeVar("R")
Ask = Callable[[QWidget, str, str, str], bool]
Send = Callable[[Document, Done], object]


@dataclass(frozen=True, slots=True)
class Entry:
    """What is written in the print journal when a paper came out well."""

    paper: str
    subject_id: str
    number: str


@dataclass(frozen=True, slots=True)
class Papers:
    """Bytes ready for the printer, and what to note of them (nothing for drafts)."""

    document: Document
    pages: int
    entries: tuple[Entry, ...] = ()


class RegisterPapers(QObject):
    """`told` carries what happened, for the page to show. `ask`, `send`, `printers` and `look` are
    replaced in tests.
    """

    told = Signal(str)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self.drawing = RegisterDrawing(desk)
        self.ask: Ask = ask_yes
        self.printers: Callable[[], Sequence[str]] = QPrinterInfo.availablePrinterNames
        self.send: Send = self._send_to_printer
        self.look: Callable[[QDialog], object] = QDialog.exec

    def preview(self, content: RegisterPage) -> None:
        """Look at what would come out of the printer now, and print it from there."""
        self._look_at(self._next(content))

    def preview_opening(self, volume: Volume) -> None:
        self._look_at(self._opening(volume))

    # --- printing --------------------------------------------------------------------------------

    def print_opening(self, volume: Volume) -> None:
        self.deliver(self._opening(volume))

    def print_page(self, content: RegisterPage) -> None:
        """An open page as a draft; a sealed one from its bytes, as a copy after the first time."""
        self.deliver(self._next(content))

    def print_range(self, volume: Volume, first: int, last: int) -> None:
        """Pages from one to another, each as `print_page` would, in one printing."""
        office = self._desk.office

        def work(progress: Progress) -> Papers:
            parts: list[bytes] = []
            entries: list[Entry] = []
            for done, page in enumerate(range(first, last + 1)):
                progress(done, last - first + 1)
                content = office.ask(page_content, volume.id, page)
                parts += self.drawing.parts(content)
                entries += _entries(content)
            name = self._name(volume, f"{first}-{last}")
            return _papers(name, parts, tuple(entries))

        self._run(self.tr("إعداد صفحات السجل"), work, self.deliver)

    def print_waiting(self) -> None:
        """The sealed pages that nobody has seen printed, in one printing."""
        office = self._desk.office
        waiting = office.ask(pages_to_print)
        if not waiting:
            self.told.emit(self.tr("لا توجد صفحات مغلقة تنتظر الطباعة."))
            return
        known = {line.volume.id: line.volume for line in office.ask(volumes)}

        def work(progress: Progress) -> Papers:
            parts: list[bytes] = []
            for done, sealed in enumerate(waiting):
                progress(done, len(waiting))
                parts.append(office.ask(stored_page, sealed))
            entries = tuple(_entry(known[sealed.volume_id], sealed) for sealed in waiting)
            return _papers(self.tr("السجل العام، الصفحات المغلقة"), parts, entries)

        self._run(self.tr("إعداد صفحات السجل"), work, self.deliver)

    def deliver(self, papers: Papers) -> None:
        """To the printer; without one into the folder of papers, which counts as printed."""
        if self.printers():
            self.send(papers.document, lambda printed: self._came_out(papers, printed))
            return
        folder = self._desk.office.paths.base / FOLDER
        path = _unused(folder, safe_name(papers.document.name))
        keep(path, papers.document.data)
        self._note(papers, "file")
        self.told.emit(self.tr("لا توجد طابعة: حُفظت الورقة في {0}").format(apart(path)))

    # --- sealing ---------------------------------------------------------------------------------

    def seal_and_print(self, content: RegisterPage) -> None:
        """Seal a page after a question; its bytes are stored before it goes to the printer."""
        page = apart(number(content.page))
        text = self.tr(
            "تُغلق الصفحة {0} نهائياً: لا يتغير فيها شيء بعد ذلك، وكل تصحيح يُكتب في سطر جديد.\n"
            "هل راجعت أسطرها؟"
        )
        yes = self.tr("إغلاق وطباعة")
        if self.ask(self._window, self.tr("إغلاق صفحة"), text.format(page), yes):
            self.drawing.seal(content)
            office = self._desk.office
            self.print_page(office.ask(page_content, content.volume.id, content.page))

    def seal_all(self) -> None:
        """Seal every full page in order, then print those that were never printed.

        Cancelling between two pages keeps the pages sealed so far: each is whole.
        """
        office = self._desk.office
        full = office.ask(pages_to_seal)
        text = self.tr("عدد الصفحات الممتلئة التي لم تُغلق: {0}. هل تُغلق كلها وتُطبع؟")
        title, yes = self.tr("إغلاق الصفحات الممتلئة"), self.tr("إغلاق وطباعة")
        if not full or not self.ask(
            self._window, title, text.format(apart(number(len(full)))), yes
        ):
            return

        def work(progress: Progress) -> int:
            for done, (volume, page) in enumerate(full):
                progress(done, len(full))
                self.drawing.seal(office.ask(page_content, volume.id, page))
            return len(full)

        self._run(title, work, lambda _count: self.print_waiting())

    # --- inside ----------------------------------------------------------------------------------

    def _look_at(self, papers: Papers) -> None:
        dialog = PreviewDialog(
            self._desk,
            papers.document,
            self._window,
            printed=lambda printed: self._came_out(papers, printed),
        )
        self.look(dialog)

    def _opening(self, volume: Volume) -> Papers:
        name = self.tr("السجل العام، المجلد {0}، صفحة الافتتاح").format(volume.no)
        entry = Entry(OPENING_PAPER, volume.id, str(volume.no))
        return _papers(name, [self.drawing.opening(volume)], (entry,))

    def _next(self, content: RegisterPage) -> Papers:
        name = self._name(content.volume, content.page)
        return _papers(name, self.drawing.parts(content), _entries(content))

    def _came_out(self, papers: Papers, printed: Printed) -> None:
        """Ask whether the paper came out well; without that nothing counts as printed."""
        if not papers.entries:
            return
        if printed.pages < papers.pages:  # a range was chosen in the dialog of the printer
            self.told.emit(self.tr("طُبع بعض الصفحات فقط، فلم تُسجَّل طباعتها. اطبعها بمداها."))
            return
        text = self.tr("أُرسلت الورقة إلى الطابعة. هل خرجت سليمة؟")
        if self.ask(self._window, self.tr("الطباعة"), text, self.tr("نعم، خرجت سليمة")):
            self._note(papers, "printer")
        else:
            self.told.emit(self.tr("لم تُسجَّل طباعة. تُطبع الصفحة من جديد من نسختها المحفوظة."))

    def _note(self, papers: Papers, how: str) -> None:
        for entry in papers.entries:
            self._desk.office.do(note_printed, entry.paper, entry.subject_id, entry.number, how)

    def _name(self, volume: Volume, page: int | str) -> str:
        return self.tr("السجل العام، المجلد {0}، الصفحة {1}").format(volume.no, page)

    def _run(self, title: str, work: Callable[[Progress], R], done: Callable[[R], None]) -> None:
        """Long work with its progress; nothing follows when the user signed out meanwhile."""

        def go_on(result: R) -> None:
            if isValid(self):
                done(result)

        run_job(
            self._desk.jobs,
            title,
            work,
            go_on,
            step_text=self.tr("صفحة {0} من {1}"),
            cancelled=self._cancelled,
            parent=self._window,
        )

    def _cancelled(self) -> None:
        if isValid(self):
            self.told.emit(self.tr("أُلغي العمل. ما أُغلق قبل ذلك بقي مغلقاً."))

    def _send_to_printer(self, document: Document, done: Done) -> object:
        return print_pdf(document, self._desk, self._window, done=done)


def _papers(name: str, parts: Sequence[bytes], entries: tuple[Entry, ...]) -> Papers:
    """Parts of one sheet each as one document."""
    return Papers(Document(joined(parts), PAGE_PAPER, name), len(parts), entries)


def _unused(folder: Path, name: str) -> Path:
    """A name that no paper in the folder has: a copy does not take the place of the original."""
    path, n = folder / f"{name}.pdf", 1
    while path.exists():
        n += 1
        path = folder / f"{name} ({n}).pdf"
    return path


def _entries(content: RegisterPage) -> tuple[Entry, ...]:
    return (_entry(content.volume, content.sealed),) if content.sealed else ()


def _entry(volume: Volume, sealed: SealedPage) -> Entry:
    return Entry(PAGE_PAPER, sealed.id, f"{volume.no}/{sealed.page}")
