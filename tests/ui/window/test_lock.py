"""A window that was left alone: nothing of the office on it, and nothing typed is lost."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView

from app.domain.users import Role
from tests.conftest import PASSWORD
from tests.ui.keys import press, type_text
from tests.ui.window.conftest import add_colleague, session_of, shell_of, sign_in
from ui.form import Form
from ui.forms.locked import LockedCard
from ui.gate import Gate
from ui.idle import IdleWatch
from ui.leaving import Leave
from ui.widgets.edits import TextEdit


class Letter(Form):
    """A form with one field and a draft."""

    def __init__(self, desk, parent) -> None:
        super().__init__(desk, "رسالة", parent, draft_key="letter")
        self.name = self.fields.add("name", "الاسم", TextEdit())
        self.fields.mark_clean()


def unlock(window, password=PASSWORD):
    card = window.gate.card
    type_text(card.password, password)
    press(card.password, Qt.Key.Key_Return)


def test_a_locked_window_shows_no_data_and_the_same_password_opens_it(entered):
    shell = shell_of(entered)
    shell.open("users")
    session_of(entered).lock()
    assert isinstance(entered.stack.currentWidget(), Gate)
    assert not any(table.isVisible() for table in entered.findChildren(QTableView))
    assert "المستخدمون" not in entered.windowTitle()
    unlock(entered)
    assert entered.stack.currentWidget() is shell
    assert shell.page_name == "users"


def test_a_wrong_password_leaves_it_locked_and_counts(entered):
    session_of(entered).lock()
    for _ in range(5):
        unlock(entered, "خطأ")
        entered.gate.card.password.clear()
    unlock(entered)
    assert isinstance(entered.stack.currentWidget(), Gate)
    assert "دقيقة" in entered.gate.card.fields.box("password").error_text()


def test_somebody_else_signs_out_and_comes_in_with_an_own_name(entered):
    add_colleague(entered, Role.AUDITOR)
    session_of(entered).lock()
    card = entered.gate.card
    assert isinstance(card, LockedCard)
    card.left.emit()
    assert session_of(entered).office.actor is None
    sign_in(entered, "amal", "أول-كلمة-سر")
    assert entered.gate.card.heading.text() == "اختر كلمة سر جديدة"


def test_a_form_is_put_away_by_the_lock_and_what_was_typed_waits_as_a_draft(entered, qtbot):
    desk = session_of(entered).desk
    desk.ask_leave = lambda _form: Leave.STAY
    form = Letter(desk, entered)
    form.show()
    form.name.setText("سعاد")
    session_of(entered).lock()
    assert not form.isVisible()
    unlock(entered)
    again = Letter(desk, entered)
    again.show()
    assert again.drafting.offer.isVisible()
    again.drafting.restore()
    assert again.name.text() == "سعاد"
    again.drafting.forget()
    again.done(0)


def test_keys_and_the_mouse_put_the_lock_off_and_silence_brings_it(qtbot, qapp):
    widget = QLineEdit()
    qtbot.addWidget(widget)
    widget.show()
    watch = IdleWatch(qapp, widget)
    watch.start(1)
    watch._timer.setInterval(300)
    watch._timer.start()
    for _ in range(4):
        qtbot.wait(100)
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "س")
        QApplication.sendEvent(widget.windowHandle(), event)
        assert watch.watching
    with qtbot.waitSignal(watch.idle, timeout=2000):
        pass
    watch.stop()


def test_silence_locks_the_window(entered):
    session_of(entered).watch.idle.emit()
    assert isinstance(entered.stack.currentWidget(), Gate)


def test_the_minutes_are_those_of_the_office(entered, clock):
    from app.commands.set_up import change_settings

    session = session_of(entered)
    assert session.watch._timer.interval() == 5 * 60_000
    session.office.do(change_settings, {"idle_minutes": "9"}, clock().date())
    assert session.watch._timer.interval() == 9 * 60_000


def test_the_lock_key_works_on_every_page(entered):
    press(shell_of(entered), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(entered.stack.currentWidget(), Gate)
