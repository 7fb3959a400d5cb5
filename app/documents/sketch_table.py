"""The table of vertices and sides under a printed sketch."""

from __future__ import annotations

from typing import Final

from app.documents.page import Paper, mm
from app.documents.sketch_texts import along, metres_of, plain, two_places
from app.documents.tables import Column, Row, Table
from app.domain.geometry import side_lengths
from app.domain.labels import Frame
from app.domain.sketches import Sketch, side_name, vertex_letter

ONE_BLOCK: Final = 20  # more vertices than this stand in two blocks beside each other
ROW: Final = 5 * mm
LOW_ROW: Final = 3.8 * mm
GAP: Final = 3 * mm


def table_height(sketch: Sketch, box: Frame) -> float:
    """How much of a box (left, bottom, right, top) the table takes, in points."""
    rows, row = _shape(sketch, box)
    return (rows + 1) * row


def draw_table(paper: Paper, box: Frame, sketch: Sketch) -> None:
    """Draw the table at the bottom of a box: a row for each vertex and the side after it."""
    rows, row = _shape(sketch, box)
    lines = _lines(sketch)
    blocks = [lines[:rows], lines[rows:]] if len(lines) > rows else [lines]
    width = (box[2] - box[0] - GAP * (len(blocks) - 1)) / len(blocks)
    top = box[1] + (rows + 1) * row
    for n, block in enumerate(blocks):
        table = Table(
            _columns(width),
            size=8.5 if row == ROW else 7,
            padding=0.8 * mm,
            right=box[2] - n * (width + GAP),
        )
        y = top
        paper.line(box[2] - n * (width + GAP) - width, y, box[2] - n * (width + GAP), y)
        for cells in ([column.title for column in table.columns], *block):
            y = table.row(paper, y, cells, height=row)


def _shape(sketch: Sketch, box: Frame) -> tuple[int, float]:
    """Rows of a block and their height: low ones when they would take half of the box."""
    count = len(sketch.points)
    rows = count if count <= ONE_BLOCK else (count + 1) // 2
    return rows, ROW if (rows + 1) * ROW < 0.4 * (box[3] - box[1]) else LOW_ROW


def _columns(width: float) -> tuple[Column, ...]:
    """Shares of the width; the neighbour takes what is left."""
    narrow = width < 130 * mm
    shares = (8, 22, 22, 12, 14, 9) if narrow else (13, 30, 30, 18, 22, 20)
    vertex, x, y, side, length, setback = (share * mm for share in shares)
    rest = width - vertex - x - y - side - length - setback
    return (
        Column("الرأس", vertex, "centre", bold=True),
        Column("س (شرقاً)", x, "centre"),
        Column("ع (شمالاً)", y, "centre"),
        Column("الضلع", side, "centre"),
        Column("الطول م", length, "centre"),
        Column("الحد", rest),
        Column("الوجيبة م", setback, "centre"),
    )


def _lines(sketch: Sketch) -> list[Row]:
    count = len(sketch.points)
    places = 3 if any(c % 10 for point in sketch.points for c in point) else 2
    return [
        (
            vertex_letter(i),
            *(f"{metres_of(c):.{places}f}" for c in sketch.points[i]),
            side_name(i, count),
            two_places(length),
            along(sketch.sides[i]),
            plain(metres_of(sketch.sides[i].setback_mm)),
        )
        for i, length in enumerate(side_lengths(sketch.points))
    ]
