"""The asks of `quote`: each takes a case and a regulation and gives the fields of its answer.

Amounts are whole smallest units, areas decimal texts, days ISO texts; how an answer was reached
comes with it as `Explained` steps.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.cli.quote_fields import MOST_MONEY, Case, read_decimal, refuse
from app.domain import costs
from app.domain.days import show_day
from app.domain.deadlines import period_under
from app.domain.explanation import Explained, in_digits, in_money
from app.domain.fines import late_fine
from app.domain.geometry import area_of_text_points
from app.domain.land import Category
from app.domain.money import Currency, Money
from app.domain.parameters import INCREASE_METHODS
from app.domain.pricing import price_plot
from app.domain.registers import register_position
from app.domain.regulation import Regulation
from app.domain.schedule import ScheduleRow, make_schedule
from app.domain.words import HUNDREDS, amount_in_words

Fields = Mapping[str, object]
Steps = Sequence[Explained]
Answer = tuple[Fields, Steps]

_MOST_AREA, _MOST_PRICE = 10**8, 10**9
_MOST_POINTS = 500
_MOST_INSTALMENTS = 240
_MOST_DAYS, _MOST_MONTHS = 36_600, 1_200


@dataclass(frozen=True, slots=True)
class Ask:
    """What answers an ask, and the fields that its case may have."""

    reply: Callable[[Case, Regulation], Answer]
    fields: frozenset[str]


def _currency(regulation: Regulation) -> Currency:
    return Currency.USD if regulation.price_currency == "USD" else Currency.SYP_OLD


def _price(case: Case, regulation: Regulation) -> Answer:
    category = Category(case.one_of("category", ("A", "D")))
    area = case.positive_decimal("area_m2", _MOST_AREA)
    per_m2 = case.positive_decimal("price_per_m2", _MOST_PRICE)
    price = price_plot(category, area, per_m2, regulation, currency=_currency(regulation))
    fields: dict[str, object] = {"plot_value": price.value}
    if category is Category.D:
        return {**fields, "surcharge": price.surcharge, "due": price.due}, price.explanation
    fields |= {
        "insurance": price.insurance,
        "subscription_fee": price.subscription_fee,
        "third": price.third,
        "net_due_at_receipt": price.net_due_at_receipt,
        "excess_insurance": price.excess_insurance,
        "financed_amount": price.financed_amount,
    }
    return fields, price.explanation


def _schedule(case: Case, regulation: Regulation) -> Answer:
    schedule = make_schedule(
        case.whole("financed_amount"),
        case.day("allocation_date"),
        regulation,
        n=case.whole("n_instalments", 1, _MOST_INSTALMENTS) if case.has("n_instalments") else None,
        method=case.one_of("increase_method", INCREASE_METHODS)
        if case.has("increase_method")
        else None,
        calendar=regulation.calendar(case.days("holidays")),
        currency=_currency(regulation),
    )
    totals = schedule.totals
    fields = {
        "rows": [_row(row) for row in schedule.rows],
        "totals": {
            "principal": totals.principal,
            "increase": totals.increase,
            "amount_due": totals.amount_due,
        },
    }
    return fields, schedule.explanation


def _row(row: ScheduleRow) -> Fields:
    return {
        "no": row.no,
        "due_date": row.due_date.isoformat(),
        "pay_by": row.pay_by.isoformat(),
        "balance_before": row.balance_before,
        "principal": row.principal,
        "increase": row.increase,
        "amount_due": row.amount_due,
    }


def _fine(case: Case, regulation: Regulation) -> Answer:
    due = case.day("due_date")
    pay_by = regulation.last_day(due, regulation.calendar(case.days("holidays")))
    fine = late_fine(
        case.whole("base"),
        due,
        pay_by,
        case.day("payment_date"),
        regulation,
        currency=_currency(regulation),
    )
    return {"days_late": fine.days_late, "fine": fine.amount}, fine.explanation


def _deadline(case: Case, regulation: Regulation) -> Answer:
    start = case.day("start")
    if case.has("days") == case.has("months"):
        raise refuse("quote.deadline.days_or_months", "days")
    days = case.whole("days", 0, _MOST_DAYS) if case.has("days") else 0
    months = case.whole("months", 0, _MOST_MONTHS) if case.has("months") else 0
    calendar = regulation.calendar(case.days("holidays"))
    found = period_under(regulation, start, calendar, days=days, months=months)
    length = f"المدة بالأيام {days}" if case.has("days") else f"المدة بالأشهر {months}"
    first = "دون حساب" if regulation.deadline_exclude_first_day else "مع حساب"
    text = f"{length} اعتباراً من {show_day(start)} {first} اليوم الأول: "
    text += show_day(found.calendar_day)
    steps = [Explained("13", text)]
    if found.last_day != found.calendar_day:
        rest = f"{show_day(found.calendar_day)} يوم عطلة، فآخر يوم هو {show_day(found.last_day)}"
        steps.append(Explained("13", rest))
    fields = {
        "calendar_day": found.calendar_day.isoformat(),
        "last_day": found.last_day.isoformat(),
    }
    return fields, steps


def _cost_allocation(case: Case, regulation: Regulation) -> Answer:
    total = case.whole("total")
    weights = [_weight(value) for value in case.items("weights")]
    if not any(weights):
        raise refuse("quote.weights.all_zero", "weights")
    values = costs.cost_allocation(total, weights)
    currency = _currency(regulation)
    whole = in_digits(sum(weights))
    steps = [
        Explained(
            "8",
            f"الحصة {no}: {in_money(total, currency)} × {in_digits(weight)} ÷ {whole} = "
            f"{in_money(value, currency)}",
            value,
        )
        for no, (weight, value) in enumerate(zip(weights, values, strict=True), 1)
    ]
    rule = "تؤخذ الحصص الصحيحة، وما بقي يوزع واحداً واحداً على أكبر الكسور ليساوي المجموع الكلفة"
    return {"values": list(values)}, [*steps, Explained("8", rule, total)]


def _weight(value: object) -> Decimal:
    weight = read_decimal(value, "weights")
    if weight < 0:
        raise refuse("quote.weights.negative", "weights")
    return weight


def _words(case: Case, _regulation: Regulation) -> Answer:
    currency = Currency(case.one_of("currency", tuple(c.value for c in Currency)))
    money = Money(case.whole("amount", 0, 100 * MOST_MONEY), currency)
    hundred = case.one_of("hundred", HUNDREDS) if case.has("hundred") else HUNDREDS[0]
    words = amount_in_words(money, hundred=hundred)
    return {"words": words}, [Explained("", f"{money.text()} {currency.label}", money.minor)]


def _area(case: Case, _regulation: Regulation) -> Answer:
    points = case.items("points", _MOST_POINTS)
    for point in points:
        if not isinstance(point, list):
            raise refuse("quote.points.not_pairs", "points")
        for coordinate in point:
            read_decimal(coordinate, "points")
    pairs = [point for point in points if isinstance(point, list)]
    area, sides = area_of_text_points(pairs)
    text = f"المساحة من إحداثيات {len(pairs)} رؤوس: {in_digits(area)} م²، وهي للمراقبة فقط"
    fields = {"area_m2": f"{area:.3f}", "sides_m": [f"{side:.3f}" for side in sides]}
    return fields, [Explained("13.3", text)]


def _register_position(case: Case, _regulation: Regulation) -> Answer:
    serial = case.whole("serial", 1, MOST_MONEY)
    lines = case.whole("lines_per_page", 1, 10_000)
    pages = case.whole("pages_per_volume", 1, 100_000)
    place = register_position(serial, lines, pages)
    text = (
        f"المسلسل {serial}، وفي الصفحة من الأسطر {lines}، وفي المجلد من الصفحات {pages}: "
        f"المجلد {place.volume} الصفحة {place.page} السطر {place.line}"
    )
    return place._asdict(), [Explained("14", text)]


ASKS: Mapping[str, Ask] = {
    "price": Ask(_price, frozenset({"category", "area_m2", "price_per_m2"})),
    "schedule": Ask(
        _schedule,
        frozenset(
            {"financed_amount", "allocation_date", "n_instalments", "increase_method", "holidays"}
        ),
    ),
    "fine": Ask(_fine, frozenset({"base", "due_date", "payment_date", "holidays"})),
    "deadline": Ask(_deadline, frozenset({"start", "days", "months", "holidays"})),
    "cost_allocation": Ask(_cost_allocation, frozenset({"total", "weights"})),
    "words": Ask(_words, frozenset({"amount", "currency", "hundred"})),
    "area": Ask(_area, frozenset({"points"})),
    "register_position": Ask(
        _register_position, frozenset({"serial", "lines_per_page", "pages_per_volume"})
    ),
}
