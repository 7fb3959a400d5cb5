"""Where everything of a sketch stands on a drawing. Screen and paper draw what is worked out here.

Units are those of the drawing (points or pixels), y upwards. What finds no room is left out and
named in `left_out`: the table beside the drawing has it, and nothing is ever drawn over a line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import cos, radians, sin

from app.domain.drawing_parts import (
    Captions,
    Drawing,
    Kind,
    Label,
    Measure,
    Placement,
    Sizes,
)
from app.domain.geometry import is_clockwise
from app.domain.labels import XY, Box, Frame, Room
from app.domain.side_lines import SideLine, blocks_inside, outward_bisector
from app.domain.sketches import Sketch

ALONG = (0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8)
MEETING = 0.5
AROUND = (0, 25, -25, 50, -50, 80, -80, 110, -110)
BOLD = (Kind.LETTER, Kind.LENGTH)


def compose(
    sketch: Sketch,
    place: Placement,
    captions: Captions,
    *,
    sizes: Sizes,
    measure: Measure,
    frame: Frame,
    taken: tuple[Box, ...] = (),
) -> Drawing:
    """Work out the drawing of a sketch with three vertices or more; `taken` stays free."""
    return _Composer(sketch, place, captions, sizes, measure, Room(frame, 1.0, [], [*taken])).run()


class _Composer:
    """Places one kind of label after the other, the most important first."""

    def __init__(
        self,
        sketch: Sketch,
        place: Placement,
        captions: Captions,
        sizes: Sizes,
        measure: Measure,
        room: Room,
    ) -> None:
        self.captions, self.sizes, self.measure, self.room = captions, sizes, measure, room
        self.sketch, self.scale = sketch, place.scale
        self.outward = 1 if is_clockwise(sketch.points) else -1
        self.drawing = Drawing(
            tuple(place(p) for p in sketch.points),
            tuple(tuple(place(p) for p in part) for part in sketch.setback_polygons)
            if sketch.has_setbacks
            else (),
        )
        self.levels: dict[int, float] = {}

    def run(self) -> Drawing:
        room = self.room
        for ring in (self.drawing.outline, *self.drawing.setbacks):
            room.lines.extend(zip(ring, (*ring[1:], ring[0]), strict=True))
        self._letters()
        self._lengths()
        self._neighbours()
        self._setbacks()
        self._title()
        return self.drawing

    def _sides(self) -> Iterator[tuple[int, SideLine]]:
        outline = self.drawing.outline
        for i, a in enumerate(outline):
            b = outline[(i + 1) % len(outline)]
            if a != b:
                yield i, SideLine(a, b, self.outward)

    def _put(self, kind: Kind, number: int, text: str, size: float, boxes: Iterable[Box]) -> bool:
        if not text:
            return False
        if (box := self.room.take_first(boxes)) is None:
            self.drawing.left_out.append((kind, number))
            return False
        self.drawing.labels.append(Label(kind, number, text, size, box, kind in BOLD))
        return True

    def _box_size(self, text: str, size: float, *, bold: bool) -> tuple[float, float]:
        return self.measure(text, size, bold), size * self.sizes.line

    def _letters(self) -> None:
        outline, size = self.drawing.outline, self.sizes.text
        for i, text in enumerate(self.captions.letters):
            before, here, after = outline[i - 1], outline[i], outline[(i + 1) % len(outline)]
            angle = outward_bisector(before, here, after, self.outward)
            wide, high = self._box_size(text, size, bold=True)
            self._put(Kind.LETTER, i, text, size, self._around(here, angle, wide, high))

    def _around(self, here: XY, angle: float, wide: float, high: float) -> Iterator[Box]:
        for away in (1.0, 1.5, 2.0):
            for more in AROUND:
                turned, r = radians(angle + more), away * self.sizes.letter
                yield Box(here[0] + r * cos(turned), here[1] + r * sin(turned), wide, high)

    def _lengths(self) -> None:
        for i, side in self._sides():
            text, size = self.captions.lengths[i], self.sizes.text
            shown = side.within(self.room.frame)
            if not text or shown is None:
                continue
            wide, high = self._box_size(text, size, bold=True)
            near = high / 2 + 2.0
            lines = self._dimension_lines(side, high)
            steps = [*lines, near, -near]
            boxes = (
                shown.box(t, away + near if away in lines else away, wide, high)
                for away in steps
                for t in ALONG
            )
            if self._put(Kind.LENGTH, i, text, size, boxes):
                box = self.drawing.labels[-1].box
                away = side.distance((box.x, box.y))
                self.levels[i] = max(0.0, away) + high / 2
                self._dimension(side, away - near)

    def _dimension_lines(self, side: SideLine, step: float) -> list[float]:
        """How far outside a line of a dimension could be drawn without crossing anything."""
        places = (self.sizes.dimension + step * n for n in range(3))
        meeting = min(MEETING * self.sizes.text, 0.4 * side.length)  # two at a blunt corner
        return [
            p
            for p in places
            if self.room.lets_through((side.point(0, p), side.point(1, p)), meeting)
        ]

    def _dimension(self, side: SideLine, away: float) -> None:
        """The line of a dimension, and its ends where they cross nothing."""
        if away < self.sizes.dimension - 1:
            return
        line = (side.point(0, away), side.point(1, away))
        ends = [(side.point(t, away - 3.0), side.point(t, away + 2.0)) for t in (0, 1)]
        free = [end for end in ends if self.room.lets_through(end)]
        self.drawing.dimensions.append(line)
        self.drawing.ticks.extend(free)
        self.room.lines.extend((line, *free))

    def _neighbours(self) -> None:
        for i, side in self._sides():
            text, size = self.captions.neighbours[i], self.sizes.text
            wide, high = self._box_size(text, size, bold=False)
            shown = side.within(self.room.frame)
            if not text or shown is None:
                continue
            street = self.sketch.sides[i].street_width is not None
            base = self.levels.get(i, 0.0) + 2.5
            tall = high + 6.0 if street else high
            near = [base + tall / 2 + step * high for step in (0.0, 0.8, 1.6, 2.4, 3.4)]
            boxes = (shown.box(t, away, wide, tall) for away in near for t in ALONG)
            kind = Kind.STREET if street else Kind.NEIGHBOUR
            if self._put(kind, i, text, size, boxes) and street:
                self._band(shown, self.drawing.labels[-1].box)

    def _band(self, side: SideLine, around: Box) -> None:
        """The street as a band along the side, as long as there is room for."""
        self.room.boxes.remove(around)
        away = side.distance((around.x, around.y))
        boxes = [side.box(0.5, away, side.length * part, around.height) for part in (1.0, 0.8, 0.6)]
        long = [box for box in boxes if box.width > around.width]
        taken = self.room.take_first(iter(long)) or around
        if taken is around:
            self.room.boxes.append(around)
        self.drawing.bands.append(taken)

    def _setbacks(self) -> None:
        for i, side in self._sides():
            deep = self.sketch.sides[i].setback_mm * self.scale
            text, size = self.captions.setbacks[i], self.sizes.small
            wide, high = self._box_size(text, size, bold=False)
            shown = side.within(self.room.frame)
            if not text or shown is None or not self.drawing.setbacks:
                continue
            away = deep / 2 if deep > high + 3.0 else deep + high / 2 + 2.0
            boxes = (shown.box(t, -away, wide, high) for t in ALONG)
            if self._put(Kind.SETBACK, i, text, size, boxes) and away < deep:
                box = self.drawing.labels[-1].box
                t = side.place((box.x, box.y)) + (wide / 2 + 4.0) / side.length
                across = (side.point(t, 0.0), side.point(t, -deep))
                if 0 < t < 1 and self.room.lets_through(across):
                    self.drawing.distances.append(across)
                    self.room.lines.append(across)

    def _title(self) -> None:
        """The title in the middle, on the ground to build on if it can be; short if it must be."""
        lines, room = self.captions.title, self.room
        longest = max((side.length, side.angle) for _, side in self._sides())[1]
        rings = (*self.drawing.setbacks[:1], self.drawing.outline)
        tries = (
            (count, angle, shrunk, ring)
            for count in range(len(lines), 0, -1)
            for angle in (0.0, longest)
            for shrunk in (1.0, 0.82)
            for ring in rings
        )
        for count, angle, shrunk, ring in tries:
            size = self.sizes.title * shrunk
            widths = [self.measure(text, size, n == 0) for n, text in enumerate(lines[:count])]
            step = size * self.sizes.line * 1.15
            block = (max(widths), step * count)
            if box := room.take_first(blocks_inside(ring, room.frame, block, angle)):
                self._title_lines(box, size, step, widths)
                return
        self.drawing.left_out.extend((Kind.TITLE, n) for n in range(len(lines)))

    def _title_lines(self, block: Box, size: float, step: float, widths: list[float]) -> None:
        _, (ux, uy) = block.axes
        for n, wide in enumerate(widths):
            up = block.height / 2 - step * (n + 0.5)
            box = Box(
                block.x + ux * up, block.y + uy * up, wide, size * self.sizes.line, block.angle
            )
            text = self.captions.title[n]
            self.drawing.labels.append(Label(Kind.TITLE, n, text, size, box, bold=n == 0))
