"""The form of an allocation, by the keys of a clerk."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from app.domain.sketches import rectangle_sketch
from app.queries.allocations import allocations_of
from tests.app.documents.paper_reading import by_pdftotext
from tests.app.test_allocation_commands import decided
from tests.story import register
from tests.ui.keys import press, retype, type_text
from ui.drafts import DraftBox
from ui.forms.allocation import AllocationForm, Step
from ui.leaving import Leave

F6, F8, F9, ENTER = Qt.Key.Key_F6, Qt.Key.Key_F8, Qt.Key.Key_F9, Qt.Key.Key_Return


@pytest.fixture
def opened(desk, qtbot):
    """Open the form as a clerk sees it on a common screen."""

    def make(application_id: str = "") -> AllocationForm:
        desk.ask_leave = lambda _form: Leave.DISCARD  # a real box would wait for ever
        form = AllocationForm(desk, application_id)
        qtbot.addWidget(form)
        form.show()
        form.resize(1326, 708)
        form.activateWindow()
        qtbot.waitUntil(form.isActiveWindow)
        return form

    return make


def focused(form):
    return form.focusWidget()


def chosen(form, qtbot) -> AllocationForm:
    """Choose the only application and the first plot by keys."""
    type_text(focused(form), "احمد")
    press(focused(form), ENTER)
    press(focused(form), Qt.Key.Key_Down)
    press(focused(form), ENTER)
    qtbot.waitUntil(lambda: form.terms.isVisible() and not form._later.isActive())
    return form


def test_a_plot_is_allocated_by_the_keyboard_alone(opened, qtbot, office):
    application = decided(office)
    form = chosen(opened(), qtbot)
    assert form.applications.value().application_id == application.id
    assert form.plots.value().plot.number == "1"
    assert focused(form) is form.allocated_on
    press(focused(form), ENTER)
    press(focused(form), ENTER)
    type_text(focused(form), "التوسع المستقبلي")
    press(focused(form), ENTER)
    assert form.drawing.isVisible()
    press(form, F9)
    given = form.allocation
    assert (given.plot_number, given.area_reason) == ("1", "التوسع المستقبلي")
    assert given.sketch.area == Decimal(5000)
    assert not form.isVisible()


def test_the_money_and_its_articles_follow_the_choice(opened, qtbot, office):
    decided(office)
    form = chosen(opened(), qtbot)
    said = [label.text() for label in form.terms.findChildren(type(form.terms.title))]
    text = " ".join(said)
    for part in ("45,000.00", "13,875.00", "16/3/2026", "1/9/2026", "المادة 10 فقرة 1"):
        assert part in text
    retype(form.allocated_on, "قبل يومين")
    qtbot.waitUntil(form.terms._empty.isVisible)


def test_the_drawing_begins_with_the_plots_area_and_its_neighbours(opened, qtbot, office):
    decided(office)
    form = chosen(opened(), qtbot)
    press(form, F6)
    sketch = form.drawing.sketch()
    assert (sketch.area, sketch.decided_area) == (Decimal(5000), Decimal(5000))
    assert [side.neighbour for side in sketch.sides] == ["", "المقسم 2", "", ""]
    press(form, F6)
    assert form.plots.isVisible()


def test_each_plot_keeps_what_was_drawn_for_it(opened, qtbot, office):
    decided(office)
    form = chosen(opened(), qtbot)
    form.drawing.editor.start_rectangle(50_000, 99_000)
    form.plots.table.select_row(1)
    assert form.drawing.sketch().area == Decimal(5000)
    form.plots.table.select_row(0)
    assert form.drawing.sketch().area == Decimal(4950)


def test_a_drawn_area_that_is_not_the_decided_one_is_pointed_out(opened, qtbot, office):
    decided(office)
    form = chosen(opened(), qtbot)
    assert not form.warning.isVisible()
    form.drawing.editor.start_rectangle(50_000, 90_000)
    assert "4,500.00" in form.warning.text()
    assert form.warning.isVisible()


def test_the_preview_is_a_draft_and_saves_nothing(opened, qtbot, office, desk):
    decided(office)
    form = chosen(opened(), qtbot)
    shown = []
    form.papers.look_at_draft = lambda document, _parent: shown.append(document)
    press(form, F8)
    [document] = shown
    assert "مسودة" in by_pdftotext(document.data)
    assert office.ask(allocations_of).count == 0
    assert form.isVisible()
    assert form.fields.is_changed()


def test_the_preview_names_what_is_missing_first(opened, office):
    decided(office)
    form = opened()
    press(form, F6)
    press(form, F8)
    assert form.plots.isVisible()
    assert form.fields.box("application_id").error_text()
    assert form.fields.box("plot_id").error_text()


def test_what_the_rules_refuse_is_shown_at_its_field(opened, qtbot, office):
    decided(office)
    form = chosen(opened(), qtbot)
    yesterday = office.clock().date() - timedelta(days=1)
    retype(form.handover_on, f"{yesterday.day}/{yesterday.month}/{yesterday.year}")
    press(form, F6)
    press(form, F9)
    assert form.allocation is None
    assert form.fields.box("handover_on").error_text()
    assert focused(form) is form.handover_on


def test_a_sketch_that_cannot_be_printed_is_refused_above_the_drawing(opened, qtbot, office):
    decided(office)
    form = chosen(opened(), qtbot)
    press(form, F6)
    crossed = replace(
        rectangle_sketch(10_000, 10_000),
        points=((0, 0), (10_000, 10_000), (10_000, 0), (0, 10_000)),
    )
    form.drawing.editor.set_sketch(crossed)
    press(form, F9)
    assert form.allocation is None
    assert form.drawing.isVisible()
    assert form.fields.problems.isVisible()


def test_an_application_can_be_chosen_from_outside_and_narrows_the_plots(opened, office):
    application = decided(office)
    form = opened(application.id)
    assert form.applications.value().application_id == application.id
    assert form.plots.area.decimal() == Decimal(5000)
    form.plots.area.show_decimal(Decimal(6000))
    form.plots.refresh()
    assert not form.plots.model.rows
    assert not form.fields.is_changed()


def test_an_application_without_a_decision_is_not_offered(opened, office):
    application = register(office)
    form = opened(application.id)
    assert form.applications.value() is None
    assert not form.applications.model.rows


def test_a_draft_brings_back_the_choices_and_the_drawing(opened, qtbot, office, desk):
    decided(office)
    form = chosen(opened(), qtbot)
    form.drawing.editor.start_rectangle(50_000, 90_000)
    form.area_reason.setText("مبرر")
    form.drafting.store()
    again = opened()
    again.drafting.restore()
    assert again.plots.value().plot.number == "1"
    assert again.area_reason.text() == "مبرر"
    assert again.drawing.sketch().area == Decimal(4500)
    assert isinstance(desk.drafts, DraftBox)


def test_a_double_key_issues_one_document(opened, qtbot, office):
    decided(office)
    form = chosen(opened(), qtbot)
    press(form, F9)
    form.accept()
    assert office.ask(allocations_of).count == 1
    assert form._step is Step.PLOT
