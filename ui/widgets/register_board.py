"""One page of the register: its state and buttons, the very paper, and its lines as a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSplitter, QWidget

from app.domain.books import RegisterLine
from app.domain.register_pages import RegisterPage
from ui import colours
from ui.register_columns import Shown, line_columns
from ui.register_drawing import SHEETS
from ui.register_words import PageRow, action_of, badge_of, note_of, title_of
from ui.table_model import TableModel
from ui.text import apart
from ui.widgets.badge import Badge
from ui.widgets.buttons import button
from ui.widgets.cards import Card, tint
from ui.widgets.choice import Choice
from ui.widgets.pdf_view import PdfView
from ui.widgets.table import TableView

WIDE = 1250  # pixels: from here on paper and table stand beside each other
# The paper shows every column; a narrow table leaves out what it needs least (column: its width).
LEAST_WIDTHS = {4: 980, 5: 860, 6: 780, 2: 540}


class RegisterBoard(Card):
    """`main` is the one button for what comes next with this page. Nothing is asked here."""

    correct_wanted = Signal()
    main_wanted = Signal()
    subject_wanted = Signal(str)  # the application of a line, by Enter or double click

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self._pdf: bytes | None = None
        self.badge = Badge()
        self.note = QLabel()
        self.note.setWordWrap(True)
        tint(self.note, colours.MUTED)
        self.sheet = Choice([(sheet, sheet) for sheet in SHEETS], first=True)
        self.sheet.setAccessibleName(self.tr("قياس الورق"))
        self.sheet.setToolTip(self.tr("قياس الورق للإغلاق والطباعة"))
        self.correct = button(self.tr("تصحيح سطر"), self.correct_wanted.emit, name="edit")
        self.main = button("…", self.main_wanted.emit, name="print", key="F9", primary=True)
        self.view = PdfView()
        self.model: TableModel[Shown] = TableModel(
            line_columns(), self, key=lambda shown: shown.line.serial
        )
        self.table = TableView(self.model, self.tr("لا أسطر في هذه الصفحة بعد"))
        self.table.activated_row.connect(
            lambda shown: self.subject_wanted.emit(shown.line.subject_id)
        )
        self._lay_out()

    def show_row(
        self, row: PageRow | None, content: RegisterPage | None, *, may_seal: bool
    ) -> None:
        """State, words and lines of a page; an opening page has no content, None empties all."""
        self.setEnabled(row is not None)
        self._show_lines(content.lines if content else None)
        if row is None:
            self.show_paper(None)
            return
        self.badge.show_state(*badge_of(row))
        self.title.setText(title_of(row))
        note = note_of(row, content.sealed if content else None)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        action = action_of(row, may_seal=may_seal)
        self.main.setText(f"\u00a0{action}  {apart('F9')}")
        self.main.setAccessibleName(action)

    def show_paper(self, pdf: bytes | None) -> None:
        """The bytes that are printed, or nothing when there are none."""
        self._pdf = pdf
        if pdf is None or not self.isVisible():  # an open document is not kept behind other pages
            self.view.clear()
        else:
            self.view.show_pdf(pdf)

    def select_serial(self, serial: int) -> None:
        """Make the line with this serial current."""
        for row, shown in enumerate(self.model.rows):
            if shown.line.serial == serial:
                self.table.select_row(row)

    def selected_serial(self) -> int | None:
        shown = self.table.selected()
        return shown.line.serial if shown else None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.show_paper(self._pdf)

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self.view.clear()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= WIDE
        way = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self.splitter.orientation() != way:
            self.splitter.setOrientation(way)
            self._share()
        self._fit_columns()

    def _show_lines(self, lines: Sequence[RegisterLine] | None) -> None:
        """The lines of a page; None for an opening page, which has none."""
        self.table.setVisible(lines is not None)
        self.model.show_rows([Shown(line) for line in lines or ()])

    def _fit_columns(self) -> None:
        for column, least in LEAST_WIDTHS.items():
            self.table.setColumnHidden(column, self.table.width() < least)

    def _lay_out(self) -> None:
        self.top.setStretchFactor(self.title, 0)
        self.top.addWidget(self.badge)
        self.top.addStretch(1)
        for widget in (self.sheet, self.correct, self.main):
            self.top.addWidget(widget)
        self.body.addWidget(self.note)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.view)
        self.splitter.addWidget(self.table)
        self.view.setMinimumSize(260, 160)
        self.table.setMinimumSize(260, 110)
        self.splitter.splitterMoved.connect(lambda *_: self._fit_columns())
        self._share()
        self.body.addWidget(self.splitter, 1)

    def _share(self) -> None:
        self.splitter.setSizes([600, 400])
