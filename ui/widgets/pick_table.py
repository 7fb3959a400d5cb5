"""A field in which one row of a list is chosen: typing narrows it, arrows and Enter choose."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.errors import Refused
from ui import colours
from ui.table_model import Column, TableModel
from ui.widgets.icons import icon
from ui.widgets.table import TableView

R = TypeVar("R")
WAIT = 120  # milliseconds after the last key
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PickTable(QWidget, Generic[R]):
    """`find` brings the rows for what was typed, `fetch` one row by its key (Refused: none).

    `chosen` carries the row or None. It takes part in forms and drafts by its key. Widgets that
    narrow the list further go into `top`; call `refresh` when they change.
    """

    chosen = Signal(object)
    edited = Signal()
    done = Signal()  # Enter in the list: the choice is made

    def __init__(
        self,
        columns: Sequence[Column[R]],
        find: Callable[[str], Sequence[R]],
        *,
        key: Callable[[R], str],
        fetch: Callable[[str], R],
        placeholder: str,
        empty: str,
        hint: str = "",
    ) -> None:
        super().__init__()
        self._find, self._key, self._fetch = find, key, fetch
        self._chosen = ""
        self.search = QLineEdit()
        self.search.setPlaceholderText(placeholder)
        self.search.setAccessibleName(placeholder)
        self.search.setClearButtonEnabled(True)
        glass = QAction(icon("search", colours.MUTED), "", self)
        self.search.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self.model: TableModel[R] = TableModel(columns, self, key=key)
        self.table = TableView(self.model, empty, hint)
        self.top = QHBoxLayout()
        self._build()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(WAIT)
        self._later.timeout.connect(self.refresh)
        self.search.textEdited.connect(lambda _text: self._later.start())
        self.table.current_row.connect(self._on_row)
        self.table.activated_row.connect(lambda _row: self.done.emit())

    def _build(self) -> None:
        self.top.setSpacing(8)
        self.top.addWidget(self.search, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self.top)
        layout.addWidget(self.table, 1)
        self.setFocusProxy(self.search)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def value(self) -> R | None:
        """The chosen row."""
        return self.table.selected()

    def choose(self, key: str) -> None:
        """Choose a row by its key; one outside the list is fetched. Nothing for an empty key."""
        if not key:
            return
        if key not in self._keys():
            try:
                self.model.show_rows([self._fetch(key)])
            except Refused:
                return
        self.table.select_row(self._keys().index(key))

    def refresh(self) -> None:
        """Ask for the rows again; the chosen row stays chosen while it is among them."""
        self._later.stop()
        self.model.show_rows(self._find(self.search.text().strip()))

    def typed(self) -> object:
        return self._chosen

    def put_typed(self, value: object) -> None:
        self.choose(str(value))

    def is_empty(self) -> bool:
        return not self._chosen

    def sizeHint(self) -> QSize:
        return QSize(420, 190)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes into the list; Enter takes its first row and leaves the field."""
        key = Qt.Key(event.key())
        if key in ENTER and self._later.isActive():
            self.refresh()
        if key in (Qt.Key.Key_Down, *ENTER) and self.table.selected() is None and self.model.rows:
            self.table.select_row(0)
        if key == Qt.Key.Key_Down:
            self.table.setFocus()
        else:
            super().keyPressEvent(event)

    def _keys(self) -> list[str]:
        return [self._key(row) for row in self.model.rows]

    def _on_row(self, row: R | None) -> None:
        key = self._key(row) if row is not None else ""
        if key != self._chosen:
            self._chosen = key
            self.chosen.emit(row)
            self.edited.emit()
