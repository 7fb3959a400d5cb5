"""The worked examples of domain.md, number by number.

Left to the issue on the whole regulation: E09 b, E10 (refunds), E14 (auction), E16 (carried loss)
and E27 (arithmetic of seed 000).
"""

import re
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from app.domain.accounts import ObligationKind, standing
from app.domain.explanation import in_digits
from app.domain.fines import late_fine
from app.domain.land import Category
from app.domain.phase_prices import (
    check_craft_price,
)
from app.domain.pricing import (
    insurance_of,
    price_plot,
)
from tests.app.law import (
    EXAMPLES,
    HASSIA,
    TWO_PAID,
    WEEKENDS,
    account_of_e01,
    asked,
    day,
    example,
    paid_in_turn,
    price,
    rows_of,
    schedule,
)

ASSERTED = (
    "E01", "E02", "E03", "E04", "E05", "E06", "E07", "E08", "E09", "E11", "E12", "E13",
    "E15", "E17", "E18", "E19", "E20", "E21", "E22", "E23", "E24", "E25", "E26", "E28",
    "E29", "E30", "E31", "E32", "E33", "E34", "E35",
)  # fmt: skip


def test_every_example_named_above_exists_and_has_its_test():
    files = Path(__file__).parent.glob("test_worked_examples*.py")
    tested = {no for f in files for no in re.findall(r"def test_(e\d\d)_", f.read_text("utf-8"))}
    assert {no.upper() for no in tested} == set(ASSERTED)
    assert len(EXAMPLES) == 35
    assert set(ASSERTED) <= EXAMPLES.keys()


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
