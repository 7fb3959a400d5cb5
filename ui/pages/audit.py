"""The journal of the office as people read it. Nothing can be changed here."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.office import Kind
from app.queries.audit import AuditFilter, AuditLine, audit_entry, audit_lines
from app.queries.users import users
from ui.desk import Desk
from ui.event_names import event_label, event_labels, subject_words
from ui.field_set import FieldSet
from ui.forms.audit_entry import AuditEntryDialog
from ui.table_model import FOR_NUMBERS, Column, TableModel
from ui.text import clock, day, number
from ui.widgets.buttons import button
from ui.widgets.cards import Card
from ui.widgets.choice import Choice
from ui.widgets.day_edit import DayEdit
from ui.widgets.page_header import PageHeader
from ui.widgets.table import TableView

PORTION = 200
EVERYTHING = ""


class AuditPage(QWidget):
    """Who did what and when, the newest first, with filters; Enter shows a line whole."""

    KINDS = frozenset(Kind)
    NAME = "audit"
    wanted = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._loading = False
        self._build()

    def title(self) -> str:
        return self.tr("سجل الأعمال")

    def reload(self) -> None:
        """The newest lines that fit the filter."""
        self._offer_users()
        if self.filter.attempt(self._show_first):
            self.filter.mark_clean()

    def show_older(self) -> None:
        """Add the next portion of older lines."""
        rows = list(self.model.rows)
        older = self._ask(rows[-1].seq if rows else None)
        self.model.show_rows([*rows, *older])
        self.older.setEnabled(len(older) == PORTION)

    def open_line(self, line: AuditLine) -> None:
        """Show a line whole."""
        entry = self._desk.office.ask(audit_entry, line.seq)
        if entry is not None:
            AuditEntryDialog(entry, self).exec()

    def _show_first(self) -> None:
        lines = self._ask(None)
        self.model.show_rows(lines)
        self.older.setEnabled(len(lines) == PORTION)

    def _ask(self, below: int | None) -> list[AuditLine]:
        kind = self.kind.value_or_none()
        wanted = AuditFilter(
            frozenset([kind] if kind else []),
            self.user.value_or_none() or EVERYTHING,
            self.first.day_or_none(),
            self.last.day_or_none(),
            below,
        )
        return self._desk.office.ask(audit_lines, wanted, limit=PORTION)

    def _offer_users(self) -> None:
        everybody = [(EVERYTHING, self.tr("الجميع"))]
        people = [(line.user, line.name) for line in self._desk.office.ask(users)]
        self._loading = True
        self.user.set_items([*everybody, *people])
        if self.user.value_or_none() is None:
            self.user.choose(EVERYTHING)
        self._loading = False

    def _build(self) -> None:
        self.filter = FieldSet(columns=4)
        kinds = [(EVERYTHING, self.tr("كل الأعمال")), *event_labels().items()]
        self.kind = self.filter.add("kind", self.tr("العمل"), Choice(kinds, first=True))
        self.user = self.filter.add("user", self.tr("الموظف"), Choice[str]())
        self.first = self.filter.add("first", self.tr("من يوم"), DayEdit(today=self._desk.today))
        self.last = self.filter.add("last", self.tr("إلى يوم"), DayEdit(today=self._desk.today))
        for choice in (self.kind, self.user):
            choice.currentIndexChanged.connect(lambda _index: self._on_filter())
        for edit in (self.first, self.last):
            edit.editingFinished.connect(self._on_filter)
        self.model: TableModel[AuditLine] = TableModel(self._columns(), key=lambda r: r.seq)
        self.table = TableView(
            self.model, self.tr("لا قيود"), self.tr("وسّع المدة أو اختر كل الأعمال.")
        )
        self.model.setParent(self.table)
        self.table.activated_row.connect(self.open_line)
        self.older = button(self.tr("أقدم"), self.show_older, name="down")
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(self.older)
        card = Card()
        card.body.addWidget(self.filter)
        card.body.addWidget(self.table, 1)
        card.body.addLayout(below)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        subtitle = self.tr("للقراءة فقط. كل قيد مربوط ببصمة الذي قبله، فلا يُحذف ولا يُعدّل خفية.")
        layout.addWidget(PageHeader(self.title(), subtitle=subtitle))
        layout.addWidget(card, 1)
        self.setFocusProxy(self.table)

    def _columns(self) -> list[Column[AuditLine]]:
        return [
            Column(self.tr("القيد"), lambda r: number(r.seq), FOR_NUMBERS, width=80),
            Column(self.tr("التاريخ"), lambda r: day(r.at), FOR_NUMBERS, width=100),
            Column(self.tr("الساعة"), lambda r: clock(r.at), FOR_NUMBERS, width=70),
            Column(self.tr("الموظف"), lambda r: r.actor_name, width=160),
            Column(self.tr("العمل"), lambda r: event_label(r.kind), width=180),
            Column(self.tr("الموضوع"), lambda r: subject_words(r.subject), stretch=True),
        ]

    def _on_filter(self) -> None:
        if not self._loading:
            self.reload()
