"""Settings, users, the journal and the help page."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from app.commands.set_up import add_user
from app.domain.users import Role
from app.errors import Refused
from app.queries.users import users
from tests.story import FEES, register, take
from tests.ui.keys import retype
from tests.ui.window.conftest import FIRST, as_role, session_of, shell_of
from ui import theme
from ui.forms.audit_entry import AuditEntryDialog
from ui.forms.user import ResetPasswordForm, UserForm
from ui.pages.audit import AuditPage
from ui.pages.help import HelpPage
from ui.pages.settings import SettingsPage
from ui.pages.users import UsersPage


def made(kind, desk, qtbot):
    page = kind(desk)
    qtbot.addWidget(page)
    page.reload()
    return page


# Settings


def test_a_new_name_holds_from_its_day_on_and_the_old_one_before(desk, qtbot, office, clock):
    page = made(SettingsPage, desk, qtbot)
    page.fields.box("general_manager").widget.setText("م. سمير الحسن")
    page.valid_from.show_day(date(2026, 4, 1))
    page.save_and_print()
    assert office.settings.general_manager == "م. خالد عز الدين"
    clock.forward(days=40)
    assert office.settings.general_manager == "م. سمير الحسن"
    page.reload()
    dated = {(s.name, s.valid_from): s.value for s in page.history.rows}
    assert dated["general_manager", date(2026, 4, 1)] == "م. سمير الحسن"


def test_only_what_was_changed_is_written(desk, qtbot, office):
    page = made(SettingsPage, desk, qtbot)
    before = len(page.history.rows)
    page.fields.box("idle_minutes").widget.show_number(7)
    page.hundred.choose("مئة")
    page.save_and_print()
    assert (office.settings.idle_minutes, office.settings.hundred) == (7, "مئة")
    assert len(page.history.rows) == before + 2


def test_an_impossible_day_is_refused_at_its_field(desk, qtbot, office):
    page = made(SettingsPage, desk, qtbot)
    retype(page.valid_from, "31/2/2026")
    page.fields.box("city_name").widget.setText("حمص")
    page.save_and_print()
    assert page.fields.box("valid_from").error_text()
    assert office.settings.city_name == "حسياء"


def test_a_cashier_reads_the_settings_and_chooses_only_the_screen(desk, qtbot):
    as_role(desk, Role.CASHIER)
    page = made(SettingsPage, desk, qtbot)
    assert page.save_button.isHidden()
    assert not page.fields.box("office_name").widget.isEnabled()
    assert page.digits.isEnabled()


def test_other_digits_are_shown_everywhere_at_once_and_change_nothing_stored(entered, qtbot):
    shell = shell_of(entered)
    shell.open("settings")
    shell.page.digits.choose("arabic_indic")
    qtbot.waitUntil(lambda: shell_of(entered) is not shell)
    after = shell_of(entered)
    assert after.page_name == "settings"
    assert after.page.fields.box("general_register_pages").widget.text() == "٢٠٠"
    assert session_of(entered).office.settings.general_register_pages == 200
    assert "٢٠٢٦" in after.top.day.text()


def test_english_turns_the_window_round(entered, qtbot, dressed):
    shell = shell_of(entered)
    shell.open("settings")
    shell.page.language.choose("en")
    qtbot.waitUntil(lambda: shell_of(entered) is not shell)
    assert dressed.layoutDirection() == Qt.LayoutDirection.LeftToRight
    theme.speak(dressed, "ar", "latin")


# Users


def test_a_user_is_added_with_a_first_password_that_must_be_changed(desk, qtbot, office):
    form = UserForm(desk)
    qtbot.addWidget(form)
    form.user.setText("amal")
    form.name.setText("أمل الخطيب")
    form.role.choose(Role.CLERK)
    form.password.setText(FIRST)
    form.accept()
    assert form.result()
    assert office.sign_in("amal", FIRST) is True


@pytest.mark.parametrize(
    ("user", "password", "wrong"),
    [("admin", FIRST, "user"), ("two words", FIRST, "user"), ("amal", "123", "password")],
)
def test_a_bad_user_is_refused_at_the_field(desk, qtbot, user, password, wrong):
    form = UserForm(desk)
    qtbot.addWidget(form)
    form.user.setText(user)
    form.name.setText("أمل")
    form.role.choose(Role.CLERK)
    form.password.setText(password)
    form.accept()
    assert form.fields.box(wrong).error_text()
    assert not form.result()


def test_a_stopped_user_cannot_sign_in_and_is_shown_so(desk, qtbot, office):
    office.do(add_user, "amal", "أمل الخطيب", Role.CLERK, FIRST)
    [line] = [line for line in office.ask(users) if line.user == "amal"]
    form = UserForm(desk, line)
    qtbot.addWidget(form)
    form.active.setChecked(False)
    form.accept()
    page = made(UsersPage, desk, qtbot)
    row = next(number for number, user in enumerate(page.model.rows) if user.user == "amal")
    assert page.model.index(row, 3).data() == "موقوف"
    with pytest.raises(Refused):
        office.sign_in("amal", FIRST)


def test_a_new_first_password_ends_a_lock_out(desk, qtbot, office):
    office.do(add_user, "amal", "أمل الخطيب", Role.CLERK, FIRST)
    administrator = office.actor
    for _ in range(5):
        with pytest.raises(Refused):
            office.sign_in("amal", "خطأ")
    office.actor = administrator
    [line] = [line for line in office.ask(users) if line.user == "amal"]
    assert line.locked_until is not None
    form = ResetPasswordForm(desk, line)
    qtbot.addWidget(form)
    form.password.setText("كلمة أولى ثانية")
    form.accept()
    assert office.sign_in("amal", "كلمة أولى ثانية") is True


def test_the_auditor_reads_the_list_of_users_only(desk, qtbot):
    as_role(desk, Role.AUDITOR)
    page = made(UsersPage, desk, qtbot)
    page.show()
    assert page.model.rows
    page.new()
    page.change()
    page.reset()
    assert not any(form.isVisible() for form in page.findChildren(UserForm))


# The journal


def test_the_journal_says_who_did_what_and_about_what(desk, qtbot, office):
    receipt = take(office, register(office), FEES)
    page = made(AuditPage, desk, qtbot)
    newest = [page.model.index(0, column).data() for column in range(6)]
    assert newest[4] == "قبض إيصال"
    assert receipt.number in newest[5]
    assert "1,140.00" in newest[5]


def test_the_journal_is_narrowed_by_work_person_and_day(desk, qtbot, office, clock):
    register(office)
    clock.forward(days=2)
    take(office, register(office, "04010203041"), FEES)
    page = made(AuditPage, desk, qtbot)
    page.kind.choose("application.registered")
    assert {line.kind for line in page.model.rows} == {"application.registered"}
    assert len(page.model.rows) == 2
    page.first.show_day(clock().date())
    page.first.editingFinished.emit()
    assert len(page.model.rows) == 1
    page.user.choose("nobody")
    page.kind.choose("")
    assert {line.actor for line in page.model.rows} == {"administrator"}


def test_an_unreadable_day_of_the_filter_is_said_at_its_field(desk, qtbot):
    page = made(AuditPage, desk, qtbot)
    retype(page.first, "لا يوم")
    page.reload()
    assert page.filter.box("first").error_text()


def test_older_lines_come_in_portions(desk, qtbot, office, monkeypatch):
    monkeypatch.setattr("ui.pages.audit.PORTION", 3)
    page = made(AuditPage, desk, qtbot)
    assert len(page.model.rows) == 3
    page.show_older()
    assert [line.seq for line in page.model.rows] == sorted(
        (line.seq for line in page.model.rows), reverse=True
    )
    assert len(page.model.rows) == 5
    assert not page.older.isEnabled()


def test_a_line_is_shown_whole_with_its_hash(desk, qtbot, office):
    from app.queries.audit import audit_entry

    entry = office.ask(audit_entry, 1)
    dialog = AuditEntryDialog(entry)
    qtbot.addWidget(dialog)
    texts = " ".join(label.text() for label in dialog.findChildren(type(dialog.heading)))
    assert entry.line.hash in texts
    assert "hassia-2006" in entry.stored


# Help


def test_the_help_lists_every_key_and_reads_the_regulation(desk, qtbot):
    page = made(HelpPage, desk, qtbot)
    assert page.articles.count() == 31
    assert "مفترض" in page.source.text()
    page.open_ref("help", "10.2")
    assert "نصف سنوية" in page.text.toPlainText()


def test_an_article_is_found_by_a_word_in_any_spelling(desk, qtbot):
    page = made(HelpPage, desk, qtbot)
    page.looked_for.setText("غرامه")
    assert 1 <= page.articles.count() < 10
    page.looked_for.setText("كلمة ليست في النظام")
    assert page.articles.count() == 0
