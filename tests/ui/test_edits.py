"""Fields for amounts, numbers, days and words, with the digits of every keyboard."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCalendarWidget

from app.domain.money import Currency, Money
from app.domain.words import receipt_words
from tests.ui.keys import press, retype, type_text
from ui import theme
from ui.widgets.day_edit import CalendarPopup, DayEdit
from ui.widgets.edits import AmountEdit, CodeEdit, DecimalEdit, NumberEdit, TextEdit
from ui.widgets.words_label import WordsLabel

TODAY = date(2025, 3, 7)


@pytest.fixture
def shown(qtbot, dressed):
    def show(widget):
        qtbot.addWidget(widget)
        widget.show()
        widget.setFocus()
        return widget

    return show


@pytest.fixture
def amount(shown):
    return shown(AmountEdit(Currency.SYP_OLD))


@pytest.fixture
def day(shown):
    return shown(DayEdit(today=lambda: TODAY))


def paste(widget, text):
    QGuiApplication.clipboard().setText(text)
    press(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize(
    "typed", ["1250000", "1,250,000", "١٢٥٠٠٠٠", "١٬٢٥٠٬٠٠٠", "۱۲۵۰۰۰۰", "1 250 000"]
)
def test_an_amount_is_the_same_in_all_digits_typed_or_pasted(amount, typed):
    type_text(amount, typed)
    assert amount.text() == "1,250,000"
    assert amount.money() == Money(1_250_000, Currency.SYP_OLD)
    amount.clear()
    paste(amount, typed)
    assert amount.money() == Money(1_250_000, Currency.SYP_OLD)


def test_amounts_above_two_thousand_million_are_taken(amount):
    type_text(amount, "987654321012")
    assert amount.money().minor == 987_654_321_012


def test_a_letter_is_refused_visibly_and_the_amount_stays(qtbot, amount):
    type_text(amount, "125")
    with qtbot.waitSignal(amount.refused) as said:
        type_text(amount, "س")
    assert "الأرقام" in said.args[0]
    assert amount.text() == "125"
    with qtbot.waitSignal(amount.refused) as said:
        type_text(amount, "0")
    assert said.args == [""]
    assert amount.text() == "1,250"


def test_pasted_rubbish_is_refused_as_a_whole(amount):
    type_text(amount, "125")
    paste(amount, "12abc7")
    assert amount.text() == "125"


def test_the_old_pound_takes_no_decimals_and_the_new_one_two(shown, amount):
    type_text(amount, "12.5")
    assert amount.money() == Money(125, Currency.SYP_OLD)
    new = shown(AmountEdit(Currency.SYP_NEW))
    type_text(new, "١٢٬٥٠٠٫٥٠٩")
    assert new.text() == "12,500.50"
    assert new.money() == Money(1_250_050, Currency.SYP_NEW)


def test_the_cursor_stays_behind_the_figure_that_was_typed(amount):
    type_text(amount, "1000000")
    amount.setCursorPosition(1)
    type_text(amount, "2")
    assert amount.text() == "12,000,000"
    type_text(amount, "3")
    assert amount.text() == "123,000,000"


def test_deleting_over_a_separator_deletes_a_figure(amount):
    type_text(amount, "1234")
    press(amount, Qt.Key.Key_Backspace)
    assert amount.text() == "123"


def test_undo_takes_back_what_was_typed(amount):
    type_text(amount, "1250")
    press(amount, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert amount.text() == "125"
    for _ in range(5):
        press(amount, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert amount.text() == ""


def test_an_empty_amount_is_no_amount(amount):
    assert amount.money_or_none() is None
    assert amount.complaint("amount") is None
    with pytest.raises(ValueError, match="empty"):
        amount.money()


def test_amounts_are_shown_in_the_digits_of_the_setting_and_read_back(dressed, amount):
    theme.speak(dressed, "ar", "arabic_indic")
    amount.show_money(Money(1_250_000, Currency.SYP_OLD))
    assert amount.text() == "١٬٢٥٠٬٠٠٠"
    assert amount.money().minor == 1_250_000


def test_figures_stand_at_the_right_edge_in_their_order(amount, day):
    for edit in (amount, day, CodeEdit(), NumberEdit()):
        assert edit.layoutDirection() == Qt.LayoutDirection.LeftToRight
        assert edit.alignment() & Qt.AlignmentFlag.AlignRight


def test_words_follow_every_key(amount):
    words = WordsLabel(amount)
    type_text(amount, "1250000")
    assert words.text() == receipt_words(Money(1_250_000, Currency.SYP_OLD))
    amount.clear()
    assert words.text() == ""


def test_another_currency_reads_the_same_figures_anew(qtbot, amount):
    type_text(amount, "1250")
    with qtbot.waitSignal(amount.edited_money) as said:
        amount.set_currency(Currency.USD)
    assert said.args == [Money(125_000, Currency.USD)]


def test_numbers_and_areas_are_read_exactly(shown):
    number, area = shown(NumberEdit()), shown(DecimalEdit(2))
    type_text(number, "١٢")
    type_text(area, "2500٫75")
    assert number.number() == 12
    assert area.decimal() == Decimal("2500.75")
    type_text(area, "1")
    assert area.decimal() == Decimal("2500.75")


def test_a_code_keeps_its_noughts_and_becomes_latin(shown):
    code = shown(CodeEdit())
    type_text(code, "٠١٠٢٠٣٠٤٠٥٥")
    assert code.words() == "01020304055"


def test_hidden_marks_of_pasted_words_are_dropped(shown):
    words = shown(TextEdit())
    paste(words, "\u202bمحمّد\u200f الأحمد\u202c")
    assert words.words() == "محمّد الأحمد"


@pytest.mark.parametrize(
    "typed", ["7/3/2025", "07032025", "٧/٣/٢٠٢٥", "اليوم", "2025-03-07", "7-3-2025"]
)
def test_a_day_is_read_in_many_forms_and_shown_in_one(day, typed):
    type_text(day, typed)
    day.clearFocus()
    assert day.day() == TODAY
    assert day.text() == "7/3/2025"


def test_eight_digits_are_day_month_year(day):
    type_text(day, "07112024")
    assert day.day() == date(2024, 11, 7)


def test_an_impossible_day_is_refused_with_its_reason_and_stays(day):
    type_text(day, "31/2/2025")
    day.clearFocus()
    assert day.text() == "31/2/2025"
    assert day.complaint("paid_on").code == "reading.day.not_in_calendar"


def test_plus_and_minus_step_the_day(day):
    type_text(day, "28/2/2025")
    press(day, Qt.Key.Key_Tab)
    day.setFocus()
    type_text(day, "")
    press(day, Qt.Key.Key_Plus)
    assert day.day() == date(2025, 3, 1)
    press(day, Qt.Key.Key_Minus)
    press(day, Qt.Key.Key_Minus)
    assert day.day() == date(2025, 2, 27)


def test_plus_in_an_empty_day_starts_from_today(day):
    press(day, Qt.Key.Key_Plus)
    assert day.day() == date(2025, 3, 8)


def test_a_calendar_week_begins_on_saturday_and_the_weekend_is_red(qtbot, dressed):
    popup = CalendarPopup(TODAY)
    qtbot.addWidget(popup)
    calendar = popup.findChild(QCalendarWidget)
    assert calendar.firstDayOfWeek() == Qt.DayOfWeek.Saturday
    red = {
        d for d in Qt.DayOfWeek if calendar.weekdayTextFormat(d).foreground().color().red() > 150
    }
    assert red == {Qt.DayOfWeek.Friday, Qt.DayOfWeek.Saturday}
    assert popup.title.text() == "آذار 2025"
    assert popup.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_a_day_picked_from_the_calendar_is_taken(qtbot, day):
    retype(day, "1/3/2025")
    press(day, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = day.findChild(CalendarPopup)
    popup.calendar.clicked.emit(QDate(2025, 3, 15))
    assert day.day() == date(2025, 3, 15)
