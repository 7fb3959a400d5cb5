"""An empty folder becomes an office or the ministry; an older copy is not taken for it."""

from __future__ import annotations

import shutil

from PySide6.QtCore import Qt

from app.domain.land import SiteKind
from app.queries.land import phases, sites
from app.queries.settings import dated_settings
from tests.conftest import open_office
from tests.story import FEES, register, take
from tests.ui.keys import press, retype, type_text
from tests.ui.window.conftest import session_of, shell_of, sign_in
from ui.forms.first_run import FirstRun
from ui.forms.held_back import HeldBackCard

SENTENCE = "جملة سر جيدة"


def wizard(window) -> FirstRun:
    card = window.gate.card
    assert isinstance(card, FirstRun)
    return card


def name_administrator(card: FirstRun, password: str = SENTENCE) -> None:
    card.administrator.name.setText("سعاد العلي")
    card.administrator.twice.new.setText(password)
    card.administrator.twice.again.setText(password)


def test_four_steps_make_an_office_with_its_city_and_zones(make_window):
    window = make_window()
    card = wizard(window)
    card.names.code.setText("HSY")
    card.next_step()
    card.signatories.box("general_manager").widget.setText("م. خالد عز الدين")
    card.next_step()
    name_administrator(card)
    card.next_step()
    card.land.zones.setChecked(True)
    card.create_button.click()
    office = session_of(window).office
    assert shell_of(window).page_name == "today"
    assert office.code == "HSY"
    assert office.settings.general_manager == "م. خالد عز الدين"
    found = office.ask(sites)
    assert len(found) == 26
    [city] = [site for site in found if site.kind is SiteKind.CITY]
    assert [phase.price for phase in office.ask(phases, city.id)] == [900, 900]


def test_the_wizard_is_walked_by_the_keyboard(make_window):
    window = make_window()
    card = wizard(window)
    for name in card.names.names():
        assert card.names.focusWidget() is card.names.box(name).widget
        press(card.names.focusWidget(), Qt.Key.Key_Return)
    assert card.step == 1
    press(card, Qt.Key.Key_F9)
    retype(card.administrator.user, "souad")
    press(card.administrator.user, Qt.Key.Key_Return)
    type_text(card.administrator.name, "سعاد العلي")
    press(card.administrator.name, Qt.Key.Key_Return)
    for field in (card.administrator.twice.new, card.administrator.twice.again):
        type_text(field, SENTENCE)
        press(field, Qt.Key.Key_Return)
    assert card.step == 3
    press(card, Qt.Key.Key_F9)
    assert session_of(window).office.actor.user == "souad"


def test_what_is_wrong_is_shown_in_its_own_step(make_window):
    window = make_window()
    card = wizard(window)
    card.names.code.setText("حمص")
    card.next_step()
    card.next_step()
    name_administrator(card)
    card.next_step()
    card.finish()
    assert card.step == 0
    assert card.names.box("code").error_text()
    assert not session_of(window).office.is_set_up


def test_a_weak_or_mistyped_password_of_the_administrator_is_refused(make_window):
    card = wizard(make_window())
    card.go_to(2)
    name_administrator(card)
    card.administrator.twice.again.setText("غيرها")
    card.next_step()
    assert card.step == 2
    assert "مختلفتان" in card.administrator.box("again").error_text()
    name_administrator(card, "12345678")
    card.next_step()
    card.finish()
    assert card.step == 2
    assert card.administrator.box("password").error_text()


def test_what_the_regulation_does_not_say_is_called_assumed(make_window):
    card = wizard(make_window())
    texts = " ".join(label.text() for label in card.signatories.findChildren(type(card.heading)))
    assert "مفترض" in texts
    assert "30/7/2006" in texts


def test_the_other_choice_makes_the_side_of_the_ministry(make_window):
    window = make_window()
    card = wizard(window)
    card.names.side.setCurrentIndex(1)
    card.next_step()
    assert card.step == 2
    name_administrator(card)
    card.next_step()
    office = session_of(window).office
    assert office.is_ministry
    assert office.ask(sites) == []
    assert shell_of(window).page_name == "exchange"


def test_the_names_of_the_wizard_are_dated_settings(make_window, clock):
    window = make_window()
    card = wizard(window)
    card.names.box("office_name").widget.setText("المنطقة الصناعية بتلكلخ")
    for _ in range(2):
        card.next_step()
    name_administrator(card)
    card.next_step()
    card.finish()
    dated = {s.name: s for s in session_of(window).office.ask(dated_settings)}
    assert dated["office_name"].value == "المنطقة الصناعية بتلكلخ"
    assert dated["office_name"].valid_from == clock().date()


def restored_copy(folder, furnished_folder, clock) -> None:
    """The office file as it was before its last receipts."""
    shutil.copytree(furnished_folder, folder)
    database = folder / "office" / "office.db"
    shutil.copy(database, folder / "old.db")
    office = open_office(folder, clock)
    take(office, register(office), FEES)
    office.close()
    shutil.copy(folder / "old.db", database)


def test_a_restored_copy_is_held_back_until_the_reason_is_given(
    make_window, furnished_folder, tmp_path, clock
):
    restored_copy(tmp_path / "own", furnished_folder, clock)
    window = make_window()
    sign_in(window)
    card = window.gate.card
    assert isinstance(card, HeldBackCard)
    assert session_of(window).shell is None
    card.go_on()
    assert card.fields.box("reason").error_text()
    card.reason.setPlainText("تلف القرص واسترجعت آخر نسخة")
    card.go_on()
    office = session_of(window).office
    assert office.epoch == 2
    assert "E2" in shell_of(window).status.who.text()
    assert take(office, register(office), FEES).number.endswith("E2")


def test_a_clerk_cannot_go_on_from_a_restored_copy(make_window, furnished_folder, tmp_path, clock):
    from app.domain.users import Role
    from tests.conftest import actor

    restored_copy(tmp_path / "own", furnished_folder, clock)
    window = make_window()
    session = session_of(window)
    session.office.actor = actor(Role.CASHIER)
    card = HeldBackCard(session.office)
    assert "reason" not in card.fields.names()
    card.deleteLater()
