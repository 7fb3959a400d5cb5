"""The frame around the pages: who sees which, how one gets there, and the keys."""

from __future__ import annotations

import importlib.util

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QListWidget, QMainWindow, QPushButton, QWidget

from app.domain.users import Role
from tests.story import FEES, register, take, to_contract
from tests.ui.keys import press, type_text
from tests.ui.window.conftest import add_colleague, session_of, shell_of, sign_in
from ui.forms.change_password import ChangePasswordForm
from ui.keymap import window_keys
from ui.page import page_of
from ui.pages import pages, pages_for

CTRL = Qt.KeyboardModifier.ControlModifier


def names(role: Role, *, ministry: bool = False) -> set[str]:
    return {page.name for page in pages_for(role, ministry=ministry)}


def test_every_page_of_the_registry_exists_and_keeps_the_contract():
    for entry in pages():
        assert importlib.util.find_spec(entry.module), entry.module
        made = getattr(importlib.import_module(entry.module), entry.class_name)
        assert entry.name == made.NAME
        assert isinstance(made.KINDS, frozenset)
        assert callable(made.title)
        assert callable(made.reload)
        assert issubclass(made, QWidget)


def test_a_role_sees_the_pages_of_its_work():
    assert "counter" in names(Role.CASHIER)
    assert "counter" not in names(Role.CLERK) | names(Role.AUDITOR)
    assert {"users", "audit"} <= names(Role.AUDITOR)
    assert not {"users", "audit"} & names(Role.CASHIER)
    assert names(Role.ADMINISTRATOR) == {page.name for page in pages()}


def test_the_ministry_sees_the_exchange_and_no_records_of_its_own():
    assert names(Role.ADMINISTRATOR, ministry=True) == {
        *("exchange", "settings", "users", "audit", "help")
    }


def test_every_page_opens_from_the_sidebar_and_names_itself(entered, qtbot):
    shell = shell_of(entered)
    for entry in shell.listed():
        shell.sidebar.show_page(entry.name)
        assert shell.page_name == entry.name
        title = page_of(shell.page).title()
        assert title
        assert title in entered.windowTitle()
    qtbot.waitUntil(lambda: not entered.jobs.running, timeout=20_000)


def test_the_window_is_usable_on_a_small_screen(entered):
    assert entered.minimumSizeHint().width() <= 1366
    assert entered.minimumSizeHint().height() <= 768
    shell = shell_of(entered)
    for entry in shell.listed():
        shell.open(entry.name)
        assert shell.minimumSizeHint().width() <= 1366, entry.name
        assert shell.minimumSizeHint().height() <= 768, entry.name


def test_no_key_of_the_window_is_claimed_twice_by_a_page(entered):
    from PySide6.QtGui import QShortcut

    taken = {line.keys for line in window_keys() if line.action}
    shell = shell_of(entered)
    for entry in shell.listed():
        shell.open(entry.name)
        of_page = {
            key.toString()
            for found in shell.page.findChildren(QShortcut)
            if found.context() == Qt.ShortcutContext.WindowShortcut
            for key in QShortcut.keys(found)
        }
        assert not of_page & taken, entry.name


@pytest.mark.parametrize(("key", "page"), [(Qt.Key.Key_F1, "help"), (Qt.Key.Key_F7, "registers")])
def test_a_function_key_opens_its_page(entered, key, page):
    press(shell_of(entered), key)
    assert shell_of(entered).page_name == page


def test_control_and_a_number_open_the_page_at_that_place(entered):
    shell = shell_of(entered)
    press(shell, Qt.Key.Key_2, CTRL)
    assert shell.page_name == shell.listed()[1].name


def test_f2_asks_the_page_for_something_new_or_says_that_it_has_none(entered):
    shell = shell_of(entered)
    shell.open("help")
    press(shell, Qt.Key.Key_F2)
    assert "لا إضافة" in shell.status.said.text()


