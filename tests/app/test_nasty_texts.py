"""Whatever is typed or pasted into whatever field: kept, or refused in words, and never a crash."""

from dataclasses import fields, replace
from decimal import Decimal

import pytest

from app.commands import allocations, applications, contracts, plots, receipts, registers, set_up
from app.domain.allocations import AllocationDraft
from app.domain.applications import IndustrialDecision, Paper
from app.domain.books import GENERAL_REGISTER, Volume
from app.domain.contracts import ContractDraft
from app.domain.land import Category, Phase, PlotDraft, Site, SiteKind
from app.domain.sketches import rectangle_sketch
from app.domain.users import Role, UserChange
from app.errors import Refused
from app.queries.land import phases, plots_of, sites
from app.queries.payers import payers
from tests.conftest import NOON, PASSWORD, new_office
from tests.story import (
    FEES,
    NET_THIRD,
    allocate,
    decide,
    draft,
    party,
    payment,
    register,
    take,
)

NASTY = (
    "\u202e",
    "\x00",
    "\ud800",
    "\u2028",
    "\ue000",
    "أ\u0301\u0301\u0301\u0301\u0301",
    "م" * 9_000,
)
DAY = NOON.date()


def texts_of(value):
    """The fields of a draft that hold typed text; keys and hashes are never typed."""
    for field in fields(value):
        typed = not field.name.endswith("id") and field.name != "sha256"
        if typed and isinstance(getattr(value, field.name), str):
            yield field.name


def survives(act, value) -> None:
    """Every text field of the value, spoilt in every way, is refused or stored: nothing else."""
    for name in texts_of(value):
        for nasty in NASTY:
            for text in (f"{getattr(value, name)}{nasty}", nasty):
                try:
                    act(replace(value, **{name: text}))
                except Refused:
                    continue


@pytest.fixture
def site(office):
    return office.ask(sites)[0]


@pytest.fixture
def phase(office, site):
    return office.ask(phases, site.id)[0]


def test_an_application_and_its_party(office):
    survives(lambda d: office.do(applications.register_application, d), draft(office))
    survives(
        lambda p: office.do(applications.register_application, draft(office, p)),
        replace(party(national_no="04010203777"), agent_name="وكيل", agent_document="سند"),
    )
    for paper in (Paper("سجل", present=True, file_name="a.pdf"), Paper("x", present=True)):
        survives(
            lambda p: office.do(applications.register_application, draft(office, papers=(p,))),
            paper,
        )


def test_a_decision_a_correction_and_a_receipt(office):
    application = register(office)
    wanted = IndustrialDecision("", application.id, "77", DAY, "مديرية", override_note="سبب")
    survives(lambda d: office.do(applications.record_decision, d), wanted)
    survives(
        lambda line: office.do(applications.correct_line, application.serial, line, "تصحيح"),
        application.line,
    )
    survives(
        lambda d: office.do(
            applications.correct_line, application.serial, application.line, d.note
        ),
        draft(office),
    )
    survives(
        lambda d: office.do(receipts.take_payment, replace(d, request_id=repr(d)[:300])),
        payment(office, application, 10),
    )
    receipt = take(office, application, 10)
    survives(lambda d: office.do(receipts.cancel_receipt, receipt.id, d.note), draft(office))


def test_a_deal_and_its_end(office, clock):
    application = register(office)
    take(office, application, FEES)
    decide(office, application)
    plot = office.ask(plots_of)[0].plot
    sketch = rectangle_sketch(100_000, 50_000)
    wanted = AllocationDraft(application.id, plot.id, DAY, DAY, sketch)
    for _ in range(2):
        survives(lambda d: office.do(allocations.allocate_plot, d), wanted)
    other = register(office, "04010203041")
    take(office, other, FEES)
    decide(office, other)
    allocation = allocate(office, other)
    clock.forward(days=40)
    survives(
        lambda d: office.do(allocations.cancel_allocation, allocation.id, d.note), draft(office)
    )


