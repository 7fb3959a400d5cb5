"""The form of a sale contract, by the keys of a clerk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.queries.contracts import contracts_of
from tests.app.documents.paper_reading import by_pdftotext
from tests.app.test_allocation_commands import decided
from tests.app.test_contract_commands import paid
from tests.story import allocate
from tests.ui.keys import press, retype, type_text
from ui.forms.contract import ContractForm
from ui.leaving import Leave

F8, F9, ENTER = Qt.Key.Key_F8, Qt.Key.Key_F9, Qt.Key.Key_Return


@pytest.fixture
def opened(desk, qtbot):
    def make(allocation_id: str = "") -> ContractForm:
        desk.ask_leave = lambda _form: Leave.DISCARD  # a real box would wait for ever
        form = ContractForm(desk, allocation_id)
        qtbot.addWidget(form)
        form.show()
        form.resize(1326, 708)
        form.activateWindow()
        qtbot.waitUntil(form.isActiveWindow)
        return form

    return make


def focused(form):
    return form.focusWidget()


def shown(form, qtbot, count) -> None:
    qtbot.waitUntil(lambda: len(form.schedule.model.rows) == count)


def test_a_contract_is_signed_by_the_keyboard_alone(opened, qtbot, office):
    _application, allocation = paid(office)
    form = opened()
    type_text(focused(form), "احمد")
    press(focused(form), ENTER)
    shown(form, qtbot, 10)
    assert focused(form) is form.signed_on
    press(focused(form), ENTER)
    assert (focused(form), form.count.number()) == (form.count, 10)
    press(focused(form), ENTER)
    type_text(focused(form), "يشغّل الفريق الثاني عشرين عاملاً.")
    press(form, F9)
    assert form.contract.allocation_id == allocation.id
    assert form.contract.extra_clauses == ("يشغّل الفريق الثاني عشرين عاملاً.",)
    assert len(form.contract.rows) == 10
    assert not form.isVisible()


def test_every_row_of_the_schedule_explains_itself(opened, qtbot, office):
    _application, allocation = paid(office)
    form = opened(allocation.id)
    shown(form, qtbot, 10)
    assert "34,125.00" in form.schedule.totals.text()
    assert "المبلغ المتبقي" in form.schedule.method.text()
    for number in range(10):
        form.schedule.table.select_row(number)
        row = form.schedule.model.rows[number]
        assert f"القسط {row.no}" in form.schedule.why.text()
        assert "المادة 10 فقرة 2" in form.schedule.why.text()


def test_another_number_asks_for_the_approval_and_shows_e24(opened, qtbot, office):
    _application, allocation = paid(office)
    form = opened(allocation.id)
    shown(form, qtbot, 10)
    assert not form.approval.isVisible()
    retype(form.count, "٦")
    shown(form, qtbot, 6)
    assert form.approval.isVisible()
    assert form.schedule.model.rows[0].amount_due == 575_000
    press(form, F9)
    assert form.fields.box("approval_no").error_text()
    assert focused(form) is form.approval
    type_text(form.approval, "55/ت")
    press(form, F9)
    assert (form.contract.approval_no, len(form.contract.rows)) == ("55/ت", 6)


def test_a_number_out_of_range_shows_no_schedule_and_is_refused(opened, qtbot, office):
    _application, allocation = paid(office)
    form = opened(allocation.id)
    shown(form, qtbot, 10)
    retype(form.count, "61")
    shown(form, qtbot, 0)
    type_text(form.approval, "55/ت")
    press(form, F9)
    assert form.contract is None
    assert form.fields.box("n_instalments").error_text()


def test_the_preview_is_a_draft_and_signs_nothing(opened, qtbot, office):
    _application, allocation = paid(office)
    form = opened(allocation.id)
    looked_at = []
    form.papers.look_at_draft = lambda document, _parent: looked_at.append(document)
    press(form, F8)
    [document] = looked_at
    text = by_pdftotext(document.data)
    assert "مسودة" in text
    assert "3,750.00" in text
    assert office.ask(contracts_of).count == 0
    assert form.isVisible()


def test_an_unpaid_third_is_said_at_the_allocation(opened, office):
    allocation = allocate(office, decided(office))
    form = opened(allocation.id)
    press(form, F8)
    assert "13,875.00" in form.fields.box("allocation_id").error_text()
    press(form, F9)
    assert form.contract is None


def test_clauses_stand_at_the_right_edge(opened):
    """QPlainTextEdit leaves Arabic words at the left one."""
    alignment = opened().clauses.document().defaultTextOption().alignment()
    assert alignment & Qt.AlignmentFlag.AlignRight


def test_without_an_allocation_nothing_is_signed(opened, office):
    form = opened()
    press(form, F9)
    assert form.contract is None
    assert form.fields.box("allocation_id").error_text()
    press(form, F8)
    assert form.fields.box("n_instalments").error_text()
