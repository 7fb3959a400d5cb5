"""A side of a plot as a line on a drawing: places along it, outside and inside of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import atan2, degrees, hypot

from app.domain.geometry import contains
from app.domain.labels import XY, Box, Frame, clipped, upright

GRID = 4


class SideLine:
    """A side from a to b. `outward` is 1 when the plot lies at its right, -1 at its left.

    `t` runs from 0 at a to 1 at b; `away` is the distance from the side, outwards.
    """

    def __init__(self, a: XY, b: XY, outward: int) -> None:
        self.a, self.b, self._outward = a, b, outward
        self.length = hypot(b[0] - a[0], b[1] - a[1])
        self.direction = ((b[0] - a[0]) / self.length, (b[1] - a[1]) / self.length)
        self.normal = (-outward * self.direction[1], outward * self.direction[0])
        self.angle = upright(degrees(atan2(self.direction[1], self.direction[0])))

    def point(self, t: float, away: float) -> XY:
        along = t * self.length
        return (
            self.a[0] + along * self.direction[0] + away * self.normal[0],
            self.a[1] + along * self.direction[1] + away * self.normal[1],
        )

    def box(self, t: float, away: float, width: float, height: float) -> Box:
        """A box along the side, its middle there."""
        return Box(*self.point(t, away), width, height, self.angle)

    def place(self, p: XY) -> float:
        """The t of the foot of a point."""
        return (
            (p[0] - self.a[0]) * self.direction[0] + (p[1] - self.a[1]) * self.direction[1]
        ) / self.length

    def distance(self, p: XY) -> float:
        """How far outside a point is."""
        return (p[0] - self.a[0]) * self.normal[0] + (p[1] - self.a[1]) * self.normal[1]

    def within(self, frame: Frame) -> SideLine | None:
        """The part inside a frame, or None."""
        part = clipped((self.a, self.b), frame)
        return SideLine(*part, self._outward) if part and part[0] != part[1] else None


def outward_bisector(before: XY, here: XY, after: XY, outward: int) -> float:
    """The direction in degrees from a vertex away from the plot, between its two sides."""
    first = SideLine(before, here, outward).normal if before != here else (0.0, 0.0)
    second = SideLine(here, after, outward).normal if here != after else first
    x, y = first[0] + second[0], first[1] + second[1]
    if hypot(x, y) < 1e-6:  # a spike: straight on
        x, y = here[0] - before[0], here[1] - before[1]
    return degrees(atan2(y, x))


def blocks_inside(
    outline: Sequence[XY], frame: Frame, size: tuple[float, float], angle: float
) -> Iterator[Box]:
    """Boxes for a block of text with their middle in the plot: the most central ones first."""
    xs, ys = [p[0] for p in outline], [p[1] for p in outline]
    left, right = max(min(xs), frame[0]), min(max(xs), frame[2])
    bottom, top = max(min(ys), frame[1]), min(max(ys), frame[3])
    if left >= right or bottom >= top:
        return
    middle = ((left + right) / 2, (bottom + top) / 2)
    places = [
        (
            middle[0] + (right - left) * i / (2 * GRID + 1),
            middle[1] + (top - bottom) * j / (2 * GRID + 1),
        )
        for i in range(-GRID, GRID + 1)
        for j in range(-GRID, GRID + 1)
    ]
    places.sort(key=lambda p: hypot(p[0] - middle[0], p[1] - middle[1]))
    yield from (Box(*p, *size, angle) for p in places if contains(outline, p))
