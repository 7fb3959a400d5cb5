from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.money import Currency, Money
from app.domain.reading import Unreadable, read_amount, read_day, read_decimal, read_number
from app.wording import sentence

OLD, NEW, USD = Currency.SYP_OLD, Currency.SYP_NEW, Currency.USD
TODAY = date(2026, 11, 21)

# reliability.md R14b: what a field of numbers takes, and the value; or the code of its refusal.
NUMBERS = [
    ("0", 0),
    ("7", 7),
    ("007", 7),
    ("1250000", 1_250_000),
    ("1,250,000", 1_250_000),
    ("١٢٥٠٠٠٠", 1_250_000),
    ("١٬٢٥٠٬٠٠٠", 1_250_000),
    ("۱۲۵۰۰۰۰", 1_250_000),
    ("۱٬۲۵۰٬۰۰۰", 1_250_000),
    ("١،٢٥٠،٠٠٠", 1_250_000),
    ("١,٢٥٠,٠٠٠", 1_250_000),
    ("1٬250٬000", 1_250_000),
    ("1،250", 1_250),
    ("12,500", 12_500),
    ("  1250 ", 1_250),
    ("\t1250\n", 1_250),
    ("\u00a01250\u00a0", 1_250),
    ("\u20681,250\u2069", 1_250),
    ("\u200f١٢٥\u200f", 125),
    ("2147483648", 2**31),
    ("999999999999999", 10**15 - 1),
    ("٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩", 10**15 - 1),
    ("", "reading.empty"),
    ("   ", "reading.empty"),
    ("\u200f", "reading.empty"),
    ("1_000", "reading.not_a_digit"),
    ("1 000", "reading.space"),
    ("1\u00a0000", "reading.space"),
    ("1\u202f000", "reading.space"),
    ("1\n2", "reading.space"),
    ("+5", "reading.not_a_digit"),
    ("-5", "reading.not_a_digit"),
    ("−5", "reading.not_a_digit"),
    ("1e3", "reading.not_a_digit"),
    ("12E3", "reading.not_a_digit"),
    ("0x10", "reading.not_a_digit"),
    ("12abc", "reading.not_a_digit"),
    ("مئة", "reading.not_a_digit"),
    ("١٢٥ل", "reading.not_a_digit"),
    ("nan", "reading.not_a_digit"),
    ("Infinity", "reading.not_a_digit"),
    ("²", "reading.not_a_digit"),
    ("½", "reading.not_a_digit"),
    ("１２", "reading.not_a_digit"),
    ("१२", "reading.not_a_digit"),
    ("1\u200f2", "reading.not_a_digit"),
    ("1\u06402", "reading.not_a_digit"),
    ("1'000", "reading.not_a_digit"),
    ("1;000", "reading.not_a_digit"),
    ("$12", "reading.not_a_digit"),
    ("=12", "reading.not_a_digit"),
    ("1\x002", "reading.not_a_digit"),
    ("12٣4", "reading.mixed_digits"),
    ("١٢۳", "reading.mixed_digits"),
    ("۱2", "reading.mixed_digits"),
    ("1000000000000000", "reading.too_long"),
    ("0000000000000001", "reading.too_long"),
    ("9" * 5_000, "reading.too_long"),
    ("1,25", "reading.signs"),
    ("12,50,000", "reading.signs"),
    ("1250,000", "reading.signs"),
    ("1,250٬000", "reading.signs"),
    (",250", "reading.signs"),
    ("1,250,", "reading.signs"),
    ("1,,250", "reading.signs"),
    ("1.250.000", "reading.signs"),
    (".", "reading.signs"),
    ("5.", "reading.signs"),
    (".5", "reading.signs"),
    ("1.2,500", "reading.signs"),
    ("1.5", "reading.no_decimals"),
    ("٢٥٠٫٥", "reading.no_decimals"),
]


@pytest.mark.parametrize(("typed", "read"), NUMBERS, ids=ascii)
def test_a_number_is_read_or_refused_with_its_reason(typed, read):
    if isinstance(read, int):
        assert read_number(typed) == read
        assert read_amount(typed, OLD) == Money(read, OLD)
    else:
        with pytest.raises(ValueError, match=read.replace(".", r"\.")):
            read_number(typed)
        with pytest.raises(Unreadable) as refused:
            read_amount(typed, OLD)
        assert refused.value.code == read


@pytest.mark.parametrize(
    ("typed", "currency", "minor"),
    [
        ("12,500", NEW, 1_250_000),
        ("12,500.5", NEW, 1_250_050),
        ("12500.05", USD, 1_250_005),
        ("١٬٢٥٠٬٠٠٠٫٥٠", NEW, 125_000_050),
        ("۳٫۵", USD, 350),
        ("9999999999999.99", NEW, 10**15 - 1),
    ],
)
def test_the_new_pound_and_the_dollar_take_two_decimals(typed, currency, minor):
    assert read_amount(typed, currency) == Money(minor, currency)


