"""The pages of allocations and contracts, and what comes out of them on paper."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.domain.users import Role
from app.queries.allocations import AllocationState, allocation_paper
from app.queries.contracts import PaymentState, contract_paper
from tests.app.documents.paper_reading import by_pdftotext
from tests.app.test_allocation_commands import decided, lapse
from tests.app.test_contract_commands import paid
from tests.story import NET_THIRD, allocate, sign, take, to_contract
from tests.ui.keys import press, type_text
from tests.ui.window.conftest import as_role
from ui.forms.allocation import AllocationForm
from ui.forms.cancel_allocation import CancelAllocationForm
from ui.forms.contract import ContractForm
from ui.leaving import Leave
from ui.pages.allocations import AllocationsPage
from ui.pages.contracts import ContractsPage
from ui.printing import Printed


@pytest.fixture
def shown(desk, qtbot):
    """A page on the screen, without a printer."""

    def make(kind):
        desk.ask_leave = lambda _form: Leave.DISCARD  # a real box would wait for ever
        page = kind(desk)
        qtbot.addWidget(page)
        page.papers.printers = list
        page.reload()
        page.resize(1166, 720)
        page.show()
        return page

    return make


def form_of(page, kind):
    [form] = [form for form in page.findChildren(kind) if form.isVisible()]
    return form


def wanted(page) -> list[tuple[str, str]]:
    heard: list[tuple[str, str]] = []
    page.wanted.connect(lambda kind, ref: heard.append((kind, ref)))
    return heard


# --- allocations -----------------------------------------------------------------------------


def test_the_next_step_of_the_chosen_allocation_is_offered(shown, office, clock):
    application = decided(office)
    allocation = allocate(office, application)
    page = shown(AllocationsPage)
    heard = wanted(page)
    assert "13,875.00" in page.step.text()
    page.step.steps[AllocationState.WAITING].click()
    take(office, application, NET_THIRD)
    page.reload()
    page.step.steps[AllocationState.THIRD_PAID].click()
    contract = sign(office, allocation)
    page.reload()
    assert contract.number in page.step.text()
    page.step.steps[AllocationState.CONTRACTED].click()
    page.file_button.click()
    assert heard == [
        ("counter", application.id),
        ("contracts", allocation.id),
        ("contract", contract.id),
        ("application", application.id),
    ]


def test_only_a_lapsed_allocation_can_be_ended_and_it_takes_a_reason_and_a_tick(
    shown, office, clock
):
    allocation = allocate(office, decided(office))
    page = shown(AllocationsPage)
    page.cancel()
    assert page.findChildren(CancelAllocationForm) == []
    lapse(clock, allocation)
    page.reload()
    assert "13.4" in page.step.text()
    page.step.steps[AllocationState.LAPSED].click()
    form = form_of(page, CancelAllocationForm)
    form.save_button.click()
    assert form.fields.box("sure").error_text()
    press(form.sure, Qt.Key.Key_Space)
    form.reason.clear()
    form.save_button.click()
    assert form.fields.box("reason").error_text()
    type_text(form.reason, "لم يحضر المستثمر")
    form.save_button.click()
    assert form.cancelled.reason == "لم يحضر المستثمر"
    page.reload()
    assert page.table.selected().state is AllocationState.CANCELLED


def test_a_new_allocation_is_kept_as_a_file_where_there_is_no_printer(shown, office, desk):
    application = decided(office)
    page = shown(AllocationsPage)
    page.open_ref("allocations", application.id)
    form = form_of(page, AllocationForm)
    form.plots.table.select_row(0)
    form.save_button.click()
    made = form.allocation
    assert page.table.selected().id == made.id
    [file] = (office.paths.base / "papers").glob("*.pdf")
    assert made.document_no in file.stem
    assert made.document_no in by_pdftotext(file.read_bytes())
    assert office.ask(allocation_paper, made.id).copies == 1
    assert page.told.isVisible()


def test_printed_again_it_is_a_copy(shown, office):
    allocation = allocate(office, decided(office))
    page = shown(AllocationsPage)
    page.save_and_print()
    page.save_and_print()
    texts = [by_pdftotext(f.read_bytes()) for f in sorted((office.paths.base / "papers").iterdir())]
    assert len(texts) == 2
    assert sum("الأصل" in text for text in texts) == 1
    assert sum("نسخة رقم 1" in text for text in texts) == 1
    assert office.ask(allocation_paper, allocation.id).copies == 2


@pytest.mark.parametrize(("well", "copies"), [(True, 1), (False, 0)])
def test_what_went_to_a_printer_counts_when_somebody_says_so(shown, office, well, copies):
    allocation = allocate(office, decided(office))
    page = shown(AllocationsPage)
    page.papers.printers = lambda: ["طابعة"]
    page.papers.send = lambda document, done: done(Printed("", 2, 1, "طابعة"))
    page.papers.ask = lambda *_words: well
    page.save_and_print()
    assert office.ask(allocation_paper, allocation.id).copies == copies


def test_a_cancelled_allocation_prints_as_void(shown, office, clock):
    from app.commands.allocations import cancel_allocation

    allocation = allocate(office, decided(office))
    lapse(clock, allocation)
    office.do(cancel_allocation, allocation.id, "لم يحضر")
    page = shown(AllocationsPage)
    paper = page.papers.allocation(allocation.id)
    assert "لم يحضر" in by_pdftotext(paper.document.data)


def test_the_list_is_narrowed_and_a_reference_shows_everything_again(shown, qtbot, office):
    first = allocate(office, decided(office))
    allocate(office, decided(office, "04010203041"))
    page = shown(AllocationsPage)
    type_text(page.bar.search, first.document_no)
    qtbot.waitUntil(lambda: len(page.model.rows) == 1)
    page.bar.state.choose(AllocationState.CANCELLED)
    assert len(page.model.rows) == 0
    page.open_ref("allocation", first.id)
    assert len(page.model.rows) == 2
    assert page.table.selected().id == first.id
    page.open_ref("allocation", "?")


def test_whoever_only_reads_gets_copies_and_no_buttons(shown, desk, office):
    allocation = allocate(office, decided(office))
    as_role(desk, Role.AUDITOR)
    page = shown(AllocationsPage)
    assert not page.new_button.isVisible()
    assert not page.print_button.isEnabled()
    page.new()
    page.save_and_print()
    assert page.findChildren(AllocationForm) == []
    paper = page.papers.allocation(allocation.id)
    assert "نسخة رقم 1" in by_pdftotext(paper.document.data)
    dialog = page.papers.look_at(paper)
    assert not dialog.print_button.isVisible()
    dialog.close()


# --- contracts -------------------------------------------------------------------------------


def test_the_schedule_of_the_chosen_contract_shows_what_is_paid(shown, office, clock):
    application, contract = to_contract(office)
    take(office, application, 400_000)
    page = shown(ContractsPage)
    assert [line.state for line in page.instalments.rows][:2] == [
        PaymentState.PAID,
        PaymentState.COMING,
    ]
    shown_paid = page.instalments.index(1, 6).data()
    assert shown_paid == "250.00"
    assert contract.number in page.card.title.text()
    heard = wanted(page)
    page.pay_button.click()
    assert heard == [("counter", application.id)]


def test_a_contract_is_begun_from_an_allocation_and_kept_after_signing(shown, qtbot, office):
    _application, allocation = paid(office)
    page = shown(ContractsPage)
    page.open_ref("contracts", allocation.id)
    form = form_of(page, ContractForm)
    form.save_button.click()
    made = form.contract
    assert page.table.selected().id == made.id
    assert len(page.instalments.rows) == 10
    [file] = (office.paths.base / "papers").glob("*.pdf")
    assert made.number in by_pdftotext(file.read_bytes())
    assert office.ask(contract_paper, made.id).copies == 1


def test_a_contract_is_found_looked_at_and_printed_again_as_a_copy(shown, qtbot, office):
    _application, contract = to_contract(office)
    page = shown(ContractsPage)
    page.bar.state.choose(PaymentState.PAID)
    assert len(page.model.rows) == 0
    page.open_ref("contract", contract.id)
    assert page.table.selected().id == contract.id
    page.preview()
    page.save_and_print()
    paper = page.papers.contract(contract.id)
    assert "نسخة رقم 1" in by_pdftotext(paper.document.data)


def test_an_empty_office_says_how_to_begin(shown, desk):
    for kind in (AllocationsPage, ContractsPage):
        page = shown(kind)
        assert not page.preview_button.isEnabled()
        page.preview()
        page.save_and_print()
    as_role(desk, Role.CASHIER)
    page = shown(ContractsPage)
    page.new()
    assert page.findChildren(ContractForm) == []
