"""Who may come in: passwords, lock-out, first passwords, and the file that is not open yet."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.domain.users import Role
from tests.conftest import open_office
from tests.ui.keys import press, type_text
from tests.ui.window.conftest import (
    FIRST,
    add_colleague,
    session_of,
    shell_of,
    sign_in,
)
from ui.forms.change_password import FirstPasswordCard
from ui.forms.sign_in import SignInCard
from ui.gate import Gate
from ui.widgets.password_edit import PasswordEdit


def test_name_and_password_typed_with_the_keyboard_open_the_shell(window):
    card = window.sign_in
    type_text(card.user, "admin")
    press(card.user, Qt.Key.Key_Return)
    assert card.fields.focusWidget() is card.password
    type_text(card.password, "كلمة-سر-جيدة")
    press(card.password, Qt.Key.Key_Return)
    assert window.stack.currentWidget() is shell_of(window)


def test_a_wrong_password_is_said_under_the_field_and_the_name_stays(window):
    sign_in(window, password="خطأ")
    card = window.sign_in
    assert "أعد المحاولة" in card.fields.box("password").error_text()
    assert card.user.text() == "admin"
    assert card.password.hasSelectedText()
    assert session_of(window).shell is None


def test_an_unknown_name_is_answered_like_a_wrong_password(window):
    sign_in(window, user="nobody")
    unknown = window.sign_in.fields.box("password").error_text()
    sign_in(window, password="خطأ")
    assert window.sign_in.fields.box("password").error_text() == unknown


def test_after_five_failures_the_minutes_of_the_lock_are_said(window, clock):
    for _ in range(5):
        sign_in(window, password="خطأ")
    sign_in(window)
    assert "دقيقة" in window.sign_in.fields.box("password").error_text()
    assert session_of(window).shell is None
    clock.forward(minutes=2)
    sign_in(window)
    assert session_of(window).shell is not None


def test_enter_before_the_file_is_open_signs_in_as_soon_as_it_is(dressed, qtbot, office):
    office.actor = None
    card = SignInCard()
    qtbot.addWidget(card)
    card.user.setText("admin")
    card.password.setText("كلمة-سر-جيدة")
    card.enter()
    assert office.actor is None
    with qtbot.waitSignal(card.signed_in):
        card.open(office)
    assert office.actor.user == "admin"


def test_the_first_password_must_be_changed_before_anything_else_is_seen(window):
    add_colleague(window, Role.CASHIER)
    sign_in(window, "amal", FIRST)
    card = window.gate.card
    assert isinstance(card, FirstPasswordCard)
    assert session_of(window).shell is None
    for field in ("password", "again"):
        card.fields.box(field).widget.setText("جملة سر جديدة")
    card.save_button.click()
    assert shell_of(window).page_name == "today"
    session_of(window).leave()
    sign_in(window, "amal", FIRST)
    assert window.sign_in.fields.box("password").error_text()


@pytest.mark.parametrize(
    ("new", "again", "field", "words"),
    [
        ("جملة سر", "جملة أخرى", "again", "مختلفتان"),
        ("قصير", "قصير", "password", "قصيرة"),
        (FIRST, FIRST, "password", "كلمة"),
    ],
)
def test_a_bad_new_password_is_refused_at_its_field(window, new, again, field, words):
    add_colleague(window, Role.CASHIER)
    sign_in(window, "amal", FIRST)
    fields = window.gate.card.fields
    fields.box("password").widget.setText(new)
    fields.box("again").widget.setText(again)
    window.gate.card.save_button.click()
    assert words in fields.box(field).error_text()
    assert session_of(window).shell is None


def test_the_name_of_the_last_user_is_remembered_on_this_computer(window):
    sign_in(window)
    session_of(window).leave()
    assert window.sign_in.user.text() == "admin"
    assert session_of(window).office.actor is None


def test_a_second_window_on_the_same_file_says_that_it_is_open(
    make_window, furnished_folder, tmp_path, clock
):
    shutil.copytree(furnished_folder, tmp_path / "own")
    first = open_office(tmp_path / "own", clock)
    window = make_window()
    assert window.session is None
    assert "مفتوح" in window.sign_in.trouble.text()
    first.close()


def test_a_demonstration_offers_its_people_and_one_click_signs_in(window, qtbot, clock):
    from app.commands.set_up import change_settings
    from app.domain.users import Actor

    office = session_of(window).office
    add_colleague(window, Role.CASHIER, "huda")
    office.actor = Actor("admin", "مدير النظام", Role.ADMINISTRATOR)
    office.do(change_settings, {"demonstration": "1"}, clock().date())
    office.do(reset, "huda", "huda-demo")
    session_of(window).leave()
    names = {b.text(): b for b in window.sign_in.findChildren(QPushButton)}
    cashier = next(b for text, b in names.items() if "هدى" in text)
    cashier.click()
    assert isinstance(window.gate.card, FirstPasswordCard)


def reset(tx, user, password):
    from app.commands.set_up import reset_password

    return reset_password(tx, user, password)


reset.roles = frozenset(Role)


@pytest.mark.parametrize(
    ("letter", "shift", "words"),
    [
        ("A", False, "Caps Lock"),
        ("a", True, "Caps Lock"),
        ("a", False, "اللاتينية"),
        ("ش", False, "العربية"),
        ("7", False, ""),
    ],
)
def test_the_password_field_says_what_the_keyboard_does(dressed, qtbot, letter, shift, words):
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    edit = PasswordEdit()
    qtbot.addWidget(edit)
    heard = []
    edit.noticed.connect(heard.append)
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(edit, QKeyEvent(QKeyEvent.Type.KeyPress, 0, held, letter))
    assert words in heard[-1]
    assert (heard[-1] == "") == (words == "")


def test_the_gate_shows_the_names_of_the_office_and_none_of_its_records(window):
    gate = window.stack.currentWidget()
    assert isinstance(gate, Gate)
    texts = [label.text() for label in gate.findChildren(type(window.sign_in.heading))]
    assert "المدينة الصناعية بحسياء" in texts
