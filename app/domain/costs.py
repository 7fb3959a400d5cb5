"""The cost of a phase over its plots, and how much of a plot may be built (art. 8, 9, 13.7)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import floor, prod

from app.domain.explanation import Explained, becomes, in_digits, in_money, in_percent
from app.domain.money import Currency
from app.domain.regulation import Regulation
from app.domain.rounding import half_up
from app.errors import Violation

Weight = Decimal | Fraction | int


@dataclass(frozen=True, slots=True)
class PhaseCost:
    """The sum of the cost items 1 to 4 of art. 9 and the total with the overhead of item 5."""

    subtotal: int
    total: int
    explanation: tuple[Explained, ...]


def phase_cost(
    items: Sequence[int],
    regulation: Regulation,
    *,
    carried_loss: int = 0,
    currency: Currency = Currency.SYP_OLD,
) -> PhaseCost:
    """Add the 5% of art. 9.5 once to the sum of the items, rounded at the total (A12).

    A loss carried from an earlier phase is added after it (A09). Raises ValueError below 0.
    """
    if min(*items, carried_loss, 0) < 0:
        raise ValueError("a cost below 0")
    subtotal = sum(items)
    base = subtotal + (carried_loss if regulation.carried_loss_in_overhead_base else 0)
    exact = Fraction(subtotal + carried_loss) + base * regulation.admin_overhead
    total = regulation.rounded(exact)
    written = f"{in_money(subtotal + carried_loss, currency)} + {in_money(base, currency)} × "
    written += f"{in_percent(regulation.admin_overhead)} = {becomes(exact, total, currency)}"
    return PhaseCost(
        subtotal,
        total,
        (
            Explained("9", f"مجموع النفقات: {in_money(subtotal, currency)}", subtotal),
            Explained("9.5", f"الكلفة مع النفقات الإدارية: {written}", total),
        ),
    )


def plot_weight(area: Decimal, *coefficients: Decimal) -> Fraction:
    """Area × location × size × services, exact (A11)."""
    return prod((Fraction(c) for c in coefficients), start=Fraction(area))


def cost_allocation(total: int, weights: Sequence[Weight]) -> tuple[int, ...]:
    """Part a total by weights into whole amounts whose sum is the total (art. 8, A10, E15).

    The floor of each exact share, then one more to the largest remainders, ties to the earlier.
    Raises ValueError for a total or weight below 0, and when all weights are 0.
    """
    exact_weights = [Fraction(weight) for weight in weights]
    whole = sum(exact_weights, Fraction(0))
    if total < 0 or whole == 0 or min(exact_weights) < 0:
        raise ValueError("nothing to part or nothing to part it by")
    shares = [total * weight / whole for weight in exact_weights]
    values = [floor(share) for share in shares]
    by_remainder = sorted(range(len(shares)), key=lambda i: values[i] - shares[i])
    for i in by_remainder[: total - sum(values)]:
        values[i] += 1
    return tuple(values)


def price_of_value(value: int, area: Decimal, places: int = 4) -> Decimal:
    """The price per m² that a decided value means; the value is stored, never this (E15)."""
    return Decimal(half_up(Fraction(value) / Fraction(area) * 10**places)).scaleb(-places)


def built_limits(area: Decimal, regulation: Regulation) -> tuple[Fraction, Fraction]:
    """The least and the most m² of a plot that may be built (art. 13.7, E18)."""
    return Fraction(area) * regulation.build_min, Fraction(area) * regulation.build_max


def check_built_area(built: Decimal, area: Decimal, regulation: Regulation) -> Iterator[Violation]:
    """Yield why this built area does not fit the plot (art. 13.7)."""
    least, most = built_limits(area, regulation)
    if built < least:
        yield Violation("built.below_minimum", "built_area", {"least": in_digits(least)})
    if built > most:
        yield Violation("built.above_maximum", "built_area", {"most": in_digits(most)})
