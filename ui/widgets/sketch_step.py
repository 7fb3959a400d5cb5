"""The sketch as one half of a form: the editor, and what was drawn for each plot looked at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.land import Plot
from app.domain.sketches import Sketch, area_warning
from app.errors import Violation
from ui.widgets.sketch_editor import SketchEditor

LEAST = QSize(900, 400)


class SketchStep(QWidget):
    """Takes the room that there is: on a low screen the drawing is smaller, nothing scrolls."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = SketchEditor()
        self._plot: Plot | None = None
        self._drawn: dict[str, Sketch] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.editor)
        self.editor.changed.connect(self.changed)

    def show_plot(self, plot: Plot | None, begin: Callable[[str], Sketch]) -> None:
        """Draw another plot. Each keeps what was drawn for it; `begin` brings its first sketch."""
        if self._plot is not None:
            self._drawn[self._plot.id] = self.editor.sketch()
        self._plot = plot
        if plot is not None:
            self.editor.set_sketch(self._drawn.get(plot.id) or begin(plot.id))
            self.editor.set_plot(plot.number, plot.area)

    def sketch(self) -> Sketch:
        return self.editor.sketch()

    def area_warning(self) -> Violation | None:
        """That the drawn area is not the decided one (art. 13.3, example E26), or None."""
        if self._plot is None or self.editor.is_empty():
            return None
        return area_warning(self.editor.sketch(), self._plot.area)

    def open(self) -> None:
        """Begin to work on the drawing."""
        self.editor.view.fit()
        self.editor.view.setFocus()

    def sizeHint(self) -> QSize:
        return LEAST

    def hasHeightForWidth(self) -> bool:
        return False


class HeldSketch(QWidget):
    """The sketch as a field, so that it is kept in drafts; the step shows it."""

    edited = Signal()

    def __init__(self, step: SketchStep) -> None:
        super().__init__()
        self._editor = step.editor
        step.editor.edited.connect(self.edited)

    def typed(self) -> object:
        return self._editor.typed()

    def put_typed(self, value: object) -> None:
        self._editor.put_typed(value)

    def is_empty(self) -> bool:
        return self._editor.is_empty()
