"""The worked examples of domain.md E15 to E25; which are asserted: test_worked_examples.py."""

from decimal import Decimal
from fractions import Fraction

import pytest

from app.domain.accounts import ObligationKind, PastPayment, spread, standing
from app.domain.costs import (
    built_limits,
    check_built_area,
    cost_allocation,
    phase_cost,
    plot_weight,
    price_of_value,
)
from app.domain.deadlines import (
    building_deadline,
    contract_deadline,
    stamps_deadline,
    third_deadline,
)
from app.domain.explanation import in_digits
from app.domain.money import Currency, Money
from app.domain.obligations import (
    instalment_obligations,
)
from app.domain.phase_prices import (
    check_phase_price,
    highest_price,
    price_difference,
)
from app.domain.pricing import (
    down_payment_of,
)
from app.domain.rounding import half_up
from app.domain.schedule import due_date, make_schedule
from tests.app.law import (
    EXAMPLES,
    HASSIA,
    WEEKENDS,
    asked,
    day,
    example,
    rows_of,
    schedule,
)


def test_e15_the_cost_of_a_phase_over_its_plots():
    given, expected = example("E15")
    cost = phase_cost(list(given["costs"].values()), HASSIA)
    assert cost.subtotal == expected["subtotal_1_4"]
    assert cost.subtotal * HASSIA.admin_overhead == Fraction(expected["overhead_5pct_exact"])
    assert cost.total == expected["total_rounded"]
    names = ("area_m2", "location_coef", "size_coef", "services_coef")
    weights = [plot_weight(*(Decimal(plot[n]) for n in names)) for plot in given["plots"]]
    assert [Fraction(row["weight"]) for row in expected["rows"]] == weights
    assert sum(weights) == Fraction(expected["sum_weights"])
    values = cost_allocation(cost.total, weights)
    assert list(values) == [row["value"] for row in expected["rows"]]
    assert sum(values) == expected["sum_values"]
    rows = zip(given["plots"], values, weights, expected["rows"], strict=True)
    for plot, value, weight, row in rows:
        assert price_of_value(value, Decimal(plot["area_m2"])) == Decimal(row["price_per_m2"])
        share = cost.total * weight / sum(weights)
        assert in_digits(share, 4) == f"{Decimal(row['share_exact']):,}"
    area = sum(Decimal(plot["area_m2"]) for plot in given["plots"])
    assert price_of_value(cost.total, area) == Decimal(expected["average_cost_per_m2"])
    each = [half_up(cost.total * weight / sum(weights)) for weight in weights]
    assert sum(each) == expected["sum_if_each_rounded_half_up"]


def test_e15_by_quote():
    _, expected = example("E15")
    weights = [row["weight"] for row in expected["rows"]]
    got = asked("cost_allocation", total=expected["total_rounded"], weights=weights)
    assert got == {"values": [row["value"] for row in expected["rows"]]}


def test_e17_the_cap_of_phase_2_and_a_later_difference():
    given, expected = example("E17")
    phase = HASSIA.phase(2)
    assert (phase.price, highest_price(phase)) == (given["base_price"], expected["max_price"])
    refused = [p for p in given["tests"] if list(check_phase_price(phase, Decimal(p)))]
    assert refused == expected["rejected"]
    assert [p for p in given["tests"] if p not in refused] == expected["accepted"]
    area, new = Decimal(given["area_m2"]), Decimal(given["adjusted_price"])
    parts = price_difference(area, phase.price, new, HASSIA, given["difference_instalments"])
    assert list(parts) == expected["two_payments"]
    assert sum(parts) == expected["price_difference"]


def test_e18_how_much_may_be_built():
    given, expected = example("E18")
    area = Decimal(given["area_m2"])
    assert built_limits(area, HASSIA) == (expected["min_m2"], expected["max_m2"])
    words = {"built.below_minimum": "below minimum", "built.above_maximum": "above maximum"}
    got = [
        next((words[v.code] for v in check_built_area(Decimal(str(m2)), area, HASSIA)), "ok")
        for m2 in given["tests_m2"]
    ]
    assert got == expected["result"]


def test_e19_the_transformer_charge_is_paid_like_the_land():
    given, expected = example("E19")
    charge = given["capacity_kva"] * given["rate_per_kva_assumed"]
    third = down_payment_of(charge, HASSIA)
    assert (charge, third) == (expected["charge"], expected["third"])
    assert charge - third == expected["remaining"]
    got = schedule(charge - third, given["licence_date"])
    assert got == {"rows": rows_of(expected["rows"]), "totals": expected["totals"]}


def test_e20_the_new_pound_changes_only_what_is_shown():
    given, expected = example("E20")
    old = given["old_amounts"]
    assert old == [row["amount_due"] for row in EXAMPLES["E04"]["expected"]["rows"]]
    shown = [Money(a, Currency.SYP_OLD).shown_in(Currency.SYP_NEW) for a in old]
    assert [money.minor for money in shown] == old
    assert [money.text() for money in shown] == [
        f"{Decimal(text):,.2f}" for text in expected["new_amounts"]
    ]
    total = Money(sum(old), Currency.SYP_OLD)
    assert total.minor == expected["sum_old"]
    new = total.shown_in(Currency.SYP_NEW).text()
    assert new == f"{Decimal(expected['sum_new']):,.2f}" == "34,557.30"
    assert expected["sum_of_new_lines"] == expected["sum_new"]
    for name, amount in given["fixed_amounts_old"].items():
        text = Money(amount, Currency.SYP_NEW).text()
        assert text == f"{Decimal(expected['fixed_new'][name]):,.2f}"


