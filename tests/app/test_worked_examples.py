"""The worked examples of domain.md, number by number.

Left to the issue on the whole regulation: E09 b, E10 (refunds), E14 (auction), E16 (carried loss)
and E27 (arithmetic of seed 000).
"""

import json
from decimal import Decimal
from fractions import Fraction

import pytest
from law import EXAMPLES, HASSIA, WEEKENDS, day, example

from app.cli.quote import answer
from app.domain.accounts import ObligationKind, Part, PastPayment, spread, standing
from app.domain.costs import (
    built_limits,
    check_built_area,
    cost_allocation,
    phase_cost,
    plot_weight,
    price_of_value,
)
from app.domain.deadlines import (
    Milestones,
    building_deadline,
    contract_deadline,
    lapsed_third,
    open_deadlines,
    stamps_deadline,
    third_deadline,
)
from app.domain.explanation import in_digits
from app.domain.fines import late_fine
from app.domain.land import Category
from app.domain.money import Currency, Money
from app.domain.obligations import (
    instalment_obligations,
    subscription_obligations,
    third_obligation,
)
from app.domain.phase_prices import (
    check_craft_price,
    check_phase_price,
    highest_price,
    price_difference,
)
from app.domain.pricing import (
    down_payment_of,
    insurance_of,
    insurance_top_up,
    plot_value,
    price_plot,
)
from app.domain.priorities import Candidate, rank
from app.domain.registers import OPENING_SIGNATURES, opening_sentence
from app.domain.rounding import half_up
from app.domain.schedule import due_date, make_schedule

ASSERTED = (
    "E01", "E02", "E03", "E04", "E05", "E06", "E07", "E08", "E09", "E11", "E12", "E13",
    "E15", "E17", "E18", "E19", "E20", "E21", "E22", "E23", "E24", "E25", "E26", "E28",
    "E29", "E30", "E31", "E32", "E33", "E34", "E35",
)  # fmt: skip


def asked(ask, **fields):
    """The answer of `quote` without its explanation, which must be there."""
    reply = answer(json.dumps({"ask": ask, **fields}))
    assert reply.pop("explanation"), reply
    return reply


def price(area, per_m2, category="A"):
    return asked("price", category=category, area_m2=str(area), price_per_m2=str(per_m2))


def schedule(financed, anchor, **more):
    return asked("schedule", financed_amount=financed, allocation_date=anchor, **more)


def rows_of(expected):
    """Rows as `quote` writes them: without the day of the week, the rolled day as pay_by."""
    kept = ("no", "due_date", "balance_before", "principal", "increase", "amount_due")
    return [
        {**{name: row[name] for name in kept}, "pay_by": row["pay_by_rolled"]} for row in expected
    ]


def test_every_example_that_this_file_names_exists():
    assert set(ASSERTED) <= EXAMPLES.keys()
    assert len(EXAMPLES) == 35


def test_e01_value_insurance_third_and_net_due():
    given, expected = example("E01")
    got = price(given["area_m2"], given["price_per_m2"])
    assert got == {
        "plot_value": expected["plot_value"],
        "insurance": expected["insurance"],
        "subscription_fee": expected["subscription_fee"],
        "third": expected["third"],
        "net_due_at_receipt": expected["net_due_at_receipt"],
        "excess_insurance": 0,
        "financed_amount": expected["two_thirds_to_instalments"],
    }
    paid_first = got["subscription_fee"] + got["insurance"] + got["net_due_at_receipt"]
    assert paid_first == expected["paid_before_contract_including_fee"]


@pytest.mark.parametrize("method", sorted(EXAMPLES["E02"]["expected"]))
def test_e02_ten_instalments_under_each_reading(method):
    given, expected = example("E02")
    anchor = given["allocation_date"]
    got = schedule(given["two_thirds"], anchor, increase_method=method, n_instalments=given["n"])
    assert got == {
        "rows": rows_of(expected[method]["rows"]),
        "totals": expected[method]["totals"],
    }
    assert expected[method]["contract_total_with_third"] == 1500000 + got["totals"]["amount_due"]


def test_e02_declining_balance_is_the_default():
    assert schedule(3000000, "2007-03-15")["totals"]["increase"] == 412500


def test_e03_dates_come_from_the_anchor():
    given, expected = example("E03")
    got = schedule(1000, given["allocation_date"])
    assert [row["due_date"] for row in got["rows"]] == expected["due_dates"]


