"""Mouse and keyboard on a sketch: choosing, dragging, drawing. It says by signals what was done.

It changes nothing itself: the editor does, and shows the new sketch here.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.geometry import Point, metres, side_length
from ui.widgets.sketch_canvas import WITHOUT_GRID_MM, SketchCanvas
from ui.widgets.sketch_captions import in_metres, two_places
from ui.widgets.sketch_paint import LINE, VERTEX
from ui.widgets.sketch_scene import CHOSEN_RADIUS, RADIUS

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton


class SketchView(SketchCanvas):
    """A sketch that can be taken hold of. Points are of the ground, in millimetres."""

    dragged = Signal(int, object)  # a vertex is being dragged: number, point
    dropped = Signal()
    nudged = Signal(int, object)  # a vertex was moved by an arrow key: number, point
    insert_asked = Signal(int, object)  # side, point
    remove_asked = Signal(int)
    drawn = Signal(object)  # the vertices of a new polygon
    draw_ended = Signal()
    chosen = Signal(object, object)  # vertex or None, side or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.vertex: int | None = None
        self.side: int | None = None
        self._drawing_now = False
        self._draft: list[Point] = []
        self._pointer: Point | None = None
        self._held: int | None = None
        self._pushed_from: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("رسم المقسم"))

    def choose(self, vertex: int | None, side: int | None) -> None:
        """Make a vertex and a side the chosen ones, without a signal."""
        count = len(self.sketch.points)
        self.vertex = vertex if vertex is not None and vertex < count else None
        self.side = side if side is not None and side < count else None
        self.ground_scene.show_chosen(self.vertex, self.side)

    def _choose(self, vertex: int | None, side: int | None) -> None:
        self.choose(vertex, side)
        self.chosen.emit(self.vertex, self.side)

    def draw_polygon(self, *, on: bool) -> None:
        """Begin or give up drawing a polygon by clicks."""
        self._drawing_now = on
        self._draft, self._pointer = [], None
        self.ground_scene.show_draft((), None)
        how = self.tr("انقر عند كل رأس. للإغلاق انقر على الأول أو اضغط Enter، وللإلغاء Esc.")
        self.hint_above = (how,) if on else ()
        self.viewport().setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor)
        self.viewport().update()
        if on:
            self.setFocus()

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._drawing_now and event.button() == LEFT:
            self._draw_to(at)
        elif event.button() == MIDDLE:
            self._pushed_from = at
        elif event.button() == LEFT:
            self._held = self.vertex_at(at)
            self._choose(self._held, self.side_at(at) if self._held is None else None)
            if self._held is None and self.side is None:
                self._pushed_from = at
                self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._drawing_now:
            self._pointer = self.snapped(self.ground_at(at))
            self.ground_scene.show_draft(self._draft, self._pointer)
            self.viewport().update()
        elif self._held is not None:
            point = self.snapped(self.ground_at(at))
            if point != self.sketch.points[self._held]:
                self.dragged.emit(self._held, point)
        elif self._pushed_from is not None:
            self.shift((at - self._pushed_from) / self.pixels_per_mm)
            self._pushed_from = at
        else:
            self._show_what_is_under(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() not in (LEFT, MIDDLE):
            return
        if self._held is not None:
            self._held = None
            self.dropped.emit()
        if self._pushed_from is not None:
            self._pushed_from = None
            self._show_what_is_under(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() != LEFT:
            return
        if self._drawing_now:
            self._close()
            return
        side = self.side_at(event.position())
        if side is not None and self.vertex_at(event.position()) is None:
            self.insert_asked.emit(side, self.snapped(self.ground_at(event.position())))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = QPointF(event.pos())
        vertex, side = self.vertex_at(at), self.side_at(at)
        if self._drawing_now or (vertex is None and side is None):
            return
        self._choose(vertex, side if vertex is None else None)
        menu = QMenu(self)
        if vertex is not None:
            menu.addAction(self.tr("حذف الرأس"), lambda: self.remove_asked.emit(vertex))
        elif side is not None:
            point = self.snapped(self.ground_at(at))
            menu.addAction(self.tr("إضافة رأس هنا"), lambda: self.insert_asked.emit(side, point))
        menu.popup(event.globalPos())

    def _show_what_is_under(self, at: QPointF) -> None:
        shape = Qt.CursorShape.OpenHandCursor
        if self.vertex_at(at) is not None:
            shape = Qt.CursorShape.SizeAllCursor
        elif self.side_at(at) is not None:
            shape = Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)

    # Drawing by clicks

    def _draw_to(self, at: QPointF) -> None:
        point = self.snapped(self.ground_at(at))
        first = self.pixels_of(self._draft[0]) if self._draft else None
        if first is not None and (first - at).manhattanLength() < 14 and len(self._draft) > 2:
            self._close()
        elif point not in self._draft:
            self._draft.append(point)
            self.ground_scene.show_draft(self._draft, self._pointer)

    def _close(self) -> None:
        if len(self._draft) < 3:
            return
        points = tuple(self._draft)
        self.draw_polygon(on=False)
        self.draw_ended.emit()
        self.drawn.emit(points)

    def drawForeground(self, painter: QPainter, rect: object) -> None:
        super().drawForeground(painter, rect)
        painter.save()
        painter.resetTransform()
        painter.setPen(QPen(LINE, 1.6))
        painter.setBrush(VERTEX)
        for number, p in enumerate(self._draft):
            r = CHOSEN_RADIUS if number == 0 else RADIUS
            painter.drawEllipse(self.pixels_of(p), r, r)
        if self._draft and self._pointer is not None:
            length = metres(side_length(self._draft[-1], self._pointer))
            at = self.pixels_of(self._pointer) + QPointF(14, -14)
            painter.drawText(at, in_metres(two_places(length)))
        painter.restore()

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        handled = self._draw_key(key) if self._drawing_now else self._key(key, event.modifiers())
        if not handled:
            event.ignore()

    def _draw_key(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Escape:
            self.draw_polygon(on=False)
            self.draw_ended.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._close()
        elif key == Qt.Key.Key_Backspace:
            self._draft = self._draft[:-1]
            self.ground_scene.show_draft(self._draft, self._pointer)
        else:
            return False
        return True

    def _key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        if key in ARROWS and self.vertex is not None:
            far = 10 if modifiers & Qt.KeyboardModifier.ShiftModifier else 1
            step = (self.grid_mm or WITHOUT_GRID_MM) * far
            x, y = self.sketch.points[self.vertex]
            dx, dy = ARROWS[key]
            self.nudged.emit(self.vertex, (x + dx * step, y + dy * step))
        elif key == Qt.Key.Key_Delete and self.vertex is not None:
            self.remove_asked.emit(self.vertex)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp) and self.sketch.points:
            step = 1 if key == Qt.Key.Key_PageDown else -1
            at = -1 if self.vertex is None and step > 0 else self.vertex or 0
            vertex = (at + step) % len(self.sketch.points)
            self._choose(vertex, None)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self.zoom(1.25 if key == Qt.Key.Key_Plus else 0.8)
        elif key == Qt.Key.Key_Home:
            self.fit()
        else:
            return False
        return True
