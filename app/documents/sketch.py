"""The sketch (كروكي) on paper at a true round scale, with its legend and table of vertices."""

from __future__ import annotations

from math import cos, radians, sin
from typing import Final

from app.documents.page import Paper, mm
from app.documents.sheets import Colour
from app.documents.sketch_legend import LEGEND_HEIGHT, SMALL, draw_legend, remarks, remarks_height
from app.documents.sketch_table import draw_table, table_height
from app.documents.sketch_texts import captions
from app.domain.drawing_parts import Drawing, Kind, Label, Placement, Sizes
from app.domain.geometry import bounding_box, round_scale
from app.domain.labels import Box, Frame
from app.domain.sketch_drawing import compose
from app.domain.sketches import Sketch

INK: Final[Colour] = (0.08, 0.2, 0.18)
FILL: Final[Colour] = (0.93, 0.965, 0.955)
SETBACK: Final[Colour] = (0.75, 0.16, 0.12)
FINE: Final[Colour] = (0.35, 0.42, 0.4)
STREET: Final[Colour] = (0.93, 0.93, 0.91)
MARGIN: Final = 18 * mm  # around the plot, for dimensions and neighbours
SIZES: Final = Sizes(text=9.5, small=8, title=12, dimension=17, letter=8)
BASELINE: Final = 0.3  # of the size: how far it is below the middle of a line of text


def draw_sketch(
    paper: Paper,
    box: Frame,
    sketch: Sketch,
    *,
    plot_no: str,
    scale: int | None = None,
    table: bool = True,
) -> int:
    """Draw a checked sketch into a box (left, bottom, right, top in points); return its scale.

    200 stands for 1:200: the largest round scale that fits, unless one is given. From the top: the
    drawing, the legend (areas, scale, north), the table of vertices.
    """
    left, bottom, right, top = box
    drawing, scale = lay_out(paper, box, sketch, plot_no=plot_no, scale=scale, table=table)
    _draw_lines(paper, drawing)
    for label in drawing.labels:
        _write(paper, label)
    floor = _floor(paper, box, sketch, table=table)
    legend = (left, floor - LEGEND_HEIGHT, right, floor)
    draw_legend(paper, legend, sketch, plot_no=plot_no, scale=scale)
    if text := remarks(sketch):
        y = floor - LEGEND_HEIGHT - SMALL
        paper.paragraph(right, y, right - left, text, size=SMALL, leading=SMALL * 1.5)
    if table:
        draw_table(paper, (left, bottom, right, top), sketch)
    return scale


def lay_out(
    paper: Paper,
    box: Frame,
    sketch: Sketch,
    *,
    plot_no: str,
    scale: int | None = None,
    table: bool = True,
) -> tuple[Drawing, int]:
    """Where everything of the drawing stands on the paper, and the scale."""
    frame = (box[0], _floor(paper, box, sketch, table=table), box[2], box[3])
    wide, high = frame[2] - frame[0] - 2 * MARGIN, frame[3] - frame[1] - 2 * MARGIN
    scale = scale or round_scale((wide / mm, high / mm), sketch.points)
    x1, y1, x2, y2 = bounding_box(sketch.points)
    units = mm / scale
    corner = (
        (frame[0] + frame[2] - (x2 - x1) * units) / 2,
        (frame[1] + frame[3] - (y2 - y1) * units) / 2,
    )
    drawing = compose(
        sketch,
        Placement(units, (x1, y1), corner),
        captions(sketch, plot_no),
        sizes=SIZES,
        measure=lambda text, size, bold: paper.width_of(text, size=size, bold=bold),
        frame=frame,
    )
    return drawing, scale


def _floor(paper: Paper, box: Frame, sketch: Sketch, *, table: bool) -> float:
    """The lower edge of the drawing, above legend, remarks and table."""
    under = remarks_height(paper, box[2] - box[0], sketch)
    return box[1] + LEGEND_HEIGHT + under + (table_height(sketch, box) if table else 0)


def _draw_lines(paper: Paper, drawing: Drawing) -> None:
    for band in drawing.bands:
        _draw_band(paper, band)
    paper.polygon(drawing.outline, fill=FILL, weight=1.3, colour=INK)
    for part in drawing.setbacks:
        paper.polygon(part, weight=0.8, colour=SETBACK, dash=(4, 2))
    for kind, weight, colour in (
        (drawing.dimensions, 0.45, FINE),
        (drawing.ticks, 0.35, FINE),
        (drawing.distances, 0.45, SETBACK),
    ):
        paper.rules([(*a, *b) for a, b in kind], weight=weight, colour=colour)
    for (ax, ay), (bx, by) in drawing.dimensions:
        for x, y in ((ax, ay), (bx, by)):
            paper.circle(x, y, 0.9, fill=FINE, weight=0)


def _draw_band(paper: Paper, band: Box) -> None:
    a, b, c, d = band.corners()
    paper.polygon((a, b, c, d), fill=STREET, weight=0)
    paper.rules([(*a, *b), (*d, *c)], weight=0.5, colour=FINE)


def _write(paper: Paper, label: Label) -> None:
    turned, down = radians(label.box.angle), BASELINE * label.size
    x, y = label.box.x + down * sin(turned), label.box.y - down * cos(turned)
    colour = SETBACK if label.kind is Kind.SETBACK else INK
    paper.rotated_text(
        x,
        y,
        label.box.angle,
        label.text,
        size=label.size,
        bold=label.bold,
        align="centre",
        colour=colour,
    )
