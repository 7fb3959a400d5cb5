"""Allocations: who was given which plot, whether the third is paid, and what comes next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.commands.allocations import DEPARTMENT
from app.office import Kind
from app.queries.allocations import (
    AllocationFilter,
    AllocationLine,
    AllocationState,
    allocation_line,
    allocations_of,
)
from ui import deal_words
from ui.colours import Tone
from ui.deal_columns import allocation_columns
from ui.deal_papers import DealPapers
from ui.desk import Desk
from ui.forms.allocation import AllocationForm
from ui.forms.cancel_allocation import CancelAllocationForm
from ui.table_model import TableModel
from ui.text import apart, digits
from ui.widgets.allocation_step import AllocationStep
from ui.widgets.banner import Banner
from ui.widgets.buttons import button
from ui.widgets.list_bar import ListBar
from ui.widgets.page_header import PageHeader
from ui.widgets.table import TableView


class AllocationsPage(QWidget):
    """The department allocates and confirms what the law ends; everybody else reads."""

    KINDS = frozenset({Kind.ALLOCATION, Kind.CONTRACT, Kind.RECEIPT, Kind.PLOT, Kind.PRINT})
    NAME = "allocations"
    wanted = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._order, self._descending = "document", True
        actor = desk.office.actor
        self.may_act = actor is not None and actor.role in DEPARTMENT
        self.papers = DealPapers(desk, self)
        self._build()

    def title(self) -> str:
        return self.tr("التخصيص")

    # What the window asks of a page

    def reload(self) -> None:
        """Ask again; the chosen line stays chosen."""
        wanted = AllocationFilter(self.bar.chosen(), self.bar.typed())
        found = self._desk.office.ask(
            allocations_of, wanted, order=self._order, descending=self._descending
        )
        self.model.show_rows(found.lines)
        self.bar.show_count(len(found.lines), found.count)
        if self.table.selected() is None and found.lines:
            self.table.select_row(0)
        if not found.lines:
            self._open(None)

    def open_ref(self, kind: str, ref: str) -> None:
        """Show one allocation; a reference to the page itself begins one for an application."""
        if kind == self.NAME:
            self.new(ref)
            return
        self.bar.clear()
        self.reload()
        self._select(ref)

    def new(self, application_id: str = "") -> None:
        """F2: give somebody a plot."""
        if not self.may_act:
            self._desk.say(self.tr("التخصيص من عمل دائرة الاستثمار."))
            return
        form = AllocationForm(self._desk, application_id, self)
        form.accepted.connect(lambda: self._on_allocated(form))
        form.open()

    def preview(self) -> None:
        """F8: look at the paper that would be printed next."""
        line = self.table.selected()
        paper = self.papers.allocation(line.id) if line else None
        if paper is not None:
            self.papers.look_at(paper)

    def save_and_print(self) -> None:
        """F9: print the chosen document; as a copy when it was printed before."""
        line = self.table.selected()
        paper = self.papers.allocation(line.id) if line and self.papers.may_print else None
        if paper is not None:
            self.papers.deliver(paper)

    def cancel(self) -> None:
        """Confirm that the chosen allocation ended by itself (art. 13.4)."""
        line = self.table.selected()
        if line is None or line.state is not AllocationState.LAPSED or not self.may_act:
            return
        form = CancelAllocationForm(self._desk, line, self)
        form.accepted.connect(lambda: self._on_cancelled(line))
        form.open()

    # The list and the one that is open

    def _on_allocated(self, form: AllocationForm) -> None:
        made = form.allocation
        if made is None:
            return
        self.bar.clear()
        self.reload()
        self._select(made.id)
        self._desk.say(self.tr("صدرت وثيقة التخصيص {0}").format(apart(digits(made.document_no))))
        paper = self.papers.allocation(made.id)
        if paper is not None:
            self.papers.deliver(paper)

    def _on_cancelled(self, line: AllocationLine) -> None:
        self._desk.say(self.tr("أُلغي التخصيص {0}").format(apart(digits(line.document_no))))

    def _select(self, allocation_id: str) -> None:
        """Choose a line; one beyond the end of the list is put before it."""
        keys = [line.id for line in self.model.rows]
        if allocation_id not in keys:
            line = self._desk.office.ask(allocation_line, allocation_id)
            if line is None:
                return
            self.model.show_rows((line, *self.model.rows))
            keys.insert(0, allocation_id)
        self.table.select_row(keys.index(allocation_id))

    def _open(self, line: AllocationLine | None) -> None:
        """Say what comes next for the chosen allocation, and offer it."""
        self.preview_button.setEnabled(line is not None)
        self.print_button.setEnabled(line is not None and self.papers.may_print)
        self.file_button.setEnabled(line is not None)
        self.step.show_line(line)

    def _go_on(self, line: AllocationLine) -> None:
        """Take the next step of an allocation, here or on another page."""
        match line.state:
            case AllocationState.WAITING:
                self.wanted.emit("counter", line.application_id)
            case AllocationState.LAPSED:
                self.cancel()
            case AllocationState.THIRD_PAID:
                self.wanted.emit("contracts", line.id)
            case AllocationState.CONTRACTED:
                self.wanted.emit("contract", line.contract_id)

    def _open_file(self) -> None:
        line = self.table.selected()
        if line is not None:
            self.wanted.emit("application", line.application_id)

    def _sort(self, name: str, descending: bool) -> None:  # noqa: FBT001 - as the model calls it
        self._order, self._descending = name, descending
        self.reload()

    # How it looks

    def _build(self) -> None:
        self.bar = ListBar(
            self.tr("الاسم أو المقسم أو رقم الوثيقة أو العقد"),
            deal_words.allocation_states().items(),
        )
        self.bar.changed.connect(self.reload)
        self.model: TableModel[AllocationLine] = TableModel(
            allocation_columns(), sort=self._sort, key=lambda line: line.id
        )
        self.table = TableView(
            self.model, self.tr("لا تخصيص هنا"), self.tr("اضغط F2 لتخصيص مقسم بعد القرار الصناعي.")
        )
        self.model.setParent(self.table)
        self.table.current_row.connect(self._open)
        self.table.activated_row.connect(lambda _row: self.preview())
        self.step, self.told = AllocationStep(may_act=self.may_act), Banner(tone=Tone.GOOD)
        self.step.asked.connect(self._go_on)
        self.papers.told.connect(self.told.show_text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(self._header())
        layout.addWidget(self.told)
        layout.addWidget(self.bar)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.step)
        self.setFocusProxy(self.table)

    def _header(self) -> PageHeader:
        self.file_button = button(self.tr("الإضبارة"), self._open_file, name="person")
        self.preview_button = button(self.tr("معاينة"), self.preview, name="preview", key="F8")
        self.print_button = button(self.tr("طباعة"), self.save_and_print, name="print", key="F9")
        self.new_button = button(
            self.tr("تخصيص جديد"), self.new, name="add", key="F2", primary=True
        )
        if not self.may_act:
            self.new_button.hide()  # showing it without a parent would open a window of its own
        made = (self.file_button, self.preview_button, self.print_button, self.new_button)
        subtitle = self.tr("وثيقة واحدة: تخصيص واستلام وكروكي (المادة 13 فقرة 3)")
        return PageHeader(self.title(), *made, subtitle=subtitle)
