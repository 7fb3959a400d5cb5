import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cli.quote import answer, quote
from app.cli.quote_asks import ASKS
from app.domain.parameters import INCREASE_METHODS
from tests.app.law import HASSIA, UNHURRIED

ROOT = Path(__file__).parents[2]
PRICE = {"ask": "price", "category": "A", "area_m2": "5000", "price_per_m2": "900"}
SCHEDULE = {"ask": "schedule", "financed_amount": 3000000, "allocation_date": "2007-03-15"}
FINE = {
    "ask": "fine", "base": 375000, "due_date": "2007-09-15", "payment_date": "2007-10-22",
}  # fmt: skip
DEADLINE = {"ask": "deadline", "start": "2007-03-15", "days": 15}
SHARES = {"ask": "cost_allocation", "total": 100, "weights": ["1", "1", "1"]}
WORDS = {"ask": "words", "amount": 101, "currency": "SYP_OLD"}
AREA = {"ask": "area", "points": [["0", "0"], ["10", "0"], ["10", "10"]]}
PLACE = {"ask": "register_position", "serial": 26, "lines_per_page": 25, "pages_per_volume": 200}
GOOD = (PRICE, SCHEDULE, FINE, DEADLINE, SHARES, WORDS, AREA, PLACE)


def ask(case, **changes):
    """The answer to a case with some fields changed; None takes a field away."""
    fields = {name: value for name, value in {**case, **changes}.items() if value is not None}
    return answer(json.dumps(fields))


def run(text):
    out = io.StringIO()
    status = quote(io.StringIO(text), out)
    return status, [json.loads(line) for line in out.getvalue().splitlines()]


def test_every_ask_has_a_case_here():
    assert {case["ask"] for case in GOOD} == set(ASKS)


@pytest.mark.parametrize("case", GOOD, ids=lambda case: case["ask"])
def test_each_answer_explains_itself(case):
    reply = ask(case)
    assert "error" not in reply
    for step in reply["explanation"]:
        assert set(step) == {"article", "text", "amount"}
        assert step["text"]
        if step["article"]:
            assert HASSIA.article(step["article"])


