"""A sketch to begin with where nothing was drawn yet: a rectangle of the plot's area."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from app.domain.geometry import millimetres, rectangle
from app.domain.sketches import Side, Sketch

SHAPE = Decimal("1.5")  # how many times deeper than wide, about
HALF_METRE = Decimal("0.5")
ROUND_DEPTHS = (HALF_METRE, Decimal("0.05"), Decimal("0.01"))


def first_sketch(area: Decimal, before: str, after: str) -> Sketch:
    """A rectangle of `area` m², its sides as round as they can be.

    `before` and `after` are the numbers of the plots at its two sides, a suggestion to be looked
    at; the front (the first side) and the back are left open.
    """
    width = _width(area)
    points = rectangle(millimetres(width), millimetres(area / width))
    left, right = (Side(f"المقسم {number}") if number else Side() for number in (before, after))
    return Sketch(points, (Side(), right, Side(), left), decided_area=area)


def _width(area: Decimal) -> Decimal:
    """A width in half metres that leaves a round depth, near the wished shape."""
    near = tuple(_widths((area / SHAPE).sqrt()))
    for step in ROUND_DEPTHS:
        for width in near:
            if area % (width * step) == 0:
                return width
    return near[0]


def _widths(wished: Decimal) -> Iterator[Decimal]:
    """Whole half metres up to a fifth away from the wished width, the nearest first."""
    middle = max(round(wished / HALF_METRE), 1)
    yield middle * HALF_METRE
    for away in range(1, middle // 5 + 1):
        yield (middle + away) * HALF_METRE
        yield (middle - away) * HALF_METRE
