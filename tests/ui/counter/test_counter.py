"""The counter by keyboard alone: one payer, one amount, F9, and ready for the next one."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.domain.money import Currency, Money
from app.domain.receipts import Means
from app.queries.receipts import receipt_file
from tests.story import FEES, party, register, take, to_contract
from tests.ui.counter.at_the_counter import (
    ENTER,
    F9,
    PLUS,
    errors,
    find,
    issued,
    pay,
    spread_texts,
)
from tests.ui.keys import press, retype, type_text
from ui.leaving import Leave

# One receipt


def test_a_known_payer_needs_three_keys_besides_what_is_typed(qtbot, page, office, application):
    assert page.window().focusWidget() is page.fields.picker.search
    find(page)  # 1: Enter
    assert page.window().focusWidget() is page.fields.amount
    press(page.fields.amount, PLUS)  # 2
    press(page.fields.amount, F9)  # 3
    [line] = issued(office)
    assert line.amount == Money(FEES, Currency.SYP_NEW)
    assert line.payer == application.party.full_name


def test_after_f9_the_form_is_empty_and_the_search_has_the_focus_at_once(page, office, application):
    pay(page, "1,140")
    before = time.monotonic()
    press(page.fields.amount, F9)
    assert page.window().focusWidget() is page.fields.picker.search
    assert time.monotonic() - before < 0.3
    assert not page.fields.is_changed()
    assert page.fields.application_id == ""
    assert page.fields.amount.is_empty()
    assert page.board.account.model.rows == ()
    assert spread_texts(page) == []
    assert "R26-000001-E1" in page.papers.issued.text()
    assert "محمد عبد الله الأحمد" in page.papers.issued.text()


def test_enter_walks_through_the_fields_and_saves_after_the_last(page, office, application):
    pay(page, "15")
    fields, walked = page.fields, []
    for _ in range(4):
        walked.append(page.window().focusWidget().objectName())
        press(page.window().focusWidget(), ENTER)
    assert walked == ["amount", "paid_on", "means", "note"]
    assert [line.amount.minor for line in issued(office)] == [1500]
    assert fields.amount.is_empty()


def test_shift_enter_goes_back_to_the_payer_who_may_be_somebody_else(page, office, application):
    pay(page, "15")
    press(page.fields.amount, ENTER, Qt.KeyboardModifier.ShiftModifier)
    assert page.window().focusWidget() is page.fields.payer
    retype(page.fields.payer, "سعاد العلي")
    press(page.fields.payer, F9)
    file = office.ask(receipt_file, issued(office)[0].id)
    assert (file.receipt.payer, file.receipt.party_name) == (
        "سعاد العلي",
        application.party.full_name,
    )


@pytest.mark.parametrize("typed", ["1140", "١١٤٠", "۱۱۴۰", "1,140.00", "١٬١٤٠"])
def test_an_amount_may_be_typed_in_any_digits(page, office, application, typed):
    pay(page, typed)
    assert page.fields.words.text() == "فقط ألف ومائة وأربعون ليرة سورية جديدة لا غير"
    press(page.fields.amount, F9)
    assert issued(office)[0].amount.minor == FEES


def test_a_cheque_wants_its_number_and_cash_has_none(page, office, application):
    pay(page, "15")
    assert not page.fields.means_no.isEnabled()
    page.fields.means.choose(Means.CHEQUE)
    press(page.fields.amount, F9)
    assert list(errors(page)) == ["means_no"]
    assert page.window().focusWidget() is page.fields.means_no
    type_text(page.fields.means_no, "٨٨١٢")
    press(page.fields.means_no, F9)
    receipt = office.ask(receipt_file, issued(office)[0].id).receipt
    assert (receipt.means, receipt.means_no) == (Means.CHEQUE, "8812")
    assert page.fields.means.value() is Means.CASH  # the next one begins with cash


@pytest.mark.parametrize(
    "typed", ["الاحمد محمد", "04010203040", "٠٤٠١٠٢٠٣٠٤٠", "1", "R26-000001-E1"]
)
def test_a_payer_is_found_by_name_plot_or_any_number(page, office, application, typed):
    take(office, application, 100)
    register(office, "04010203099", party=party("سعاد العلي", "04010203099"))
    find(page, typed)
    assert page.fields.application_id == application.id
    assert page.fields.payer.words() == application.party.full_name


def test_the_found_line_names_the_plot_and_what_is_due(page, office, application):
    search = page.fields.picker.search
    type_text(search, "محمد")
    search.search()
    [hit] = search.hits
    assert hit.title == application.party.full_name
    for words in ("بلا مقسم بعد", "الطلب", "1,140.00"):
        assert words in hit.detail


def test_another_page_may_begin_a_payment(page, application):
    page.open_ref("counter", application.id)
    assert page.fields.application_id == application.id
    assert page.window().focusWidget() is page.fields.amount


# The account and the spread


def test_plus_takes_what_is_due_and_a_second_plus_all_that_is_owed(page, office, clock):
    to_contract(office)
    clock.forward(days=200)
    find(page)
    press(page.fields.amount, PLUS)
    late = page.board.account.model.rows[3]
    assert page.fields.amount.money().minor == late.left.total
    press(page.fields.amount, PLUS)
    left = sum(item.left.total for item in page.board.account.model.rows)
    assert page.fields.amount.money().minor == left
    assert "\u20680.00\u2069" in page.board.spread.owed_after.text()


def test_plus_takes_the_next_instalment_when_nothing_is_due(page, office):
    to_contract(office)
    find(page)
    assert "القسط" in page.fields.take_first.text()
    press(page.fields.amount, PLUS)
    assert page.fields.amount.money().minor == 375_000


def test_the_account_shows_each_obligation_with_its_state(page, office, clock):
    to_contract(office)
    clock.forward(days=200)
    find(page)
    model = page.board.account.model
    states = [model.index(row, 6).data() for row in range(model.rowCount())]
    assert states[:3] == ["مسدد"] * 3
    assert states[3].startswith("متأخر")
    assert set(states[4:]) == {"لاحق"}
    assert model.index(3, 4).data() != "—"  # the fine of today


def test_the_spread_follows_every_key_and_is_what_the_receipt_says(page, office, clock):
    to_contract(office)
    clock.forward(days=200)
    find(page)
    for key in "9000":
        type_text(page.fields.amount, key)
        assert len(spread_texts(page)) > 0
    shown = tuple(paid.line for paid in page.board.spread.lines)
    assert spread_texts(page)[0][:3] == [
        "غرامة تأخير القسط \u20681\u2069",
        "المادة 10 فقرة 3",
        "عدد الأيام 16 على 3,750.00 بنسبة 12% سنوياً",
    ]
    press(page.fields.amount, F9)
    receipt = office.ask(receipt_file, issued(office)[-1].id).receipt
    assert shown == receipt.lines


def test_a_line_explains_itself_with_formula_and_article(page, office, clock, qtbot):
    to_contract(office)
    clock.forward(days=200)
    pay(page, "9000")
    spread = page.board.spread
    with qtbot.waitSignal(spread.explained) as opened:
        spread.table.setFocus()
        spread.table.select_row(0)
        press(spread.table, ENTER)
    words = " ".join(label.text() for label in opened.args[0].findChildren(QLabel))
    assert "3,750.00 × 12% × 16/365" in words
    assert "غرامة على القسط المستحق" in words
    opened.args[0].close()


def test_a_click_on_why_opens_the_explanation(page, office, application, qtbot):
    pay(page, "15")
    table = page.board.spread.table
    with qtbot.waitSignal(page.board.spread.explained) as opened:
        table.clicked.emit(page.board.spread.model.index(0, 4))
    opened.args[0].close()


def test_an_amount_above_all_that_is_owed_is_said_while_it_is_typed(page, application):
    pay(page, "1140")
    assert page.board.spread.refusal.isHidden()
    type_text(page.fields.amount, "0")
    assert "1,140.00" in page.board.spread.refusal.text()
    assert spread_texts(page) == []
    press(page.fields.amount, Qt.Key.Key_Backspace)
    assert page.board.spread.refusal.isHidden()
    assert len(spread_texts(page)) == 2


def test_an_earlier_day_shows_the_account_of_that_day_in_its_pound(page, office, clock):
    clock.now = datetime(2025, 12, 20, 9, tzinfo=UTC)
    register(office)
    clock.now = datetime(2026, 1, 10, 9, tzinfo=UTC)
    page.fields.begin()
    find(page)
    assert page.fields.currency.text() == "ل.س جديدة"
    retype(page.fields.paid_on, "25/12/2025")
    assert page.fields.currency.text() == "ل.س"
    assert "ل.س" in page.fields.box("paid_on").error._text.text()
    type_text(page.fields.amount, "114000")
    assert page.fields.words.text() == "فقط مائة وأربعة عشر ألف ليرة سورية لا غير"
    press(page.fields.amount, F9)
    assert issued(office)[0].amount == Money(FEES, Currency.SYP_OLD)


# Leaving


@pytest.mark.parametrize(
    ("answer", "left", "saved"),
    [(Leave.STAY, "15", 0), (Leave.DISCARD, "", 0), (Leave.SAVE, "", 1)],
)
def test_escape_asks_before_a_typed_amount_is_lost(
    page,
    desk,
    office,
    application,
    answer,
    left,
    saved,
):
    pay(page, "15")
    desk.ask_leave = lambda _page: answer
    press(page.fields.amount, Qt.Key.Key_Escape)
    assert page.fields.amount.text() == left
    assert len(issued(office)) == saved


def test_f2_empties_a_form_without_an_amount_without_a_question(page, desk, application):
    desk.ask_leave = lambda _page: pytest.fail("no amount was typed")
    find(page)
    press(page.fields.amount, Qt.Key.Key_F2)
    assert page.fields.application_id == ""
    assert page.window().focusWidget() is page.fields.picker.search


def test_a_change_elsewhere_shows_in_the_open_account(page, office, application):
    find(page)
    before = page.board.account.due.text()
    take(office, application, 1500)
    assert page.board.account.due.text() != before


def test_every_field_and_table_has_a_name_for_a_screen_reader(page):
    for name in page.fields.names():
        assert page.fields.box(name).widget.accessibleName() or name == "application_id"
    for table in (page.board.account.table, page.board.spread.table):
        assert table.accessibleName()
    assert page.fields.picker.search.accessibleName()