@pytest.mark.parametrize(
    ("case", "changes", "code", "field"),
    [
        (PRICE, {"ask": None}, "quote.field.missing", "ask"),
        (PRICE, {"ask": "prices"}, "quote.ask.unknown", "ask"),
        (PRICE, {"ask": ["price"]}, "quote.ask.unknown", "ask"),
        (PRICE, {"ask": "statement"}, "quote.ask.unknown", "ask"),
        (PRICE, {"category": "B"}, "quote.field.not_one_of", "category"),
        (PRICE, {"area_m2": None}, "quote.field.missing", "area_m2"),
        (PRICE, {"area_m2": "-5"}, "quote.field.not_positive", "area_m2"),
        (PRICE, {"area_m2": "0.00"}, "quote.field.not_positive", "area_m2"),
        (PRICE, {"area_m2": "1e5"}, "quote.field.not_decimal", "area_m2"),
        (PRICE, {"area_m2": "٥٠٠"}, "quote.field.not_decimal", "area_m2"),
        (PRICE, {"area_m2": "NaN"}, "quote.field.not_decimal", "area_m2"),
        (PRICE, {"area_m2": True}, "quote.field.not_decimal", "area_m2"),
        (PRICE, {"area_m2": 10**4000}, "quote.field.not_decimal", "area_m2"),
        (PRICE, {"area": "5000"}, "quote.field.unknown", "area"),
        (PRICE, {"regulation": "adra-2030"}, "quote.regulation.unknown", "regulation"),
        (PRICE, {"regulation": "../hassia-2006"}, "quote.regulation.unknown", "regulation"),
        (PRICE, {"with": ["n"]}, "quote.with.not_an_object", "with"),
        (PRICE, {"with": {"n": 3}}, "quote.parameter.unknown", "with.n"),
        (
            PRICE,
            {"with": {"insurance_rate": "2.5%"}},
            "quote.parameter.wrong",
            "with.insurance_rate",
        ),
        (SCHEDULE, {"financed_amount": -1}, "quote.field.out_of_range", "financed_amount"),
        (SCHEDULE, {"financed_amount": "3"}, "quote.field.not_whole", "financed_amount"),
        (SCHEDULE, {"financed_amount": 3.5}, "quote.field.not_whole", "financed_amount"),
        (SCHEDULE, {"allocation_date": "2007-02-30"}, "quote.field.not_a_day", "allocation_date"),
        (SCHEDULE, {"allocation_date": "20070301"}, "quote.field.not_a_day", "allocation_date"),
        (SCHEDULE, {"allocation_date": "9999-12-31"}, "quote.field.not_a_day", "allocation_date"),
        (SCHEDULE, {"n_instalments": 0}, "quote.field.out_of_range", "n_instalments"),
        (SCHEDULE, {"increase_method": "once"}, "quote.field.not_one_of", "increase_method"),
        (SCHEDULE, {"holidays": "2007-01-01"}, "quote.field.not_a_list", "holidays"),
        (FINE, {"holidays": ["2007-13-01"]}, "quote.field.not_a_day", "holidays"),
        (FINE, {"holidays": ["2007-01-01"] * 10001}, "quote.field.too_many", "holidays"),
        (DEADLINE, {"months": 6}, "quote.deadline.days_or_months", "days"),
        (DEADLINE, {"days": None}, "quote.deadline.days_or_months", "days"),
        (SHARES, {"weights": ["0"]}, "quote.weights.all_zero", "weights"),
        (SHARES, {"weights": []}, "quote.weights.all_zero", "weights"),
        (SHARES, {"weights": ["2", "-1"]}, "quote.weights.negative", "weights"),
        (WORDS, {"amount": -1}, "quote.field.out_of_range", "amount"),
        (WORDS, {"currency": "EUR"}, "quote.field.not_one_of", "currency"),
        (WORDS, {"hundred": "ماية"}, "quote.field.not_one_of", "hundred"),
        (AREA, {"points": [["0", "0"], "x", ["1", "1"]]}, "quote.points.not_pairs", "points"),
        (AREA, {"points": [["0", "x"], ["1", "1"]]}, "quote.field.not_decimal", "points"),
        (AREA, {"points": [["0", "0"], ["1", "1"]]}, "sketch.too_few_points", "points"),
        (PLACE, {"serial": 0}, "quote.field.out_of_range", "serial"),
    ],
)
def test_a_bad_case_names_its_code_and_its_field(case, changes, code, field):
    error = ask(case, **changes)["error"]
    assert (error["code"], error["field"]) == (code, field)
    assert error["message"].endswith(".")
    assert "{" not in error["message"]


@pytest.mark.parametrize(
    "line",
    [
        "x", "{", '{"ask": NaN}', "[" * 100000, "9" * 5000, '{"ask": "\ud800"}',
        '{"ask": "price", "ask": "price"}',
    ],
)  # fmt: skip
def test_a_line_that_is_no_json_is_told_apart(line):
    assert answer(line)["error"]["code"] == "quote.line.not_json"


def test_a_line_that_is_no_object_or_too_long_is_told_apart():
    assert answer("[1]")["error"]["code"] == "quote.line.not_an_object"
    assert answer(" " * 1_000_001)["error"]["code"] == "quote.line.too_long"


def test_the_good_cases_go_on_after_a_bad_one():
    text = "\n".join(["\ufeff" + json.dumps(PLACE), "x", "", json.dumps(WORDS)]) + "\r\n"
    status, replies = run(text)
    assert status == 1
    assert [reply.get("page", reply.get("words")) for reply in replies] == [
        2,
        None,
        "مائة ليرة وليرة سورية واحدة",
    ]


def test_only_good_cases_end_with_status_0():
    assert run("".join(json.dumps(case) + "\n" for case in GOOD))[0] == 0
    assert run("") == (0, [])


