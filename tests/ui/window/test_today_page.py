"""The day: what the tiles count, what the list names, and where each line leads."""

from __future__ import annotations

import pytest

from app.commands.receipts import cancel_receipt
from app.domain.users import Role
from tests.story import FEES, NET_THIRD, allocate, decide, register, sign, take, to_contract
from tests.ui.window.conftest import as_role
from ui.colours import Tone
from ui.pages.today import TodayPage
from ui.tasks import Group


@pytest.fixture
def page(desk, qtbot) -> TodayPage:
    made = TodayPage(desk)
    qtbot.addWidget(made)
    made.resize(1166, 680)
    return made


def figures(page: TodayPage) -> dict[Group, str]:
    return {group: tile.value.text() for group, tile in page.tiles.groups.items()}


def wanted(page: TodayPage) -> list[tuple[str, str]]:
    asked: list[tuple[str, str]] = []
    page.wanted.connect(lambda kind, ref: asked.append((kind, ref)))
    return asked


def printed(office, receipt) -> None:
    from app.commands.registers import note_printed

    office.do(note_printed, "receipt", receipt.id, receipt.number)


def test_a_day_without_work_says_that_nothing_is_late(page):
    page.reload()
    assert set(figures(page).values()) == {"0"}
    assert page.stack.currentWidget() is page.nothing
    assert page.nothing.title.text() == "لا شيء متأخر"
    assert page.suggestion.isHidden()


def test_a_third_past_its_day_is_proposed_for_cancelling_by_law(page, office, clock):
    application = register(office)
    printed(office, take(office, application, FEES))
    decide(office, application)
    allocation = allocate(office, application)
    clock.forward(days=30)
    page.look()
    assert figures(page)[Group.THIRDS] == "1"
    assert page.tiles.groups[Group.THIRDS]._tone is Tone.BAD
    [line] = page.model.rows
    assert line.who == "محمد عبد الله الأحمد"
    assert line.days_over == (clock().date() - allocation.pay_third_by).days
    assert "13.4" in page.suggestion.text()
    asked = wanted(page)
    page.suggestion.click()
    assert asked == [("allocation", allocation.id)]


def test_a_contract_not_signed_in_time_is_listed_by_itself(page, office, clock):
    application = register(office)
    printed(office, take(office, application, FEES))
    decide(office, application)
    allocate(office, application)
    printed(office, take(office, application, NET_THIRD))
    clock.forward(days=12)
    page.look()
    assert figures(page)[Group.THIRDS] == "0"
    assert figures(page)[Group.CONTRACTS] == "1"
    assert page.model.rows[0].what == "عقد لم يُوقّع"


def test_late_instalments_are_counted_with_their_sum_and_the_fine_of_today(page, office, clock):
    application, contract = to_contract(office)
    first = contract.rows[0]
    clock.forward(days=(first.due_date - clock().date()).days + 30)
    page.look()
    page.show_group(Group.INSTALMENTS)
    [line] = page.model.rows
    assert line.ref == application.id
    assert "3,750.00" in page.tiles.groups[Group.INSTALMENTS].note.text()
    # 375,000 for 30 days at 12 %: 3,698.63 smallest units.
    assert "36.99" in page.list.title.text()
    assert "3,786.99" in line.amount


def test_what_comes_due_within_a_week_is_no_alarm(page, office, clock):
    _application, contract = to_contract(office)
    clock.forward(days=(contract.rows[0].due_date - clock().date()).days - 3)
    page.look()
    assert figures(page)[Group.COMING] == "1"
    assert figures(page)[Group.INSTALMENTS] == "0"
    page.show_group(Group.COMING)
    assert page.model.rows[0].tone is Tone.INFO


def test_a_receipt_that_was_not_seen_printed_waits_and_opens(page, office):
    receipt = take(office, register(office), FEES)
    page.look()
    assert figures(page)[Group.UNPRINTED] == "1"
    page.show_group(Group.UNPRINTED)
    asked = wanted(page)
    page.suggestion.click()
    assert asked == [("receipt", receipt.id)]
    printed(office, receipt)
    page.look()
    assert figures(page)[Group.UNPRINTED] == "0"


def test_the_takings_of_the_day_are_receipts_less_reversals(page, office):
    application = register(office)
    kept = take(office, application, 1_500)
    office.do(cancel_receipt, take(office, application, 2_000).id, "خطأ في المبلغ")
    page.look()
    assert "15.00" in page.header.subtitle.text()
    assert "2" in page.header.subtitle.text()
    assert kept


def test_a_full_page_that_is_not_sealed_waits(page, office):
    for number in range(26):
        register(office, f"0401020{number:04d}")
    page.look()
    assert figures(page)[Group.PAGES] == "1"
    page.show_group(Group.PAGES)
    assert "1" in page.model.rows[0].who


def test_a_nearly_full_volume_asks_for_the_next_one(page, office, desk):
    from app.queries.today import VolumeState, today_view

    view = office.ask(today_view)
    volume = view.volumes[0]
    full = VolumeState(volume.volume_id, "general", 1, 5000, 4600, ())
    page._show_banner(type(view)(**{**fields(view), "volumes": (full,)}))
    assert "400" in page.banner.text()
    assert not volume.nearly_full


def fields(view):
    return {name: getattr(view, name) for name in view.__slots__}


def test_events_the_ministry_has_not_confirmed_are_counted(page, office):
    page.look()
    before = int(page.tiles.unsent.value.text().replace(",", ""))
    register(office)
    page.look()
    assert int(page.tiles.unsent.value.text().replace(",", "")) == before + 1


def test_a_copy_is_made_from_the_page_and_its_age_is_shown(page, desk, qtbot):
    page.look()
    assert page.tiles.copy.value.text() == "لا توجد"
    page.copy_button.click()
    qtbot.waitUntil(lambda: not desk.jobs.running, timeout=20_000)
    assert page.tiles.copy.value.text() == "الآن"
    assert list(desk.office.paths.backups.glob("office-*.db"))


def test_a_copy_that_fails_says_why_and_what_to_do(page, desk, qtbot):
    desk.office.paths.backups.write_text("no folder")
    page.copy_button.click()
    qtbot.waitUntil(lambda: not desk.jobs.running, timeout=20_000)
    assert "لم تُحفظ" in page.banner.text()
    assert page.copy_button.isEnabled()


def test_a_signed_contract_leaves_the_list_of_open_allocations(page, office, clock):
    application = register(office)
    take(office, application, FEES)
    decide(office, application)
    allocation = allocate(office, application)
    take(office, application, NET_THIRD)
    sign(office, allocation)
    clock.forward(days=60)
    page.look()
    assert figures(page)[Group.THIRDS] == figures(page)[Group.CONTRACTS] == "0"


def test_the_auditor_sees_the_same_day(page, desk):
    as_role(desk, Role.AUDITOR)
    page.look()
    assert set(figures(page).values()) == {"0"}
