"""Signing the sale contract, through the door."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session

from app.commands.allocations import allocate_plot
from app.commands.contracts import sign_contract
from app.commands.plots import add_plots
from app.commands.set_up import add_phase
from app.documents.contract import contract_pdf
from app.domain.contracts import ContractDraft
from app.domain.land import Category, Phase, PlotDraft, PlotState
from app.domain.sketches import rectangle_sketch
from app.domain.users import Role
from app.errors import Refused
from app.queries.accounts import account_view
from app.queries.contracts import contract_paper
from app.queries.land import plots_of, sites
from app.storage.rows import RegulationRow
from tests.app.deal_samples import HEAD
from tests.app.law import HASSIA, example
from tests.app.test_allocation_commands import decided, draft
from tests.conftest import actor
from tests.story import NET_THIRD, allocate, decide, register, sign, take, to_contract


def paid(office):
    """An application whose third is paid, and its allocation."""
    application = decided(office)
    allocation = allocate(office, application)
    take(office, application, NET_THIRD)
    return application, allocation


def test_no_contract_before_the_third_is_paid_and_the_rest_is_named(office):
    application = decided(office)
    allocation = allocate(office, application)
    take(office, application, NET_THIRD - 250_000)
    with pytest.raises(Refused, match=r"contract\.third_unpaid") as refused:
        sign(office, allocation)
    [violation] = refused.value.violations
    assert violation.params["left"].text() == "2,500.00"


def test_the_schedule_is_e02_to_the_pound(office, clock):
    clock.forward(days=14)  # 15/3/2026: E02 is dated 15/3/2007
    _application, contract = to_contract(office)
    expected = example("E02")[1]["declining_balance"]
    for row, wanted in zip(contract.rows, expected["rows"], strict=True):
        due = date.fromisoformat(wanted["due_date"])
        assert row.due_date == due.replace(year=due.year + 19)
        assert row.balance_before == wanted["balance_before"]
        assert (row.principal, row.increase) == (wanted["principal"], wanted["increase"])
        assert row.amount_due == wanted["amount_due"]
        assert row.pay_by >= row.due_date
    assert contract.increase_method == "declining_balance"
    assert contract.number == "C26-000001-E1"
    assert contract.explanation


def test_signing_sells_the_plot_and_owes_the_instalments(office):
    application, contract = to_contract(office)
    [line] = [line for line in office.ask(plots_of) if line.plot.state is PlotState.SOLD]
    assert line.plot.number == contract.plot_number
    owed = office.ask(account_view, application.id).owed_in_all
    assert owed.minor == sum(row.amount_due for row in contract.rows) == 3_412_500


def test_six_instalments_need_the_ministers_approval_and_are_e24(office, clock):
    clock.forward(days=14)
    _application, allocation = paid(office)
    six = ContractDraft(allocation.id, office.clock().date(), 6)
    with pytest.raises(Refused, match=r"contract\.approval\.missing"):
        office.do(sign_contract, six)
    contract = office.do(sign_contract, replace(six, approval_no="55/ت تاريخ 1/3/2026"))
    expected = example("E24")[1]
    rows = [(r.principal, r.increase, r.amount_due, r.balance_before) for r in contract.rows]
    names = ("principal", "increase", "amount_due", "balance_before")
    assert rows == [tuple(row[name] for name in names) for row in expected["rows"]]
    assert contract.approval_no == "55/ت تاريخ 1/3/2026"


@pytest.mark.parametrize("count", [0, -1, 61])
def test_the_number_of_instalments_is_one_to_sixty(office, count):
    _application, allocation = paid(office)
    wanted = ContractDraft(allocation.id, office.clock().date(), count, "55/ت")
    with pytest.raises(Refused, match=r"contract\.instalments\.out_of_range"):
        office.do(sign_contract, wanted)


def test_the_day_lies_between_the_third_and_today(office, clock):
    application = decided(office)
    allocation = allocate(office, application)
    clock.forward(days=3)
    take(office, application, NET_THIRD)
    today = office.clock().date()
    for day, code in (
        (today + timedelta(days=1), r"contract\.date\.in_future"),
        (today - timedelta(days=1), r"contract\.date\.before_third"),
        (allocation.allocated_on - timedelta(days=1), r"contract\.date\.before_allocation"),
    ):
        with pytest.raises(Refused, match=code):
            office.do(sign_contract, ContractDraft(allocation.id, day))


def test_a_hidden_character_in_a_clause_is_refused(office):
    _application, allocation = paid(office)
    wanted = ContractDraft(
        allocation.id, office.clock().date(), extra_clauses=("بند", "بند\u202eمقلوب")
    )
    with pytest.raises(Refused, match=r"text\.hidden_character"):
        office.do(sign_contract, wanted)


def test_a_contract_is_signed_once_and_only_by_the_department(office):
    _application, allocation = paid(office)
    office.actor = actor(Role.CASHIER)
    with pytest.raises(Refused, match=r"user\.not_allowed"):
        sign(office, allocation)
    office.actor = actor(Role.INVESTMENT)
    sign(office, allocation)
    with pytest.raises(Refused, match=r"contract\.already"):
        sign(office, allocation)
    with pytest.raises(Refused, match=r"allocation\.unknown"):
        office.do(sign_contract, ContractDraft("?", office.clock().date()))


def test_a_contract_keeps_its_regulation_when_another_version_is_published(office):
    application, contract = to_contract(office)
    paper = contract_pdf(contract, HEAD)
    dearer = HASSIA.with_parameters(
        {"annual_increase_rate": "0.2", "n_instalments": 4, "late_fine_annual_rate": "0.5"}
    )
    with Session(office._database.writing) as session, session.begin():
        session.execute(update(RegulationRow).values(body=dearer))
    stored = office.ask(contract_paper, contract.id)
    assert stored.contract == contract
    assert stored.contract.regulation == HASSIA
    assert contract_pdf(stored.contract, HEAD) == paper
    assert office.ask(account_view, application.id).owed_in_all.minor == 3_412_500


def test_the_insurance_of_a_tiny_plot_covers_the_third_and_its_excess_is_credited(office):
    """Example E13: 140 m² at 1,050; the least insurance is above the third."""
    wanted, expected = example("E13")
    [site] = office.ask(sites)
    price = Decimal(wanted["price_per_m2"])
    area = Decimal(wanted["area_m2"])
    phase = office.do(add_phase, Phase("", site.id, 2, "حرفية", price, price_final=True))
    drafts = [PlotDraft("ح1", Category.A, area)]
    [plot] = office.do(add_plots, phase.id, drafts, source="")
    application = register(office, phase_id=phase.id, area=area)
    take(office, application, expected["insurance"] + 1500)
    decide(office, application)
    allocation = office.do(
        allocate_plot,
        draft(office, application, plot_id=plot.id, sketch=rectangle_sketch(10_000, 14_000)),
    )
    assert allocation.third == expected["third"]
    assert allocation.net_due == expected["net_due_at_receipt"] == 0
    assert allocation.financed == expected["remaining_after_credit"]
    contract = sign(office, allocation)
    assert sum(row.principal for row in contract.rows) == expected["remaining_after_credit"]
    assert contract.sign_by >= contract.signed_on


def test_a_contract_names_the_city_and_its_manager_of_that_day(office):
    _application, contract = to_contract(office)
    assert contract.first_party == "المدينة الصناعية بحسياء"
    assert contract.first_party_signer == "م. خالد عز الدين"
    assert contract.second_party.national_no == "04010203040"
