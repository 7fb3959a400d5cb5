"""What the drawing of a sketch is made of. Units are points or pixels, y upwards."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum

from app.domain.geometry import Point
from app.domain.labels import XY, Box, Line

Measure = Callable[[str, float, bool], float]  # the width of: text, size, bold


class Kind(Enum):
    LETTER = "letter"
    LENGTH = "length"
    NEIGHBOUR = "neighbour"
    STREET = "street"
    SETBACK = "setback"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class Captions:
    """The finished words: one for each vertex or side, empty where there is none; title lines."""

    letters: tuple[str, ...]
    lengths: tuple[str, ...]
    neighbours: tuple[str, ...]
    setbacks: tuple[str, ...]
    title: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sizes:
    """Sizes of text and distances of the drawing, in its units."""

    text: float = 9.0
    small: float = 7.5
    title: float = 10.5
    dimension: float = 13.0
    letter: float = 9.0
    line: float = 1.25  # the height of a line of text, for a size of 1


@dataclass(frozen=True, slots=True)
class Placement:
    """From millimetres of the ground to the drawing: `scale` units for a millimetre."""

    scale: float
    origin: Point
    at: XY

    def __call__(self, p: Point) -> XY:
        return (
            self.at[0] + (p[0] - self.origin[0]) * self.scale,
            self.at[1] + (p[1] - self.origin[1]) * self.scale,
        )


@dataclass(frozen=True, slots=True)
class Label:
    """One line of text in its box. `number` is the vertex, side or title line it belongs to."""

    kind: Kind
    number: int
    text: str
    size: float
    box: Box
    bold: bool = False


@dataclass(slots=True)
class Drawing:
    """Everything to be drawn: outline, setbacks, lines of dimensions, bands of streets, labels."""

    outline: tuple[XY, ...]
    setbacks: tuple[tuple[XY, ...], ...]
    dimensions: list[Line] = field(default_factory=list)
    ticks: list[Line] = field(default_factory=list)
    distances: list[Line] = field(default_factory=list)
    bands: list[Box] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)
    left_out: list[tuple[Kind, int]] = field(default_factory=list)
