"""Plane geometry of a plot: exact points, areas, sides and edits. Screen and paper both use it.

A point is (easting, northing) in whole millimetres, y upwards, so that a sketch hashes, stores and
prints the same everywhere. A polygon is the tuple of its vertices, in either direction, not closed.
Side i runs from vertex i to the next one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal
from itertools import combinations
from math import hypot, isqrt
from typing import TypeVar

from app.errors import Refused, Violation

Point = tuple[int, int]
Points = tuple[Point, ...]
P = TypeVar("P")

MM = Decimal(1000)
THREE_PLACES = Decimal("0.001")
FARTHEST_M = Decimal(100_000_000)
FINEST = -9
SCALES = (100, 200, 250, 500)


def millimetres(metres: Decimal) -> int:
    """Metres to whole millimetres, half up. Raises ValueError outside ±100,000 km."""
    if not metres.is_finite() or abs(metres) > FARTHEST_M:
        raise ValueError(str(metres))
    return int((metres * MM).quantize(Decimal(1), ROUND_HALF_UP))


def metres(millimetres_: int) -> Decimal:
    """Whole millimetres to metres with three places."""
    return Decimal(millimetres_).scaleb(-3)


def sides_of(points: Sequence[P]) -> Iterator[tuple[P, P]]:
    """The two ends of every side, in order."""
    return zip(points, (*points[1:], *points[:1]), strict=True)


def twice_area(points: Sequence[Point]) -> int:
    """Twice the signed area (shoelace): positive when the vertices run anticlockwise."""
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in sides_of(points))


def area_m2(points: Sequence[Point]) -> Decimal:
    """The area in m², exact to the mm² and then rounded half up to three places."""
    return _thousandths(abs(twice_area(points)), 2 * 10**6)


def _thousandths(numerator: int, denominator: int) -> Decimal:
    return Decimal((2000 * numerator + denominator) // (2 * denominator)).scaleb(-3)


def is_clockwise(points: Sequence[Point]) -> bool:
    return twice_area(points) < 0


def side_length(a: Point, b: Point, unit: int = 1) -> int:
    """The distance of two points in units of so many millimetres, rounded half up."""
    return (isqrt(4 * ((b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2) // unit**2) + 1) // 2


def side_lengths(points: Sequence[Point]) -> tuple[Decimal, ...]:
    """The length of every side in metres, three places."""
    return tuple(metres(side_length(a, b)) for a, b in sides_of(points))


def perimeter(points: Sequence[Point]) -> Decimal:
    """The sum of the printed side lengths, in metres."""
    return sum(side_lengths(points), Decimal(0))


def turn(a: Point, b: Point, c: Point) -> int:
    """Positive when a, b, c turn left, negative when right, 0 on one line."""
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _between(a: Point, b: Point, p: Point) -> bool:
    """Whether p, known to be on the line ab, is on the side ab."""
    return min(a[0], b[0]) <= p[0] <= max(a[0], b[0]) and min(a[1], b[1]) <= p[1] <= max(a[1], b[1])


def sides_touch(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Whether the segments ab and cd have a point in common."""
    abc, abd, cda, cdb = turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)
    if (abc > 0) != (abd > 0) and (cda > 0) != (cdb > 0) and abc and abd and cda and cdb:
        return True
    return (
        (abc == 0 and _between(a, b, c))
        or (abd == 0 and _between(a, b, d))
        or (cda == 0 and _between(c, d, a))
        or (cdb == 0 and _between(c, d, b))
    )


def is_simple(points: Sequence[Point]) -> bool:
    """Whether at least three sides enclose one area without touching or crossing themselves."""
    count = len(points)
    if count < 3 or len(set(points)) < count or twice_area(points) == 0:
        return False
    sides = tuple(sides_of(points))
    for (i, (a, b)), (j, (c, d)) in combinations(enumerate(sides), 2):
        if j == i + 1:
            touches = turn(a, b, d) == 0 and (_between(a, b, d) or _between(b, d, a))
        elif (j + 1) % count == i:
            touches = turn(c, d, b) == 0 and (_between(c, d, b) or _between(d, b, c))
        else:
            touches = sides_touch(a, b, c, d)
        if touches:
            return False
    return True


def bounding_box(points: Sequence[Point]) -> tuple[int, int, int, int]:
    """Left, bottom, right and top in millimetres. Raises ValueError without points."""
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return min(xs), min(ys), max(xs), max(ys)


def contains(points: Sequence[tuple[float, float]], p: tuple[float, float]) -> bool:
    """Whether a point is inside the polygon (points on a side: either answer)."""
    inside = False
    for (ax, ay), (bx, by) in sides_of(points):
        if (ay > p[1]) != (by > p[1]) and p[0] < ax + (bx - ax) * (p[1] - ay) / (by - ay):
            inside = not inside
    return inside


