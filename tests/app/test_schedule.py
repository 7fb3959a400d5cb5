from calendar import monthrange

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.increases import INCREASES
from app.domain.parameters import INCREASE_METHODS
from app.domain.schedule import make_schedule, method_label
from tests.app.law import HASSIA, UNHURRIED, WEEKENDS, day

ANCHOR = day("2007-03-15")
amounts = st.integers(0, 10**12)
counts = st.integers(1, 60)
methods = st.sampled_from(INCREASE_METHODS)


def schedule(financed, **more):
    return make_schedule(financed, ANCHOR, HASSIA, calendar=WEEKENDS, **more)


def test_each_reading_of_the_law_has_its_function_and_its_name():
    assert set(INCREASE_METHODS) == set(INCREASES)
    assert len({method_label(name) for name in INCREASES}) == 7


@UNHURRIED
@given(amounts, counts, methods)
def test_no_part_of_a_schedule_is_below_zero_and_the_columns_agree(financed, n, method):
    made = schedule(financed, n=n, method=method)
    balance = financed
    for no, row in enumerate(made.rows, 1):
        assert (row.no, row.balance_before) == (no, balance)
        assert row.amount_due == row.principal + row.increase
        assert min(row.principal, row.increase) >= 0
        balance -= row.principal
    assert balance == 0
    assert made.totals.principal == financed
    assert made.totals.amount_due == financed + made.totals.increase


@UNHURRIED
@given(amounts, counts)
def test_declining_balance_and_by_term_agree_up_to_the_rounding(financed, n):
    """The rest of the rounding on the last instalment counts in each period, a pound a line."""
    declining = schedule(financed, n=n, method="declining_balance").totals.increase
    by_term = schedule(financed, n=n, method="per_instalment_by_term").totals.increase
    assert abs(declining - by_term) <= n


@UNHURRIED
@given(st.dates(day("1950-01-01"), day("2100-01-01")), st.integers(1, 40))
def test_dates_never_pass_the_day_of_the_anchor(anchor, n):
    made = make_schedule(1000, anchor, HASSIA, n=n, calendar=WEEKENDS)
    for row in made.rows:
        length = monthrange(row.due_date.year, row.due_date.month)[1]
        assert row.due_date.day == min(anchor.day, length)
        months = (row.due_date.year - anchor.year) * 12 + row.due_date.month - anchor.month
        assert months == 6 * row.no
        assert 0 <= (row.pay_by - row.due_date).days <= 2


def test_a_leap_day_comes_back_every_leap_year():
    made = make_schedule(1000, day("2008-02-29"), HASSIA, n=8, calendar=WEEKENDS)
    dates = [row.due_date.isoformat() for row in made.rows]
    assert dates[1::2] == ["2009-02-28", "2010-02-28", "2011-02-28", "2012-02-29"]


def test_a_holiday_moves_the_last_day_and_not_the_due_date():
    calendar = HASSIA.calendar([day("2008-03-16")])
    row = make_schedule(1000, ANCHOR, HASSIA, calendar=calendar).rows[1]
    assert (row.due_date, row.pay_by) == (day("2008-03-15"), day("2008-03-17"))


def test_a_version_without_rolling_ends_on_the_day_itself():
    strict = HASSIA.with_parameters({"deadline_roll": False})
    row = make_schedule(1000, ANCHOR, strict, calendar=WEEKENDS).rows[0]
    assert row.pay_by == row.due_date == day("2007-09-15")


def test_quarterly_instalments_carry_a_quarter_of_the_rate():
    quarterly = HASSIA.with_parameters({"period_months": 3, "first_instalment_after_months": 3})
    made = make_schedule(
        4000, ANCHOR, quarterly, n=8, method="annual_step_balance", calendar=WEEKENDS
    )
    assert [row.increase for row in made.rows] == [50] * 4 + [25] * 4
    assert made.rows[0].due_date == day("2007-06-15")


def test_an_annuity_without_a_rate_is_equal_parts():
    free = HASSIA.with_parameters({"annual_increase_rate": "0"})
    made = make_schedule(100, ANCHOR, free, n=3, method="annuity", calendar=WEEKENDS)
    assert [row.amount_due for row in made.rows] == [33, 33, 34]


def test_fewer_pounds_than_instalments_never_make_a_negative_rest():
    assert [row.principal for row in schedule(6).rows] == [1, 1, 1, 1, 1, 1, 0, 0, 0, 0]


@pytest.mark.parametrize(
    "wrong", [{"financed": -1}, {"financed": 1, "n": 0}, {"financed": 1, "method": "guessing"}]
)
def test_an_impossible_schedule_is_an_error(wrong):
    with pytest.raises(ValueError, match="in"):
        schedule(**wrong)


def test_a_later_version_leaves_a_signed_schedule_alone():
    signed = schedule(3000000)
    HASSIA.with_parameters({"increase_method": "annuity", "n_instalments": 20})
    assert schedule(3000000) == signed


def test_the_formula_of_an_increase_is_written_out():
    text = schedule(3038005).explanation[3].text
    assert "3,038,005 × 5% × 6/12 = 75,950.125 وبعد التقريب 75,950" in text
    assert schedule(3000000).explanation[-1].amount == 412500
    assert schedule(3000000, method="per_instalment_by_term").explanation[1].article == "19.1"
