from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.costs import cost_allocation, phase_cost
from app.domain.explanation import article_label, in_digits, in_money, in_percent
from app.domain.increases import INCREASES
from app.domain.land import Category
from app.domain.money import Currency
from app.domain.phase_prices import check_phase_price, highest_price, price_difference
from app.domain.pricing import price_plot
from app.domain.rounding import rounded
from app.domain.schedule import make_schedule
from app.errors import Refused
from tests.app.law import HASSIA, UNHURRIED, WEEKENDS, day

two_places = st.decimals(
    Decimal("0.01"), Decimal(10**7), places=2, allow_nan=False, allow_infinity=False
)


@UNHURRIED
@given(two_places, two_places, st.integers(1, 40), st.sampled_from(sorted(INCREASES)))
def test_third_excess_and_principals_make_the_value(area, per_m2, n, method):
    price = price_plot(Category.A, area, per_m2, HASSIA)
    schedule = make_schedule(
        price.financed_amount, day("2007-03-15"), HASSIA, n=n, method=method, calendar=WEEKENDS
    )
    assert schedule.totals.principal == price.financed_amount >= 0
    if price.insurance <= price.value:
        parts = price.third + price.excess_insurance + price.financed_amount
        assert parts == price.value
    assert price.net_due_at_receipt + price.insurance == max(price.third, price.insurance)


@UNHURRIED
@given(two_places, two_places)
def test_category_d_is_the_dearer_price_rounded_once(area, per_m2):
    price = price_plot(Category.D, area, per_m2, HASSIA)
    exact = Fraction(area) * Fraction(per_m2) * Fraction(5, 4)
    assert abs(price.value - exact) <= Fraction(1, 2)
    assert price.due == price.value
    assert price.value - price.surcharge == rounded(Fraction(area) * Fraction(per_m2))


@pytest.mark.parametrize(
    ("category", "area", "per_m2", "code"),
    [
        (Category.B, "1", "900", "price.category.unpriced"),
        (Category.A, "0", "900", "price.area.not_positive"),
        (Category.D, "10", "-1", "price.per_m2.not_positive"),
    ],
)
def test_what_has_no_price_is_refused(category, area, per_m2, code):
    with pytest.raises(Refused) as refused:
        price_plot(category, Decimal(area), Decimal(per_m2), HASSIA)
    assert [violation.code for violation in refused.value.violations] == [code]


def test_a_version_may_refuse_insurance_above_the_third():
    strict = HASSIA.with_parameters({"excess_insurance": "refuse"})
    with pytest.raises(Refused, match=r"price\.insurance\.above_third"):
        price_plot(Category.A, Decimal(140), Decimal(1050), strict)


def test_insurance_above_the_whole_value_leaves_nothing_to_finance():
    price = price_plot(Category.A, Decimal(1), Decimal(900), HASSIA)
    assert (price.financed_amount, price.due, price.excess_insurance) == (0, 0, 49700)
    assert "كلها" in price.explanation[-1].text


def test_every_amount_explains_itself_with_article_and_formula():
    price = price_plot(Category.A, Decimal("4237.50"), Decimal("1075.40"), HASSIA)
    said = [(step.article, step.amount) for step in price.explanation]
    assert said == [
        ("10", 4557008),
        ("11", 113925),
        ("11", 1500),
        ("10.1", 1519003),
        ("10.1", 1405078),
        ("10.2", 3038005),
    ]
    assert "4,237.5 م² × 1,075.4 = 4,557,007.5 وبعد التقريب 4,557,008" in price.explanation[0].text


def test_the_explanation_is_written_in_the_era_of_the_document():
    price = price_plot(
        Category.A, Decimal("4237.50"), Decimal("1075.40"), HASSIA, currency=Currency.SYP_NEW
    )
    assert price.value == 4557008
    assert "45,570.08" in price.explanation[0].text
    assert "15.00" in price.explanation[2].text


