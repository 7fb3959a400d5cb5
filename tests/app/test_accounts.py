from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import plain
from app.domain.accounts import (
    ObligationKind,
    Part,
    PastPayment,
    SpreadLine,
    explain_spread,
    spread,
    standing,
)
from app.domain.money import Currency
from app.domain.obligations import (
    instalment_obligations,
    subscription_obligations,
    third_obligation,
)
from app.domain.schedule import make_schedule
from tests.app.law import HASSIA, UNHURRIED, WEEKENDS, day

SUBSCRIBED, DOCUMENT = day("2007-02-01"), day("2007-03-15")
ROWS = make_schedule(3000000, DOCUMENT, HASSIA, calendar=WEEKENDS).rows
FIRST = instalment_obligations(ROWS[:1])
ACCOUNT = (
    *instalment_obligations(ROWS),
    third_obligation(1387500, DOCUMENT, HASSIA, WEEKENDS),
    *subscription_obligations(1500, 112500, SUBSCRIBED, licence_fee=2000),
)
INSTALMENT = ObligationKind.INSTALMENT
ORDERS = ("fine>increase>principal", "principal>increase>fine", "increase>fine>principal")
versions = st.sampled_from([HASSIA.with_parameters({"payment_order": o}) for o in ORDERS])
payments = st.lists(
    st.tuples(st.integers(0, 2400), st.integers(1, 1200000)), max_size=12
).map(sorted)  # fmt: skip


def at(obligations, past, on, version=HASSIA):
    return standing(obligations, past, day(on) if isinstance(on, str) else on, version, WEEKENDS)


def pay(obligations, past, on, amount, version=HASSIA):
    """The past with one more payment, of no more than is owed."""
    now = at(obligations, past, on, version)
    taken = min(amount, now.owed_in_all)
    return [*past, PastPayment(now.on, spread(taken, now, version))] if taken else past


def pay_all(turns, version=HASSIA, obligations=ACCOUNT):
    past = []
    for days, amount in turns:
        past = pay(obligations, past, SUBSCRIBED + timedelta(days), amount, version)
    return past


def received(past):
    return sum(line.amount for payment in past for line in payment.lines)


@UNHURRIED
@given(payments, versions, st.integers(0, 3000))
def test_money_is_neither_lost_nor_made(turns, version, days):
    past = pay_all(turns, version)
    now = at(ACCOUNT, past, SUBSCRIBED + timedelta(days), version)
    assert now.paid == received(past)
    for item in now.items:
        owed, parts = item.obligation, item.left
        assert min(parts.fine, parts.increase, parts.principal) >= 0
        assert item.paid.principal + parts.principal == owed.principal
        assert item.paid.increase + parts.increase == owed.increase
    assert now.late <= now.due_now <= now.owed_in_all


@UNHURRIED
@given(payments, versions)
def test_a_payment_goes_to_the_oldest_first(turns, version):
    past = pay_all(turns, version)
    if past:
        now = at(ACCOUNT, past, past[-1].paid_on, version)
        open_places = [i for i, item in enumerate(now.items) if item.left.total]
        paid_places = [i for i, item in enumerate(now.items) if item.paid.total]
        assert not open_places or not paid_places or max(paid_places) <= min(open_places)


@UNHURRIED
@given(payments, st.integers(0, 2400), st.integers(0, 600))
def test_a_fine_grows_with_time_alone(turns, days, more):
    past = pay_all(turns)
    on = SUBSCRIBED + timedelta(days + 2400)
    earlier, later = at(ACCOUNT, past, on), at(ACCOUNT, past, on + timedelta(more))
    for before, after in zip(earlier.items, later.items, strict=True):
        assert before.left.fine <= after.left.fine
        assert before.left.principal == after.left.principal


@UNHURRIED
@given(payments, versions)
def test_whoever_pays_all_owes_nothing_ever_after(turns, version):
    past = pay_all([*turns, (2400, 10**9)], version)
    assert at(ACCOUNT, past, "2030-01-01", version).owed_in_all == 0


@UNHURRIED
@given(payments, st.integers(0, 11))
def test_a_cancelled_receipt_was_never_there(turns, which):
    past = pay_all(turns)
    if past:
        which %= len(past)
        without = past[:which] + past[which + 1 :]
        now = at(ACCOUNT, without, "2014-01-01")
        assert now.paid == received(past) - received([past[which]])
        assert now == at(ACCOUNT, reversed(without), "2014-01-01")


def test_obligations_come_in_the_order_in_which_they_are_paid():
    kinds = [item.obligation.kind.name for item in at(ACCOUNT, [], SUBSCRIBED).items]
    assert kinds == ["FEE", "INSURANCE", "LICENCE_FEE", "THIRD", *["INSTALMENT"] * 10]


