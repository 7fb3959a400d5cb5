"""Paints what a sketch has beside its lines, in pixels: labels are readable at any zoom."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPen,
    QPolygonF,
    QTransform,
)

from app.domain.drawing_parts import Drawing, Kind, Label, Sizes
from app.domain.labels import XY, Box
from ui import colours
from ui.widgets.sketch_captions import in_metres, shortest_metres

LINE = QColor("#14332e")
FILL = QColor("#e3eeeb")
VERTEX = QColor("#f0a830")
SETBACK = QColor("#c0281f")
FINE = QColor("#5c736d")
STREET = QColor("#ecebe4")
GRID = QColor("#e9efed")
GRID_STRONG = QColor("#d6e0dd")
NEIGHBOUR = QColor("#0b5348")

SIZES = Sizes(text=13, small=12, title=15, dimension=29, letter=17, line=1.5)
ARROW = 34.0
LEAST_SPACING = 14.0  # pixels between two lines of the grid
STEPS_MM = tuple(step * 10**n for n in range(2, 8) for step in (1, 5))
BAR_MM = tuple(step * 10**n for n in range(2, 8) for step in (1, 2, 5))


@lru_cache(maxsize=64)
def font_of(family: str, size: float, *, bold: bool) -> QFont:
    made = QFont(family)
    made.setPixelSize(round(size))
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made


class Brush:
    """What paints: the drawing as it was worked out (y upwards) into pixels (y downwards)."""

    def __init__(self, font: QFont) -> None:
        self._family = font.family()
        self._widths: dict[tuple[str, float, bool], float] = {}

    def font(self, size: float, *, bold: bool = False) -> QFont:
        return font_of(self._family, size, bold=bold)

    def measure(self, text: str, size: float, bold: bool) -> float:  # noqa: FBT001 - a Measure
        """The width of a line in pixels, with a little air."""
        key = (text, size, bold)
        if key not in self._widths:
            metrics = QFontMetricsF(self.font(size, bold=bold))
            self._widths[key] = metrics.horizontalAdvance(text) + 4
        return self._widths[key]

    def drawing(self, painter: QPainter, drawing: Drawing) -> None:
        """Streets, dimensions and labels. The scene's items are outline, setbacks and vertices."""
        painter.setLayoutDirection(QGuiApplication.layoutDirection())
        for band in drawing.bands:
            self._band(painter, band)
        painter.setPen(QPen(FINE, 1))
        for line in (*drawing.dimensions, *drawing.ticks):
            painter.drawLine(*_points(line))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(FINE)
        for line in drawing.dimensions:
            for p in _points(line):
                painter.drawEllipse(p, 2, 2)
        painter.setPen(QPen(SETBACK, 1))
        for line in drawing.distances:
            painter.drawLine(*_points(line))
        for label in drawing.labels:
            self.label(painter, label)

    def label(self, painter: QPainter, label: Label) -> None:
        painter.save()
        painter.translate(label.box.x, -label.box.y)
        painter.rotate(-label.box.angle)
        painter.setFont(self.font(label.size, bold=label.bold))
        painter.setPen(_ink(label.kind))
        wide, high = label.box.width + 8, label.box.height + 8
        where = QRectF(-wide / 2, -high / 2, wide, high)
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter, label.text)
        painter.restore()

    def _band(self, painter: QPainter, band: Box) -> None:
        a, b, c, d = _points(band.corners())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(STREET)
        painter.drawPolygon(QPolygonF([a, b, c, d]))
        painter.setPen(QPen(FINE, 1))
        painter.drawLine(a, b)
        painter.drawLine(d, c)

    def north(self, painter: QPainter, middle: QPointF, degrees: float) -> None:
        """The arrow with «ش» at its tip, turned clockwise."""
        turned = QTransform().translate(middle.x(), middle.y()).rotate(degrees)
        half = [QPointF(0, -ARROW * 0.6), QPointF(-9, ARROW * 0.42), QPointF(0, ARROW * 0.2)]
        other = [QPointF(-p.x(), p.y()) for p in half]
        painter.setPen(QPen(LINE, 1.2))
        painter.setBrush(LINE)
        painter.drawPolygon(turned.map(QPolygonF(half)))
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawPolygon(turned.map(QPolygonF(other)))
        painter.setFont(self.font(15, bold=True))
        tip = turned.map(QPointF(0, -ARROW * 0.6 - 12))
        painter.drawText(QRectF(tip.x() - 12, tip.y() - 12, 24, 24), CENTRE, "ش")

    def scale_bar(self, painter: QPainter, corner: QPointF, pixels_per_mm: float) -> None:
        """A bar of round length above a lower left corner; each label is a text of its own."""
        step = max((mm for mm in BAR_MM if mm * pixels_per_mm * 4 <= 160), default=BAR_MM[0])
        wide = step * pixels_per_mm
        for n in range(4):
            painter.setPen(QPen(LINE, 1))
            painter.setBrush(LINE if n % 2 == 0 else Qt.GlobalColor.white)
            painter.drawRect(QRectF(corner.x() + n * wide, corner.y() - 26, wide, 6))
        painter.setFont(self.font(12))
        for n, text in ((0, shortest_metres(0)), (4, in_metres(shortest_metres(4 * step)))):
            x = corner.x() + n * wide
            painter.drawText(QRectF(x - 40, corner.y() - 19, 80, 19), CENTRE, text)

    def words(self, painter: QPainter, area: QRectF, lines: Iterable[str]) -> None:
        """A hint in the middle of an empty drawing."""
        painter.setPen(QColor(colours.MUTED))
        painter.setFont(self.font(15))
        painter.drawText(area, CENTRE, "\n".join(lines))


CENTRE = Qt.AlignmentFlag.AlignCenter


def paint_grid(painter: QPainter, area: QRectF, pixels_per_mm: float, offset: QPointF) -> None:
    """Lines of the ground, as close as is readable; every tenth step stronger. In scene units.

    `offset` is where the ground's 0, 0 lies in the scene.
    """
    step = next((s for s in STEPS_MM if s * pixels_per_mm >= LEAST_SPACING), STEPS_MM[-1])
    bold = step * (10 if str(step)[0] == "1" else 2)
    for every, colour in ((step, GRID), (bold, GRID_STRONG)):
        painter.setPen(QPen(colour, 0))
        for x in _multiples(area.left(), area.right(), every, offset.x()):
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        for y in _multiples(area.top(), area.bottom(), every, offset.y()):
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))


def _multiples(low: float, high: float, step: int, offset: float) -> Iterable[float]:
    first, last = ceil((low - offset) / step), floor((high - offset) / step)
    return (offset + n * step for n in range(first, last + 1))


def _points(points: Iterable[XY]) -> tuple[QPointF, ...]:
    return tuple(QPointF(x, -y) for x, y in points)


def _ink(kind: Kind) -> QColor:
    if kind is Kind.SETBACK:
        return SETBACK
    return NEIGHBOUR if kind is Kind.NEIGHBOUR else LINE
