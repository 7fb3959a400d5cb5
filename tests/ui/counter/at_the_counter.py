"""What a cashier does and sees, in short words."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt

from app.office import Office
from app.queries.receipt_book import BookLine, book_lines
from app.queries.receipts import receipt_file
from tests.app.receipt_office import whole_book
from tests.ui.keys import press, type_text
from ui.pages.counter import CounterPage
from ui.printing import Document

ENTER, F9, PLUS = Qt.Key.Key_Return, Qt.Key.Key_F9, Qt.Key.Key_Plus


class Printer:
    """Stands for a printer: remembers what was sent, and says when it is through."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self.numbers: list[str] = []
        self.pdfs: list[bytes] = []

    def names(self) -> list[str]:
        return ["HP"]

    def send(self, document: Document, done: Callable[[object], None]) -> None:
        kept = [line.number for line in self._office.ask(book_lines, whole_book())]
        assert document.name in kept  # never before it is kept
        self.numbers.append(document.name)
        self.pdfs.append(document.data)
        done(None)


def issued(office: Office) -> list[BookLine]:
    """All receipts and reversals, the oldest first."""
    return office.ask(book_lines, whole_book(), descending=False)


def copies(office: Office, receipt_id: str) -> int:
    return office.ask(receipt_file, receipt_id).copies


def draft_file(tmp_path: Path) -> dict[str, object]:
    [file] = (tmp_path / "drafts").rglob("counter.json")
    return json.loads(file.read_text("utf-8"))["values"]


def find(page: CounterPage, typed: str = "محمد عبدالله") -> None:
    """Search and take the first."""
    search = page.fields.picker.search
    type_text(search, typed)
    press(search, ENTER)


def pay(page: CounterPage, amount: str) -> None:
    """Find the payer and type an amount."""
    find(page)
    type_text(page.fields.amount, amount)


def spread_texts(page: CounterPage) -> list[list[str]]:
    model = page.board.spread.model
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def errors(page: CounterPage) -> dict[str, str]:
    fields = page.fields
    found = {name: fields.box(name).error_text() for name in fields.names()}
    return {name: text for name, text in found.items() if text}
