"""The list of applications: states, filters, search, and the way to form, counter and file."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.domain.life_cycle import Stage
from app.domain.users import Role
from app.queries.applications import application_lines
from tests import story
from tests.conftest import actor
from tests.ui.keys import press, type_text
from ui.forms.registered import RegisteredDialog
from ui.forms.subscription import SubscriptionForm
from ui.pages.applications import ApplicationsPage


@pytest.fixture
def listing(desk, shown, listen) -> ApplicationsPage:
    page = ApplicationsPage(desk)
    listen(page)
    return shown(page)


def test_applications_are_listed_with_their_state(listing, office):
    application = story.register(office)
    listing.reload()
    row = listing.model.rows[0]
    cells = [column.text(row) for column in listing.model.columns]
    assert cells[:2] == ["1", application.party.full_name]
    assert cells[-1] == "مسجل"
    assert listing.tiles.tiles[Stage.REGISTERED].value.text() == "1"
    assert listing.pager.label.text().count("1") >= 2


def test_the_list_is_searched_while_one_types(listing, office, qtbot):
    story.register(office, "04010203041")
    story.register(office, "04010203042", industry_type="دهانات")
    listing.reload()
    type_text(listing.filters.typed, "دهانات")
    qtbot.waitUntil(lambda: [r.serial for r in listing.model.rows] == [2])
    listing.filters.clear()
    assert len(listing.model.rows) == 2


def test_a_tile_shows_the_files_of_its_state(listing, office):
    paid = story.register(office, "04010203041")
    story.register(office, "04010203042")
    story.take(office, paid, story.FEES)
    listing.reload()
    listing.tiles.tiles[Stage.FEES_PAID].opened.emit()
    assert [r.id for r in listing.model.rows] == [paid.id]
    assert listing.tiles.tiles[Stage.REGISTERED].value.text() == "1"


def test_a_year_and_a_priority_narrow_the_list(listing, office):
    story.register(office, "04010203041", priority_class=1)
    story.register(office, "04010203042")
    listing.reload()
    listing.filters.priority.choose(1)
    assert [r.serial for r in listing.model.rows] == [1]
    listing.filters.year.choose(2020)
    assert listing.model.rows == []


def test_enter_opens_the_file(listing, office, asked):
    application = story.register(office)
    listing.reload()
    listing.table.select_row(0)
    press(listing.table, Qt.Key.Key_Return)
    assert asked == [("application", application.id)]


def test_the_list_sorts_by_its_headings(listing, office):
    story.register(office, "04010203041")
    story.register(office, "04010203042")
    listing.reload()
    listing.model.sort(0, Qt.SortOrder.AscendingOrder)
    assert [r.serial for r in listing.model.rows] == [1, 2]


def test_from_the_form_to_the_counter(listing, office, desk, dialog_of, asked):
    listing.new()
    form = dialog_of(listing, SubscriptionForm)
    form.applicant.full_name.setText("سامر الحسن")
    form.applicant.father_name.setText("علي")
    form.applicant.national_no.setText("04010203041")
    form.wish.area.setText("5000")
    form.wish.investment_type.put_words("إقامة منشأة صناعية")
    form.wish.industry_type.put_words("معصرة زيتون")
    form.wish.priority.choose(3)
    press(form, Qt.Key.Key_F9)
    said = dialog_of(listing, RegisteredDialog)
    assert any("\u20681\u2069" in label.text() for label in said.findChildren(QLabel))
    press(said, Qt.Key.Key_F6)
    [line] = office.ask(application_lines)
    assert asked == [("counter", line.id)]


def test_another_application_follows_at_once(desk, shown, office, qtbot):
    said = shown(RegisteredDialog(desk, story.register(office)))
    with qtbot.waitSignal(said.again):
        press(said, Qt.Key.Key_F2)
    assert not said.isVisible()


def test_a_cashier_does_not_register(desk, shown, office):
    office.actor = actor(Role.CASHIER)
    page = shown(ApplicationsPage(desk))
    words = []
    desk.said.connect(words.append)
    page.new()
    assert page.findChildren(SubscriptionForm) == []
    assert "النافذة الواحدة" in words[0]
