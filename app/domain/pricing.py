"""What a plot costs and what is paid when it is received (art. 5, 10.1, 11, 13.4, 22).

Money is whole smallest units; areas in m² and prices in smallest units per m² are Decimal.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from app.domain.explanation import Explained, becomes, in_digits, in_money, in_percent
from app.domain.land import Category
from app.domain.money import Currency
from app.domain.regulation import Regulation
from app.errors import Refused, Violation

PRICED = (Category.A, Category.D)
"""Categories with a price per m² in the regulation: B is free, C by auction, E by minutes."""

_THIRD = Fraction(1, 3)


@dataclass(frozen=True, slots=True)
class PlotPrice:
    """A plot's value and its parts, in smallest units.

    Category A: `third` contains `insurance`; `financed_amount` is the rest less the excess of the
    insurance over the third (A32), never below 0; `due` is what is still to pay at receipt.
    Category D: `due` is the whole value, `surcharge` the part of it above the phase price; the
    other parts are 0.
    """

    value: int
    insurance: int
    subscription_fee: int
    third: int
    net_due_at_receipt: int
    excess_insurance: int
    financed_amount: int
    surcharge: int
    due: int
    explanation: tuple[Explained, ...]


def check_price(
    category: Category, area: Decimal, price_per_m2: Decimal, regulation: Regulation
) -> Iterator[Violation]:
    """Yield every reason why no price can be computed."""
    if category not in PRICED:
        yield Violation("price.category.unpriced", "category", {"category": category.letter})
    if area <= 0:
        yield Violation("price.area.not_positive", "area")
    if price_per_m2 <= 0:
        yield Violation("price.per_m2.not_positive", "price_per_m2")
    if category is Category.A and area > 0 and price_per_m2 > 0:
        value = plot_value(area, price_per_m2, regulation)
        insurance, third = insurance_of(value, regulation), down_payment_of(value, regulation)
        if regulation.excess_insurance == "refuse" and insurance > third:
            parts = {"insurance": in_digits(insurance), "third": in_digits(third)}
            yield Violation("price.insurance.above_third", "area", parts)


def price_plot(
    category: Category,
    area: Decimal,
    price_per_m2: Decimal,
    regulation: Regulation,
    *,
    insurance_paid: int | None = None,
    currency: Currency = Currency.SYP_OLD,
) -> PlotPrice:
    """The value of a plot and what is paid at which step.

    `insurance_paid` is the insurance already fixed on the subscribed area; the plot allotted may
    be larger (A31, E30). `currency` is the era that the explanation is written in.
    Raises Refused with the violations of `check_price`.
    """
    Refused.unless_none(check_price(category, area, price_per_m2, regulation))
    if category is Category.D:
        return _cash_price(area, price_per_m2, regulation, currency)
    value = plot_value(area, price_per_m2, regulation)
    insurance = insurance_of(value, regulation)
    if insurance_paid is not None:
        insurance = insurance_paid + insurance_top_up(value, insurance_paid, regulation)
    third = down_payment_of(value, regulation)
    excess = max(insurance - third, 0)
    price = PlotPrice(
        value=value,
        insurance=insurance,
        subscription_fee=regulation.subscription_fee,
        third=third,
        net_due_at_receipt=max(third - insurance, 0),
        excess_insurance=excess,
        financed_amount=max(value - third - excess, 0),
        surcharge=0,
        due=max(third - insurance, 0),
        explanation=(),
    )
    return _explained(price, area, price_per_m2, regulation, currency)


def plot_value(area: Decimal, price_per_m2: Decimal, regulation: Regulation) -> int:
    """Area times price, rounded once (A14)."""
    return regulation.rounded(Fraction(area) * Fraction(price_per_m2))


def insurance_of(value: int, regulation: Regulation) -> int:
    """2.5% of the value and not less than the minimum (art. 11)."""
    return max(regulation.rounded(value * regulation.insurance_rate), regulation.insurance_minimum)


def down_payment_of(value: int, regulation: Regulation) -> int:
    """The third of a value (art. 10.1); the charge of the transformer is parted alike (art. 7)."""
    return regulation.rounded(value * regulation.down_payment)


def insurance_top_up(value: int, insurance_paid: int, regulation: Regulation) -> int:
    """What is missing to the insurance of the allotted area; 0 by default (A31, E30)."""
    if regulation.insurance_base == "subscribed_area":
        return 0
    return max(insurance_of(value, regulation) - insurance_paid, 0)


def _cash_price(
    area: Decimal, price_per_m2: Decimal, regulation: Regulation, currency: Currency
) -> PlotPrice:
    """Category D: the phase price and a quarter more, in cash, without insurance (art. 5, 22)."""
    rate = regulation.category_d_surcharge
    dearer = Fraction(price_per_m2) * (1 + rate)
    exact = Fraction(area) * dearer
    value, base = regulation.rounded(exact), plot_value(area, price_per_m2, regulation)
    per_m2, more = in_money(price_per_m2, currency), in_money(dearer, currency)
    steps = (
        _explain_value(area, price_per_m2, base, currency),
        Explained(
            "22",
            f"سعر المتر بعد إضافة {in_percent(rate)}: {per_m2} × {in_digits(1 + rate)} = {more}",
        ),
        Explained(
            "22",
            f"القيمة نقداً دون تقسيط: {in_digits(area)} م² × {more} = "
            + becomes(exact, value, currency),
            value,
        ),
        _less("5", "منها الزيادة", (value, base), value - base, currency),
    )
    return PlotPrice(value, 0, 0, 0, 0, 0, 0, value - base, value, steps)


def _explained(
    price: PlotPrice,
    area: Decimal,
    price_per_m2: Decimal,
    regulation: Regulation,
    currency: Currency,
) -> PlotPrice:
    steps = (
        _explain_value(area, price_per_m2, price.value, currency),
        _explain_insurance(price, regulation, currency),
        Explained(
            "11",
            f"رسم الاكتتاب: {in_money(price.subscription_fee, currency)}",
            price.subscription_fee,
        ),
        *_explain_parts(price, regulation.down_payment, currency),
    )
    return replace(price, explanation=steps)


def _explain_value(
    area: Decimal, price_per_m2: Decimal, value: int, currency: Currency
) -> Explained:
    exact = Fraction(area) * Fraction(price_per_m2)
    product = f"{in_digits(area)} م² × {in_money(price_per_m2, currency)}"
    return Explained("10", f"قيمة المقسم: {product} = {becomes(exact, value, currency)}", value)


def _explain_insurance(price: PlotPrice, regulation: Regulation, currency: Currency) -> Explained:
    if price.insurance != insurance_of(price.value, regulation):
        fixed = f"مبلغ التأمين كما حُدد عند الاكتتاب: {in_money(price.insurance, currency)}"
        return Explained("11", fixed, price.insurance)
    exact = price.value * regulation.insurance_rate
    amount = regulation.rounded(exact)
    text = (
        f"مبلغ التأمين: {in_money(price.value, currency)} × "
        f"{in_percent(regulation.insurance_rate)} = {becomes(exact, amount, currency)}"
    )
    if amount < price.insurance:
        text += f"، وهو دون الحد الأدنى فيؤخذ {in_money(price.insurance, currency)}"
    return Explained("11", text, price.insurance)


def _explain_parts(price: PlotPrice, share: Fraction, currency: Currency) -> Iterator[Explained]:
    name = "ثلث القيمة" if share == _THIRD else "الدفعة الأولى"
    product = f"{in_money(price.value, currency)} × {in_percent(share)}"
    third = becomes(price.value * share, price.third, currency)
    yield Explained("10.1", f"{name}: {product} = {third}", price.third)
    parts: tuple[int, ...] = (price.third, price.insurance)
    if price.excess_insurance:
        covered = f"مبلغ التأمين يغطي {name} فلا شيء يدفع عند الاستلام"
        yield Explained("11", covered, 0)
        credit = "فائض التأمين يحسب من الأقساط الأولى"
        yield _less("11", credit, (price.insurance, price.third), price.excess_insurance, currency)
    else:
        net = "الصافي عند الاستلام بعد حسم مبلغ التأمين"
        yield _less("10.1", net, parts, price.net_due_at_receipt, currency)
    parts = (price.value, price.third, price.excess_insurance)
    if price.insurance > price.value:
        yield Explained("10.2", "مبلغ التأمين يغطي القيمة كلها فلا يبقى ما يقسط", 0)
        return
    yield _less("10.2", "الباقي للتقسيط", parts, price.financed_amount, currency)


def _less(
    article: str, name: str, parts: tuple[int, ...], amount: int, currency: Currency
) -> Explained:
    """A difference written out; parts that are 0 are left out."""
    written = " - ".join(in_money(part, currency) for part in parts if part)
    return Explained(article, f"{name}: {written} = {in_money(amount, currency)}", amount)
