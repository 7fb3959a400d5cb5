"""Allocations and contracts as their pages and forms ask for them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.commands.allocations import allocate_plot, cancel_allocation
from app.commands.registers import note_printed
from app.domain.contracts import ContractDraft
from app.domain.first_sketch import first_sketch
from app.domain.geometry import area_m2, rectangle
from app.errors import Refused
from app.queries.allocation_drafts import (
    candidate,
    candidates,
    neighbours,
    preview_allocation,
    sketch_to_begin_with,
    terms_of,
)
from app.queries.allocations import (
    AllocationFilter,
    AllocationState,
    allocation_line,
    allocation_paper,
    allocations_of,
)
from app.queries.contract_drafts import preview_contract, ready_for_contract, schedule_for
from app.queries.contracts import (
    ContractFilter,
    PaymentState,
    contract_line,
    contract_paper,
    contracts_of,
)
from app.queries.land import plots_of
from tests.app.test_allocation_commands import decided, draft, lapse
from tests.app.test_contract_commands import paid
from tests.story import NET_THIRD, allocate, register, sign, take, to_contract


def states(office, typed="", state=None) -> list[AllocationState]:
    found = office.ask(allocations_of, AllocationFilter(state, typed))
    assert found.count == len(found.lines)
    return [line.state for line in found.lines]


# --- allocations -----------------------------------------------------------------------------


def test_an_allocation_goes_from_waiting_over_the_third_to_the_contract(office):
    application = decided(office)
    allocation = allocate(office, application)
    [line] = office.ask(allocations_of).lines
    assert (line.state, line.left.minor) == (AllocationState.WAITING, NET_THIRD)
    assert (line.last_day, line.days_over) == (allocation.pay_third_by, -15)
    take(office, application, NET_THIRD)
    [line] = office.ask(allocations_of).lines
    assert (line.state, line.left.minor) == (AllocationState.THIRD_PAID, 0)
    contract = sign(office, allocation)
    [line] = office.ask(allocations_of).lines
    assert (line.state, line.last_day) == (AllocationState.CONTRACTED, None)
    assert (line.contract_id, line.contract_number) == (contract.id, contract.number)
    assert office.ask(allocation_line, allocation.id) == line
    assert office.ask(allocation_line, "?") is None


def test_a_lapsed_one_is_only_proposed_until_somebody_ends_it(office, clock):
    allocation = allocate(office, decided(office))
    lapse(clock, allocation)
    assert states(office) == [AllocationState.LAPSED]
    office.do(cancel_allocation, allocation.id, "لم يسدد")
    assert states(office) == [AllocationState.CANCELLED]
    assert office.ask(allocation_paper, allocation.id).cancelled.reason == "لم يسدد"


@pytest.mark.parametrize("state", AllocationState)
def test_each_state_can_be_listed_by_itself(office, clock, state):
    lapsed = allocate(office, decided(office, "04010203041"))
    ended = allocate(office, decided(office, "04010203042"))
    lapse(clock, lapsed)
    office.do(cancel_allocation, ended.id, "لم يسدد")
    _application, given = paid(office)
    allocate(office, decided(office, "04010203043"))
    contracted = decided(office, "04010203044")
    allocation = allocate(office, contracted)
    take(office, contracted, NET_THIRD)
    sign(office, allocation)
    assert states(office, state=state) == [state]
    assert len(states(office)) == 5
    assert given.document_no


def test_the_list_is_found_by_any_spelling_of_the_name_by_plot_and_by_number(office):
    allocation = allocate(office, decided(office, "04010203041"))
    for typed in ("محمد", "الاحمد عبدالله", allocation.document_no.lower(), "000001", "1"):
        assert len(states(office, typed)) == 1, typed
    for typed in ("سمير", "A99", "77"):
        assert states(office, typed) == [], typed


def test_the_list_is_sorted_and_cut_in_the_database(office):
    for number in range(3):
        allocate(office, decided(office, f"0401020304{number}"))
    found = office.ask(allocations_of, order="plot", descending=False, limit=2)
    assert [line.plot_number for line in found.lines] == ["1", "2"]
    assert found.count == 3


def test_the_print_journal_counts_the_copies(office):
    allocation = allocate(office, decided(office))
    assert office.ask(allocation_paper, allocation.id).copies == 0
    office.do(note_printed, "allocation", allocation.id, allocation.document_no)
    assert office.ask(allocation_paper, allocation.id).copies == 1
    assert office.ask(allocation_paper, "?") is None


# --- before an allocation --------------------------------------------------------------------


def test_candidates_have_a_decision_and_were_never_given_a_plot(office, clock):
    register(office, "04010203049")
    application = decided(office)
    [found] = office.ask(candidates)
    assert (found.application_id, found.decision_no) == (application.id, "77/ص")
    assert found.area_to_find == Decimal(5000)
    assert office.ask(candidate, application.id) == found
    allocation = allocate(office, application)
    assert office.ask(candidates) == []
    lapse(clock, allocation)
    office.do(cancel_allocation, allocation.id, "لم يسدد")
    assert office.ask(candidates) == []


def test_candidates_are_found_by_name_serial_identity_and_decision(office):
    decided(office)
    for typed in ("احمد", "محمد عبدالله", "1", "0401020", "77/ص"):
        assert len(office.ask(candidates, typed)) == 1, typed
    assert office.ask(candidates, "سمير") == []
    with pytest.raises(Refused, match=r"application\.unknown"):
        office.ask(candidate, "?")
    with pytest.raises(Refused, match=r"allocation\.no_decision"):
        office.ask(candidate, register(office, "04010203048").id)


def test_the_preview_is_the_document_without_its_number_and_writes_nothing(office):
    wanted = draft(office, decided(office))
    shown = office.ask(preview_allocation, wanted, office.settings)
    assert office.ask(allocations_of).count == 0
    given = office.do(allocate_plot, wanted)
    assert replace(given, id="", document_no="") == shown


def test_the_preview_refuses_what_saving_refuses(office):
    wanted = draft(office, register(office))
    with pytest.raises(Refused, match=r"allocation\.no_decision"):
        office.ask(preview_allocation, wanted, office.settings)


def test_the_terms_are_known_before_there_is_a_sketch(office):
    application = decided(office)
    plot = office.ask(plots_of)[0].plot
    day = office.clock().date()
    terms = office.ask(terms_of, application.id, plot.id, day, day)
    assert terms.price.net_due_at_receipt == NET_THIRD
    assert terms.pay_third_by == date(2026, 3, 16)
    with pytest.raises(Refused, match=r"plot\.unknown"):
        office.ask(terms_of, application.id, "?", day, day)


def test_a_sketch_begins_as_a_rectangle_between_the_neighbouring_numbers(office):
    second = office.ask(plots_of)[1].plot
    assert office.ask(neighbours, second.id) == ("1", "3")
    sketch = office.ask(sketch_to_begin_with, second.id)
    assert sketch.area == second.area == sketch.decided_area
    assert [side.neighbour for side in sketch.sides] == ["", "المقسم 3", "", "المقسم 1"]
    assert office.ask(neighbours, "?") == ("", "")


def test_a_plot_that_was_drawn_before_begins_with_that_drawing(office, clock):
    allocation = allocate(office, decided(office))
    lapse(clock, allocation)
    office.do(cancel_allocation, allocation.id, "لم يسدد")
    assert office.ask(sketch_to_begin_with, allocation.plot_id) == allocation.sketch


@pytest.mark.parametrize(
    ("area", "corner"),
    [
        ("5000", (62_500, 80_000)),
        ("500", (20_000, 25_000)),
        ("507.75", (15_000, 33_850)),
        ("0.5", (500, 1000)),
    ],
)
def test_the_first_sketch_has_round_sides_and_exactly_the_area(area, corner):
    sketch = first_sketch(Decimal(area), "", "")
    assert sketch.points == rectangle(*corner)
    assert area_m2(sketch.points) == Decimal(area)


# --- contracts -------------------------------------------------------------------------------


def test_a_contract_is_ready_when_the_third_is_paid(office):
    application = decided(office)
    allocation = allocate(office, application)
    assert office.ask(ready_for_contract) == []
    take(office, application, NET_THIRD)
    [line] = office.ask(ready_for_contract, "الاحمد 1")
    assert line.allocation_id == allocation.id
    assert office.ask(ready_for_contract, "سمير") == []
    sign(office, allocation)
    assert office.ask(ready_for_contract) == []


def test_the_schedule_can_be_seen_before_the_contract(office):
    _application, allocation = paid(office)
    schedule = office.ask(schedule_for, allocation.id)
    assert schedule.totals.amount_due == 3_412_500
    assert len(office.ask(schedule_for, allocation.id, 6).rows) == 6
    with pytest.raises(Refused, match=r"contract\.instalments\.out_of_range"):
        office.ask(schedule_for, allocation.id, 61)
    with pytest.raises(Refused, match=r"allocation\.unknown"):
        office.ask(schedule_for, "?")


def test_the_preview_of_a_contract_is_the_contract_without_its_number(office):
    _application, allocation = paid(office)
    wanted = ContractDraft(allocation.id, office.clock().date(), extra_clauses=("بند",))
    shown = office.ask(preview_contract, wanted, office.settings)
    signed = sign(office, allocation)
    assert replace(signed, id="", number="", extra_clauses=("بند",)) == shown


def test_a_contract_says_what_is_paid_of_each_instalment(office):
    application, contract = to_contract(office)
    take(office, application, 400_000)
    paper = office.ask(contract_paper, contract.id)
    first, second, third = paper.instalments[:3]
    assert (first.state, first.left.minor) == (PaymentState.PAID, 0)
    assert (second.paid.minor, second.left.minor) == (25_000, 342_500)
    assert (third.state, third.paid.minor) == (PaymentState.COMING, 0)
    [line] = office.ask(contracts_of).lines
    assert (line.paid.minor, line.left.minor) == (400_000, 3_012_500)
    assert (line.late, line.next_day) == (0, second.row.pay_by)
    assert office.ask(contract_line, contract.id) == line
    assert office.ask(contract_line, "?") is None
    assert office.ask(contract_paper, "?") is None


def test_a_late_contract_shows_its_fine_and_a_paid_one_is_paid(office, clock):
    application, contract = to_contract(office)
    clock.forward(days=200)
    first = office.ask(contract_paper, contract.id).instalments[0]
    assert (first.state, first.days_late > 0, first.fine.minor > 0) == (
        PaymentState.LATE,
        True,
        True,
    )
    assert _listed(office) == [PaymentState.LATE]
    left = office.ask(contract_paper, contract.id).instalments
    take(office, application, sum(line.left.minor + line.fine.minor for line in left))
    assert _listed(office) == [PaymentState.PAID]
    first = office.ask(contract_paper, contract.id).instalments[0]
    assert (first.state, first.fine_paid.minor > 0) == (PaymentState.PAID, True)


def _listed(office) -> list[PaymentState]:
    """The state in the list, which is the only list that has it."""
    by_state = {s: office.ask(contracts_of, ContractFilter(s)).lines for s in PaymentState}
    assert sum(map(len, by_state.values())) == 1
    return [line.state for lines in by_state.values() for line in lines]


def test_contracts_are_found_sorted_and_cut_in_the_database(office):
    _application, contract = to_contract(office)
    other = decided(office, "04010203041")
    allocation = allocate(office, other)
    take(office, other, NET_THIRD)
    sign(office, allocation)
    for typed in ("احمد", contract.number.lower(), contract.document_no, "1"):
        found = office.ask(contracts_of, ContractFilter(typed=typed))
        assert contract.id in {line.id for line in found.lines}, typed
    assert office.ask(contracts_of, ContractFilter(typed="سمير")).lines == ()
    for order in ("number", "party", "plot", "signed_on", "value", "left", "next_day"):
        found = office.ask(contracts_of, order=order, limit=1)
        assert (len(found.lines), found.count) == (1, 2)