def test_one_payment_over_everything_until_the_middle_of_an_instalment():
    now = at(ACCOUNT, [], "2007-03-20")
    assert now.due_now == 1500 + 112500 + 2000 + 1387500
    lines = spread(now.due_now + 100000, now, HASSIA)
    assert [(line.kind.name, line.no, line.part.name, line.amount) for line in lines] == [
        ("FEE", 0, "AMOUNT", 1500),
        ("INSURANCE", 0, "AMOUNT", 112500),
        ("LICENCE_FEE", 0, "AMOUNT", 2000),
        ("THIRD", 0, "AMOUNT", 1387500),
        ("INSTALMENT", 1, "INCREASE", 75000),
        ("INSTALMENT", 1, "PRINCIPAL", 25000),
    ]
    assert [line.article for line in lines] == ["11", "11", "13.2", "10.1", "10.2", "10.2"]


@pytest.mark.parametrize("amount", [0, -1, 375001])
def test_more_than_is_owed_or_nothing_cannot_be_spread(amount):
    now = at(FIRST, [], "2007-09-15")
    with pytest.raises(ValueError, match="of 375000"):
        spread(amount, now, HASSIA)


def test_a_part_paid_in_time_lowers_the_fine_from_the_due_date_on():
    past = pay(FIRST, [], "2007-09-16", 200000)
    now = at(FIRST, past, "2007-10-22").of(INSTALMENT, 1)
    assert now.days_late == 37
    assert now.left.fine == round(175000 * 0.12 * 37 / 365)


def test_a_fine_that_was_paid_stays_when_an_older_receipt_is_entered_later():
    past = pay(FIRST, [], "2007-10-22", 10000)
    late_entry = PastPayment(
        day("2007-09-10"), (SpreadLine(INSTALMENT, 1, Part.INCREASE, 60000, "10.2"),)
    )
    now = at(FIRST, [*past, late_entry], "2007-10-22").of(INSTALMENT, 1)
    assert (now.paid.fine, now.left.fine) == (4562, 0)


def test_a_payment_after_the_day_asked_for_is_not_taken_twice():
    past = pay(FIRST, [], "2007-10-22", 375000 + 4562)
    assert at(FIRST, past, "2007-10-01").owed_in_all == 0


def test_the_day_decides_what_is_due_and_what_is_late():
    def seen(on):
        item = at(FIRST, [], on).items[0]
        return item.due, item.days_late

    assert seen("2007-09-14") == (False, 0)
    assert seen("2007-09-15") == (True, 0)
    assert seen("2007-09-16") == (True, 0)
    assert seen("2007-09-17") == (True, 2)


def test_a_holiday_announced_later_gives_time():
    calendar = HASSIA.calendar([day("2007-09-16"), day("2007-09-17")])
    tuesday = standing(FIRST, [], day("2007-09-18"), HASSIA, calendar)
    assert tuesday.items[0].left.fine == 0
    wednesday = standing(FIRST, [], day("2007-09-19"), HASSIA, calendar)
    assert wednesday.items[0].days_late == 4


def test_a_late_third_carries_no_fine_unless_the_version_says_so():
    third = [third_obligation(1387500, DOCUMENT, HASSIA, WEEKENDS)]
    item = at(third, [], "2007-04-30").items[0]
    assert (item.left.fine, item.days_late, item.due) == (0, 29, True)
    fined = HASSIA.with_parameters({"fine_on_third": True})
    now = at(third, [], "2007-04-30", fined)
    assert now.items[0].left.fine == round(1387500 * 0.12 * 31 / 365)
    assert [line.part for line in spread(20000, now, fined)] == [Part.FINE, Part.AMOUNT]


def test_fee_and_insurance_are_never_late():
    owed = subscription_obligations(1500, 112500, SUBSCRIBED)
    assert [item.days_late for item in at(owed, [], "2020-01-01").items] == [0, 0]


def test_the_fine_may_stand_on_the_principal_alone():
    version = HASSIA.with_parameters({"late_fine_base": "principal_only"})
    assert at(FIRST, [], "2007-10-22", version).items[0].left.fine == 3649


def test_an_obligation_that_is_not_there_is_an_error():
    with pytest.raises(ValueError, match="instalment 2"):
        at(FIRST, [], "2007-10-22").of(INSTALMENT, 2)


def test_each_line_of_a_payment_explains_itself():
    lines = spread(250000, at(FIRST, [], "2007-10-22"), HASSIA)
    steps = explain_spread(lines, Currency.SYP_NEW)
    assert [(step.article, step.text, step.amount) for step in steps] == [
        ("10.3", "غرامة تأخير القسط 1: 45.62", 4562),
        ("10.2", "زيادة القسط 1: 750.00", 75000),
        ("10.2", "أصل القسط 1: 1,704.38", 170438),
    ]
    fee = spread(1500, at(ACCOUNT, [], SUBSCRIBED), HASSIA)
    assert explain_spread(fee)[0].text == "رسم الاكتتاب: 1,500"


def test_the_lines_of_a_receipt_survive_storage():
    past = pay(ACCOUNT, [], "2007-10-22", 2000000)[0]
    assert plain.from_plain(PastPayment, plain.to_plain(past)) == past
