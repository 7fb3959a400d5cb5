"""Which price per m² a phase or a craft plot allows, and a price that rises later (art. 7, 16)."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Protocol

from app.domain.explanation import in_digits
from app.domain.pricing import plot_value
from app.domain.regulation import Regulation
from app.errors import Violation


class PricedPhase(Protocol):
    """The terms of a phase: those of a regulation and those of a site both have them."""

    @property
    def price(self) -> Decimal: ...
    @property
    def price_final(self) -> bool: ...
    @property
    def max_increase(self) -> Decimal | None: ...


def highest_price(phase: PricedPhase) -> Decimal | None:
    """The highest price per m² that the phase allows (art. 7); None when it names no limit."""
    if phase.price_final:
        return phase.price
    return None if phase.max_increase is None else phase.price * (1 + phase.max_increase)


def check_phase_price(phase: PricedPhase, price_per_m2: Decimal) -> Iterator[Violation]:
    """Yield why this price cannot hold in the phase: final, or above the cap (art. 7, E17)."""
    most = highest_price(phase)
    if price_per_m2 <= 0:
        yield Violation("price.per_m2.not_positive", "price_per_m2")
    elif phase.price_final and price_per_m2 != phase.price:
        yield Violation("price.phase.final", "price_per_m2", {"price": in_digits(phase.price)})
    elif most is not None and price_per_m2 > most:
        yield Violation("price.phase.above_cap", "price_per_m2", {"most": in_digits(most)})


def check_craft_price(
    price_per_m2: Decimal, cost_per_m2: Decimal, regulation: Regulation
) -> Iterator[Violation]:
    """Yield why a craft plot cannot be sold at this price: below its cost (art. 16.1, A53)."""
    if regulation.craft_price_floor != "none" and price_per_m2 < cost_per_m2:
        params = {"price": in_digits(price_per_m2), "cost": in_digits(cost_per_m2)}
        yield Violation("price.craft.below_cost", "price_per_m2", params)


def price_difference(
    area: Decimal, old_price: Decimal, new_price: Decimal, regulation: Regulation, payments: int = 2
) -> tuple[int, ...]:
    """The rise of a phase price on an allotted plot in equal payments, the rest on the last.

    Only a recorded council decision makes it due (A07). Raises ValueError for fewer than one.
    """
    if payments < 1:
        raise ValueError(f"{payments} payments")
    total = plot_value(area, new_price, regulation) - plot_value(area, old_price, regulation)
    each = regulation.rounded(Fraction(total, payments))
    return (*([each] * (payments - 1)), total - each * (payments - 1))
