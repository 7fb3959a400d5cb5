"""Finding room for labels on a drawing: turned boxes that never touch each other or a line.

All lengths are in the units of the drawing (points on paper, pixels on the screen), y upwards,
angles in degrees to the left.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from math import atan2, cos, degrees, hypot, radians, sin

XY = tuple[float, float]
Line = tuple[XY, XY]
Frame = tuple[float, float, float, float]
"""Left, bottom, right, top."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle around its middle, turned by `angle`."""

    x: float
    y: float
    width: float
    height: float
    angle: float = 0.0

    @property
    def reach(self) -> float:
        """The radius of the circle around it."""
        return hypot(self.width, self.height) / 2

    @property
    def axes(self) -> tuple[XY, XY]:
        """Its directions along and across, of length 1."""
        turned = radians(self.angle)
        return (cos(turned), sin(turned)), (-sin(turned), cos(turned))

    def corners(self) -> tuple[XY, XY, XY, XY]:
        (ax, ay), (bx, by) = self.axes
        ax, ay = ax * self.width / 2, ay * self.width / 2
        bx, by = bx * self.height / 2, by * self.height / 2
        x, y = self.x, self.y
        return (
            (x - ax - bx, y - ay - by),
            (x + ax - bx, y + ay - by),
            (x + ax + bx, y + ay + by),
            (x - ax + bx, y - ay + by),
        )

    def grown(self, by: float) -> Box:
        """The same box with this much more at each side."""
        return Box(self.x, self.y, self.width + 2 * by, self.height + 2 * by, self.angle)


def upright(angle: float) -> float:
    """The same direction within (-90, 90], so that text along it is never upside down."""
    turned = angle % 180
    return turned - 180 if turned > 90 else turned


def boxes_overlap(a: Box, b: Box) -> bool:
    """Whether two boxes have ground in common (separating axes)."""
    if hypot(a.x - b.x, a.y - b.y) >= a.reach + b.reach:
        return False
    return _not_parted(a.corners(), b.corners(), (*a.axes, *b.axes))


def box_meets_line(box: Box, line: Line) -> bool:
    """Whether a straight line runs through a box."""
    if _distance((box.x, box.y), line) >= box.reach:
        return False
    (ax, ay), (bx, by) = line
    length = hypot(bx - ax, by - ay)
    if length == 0:
        return _not_parted(box.corners(), line, box.axes)
    across = ((ay - by) / length, (bx - ax) / length)
    return _not_parted(box.corners(), line, (*box.axes, across))


def _not_parted(one: Sequence[XY], other: Sequence[XY], axes: Iterable[XY]) -> bool:
    for x, y in axes:
        p = [x * px + y * py for px, py in one]
        q = [x * qx + y * qy for qx, qy in other]
        if max(p) <= min(q) or max(q) <= min(p):
            return False
    return True


def _distance(p: XY, line: Line) -> float:
    (ax, ay), (bx, by) = line
    dx, dy = bx - ax, by - ay
    square = dx * dx + dy * dy
    t = 0.0 if square == 0 else ((p[0] - ax) * dx + (p[1] - ay) * dy) / square
    t = max(0.0, min(1.0, t))
    return hypot(p[0] - ax - t * dx, p[1] - ay - t * dy)


def clipped(line: Line, frame: Frame) -> Line | None:
    """The part of a straight line inside the frame (Liang and Barsky), or None."""
    (ax, ay), (bx, by) = line
    dx, dy = bx - ax, by - ay
    first, last = 0.0, 1.0
    for run, room in (
        (-dx, ax - frame[0]),
        (dx, frame[2] - ax),
        (-dy, ay - frame[1]),
        (dy, frame[3] - ay),
    ):
        if run == 0:
            if room < 0:
                return None
        elif run < 0:
            first = max(first, room / run)
        else:
            last = min(last, room / run)
    if first >= last:
        return None
    return (ax + first * dx, ay + first * dy), (ax + last * dx, ay + last * dy)


@dataclass(slots=True)
class Room:
    """What is taken inside a frame. `gap` stays free around every label."""

    frame: Frame
    gap: float = 1.0
    lines: list[Line] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)

    def is_free(self, box: Box) -> bool:
        """Whether a box is inside the frame and touches nothing that was put there."""
        left, bottom, right, top = self.frame
        if any(not (left <= x <= right and bottom <= y <= top) for x, y in box.corners()):
            return False
        wide = box.grown(self.gap)
        return not any(boxes_overlap(wide, other) for other in self.boxes) and not any(
            box_meets_line(wide, line) for line in self.lines
        )

    def take_first(self, candidates: Iterable[Box]) -> Box | None:
        """Put the first box that is free there; None when none is."""
        for box in candidates:
            if self.is_free(box):
                self.boxes.append(box)
                return box
        return None

    def lets_through(self, line: Line, meeting: float = 0.5) -> bool:
        """Whether a line can be drawn without meeting a label or crossing a line.

        It may meet other lines so far from its ends.
        """
        return not any(boxes_overlap(line_box(line, 0.5), box) for box in self.boxes) and not any(
            box_meets_line(line_box(line, meeting), other) for other in self.lines
        )


def line_box(line: Line, shorter: float) -> Box:
    """A thin box around a straight line, shorter at both ends."""
    (ax, ay), (bx, by) = line
    length = hypot(bx - ax, by - ay)
    angle = degrees(atan2(by - ay, bx - ax))
    return Box((ax + bx) / 2, (ay + by) / 2, max(0.0, length - 2 * shorter), 0.5, angle)
