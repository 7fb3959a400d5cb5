"""A table one types into: numbers in any digit shapes, what cannot be read stays open and is said.

Enter goes to the next cell that can be typed in. The table asks and tells through its columns; it
keeps nothing itself.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QValidator
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.domain.reading import Unreadable
from app.errors import Violation
from ui import colours
from ui.colours import Tone
from ui.messages import sentence
from ui.table_model import FOR_NUMBERS
from ui.widgets.edits import TextEdit, to_the_right

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ROW_HEIGHT = 28
ONE_CELL = QItemSelectionModel.SelectionFlag.ClearAndSelect


@dataclass(frozen=True, slots=True)
class EntryColumn:
    """One column. `read` makes a value of what was typed or raises Unreadable; `take` stores it.

    Without `read` the column is only shown. `words` is for texts; else it is a number.
    """

    title: str
    text: Callable[[int], str]
    read: Callable[[str], object] | None = None
    take: Callable[[int, object], None] | None = None
    words: bool = False
    width: int = 60
    stretch: bool = False
    tooltip: str = ""


class EntryModel(QAbstractTableModel):
    """Rows that live elsewhere; `show_rows` says how many there are now."""

    def __init__(self, columns: Sequence[EntryColumn], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._count = 0
        self._marked: int | None = None

    def show_rows(self, count: int) -> None:
        """Show so many rows anew; cells being typed into stay open while the count is the same."""
        if count != self._count:
            self.beginResetModel()
            self._count = count
            self.endResetModel()
        elif count:
            self.dataChanged.emit(self.index(0, 0), self.index(count - 1, len(self.columns) - 1))

    def mark(self, row: int | None) -> None:
        """Give one row a ground of its own."""
        if row != self._marked:
            self._marked = row
            self.show_rows(self._count)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return column.text(index.row())
            case Qt.ItemDataRole.TextAlignmentRole:
                across = Qt.AlignmentFlag.AlignLeading if column.words else FOR_NUMBERS
                return across | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.BackgroundRole if index.row() == self._marked:
                return QColor(colours.ACCENT_PALE)
            case Qt.ItemDataRole.ForegroundRole if column.read is None:
                return QColor(colours.MUTED)
            case Qt.ItemDataRole.ToolTipRole if column.tooltip:
                return column.tooltip
            case _:
                return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        column = self.columns[index.column()]
        if role != Qt.ItemDataRole.EditRole or column.read is None or column.take is None:
            return False
        if value == column.text(index.row()):
            return False
        try:
            read = column.read(str(value))
        except Unreadable:
            return False
        column.take(index.row(), read)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self.columns[index.column()].read is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(self.columns):
            column = self.columns[section]
            if role == Qt.ItemDataRole.DisplayRole:
                return column.title
            if role == Qt.ItemDataRole.ToolTipRole:
                return column.tooltip or None
            if role == Qt.ItemDataRole.TextAlignmentRole:
                across = Qt.AlignmentFlag.AlignLeading if column.words else FOR_NUMBERS
                return across | Qt.AlignmentFlag.AlignVCenter
        return super().headerData(section, orientation, role)


class _Reads(QValidator):
    """Holds a cell open until what is in it can be read, and says why it cannot."""

    complaint = Signal(str)

    def __init__(self, read: Callable[[str], object], parent: QObject) -> None:
        super().__init__(parent)
        self._read = read

    def validate(self, text: str, place: int) -> object:
        try:
            self._read(text)
        except Unreadable as error:
            self.complaint.emit(sentence(Violation(error.code, None, error.params)))
            return QValidator.State.Intermediate, text, place
        self.complaint.emit("")
        return QValidator.State.Acceptable, text, place


class _Typing(QStyledItemDelegate):
    """The line edits of the cells."""

    complaint = Signal(str)

    def __init__(self, columns: Sequence[EntryColumn], parent: QObject) -> None:
        super().__init__(parent)
        self._columns = columns

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = self._columns[index.column()]
        edit = TextEdit(parent=parent) if column.words else QLineEdit(parent)
        edit.setFrame(False)
        edit.setAccessibleName(column.title)
        if not column.words:
            to_the_right(edit)
        if column.read is not None:
            validator = _Reads(column.read, edit)
            validator.complaint.connect(self.complaint)
            validator.complaint.connect(lambda text: _mark(edit, wrong=bool(text)))
            edit.setValidator(validator)
        return edit

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit) and not editor.isModified():
            super().setEditorData(editor, index)

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        self.complaint.emit("")
        super().destroyEditor(editor, index)


def _mark(edit: QLineEdit, *, wrong: bool) -> None:
    red = f"border: 2px solid {Tone.BAD.ink}; background: {Tone.BAD.ground};"
    edit.setStyleSheet(f"QLineEdit {{ {red} }}" if wrong else "")


class EntryTable(QTableView):
    """Shows an EntryModel. `chosen` follows the current row, `complaint` what cannot be read."""

    chosen = Signal(int)
    complaint = Signal(str)

    def __init__(self, model: EntryModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setAccessibleName(name)
        delegate = _Typing(model.columns, self)
        delegate.complaint.connect(self.complaint)
        self.setItemDelegate(delegate)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._set_headers()
        self.selectionModel().currentRowChanged.connect(lambda now, _: self.chosen.emit(now.row()))

    def _set_headers(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(30)
        header.setHighlightSections(False)
        for section, column in enumerate(self._model.columns):
            if column.stretch:
                header.setSectionResizeMode(section, QHeaderView.ResizeMode.Stretch)
            else:
                self.setColumnWidth(section, column.width)

    def choose(self, row: int, column: int | None = None) -> None:
        """Make a row current, in the column it is in or in this one."""
        at = self.currentIndex().column() if column is None else column
        index = self._model.index(row, max(at, 0))
        self.selectionModel().setCurrentIndex(index, ONE_CELL)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the cell; Delete empties it. An open cell leaves its Enter to us: no more."""
        index = self.currentIndex()
        if self.state() == QAbstractItemView.State.EditingState:
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.edit(index)
            return
        if event.key() == Qt.Key.Key_Delete and index.isValid():
            self._model.setData(index, "")
            return
        super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self._go_on()

    def _go_on(self) -> None:
        """To the next cell that can be typed in, in this row or the next one."""
        width = len(self._model.columns)
        here = self.currentIndex()
        first = here.row() * width + here.column() + 1
        for place in range(first, self._model.rowCount() * width):
            row, column = divmod(place, width)
            if self._model.columns[column].read is not None:
                self.choose(row, column)
                return
