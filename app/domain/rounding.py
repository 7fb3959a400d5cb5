"""Rounding of exact fractions to whole amounts (domain.md A14: half up is the default)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from math import ceil, floor

_HALF = Fraction(1, 2)


def half_up(exact: Fraction) -> int:
    """The nearest whole number; a half goes up."""
    return floor(exact + _HALF)


ROUNDINGS: Mapping[str, Callable[[Fraction], int]] = {
    "half_up": half_up,
    "up": ceil,
    "down": floor,
}


def rounded(exact: Fraction, *, quantum: int = 1, rule: str = "half_up") -> int:
    """The multiple of `quantum` that this rule chooses. Raises KeyError for an unknown rule."""
    return ROUNDINGS[rule](exact / quantum) * quantum