def test_the_search_groups_what_it_finds_and_opens_the_record(entered):
    office = session_of(entered).office
    to_contract(office)
    shell = shell_of(entered)
    press(shell, Qt.Key.Key_F3)
    assert shell.top.search.hasFocus()
    type_text(shell.top.search, "محمد الاحمد")
    shell.top.search.search()
    kinds = [hit.value.kind for hit in shell.top.search.hits if not hit.value.ref]
    assert kinds[:2] == ["party", "application"]
    assert "contract" in kinds
    listing = entered.findChild(QListWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert not listing.item(0).flags() & Qt.ItemFlag.ItemIsEnabled
    asked = []
    shell.top.search.chosen.connect(asked.append)
    press(shell.top.search, Qt.Key.Key_Return)
    assert asked[0].kind == "party"
    assert asked[0].ref


def test_f4_looks_for_people_only(entered):
    to_contract(session_of(entered).office)
    shell = shell_of(entered)
    press(shell, Qt.Key.Key_F4)
    type_text(shell.top.search, "محمد")
    shell.top.search.search()
    assert {hit.value.kind for hit in shell.top.search.hits} == {"party"}


def test_a_reference_opens_the_page_that_knows_its_kind(entered):
    shell = shell_of(entered)
    shell.open("help", "10.2")
    assert shell.page.heading.text() == "المادة 10"
    shell.open("audit")
    shell.page.wanted.emit("help", "11")
    assert shell.page_name == "help"
    assert shell.page.heading.text() == "المادة 11"


def test_a_page_that_is_not_of_the_role_is_refused_in_words(window):
    add_colleague(window, Role.CASHIER)
    session_of(window).office.sign_in("amal", "أول-كلمة-سر")
    session_of(window).enter()
    shell = shell_of(window)
    shell.open("users")
    assert shell.page_name == "today"
    assert "دورك" in shell.status.said.text()


def test_the_open_page_reloads_for_its_kinds_and_a_hidden_one_when_it_is_opened(entered):
    office, shell = session_of(entered).office, shell_of(entered)
    shell.open("audit")
    before = shell.page.model.rows[0].seq
    take(office, register(office), FEES)
    assert shell.page.model.rows[0].seq > before
    shell.open("help")
    newest = office.ask(lambda reader: reader.now)
    take(office, register(office, "04010203041"), FEES)
    shell.open("audit")
    assert shell.page.model.rows[0].kind == "receipt.issued"
    assert newest


def test_the_status_line_says_who_where_and_how_the_data_are(entered):
    status = shell_of(entered).status
    assert "مدير النظام" in status.who.text()
    assert "HSY" in status.who.text()
    assert "E1" in status.who.text()
    assert status.data.label.text() == "قاعدة البيانات سليمة"
    assert "الآن" in status.copy.label.text()


def test_a_clock_that_went_back_is_said_in_the_status_line(entered, clock):
    assert shell_of(entered).status.clock.isHidden()
    clock.forward(hours=-3)
    shell_of(entered).status.look()
    assert "ساعتين" in shell_of(entered).status.clock.label.text() or "ساعات" in (
        shell_of(entered).status.clock.label.text()
    )


def test_the_own_password_is_changed_from_the_menu(window, monkeypatch):
    sign_in(window)
    desk = session_of(window).desk
    form = ChangePasswordForm(desk, window)
    form.old.setText("كلمة-سر-جيدة")
    for field in ("password", "again"):
        form.fields.box(field).widget.setText("جملة سر أخرى")
    form.accept()
    session_of(window).leave()
    sign_in(window, password="جملة سر أخرى")
    assert session_of(window).shell is not None


def test_every_button_and_field_of_the_shell_has_a_name_for_screen_readers(entered):
    shell = shell_of(entered)
    for button in shell.findChildren(QPushButton):
        assert button.accessibleName() or button.text(), button
    assert shell.top.search.accessibleName()
    assert shell.sidebar.accessibleName()


class Flashes(QObject):
    """Notes every widget that is shown as a window of its own and is none."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched, event):  # noqa: N802 - Qt's name
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget)
        if shown and watched.isWindow() and not isinstance(watched, QMainWindow):
            self.seen.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


def test_nothing_flashes_as_a_window_of_its_own_on_the_way_to_a_page(window, qapp, qtbot):
    flashes = Flashes()
    qapp.installEventFilter(flashes)
    sign_in(window)
    for entry in shell_of(window).entries:
        shell_of(window).open(entry.name)
        assert flashes.seen == [], entry.name
    session_of(window).lock()
    session_of(window).leave()
    qapp.removeEventFilter(flashes)
    assert flashes.seen == []
