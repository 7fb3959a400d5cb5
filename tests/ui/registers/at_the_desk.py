"""What the tests of the registers page do with windows and papers."""

from __future__ import annotations

import io

from pypdf import PdfReader
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from app.domain.register_pages import PageState
from app.queries.receipts import copies_of
from app.queries.registers import PAGE_PAPER, page_content, pages_of
from tests.app.documents.paper_reading import plain
from ui.pdf_pages import PdfPages

KEY = Qt.Key


def states(page, book) -> list[PageState]:
    return [line.state for line in page._desk.office.ask(pages_of, book)]


def copies(page, book, number: int = 1) -> int:
    office = page._desk.office
    sealed = office.ask(page_content, book.id, number).sealed
    return office.ask(copies_of, PAGE_PAPER, sealed.id)


def to_front(window) -> None:
    """Shortcuts work in the active window only."""
    while not window.isActiveWindow():
        window.activateWindow()
        QTest.qWait(20)


def drive(page, work) -> list:
    """The next form is really opened; `work` types into it and must end it."""
    forms = []

    def show(form) -> int:
        forms.append(form)
        QTimer.singleShot(0, lambda: at_form(form))
        return form.exec()

    def at_form(form) -> None:
        try:
            to_front(form)
            work(form)
        finally:
            if form.isVisible():
                form.done(0)

    page.show_form = show
    return forms


def sheets(pdf: bytes) -> list[str]:
    return [plain(sheet.extract_text()) for sheet in PdfReader(io.BytesIO(pdf)).pages]


def look(pdf: bytes, sheet: int = 0) -> bytes:
    pages = PdfPages(pdf)
    image = pages.image(sheet, 60)
    pages.close()
    return bytes(image.constBits())