def test_e04_rounding():
    given, expected = example("E04")
    got = price(given["area_m2"], given["price_per_m2"])
    names = ("plot_value", "third", "insurance", "net_due_at_receipt")
    assert {name: got[name] for name in names} == {name: expected[name] for name in names}
    assert got["financed_amount"] == expected["two_thirds"]
    lines = schedule(got["financed_amount"], given["allocation_date"])
    assert lines == {"rows": rows_of(expected["rows"]), "totals": expected["totals"]}
    assert got["third"] + lines["totals"]["principal"] == got["plot_value"]
    exact = Fraction(given["area_m2"]) * Fraction(given["price_per_m2"])
    assert exact == Fraction(expected["plot_value_exact"])
    assert in_digits(Fraction(got["plot_value"], 3)) == f"{Decimal(expected['third_exact']):,}"
    assert got["plot_value"] * HASSIA.insurance_rate == Fraction(expected["insurance_exact"])


def test_e05_the_minimum_insurance():
    given, expected = example("E05")
    got = price(given["area_m2"], given["price_per_m2"])
    for name in ("plot_value", "insurance", "third", "net_due_at_receipt"):
        assert got[name] == expected[name]
    assert got["plot_value"] * HASSIA.insurance_rate == expected["2.5_percent"]
    break_even = HASSIA.insurance_minimum / HASSIA.insurance_rate
    assert break_even == expected["break_even_value"]
    assert in_digits(break_even / 900, 4) == f"{Decimal(expected['break_even_area_m2_at_900']):,}"
    covered = HASSIA.insurance_minimum / HASSIA.down_payment
    assert covered == expected["value_below_which_insurance_exceeds_third"]
    assert in_digits(covered / 900, 4) == expected["area_m2_at_900"]
    assert insurance_of(2000001, HASSIA) == 50000
    assert insurance_of(2000021, HASSIA) == 50001


@pytest.mark.parametrize("reading", sorted(EXAMPLES["E06"]["expected"]["all"]))
def test_e06_a_fine_of_37_days(reading):
    given, expected = example("E06")
    wanted, basis = expected["all"][reading], reading.split("/")[1]
    days = {"due_date": given["due_date"], "payment_date": given["payment_date"]}
    got = asked("fine", base=wanted["base"], **days, **{"with": {"late_fine_day_basis": basis}})
    assert got == {"days_late": given["days_late"], "fine": wanted["fine"]}
    version = HASSIA.with_parameters({"late_fine_day_basis": basis})
    due, paid = day(given["due_date"]), day(given["payment_date"])
    fine = late_fine(wanted["base"], due, due, paid, version)
    assert in_digits(fine.exact) == f"{Decimal(wanted['exact']):,}"


def test_e06_by_default_and_on_the_rolled_day():
    given, expected = example("E06")
    base, due = given["amount_due"], given["due_date"]
    got = asked("fine", base=base, due_date=due, payment_date=given["payment_date"])
    assert got["fine"] == expected["default"]["fine"]
    assert base + got["fine"] == expected["receipt_total_default"]
    assert base * Fraction(12, 100) * 37 == expected["literal_12pct_per_day_reading_rejected"]
    sunday = asked("fine", base=base, due_date=due, payment_date="2007-09-16")
    assert sunday == {"days_late": 0, "fine": 0}
    monday = asked("fine", base=base, due_date=due, payment_date="2007-09-17")
    assert monday["days_late"] == 2


@pytest.mark.parametrize("basis", ["365", "360", "actual"])
def test_e07_a_fine_over_a_leap_year(basis):
    given, expected = example("E07")
    days = {"due_date": given["due_date"], "payment_date": given["payment_date"]}
    got = asked("fine", base=given["base"], **days, **{"with": {"late_fine_day_basis": basis}})
    assert got == {"days_late": given["days_late"], "fine": expected[basis]["fine"]}
    version = HASSIA.with_parameters({"late_fine_day_basis": basis})
    due = day(given["due_date"])
    fine = late_fine(given["base"], due, due, day(given["payment_date"]), version)
    assert in_digits(fine.exact) == f"{Decimal(expected[basis]['exact']):,}"


def account_of_e01():
    """Fee, insurance, net third and the ten instalments of E01 and E02."""
    rows = make_schedule(3000000, day("2007-03-15"), HASSIA, calendar=WEEKENDS).rows
    return (
        *subscription_obligations(1500, 112500, day("2007-02-01")),
        third_obligation(1387500, day("2007-03-15"), HASSIA, WEEKENDS),
        *instalment_obligations(rows),
    )


def paid_in_turn(obligations, payments, regulation=HASSIA):
    """The stored payments after paying these amounts on these days, one after the other."""
    past = []
    for on, amount in payments:
        now = standing(obligations, past, day(on), regulation, WEEKENDS)
        past.append(PastPayment(day(on), spread(amount, now, regulation)))
    return past


TWO_PAID = (
    ("2007-02-01", 114000),
    ("2007-03-28", 1387500),
    ("2007-09-15", 375000),
    ("2008-03-15", 367500),
)


