"""Wrong input and troubles at the counter: said at its place, and nothing is lost."""

from __future__ import annotations

import pytest

from app.errors import Trouble
from tests.ui.counter.at_the_counter import F9, draft_file, errors, issued, pay
from tests.ui.keys import press, retype, type_text
from ui.messages import trouble_sentence


def test_letters_do_not_enter_an_amount(page, application):
    pay(page, "15م")
    assert page.fields.amount.text() == "15"
    assert "الأرقام فقط" in errors(page)["amount"]


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("amount", "", "مطلوب"),
        ("amount", "0", "أكبر من الصفر"),
        ("amount", "999999999999", "أكبر من كل ما على المكتتب"),
        ("paid_on", "2/3/2026", "لم يأتِ بعد"),
        ("paid_on", "1/2/2026", "لا يقبل تاريخ قبل"),
        ("paid_on", "31/2/2026", ""),
        ("paid_on", "غداً", ""),
        ("payer", "", "مطلوب"),
    ],
)
def test_wrong_input_is_marked_at_its_field_and_kept(
    page, office, application, field, typed, words
):
    pay(page, "15")
    widget = page.fields.box(field).widget
    retype(widget, typed)
    press(widget, F9)
    assert list(errors(page)) == [field]
    assert words in errors(page)[field]
    assert page.window().focusWidget() is widget
    assert page.fields.application_id == application.id
    assert issued(office) == []


def test_without_a_payer_the_search_is_marked(page, application):
    type_text(page.fields.amount, "15")
    press(page.fields.amount, F9)
    assert "اضغط Enter" in errors(page)["application_id"]
    assert page.window().focusWidget() is page.fields.picker.search


def test_f9_in_an_empty_form_says_what_to_do_and_marks_nothing(page, desk, qtbot):
    with qtbot.waitSignal(desk.said):
        press(page.fields.amount, F9)
    assert errors(page) == {}


def test_two_quick_f9_issue_one_receipt(page, office, application):
    pay(page, "15")
    press(page.fields.amount, F9)
    press(page.fields.amount, F9)
    press(page.fields.picker.search, F9)
    assert len(issued(office)) == 1
    assert errors(page) == {}


def test_f9_while_saving_does_nothing(page, office, application, monkeypatch):
    pay(page, "15")
    taking = page._take
    monkeypatch.setattr(page, "_take", lambda: (page.save_and_print(), taking()))
    press(page.fields.amount, F9)
    assert len(issued(office)) == 1


@pytest.mark.parametrize("code", ["storage.disk_full", "storage.busy"])
def test_a_trouble_is_said_on_the_page_and_everything_stays(
    page, office, application, monkeypatch, tmp_path, code
):
    pay(page, "15")
    with monkeypatch.context() as patch:
        patch.setattr(office, "do", lambda *_: (_ for _ in ()).throw(Trouble(code)))
        press(page.fields.amount, F9)
    assert page.papers.issued.text() == trouble_sentence(Trouble(code))
    assert page.fields.amount.text() == "15"
    assert draft_file(tmp_path)["amount"] == "15"
    press(page.fields.amount, F9)
    assert len(issued(office)) == 1


def test_a_trouble_after_the_commit_cannot_issue_twice(page, office, application, monkeypatch):
    """The receipt is kept, but the answer is lost: the same form gives the same receipt."""
    pay(page, "15")
    do = office.do

    def lost(*arguments):
        do(*arguments)
        raise Trouble("storage.damaged")

    with monkeypatch.context() as patch:
        patch.setattr(office, "do", lost)
        press(page.fields.amount, F9)
    assert len(issued(office)) == 1
    press(page.fields.amount, F9)
    assert len(issued(office)) == 1
    assert "R26-000001-E1" in page.papers.issued.text()
    pay(page, "15")
    press(page.fields.amount, F9)
    assert len(issued(office)) == 2


def test_a_form_changed_after_such_a_trouble_does_not_pretend(
    page, office, application, monkeypatch
):
    pay(page, "15")
    do = office.do

    def lost(*arguments):
        do(*arguments)
        raise Trouble("storage.damaged")

    with monkeypatch.context() as patch:
        patch.setattr(office, "do", lost)
        press(page.fields.amount, F9)
    retype(page.fields.amount, "20")
    press(page.fields.amount, F9)
    assert "R26-000001-E1" in errors(page)["amount"]
    assert [line.amount.minor for line in issued(office)] == [1500]
    assert page.fields.amount.text() == "20"