@pytest.mark.parametrize(
    ("typed", "currency", "code"),
    [
        ("1250.00", OLD, "reading.no_decimals"),
        ("1.250", NEW, "reading.decimals"),
        ("١٫٢٥٠", USD, "reading.decimals"),
        ("99999999999999", NEW, "reading.too_long"),
        ("-1.00", NEW, "reading.not_a_digit"),
    ],
)
def test_an_amount_is_refused_where_its_currency_does_not_go_so_far(typed, currency, code):
    with pytest.raises(Unreadable) as refused:
        read_amount(typed, currency)
    assert refused.value.code == code


@given(st.integers(0, 10**13 - 1), st.sampled_from([OLD, NEW, USD]), st.integers(0, 2))
def test_every_amount_that_is_shown_can_be_typed_again_in_all_digits(minor, currency, script):
    money = Money(minor, currency)
    digits = ("0123456789,.", "٠١٢٣٤٥٦٧٨٩٬٫", "۰۱۲۳۴۵۶۷۸۹٬٫")[script]
    assert (
        read_amount(money.text().translate(str.maketrans("0123456789,.", digits)), currency)
        == money
    )


def test_a_decimal_is_exact_and_signed_only_where_a_place_may_be_negative():
    assert read_decimal("1,250.125") == Decimal("1250.125")
    assert read_decimal("٠٫٣٠") == Decimal("0.30")
    assert read_decimal("-12.5", signed=True) == Decimal("-12.5")
    assert read_decimal("−١٢", signed=True) == -12
    assert not read_decimal("-0", signed=True).is_signed()
    for typed, options in (("-12.5", {}), ("--1", {"signed": True}), ("1.125", {"places": 2})):
        with pytest.raises(Unreadable):
            read_decimal(typed, **options)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("7/3/2025", date(2025, 3, 7)),
        ("07/03/2025", date(2025, 3, 7)),
        ("07032025", date(2025, 3, 7)),
        ("٧/٣/٢٠٢٥", date(2025, 3, 7)),
        ("۷/۳/۲۰۲۵", date(2025, 3, 7)),
        ("٠٧٠٣٢٠٢٥", date(2025, 3, 7)),
        ("7-3-2025", date(2025, 3, 7)),
        ("7.3.2025", date(2025, 3, 7)),
        ("2025-03-07", date(2025, 3, 7)),
        ("2025/3/7", date(2025, 3, 7)),
        ("30 / 7 /2006", date(2006, 7, 30)),
        (" 21/11/2004 ", date(2004, 11, 21)),
        ("\u20687/3/2025\u2069", date(2025, 3, 7)),
        ("07112024", date(2024, 11, 7)),
        ("29/2/2024", date(2024, 2, 29)),
        ("7/3", date(2026, 3, 7)),
        ("٧-٣", date(2026, 3, 7)),
        ("اليوم", TODAY),
        ("اليومَ", TODAY),
        ("أمس", date(2026, 11, 20)),
        ("امس", date(2026, 11, 20)),
    ],
)
def test_a_day_is_read_in_every_usual_way_of_writing_it(typed, day):
    assert read_day(typed, TODAY) == day


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "reading.day.form"),
        ("غد", "reading.day.form"),
        ("7", "reading.day.form"),
        ("7/3-2025", "reading.day.form"),
        ("7//2025", "reading.day.form"),
        ("7 3 2025", "reading.day.form"),
        ("+7/3/2025", "reading.day.form"),
        ("0703", "reading.day.form"),
        ("7/٣/2025", "reading.mixed_digits"),
        ("7/3/25", "reading.day.year"),
        ("7/3/20255", "reading.day.year"),
        ("7/3/0025", "reading.day.year"),
        ("1/1/1899", "reading.day.year"),
        ("31/6/2025", "reading.day.not_in_calendar"),
        ("29/2/2025", "reading.day.not_in_calendar"),
        ("29/2", "reading.day.not_in_calendar"),
        ("3/13/2025", "reading.day.not_in_calendar"),
        ("0/1/2025", "reading.day.not_in_calendar"),
        ("20250307", "reading.day.year"),
        ("2025-13-01", "reading.day.not_in_calendar"),
    ],
)
def test_a_day_that_is_none_is_refused_with_its_reason(typed, code):
    with pytest.raises(Unreadable) as refused:
        read_day(typed, TODAY)
    assert refused.value.code == code


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_every_day_is_read_back_from_what_is_shown_and_what_is_stored(day):
    assert read_day(f"{day.day}/{day.month}/{day.year}", TODAY) == day
    assert read_day(day.isoformat(), TODAY) == day
    assert read_day(f"{day:%d%m%Y}", TODAY) == day


@given(st.text(max_size=20))
def test_nothing_that_is_typed_breaks_a_reader(typed):
    for read in (read_number, read_decimal, lambda text: read_day(text, TODAY)):
        try:
            read(typed)
        except Unreadable as refused:
            violation = refused.at("amount")
            assert violation.where == "amount"
            assert sentence(violation.code, violation.params)
