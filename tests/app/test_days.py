import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.days import (
    FIXED_HOLIDAYS,
    Calendar,
    add_months,
    deadline,
    fixed_holidays,
    month_name,
    show_day,
)

EXAMPLES = {
    example["id"]: example
    for example in json.loads(
        (Path(__file__).parents[1] / "files" / "worked_examples.json").read_text("utf-8")
    )["examples"]
}
WEEKENDS = Calendar()
day = date.fromisoformat


def test_example_3_counts_instalment_dates_from_the_anchor_and_never_from_the_last_date():
    example = EXAMPLES["E03"]
    anchor = day(example["inputs"]["allocation_date"])
    dates = [add_months(anchor, 6 * k).isoformat() for k in range(1, 11)]
    assert dates == example["expected"]["due_dates"]
    assert dates != example["expected"]["wrong_if_chained"]


@given(st.dates(date(1950, 1, 1), date(2150, 1, 1)), st.integers(-600, 600))
def test_months_later_is_the_same_day_or_the_end_of_the_month(anchor, months):
    later = add_months(anchor, months)
    assert (later.year - anchor.year) * 12 + later.month - anchor.month == months
    assert later.day == anchor.day or (later.day < anchor.day and add_months(later, 0) == later)
    if later.day < anchor.day:
        assert date.fromordinal(later.toordinal() + 1).day == 1


def test_months_beyond_the_calendar_are_an_error():
    with pytest.raises(OverflowError):
        add_months(date(9999, 12, 1), 1)


@pytest.mark.parametrize(
    ("start", "period", "name"),
    [
        ("document_issue_date", {"days": 15}, "pay_third_by"),
        ("third_paid_on", {"days": 10}, "sign_by"),
        ("contract_signed_on", {"days": 5}, "stamps_by"),
        ("receipt_date", {"months": 6}, "start_building_by"),
    ],
)
def test_example_21_rolls_each_deadline_to_a_working_day(start, period, name):
    inputs, expected = EXAMPLES["E21"]["inputs"], EXAMPLES["E21"]["expected"]
    found = deadline(day(inputs[start]), **period, calendar=WEEKENDS)
    assert found.calendar_day.isoformat() == expected[f"{name}_calendar"]
    assert found.last_day.isoformat() == expected[f"{name}_rolled (default)"]


def test_example_21_ends_a_day_earlier_when_the_first_day_counts():
    found = deadline(date(2007, 3, 15), days=15, calendar=WEEKENDS, exclude_first_day=False)
    assert (
        found.calendar_day.isoformat()
        == (EXAMPLES["E21"]["expected"]["pay_third_by_if_first_day_counts"])
    )


@pytest.mark.parametrize(("last", "rolled"), EXAMPLES["E34"]["expected"].items())
def test_example_34_rolls_over_weekends_and_fixed_holidays(last, rolled):
    given_days = frozenset(map(day, EXAMPLES["E34"]["inputs"]["holidays"]))
    for calendar in (Calendar(holidays=given_days), Calendar(holidays=fixed_holidays(2026))):
        assert calendar.next_working_day(day(last)) == day(rolled)
        assert deadline(day(last), calendar=calendar).last_day == day(rolled)


def test_friday_and_saturday_are_rest_days_and_sunday_is_not():
    rest = [WEEKENDS.is_rest_day(date(2026, 3, n)) for n in range(5, 9)]
    assert rest == [False, True, True, False]


def test_another_weekend_can_be_set_but_not_seven_days_of_it():
    assert Calendar(weekend=(6,)).next_working_day(date(2026, 3, 6)) == date(2026, 3, 6)
    with pytest.raises(ValueError, match="weekend"):
        Calendar(weekend=tuple(range(7)))


@pytest.mark.parametrize("period", [{"days": -1}, {"months": -1}, {"days": 1, "months": 1}])
def test_a_negative_or_double_period_is_an_error(period):
    with pytest.raises(ValueError, match="period"):
        deadline(date(2026, 1, 1), **period, calendar=WEEKENDS)


def test_the_decree_fixes_seven_days_and_rules_no_year_before_itself():
    assert sorted(fixed_holidays(2026)) == [date(2026, *at) for at in sorted(FIXED_HOLIDAYS)]
    assert fixed_holidays(2025) == {date(2025, 12, 8), date(2025, 12, 25)}
    assert fixed_holidays(2024) == frozenset()


def test_a_day_is_shown_without_zeros_and_months_have_their_syrian_names():
    assert show_day(date(2007, 3, 5)) == "5/3/2007"
    assert [month_name(1), month_name(3), month_name(12)] == ["كانون الثاني", "آذار", "كانون الأول"]
    assert len({month_name(n) for n in range(1, 13)}) == 12
    for wrong in (0, 13):
        with pytest.raises(ValueError, match=str(wrong)):
            month_name(wrong)
