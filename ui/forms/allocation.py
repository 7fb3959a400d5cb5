"""The form of an allocation: the application, a vacant plot, the days, and the sketch."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.commands.allocations import allocate_plot
from app.domain.allocations import Allocation, AllocationDraft
from app.domain.deals import AllocationTerms
from app.domain.money import currency_on
from app.errors import Refused
from app.queries.allocation_drafts import (
    Candidate,
    preview_allocation,
    sketch_to_begin_with,
    terms_of,
)
from app.queries.land import PlotLine
from ui.colours import Tone
from ui.deal_papers import DealPapers
from ui.desk import Desk
from ui.form import Form
from ui.messages import sentence
from ui.reading import unreadable
from ui.text import apart
from ui.widgets.banner import Banner
from ui.widgets.buttons import button
from ui.widgets.candidate_picker import CandidatePicker
from ui.widgets.day_edit import DayEdit
from ui.widgets.edits import TextEdit
from ui.widgets.plot_picker import PlotPicker
from ui.widgets.shortcuts import shortcut
from ui.widgets.sketch_step import HeldSketch, SketchStep
from ui.widgets.step_tabs import StepTabs
from ui.widgets.terms_card import TermsCard

DRAFT = "allocation"
ROOM = QSize(1326, 708)
SOON = 150  # milliseconds: the money follows the typing


class Step(Enum):
    """The two halves of the form."""

    PLOT = 0
    SKETCH = 1


class AllocationForm(Form):
    """Gives out the one document of allocation, handover and sketch; `allocation` is the result.

    `application_id` is chosen from the start when it is given.
    """

    def __init__(self, desk: Desk, application_id: str = "", parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            self.tr("تخصيص مقسم"),
            parent,
            columns=2,
            draft_key=DRAFT,
            save_text=self.tr("إصدار الوثيقة"),
        )
        self.allocation: Allocation | None = None
        self.papers = DealPapers(desk, self)
        self._step = Step.PLOT
        self._later = QTimer(self, singleShot=True, interval=SOON)
        self._later.timeout.connect(lambda: self.terms.show_terms(self._terms()))
        self._build()
        self._show_parts()
        self.applications.refresh()
        self.applications.choose(application_id)
        self.plots.refresh()
        self.fields.mark_clean()

    def save(self) -> None:
        self.allocation = self._desk.office.do(allocate_plot, self._draft())

    def accept(self) -> None:
        """Save; everything is checked in the first half, what is wrong in the sketch in its own."""
        step = self._step
        self.show_step(Step.PLOT)
        super().accept()
        boxes = map(self.fields.box, self.fields.names())
        if self.isVisible() and not any(box.error_text() for box in boxes):
            self.show_step(step)

    def preview(self) -> None:
        """Show the document as a draft before anything is saved."""
        try:
            Refused.unless_none(unreadable(self.fields, hidden=True))
            draft, settings = self._draft(), self._desk.office.settings
            allocation = self._desk.office.ask(preview_allocation, draft, settings)
        except Refused as refused:
            in_sketch = all(violation.where == "sketch" for violation in refused.violations)
            self.show_step(Step.SKETCH if in_sketch else Step.PLOT)
            self.fields.show_violations(refused.violations)
            return
        self.fields.clear_violations()
        self.papers.look_at_draft(self.papers.draft_of_allocation(allocation), self)

    def show_step(self, step: Step) -> None:
        """Show one half of the form."""
        if step is self._step:
            return
        self._step = step
        self._show_parts()
        if step is Step.SKETCH:
            self.drawing.open()
        else:
            self.fields.go_to("application_id")

    def _show_parts(self) -> None:
        plot = self._step is Step.PLOT
        for name in self.fields.names():
            if name != "sketch":
                self.fields.box(name).setVisible(plot)
        self.terms.setVisible(plot)
        self.drawing.setVisible(not plot)
        self.steps.setCurrentIndex(self._step.value)
        self._warn()

    def _wanted_size(self) -> QSize:
        """As much as a common screen has."""
        return ROOM.boundedTo(self.screen().availableSize() - QSize(40, 60))

    # Building

    def _build(self) -> None:
        self._build_steps()
        add, today = self.fields.add, self._desk.today()
        self.applications = add(
            "application_id",
            self.tr("الطلب: صدر قراره الصناعي ولا تخصيص له"),
            CandidatePicker(self._desk.office),
            required=True,
            span=2,
        )
        self.plots = add(
            "plot_id",
            self.tr("المقسم الشاغر من الفئة آ"),
            PlotPicker(self._desk.office, currency_on(today)),
            required=True,
            span=2,
        )
        first, second = (DayEdit(today, today=self._desk.today) for _ in range(2))
        self.allocated_on = add("allocated_on", self.tr("تاريخ التخصيص"), first, required=True)
        self.handover_on = add("handover_on", self.tr("تاريخ الاستلام"), second, required=True)
        self.area_reason = add("area_reason", self.tr("مبررات المساحة"), TextEdit(), span=2)
        self.area_reason.setPlaceholderText(
            self.tr("حاجة الصناعة وفق قرار الترخيص مع التوسع المستقبلي المناسب")
        )
        self.drawing, self.terms = SketchStep(), TermsCard()
        add("sketch", self.tr("الكروكي"), HeldSketch(self.drawing))
        self.fields.show_field("sketch", shown=False)
        self.warning = Banner("", Tone.WARN)
        self._lay_out_steps()
        self._connect()

    def _build_steps(self) -> None:
        names = self.tr("1. الطلب والمقسم"), self.tr("2. الكروكي {0}").format(apart("F6"))
        self.steps = StepTabs(names, self.tr("أقسام النموذج"))
        self.steps.currentChanged.connect(lambda index: self.show_step(Step(index)))
        top = self._rows.itemAt(0)
        heading = top.layout() if top else None
        if isinstance(heading, QHBoxLayout):
            heading.insertWidget(1, self.steps)
        self.buttons.insertWidget(
            1, button(self.tr("معاينة"), self.preview, name="preview", key="F8")
        )
        shortcut(self, "F8", self.preview)
        shortcut(self, "F6", self._other_step)

    def _lay_out_steps(self) -> None:
        """The tabs, and below them the fields with the money beside them, or the editor."""
        around = self._inside.layout()
        if around is not None:
            around.removeWidget(self.fields)
        beside = QVBoxLayout()
        beside.addWidget(self.terms, 1)
        beside.addWidget(self.warning)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.fields, 6)
        row.addLayout(beside, 5)
        self.body.setSpacing(8)
        self.body.addLayout(row)
        self.body.addWidget(self.drawing, 1)

    def _connect(self) -> None:
        self.applications.chosen.connect(self._on_application)
        self.applications.done.connect(lambda: self.fields.go_to("plot_id"))
        self.plots.chosen.connect(self._on_plot)
        self.plots.done.connect(lambda: self.fields.go_to("allocated_on"))
        for field in (self.allocated_on, self.handover_on):
            field.day_changed.connect(lambda _day: self._later.start())
        self.drawing.changed.connect(self._warn)
        self.fields.submitted.disconnect(self.accept)
        self.fields.submitted.connect(lambda: self.show_step(Step.SKETCH))

    def _other_step(self) -> None:
        self.show_step(Step.PLOT if self._step is Step.SKETCH else Step.SKETCH)

    # What follows from a choice

    def _on_application(self, chosen: Candidate | None) -> None:
        self.plots.offer_for(chosen)
        self._later.start()

    def _on_plot(self, chosen: PlotLine | None) -> None:
        ask = self._desk.office.ask
        self.drawing.show_plot(
            chosen.plot if chosen else None, lambda plot_id: ask(sketch_to_begin_with, plot_id)
        )
        self._warn()
        self._later.start()

    def _terms(self) -> AllocationTerms | None:
        """The money and the last days, as far as they can be known by now."""
        application, plot = self.applications.value(), self.plots.value()
        if application is None or plot is None:
            return None
        try:
            days = self.allocated_on.day(), self.handover_on.day()
            return self._desk.office.ask(terms_of, application.application_id, plot.plot.id, *days)
        except (ValueError, Refused):
            return None

    def _warn(self) -> None:
        """Say in the first half what the editor says in the second."""
        found = self.drawing.area_warning() if self._step is Step.PLOT else None
        self.warning.show_text(sentence(found) if found else "")

    # Reading

    def _draft(self) -> AllocationDraft:
        application, plot = self.applications.value(), self.plots.value()
        if application is None or plot is None:
            raise Refused(*unreadable(self.fields, hidden=True))
        return AllocationDraft(
            application.application_id,
            plot.plot.id,
            self.allocated_on.day(),
            self.handover_on.day(),
            self.drawing.sketch(),
            self.area_reason.words(),
        )