def test_a_final_price_and_a_cap():
    first, second = HASSIA.phase(1), HASSIA.phase(2)
    assert [v.code for v in check_phase_price(first, Decimal(901))] == ["price.phase.final"]
    assert not list(check_phase_price(first, Decimal(900)))
    assert [v.code for v in check_phase_price(second, Decimal(1126))] == ["price.phase.above_cap"]
    assert [v.code for v in check_phase_price(second, Decimal(0))] == ["price.per_m2.not_positive"]
    assert highest_price(HASSIA.with_parameters({"phase_2_max_increase": "0.1"}).phase(2)) == 990


def test_a_price_difference_needs_a_payment():
    assert price_difference(Decimal(3), Decimal(900), Decimal(901), HASSIA, 2) == (2, 1)
    with pytest.raises(ValueError, match="0 payments"):
        price_difference(Decimal(3), Decimal(900), Decimal(901), HASSIA, 0)


@pytest.mark.parametrize(
    ("rule", "quantum", "amount"),
    [("half_up", 1, 3), ("up", 1, 3), ("down", 1, 2), ("half_up", 5, 5), ("down", 5, 0)],
)
def test_the_rounding_of_a_version(rule, quantum, amount):
    version = HASSIA.with_parameters({"rounding": rule, "money_quantum": quantum})
    assert version.rounded(Fraction(5, 2)) == amount


weights = st.lists(
    st.decimals(0, 10**6, places=4, allow_nan=False, allow_infinity=False), min_size=1, max_size=12
).filter(any)


@UNHURRIED
@given(st.integers(0, 10**12), weights)
def test_shares_are_whole_not_negative_and_sum_to_the_total(total, given_weights):
    values = cost_allocation(total, given_weights)
    assert sum(values) == total
    assert min(values) >= 0
    whole = sum(map(Fraction, given_weights))
    for value, weight in zip(values, given_weights, strict=True):
        assert abs(value - total * Fraction(weight) / whole) < 1


@UNHURRIED
@given(st.integers(0, 10**12), weights, st.randoms(use_true_random=False))
def test_the_order_of_plots_changes_only_ties(total, given_weights, random):
    places = list(range(len(given_weights)))
    random.shuffle(places)
    values = cost_allocation(total, given_weights)
    moved = cost_allocation(total, [given_weights[i] for i in places])
    whole = sum(map(Fraction, given_weights))
    rest = [total * Fraction(weight) / whole % 1 for weight in given_weights]
    for at, i in enumerate(places):
        assert moved[at] == values[i] or rest.count(rest[i]) > 1


@pytest.mark.parametrize("given_weights", [[], [Decimal(0)], [Decimal(1), Decimal(-1), Decimal(5)]])
def test_nothing_can_be_parted_by_nothing(given_weights):
    with pytest.raises(ValueError, match="part"):
        cost_allocation(10, given_weights)


def test_a_carried_loss_stays_out_of_the_overhead_unless_the_version_says_so():
    assert phase_cost([1000], HASSIA, carried_loss=100).total == 1150
    inside = HASSIA.with_parameters({"carried_loss_in_overhead_base": True})
    assert phase_cost([1000], inside, carried_loss=100).total == 1155
    with pytest.raises(ValueError, match="below 0"):
        phase_cost([1000], HASSIA, carried_loss=-1)


@pytest.mark.parametrize(
    ("shown", "text"),
    [
        (in_digits(Decimal("4237.50")), "4,237.5"),
        (in_digits(Fraction(-1, 3), 2), "-0.33"),
        (in_percent(Fraction(1, 40)), "2.5%"),
        (in_percent(Fraction(1, 3)), "1/3"),
        (in_money(379751, Currency.SYP_NEW), "3,797.51"),
        (in_money(Fraction(1, 2), Currency.SYP_OLD), "0.5"),
        (article_label("10.2"), "المادة 10 فقرة 2"),
        (article_label("14.b"), "المادة 14 فقرة ب"),
        (article_label("7"), "المادة 7"),
        (article_label(""), ""),
    ],
)
def test_numbers_and_articles_as_they_are_written(shown, text):
    assert shown == text
