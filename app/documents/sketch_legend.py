"""The strip under a printed sketch: north, scale with its bar, areas."""

from __future__ import annotations

from math import cos, radians, sin
from typing import Final

from app.documents.page import BLACK, GREY, Paper, mm
from app.documents.sketch_texts import two_places
from app.domain.geometry import perimeter
from app.domain.labels import Frame
from app.domain.sketches import Sketch

LEGEND_HEIGHT: Final = 23 * mm
SMALL: Final = 9.0
BAR: Final = 40 * mm  # the longest scale bar
STEPS: Final = (1, 2, 5)


def draw_legend(paper: Paper, box: Frame, sketch: Sketch, *, plot_no: str, scale: int) -> None:
    """Draw the strip into a box (left, bottom, right, top) of LEGEND_HEIGHT."""
    left, bottom, right, top = box
    paper.line(left, top, right, top, weight=0.4, colour=GREY)
    for n, line in enumerate([f"المقسم {plot_no}", *_areas(sketch)]):
        y = top - 5 * mm - n * 4.4 * mm
        paper.text(right, y, line, size=9 if n else 10, bold=n == 0, max_width=88 * mm)
    _scale(paper, left + 45 * mm, bottom, scale)
    north_arrow(
        paper, left + 14 * mm, (bottom + top) / 2 - 0.5 * mm, 7 * mm, float(sketch.north_degrees)
    )


def _areas(sketch: Sketch) -> list[str]:
    lines = [f"المساحة المحسوبة من الرؤوس: {two_places(sketch.area)} م²"]
    if sketch.decided_area is not None:
        lines.insert(0, f"المساحة المقررة: {two_places(sketch.decided_area)} م²")
    else:
        lines.append(f"المحيط: {two_places(perimeter(sketch.points))} م")
    if sketch.has_setbacks:
        lines.append(f"مساحة البناء ضمن الوجائب: {two_places(sketch.buildable_area)} م²")
    return lines


def remarks(sketch: Sketch) -> str:
    """What stands in lines of its own above the table: system of coordinates, note."""
    system = f"جملة الإحداثيات: {sketch.crs}" if sketch.crs else ""
    return "\n".join(part for part in (system, sketch.note) if part)


def remarks_height(paper: Paper, width: float, sketch: Sketch) -> float:
    """How high the remarks are, in points."""
    text = remarks(sketch)
    return len(paper.lines_of(text, width, size=SMALL)) * SMALL * 1.5 + 2 * mm if text else 0.0


def _scale(paper: Paper, left: float, bottom: float, scale: int) -> None:
    """The scale in words and as a bar of four steps; its labels are texts of their own."""
    step = bar_step(scale)
    wide = step * 1000 * mm / scale
    y, high = bottom + 9 * mm, 1.6 * mm
    middle = left + 2 * wide
    paper.text(middle, y + 4.5 * mm, f"مقياس الرسم 1/{scale}", size=10.5, bold=True, align="centre")
    for n in range(4):
        fill = BLACK if n % 2 == 0 else (1.0, 1.0, 1.0)
        paper.rect(left + n * wide, y, wide, high, fill=fill, weight=0.6)
    for n, text in ((0, "0"), (2, f"{2 * step}"), (4, f"{4 * step} م")):
        paper.text(left + n * wide, y - 3.6 * mm, text, size=8.5, align="centre")


def bar_step(scale: int) -> int:
    """How many whole metres one of the four steps of the scale bar stands for."""
    best = STEPS[0]
    decade = 1
    while 4 * decade * 1000 * mm / scale <= BAR:
        for step in STEPS:
            if 4 * step * decade * 1000 * mm / scale <= BAR:
                best = step * decade
        decade *= 10
    return best


def north_arrow(paper: Paper, x: float, y: float, radius: float, degrees: float) -> None:
    """Draw the arrow around a point with «ش» at its tip, turned clockwise by `degrees`."""
    turned = radians(-degrees)

    def at(across: float, up: float) -> tuple[float, float]:
        return (
            x + radius * (across * cos(turned) - up * sin(turned)),
            y + radius * (across * sin(turned) + up * cos(turned)),
        )

    tip, notch = at(0, 0.75), at(0, -0.35)
    paper.polygon([tip, at(-0.42, -0.7), notch], fill=BLACK, weight=0.6)
    paper.polygon([tip, at(0.42, -0.7), notch], fill=(1.0, 1.0, 1.0), weight=0.6)
    letter = at(0, 1.12)
    paper.text(letter[0], letter[1] - 3, "ش", size=11, bold=True, align="centre")
