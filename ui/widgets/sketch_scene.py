"""The scene of a sketch: outline, setbacks and vertices as items, in millimetres, y downwards."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsEllipseItem, QGraphicsItem, QGraphicsScene

from app.domain.geometry import Point, bounding_box, is_simple
from app.domain.sketches import Sketch
from ui.widgets.sketch_paint import FILL, LINE, SETBACK, VERTEX

RADIUS = 6.0
CHOSEN_RADIUS = 8.0
LEAST_ROOM_MM = 100_000


class SketchScene(QGraphicsScene):
    """Shows a sketch. Scene 0, 0 is `origin`, a point of the ground, so that numbers stay small."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.origin: Point = (0, 0)
        self._outline = self.addPolygon(QPolygonF(), _pen(LINE, 2.4), QBrush(FILL))
        self._setbacks = self.addPath(QPainterPath(), _pen(SETBACK, 1.6, dashed=True))
        self._side = self.addLine(QLineF(), _pen(VERTEX, 5))
        self._draft = self.addPath(QPainterPath(), _pen(VERTEX, 2))
        self._handles: list[QGraphicsEllipseItem] = []
        self._shown = Sketch()

    def show_sketch(self, sketch: Sketch) -> None:
        """Show another sketch; its outline is red while it crosses itself."""
        if not self._shown.points and sketch.points:
            left, bottom, _, _ = bounding_box(sketch.points)
            self.origin = (left // 1000 * 1000, bottom // 1000 * 1000)
        self._shown = sketch
        self._outline.setPolygon(QPolygonF([self.at(p) for p in sketch.points]))
        fine = not sketch.points or is_simple(sketch.points)
        self._outline.setPen(_pen(LINE if fine else SETBACK, 2.4, dashed=not fine))
        path = QPainterPath()
        for part in sketch.setback_polygons if sketch.has_setbacks else ():
            path.addPolygon(QPolygonF([self.at(p) for p in (*part, part[0])]))
        self._setbacks.setPath(path)
        self._show_handles(sketch.points)

    def _show_handles(self, points: Sequence[Point]) -> None:
        while len(self._handles) > len(points):
            self.removeItem(self._handles.pop())
        while len(self._handles) < len(points):
            handle = QGraphicsEllipseItem()
            handle.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
            handle.setZValue(2)
            self.addItem(handle)
            self._handles.append(handle)
        for handle, p in zip(self._handles, points, strict=True):
            handle.setPos(self.at(p))

    def show_chosen(self, vertex: int | None, side: int | None) -> None:
        """Make one vertex larger and one side thick."""
        for number, handle in enumerate(self._handles):
            r = CHOSEN_RADIUS if number == vertex else RADIUS
            handle.setRect(QRectF(-r, -r, 2 * r, 2 * r))
            handle.setBrush(VERTEX if number != vertex else QColor("#ffffff"))
            handle.setPen(_pen(LINE, 1.6) if number != vertex else _pen(VERTEX, 4))
        points = self._shown.points
        self._side.setVisible(side is not None and side < len(points))
        if side is not None and side < len(points):
            ends = self.at(points[side]), self.at(points[(side + 1) % len(points)])
            self._side.setLine(QLineF(*ends))

    def show_draft(self, points: Sequence[Point], pointer: Point | None) -> None:
        """The part of a polygon that is being drawn, and the line to the pointer."""
        path = QPainterPath()
        corners = [*points, *([pointer] if pointer is not None and points else [])]
        if corners:
            path.addPolygon(QPolygonF([self.at(p) for p in corners]))
        self._draft.setPath(path)

    def at(self, p: Point) -> QPointF:
        """Where a point of the ground is in the scene."""
        return QPointF(p[0] - self.origin[0], self.origin[1] - p[1])

    def ground(self, p: QPointF) -> Point:
        """The point of the ground at a place of the scene."""
        return round(p.x()) + self.origin[0], self.origin[1] - round(p.y())

    def room(self) -> QRectF:
        """Where one may scroll to: far around the plot."""
        points = [self.at(p) for p in self._shown.points] or [QPointF(0, 0)]
        box = QPolygonF(points).boundingRect()
        more = max(LEAST_ROOM_MM, 3 * max(box.width(), box.height()))
        return box.adjusted(-more, -more, more, more)


def _pen(colour: QColor, width: float, *, dashed: bool = False) -> QPen:
    """A pen of so many pixels at any zoom."""
    pen = QPen(colour, width)
    pen.setCosmetic(True)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if dashed:
        pen.setDashPattern([5, 3])
    return pen