def test_a_contract(office):
    application = register(office)
    take(office, application, FEES)
    decide(office, application)
    allocation = allocate(office, application)
    take(office, application, NET_THIRD)
    wanted = ContractDraft(allocation.id, DAY, 8, "12/و")
    survives(
        lambda d: office.do(
            contracts.sign_contract, replace(wanted, extra_clauses=(d.note,) * 900)
        ),
        draft(office, note="ش" * 1_900),
    )
    survives(lambda d: office.do(contracts.sign_contract, d), wanted)


def test_land_and_books(office, site, phase):
    survives(
        lambda p: office.do(set_up.add_phase, p),
        Phase("", site.id, 7, "مرحلة", Decimal(900), price_final=True, exclusions="لا شيء"),
    )
    survives(
        lambda d: office.do(plots.add_plot, phase.id, d), PlotDraft("77", Category.A, Decimal(10))
    )
    one = [PlotDraft("78", Category.A, Decimal(10))]
    survives(lambda d: office.do(plots.add_plots, phase.id, one, source=d.note), draft(office))
    volume = Volume("", GENERAL_REGISTER, 0, DAY, 2, 25, 0, "أمل", "خالد", "محمد", "حسياء")
    survives(lambda v: office.do(registers.open_volume, v), volume)
    survives(
        lambda s: office.do(set_up.add_site, s),
        Site("", "موقع", SiteKind.ZONE, "HI", site.regulation),
    )


def test_people_and_settings(office, site):
    survives(
        lambda c: office.do(set_up.add_user, c.user, c.name, Role.CLERK, PASSWORD),
        UserChange("huda", "هدى", Role.CLERK, active=True),
    )
    office.do(set_up.add_user, "noor", "نور", Role.CLERK, PASSWORD)
    survives(
        lambda c: office.do(set_up.change_user, c),
        UserChange("noor", "نور", Role.CLERK, active=True),
    )
    survives(lambda s: office.do(set_up.change_settings, {"general_manager": s.name}, DAY), site)


def test_a_person_keeps_a_name(office):
    office.do(set_up.add_user, "noor", "نور", Role.CLERK, PASSWORD)
    with pytest.raises(Refused, match=r"user\.name\.missing"):
        office.do(set_up.change_user, UserChange("noor", "  ", Role.CLERK, active=True))


@pytest.mark.parametrize(
    ("name", "value"),
    [("idle_minutes", "0"), ("general_register_lines", "9" * 30), ("receipt_copies", "-1")],
)
def test_a_number_in_the_settings_stays_in_its_bounds(office, name, value):
    with pytest.raises(Refused, match=r"setting\.number"):
        office.do(set_up.change_settings, {name: value}, DAY)


def test_the_longest_plots_fit_into_the_journal(office, phase):
    """A line of the journal has at most 1 MB; 1,500 plots came from one sheet."""
    drafts = [
        PlotDraft(
            f"{n:06d}{'م' * 24}",
            Category.A,
            Decimal("9999999.99"),
            block="ق" * 40,
            use="ا" * 200,
            cadastral_ref="ع" * 200,
            price=Decimal("9999999999.9999"),
        )
        for n in range(1_500)
    ]
    assert len(office.do(plots.add_plots, phase.id, drafts, source="ورقة")) == 1_500


@pytest.mark.parametrize("field", ["office_name", "ministry"])
def test_a_nasty_name_of_the_office_is_refused_at_set_up(empty_office, field):
    for nasty in NASTY:
        wanted = new_office()
        with pytest.raises(Refused):
            empty_office.set_up(replace(wanted, settings={**wanted.settings, field: f"س{nasty}"}))
    for nasty in NASTY:
        with pytest.raises(Refused):
            empty_office.set_up(replace(new_office(), administrator_name=f"س{nasty}"))


def test_half_a_character_cannot_be_signed_in_with_nor_looked_for(office):
    for name, password in (("\ud800", PASSWORD), ("admin", "\ud800")):
        with pytest.raises(Refused):
            office.sign_in(name, password)
    with pytest.raises(Refused, match=r"text\.unknown_character"):
        office.ask(payers, "محمد\ud800")
