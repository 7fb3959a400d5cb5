"""The window around the fields: saving once, leaving with a question, drafts, geometry."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from app.errors import Refused, Trouble, Violation
from tests.ui.keys import press, type_text
from ui.drafts import DraftBox
from ui.form import Form
from ui.leaving import Leave, ask_leave
from ui.widgets.edits import TextEdit


class NoteForm(Form):
    """Two fields; remembers what was saved."""

    def __init__(self, desk, *, key="note"):
        super().__init__(desk, "ملاحظة", columns=1, draft_key=key)
        self.saved = []
        self.title = self.fields.add("title", "العنوان", TextEdit(), required=True)
        self.text = self.fields.add("text", "النص", TextEdit())

    def save(self):
        if self.text.words() == "ممنوع":
            raise Refused(Violation("reading.empty", "text"))
        self.saved.append((self.title.words(), self.text.words()))


@pytest.fixture
def open_form(qtbot, bare_desk):
    def open_one(**options):
        form = NoteForm(bare_desk, **options)
        qtbot.addWidget(form)
        form.show()
        qtbot.waitExposed(form)
        form.activateWindow()
        return form

    return open_one


@pytest.fixture
def form(open_form):
    return open_form()


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_these_keys_save(form, key, modifier):
    type_text(form.title, "سعاد")
    press(form.title, key, modifier)
    assert form.saved == [("سعاد", "")]
    assert not form.isVisible()


def test_enter_in_the_last_field_saves(form):
    assert form.focusWidget() is form.title
    type_text(form.title, "سعاد")
    press(form.title, Qt.Key.Key_Return)
    type_text(form.text, "نص")
    press(form.text, Qt.Key.Key_Return)
    assert form.saved == [("سعاد", "نص")]


def test_a_refused_form_stays_open_at_the_wrong_field(form):
    type_text(form.title, "سعاد")
    type_text(form.text, "ممنوع")
    form.accept()
    assert form.isVisible()
    assert form.focusWidget() is form.text
    assert form.title.text() == "سعاد"


def test_a_second_press_while_saving_saves_only_once(form, monkeypatch):
    type_text(form.title, "سعاد")
    save = form.save
    monkeypatch.setattr(form, "save", lambda: (form.accept(), save()))
    form.accept()
    assert len(form.saved) == 1


def test_a_trouble_while_saving_leaves_the_form_open_and_usable(form, monkeypatch):
    def broken():
        raise Trouble("file.disk_full", name="x")

    type_text(form.title, "سعاد")
    with monkeypatch.context() as patch:
        patch.setattr(form, "save", broken)
        with pytest.raises(Trouble):
            form.accept()
    assert form.isVisible()
    form.accept()
    assert form.saved == [("سعاد", "")]


def test_what_a_form_is_opened_with_is_no_change(qtbot, bare_desk):
    form = NoteForm(bare_desk)
    qtbot.addWidget(form)
    form.title.setText("من السجل")
    form.show()
    assert not form.fields.is_changed()
    form.drafting.store()
    assert bare_desk.drafts.find("note") is None


def test_enter_presses_the_button_that_has_the_focus(form):
    form.cancel_button.setFocus()
    press(form.cancel_button, Qt.Key.Key_Return)
    assert not form.isVisible()
    assert form.saved == []


def test_escape_closes_an_untouched_form_without_a_question(form):
    form._desk.ask_leave = lambda _form: pytest.fail("nothing was typed")
    press(form, Qt.Key.Key_Escape)
    assert not form.isVisible()


@pytest.mark.parametrize(
    ("answer", "still_open", "saved"),
    [(Leave.STAY, True, 0), (Leave.DISCARD, False, 0), (Leave.SAVE, False, 1)],
)
def test_escape_asks_what_to_do_with_changes(form, answer, still_open, saved):
    form._desk.ask_leave = lambda _form: answer
    type_text(form.title, "سعاد")
    press(form.title, Qt.Key.Key_Escape)
    assert form.isVisible() is still_open
    assert len(form.saved) == saved


def test_the_close_box_asks_too(form):
    asked = []
    form._desk.ask_leave = lambda f: asked.append(f) or Leave.STAY
    type_text(form.title, "سعاد")
    form.close()
    assert asked == [form]
    assert form.isVisible()


@pytest.mark.parametrize(
    ("words", "answer"),
    [("حفظ", Leave.SAVE), ("متابعة التعديل", Leave.STAY), ("تجاهل التغييرات", Leave.DISCARD)],
)
def test_the_question_has_our_own_words(qtbot, form, words, answer):
    def answer_it():
        box = form.findChild(QMessageBox)
        next(b for b in box.buttons() if b.text() == words).click()

    QTimer.singleShot(0, answer_it)
    assert ask_leave(form) is answer


def test_what_was_typed_becomes_a_draft_within_two_seconds(qtbot, form, bare_desk):
    type_text(form.title, "سعاد")
    with qtbot.waitSignal(form.drafting.stored, timeout=2000):
        pass
    assert bare_desk.drafts.find("note").values == {"title": "سعاد", "text": ""}
    assert "12:00" in form.draft_note.text()


def test_typing_on_does_not_put_the_draft_off(qtbot, form):
    with qtbot.waitSignal(form.drafting.stored, timeout=2000):
        for _ in range(20):
            type_text(form.title, "س")
            qtbot.wait(100)
    assert form.isVisible()


def test_saving_and_discarding_forget_the_draft(form, open_form, bare_desk):
    for leave in (Leave.SAVE, Leave.DISCARD):
        one = open_form()
        one._desk.ask_leave = lambda _form, leave=leave: leave
        type_text(one.title, "سعاد")
        one.drafting.store()
        one.reject()
        assert bare_desk.drafts.find("note") is None


def test_a_draft_is_offered_again_and_restored(open_form, bare_desk):
    values = {"title": "سعاد", "text": "نص"}
    bare_desk.drafts.store("note", values, bare_desk.clock() - timedelta(minutes=78))
    form = open_form()
    assert form.drafting.offer.isVisible()
    assert "10:42" in form.drafting.offer.text()
    form.drafting.restore()
    assert form.fields.values() == values
    assert form.fields.is_changed()
    assert not form.drafting.offer.isVisible()


def test_a_draft_of_another_day_says_which(open_form, bare_desk):
    bare_desk.drafts.store("note", {"title": "س"}, bare_desk.clock() - timedelta(days=2))
    assert "27/2/2026" in open_form().drafting.offer.text()


def test_a_draft_may_be_ignored_for_good(open_form, bare_desk):
    bare_desk.drafts.store("note", {"title": "سعاد"}, bare_desk.clock())
    form = open_form()
    form.drafting.ignore()
    assert form.title.text() == ""
    assert bare_desk.drafts.find("note") is None


def test_a_draft_that_was_not_answered_is_offered_again(open_form, bare_desk):
    bare_desk.drafts.store("note", {"title": "سعاد"}, bare_desk.clock())
    press(open_form(), Qt.Key.Key_Escape)
    form = open_form()
    assert form.drafting.offer.isVisible()
    type_text(form.title, "غيرها")
    form.drafting.store()
    form.reject()
    assert bare_desk.drafts.find("note").values == {"title": "سعاد"}


def test_a_form_without_a_key_keeps_no_draft(open_form, bare_desk, tmp_path):
    form = open_form(key="")
    type_text(form.title, "سعاد")
    assert form.drafting is None
    assert not (tmp_path / "drafts").exists()


def test_a_full_disk_is_said_and_typing_goes_on(form, monkeypatch):
    def full(*_):
        raise Trouble("file.disk_full", name="note.json")

    monkeypatch.setattr(form.drafting._box, "store", full)
    type_text(form.title, "سعاد")
    form.drafting.store()
    assert form.drafting.offer.isVisible()
    type_text(form.title, "د")
    assert form.title.text() == "سعادد"


def test_the_place_of_a_window_is_kept_for_each_direction(qtbot, open_form, bare_desk, dressed):
    form = open_form()
    form.resize(633, 477)
    form.reject()
    assert open_form().size() == form.size()
    dressed.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert open_form().size() != form.size()


def test_drafts_of_two_users_and_forms_do_not_meet(tmp_path, bare_desk):
    amal, samer = DraftBox(tmp_path, "amal"), DraftBox(tmp_path, "سامر/..")
    amal.store("a/b", {"x": 1}, bare_desk.clock())
    assert samer.find("a/b") is None
    samer.store("a/b", {"x": 2}, bare_desk.clock())
    assert amal.find("a/b").values == {"x": 1}
    assert all(tmp_path in path.parents for path in tmp_path.rglob("*.json"))


@pytest.mark.parametrize("text", ["", "{", "[]", '{"saved_at": 1}', json.dumps({"values": {}})])
def test_a_broken_draft_file_is_as_good_as_none(tmp_path, bare_desk, text):
    box = DraftBox(tmp_path, "amal")
    box.store("note", {}, bare_desk.clock())
    next(tmp_path.rglob("*.json")).write_text(text, "utf-8")
    assert box.find("note") is None


def test_a_draft_survives_kill_minus_nine(tmp_path, bare_desk):
    script = (
        "import os, signal, sys; from datetime import datetime; from pathlib import Path\n"
        "from ui.drafts import DraftBox\n"
        "box = DraftBox(Path(sys.argv[1]), 'amal')\n"
        "box.store('note', {'title': 'سعاد'}, datetime(2026, 3, 1))\n"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    killed = subprocess.run([sys.executable, "-c", script, str(tmp_path)], check=False)
    assert killed.returncode == -9
    assert DraftBox(tmp_path, "amal").find("note").values == {"title": "سعاد"}


def test_no_form_is_left_behind(form):
    form.reject()
    assert form not in [w for w in QApplication.topLevelWidgets() if w.isVisible()]
