"""The editor of a sketch (كروكي): drawing, tables, tools, and undo for everything."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QUndoCommand, QUndoStack
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.coordinates import points_from_lines
from app.domain.geometry import Point, Points, bounding_box, rectangle, side_lengths
from app.domain.plain import from_plain, to_plain
from app.domain.sketches import (
    Sketch,
    area_warning,
    check_sketch,
    with_points,
    with_vertex_inserted,
    with_vertex_moved,
    with_vertex_removed,
)
from app.errors import Refused, Violation
from ui import colours
from ui.messages import sentence
from ui.widgets.shortcuts import shortcut
from ui.widgets.sketch_captions import facts
from ui.widgets.sketch_panel import SketchPanel
from ui.widgets.sketch_tools import SketchTools
from ui.widgets.sketch_view import SketchView

MOST_UNDO = 500


class _Change(QUndoCommand):
    """One step: the sketch before and after it."""

    def __init__(
        self, text: str, before: Sketch, after: Sketch, show: Callable[[Sketch], None]
    ) -> None:
        super().__init__(text)
        self._before, self._after, self._show = before, after, show

    def undo(self) -> None:
        self._show(self._before)

    def redo(self) -> None:
        self._show(self._after)


class SketchEditor(QWidget):
    """Edits a Sketch. `changed` follows every change, also by undo; `edited` is the same for forms.

    It is a field of a FieldSet too: `typed`, `put_typed`, `is_empty`.
    """

    changed = Signal()
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sketch = Sketch()
        self._before_drag: Sketch | None = None
        self._plot_no = ""
        self._decided: Decimal | None = None
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(MOST_UNDO)
        self.view, self.panel, self.tools = SketchView(), SketchPanel(), SketchTools()
        self.facts = facts_label()
        self._build()
        self._connect_tools()
        self._connect_changes()
        self._show(self._sketch)

    # For forms

    def sketch(self) -> Sketch:
        """The sketch as it is now, what is still being typed included."""
        self.panel.commit()
        return self._as_shown()

    def set_sketch(self, sketch: Sketch) -> None:
        """Show a sketch to begin with; nothing before it can be undone."""
        self._decided = sketch.decided_area
        self.undo_stack.clear()
        self._show(sketch)
        self.view.fit()

    def set_plot(self, number: str, decided_area: Decimal | None) -> None:
        """Say which plot it is, and the area (m²) that was decided for it."""
        self._plot_no, self._decided = number, decided_area
        self._show(self._sketch)

    def typed(self) -> object:
        """For drafts: does not disturb what is being typed."""
        return to_plain(self._as_shown())

    def _as_shown(self) -> Sketch:
        return replace(self._sketch, decided_area=self._decided)

    def put_typed(self, value: object) -> None:
        """Show the sketch of a draft; one that cannot be read is left out."""
        try:
            self.set_sketch(from_plain(Sketch, value))
        except ValueError:
            return

    def is_empty(self) -> bool:
        return not self._sketch.points

    def violations(self) -> Sequence[Violation]:
        """What is wrong with the sketch as it is now."""
        return tuple(check_sketch(self._sketch, self._decided))

    # What can be done

    def start_rectangle(self, width: int, depth: int) -> None:
        """Begin anew with a rectangle in millimetres, at the corner of what was there."""
        left, bottom, _, _ = bounding_box(self._sketch.points or ((0, 0),))
        points = rectangle(width, depth, (left, bottom))
        self._apply(with_points(self._sketch, points), self.tr("مستطيل"))
        self.view.fit()

    def paste(self) -> None:
        """Take the vertices from lines copied in a spreadsheet."""
        try:
            points = points_from_lines(QGuiApplication.clipboard().text())
            pasted = with_points(self._sketch, points)
            Refused.unless_none(v for v in check_sketch(pasted) if v.code not in LATER)
        except Refused as refused:
            self.panel.complain("\n".join(sentence(v) for v in refused.violations))
            return
        self.panel.complain("")
        self._apply(pasted, self.tr("لصق إحداثيات"))
        self.view.fit()

    def add_vertex(self) -> None:
        """Divide the chosen side, or the one after the chosen vertex, or the longest."""
        lengths = side_lengths(self._sketch.points)
        side = self.view.vertex if self.view.side is None else self.view.side
        if side is None and lengths:
            side = max(range(len(lengths)), key=lengths.__getitem__)
        if side is not None:
            self._insert(side, None)

    def remove_vertex(self) -> None:
        """Take the chosen vertex out."""
        if self.view.vertex is not None:
            self._remove(self.view.vertex)

    def _insert(self, side: int, at: Point | None) -> None:
        self._apply(with_vertex_inserted(self._sketch, side, at), self.tr("إضافة رأس"))
        self._choose(side + 1, None)

    def _remove(self, vertex: int) -> None:
        if len(self._sketch.points) <= 3:
            self.panel.complain(sentence(Violation("sketch.three_vertices_stay")))
            return
        self.panel.complain("")
        self._apply(with_vertex_removed(self._sketch, vertex), self.tr("حذف الرأس"))
        self._choose(min(vertex, len(self._sketch.points) - 1), None)

    def _take_drawn(self, points: Points) -> None:
        self._apply(with_points(self._sketch, points), self.tr("رسم بالنقر"))

    def _drag(self, vertex: int, to: Point) -> None:
        if self._before_drag is None:
            self._before_drag = self._sketch
        self._show(with_vertex_moved(self._sketch, vertex, to), still=True)

    def _drop(self) -> None:
        before, self._before_drag = self._before_drag, None
        if before is not None and before != self._sketch:
            after, self._sketch = self._sketch, before
            self._apply(after, self.tr("تحريك رأس"))

    def _nudge(self, vertex: int, to: Point) -> None:
        self._apply(with_vertex_moved(self._sketch, vertex, to), self.tr("تحريك رأس"))

    def _apply(self, after: Sketch, text: str) -> None:
        """Every change goes through here and can be undone."""
        if after != self._sketch:
            self.undo_stack.push(_Change(text, self._sketch, after, self._show))

    # Showing

    def _show(self, sketch: Sketch, *, still: bool = False) -> None:
        changed = sketch != self._sketch
        self._sketch = sketch
        self.view.show_sketch(sketch, self._plot_no, still=still)
        self.panel.show_sketch(sketch)
        self._choose(self.view.vertex, self.view.side)
        self.facts.setText(facts(sketch, self._decided))
        self.panel.warn("\n".join(map(sentence, to_look_at(sketch, self._decided))))
        if changed:
            self.changed.emit()
            self.edited.emit()

    def _choose(self, vertex: int | None, side: int | None) -> None:
        self.view.choose(vertex, side)
        self.panel.choose(self.view.vertex, self.view.side)
        self.tools.remove.setEnabled(self.view.vertex is not None)

    # Building

    def _build(self) -> None:
        self.view.hint = (
            self.tr("ابدأ من مستطيل، أو ارسم المضلع بالنقر،"),
            self.tr("أو الصق إحداثيات من جدول."),
        )
        columns = QHBoxLayout()
        columns.setSpacing(12)
        columns.addWidget(self.panel)
        columns.addLayout(framed(self.view, self.facts), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tools)
        layout.addLayout(columns, 1)

    def _connect_tools(self) -> None:
        tools, stack = self.tools, self.undo_stack
        tools.steer(self.view)
        tools.follow(stack)
        tools.paste.clicked.connect(self.paste)
        tools.add.clicked.connect(self.add_vertex)
        tools.remove.clicked.connect(self.remove_vertex)
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, slot in (
            ("Ctrl+Z", stack.undo),
            ("Ctrl+Y", stack.redo),
            ("Ctrl+Shift+Z", stack.redo),
            ("Ctrl+V", self.paste),
            ("Insert", self.add_vertex),
        ):
            shortcut(self, keys, slot, here)

    def _connect_changes(self) -> None:
        view, panel = self.view, self.panel
        view.dragged.connect(self._drag)
        view.dropped.connect(self._drop)
        view.nudged.connect(self._nudge)
        view.insert_asked.connect(self._insert)
        view.remove_asked.connect(self._remove)
        view.drawn.connect(self._take_drawn)
        view.chosen.connect(self._choose)
        panel.changed.connect(self._apply)
        panel.rectangle_asked.connect(self.start_rectangle)
        panel.vertex_chosen.connect(lambda vertex: self._choose(vertex, None))
        panel.side_chosen.connect(lambda side: self._choose(None, side))


LATER = frozenset({"sketch.setbacks_too_large"})
"""What may be put right after pasting."""


def to_look_at(sketch: Sketch, decided: Decimal | None) -> Sequence[Violation]:
    """What is wrong with a sketch, else what to look at twice; nothing while it is empty."""
    if not sketch.points:
        return ()
    found = tuple(check_sketch(sketch, decided))
    warning = area_warning(sketch, decided) if decided is not None and not found else None
    return found if warning is None else (warning,)


def facts_label() -> QLabel:
    """The line under the drawing."""
    label = QLabel()
    label.setStyleSheet(f"color: {colours.ACCENT_DARK}; font-weight: 600;")
    label.setWordWrap(True)
    return label


def framed(view: QWidget, under: QWidget) -> QVBoxLayout:
    """A thin line around the view, and something under it."""
    frame = QFrame()
    frame.setFrameShape(QFrame.Shape.StyledPanel)
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(1, 1, 1, 1)
    inside.addWidget(view)
    both = QVBoxLayout()
    both.setSpacing(6)
    both.addWidget(frame, 1)
    both.addWidget(under)
    return both
