import json
import tomllib
from dataclasses import fields
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import plain as plain_values
from app.domain.canonical import decode, encode
from app.domain.parameters import LIMITS, ParameterError
from app.domain.regulation import Regulation, from_plain, parse_regulation, to_plain
from tests.app.law import HASSIA, HASSIA_TOML, UNHURRIED, WORKED

BLOCK = WORKED["parameters"]["HASSIA-2006"]


def test_the_parameters_are_those_of_the_regulation():
    same = {
        "version_id": "hassia-2006",
        "down_payment": Fraction(1, 3),
        "effective_from_assumed": True,
        "decision_no": "",
        "n_instalments": BLOCK["n_instalments"],
        "period_months": BLOCK["period_months"],
        "first_instalment_after_months": BLOCK["first_instalment_after_months"],
        "annual_increase_rate": Fraction(BLOCK["annual_increase_rate"]),
        "increase_method": BLOCK["increase_method"],
        "late_fine_annual_rate": Fraction(BLOCK["late_fine_annual_rate"]),
        "late_fine_day_basis": BLOCK["late_fine_day_basis"],
        "late_fine_base": BLOCK["late_fine_base"],
        "late_fine_cap": None,
        "insurance_rate": Fraction(BLOCK["insurance_rate"]),
        "insurance_minimum": BLOCK["insurance_minimum"],
        "subscription_fee": BLOCK["subscription_fee"],
        "pay_third_days": BLOCK["pay_third_days"],
        "sign_contract_days": BLOCK["sign_contract_days"],
        "pay_stamps_days": BLOCK["pay_stamps_days"],
        "start_building_months": BLOCK["start_building_months"],
        "consecutive_missed": BLOCK["consecutive_missed_for_warning"],
        "warning_window_months": BLOCK["warning_window_months"],
        "build_min": Fraction(BLOCK["build_min_ratio"]),
        "build_max": Fraction(BLOCK["build_max_ratio"]),
        "category_d_surcharge": Fraction(BLOCK["category_d_surcharge"]),
        "admin_overhead": Fraction(BLOCK["admin_overhead_rate"]),
        "deadline_exclude_first_day": BLOCK["deadline_exclude_first_day"],
        "deadline_roll": BLOCK["deadline_roll_to_working_day"],
        "weekend": tuple(BLOCK["weekend"]),
    }
    assert {name: getattr(HASSIA, name) for name in same} == same
    assert HASSIA.effective_from.isoformat() == BLOCK["effective_from"]
    assert {str(p.no): p.price for p in HASSIA.phases} == BLOCK["phase_prices"]
    assert {str(p.no): p.area_ha for p in HASSIA.phases} == BLOCK["phase_area_ha"]


def test_the_block_of_the_worked_examples_changes_nothing_but_the_name():
    same = HASSIA.with_parameters({**BLOCK, "version_id": "hassia-2006", "source": HASSIA.source})
    assert same == HASSIA


def test_all_31_articles_are_there_in_arabic():
    assert sorted(map(int, HASSIA.articles)) == list(range(1, 32))
    text = "\n".join(HASSIA.article(str(no)) for no in range(1, 32))
    assert "شخصية الشهر" not in text
    assert "”" not in text
    assert "وبما لا يقل عن خمسين ألف ليرة سورية" in HASSIA.article("11")
    assert HASSIA.article("31") == "يطبق هذا القرار اعتباراً من تاريخ صدوره ."


@pytest.mark.parametrize(
    ("no", "begins", "ends"),
    [
        ("10.1", "1- ثلث قيمة المقسم", "من قيمة المقسم ."),
        ("13.4", "4- يعطى المستثمر فترة 15 يوما", "لصالح المدينة الصناعية ."),
        ("14.b", "ب- ترقم صفحات السجل", "رئيس مجلس المدينة الصناعية ."),
        ("19.10", "10- كل ما يراه", "المصلحة العامة ."),
        ("16.2", "2- بناء بعض المقاسم", "وفق ما يلي :"),
    ],
)
def test_a_paragraph_of_an_article_stands_alone(no, begins, ends):
    text = HASSIA.article(no)
    assert text.startswith(begins)
    assert text.endswith(ends)


@pytest.mark.parametrize("no", ["", "32", "10.9", "14.c", "1.", "x"])
def test_an_article_that_is_not_there_is_an_error(no):
    if no == "1.":
        assert HASSIA.article(no) == HASSIA.article("1")
        return
    with pytest.raises(ValueError, match="article"):
        HASSIA.article(no)


def test_every_limit_belongs_to_a_parameter():
    names = {field.name for field in fields(Regulation)}
    assert set(LIMITS) <= names


def test_a_version_survives_the_canonical_bytes():
    stored = decode(encode(to_plain(HASSIA)))
    assert from_plain(stored) == HASSIA
    assert plain_values.from_plain(Regulation, stored) == HASSIA


