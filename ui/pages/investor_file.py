"""One investor's file: where it stands, what comes next, and everything that is in it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.commands.allocations import allocate_plot
from app.commands.applications import record_decision
from app.commands.contracts import sign_contract
from app.commands.receipts import take_payment
from app.domain.applications import Paper
from app.domain.explanation import article_label
from app.domain.life_cycle import Stage, Step
from app.errors import Refused
from app.office import Kind
from app.queries.investor_file import InvestorFile, application_for, investor_file, scan_bytes
from ui.application_paper import preview_form
from ui.colours import Tone
from ui.desk import Desk
from ui.forms.industrial_decision import IndustrialDecisionForm
from ui.rights import may
from ui.scan_view import open_scan
from ui.stage_names import stage_label, stage_tone, step_article, step_label, step_place
from ui.text import apart, day, digits, number
from ui.widgets.badge import Badge
from ui.widgets.banner import Banner
from ui.widgets.buttons import button, link
from ui.widgets.cards import EmptyState
from ui.widgets.file_board import FileBoard
from ui.widgets.page_header import PageHeader

COMMANDS: dict[Step, Callable[..., object]] = {
    Step.COLLECT_FEES: take_payment,
    Step.RECORD_DECISION: record_decision,
    Step.ALLOCATE: allocate_plot,
    Step.COLLECT_THIRD: take_payment,
    Step.SIGN_CONTRACT: sign_contract,
    Step.COLLECT_INSTALMENTS: take_payment,
}


class InvestorFilePage(QWidget):
    """Reached from lists and from the search by an application, a party or a decision."""

    KINDS = frozenset(
        {Kind.APPLICATION, Kind.RECEIPT, Kind.ALLOCATION, Kind.CONTRACT, Kind.REGISTER, Kind.PRINT}
    )
    NAME = "investor_file"
    wanted = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.file: InvestorFile | None = None
        self._build()

    def title(self) -> str:
        return self.file.application.party.full_name if self.file else self.tr("إضبارة المستثمر")

    def reload(self) -> None:
        """Ask for the open file again."""
        if self.file is not None:
            self._show(self.file.application.id)

    def open_ref(self, kind: str, ref: str) -> None:
        """Open the file that an application, a party or a decision belongs to."""
        found = self._desk.office.ask(application_for, kind, ref)
        if found is None:
            self._desk.say(self.tr("لم يُعثر على الإضبارة. ابحث عنها من جديد."))
            return
        self._show(found)
        self.board.verticalScrollBar().setValue(0)

    def preview(self) -> None:
        """F8: the application form as it would be printed."""
        if self.file is not None:
            preview_form(self._desk, self.file.application.id, self)

    def act(self) -> None:
        """Do the next step, here or on the page where it is done."""
        step = self.file.step if self.file else None
        if self.file is None or step is None or not may(self._desk, COMMANDS[step]):
            return
        if step is Step.RECORD_DECISION:
            self.record_decision()
            return
        given = self.file.allocation
        if step is Step.SIGN_CONTRACT and given is not None:
            self.wanted.emit("contracts", given.id)
        else:
            page = "allocations" if step is Step.ALLOCATE else "counter"
            self.wanted.emit(page, self.file.application.id)

    def record_decision(self) -> None:
        """The form of the industrial decision."""
        if self.file is None or not may(self._desk, record_decision):
            return
        paid = self.file.marks.fees_paid
        form = IndustrialDecisionForm(self._desk, self.file.application, self, fees_paid=paid)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.open()

    def _show(self, application_id: str) -> None:
        try:
            self.file = self._desk.office.ask(investor_file, application_id)
        except Refused:
            self.file = None
        self.stack.setCurrentIndex(0 if self.file is None else 1)
        if self.file is not None:
            self._show_head(self.file)
            self._show_step(self.file)
            self.board.show_file(self.file)

    def _show_head(self, file: InvestorFile) -> None:
        made = file.application
        self.header.title.setText(made.party.full_name)
        text = self.tr("الطلب {0} بتاريخ {1} — {2}")
        self.header.show_subtitle(
            text.format(
                apart(number(made.serial)), apart(day(made.subscribed_on)), made.industry_type
            )
        )
        self.badge.show_state(stage_label(file.stage), stage_tone(file.stage))
        while (item := self.others.takeAt(0)) is not None:
            if widget := item.widget():
                widget.setParent(None)
                widget.deleteLater()
        for other in file.others:
            words = self.tr("الطلب {0} للمستثمر نفسه").format(apart(digits(str(other.serial))))
            self.others.addWidget(link(words, partial(self.open_ref, "application", other.id)))

    def _show_step(self, file: InvestorFile) -> None:
        """What comes next: a button for whoever may do it, words for all others."""
        step = file.step
        self.step_button.setVisible(step is not None and may(self._desk, COMMANDS[step]))
        early = step is Step.COLLECT_FEES and file.stage is Stage.REGISTERED
        self.early_button.setVisible(early and may(self._desk, record_decision))
        if step is None:
            ended = file.stage is Stage.CANCELLED
            done = self.tr("سُددت قيمة المقسم كاملة: لا شيء للقبض.")
            over = self.tr("أُلغي التخصيص ({0})، فلا خطوة تالية لهذا الطلب.").format(
                digits(article_label(file.cancelled.article)) if file.cancelled else ""
            )
            self.step.show_text(over if ended else done, Tone.WARN if ended else Tone.GOOD)
            return
        text = self.tr("الخطوة التالية: {0} ({1})").format(
            step_label(step), digits(article_label(step_article(step)))
        )
        if not may(self._desk, COMMANDS[step]):
            text = f"{text} — {step_place(step)}"
        self.step.show_text(text, Tone.INFO)
        self.step_button.setText(step_label(step))

    def _open_scan(self, paper: Paper) -> None:
        data = self._desk.office.ask(scan_bytes, paper.sha256)
        open_scan(self._desk, data, paper.file_name or paper.name, self)

    def _build(self) -> None:
        empty = EmptyState(
            self.tr("لم تُفتح إضبارة بعد"),
            self.tr("اختر مكتتباً من القائمة، أو ابحث عنه بالاسم أو الرقم (F4)."),
            icon="person",
            action=self.tr("قائمة المكتتبين"),
            slot=lambda: self.wanted.emit("applications", ""),
        )
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self._build_header())
        layout.addWidget(self._build_step())
        self.board = FileBoard()
        self.board.wanted.connect(self.wanted)
        self.board.scan_wanted.connect(self._open_scan)
        layout.addWidget(self.board, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(empty)
        self.stack.addWidget(whole)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)
        self.setFocusProxy(self.step_button)

    def _build_header(self) -> PageHeader:
        self.badge = Badge()
        others = QWidget()
        self.others = QHBoxLayout(others)
        self.others.setContentsMargins(0, 0, 0, 0)
        back = button(
            self.tr("المكتتبون"), lambda: self.wanted.emit("applications", ""), name="back"
        )
        self.print_button = button(self.tr("طلب الاكتتاب"), self.preview, name="print", key="F8")
        self.header = PageHeader("", others, self.badge, self.print_button, back)
        return self.header

    def _build_step(self) -> Banner:
        self.step = Banner()
        self.early_button = self.step.add_action(
            self.tr("تسجيل القرار قبل التسديد"), self.record_decision
        )
        self.step_button = button("", self.act, primary=True)
        self.step.row.addWidget(self.step_button)
        return self.step
