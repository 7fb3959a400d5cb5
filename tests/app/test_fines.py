from datetime import timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.fines import Reached, fine_rate, late_fine, running_fine
from tests.app.law import HASSIA, UNHURRIED, WEEKENDS, day

DUE, PAY_BY = day("2007-09-15"), day("2007-09-16")
bases = st.integers(0, 10**10)
later = st.integers(0, 4000)
versions = st.sampled_from(
    [HASSIA.with_parameters({"late_fine_day_basis": basis}) for basis in ("365", "360", "actual")]
)


def fine(base, paid_on, version=HASSIA):
    return late_fine(base, DUE, PAY_BY, paid_on, version)


@UNHURRIED
@given(bases, later, later, versions)
def test_a_fine_never_falls_with_time(base, first, second, version):
    early, late = sorted((first, second))
    assert fine(base, DUE + timedelta(early), version).amount <= (
        fine(base, DUE + timedelta(late), version).amount
    )


@UNHURRIED
@given(bases, st.integers(-400, 1), versions)
def test_up_to_the_rolled_day_there_is_no_fine(base, days, version):
    got = fine(base, DUE + timedelta(days), version)
    assert (got.days_late, got.amount) == (0, 0)


@UNHURRIED
@given(st.integers(0, 3000), st.integers(0, 3000), versions)
def test_the_rate_of_two_spans_is_that_of_both(first, second, version):
    middle = DUE + timedelta(first)
    end = middle + timedelta(second)
    parts = fine_rate(DUE, middle, version) + fine_rate(middle, end, version)
    assert parts == fine_rate(DUE, end, version)


@UNHURRIED
@given(bases, st.lists(st.integers(0, 1500), max_size=6), versions)
def test_payments_that_leave_the_balance_alone_move_a_fine_by_their_rounding_only(
    base, days, version
):
    reached = [Reached(DUE + timedelta(d), base, 0) for d in sorted(days)]
    end = DUE + timedelta(2000)
    grown = running_fine(base, reached, due_date=DUE, pay_by=PAY_BY, on=end, regulation=version)
    whole = fine(base, end, version).amount
    assert abs(grown - whole) <= len(days) + 1


def test_the_day_after_the_rolled_day_counts_from_the_due_date():
    assert fine(365000, day("2007-09-17")).days_late == 2
    gentle = HASSIA.with_parameters({"fine_from_original": False})
    assert fine(365000, day("2007-09-17"), gentle).days_late == 1


def test_a_cap_ends_the_growth():
    capped = HASSIA.with_parameters({"late_fine_cap": "0.10"})
    assert fine(100000, day("2030-01-01"), capped).amount == 10000
    assert "سقف" in fine(100000, day("2030-01-01"), capped).explanation[0].text
    reached = [Reached(day("2012-01-01"), 100000, 0), Reached(day("2012-02-01"), 50000, 10000)]
    end = day("2013-01-01")
    grown = running_fine(100000, reached, due_date=DUE, pay_by=PAY_BY, on=end, regulation=capped)
    assert grown == 10000


def test_actual_days_are_written_year_by_year():
    actual = HASSIA.with_parameters({"late_fine_day_basis": "actual"})
    text = fine(375000, day("2008-10-20"), actual).explanation[0].text
    assert "(107/365 + 294/366)" in text
    assert fine_rate(day("2007-12-31"), day("2008-01-01"), actual) == Fraction(12, 100) / 366


@pytest.mark.parametrize("paid_on", ["2007-09-01", "2007-09-16"])
def test_a_payment_in_time_says_so(paid_on):
    assert fine(100, day(paid_on)).explanation[0].text == "سُدد ضمن المهلة فلا غرامة"


def test_weekends_of_the_version_roll_the_due_date():
    assert HASSIA.last_day(DUE, WEEKENDS) == PAY_BY
    sundays = HASSIA.with_parameters({"weekend": ["saturday", "sunday"]})
    assert sundays.last_day(DUE, sundays.calendar()) == day("2007-09-17")