def test_a_stored_version_with_a_wrong_value_is_refused_by_every_reader():
    stored = {**to_plain(HASSIA), "increase_method": "guessing"}
    for read in (from_plain, lambda plain: plain_values.from_plain(Regulation, plain)):
        with pytest.raises(ParameterError, match="increase_method"):
            read(stored)


@pytest.mark.parametrize("name", sorted(to_plain(HASSIA)))
def test_a_missing_parameter_is_named(name):
    stored = to_plain(HASSIA)
    del stored[name]
    with pytest.raises(ParameterError, match=f"^{name}: missing"):
        from_plain(stored)


def test_an_unknown_parameter_is_named():
    with pytest.raises(ParameterError, match=r"^n_instalment: unknown"):
        parse_regulation("n_instalment = 3\n" + HASSIA_TOML)


def test_a_parameter_that_stands_twice_is_named():
    with pytest.raises(ParameterError, match="n_instalments"):
        parse_regulation("n_instalments = 3\n" + HASSIA_TOML)


def test_a_broken_file_is_a_value_error():
    with pytest.raises(ValueError, match="line 1"):
        parse_regulation("= =")


WRONG = {
    "n_instalments": [0, 241, "10", 2.5, True, None],
    "annual_increase_rate": ["-0.05", "5%", "0,05", "1/0", "x", "1e9999999", 11, None],
    "rounding": ["bankers", 1, None],
    "payment_order": [["fine"], ["fine", "fine", "increase"], "fine>increase", 3],
    "weekend": [["fri"], ["friday", "friday"], list("abcdefg"), "friday"],
    "late_fine_compound": [True, 1, "no"],
    "effective_from": ["2006-02-30", 5],
    "fine_on_third": [0, "false"],
}


@pytest.mark.parametrize(("name", "value"), [(n, v) for n, vs in WRONG.items() for v in vs])
def test_a_wrong_value_is_refused_and_named(name, value):
    with pytest.raises(ParameterError, match=f"^{name}: wrong"):
        HASSIA.with_parameters({name: value})


def test_parameters_go_by_the_names_of_both_documents():
    other = HASSIA.with_parameters(
        {
            "down_payment_numerator": 1,
            "down_payment_denominator": 5,
            "build_max_ratio": "0.7",
            "admin_overhead_rate": "0.02",
            "late_fine_day_basis": 360,
            "payment_order": "principal>increase>fine",
            "phase_prices": {"1": 1000},
            "phase_2_max_increase": "0.30",
        }
    )
    assert other.down_payment == HASSIA.with_parameters({"down_payment": "0.20"}).down_payment
    assert (other.build_max, other.admin_overhead) == (Fraction(7, 10), Fraction(1, 50))
    assert other.late_fine_day_basis == "360"
    assert other.payment_order == ("principal", "increase", "fine")
    assert (other.phase(1).price, other.phase(1).area_ha, other.phase(2).price) == (1000, 250, 900)
    assert HASSIA.phase(1).price == 900


@pytest.mark.parametrize(
    "given",
    [
        {"down_payment": "1/3", "down_payment_numerator": 1},
        {"build_max": "0.5", "build_max_ratio": "0.6"},
        {"phase_prices": {"7": 900}},
        {"phase_prices": 900},
    ],
)
def test_two_names_for_one_parameter_or_an_unknown_phase_are_refused(given):
    with pytest.raises(ParameterError):
        HASSIA.with_parameters(given)


def test_the_law_itself_is_no_parameter():
    with pytest.raises(ParameterError, match="articles: unknown"):
        HASSIA.with_parameters({"articles": {}})


def test_a_phase_that_is_not_named_is_an_error():
    with pytest.raises(ValueError, match="phase 3"):
        HASSIA.phase(3)


def test_versions_live_side_by_side():
    later = HASSIA.with_parameters({"version_id": "example-2013", "n_instalments": 20})
    assert (HASSIA.n_instalments, later.n_instalments) == (10, 20)
    assert later != HASSIA


def test_each_parameter_of_the_file_is_explained_by_its_article_or_its_ambiguity():
    tables = tomllib.loads(HASSIA_TOML)
    for group in ("price", "schedule", "fines", "deadlines", "refunds"):
        assert tables[group], group
    for code in ("A05", "A15", "A20", "A25", "A44", "A53"):
        assert code in HASSIA_TOML


anything = (
    st.none() | st.booleans() | st.integers() | st.text() | st.lists(st.text())
    | st.dictionaries(st.text(), st.text())
)  # fmt: skip


@UNHURRIED
@given(st.dictionaries(st.sampled_from(sorted(to_plain(HASSIA))), anything))
def test_whatever_is_given_is_read_or_refused_by_name(values):
    refused = None
    try:
        changed = HASSIA.with_parameters(values)
    except ParameterError as error:
        refused = error.name
    assert refused in values or json.dumps(to_plain(changed))
