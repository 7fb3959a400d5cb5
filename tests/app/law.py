"""What the tests of the law share: the regulation of Hassia and the worked examples."""

import json
from datetime import date
from pathlib import Path

from hypothesis import settings

from app.cli.quote import answer
from app.domain.accounts import PastPayment, spread, standing
from app.domain.obligations import (
    instalment_obligations,
    subscription_obligations,
    third_obligation,
)
from app.domain.regulation import parse_regulation
from app.domain.schedule import make_schedule
from app.paths import resources

HASSIA_TOML = (resources() / "regulations" / "hassia-2006.toml").read_text("utf-8")
HASSIA = parse_regulation(HASSIA_TOML)
WEEKENDS = HASSIA.calendar()
UNHURRIED = settings(deadline=None)  # the cores are shared

_FILE = Path(__file__).parents[1] / "files" / "worked_examples.json"
WORKED = json.loads(_FILE.read_text("utf-8"))
EXAMPLES = {example["id"]: example for example in WORKED["examples"]}


def example(no):
    """Inputs and expected results of a worked example."""
    return EXAMPLES[no]["inputs"], EXAMPLES[no]["expected"]


def day(text):
    return date.fromisoformat(text)


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
