"""The worked examples of domain.md from E26 on; which are asserted: test_worked_examples.py."""

from decimal import Decimal

from app.domain.accounts import Part, spread, standing
from app.domain.deadlines import (
    Milestones,
    lapsed_third,
    open_deadlines,
)
from app.domain.land import Category
from app.domain.obligations import (
    instalment_obligations,
)
from app.domain.pricing import (
    insurance_of,
    insurance_top_up,
    plot_value,
    price_plot,
)
from app.domain.priorities import Candidate, rank
from app.domain.registers import OPENING_SIGNATURES, opening_sentence
from app.domain.schedule import make_schedule
from tests.app.law import (
    HASSIA,
    TWO_PAID,
    WEEKENDS,
    account_of_e01,
    asked,
    day,
    example,
    paid_in_turn,
)


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
