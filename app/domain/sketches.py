"""The sketch (كروكي) of a plot: vertices, what lies along each side, and how it may be changed.

A sketch is a value: every edit gives a new one, and what is printed with an allocation is frozen.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal

from app.domain import geometry
from app.domain.geometry import Point, Points, area_m2, is_simple, sides_of
from app.domain.names import check_text
from app.domain.setbacks import setback_polygons
from app.errors import Violation

MOST_POINTS = 60
MOST_PART = Decimal("0.005")
MOST_M2 = Decimal(5)
TWO_PLACES = Decimal("0.01")
LETTERS = ("أ", "ب", "ج", "د", "هـ", *"وزحطيكلمنسعفصقرشتثخذضظغ")


@dataclass(frozen=True, slots=True)
class Side:
    """What lies along one side: a neighbour, or a street when it has a width (metres).

    `setback_mm` is the distance that stays without building (الوجيبة).
    """

    neighbour: str = ""
    street_width: Decimal | None = None
    setback_mm: int = 0


@dataclass(frozen=True, slots=True)
class Sketch:
    """A plot as drawn. Side i runs from vertex i to the next; `sides` has one for each vertex.

    `north_degrees` is where north lies, clockwise from straight up. `decided_area` (m²) is the
    one of the contract; the area of the vertices only controls it (example E26).
    Raises ValueError when the numbers of vertices and sides differ.
    """

    points: Points = ()
    sides: tuple[Side, ...] = ()
    north_degrees: Decimal = Decimal(0)
    crs: str = ""
    note: str = ""
    decided_area: Decimal | None = None

    def __post_init__(self) -> None:
        if len(self.points) != len(self.sides):
            raise ValueError(f"{len(self.points)} vertices, {len(self.sides)} sides")

    @property
    def area(self) -> Decimal:
        """The area of the vertices in m², three places."""
        return area_m2(self.points)

    @property
    def setback_polygons(self) -> tuple[Points, ...]:
        """What the setbacks leave to build on, largest part first."""
        return setback_polygons(self.points, [side.setback_mm for side in self.sides])

    @property
    def has_setbacks(self) -> bool:
        return any(side.setback_mm for side in self.sides)

    @property
    def buildable_area(self) -> Decimal:
        """The area inside the setbacks in m², three places."""
        return sum((area_m2(part) for part in self.setback_polygons), Decimal("0.000"))


def vertex_letter(vertex: int) -> str:
    """أ ب ج د هـ … in the order of the abjad, then أ2 ب2 …"""
    turn, place = divmod(vertex, len(LETTERS))
    return f"{LETTERS[place]}{turn + 1}" if turn else LETTERS[place]


def side_name(side: int, count: int) -> str:
    """The two letters of a side: أ-ب."""
    return f"{vertex_letter(side)}-{vertex_letter((side + 1) % count)}"


def check_sketch(sketch: Sketch, decided_area: Decimal | None = None) -> Iterator[Violation]:
    """Yield every reason why this sketch cannot be printed with an allocation (art. 13.3)."""
    count = len(sketch.points)
    if decided_area is not None and decided_area <= 0:
        yield Violation("sketch.decided_area.not_positive", "area")
    yield from check_text(sketch.note, "sketch", free=True)
    yield from check_text(sketch.crs, "sketch")
    for number, side in enumerate(sketch.sides):
        yield from check_side(side, side_name(number, count))
    if count < 3:
        yield Violation("sketch.too_few_points", "sketch", {"count": count})
    elif count > MOST_POINTS:
        yield Violation("sketch.too_many_points", "sketch", {"count": count, "most": MOST_POINTS})
    else:
        yield from _check_shape(sketch)


def check_side(side: Side, name: str) -> Iterator[Violation]:
    """Yield why what is said about one side cannot be; `name` is أ-ب."""
    yield from check_text(side.neighbour, "sketch")
    if side.setback_mm < 0:
        yield Violation("sketch.setback.negative", "sketch", {"side": name})
    if side.street_width is not None and side.street_width <= 0:
        yield Violation("sketch.street_width.not_positive", "sketch", {"side": name})


def _check_shape(sketch: Sketch) -> Iterator[Violation]:
    count = len(sketch.points)
    doubled = [i for i, (a, b) in enumerate(sides_of(sketch.points)) if a == b]
    if doubled:
        params = {"side": side_name(doubled[0], count)}
        yield Violation("sketch.side_without_length", "sketch", params)
    elif not is_simple(sketch.points):
        yield Violation("sketch.crosses_itself", "sketch")
    elif min(side.setback_mm for side in sketch.sides) >= 0 and not sketch.setback_polygons:
        yield Violation("sketch.setbacks_too_large", "sketch")


def area_warning(sketch: Sketch, decided_area: Decimal) -> Violation | None:
    """Something to look at twice: the vertices and the decided area differ (example E26).

    Warned above 0.5 % of the decided area or above 5 m²; the decided area holds either way.
    """
    difference = abs(sketch.area - decided_area)
    if difference <= MOST_M2 and difference <= decided_area * MOST_PART:
        return None
    shown = {"computed": sketch.area, "decided": decided_area, "difference": difference}
    params = {name: value.quantize(TWO_PLACES, ROUND_HALF_UP) for name, value in shown.items()}
    return Violation("sketch.area.differs", "sketch", params)


def rectangle_sketch(width: int, depth: int, corner: Point = (0, 0)) -> Sketch:
    """A sketch to begin with: a rectangle in millimetres, nothing said about its sides."""
    return Sketch(geometry.rectangle(width, depth, corner), (Side(),) * 4)


def with_points(sketch: Sketch, points: Points) -> Sketch:
    """The same sketch around other vertices; sides keep what is said about them by number."""
    sides = (*sketch.sides[: len(points)], *(Side(),) * (len(points) - len(sketch.sides)))
    return replace(sketch, points=points, sides=sides)


def with_vertex_moved(sketch: Sketch, vertex: int, to: Point) -> Sketch:
    return replace(sketch, points=geometry.move_vertex(sketch.points, vertex, to))


def with_vertex_inserted(sketch: Sketch, side: int, at: Point | None = None) -> Sketch:
    """Divide a side; both parts keep its neighbour and setback."""
    points = geometry.insert_vertex(sketch.points, side, at)
    return replace(sketch, points=points, sides=(*sketch.sides[: side + 1], *sketch.sides[side:]))


def with_vertex_removed(sketch: Sketch, vertex: int) -> Sketch:
    """The side that ended in the vertex goes on to the next one.

    Raises ValueError when fewer than three vertices would be left.
    """
    points = geometry.remove_vertex(sketch.points, vertex)
    return replace(
        sketch, points=points, sides=(*sketch.sides[:vertex], *sketch.sides[vertex + 1 :])
    )


def with_side(sketch: Sketch, number: int, side: Side) -> Sketch:
    return replace(sketch, sides=(*sketch.sides[:number], side, *sketch.sides[number + 1 :]))


def with_side_length(sketch: Sketch, side: int, length: int) -> Sketch:
    """Give a side this length in millimetres. Raises ValueError (`geometry.set_side_length`)."""
    return replace(sketch, points=geometry.set_side_length(sketch.points, side, length))
