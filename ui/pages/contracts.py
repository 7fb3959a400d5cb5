"""Sale contracts with their schedules: what is paid of each instalment and what is left."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from app.commands.contracts import DEPARTMENT
from app.domain.schedule import method_label
from app.office import Kind
from app.queries.contracts import (
    ContractFilter,
    ContractLine,
    ContractPaper,
    InstalmentLine,
    contract_line,
    contract_paper,
    contracts_of,
)
from ui import deal_words
from ui.colours import Tone
from ui.deal_columns import contract_columns, instalment_columns
from ui.deal_papers import DealPapers
from ui.desk import Desk
from ui.forms.contract import ContractForm
from ui.table_model import TableModel
from ui.text import apart, currency_label, digits
from ui.widgets.banner import Banner
from ui.widgets.buttons import button, link
from ui.widgets.cards import Card
from ui.widgets.list_bar import ListBar
from ui.widgets.page_header import PageHeader
from ui.widgets.table import TableView


class ContractsPage(QWidget):
    """The department signs; everybody else reads."""

    KINDS = frozenset({Kind.ALLOCATION, Kind.CONTRACT, Kind.RECEIPT, Kind.PRINT})
    NAME = "contracts"
    wanted = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._order, self._descending = "number", True
        actor = desk.office.actor
        self.may_act = actor is not None and actor.role in DEPARTMENT
        self.papers = DealPapers(desk, self)
        self._build()

    def title(self) -> str:
        return self.tr("العقود")

    # What the window asks of a page

    def reload(self) -> None:
        """Ask again; the chosen line stays chosen."""
        wanted = ContractFilter(self.bar.chosen(), self.bar.typed())
        found = self._desk.office.ask(
            contracts_of, wanted, order=self._order, descending=self._descending
        )
        self.model.show_rows(found.lines)
        self.bar.show_count(len(found.lines), found.count)
        if self.table.selected() is None and found.lines:
            self.table.select_row(0)
        if not found.lines:
            self._open(None)

    def open_ref(self, kind: str, ref: str) -> None:
        """Show one contract; a reference to the page itself begins one for an allocation."""
        if kind == self.NAME:
            self.new(ref)
            return
        self.bar.clear()
        self.reload()
        self._select(ref)

    def new(self, allocation_id: str = "") -> None:
        """F2: sign a contract."""
        if not self.may_act:
            self._desk.say(self.tr("العقود من عمل دائرة الاستثمار."))
            return
        form = ContractForm(self._desk, allocation_id, self)
        form.accepted.connect(lambda: self._on_signed(form))
        form.open()

    def preview(self) -> None:
        """F8: look at the paper that would be printed next."""
        line = self.table.selected()
        paper = self.papers.contract(line.id) if line else None
        if paper is not None:
            self.papers.look_at(paper)

    def save_and_print(self) -> None:
        """F9: print the chosen contract; as a copy when it was printed before."""
        line = self.table.selected()
        paper = self.papers.contract(line.id) if line and self.papers.may_print else None
        if paper is not None:
            self.papers.deliver(paper)

    # The list and the one that is open

    def _on_signed(self, form: ContractForm) -> None:
        made = form.contract
        if made is None:
            return
        self.bar.clear()
        self.reload()
        self._select(made.id)
        self._desk.say(self.tr("وُقع العقد {0}").format(apart(digits(made.number))))
        paper = self.papers.contract(made.id)
        if paper is not None:
            self.papers.deliver(paper)

    def _select(self, contract_id: str) -> None:
        """Choose a line; one beyond the end of the list is put before it."""
        keys = [line.id for line in self.model.rows]
        if contract_id not in keys:
            line = self._desk.office.ask(contract_line, contract_id)
            if line is None:
                return
            self.model.show_rows((line, *self.model.rows))
            keys.insert(0, contract_id)
        self.table.select_row(keys.index(contract_id))

    def _open(self, line: ContractLine | None) -> None:
        """Show the schedule of the chosen contract with its payments."""
        paper = self._desk.office.ask(contract_paper, line.id) if line else None
        self.preview_button.setEnabled(line is not None)
        self.print_button.setEnabled(line is not None and self.papers.may_print)
        for made in (self.file_button, self.pay_button):
            made.setEnabled(line is not None)
        self.instalments.show_rows(paper.instalments if paper else ())
        self.card.title.setText(self._heading(paper) if paper else self.tr("جدول الأقساط"))

    def _heading(self, paper: ContractPaper) -> str:
        contract = paper.contract
        text = self.tr("جدول أقساط العقد {0} ({1}). {2}")
        pound, said = currency_label(contract.currency), method_label(contract.increase_method)
        return text.format(apart(digits(contract.number)), pound, said)

    def _go(self, page: str) -> None:
        line = self.table.selected()
        if line is not None:
            self.wanted.emit(page, line.application_id)

    def _sort(self, name: str, descending: bool) -> None:  # noqa: FBT001 - as the model calls it
        self._order, self._descending = name, descending
        self.reload()

    # How it looks

    def _build(self) -> None:
        self.bar = ListBar(
            self.tr("الاسم أو المقسم أو رقم العقد أو وثيقة التخصيص"),
            deal_words.contract_states().items(),
        )
        self.bar.changed.connect(self.reload)
        self.model: TableModel[ContractLine] = TableModel(
            contract_columns(), sort=self._sort, key=lambda line: line.id
        )
        self.table = TableView(
            self.model, self.tr("لا عقد هنا"), self.tr("اضغط F2 لتوقيع عقد بعد تسديد الثلث.")
        )
        self.model.setParent(self.table)
        self.table.current_row.connect(self._open)
        self.table.activated_row.connect(lambda _row: self.preview())
        self.told = Banner(tone=Tone.GOOD)
        self.papers.told.connect(self.told.show_text)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.table)
        parts.addWidget(self._schedule())
        parts.setSizes([220, 410])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(self._header())
        layout.addWidget(self.told)
        layout.addWidget(self.bar)
        layout.addWidget(parts, 1)
        self.setFocusProxy(self.table)

    def _schedule(self) -> Card:
        self.card = Card(self.tr("جدول الأقساط"))
        self.instalments: TableModel[InstalmentLine] = TableModel(
            instalment_columns(), key=lambda line: line.row.no
        )
        self.schedule = TableView(self.instalments, self.tr("اختر عقداً من القائمة"))
        self.instalments.setParent(self.schedule)
        self.schedule.setAccessibleName(self.tr("جدول الأقساط"))
        self.pay_button = link(self.tr("قبض قسط"), lambda: self._go("counter"))
        self.card.top.addWidget(self.pay_button)
        self.card.body.addWidget(self.schedule, 1)
        return self.card

    def _header(self) -> PageHeader:
        self.file_button = button(
            self.tr("الإضبارة"), lambda: self._go("application"), name="person"
        )
        self.preview_button = button(self.tr("معاينة"), self.preview, name="preview", key="F8")
        self.print_button = button(self.tr("طباعة"), self.save_and_print, name="print", key="F9")
        self.new_button = button(self.tr("عقد جديد"), self.new, name="add", key="F2", primary=True)
        if not self.may_act:
            self.new_button.hide()  # showing it without a parent would open a window of its own
        made = (self.file_button, self.preview_button, self.print_button, self.new_button)
        subtitle = self.tr("عقود بيع بالتراضي وجداول أقساطها (المادتان 10 و19)")
        return PageHeader(self.title(), *made, subtitle=subtitle)
