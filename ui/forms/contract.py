"""The form of a sale contract: the allocation, the day, the instalments, further clauses."""

from __future__ import annotations

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.commands.contracts import sign_contract
from app.domain.contracts import Contract, ContractDraft
from app.domain.money import Currency
from app.errors import Refused
from app.queries.contract_drafts import allocation_with_law, preview_contract, schedule_for
from app.queries.late import OpenAllocation
from ui.deal_papers import DealPapers
from ui.desk import Desk
from ui.form import Form
from ui.reading import unreadable
from ui.text import apart, number
from ui.widgets.buttons import button
from ui.widgets.choice import Paragraph
from ui.widgets.day_edit import DayEdit
from ui.widgets.deal_picker import DealPicker
from ui.widgets.edits import NumberEdit, TextEdit
from ui.widgets.schedule_card import ScheduleCard
from ui.widgets.shortcuts import shortcut

DRAFT = "contract"
ROOM = QSize(1326, 708)
SOON = 150  # milliseconds: the schedule follows the typing


class ContractForm(Form):
    """Signs the contract with its schedule; `contract` is the result.

    `allocation_id` is chosen from the start when it is given.
    """

    def __init__(self, desk: Desk, allocation_id: str = "", parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            self.tr("عقد بيع بالتراضي"),
            parent,
            columns=2,
            draft_key=DRAFT,
            save_text=self.tr("توقيع العقد"),
        )
        self.contract: Contract | None = None
        self.papers = DealPapers(desk, self)
        self._usual = 0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SOON)
        self._later.timeout.connect(self._show_schedule)
        self._build()
        self.deals.refresh()
        self.deals.choose(allocation_id)
        self._show_approval()
        self.fields.mark_clean()

    def save(self) -> None:
        self.contract = self._desk.office.do(sign_contract, self._draft())

    def preview(self) -> None:
        """Show the contract as a draft before anything is signed."""
        try:
            Refused.unless_none(unreadable(self.fields))
            draft, settings = self._draft(), self._desk.office.settings
            contract = self._desk.office.ask(preview_contract, draft, settings)
        except Refused as refused:
            self.fields.show_violations(refused.violations)
            return
        self.fields.clear_violations()
        self.papers.look_at_draft(self.papers.draft_of_contract(contract), self)

    def _wanted_size(self) -> QSize:
        """As much as a common screen has."""
        return ROOM.boundedTo(self.screen().availableSize() - QSize(40, 60))

    # Building

    def _build(self) -> None:
        add, today = self.fields.add, self._desk.today()
        self.deals = add(
            "allocation_id",
            self.tr("وثيقة التخصيص التي سُدد ثلثها"),
            DealPicker(self._desk.office),
            required=True,
            span=2,
        )
        day = DayEdit(today, today=self._desk.today)
        self.signed_on = add("signed_on", self.tr("تاريخ العقد"), day, required=True)
        self.count = add("n_instalments", self.tr("عدد الأقساط"), NumberEdit(), required=True)
        self.approval = add(
            "approval_no",
            self.tr("رقم موافقة الوزير وتاريخها"),
            TextEdit(),
            required=True,
            hint=self.tr("تعديل عدد الأقساط بموافقة الوزير (المادة 10 فقرة 2)"),
            span=2,
        )
        self.clauses = add(
            "extra_clauses",
            self.tr("بنود إضافية يراها مجلس المدينة"),
            Paragraph(4),
            hint=self.tr("كل سطر بند مستقل (المادة 19 فقرة 10)"),
            span=2,
        )
        self.schedule = ScheduleCard()
        self._side_by_side()
        self.buttons.insertWidget(
            1, button(self.tr("معاينة"), self.preview, name="preview", key="F8")
        )
        shortcut(self, "F8", self.preview)
        self._connect()

    def _side_by_side(self) -> None:
        """The fields at the start, the schedule beside them."""
        around = self._inside.layout()
        if around is not None:
            around.removeWidget(self.fields)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.fields, 5)
        row.addWidget(self.schedule, 6)
        self.body.addLayout(row, 1)
        self.schedule.setMinimumHeight(480)
        self.schedule.setMinimumWidth(600)

    def _connect(self) -> None:
        self.deals.chosen.connect(self._on_deal)
        self.deals.done.connect(lambda: self.fields.go_to("signed_on"))
        self.count.textChanged.connect(lambda _text: self._on_count())

    # What follows from a choice

    def _on_deal(self, chosen: OpenAllocation | None) -> None:
        if chosen is not None:
            _allocation, law = self._desk.office.ask(allocation_with_law, chosen.allocation_id)
            if self.count.is_empty() or self._count() == self._usual:
                self.count.show_number(law.n_instalments)
            self._usual = law.n_instalments
            hint = self.tr("{0} في النظام").format(apart(number(law.n_instalments)))
            self.fields.box("n_instalments").show_hint(hint)
        self._show_approval()
        self._later.start()

    def _on_count(self) -> None:
        self._show_approval()
        self._later.start()

    def _show_approval(self) -> None:
        """Another number than that of the regulation needs the minister's approval."""
        count = self._count()
        self.fields.show_field("approval_no", shown=count not in (None, self._usual))

    def _show_schedule(self) -> None:
        chosen, count = self.deals.value(), self._count()
        if chosen is None or count is None:
            self.schedule.show_schedule(None, Currency.SYP_NEW)
            return
        ask = self._desk.office.ask
        allocation, _law = ask(allocation_with_law, chosen.allocation_id)
        try:
            schedule = ask(schedule_for, chosen.allocation_id, count)
        except Refused:
            schedule = None
        self.schedule.show_schedule(schedule, allocation.currency)

    def _count(self) -> int | None:
        try:
            return self.count.number_or_none()
        except ValueError:
            return None

    # Reading

    def _draft(self) -> ContractDraft:
        chosen = self.deals.value()
        count = self.count.number()
        usual = count == self._usual
        return ContractDraft(
            chosen.allocation_id if chosen else "",
            self.signed_on.day(),
            None if usual else count,
            "" if usual else self.approval.words(),
            tuple(" ".join(line.split()) for line in self.clauses.words().splitlines()),
        )