def distance_to_side(p: tuple[float, float], a: Point, b: Point) -> float:
    """The distance of a point from the segment ab, in millimetres."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    square = dx * dx + dy * dy
    t = 0.0 if square == 0 else ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / square
    t = max(0.0, min(1.0, t))
    return hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy)


def label_point(points: Sequence[Point]) -> Point:
    """A point well inside the polygon: the one of a fine grid that is farthest from every side."""
    left, bottom, right, top = bounding_box(points)
    step_x, step_y = (right - left) / 2, (top - bottom) / 2
    best = ((left + right) / 2, (bottom + top) / 2)
    for cells in (8, 4, 4, 4):
        around = [
            (best[0] + step_x * i / cells, best[1] + step_y * j / cells)
            for i in range(-cells, cells + 1)
            for j in range(-cells, cells + 1)
        ]
        best = max(around, key=lambda p: _clearance(points, p))
        step_x, step_y = 2 * step_x / cells, 2 * step_y / cells
    return round(best[0]), round(best[1])


def _clearance(points: Sequence[Point], p: tuple[float, float]) -> float:
    nearest = min(distance_to_side(p, a, b) for a, b in sides_of(points))
    return nearest if contains(points, p) else -nearest


def round_scale(size_mm_available: tuple[float, float], points: Sequence[Point]) -> int:
    """The largest round scale at which the polygon fits: 200 stands for 1:200.

    `size_mm_available` is the width and height on paper in millimetres, both above 0.
    """
    left, bottom, right, top = bounding_box(points)
    needed = max((right - left) / size_mm_available[0], (top - bottom) / size_mm_available[1])
    for scale in SCALES:
        if scale >= needed:
            return scale
    decade = 1000
    while True:
        for scale in (decade, 2 * decade, 5 * decade // 2, 5 * decade):
            if scale >= needed:
                return scale
        decade *= 10


def move_vertex(points: Points, vertex: int, to: Point) -> Points:
    return (*points[:vertex], to, *points[vertex + 1 :])


def insert_vertex(points: Points, side: int, at: Point | None = None) -> Points:
    """Divide a side with a new vertex, in its middle unless said otherwise."""
    a, b = points[side], points[(side + 1) % len(points)]
    new = at if at is not None else ((a[0] + b[0]) // 2, (a[1] + b[1]) // 2)
    return (*points[: side + 1], new, *points[side + 1 :])


def remove_vertex(points: Points, vertex: int) -> Points:
    """Raises ValueError when fewer than three vertices would be left."""
    if len(points) <= 3:
        raise ValueError("a polygon keeps three vertices")
    return (*points[:vertex], *points[vertex + 1 :])


def set_side_length(points: Points, side: int, length: int) -> Points:
    """Give a side this length in millimetres (to 1 mm); its start and its direction stay.

    Where the side after the next is parallel, as in a rectangle, the next side moves along
    unturned, so right angles stay; else only the end of the side moves.
    Raises ValueError for a length that is not positive or a side without direction.
    """
    count = len(points)
    a, b = points[side], points[(side + 1) % count]
    now = hypot(b[0] - a[0], b[1] - a[1])
    if length <= 0 or now == 0:
        raise ValueError(str(length))
    factor = length / now
    end = (a[0] + round((b[0] - a[0]) * factor), a[1] + round((b[1] - a[1]) * factor))
    moved = move_vertex(points, (side + 1) % count, end)
    if count > 3:
        c, d = points[(side + 2) % count], points[(side + 3) % count]
        across = abs((b[0] - a[0]) * (d[1] - c[1]) - (b[1] - a[1]) * (d[0] - c[0]))
        if c != d and across <= now + hypot(d[0] - c[0], d[1] - c[1]):
            along = (c[0] + end[0] - b[0], c[1] + end[1] - b[1])
            moved = move_vertex(moved, (side + 2) % count, along)
    return moved


def rectangle(width: int, depth: int, corner: Point = (0, 0)) -> Points:
    """An upright rectangle in millimetres, anticlockwise from its lower left corner."""
    x, y = corner
    return ((x, y), (x + width, y), (x + width, y + depth), (x, y + depth))


def area_of_text_points(
    points: Sequence[object],
) -> tuple[Decimal, tuple[Decimal, ...]]:
    """Area (m²) and sides (m), three places each, of coordinates in metres given as texts.

    Nothing is rounded before the result. A ring that ends where it began is read as closed.
    Raises Refused: `sketch.coordinate.unreadable`, `sketch.too_few_points` or
    `sketch.crosses_itself`.
    """
    exact = [_read_pair(number, pair) for number, pair in enumerate(points, 1)]
    if len(exact) > 1 and exact[0] == exact[-1]:
        exact.pop()
    if len(exact) < 3:
        raise Refused(Violation("sketch.too_few_points", "points", {"count": len(exact)}))
    ring = [(int(x.scaleb(-FINEST)), int(y.scaleb(-FINEST))) for x, y in exact]
    if not is_simple(ring):
        raise Refused(Violation("sketch.crosses_itself", "points"))
    area = _thousandths(abs(twice_area(ring)), 2 * 10 ** (-2 * FINEST))
    unit = 10 ** (-FINEST - 3)
    return area, tuple(metres(side_length(a, b, unit)) for a, b in sides_of(ring))


def _read_pair(number: int, pair: object) -> tuple[Decimal, Decimal]:
    wrong = Violation("sketch.coordinate.unreadable", "points", {"number": number})
    if isinstance(pair, str) or not isinstance(pair, Sequence) or len(pair) != 2:
        raise Refused(wrong)
    read = []
    for value in pair:
        try:
            exact = Decimal(str(value))
        except ArithmeticError:
            raise Refused(wrong) from None
        if isinstance(value, bool) or not exact.is_finite() or abs(exact) > FARTHEST_M:
            raise Refused(wrong)
        if exact != exact.quantize(Decimal(1).scaleb(FINEST)):
            raise Refused(wrong)
        read.append(exact)
    return read[0], read[1]
