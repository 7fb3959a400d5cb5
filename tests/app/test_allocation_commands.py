"""Allocating a plot and ending an allocation, through the door."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session

from app.commands.allocations import allocate_plot, cancel_allocation
from app.commands.plots import add_plots
from app.commands.set_up import add_phase, add_site
from app.documents.allocation import allocation_pdf
from app.domain.allocations import Allocation, AllocationDraft
from app.domain.land import Category, Phase, PlotDraft, PlotState, Site, SiteKind
from app.domain.money import Currency
from app.domain.sketches import rectangle_sketch
from app.domain.users import Role
from app.errors import Refused
from app.queries.allocations import allocation_paper
from app.queries.land import plots_of
from app.storage.rows import PlotRow
from tests.app.deal_samples import HEAD
from tests.app.law import example
from tests.conftest import actor
from tests.story import FEES, NET_THIRD, allocate, decide, register, take, to_contract

REASON = "لم يسدد الثلث"


def draft(office, application, **change) -> AllocationDraft:
    plot = office.ask(plots_of)[0].plot
    today = office.clock().date()
    made = AllocationDraft(application.id, plot.id, today, today, rectangle_sketch(100_000, 50_000))
    return replace(made, **change)


def decided(office, national_no="04010203040"):
    application = register(office, national_no)
    take(office, application, FEES)
    decide(office, application)
    return application


def codes(refused) -> set[str]:
    return {violation.code for violation in refused.value.violations}


def state_of(office, plot_id) -> PlotState:
    return next(line.plot.state for line in office.ask(plots_of) if line.plot.id == plot_id)


def lapse(clock, allocation: Allocation) -> None:
    """Let the last day of the third go by."""
    clock.forward(days=(allocation.pay_third_by - clock().date()).days + 1)


# --- allocating ------------------------------------------------------------------------------


def test_no_plot_is_allocated_before_the_industrial_decision(office):
    application = register(office)
    take(office, application, FEES)
    with pytest.raises(Refused, match=r"allocation\.no_decision"):
        office.do(allocate_plot, draft(office, application))
    assert state_of(office, office.ask(plots_of)[0].plot.id) is PlotState.VACANT


def test_nor_is_one_dated_before_the_decision_or_after_today(office, clock):
    application = decided(office)
    yesterday = office.clock().date() - timedelta(days=1)
    with pytest.raises(Refused, match=r"allocation\.date\.before_decision"):
        office.do(allocate_plot, draft(office, application, allocated_on=yesterday))
    tomorrow = office.clock().date() + timedelta(days=1)
    late = draft(office, application, allocated_on=tomorrow, handover_on=tomorrow)
    with pytest.raises(Refused, match=r"allocation\.date\.in_future"):
        office.do(allocate_plot, late)


def test_everything_that_is_wrong_is_said_at_once(office):
    application = decided(office)
    today = office.clock().date()
    wrong = draft(
        office,
        application,
        handover_on=today - timedelta(days=1),
        sketch=rectangle_sketch(0, 0),
        area_reason="سطر\nسطر",
    )
    with pytest.raises(Refused) as refused:
        office.do(allocate_plot, wrong)
    assert codes(refused) == {
        "allocation.handover.before",
        "sketch.side_without_length",
        "text.control_character",
    }


@pytest.mark.parametrize("category", [Category.B, Category.C, Category.D, Category.E])
def test_only_category_a_is_sold_by_mutual_consent(office, category):
    application = decided(office)
    phase = office.ask(plots_of)[0].plot.phase_id
    [plot] = office.do(add_plots, phase, [PlotDraft("90", category, Decimal(5000))], source="")
    with pytest.raises(Refused, match=r"allocation\.category"):
        office.do(allocate_plot, draft(office, application, plot_id=plot.id))


def test_a_plot_of_another_site_is_refused(office):
    application = decided(office)
    other = office.do(add_site, Site("", "عدرا", SiteKind.CITY, "RD", "hassia-2006"))
    phase = Phase("", other.id, 1, "الأولى", Decimal(900), price_final=True)
    there = office.do(add_phase, phase)
    drafts = [PlotDraft("7", Category.A, Decimal(5000))]
    [plot] = office.do(add_plots, there.id, drafts, source="")
    with pytest.raises(Refused, match=r"allocation\.other_site"):
        office.do(allocate_plot, draft(office, application, plot_id=plot.id))


def test_a_plot_is_given_once_and_an_application_gets_one(office):
    first, second = decided(office), decided(office, "04010203041")
    given = allocate(office, first)
    with pytest.raises(Refused, match=r"plot\.not_vacant"):
        office.do(allocate_plot, draft(office, second, plot_id=given.plot_id))
    with pytest.raises(Refused, match=r"allocation\.already"):
        office.do(allocate_plot, draft(office, first, plot_id=office.ask(plots_of)[1].plot.id))


def test_the_document_says_e01_and_its_two_last_days(office):
    allocation = allocate(office, decided(office))
    expected = example("E01")[1]
    assert allocation.document_no == "A26-000001-E1"
    assert allocation.currency is Currency.SYP_NEW
    assert (allocation.value, allocation.third) == (expected["plot_value"], expected["third"])
    assert allocation.insurance == expected["insurance"]
    assert allocation.net_due == expected["net_due_at_receipt"] == NET_THIRD
    assert allocation.financed == expected["two_thirds_to_instalments"]
    assert allocation.pay_third_by == date(2026, 3, 16)
    assert allocation.build_by == date(2026, 9, 1)
    assert state_of(office, allocation.plot_id) is PlotState.ALLOCATED


def test_only_the_department_and_its_heads_allocate(office):
    application = decided(office)
    wanted = draft(office, application)
    for role in (Role.CLERK, Role.CASHIER, Role.AUDITOR):
        office.actor = actor(role)
        with pytest.raises(Refused, match=r"user\.not_allowed"):
            office.do(allocate_plot, wanted)
    office.actor = actor(Role.INVESTMENT)
    assert office.do(allocate_plot, wanted).document_no


# --- the frozen sketch -----------------------------------------------------------------------


def test_the_paper_stays_the_same_whatever_happens_to_the_plot_later(office, clock):
    allocation = allocate(office, decided(office))
    before = allocation_pdf(allocation, HEAD)
    lapse(clock, allocation)
    office.do(cancel_allocation, allocation.id, REASON)
    with Session(office._database.writing) as session, session.begin():
        session.execute(
            update(PlotRow)
            .where(PlotRow.id == allocation.plot_id)
            .values(number="999", area=Decimal(1), cadastral_ref="x", price=Decimal(7))
        )
    stored = office.ask(allocation_paper, allocation.id)
    assert stored.allocation == allocation
    assert allocation_pdf(stored.allocation, HEAD) == before
    assert stored.cancelled.reason == REASON


def test_the_next_holder_of_a_plot_draws_it_anew_and_the_first_paper_stays(office, clock):
    first = allocate(office, decided(office))
    before = allocation_pdf(first, HEAD)
    lapse(clock, first)
    office.do(cancel_allocation, first.id, REASON)
    second_one = decided(office, "04010203041")
    sketch = rectangle_sketch(62_500, 80_000)
    second = office.do(
        allocate_plot, draft(office, second_one, plot_id=first.plot_id, sketch=sketch)
    )
    assert second.sketch != first.sketch
    assert allocation_pdf(office.ask(allocation_paper, first.id).allocation, HEAD) == before


# --- its end ---------------------------------------------------------------------------------


def test_it_does_not_end_before_the_last_day_is_over(office, clock):
    allocation = allocate(office, decided(office))
    clock.forward(days=(allocation.pay_third_by - clock().date()).days)
    with pytest.raises(Refused, match=r"allocation\.deadline_open") as refused:
        office.do(cancel_allocation, allocation.id, REASON)
    [violation] = refused.value.violations
    assert violation.params == {"until": allocation.pay_third_by}


def test_it_does_not_end_once_the_third_is_paid_and_not_without_a_reason(office, clock):
    application = decided(office)
    allocation = allocate(office, application)
    lapse(clock, allocation)
    with pytest.raises(Refused, match=r"allocation\.cancel\.reason_missing"):
        office.do(cancel_allocation, allocation.id, "  ")
    take(office, application, NET_THIRD)
    with pytest.raises(Refused, match=r"allocation\.third_paid"):
        office.do(cancel_allocation, allocation.id, REASON)


def test_a_part_of_the_third_does_not_save_it(office, clock):
    application = decided(office)
    allocation = allocate(office, application)
    take(office, application, NET_THIRD - 1)
    lapse(clock, allocation)
    ended = office.do(cancel_allocation, allocation.id, REASON)
    assert (ended.article, ended.cancelled_on) == ("13.4", clock().date())


def test_its_end_frees_the_plot_for_another_application_but_not_for_this_one(office, clock):
    application = decided(office)
    allocation = allocate(office, application)
    lapse(clock, allocation)
    office.do(cancel_allocation, allocation.id, REASON)
    assert state_of(office, allocation.plot_id) is PlotState.VACANT
    with pytest.raises(Refused, match=r"allocation\.ended_before"):
        allocate(office, application)
    again = allocate(office, decided(office, "04010203041"))
    assert again.plot_id == allocation.plot_id
    assert again.document_no == "A26-000002-E1"
    with pytest.raises(Refused, match=r"allocation\.already_cancelled"):
        office.do(cancel_allocation, allocation.id, REASON)


def test_it_does_not_end_by_itself_once_a_contract_is_signed(office, clock):
    _application, contract = to_contract(office)
    clock.forward(days=30)
    with pytest.raises(Refused, match=r"allocation\.contract_signed"):
        office.do(cancel_allocation, contract.allocation_id, REASON)


def test_ending_it_for_another_article_needs_a_decision(office, clock):
    allocation = allocate(office, decided(office))
    lapse(clock, allocation)
    with pytest.raises(Refused, match=r"allocation\.cancel\.article"):
        office.do(cancel_allocation, allocation.id, REASON, article="13.6")
    with pytest.raises(Refused, match=r"allocation\.unknown"):
        office.do(cancel_allocation, "?", REASON)
