"""The row of tools above a sketch."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from ui import colours
from ui.text import apart
from ui.widgets.choice import Choice
from ui.widgets.icons import icon
from ui.widgets.sketch_captions import in_metres, shortest_metres
from ui.widgets.sketch_view import SketchView

GRIDS_MM = (100, 500, 1000, 0)


class SketchTools(QWidget):
    """Buttons with their keys, and the choice of the grid. The editor connects them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draw = self._tool(self.tr("رسم بالنقر"), "sketch")
        self.draw.setCheckable(True)
        self.paste = self._tool(self.tr("لصق إحداثيات"), "copy", "Ctrl+V")
        self.add = self._tool(self.tr("إضافة رأس"), "add", "Insert")
        self.remove = self._tool(self.tr("حذف الرأس"), "remove", "Delete")
        self.undo = self._tool(self.tr("تراجع"), "undo", "Ctrl+Z")
        self.redo = self._tool(self.tr("إعادة"), "redo", "Ctrl+Y")
        self.fit = self._tool(self.tr("ملاءمة العرض"), "fit_width", "Home", words=False)
        self.nearer = self._tool(self.tr("تكبير"), "zoom_in", "+", words=False)
        self.farther = self._tool(self.tr("تصغير"), "zoom_out", "-", words=False)
        self.grid = Choice([(mm, self._grid_name(mm)) for mm in GRIDS_MM], first=True)
        self.grid.setAccessibleName(self.tr("الشبكة"))
        self._build()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for group in (
            (self.draw, self.paste),
            (self.add, self.remove),
            (self.undo, self.redo),
            (self.fit, self.nearer, self.farther),
        ):
            for tool in group:
                row.addWidget(tool)
            row.addWidget(_parting())
        label = QLabel(self.tr("الشبكة"))
        label.setBuddy(self.grid)
        row.addWidget(label)
        row.addSpacing(4)
        row.addWidget(self.grid)
        row.addStretch(1)

    def steer(self, view: SketchView) -> None:
        """Connect what only concerns looking and drawing."""
        self.draw.toggled.connect(lambda on: view.draw_polygon(on=on))
        view.draw_ended.connect(lambda: self.draw.setChecked(False))
        self.fit.clicked.connect(view.fit)
        self.nearer.clicked.connect(lambda: view.zoom(1.25))
        self.farther.clicked.connect(lambda: view.zoom(0.8))
        self.grid.currentIndexChanged.connect(lambda _: view.set_grid(self.grid.value()))

    def follow(self, stack: QUndoStack) -> None:
        """Connect undo and redo."""
        for tool, slot, follows in (
            (self.undo, stack.undo, stack.canUndoChanged),
            (self.redo, stack.redo, stack.canRedoChanged),
        ):
            tool.clicked.connect(slot)
            tool.setEnabled(False)
            follows.connect(tool.setEnabled)

    def _tool(self, text: str, name: str, key: str = "", *, words: bool = True) -> QToolButton:
        tool = QToolButton()
        tool.setText(text)
        tool.setIcon(icon(name, colours.ACCENT))
        tool.setIconSize(QSize(18, 18))
        style = Qt.ToolButtonStyle
        tool.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if words else style.ToolButtonIconOnly
        )
        tool.setAutoRaise(True)
        tool.setAccessibleName(text)
        tool.setToolTip(f"{text}  {apart(key)}" if key else text)
        return tool

    def _grid_name(self, mm: int) -> str:
        return in_metres(shortest_metres(mm)) if mm else self.tr("بلا شبكة")


def _parting() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.VLine)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setStyleSheet(f"color: {colours.LINE}; margin: 2px 4px;")
    return line
