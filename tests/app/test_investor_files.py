"""Lists of applications, the file of an investor, and people who look like somebody known."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.commands.allocations import cancel_allocation
from app.commands.applications import register_application
from app.commands.receipts import cancel_receipt
from app.domain.land import Sector
from app.domain.life_cycle import Marks, Stage, Step, next_step, stage_of
from app.errors import Refused
from app.queries.applications import (
    ApplicationFilter,
    application_lines,
    count_applications,
    used_kinds,
)
from app.queries.investor_file import application_for, form_content, investor_file
from tests import story


def numbers(count: int) -> list[str]:
    return [f"0401020{n:04d}" for n in range(1, count + 1)]


def line(office, **wanted):
    [found] = office.ask(application_lines, ApplicationFilter(**wanted))
    return found


# Where a file stands


def test_the_list_and_the_file_agree_on_the_state_all_the_way(office, clock):
    application = story.register(office)

    def stage() -> Stage:
        listed = line(office).stage
        assert listed is office.ask(investor_file, application.id).stage
        assert office.ask(count_applications) == {listed: 1}
        return listed

    assert stage() is Stage.REGISTERED
    story.take(office, application, 1_500)
    assert stage() is Stage.REGISTERED
    story.take(office, application, story.FEES - 1_500)
    assert stage() is Stage.FEES_PAID
    story.decide(office, application)
    assert stage() is Stage.DECIDED
    allocation = story.allocate(office, application)
    assert stage() is Stage.ALLOCATED
    receipt = story.take(office, application, story.NET_THIRD)
    assert stage() is Stage.THIRD_PAID
    office.do(cancel_receipt, receipt.id, "خطأ في المبلغ")
    assert stage() is Stage.ALLOCATED
    clock.forward(days=40)
    office.do(cancel_allocation, allocation.id, "لم يسدد الثلث")
    assert stage() is Stage.CANCELLED


def test_a_signed_contract_is_the_last_state(office):
    application, _contract = story.to_contract(office)
    assert line(office).stage is Stage.CONTRACTED
    file = office.ask(investor_file, application.id)
    assert file.step is Step.COLLECT_INSTALMENTS
    assert len(file.instalments) == 10
    story.take(office, application, file.account.owed_in_all.minor)
    assert office.ask(investor_file, application.id).step is None


@pytest.mark.parametrize(
    ("marks", "step"),
    [
        (Marks(), Step.COLLECT_FEES),
        (Marks(decided=True), Step.COLLECT_FEES),
        (Marks(fees_paid=True), Step.RECORD_DECISION),
        (Marks(fees_paid=True, decided=True), Step.ALLOCATE),
        (Marks(fees_paid=True, decided=True, allocated=True), Step.COLLECT_THIRD),
        (Marks(allocated=True, third_paid=True), Step.SIGN_CONTRACT),
        (Marks(allocated=True, third_paid=True, contracted=True), Step.COLLECT_INSTALMENTS),
        (Marks(allocated=True, contracted=True, paid_up=True), None),
        (Marks(decided=True, cancelled=True), None),
    ],
)
def test_each_state_has_its_next_step(marks, step):
    assert next_step(marks) is step


def test_an_allocation_that_stands_counts_more_than_one_that_ended():
    assert stage_of(Marks(allocated=True, cancelled=True)) is Stage.ALLOCATED


def test_the_file_names_the_days_that_run(office, clock):
    application = story.register(office)
    story.take(office, application, story.FEES)
    story.decide(office, application)
    story.allocate(office, application)
    clock.forward(days=30)
    dates = {d.code: d for d in office.ask(investor_file, application.id).dates}
    assert dates["D1"].late
    assert dates["D1"].article == "13.4"
    assert not dates["D4"].late


def test_a_file_tells_how_its_allocation_ended(office, clock):
    application = story.register(office)
    story.take(office, application, story.FEES)
    story.decide(office, application)
    allocation = story.allocate(office, application)
    clock.forward(days=40)
    office.do(cancel_allocation, allocation.id, "لم يسدد الثلث")
    file = office.ask(investor_file, application.id)
    assert file.allocation == allocation
    assert file.cancelled.reason == "لم يسدد الثلث"
    assert file.step is None


def test_a_file_is_reached_by_its_papers_and_its_person(office):
    first = story.register(office)
    party = first.party
    draft = story.draft(office, party, known_party_id=party.id)
    second = office.do(register_application, draft)
    story.take(office, first, story.FEES)
    decision = story.decide(office, first)
    assert office.ask(application_for, "application", first.id) == first.id
    assert office.ask(application_for, "party", party.id) == second.id
    assert office.ask(application_for, "decision", decision.id) == first.id
    assert office.ask(application_for, "application", "nothing") is None
    assert [o.id for o in office.ask(investor_file, first.id).others] == [second.id]


def test_the_receipts_of_a_file_say_which_was_cancelled(office):
    application = story.register(office)
    receipt = story.take(office, application, 1_500)
    reversal = office.do(cancel_receipt, receipt.id, "خطأ في الاسم")
    [found] = office.ask(investor_file, application.id).receipts
    assert (found.number, found.reversed_by) == (receipt.number, reversal.number)


def test_an_unknown_file_is_refused(office):
    with pytest.raises(Refused):
        office.ask(investor_file, "nothing")
    with pytest.raises(Refused):
        office.ask(form_content, "nothing")


# The list


def test_the_list_is_sorted_filtered_and_cut_in_the_database(office):
    for n, number in enumerate(numbers(5), start=1):
        story.register(
            office,
            number,
            area=Decimal(1000 * n),
            priority_class=4 if n == 2 else 3,
            sector=Sector.FOOD if n < 4 else None,
        )
    ask = office.ask
    assert [a.serial for a in ask(application_lines)] == [5, 4, 3, 2, 1]
    page = ask(application_lines, order="area", descending=False, limit=2, offset=2)
    assert [a.area for a in page] == [Decimal(3000), Decimal(4000)]
    assert line(office, priority_class=4).serial == 2
    assert sum(ask(count_applications, ApplicationFilter(sector=Sector.FOOD)).values()) == 3
    assert ask(application_lines, ApplicationFilter(stage=Stage.DECIDED)) == []
    today = office.clock().date()
    assert len(ask(application_lines, ApplicationFilter(first=today, last=today))) == 5
    assert ask(application_lines, ApplicationFilter(first=today.replace(year=2030))) == []


def test_the_list_is_searched_by_anything_on_the_application(office):
    application = story.register(office)
    for typed in ("الاحمد محمد", "04010203040", "معصرة", "1"):
        assert line(office, typed=typed).id == application.id
    assert office.ask(application_lines, ApplicationFilter(typed="سامر")) == []


def test_the_kinds_written_before_are_offered(office):
    story.register(office, "04010203041")
    story.register(office, "04010203042", industry_type="دهانات")
    story.register(office, "04010203043", industry_type="دهانات")
    assert office.ask(used_kinds) == (["إنشاء منشأة صناعية"], ["دهانات", "معصرة زيتون"])
