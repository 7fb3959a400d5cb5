"""Numbers, days and money as the screen shows them, and sentences with values in them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from app.domain.money import Currency, Money
from app.errors import Trouble, Violation
from ui import text, theme
from ui.messages import language, sentence, trouble_sentence

OLD = Money(1_250_000, Currency.SYP_OLD)
DAY = date(2025, 3, 7)
MOMENT = datetime(2025, 3, 7, 10, 42, tzinfo=UTC)


@pytest.fixture
def indic(dressed):
    theme.speak(dressed, "ar", "arabic_indic")


@pytest.fixture
def english(dressed):
    theme.speak(dressed, "en", "latin")


def test_western_digits_are_shown_by_default(dressed):
    assert text.money(OLD) == "1,250,000"
    assert text.day(DAY) == "7/3/2025"
    assert text.clock(MOMENT) == "10:42"
    assert text.number(Decimal("2500.50")) == "2,500.50"


def test_the_digit_setting_changes_what_is_shown_and_nothing_else(indic):
    assert text.money(OLD) == "١٬٢٥٠٬٠٠٠"
    assert text.day(DAY) == "٧/٣/٢٠٢٥"
    assert text.money(Money(1_250_050, Currency.SYP_NEW)) == "١٢٬٥٠٠٫٥٠"
    assert OLD.text() == "1,250,000"


def test_months_are_named_as_in_syria(dressed):
    assert [text.month_name(m) for m in (1, 3, 5, 12)] == [
        "كانون الثاني",
        "آذار",
        "أيار",
        "كانون الأول",
    ]
    assert text.long_day(DAY) == "الجمعة 7 آذار 2025"


def test_an_inserted_value_is_set_apart_and_can_be_taken_out_again(dressed):
    assert text.apart("R-2026/12") == "\u2068R-2026/12\u2069"
    assert text.plain(text.apart("R-2026/12")) == "R-2026/12"


def test_a_sentence_shows_its_values_the_way_of_the_screen(indic):
    violation = Violation("ui.field.missing", "amount", {"field": 125})
    assert "\u2068١٢٥\u2069" in sentence(violation)


def test_values_of_every_kind_have_a_form_on_the_screen(dressed):
    assert text.shown(OLD) == "\u20681,250,000\u2069 ل.س"
    assert text.shown(DAY) == "\u20687/3/2025\u2069"
    assert text.shown(MOMENT) == "\u20687/3/2025\u2069 \u206810:42\u2069"
    assert text.shown([1, "ب"]) == "\u20681\u2069، \u2068ب\u2069"
    assert text.shown(value=True) == "نعم"


def test_sentences_follow_the_language_of_the_screen(english):
    assert language() == "en"
    assert trouble_sentence(Trouble("ui.pdf.unreadable")).startswith("This file")


def test_arabic_is_the_language_without_a_setting(dressed):
    assert language() == "ar"
    assert trouble_sentence(Trouble("ui.pdf.unreadable")).startswith("لا يمكن")