def test_parameters_given_by_name_hold_for_their_case_alone():
    dearer = {"with": {"insurance_rate": 0.05, "down_payment": "1/5"}}
    other = ask(PRICE, **dearer)
    assert (other["insurance"], other["third"]) == (225000, 900000)
    assert ask(PRICE)["insurance"] == 112500


def test_a_remark_is_allowed_and_a_null_field_counts_as_left_out():
    plain = ask(SCHEDULE)
    assert ask(SCHEDULE, id="a-7", note="عرض سعر") == plain
    assert answer(json.dumps({**SCHEDULE, "n_instalments": None})) == plain


def test_a_name_from_outside_is_not_repeated_when_it_could_harm_the_screen():
    error = ask({"ask": "\u202eprice"})["error"]
    assert "\u202e" not in error["message"]
    error = ask(PRICE, **{"\u202ex": 1})["error"]
    assert "\u202e" not in f"{error['message']}{error['field']}"


def test_a_deadline_may_be_counted_otherwise_by_the_version():
    counted = {"deadline_exclude_first_day": False, "deadline_roll": False}
    reply = ask(DEADLINE, **{"with": counted})
    assert (reply["calendar_day"], reply["last_day"]) == ("2007-03-29", "2007-03-29")


def test_the_longest_schedule_is_answered():
    longest = {"n_instalments": 240, "with": {"period_months": 120}}
    for method in INCREASE_METHODS:
        reply = ask(SCHEDULE, increase_method=method, allocation_date="2299-12-31", **longest)
        assert len(reply["rows"]) == 240


def test_quote_starts_without_database_window_and_paper():
    program = (
        "import sys, app.cli.quote\n"
        "heavy = {'sqlalchemy', 'PySide6', 'reportlab', 'openpyxl', 'cryptography'}\n"
        "sys.exit(', '.join(sorted(heavy & set(sys.modules))) or 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")


def test_bytes_that_are_no_utf8_are_one_bad_line():
    program = "import sys; from app.cli.quote import quote; sys.exit(quote(sys.stdin, sys.stdout))"
    lines = b'{"ask": "\xff"}\n' + json.dumps(WORDS).encode() + b"\n"
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        input=lines,
        capture_output=True,
        check=False,
        env={"PYTHONIOENCODING": "ascii"},
    )
    first, second = done.stdout.decode("utf-8").splitlines()
    assert json.loads(first)["error"]["code"] == "quote.line.not_json"
    assert json.loads(second)["words"] == "مائة ليرة وليرة سورية واحدة"
    assert (done.returncode, done.stderr) == (1, b"")


leaves = (
    st.none() | st.booleans() | st.integers() | st.text()
    | st.floats(allow_nan=True, allow_infinity=True)
    | st.decimals(allow_nan=False, allow_infinity=False).map(str)
    | st.dates().map(str)
)  # fmt: skip
anything = st.recursive(
    leaves,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(), inner, max_size=5),
    max_leaves=10,
)


def check(line):
    reply = answer(line)
    json.dumps(reply, ensure_ascii=False).encode()
    if "error" in reply:
        assert reply["error"]["message"]


@UNHURRIED
@given(st.text())
def test_any_text_is_answered(line):
    check(line)


@UNHURRIED
@given(anything)
def test_any_json_is_answered(value):
    check(json.dumps(value))


names = st.sampled_from(sorted({name for ask in ASKS.values() for name in ask.fields} | {"with"}))


@UNHURRIED
@given(st.sampled_from(GOOD), st.dictionaries(names, anything, max_size=3))
def test_a_good_case_with_anything_in_its_fields_is_answered(case, changes):
    check(json.dumps({**case, **changes}))


parameters = st.sampled_from(sorted(HASSIA.__slots__))
values = leaves | st.sampled_from(["0", "1", "0.5", "1/3", 0, 1, 7, True, "up", "360", "annuity"])


@UNHURRIED
@given(st.sampled_from(GOOD), st.dictionaries(parameters, values, max_size=4))
def test_a_good_case_under_any_parameters_is_answered(case, given_parameters):
    check(json.dumps({**case, "with": given_parameters}))
