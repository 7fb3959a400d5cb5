"""What the setbacks (الوجائب) of a plot leave to build on, each side with its own distance.

The strip along each side ends at the mitre with its neighbours, or square where two sides run on
almost straight (a step in the building line). What no strip covers is left. Strips are rounded to
a micrometre; from there on all is whole numbers and fractions, so crossings cannot be missed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from functools import lru_cache, partial
from itertools import pairwise
from math import atan2, hypot, radians, sin

from app.domain.geometry import (
    Point,
    Points,
    bounding_box,
    is_clockwise,
    is_simple,
    sides_of,
    turn,
    twice_area,
)

Exact = tuple[Fraction, Fraction]
Piece = tuple[Exact, Exact]
Ring = Sequence[Point]

FINE = 1000
OVER = 1000
ALMOST_STRAIGHT = sin(radians(15))
SLIVER = 2 * 10_000  # twice 100 cm², in mm²


def setback_polygons(points: Points, setbacks: Sequence[int]) -> tuple[Points, ...]:
    """The parts that may be built on, largest first, anticlockwise; none when nothing is left.

    `setbacks` has one distance in millimetres, 0 or more, for each side. A polygon that is not
    simple leaves nothing. Raises ValueError for a negative distance or a wrong number of them.
    """
    if len(setbacks) != len(points) or any(d < 0 for d in setbacks):
        raise ValueError("one setback, not negative, for each side")
    return _setback_polygons(tuple(points), tuple(setbacks)) if is_simple(points) else ()


@lru_cache(maxsize=64)
def _setback_polygons(points: Points, setbacks: tuple[int, ...]) -> tuple[Points, ...]:
    distances = setbacks
    if is_clockwise(points):
        points = points[::-1]
        distances = (*distances[-2::-1], distances[-1])
    plot = [(x * FINE, y * FINE) for x, y in points]
    strips = list(_strips(plot, [d * FINE for d in distances]))
    loops = (_rounded(loop) for loop in _loops(_boundary(plot, strips)))
    kept = [loop for loop in loops if twice_area(loop) > SLIVER]
    return tuple(sorted(kept, key=lambda loop: (-twice_area(loop), loop)))


def setback_polygon(points: Points, setbacks: Sequence[int]) -> Points | None:
    """The largest part that may be built on, or None when the setbacks leave nothing."""
    return next(iter(setback_polygons(points, setbacks)), None)


def _strips(plot: Ring, distances: Sequence[int]) -> Iterator[Ring]:
    """The convex strip along each side that has a setback: square to it, and out to the mitres."""
    count = len(plot)
    joins = [
        _join(plot[i - 1], plot[i], plot[(i + 1) % count], distances[i - 1], distances[i])
        for i in range(count)
    ]
    for i, (a, b) in enumerate(sides_of(plot)):
        if distances[i]:
            x, y = _direction(a, b)
            start, end = joins[i][1], joins[(i + 1) % count][0]
            if (start[0] - a[0]) * x + (start[1] - a[1]) * y > 0:
                start = _beside(a, -y * distances[i], x * distances[i])
            if (end[0] - b[0]) * x + (end[1] - b[1]) * y < 0:
                end = _beside(b, -y * distances[i], x * distances[i])
            yield _hull((a, b, end, start))


def _join(before: Point, at: Point, after: Point, d1: int, d2: int) -> tuple[Point, Point]:
    """Where at a vertex the far line of the side before it ends, and where the next begins."""
    (x1, y1), (x2, y2) = _direction(before, at), _direction(at, after)
    sine, cosine = x1 * y2 - y1 * x2, x1 * x2 + y1 * y2
    if cosine > 0 and d1 == d2:
        mitre = _beside(at, -(y1 + y2) * d1 / (1 + cosine), (x1 + x2) * d1 / (1 + cosine))
        return mitre, mitre
    if cosine > 0 and abs(sine) < ALMOST_STRAIGHT:
        # the narrower strip reaches into the wider one, so that rounding leaves no gap between
        if d1 < d2:
            end = _beside(at, x1 * OVER - y2 * d1 / cosine, y1 * OVER + x2 * d1 / cosine)
            return end, _beside(at, -y2 * d2, x2 * d2)
        start = _beside(at, -x2 * OVER - y1 * d2 / cosine, -y2 * OVER + x1 * d2 / cosine)
        return _beside(at, -y1 * d1, x1 * d1), start
    if sine > 0:  # over a side without setback too, for the same reason
        d1, d2 = d1 or -OVER, d2 or -OVER
    mitre = _beside(at, (d1 * x2 - d2 * x1) / sine, (d1 * y2 - d2 * y1) / sine)
    return mitre, mitre


def _direction(a: Point, b: Point) -> tuple[float, float]:
    length = hypot(b[0] - a[0], b[1] - a[1])
    return (b[0] - a[0]) / length, (b[1] - a[1]) / length


def _beside(at: Point, dx: float, dy: float) -> Point:
    return at[0] + round(dx), at[1] + round(dy)


def _hull(points: Iterable[Point]) -> Ring:
    """The convex hull, anticlockwise, without points on its sides."""
    ordered = sorted(set(points))
    halves = []
    for line in (ordered, ordered[::-1]):
        half: list[Point] = []
        for p in line:
            while len(half) > 1 and turn(half[-2], half[-1], p) <= 0:
                half.pop()
            half.append(p)
        halves.append(half[:-1])
    return halves[0] + halves[1]


def _boundary(plot: Ring, strips: Sequence[Ring]) -> set[Piece]:
    """The pieces of all lines that have ground to build on at one hand only: at their left."""
    segments = list({side for ring in (plot, *strips) for side in sides_of(ring)})
    boxes = [bounding_box(strip) for strip in strips]
    kept = set()
    for a, b in segments:
        dx, dy = b[0] - a[0], b[1] - a[1]
        cuts = sorted({t for other in segments for t in _cuts(a, b, *other)})
        stops = [(a[0] + t * dx, a[1] + t * dy) for t in (Fraction(0), *cuts, Fraction(1))]
        for p, q in pairwise(stops):
            middle = ((p[0] + q[0]) / 2, (p[1] + q[1]) / 2)
            hands = _hands(plot, middle, (dx, dy))
            x, y = int(middle[0]), int(middle[1])
            for strip, (left, bottom, right, top) in zip(strips, boxes, strict=True):
                if hands == (False, False):
                    break
                if not (left - 1 <= x <= right + 1 and bottom - 1 <= y <= top + 1):
                    continue
                covered = _hands(strip, middle, (dx, dy))
                hands = (hands[0] and not covered[0], hands[1] and not covered[1])
            if hands == (True, False):
                kept.add((p, q))
            elif hands == (False, True):
                kept.add((q, p))
    return kept


def _cuts(a: Point, b: Point, c: Point, d: Point) -> Iterator[Fraction]:
    """Where, between 0 and 1 along ab, the segment cd meets it or ends on it."""
    if (
        max(c[0], d[0]) < min(a[0], b[0])
        or min(c[0], d[0]) > max(a[0], b[0])
        or max(c[1], d[1]) < min(a[1], b[1])
        or min(c[1], d[1]) > max(a[1], b[1])
    ):
        return
    at_c, at_d = turn(a, b, c), turn(a, b, d)
    if at_c == at_d == 0:
        dx, dy = b[0] - a[0], b[1] - a[1]
        for p in (c, d):
            t = Fraction((p[0] - a[0]) * dx + (p[1] - a[1]) * dy, dx * dx + dy * dy)
            if 0 < t < 1:
                yield t
    elif at_c * at_d <= 0:
        from_a, from_b = turn(c, d, a), turn(c, d, b)
        if from_a * from_b < 0:
            yield Fraction(from_a, from_a - from_b)


def _hands(ring: Ring, p: Exact, along: Point) -> tuple[bool, bool]:
    """Whether the ground at the left and at the right of p, going along, is in the ring.

    p is no vertex of the ring.
    """
    inside = False
    for a, b in sides_of(ring):
        upward = b[1] > a[1]
        if (a[1] > p[1]) != (b[1] > p[1]) or a[1] == b[1] == p[1]:
            side = (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])
            if side == 0 and min(a[0], b[0]) <= p[0] <= max(a[0], b[0]):
                same = (b[0] - a[0]) * along[0] + (b[1] - a[1]) * along[1] > 0
                return same, not same
            if a[1] != b[1] and (side > 0) == upward:
                inside = not inside
    return inside, inside


def _loops(pieces: set[Piece]) -> Iterator[list[Exact]]:
    """Join the pieces end to end; where several go on, by the leftmost one."""
    ways: dict[Exact, list[Exact]] = {}
    for start, end in sorted(pieces):
        ways.setdefault(start, []).append(end)
    while ways:
        start = min(ways)
        loop, here = [start], _take(ways, start, ways[start][0])
        while here != start:
            before = loop[-1]
            loop.append(here)
            here = _take(ways, here, max(ways[here], key=partial(_leftness, before, here)))
        yield loop


def _take(ways: dict[Exact, list[Exact]], start: Exact, end: Exact) -> Exact:
    ways[start].remove(end)
    if not ways[start]:
        del ways[start]
    return end


def _leftness(before: Exact, here: Exact, after: Exact) -> float:
    x1, y1 = float(here[0] - before[0]), float(here[1] - before[1])
    x2, y2 = float(after[0] - here[0]), float(after[1] - here[1])
    return atan2(x1 * y2 - y1 * x2, x1 * x2 + y1 * y2)


def _rounded(loop: Iterable[Exact]) -> Points:
    """To whole millimetres, without doubled vertices and those within 1 mm of a straight line."""
    corners: list[Point] = []
    for x, y in loop:
        p = (round(x / FINE), round(y / FINE))
        if not corners or p != corners[-1]:
            corners.append(p)
    if corners[0] == corners[-1]:
        corners.pop()
    kept: list[Point] = []
    for i, p in enumerate(corners):
        before, after = kept[-1] if kept else corners[-1], corners[(i + 1) % len(corners)]
        if abs(turn(before, p, after)) > hypot(after[0] - before[0], after[1] - before[1]):
            kept.append(p)
    return tuple(kept)