def test_e21_the_chain_of_deadlines():
    given, expected = example("E21")
    document, received = day(given["document_issue_date"]), day(given["receipt_date"])
    found = {
        "pay_third": third_deadline(document, HASSIA, WEEKENDS),
        "sign": contract_deadline(day(given["third_paid_on"]), HASSIA, WEEKENDS),
        "stamps": stamps_deadline(day(given["contract_signed_on"]), HASSIA, WEEKENDS),
        "start_building": building_deadline(received, HASSIA, WEEKENDS),
    }
    for name, period in found.items():
        assert period.calendar_day == day(expected[f"{name}_by_calendar"])
        assert period.last_day == day(expected[f"{name}_by_rolled (default)"])
    counted = HASSIA.with_parameters({"deadline_exclude_first_day": False})
    early = third_deadline(document, counted, WEEKENDS).calendar_day
    assert early == day(expected["pay_third_by_if_first_day_counts"])
    assert due_date(document, 1, HASSIA) == day(expected["first_instalment"])
    assert due_date(document, 10, HASSIA) == day(expected["last_instalment"])


def test_e21_by_quote():
    given, expected = example("E21")
    got = asked("deadline", start=given["document_issue_date"], days=15)
    assert got["calendar_day"] == expected["pay_third_by_calendar"]
    assert got["last_day"] == expected["pay_third_by_rolled (default)"]
    got = asked("deadline", start=given["receipt_date"], months=6)
    assert got["calendar_day"] == expected["start_building_by_calendar"]
    assert got["last_day"] == expected["start_building_by_rolled (default)"]


@pytest.mark.parametrize("order", ["fine>increase>principal", "principal>increase>fine"])
def test_e22_a_partial_payment_in_both_orders(order):
    given, expected = example("E22")
    wanted = next(value for name, value in expected.items() if order in name)
    version = HASSIA.with_parameters({"payment_order": order})
    rows = make_schedule(3000000, day("2007-03-15"), HASSIA, calendar=WEEKENDS).rows[:1]
    obligations = instalment_obligations(rows)
    first = given["first_payment"]
    on, amount = day(first["date"]), first["amount"]
    before = standing(obligations, [], on, version, WEEKENDS)
    assert before.of(ObligationKind.INSTALMENT, 1).left.fine == given["fine_at_first_payment"]
    lines = spread(amount, before, version)
    got = {part: sum(li.amount for li in lines if li.part.value == part) for part in wanted["left"]}
    assert got == wanted["applied"]
    past = [PastPayment(on, lines)]
    left = standing(obligations, past, on, version, WEEKENDS).items[0].left
    assert {name: getattr(left, name) for name in wanted["left"]} == wanted["left"]
    assert left.increase + left.principal == wanted["fine_base"]
    second = day(given["second_date"])
    assert (second - on).days == wanted["days"]
    now = standing(obligations, past, second, version, WEEKENDS)
    assert now.items[0].left.fine == wanted["left"]["fine"] + wanted["new_fine"]
    assert now.owed_in_all == wanted["to_close"]
    closing = PastPayment(second, spread(now.owed_in_all, now, version))
    assert standing(obligations, [*past, closing], second, version, WEEKENDS).owed_in_all == 0


def test_e23_a_later_version_of_the_regulation():
    given, expected = example("E23")
    other = {
        "down_payment": given["down_payment_rate"],
        "n_instalments": given["n_instalments"],
    }
    area = {"category": "A", "area_m2": "5000", "price_per_m2": "900", "with": other}
    got = asked("price", **area)
    assert got["plot_value"] == given["plot_value"]
    assert got["third"] == expected["down_payment"]
    assert got["financed_amount"] == expected["remaining"]
    lines = schedule(got["financed_amount"], given["allocation_date"], **{"with": other})
    assert len(lines["rows"]) == given["n_instalments"]
    assert {row["principal"] for row in lines["rows"]} == {expected["principal_each"]}
    assert [lines["rows"][0], lines["rows"][-1]] == rows_of([expected["first"], expected["last"]])
    assert lines["totals"] == expected["totals"]


def test_e24_six_instalments():
    given, expected = example("E24")
    got = schedule(given["two_thirds"], "2007-03-15", n_instalments=given["n"])
    assert got == {"rows": rows_of(expected["rows"]), "totals": expected["totals"]}


def test_e25_a_split_keeps_area_value_and_payments():
    given, expected = example("E25")
    areas = [Decimal(area) for area in given["children_areas"]]
    assert sum(areas) == Decimal(expected["children_area_sum"]) == given["parent_area"]
    values = cost_allocation(given["parent_value"], areas)
    paid = cost_allocation(given["parent_paid"], areas)
    assert list(values) == expected["children_values"]
    assert sum(values) == expected["sum_values"]
    assert list(paid) == expected["children_paid"]
    assert sum(paid) == expected["sum_paid"]
