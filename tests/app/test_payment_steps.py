"""The explanation of a payment says the same numbers as the payment itself."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.accounts import ObligationKind, Part, PastPayment, spread, standing
from app.domain.explanation import Explained
from app.domain.money import Currency
from app.domain.obligations import instalment_obligations, subscription_obligations
from app.domain.payment_steps import Terms, explain_payment, fine_periods
from app.domain.schedule import make_schedule
from tests.app.law import HASSIA, WEEKENDS, day, example

ROWS = make_schedule(3000000, day("2007-03-15"), HASSIA, calendar=WEEKENDS).rows
ACCOUNT = (
    *instalment_obligations(ROWS[:3]),
    *subscription_obligations(1500, 112500, day("2007-02-01")),
)
BASES = st.sampled_from(["instalment_with_increase", "principal_only"])
TERMS = Terms(HASSIA, WEEKENDS, Currency.SYP_OLD)


def at(past, on, version=HASSIA):
    return standing(ACCOUNT, past, on, version, WEEKENDS)


def explained(past, on, amount, grounds=None, terms=TERMS):
    now = at(past, on, terms.regulation)
    lines = spread(amount, now, terms.regulation)
    return explain_payment(lines, now, past, terms, grounds or {})


def fees_paid():
    return [PastPayment(day("2007-02-01"), spread(114000, at([], day("2007-02-01")), HASSIA))]


def test_the_fine_of_e06_shows_its_days_and_its_formula():
    inputs, expected = example("E06")
    fine = explained(fees_paid(), day(inputs["payment_date"]), 379562)[0]
    assert fine.line.part is Part.FINE
    assert fine.line.amount == expected["default"]["fine"]
    assert fine.note == "عدد الأيام 37 على 375,000 بنسبة 12% سنوياً"
    assert "375,000 × 12% × 37/365" in fine.why[0].text
    assert fine.why[-1].article == "10.3"
    assert "غرامة على القسط المستحق" in fine.why[-1].text


def test_a_part_of_an_instalment_says_what_was_paid_before_and_what_stays():
    past = fees_paid()
    on = day("2007-09-16")
    now = at(past, on)
    past.append(PastPayment(on, spread(100000, now, HASSIA)))
    [line] = explained(past, on, 50000)
    assert line.label == "أصل القسط 1"
    assert line.note == "استحق في 15/9/2007، دفعة من 275,000"
    assert [step.amount for step in line.why if not step.article] == [25000, 50000, 225000]


def test_an_instalment_that_is_not_due_yet_says_when_it_will_be():
    lines = explained(fees_paid(), day("2007-04-01"), 75000)
    assert [line.note for line in lines] == ["يستحق في 15/9/2007"]


def test_the_grounds_of_an_obligation_come_first():
    ground = Explained("11", "مبلغ التأمين: 4,500,000 × 2.5% = 112,500", 112500)
    lines = explained([], day("2007-02-01"), 114000, {(ObligationKind.INSURANCE, 0): (ground,)})
    assert lines[1].why[0] == ground


def test_an_article_that_the_version_does_not_have_is_left_out(monkeypatch):
    monkeypatch.setitem(HASSIA.articles, "11", ("نص",))
    lines = explained([], day("2007-02-01"), 1500)
    assert lines[0].why[-1].text == "«نص»"
    monkeypatch.delitem(HASSIA.articles, "11")
    assert all("«" not in step.text for step in explained([], day("2007-02-01"), 1500)[0].why)


@given(
    st.lists(st.tuples(st.integers(0, 1200), st.integers(1, 500000)), max_size=6).map(sorted),
    st.integers(0, 1500),
    BASES,
)
def test_the_periods_of_a_fine_add_up_to_what_is_owed_of_it(turns, later, base):
    version = HASSIA.with_parameters({"late_fine_base": base})
    past = []
    for days, amount in turns:
        now = at(past, day("2007-02-01") + timedelta(days), version)
        if taken := min(amount, now.owed_in_all):
            past.append(PastPayment(now.on, spread(taken, now, version)))
    on = max([p.paid_on for p in past] or [day("2007-02-01")]) + timedelta(later)
    for item in at(past, on, version).items:
        if item.obligation.kind is ObligationKind.INSTALMENT:
            terms = Terms(version, WEEKENDS, Currency.SYP_OLD)
            grown = sum(fine.amount for fine in fine_periods(item.obligation, past, on, terms))
            assert grown == item.left.fine + item.paid.fine