def test_e08_what_is_claimed_after_two_missed_instalments():
    given, expected = example("E08")
    obligations = account_of_e01()
    past = paid_in_turn(obligations, TWO_PAID)
    on = day(expected["earliest_transfer_to_collection"])
    now = standing(obligations, past, on, HASSIA, WEEKENDS)
    for no in given["missed"]:
        wanted, owed = expected[f"instalment_{no}"], now.of(ObligationKind.INSTALMENT, no)
        assert owed.obligation.due_on == day(given[f"due_{no}"])
        assert owed.left.fine == wanted["fine"]
        assert owed.left.total - owed.left.fine == wanted["amount"]
        assert owed.days_late == wanted["days_late"]
    assert now.due_now == now.late == expected["total_claim_at_transfer"]
    later = sum(item.left.principal for item in now.items if not item.due)
    assert later == expected["not_yet_due_principal"]


def test_e09_a_the_whole_price_at_the_contract():
    _, expected = example("E09")
    got, case = price(5000, 900), expected["case_a"]
    assert got["plot_value"] == case["pay_total_price"]
    assert got["insurance"] == case["already_paid_insurance"]
    assert got["plot_value"] - got["insurance"] == case["due_now"]
    increase = schedule(3000000, "2007-03-15")["totals"]["increase"]
    assert increase == case["saving_vs_declining_balance"]


def test_e11_category_d_pays_a_quarter_more_in_cash():
    given, expected = example("E11")
    got = price(given["area_m2"], given["phase_price"], "D")
    assert got == {
        "plot_value": expected["plot_value"],
        "surcharge": expected["of_which_surcharge"],
        "due": expected["due"],
    }
    dearest = expected["phase_2_at_maximum_price_1125"]
    assert price(given["area_m2"], 1125, "D")["plot_value"] == dearest["plot_value"]
    per_m2 = [900 * Decimal("1.25"), 1125 * Decimal("1.25")]
    assert per_m2 == [Decimal(expected["price_per_m2"]), Decimal(dearest["price_per_m2"])]
    whole = price_plot(Category.D, Decimal(2000), Decimal(900), HASSIA)
    assert (whole.insurance, whole.financed_amount) == (expected["insurance"], 0)


def test_e12_a_craft_plot():
    given, expected = example("E12")
    got = price(given["area_m2"], given["price_per_m2"])
    for name in ("plot_value", "insurance", "third", "net_due_at_receipt"):
        assert got[name] == expected[name]
    assert got["plot_value"] * HASSIA.insurance_rate == Fraction(expected["2.5_percent"])
    lines = schedule(got["financed_amount"], given["allocation_date"])
    assert lines == {"rows": rows_of(expected["rows"]), "totals": expected["totals"]}
    cost = Decimal(given["cost_per_m2"])
    assert not list(check_craft_price(Decimal(1050), cost, HASSIA))
    refused = list(check_craft_price(Decimal(1000), cost, HASSIA))
    assert [violation.code for violation in refused] == ["price.craft.below_cost"]


def test_e13_insurance_above_the_third():
    given, expected = example("E13")
    got = price(given["area_m2"], given["price_per_m2"])
    for name in ("plot_value", "third", "insurance", "net_due_at_receipt"):
        assert got[name] == expected[name]
    assert got["excess_insurance"] == expected["excess_insurance_credited_to_first_instalment"]
    assert got["plot_value"] - got["third"] == expected["two_thirds"]
    assert got["financed_amount"] == expected["remaining_after_credit"]


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


def test_e26_the_area_of_coordinates():
    given, expected = example("E26")
    rectangle = asked("area", points=given["rectangle"])
    assert Decimal(rectangle["area_m2"]) == Decimal(expected["rectangle_area_m2"])
    assert rectangle == {
        "area_m2": "5000.000",
        "sides_m": ["100.000", "50.000", "100.000", "50.000"],
    }
    irregular = asked("area", points=given["irregular"])
    assert irregular["area_m2"] == expected["irregular_area_m2"]
    assert len(irregular["sides_m"]) == 4


def test_e28_places_in_the_register():
    given, expected = example("E28")
    got = [
        {"serial": serial}
        | asked(
            "register_position",
            serial=serial,
            lines_per_page=given["lines_per_page"],
            pages_per_volume=given["pages"],
        )
        for serial in given["serials"]
    ]
    assert got == expected["positions"]
    assert (HASSIA.lines_per_page, HASSIA.pages_per_volume) == (25, 200)


def test_e29_amounts_in_words():
    given, expected = example("E29")
    assert len(given["numbers_old_pounds"]) == len(expected["old"])
    for currency, wanted in (("SYP_OLD", expected["old"]), ("SYP_NEW", expected["new"])):
        for amount, words in wanted.items():
            assert asked("words", amount=int(amount), currency=currency) == {"words": words}
    other = asked("words", amount=100, currency="SYP_OLD", hundred="مئة")
    assert other == {"words": "مئة ليرة سورية"}


