"""All applications, each with where it stands; from here the way leads to the file."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.commands.applications import register_application
from app.domain.applications import Application
from app.office import Kind
from app.queries.applications import ApplicationLine, application_lines, count_applications
from ui.application_columns import application_columns
from ui.desk import Desk
from ui.forms.registered import RegisteredDialog
from ui.forms.subscription import SubscriptionForm
from ui.rights import may
from ui.table_model import TableModel
from ui.widgets.application_filters import ApplicationFilters
from ui.widgets.buttons import button
from ui.widgets.cards import Card
from ui.widgets.page_header import PageHeader
from ui.widgets.pager import Pager
from ui.widgets.stage_tiles import StageTiles
from ui.widgets.table import TableView


class ApplicationsPage(QWidget):
    """F2 enters an application; Enter or a double click opens the file."""

    KINDS = frozenset({Kind.APPLICATION, Kind.PARTY, Kind.RECEIPT, Kind.ALLOCATION, Kind.CONTRACT})
    NAME = "applications"
    wanted = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._order, self._descending = "serial", True
        self._may_enter = may(desk, register_application)
        self._build()

    def title(self) -> str:
        return self.tr("المكتتبون")

    def reload(self) -> None:
        """Ask for this page of the list again."""
        wanted = self.filters.wanted()
        office, pager = self._desk.office, self.pager
        self.model.show_rows(
            office.ask(
                application_lines,
                wanted,
                order=self._order,
                descending=self._descending,
                limit=pager.size_of_page,
                offset=pager.offset,
            )
        )
        pager.show_total(sum(office.ask(count_applications, wanted).values()))
        self.tiles.show_counts(office.ask(count_applications, replace(wanted, stage=None)))

    def open_ref(self, kind: str, ref: str) -> None:
        """Hand a reference on to the file of the investor."""
        if ref and kind != self.NAME:
            self.wanted.emit(kind, ref)

    def new(self) -> None:
        """F2: the subscription form."""
        if not self._may_enter:
            self._desk.say(self.tr("تسجيل الطلبات من عمل النافذة الواحدة."))
            return
        form = SubscriptionForm(self._desk, self)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.wanted.connect(self.wanted)
        form.accepted.connect(lambda: self._show_registered(form.application))
        form.open()

    def open_file(self, line: ApplicationLine | None = None) -> None:
        """Open the file of the selected application."""
        chosen = line or self.table.selected()
        if chosen is not None:
            self.wanted.emit("application", chosen.id)

    def _show_registered(self, application: Application | None) -> None:
        if application is None:
            return
        dialog = RegisteredDialog(self._desk, application, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wanted.connect(self.wanted)
        dialog.again.connect(self.new)
        dialog.open()

    def _build(self) -> None:
        opened = button(self.tr("فتح الإضبارة"), self.open_file, name="person")
        new = button(self.tr("طلب اكتتاب جديد"), self.new, name="add", key="F2", primary=True)
        if not self._may_enter:
            new.hide()  # showing it without a parent would open a window of its own
        self.tiles = StageTiles()
        self.filters = ApplicationFilters(self._desk.today().year)
        self.pager = Pager()
        self._build_table()
        self.tiles.chosen.connect(self.filters.show_stage)
        self.filters.changed.connect(self._on_filter)
        self.pager.turned.connect(self.reload)
        card = Card()
        card.body.addWidget(self.filters)
        card.body.addWidget(self.table, 1)
        card.body.addWidget(self.pager)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(PageHeader(self.title(), opened, new))
        layout.addWidget(self.tiles)
        layout.addWidget(card, 1)
        self.setFocusProxy(self.table)

    def _build_table(self) -> None:
        self.model: TableModel[ApplicationLine] = TableModel(
            application_columns(), sort=self._sort, key=lambda line: line.id
        )
        self.table = TableView(
            self.model,
            self.tr("لا طلبات هنا"),
            self.tr("غيّر التصفية، أو اضغط F2 لتسجيل طلب اكتتاب"),
        )
        self.model.setParent(self.table)
        self.table.activated_row.connect(self.open_file)

    def _sort(self, order: str, descending: bool) -> None:  # noqa: FBT001 - as the model calls it
        self._order, self._descending = order, descending
        self._on_filter()

    def _on_filter(self) -> None:
        self.pager.first_page()
        self.reload()
