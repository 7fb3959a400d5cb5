"""What is typed beside the drawing of a sketch: sides, vertices, a rectangle, north, notes."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.domain.geometry import millimetres
from app.domain.sketches import Sketch
from ui.colours import Tone
from ui.widgets.banner import Banner
from ui.widgets.buttons import button
from ui.widgets.edits import DecimalEdit, TextEdit
from ui.widgets.entry_table import EntryModel, EntryTable
from ui.widgets.sketch_captions import shortest
from ui.widgets.sketch_columns import side_columns, vertex_columns

FULL_TURN = 360
WIDTH = 470


class SketchPanel(QWidget):
    """Shows a sketch in tables and fields; every typed change is told as a whole new sketch."""

    changed = Signal(object, str)  # the sketch as changed, what was done
    rectangle_asked = Signal(int, int)  # width and depth in millimetres
    vertex_chosen = Signal(int)
    side_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sketch = Sketch()
        self._quiet = False
        self._side_model = EntryModel(side_columns(self._now, self.changed.emit), self)
        self._vertex_model = EntryModel(vertex_columns(self._now, self.changed.emit), self)
        self.sides = EntryTable(self._side_model, self.tr("أضلاع المقسم"))
        self.vertices = EntryTable(self._vertex_model, self.tr("إحداثيات رؤوس المقسم"))
        self.across, self.deep, self.north = DecimalEdit(2), DecimalEdit(2), DecimalEdit(1)
        self.crs, self.note = TextEdit(), TextEdit()
        self.complaint, self.warning = Banner("", Tone.BAD), Banner("", Tone.WARN)
        self._build()
        self._connect()

    def _now(self) -> Sketch:
        return self._sketch

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._rectangle_row())
        layout.addWidget(self._heading(self.tr("الأضلاع")))
        layout.addWidget(self.sides, 5)
        layout.addWidget(self._heading(self.tr("الرؤوس")))
        layout.addWidget(self.vertices, 4)
        layout.addWidget(self.complaint)
        layout.addWidget(self.warning)
        layout.addLayout(self._fields())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setFixedWidth(WIDTH)

    def _rectangle_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        begin = button(self.tr("ابدأ من مستطيل"), self._ask_rectangle, name="plots")
        for edit, text in (
            (self.across, self.tr("العرض م")),
            (self.deep, self.tr("العمق م")),
        ):
            edit.setPlaceholderText(text)
            edit.setAccessibleName(text)
            edit.returnPressed.connect(self._ask_rectangle)
        row.addWidget(self.across, 1)
        row.addWidget(QLabel("×"))
        row.addWidget(self.deep, 1)
        row.addWidget(begin)
        return row

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        for place, (text, edit) in enumerate(
            (
                (self.tr("زاوية الشمال°"), self.north),
                (self.tr("جملة الإحداثيات"), self.crs),
                (self.tr("ملاحظة"), self.note),
            )
        ):
            label = QLabel(text)
            label.setBuddy(edit)
            edit.setAccessibleName(text)
            row, column = (0, 2 * place) if place < 2 else (1, 0)
            grid.addWidget(label, row, column)
            grid.addWidget(edit, row, column + 1, 1, 1 if place < 2 else 3)
        self.north.setToolTip(self.tr("بالدرجات مع عقارب الساعة من أعلى الرسم"))
        grid.setColumnStretch(3, 1)
        self.north.setMaximumWidth(80)
        return grid

    def _heading(self, text: str) -> QLabel:
        label = QLabel(text)
        font = label.font()
        font.setWeight(font.Weight.DemiBold)
        label.setFont(font)
        return label

    def _connect(self) -> None:
        for table, signal in ((self.sides, self.side_chosen), (self.vertices, self.vertex_chosen)):
            table.complaint.connect(self.complain)
            table.chosen.connect(
                lambda row, signal=signal: None if self._quiet or row < 0 else signal.emit(row)
            )
        self.north.editingFinished.connect(self._take_north)
        self.crs.editingFinished.connect(lambda: self._take_words(crs=self.crs.words()))
        self.note.editingFinished.connect(lambda: self._take_words(note=self.note.words()))
        for edit in (self.across, self.deep, self.north):
            edit.refused.connect(self.complain)

    def show_sketch(self, sketch: Sketch) -> None:
        """Show another state of the sketch."""
        self._sketch = sketch
        self._side_model.show_rows(len(sketch.points))
        self._vertex_model.show_rows(len(sketch.points))
        if not self.north.hasFocus() or self._typed_north() != sketch.north_degrees:
            self.north.setText(shortest(sketch.north_degrees))
        for edit, text in ((self.crs, sketch.crs), (self.note, sketch.note)):
            if edit.words() != text:
                edit.setText(text)

    def choose(self, vertex: int | None, side: int | None) -> None:
        """Make the rows of a vertex and of a side current, without a signal."""
        self._quiet = True
        for table, model, row in (
            (self.vertices, self._vertex_model, vertex),
            (self.sides, self._side_model, side),
        ):
            model.mark(row)
            if row is not None:
                table.choose(row)
        self._quiet = False

    def complain(self, text: str) -> None:
        """Say what was wrong with what was typed or pasted; an empty text clears it."""
        self.complaint.show_text(text)

    def warn(self, text: str) -> None:
        """Say what is to be looked at twice in the sketch; an empty text takes it away."""
        self.warning.show_text(text)

    def commit(self) -> None:
        """Take what is still being typed in a field."""
        focused = self.window().focusWidget()
        if isinstance(focused, QLineEdit) and self.isAncestorOf(focused):
            focused.clearFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field goes to the next one here; the form around must not see it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
            return
        super().keyPressEvent(event)

    def _typed_north(self) -> Decimal | None:
        try:
            return self.north.decimal_or_none()
        except ValueError:
            return None

    def _take_north(self) -> None:
        degrees = (self._typed_north() or Decimal(0)) % FULL_TURN
        if degrees != self._sketch.north_degrees:
            turned = replace(self._sketch, north_degrees=degrees)
            self.changed.emit(turned, self.tr("زاوية الشمال"))

    def _take_words(self, *, crs: str | None = None, note: str | None = None) -> None:
        crs = self._sketch.crs if crs is None else crs
        note = self._sketch.note if note is None else note
        if (crs, note) != (self._sketch.crs, self._sketch.note):
            self.changed.emit(replace(self._sketch, crs=crs, note=note), self.tr("ملاحظة"))

    def _ask_rectangle(self) -> None:
        sizes = []
        for edit in (self.across, self.deep):
            try:
                size = millimetres(edit.decimal())
            except ValueError:
                size = 0
            if size <= 0:
                self.complain(self.tr("اكتب عرض المستطيل وعمقه بالأمتار، مثل 20 و 30."))
                edit.setFocus()
                return
            sizes.append(size)
        self.complain("")
        self.rectangle_asked.emit(*sizes)