def test_e30_insurance_on_the_subscribed_area():
    given, expected = example("E30")
    per_m2 = Decimal(given["price"])
    subscribed = plot_value(Decimal(given["subscribed_area_m2"]), per_m2, HASSIA)
    paid = insurance_of(subscribed, HASSIA)
    assert paid == expected["insurance_paid_on_subscribed"]
    area = Decimal(given["allotted_area_m2"])
    got = price_plot(Category.A, area, per_m2, HASSIA, insurance_paid=paid)
    assert (got.insurance, got.net_due_at_receipt) == (paid, expected["default_no_top_up_net_due"])
    assert insurance_of(got.value, HASSIA) == expected["insurance_on_allotted"]
    other = HASSIA.with_parameters({"insurance_base": "allotted_with_top_up"})
    assert insurance_top_up(got.value, paid, other) == expected["if_top_up_required_first"]
    topped = price_plot(Category.A, area, per_m2, other, insurance_paid=paid)
    assert topped.insurance == expected["insurance_on_allotted"]
    assert topped.insurance + topped.net_due_at_receipt == got.third


def test_e31_a_version_in_dollars():
    given, expected = example("E31")
    area = Decimal(given["area_m2"])
    version = HASSIA.with_parameters({"price_currency": "USD"})
    for name in ("cash", "instalments"):
        per_m2 = given["cash_usd" if name == "cash" else "instalment_usd"]
        cents = plot_value(area, Decimal(per_m2 * 100), version)
        assert cents == 100 * expected[f"value_usd_{name}"]


def test_e32_priority_among_applicants():
    given, expected = example("E32")
    candidates = [
        Candidate(a["application"], a["priority_class"], day(a["subscription_date"]), serial)
        for serial, a in enumerate(given["applications"], 1)
    ]
    got = rank(reversed(candidates), HASSIA)
    assert [r.candidate.application for r in got] == expected["ranked"]
    by_serial = [r.candidate.application for r in got if r.by_serial]
    assert by_serial == expected["tie_broken_by_entry_order"]
    waiting = [r.candidate.application for r in got if r.needs_decision]
    assert waiting == expected["needs_council_decision"]
    assert [r.place for r in got] == [1, 2, 3, 4, 5, 6]


def test_e33_periods_that_are_over():
    given, expected = example("E33")
    on = day(given["as_of"])
    cases = {case["investor"]: case for case in given["cases"]}
    issued = day(cases["أ"]["document_issue_date"])
    lapsed = lapsed_third(issued, paid=False, on=on, regulation=HASSIA, calendar=WEEKENDS)
    wanted = expected["أ"]
    assert lapsed.last_day == day(wanted["deadline"])
    assert (lapsed.days_over, lapsed.article) == (wanted["days_over"], wanted["article"])
    assert lapsed.automatic
    received = day(cases["ب"]["receipt_date"])
    signed = Milestones(received, received, third_paid_on=received, contract_signed_on=received)
    (start,) = open_deadlines(signed, on, HASSIA, WEEKENDS)
    wanted = expected["ب"]
    assert start.last_day == day(wanted["deadline"])
    assert (start.days_over, start.article) == (wanted["days_over"], wanted["article"])
    assert not start.automatic
    obligations = account_of_e01()
    past = paid_in_turn(obligations, TWO_PAID)
    claim = standing(obligations, past, on, HASSIA, WEEKENDS).due_now
    assert claim == expected["ج"]["claim"]
    all_four = [*TWO_PAID, ("2008-09-15", 360000), ("2009-03-15", 352500)]
    past = paid_in_turn(obligations, all_four)
    assert standing(obligations, past, on, HASSIA, WEEKENDS).due_now == 0


def test_e34_holidays_move_a_last_day():
    given, expected = example("E34")
    for start in given["tests"]:
        got = asked("deadline", start=start, days=0, holidays=given["holidays"])
        assert got == {"calendar_day": start, "last_day": expected[start]}


def test_e35_the_opening_statement():
    given, expected = example("E35")
    assert opening_sentence(day(given["opened_on"]), given["pages"]) == expected["text"]
    assert list(OPENING_SIGNATURES) == expected["below"]


def test_a_fine_line_names_the_article_of_fines():
    rows = make_schedule(3000000, day("2007-03-15"), HASSIA, calendar=WEEKENDS).rows[:1]
    now = standing(instalment_obligations(rows), [], day("2007-10-22"), HASSIA, WEEKENDS)
    first, second, third = spread(250000, now, HASSIA)
    assert [line.part for line in (first, second, third)] == [
        Part.FINE,
        Part.INCREASE,
        Part.PRINCIPAL,
    ]
    assert [line.article for line in (first, second, third)] == ["10.3", "10.2", "10.2"]
