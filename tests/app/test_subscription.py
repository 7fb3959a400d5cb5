"""What the subscription form asks, what is refused before it is stored, and details of land."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from decimal import Decimal

import pytest

from app.commands.allocations import cancel_allocation
from app.commands.applications import record_decision
from app.commands.plots import add_plots
from app.domain.applications import IndustrialDecision, Paper, Scan
from app.domain.land import Category, PlotDraft, PlotState
from app.errors import Refused, Trouble
from app.queries.applications import application_lines
from app.queries.investor_file import investor_file, scan_bytes
from app.queries.land import PlotFilter, known_plots, phases, plot_details, plots_of, sites
from app.queries.subscription import estimate, next_place, terms
from tests import story


def test_the_estimate_is_the_price_that_registering_gives(office):
    application = story.register(office)
    site, phase = office.ask(sites)[0], office.ask(phases)[0]
    today = office.clock().date()
    found = office.ask(estimate, site.id, phase.id, Decimal(5000), today)
    assert found.price.explanation == application.explanation
    assert (found.price.value, found.price.insurance) == (4_500_000, 112_500)
    with pytest.raises(Refused):
        office.ask(estimate, site.id, "other", Decimal(5000), today)


def test_the_next_place_is_the_one_that_is_given(office):
    before = office.ask(next_place)
    application = story.register(office)
    place = (application.serial, application.line.page, application.line.line)
    assert place == (before.serial, before.page, before.line)
    assert office.ask(next_place).line == 2


def test_the_terms_of_a_site_are_those_of_its_regulation(office):
    [site] = office.ask(sites)
    found = office.ask(terms, site.id)
    assert found.priorities[2].startswith("الصناعيون الحاصلون على تراخيص جديدة")
    assert found.papers == ("طلب اكتتاب وتخصيص وترخيص صناعي مبدئي وفق النموذج المعد",)
    assert office.ask(terms, "nothing") is None


def test_a_scan_is_kept_and_found_by_its_hash(office):
    data = b"%PDF-1.7 page"
    sha = hashlib.sha256(data).hexdigest()
    application = story.register(
        office,
        papers=(Paper("صورة الهوية", present=True, sha256=sha, file_name="id.pdf"),),
        scans=(Scan(sha, "id.pdf", data),),
    )
    assert office.ask(scan_bytes, application.papers[0].sha256) == data
    with pytest.raises(Trouble):
        office.ask(scan_bytes, "0" * 64)


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"", "scan.empty"), (b"MZ program", "scan.unknown_kind"), (b"%PDF-" + b"0" * 10**7, "")],
)
def test_a_scan_that_is_none_is_refused(office, data, code):
    with pytest.raises(Refused) as refused:
        story.register(office, scans=(Scan("0" * 64, "x.pdf", data),))
    assert refused.value.violations[0].code == (code or "scan.too_large")
    assert office.ask(application_lines) == []


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"papers": (Paper(" ", present=True),)}, "application.paper.nameless"),
        ({"papers": (Paper("وثيقة", present=True),) * 61}, "application.papers.too_many"),
        ({"licence_date": None, "licence_no": "7"}, "application.licence_date.missing"),
        ({"area": Decimal("10000000.01")}, "plot.area.too_large"),
        ({"area": Decimal("10.001")}, "plot.area.too_fine"),
        ({"note": "سطر\u202eمقلوب"}, "text.hidden_character"),
    ],
)
def test_what_cannot_be_stored_is_refused_before(office, change, code):
    with pytest.raises(Refused) as refused:
        story.register(office, **change)
    assert [v.code for v in refused.value.violations] == [code]


def test_a_decision_is_checked_like_every_text(office):
    application = story.register(office)
    day = office.clock().date()
    wrong = IndustrialDecision(
        "", application.id, "7\u200b", day, "مديرية الصناعة", Decimal(-1), "موافقة المدير"
    )
    with pytest.raises(Refused) as refused:
        office.do(record_decision, wrong)
    codes = [v.code for v in refused.value.violations]
    assert codes == ["text.hidden_character", "decision.area.out_of_range"]
    right = replace(wrong, number="٧/ص", area_needed=Decimal("4500.5"))
    office.do(record_decision, right)
    assert office.ask(investor_file, application.id).decision.area_needed == Decimal("4500.5")


# Land


def test_the_details_of_a_plot_name_everybody_who_held_it(office, clock):
    application = story.register(office)
    story.take(office, application, story.FEES)
    story.decide(office, application)
    allocation = story.allocate(office, application)
    clock.forward(days=40)
    office.do(cancel_allocation, allocation.id, "لم يسدد الثلث")
    details = office.ask(plot_details, allocation.plot_id)
    [holder] = details.holders
    assert (holder.name, holder.document_no) == (allocation.party_name, allocation.document_no)
    assert holder.cancelled_on == office.clock().date()
    assert details.plot.state is PlotState.VACANT
    with pytest.raises(Refused):
        office.ask(plot_details, "nothing")


def test_a_plot_in_the_list_leads_to_its_holder(office):
    application, _contract = story.to_contract(office)
    [sold] = office.ask(plots_of, PlotFilter(state=PlotState.SOLD))
    assert sold.application_id == application.id


def test_a_plot_is_one_plot_in_all_digits(office):
    phase = office.ask(phases)[0]
    office.do(add_plots, phase.id, [PlotDraft("١٢/ب", Category.A, Decimal(100))], source="")
    assert ("", "12/ب") in office.ask(known_plots, phase.site_id)
    with pytest.raises(Refused) as refused:
        office.do(add_plots, phase.id, [PlotDraft("12/ب", Category.A, Decimal(90))], source="")
    assert refused.value.violations[0].code == "plot.number.taken"


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (PlotDraft("1\u202e2", Category.A, Decimal(1)), "text.hidden_character"),
        (PlotDraft("1" * 31, Category.A, Decimal(1)), "text.too_long"),
        (PlotDraft("99", Category.A, Decimal(1), price=Decimal("0.00001")), "plot.price.too_fine"),
        (PlotDraft("99", Category.A, Decimal(1), price=Decimal(10**11)), "plot.price.too_high"),
    ],
)
def test_a_plot_that_cannot_be_stored_is_refused(office, draft, code):
    phase = office.ask(phases)[0]
    with pytest.raises(Refused) as refused:
        office.do(add_plots, phase.id, [draft], source="")
    assert [v.code for v in refused.value.violations] == [code]
