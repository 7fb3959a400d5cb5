"""The picture of a sketch on the screen: lines as a scene, labels over it, fitting and zooming."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget

from app.domain.drawing_parts import Drawing, Placement
from app.domain.geometry import Point, distance_to_side, sides_of
from app.domain.labels import Box
from app.domain.sketch_drawing import compose
from app.domain.sketches import Sketch
from ui import colours
from ui.widgets.sketch_captions import captions
from ui.widgets.sketch_paint import SIZES, Brush, paint_grid
from ui.widgets.sketch_scene import SketchScene

EDGE = 6.0
BESIDE, ABOVE, BELOW = 100.0, 95.0, 130.0  # pixels for labels around a plot that fits the view
NEAR_VERTEX, NEAR_SIDE = 11.0, 8.0  # pixels
FARTHEST, NEAREST = 0.0005, 2.0  # pixels for a millimetre
CLOSEST_FIT = 0.2
WHEEL_STEP = 1.2
WITHOUT_GRID_MM = 10


class SketchCanvas(QGraphicsView):
    """Shows a sketch. It fits the view until somebody zooms or moves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ground_scene = SketchScene(self)
        self.setScene(self.ground_scene)
        self.sketch = Sketch()
        self.plot_no = ""
        self.hint: Sequence[str] = ()
        self.hint_above: Sequence[str] = ()
        self._brush = Brush(self.font())
        self.grid_mm = 100
        self._fits = True
        self._drawing: tuple[object, Drawing] | None = None
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setBackgroundBrush(QColor(colours.CARD))
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)

    def show_sketch(self, sketch: Sketch, plot_no: str, *, still: bool = False) -> None:
        """Show another state of the sketch; `still` keeps the ground where it is."""
        self.sketch, self.plot_no = sketch, plot_no
        self.ground_scene.show_sketch(sketch)
        self.setSceneRect(self.ground_scene.room())
        if self._fits and not still and not self._sits_well():
            self.fit()
        self.viewport().update()

    def _sits_well(self) -> bool:
        """Whether the plot is all on the view, and not lost in it."""
        places = QPolygonF([self.pixels_of(p) for p in self.sketch.points]).boundingRect()
        view = QRectF(self.viewport().rect())
        large = places.width() > view.width() / 3 or places.height() > view.height() / 3
        return large and view.adjusted(50, 50, -50, -50).contains(places)

    # Looking

    @property
    def pixels_per_mm(self) -> float:
        return self.transform().m11()

    def fit(self) -> None:
        """Show the whole plot with room for its labels."""
        self._fits = True
        points = [self.ground_scene.at(p) for p in self.sketch.points]
        xs, ys = [p.x() for p in points] or [0.0, 40_000.0], [p.y() for p in points] or [0.0, -3e4]
        wide = max(self.viewport().width() - 2 * BESIDE, 60.0)
        high = max(self.viewport().height() - ABOVE - BELOW, 60.0)
        scale = min(wide / max(max(xs) - min(xs), 1), high / max(max(ys) - min(ys), 1), CLOSEST_FIT)
        self.resetTransform()
        self.scale(scale, scale)
        middle = QPointF((max(xs) + min(xs)) / 2, (max(ys) + min(ys)) / 2)
        self._centre(middle + QPointF(0, (BELOW - ABOVE) / 2 / scale))

    def zoom(self, factor: float, around: QPointF | None = None) -> None:
        """Make everything larger; what is at `around` (pixels, else the middle) stays there."""
        at = QPointF(self.viewport().rect().center()) if around is None else around
        factor = min(max(factor, FARTHEST / self.pixels_per_mm), NEAREST / self.pixels_per_mm)
        before = self._scene_at(at)
        self.scale(factor, factor)
        self._fits = False
        self.shift(self._scene_at(at) - before)

    def shift(self, by: QPointF) -> None:
        """Move the ground under the view, by a distance in the scene."""
        self._fits = False
        middle = self._scene_at(QPointF(self.viewport().rect().center()))
        self._centre(middle - by)

    def _centre(self, middle: QPointF) -> None:
        self.centerOn(middle)
        self.viewport().update()

    def _scene_at(self, at: QPointF) -> QPointF:
        inverted, _ = self.viewportTransform().inverted()
        return inverted.map(at)

    def ground_at(self, at: QPointF) -> Point:
        """The point of the ground at a place of the view, in pixels."""
        return self.ground_scene.ground(self._scene_at(at))

    def pixels_of(self, p: Point) -> QPointF:
        """Where a point of the ground is on the view."""
        return self.viewportTransform().map(self.ground_scene.at(p))

    def vertex_at(self, at: QPointF) -> int | None:
        """The vertex near a place of the view, the nearest one."""
        away = [(self.pixels_of(p) - at).manhattanLength() for p in self.sketch.points]
        nearest = min(range(len(away)), key=away.__getitem__, default=None)
        return nearest if nearest is not None and away[nearest] <= NEAR_VERTEX * 1.3 else None

    def side_at(self, at: QPointF) -> int | None:
        """The side near a place of the view, the nearest one."""
        here = self.ground_at(at)
        away = [distance_to_side(here, a, b) for a, b in sides_of(self.sketch.points)]
        nearest = min(range(len(away)), key=away.__getitem__, default=None)
        near = NEAR_SIDE / self.pixels_per_mm
        return nearest if nearest is not None and away[nearest] <= near else None

    def set_grid(self, mm: int) -> None:
        """Let points jump to another grid; 0 switches it off."""
        self.grid_mm = mm

    def snapped(self, p: Point) -> Point:
        """The nearest point of the grid; without one the nearest centimetre."""
        grid = self.grid_mm or WITHOUT_GRID_MM
        return round(p[0] / grid) * grid, round(p[1] / grid) * grid

    # Painting

    def drawing(self) -> Drawing:
        """Where the labels stand on the view now, in pixels, y upwards."""
        at = self.viewportTransform().map(QPointF(0, 0))
        wide, high = self.viewport().width(), self.viewport().height()
        key = (self.sketch, self.plot_no, at.x(), at.y(), self.pixels_per_mm, wide, high)
        if self._drawing is None or self._drawing[0] != key:
            place = Placement(self.pixels_per_mm, self.ground_scene.origin, (at.x(), -at.y()))
            made = compose(
                self.sketch,
                place,
                captions(self.sketch, self.plot_no),
                sizes=SIZES,
                measure=self._brush.measure,
                frame=(EDGE, EDGE - high, wide - EDGE, -EDGE),
                taken=(Box(36, -48, 60, 90), Box(112, 24 - high, 216, 48)),
            )
            self._drawing = (key, made)
        return self._drawing[1]

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        area = QRectF(rect)
        painter.fillRect(area, self.backgroundBrush())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        paint_grid(painter, area, self.pixels_per_mm, self.ground_scene.at((0, 0)))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def drawForeground(self, painter: QPainter, _rect: object) -> None:
        painter.save()
        painter.resetTransform()
        view = QRectF(self.viewport().rect())
        if self.sketch.points:
            self._brush.drawing(painter, self.drawing())
        elif self.hint and not self.hint_above:
            self._brush.words(painter, view, self.hint)
        if self.hint_above:
            self._brush.words(painter, QRectF(0, 8, view.width(), 30), self.hint_above)
        self._brush.north(painter, QPointF(36, 56), float(self.sketch.north_degrees))
        self._brush.scale_bar(painter, QPointF(24, view.height()), self.pixels_per_mm)
        painter.restore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom(WHEEL_STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fits:
            self.fit()
