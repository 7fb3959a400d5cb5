"""One read-only table model for every list. A page only lists its columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QIcon

from ui.colours import Tone

Index = QModelIndex | QPersistentModelIndex
R = TypeVar("R")
NOWHERE = QModelIndex()
ROLE_BADGE = Qt.ItemDataRole.UserRole + 1

AT_START = Qt.AlignmentFlag.AlignLeading
AT_CENTRE = Qt.AlignmentFlag.AlignHCenter
# Units stand under units whatever the direction of the window is.
FOR_NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """One column: its heading and how a row is shown in it.

    `badge` draws the text in a pill of that tone; `colour` only colours the text. `sort` is the
    name given to the sort callback of the model; without it the heading does nothing.
    `width` is in pixels; a column with `stretch` takes what is left.
    """

    title: str
    text: Callable[[R], str]
    align: Qt.AlignmentFlag = AT_START
    tooltip: Callable[[R], str] | None = None
    colour: Callable[[R], str | None] | None = None
    badge: Callable[[R], Tone | None] | None = None
    icon: Callable[[R], QIcon | None] | None = None
    width: int | None = None
    stretch: bool = False
    sort: str | None = None


class TableModel(QAbstractTableModel, Generic[R]):
    """Shows rows that somebody else asked for. It never reaches for data.

    `sort` is called with a column's sort name and whether the order is descending; it is expected
    to ask for the rows again. `key` names a row, so that a reload keeps the current row.
    """

    def __init__(
        self,
        columns: Sequence[Column[R]],
        parent: QObject | None = None,
        *,
        sort: Callable[[str, bool], None] | None = None,
        key: Callable[[R], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.key = key
        self._sort = sort
        self._rows: Sequence[R] = ()

    @property
    def rows(self) -> Sequence[R]:
        return self._rows

    def show_rows(self, rows: Sequence[R]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_at(self, index: Index) -> R:
        return self._rows[index.row()]

    def sorts(self, section: int) -> bool:
        """Whether a click on this heading sorts."""
        return self._sort is not None and self.columns[section].sort is not None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        column, row = self.columns[index.column()], self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(row)
            case Qt.ItemDataRole.TextAlignmentRole:
                return column.align | Qt.AlignmentFlag.AlignVCenter
            case _:
                return _extra(column, row, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(self.columns):
            if role == Qt.ItemDataRole.DisplayRole:
                return self.columns[section].title
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return self.columns[section].align | Qt.AlignmentFlag.AlignVCenter
        return super().headerData(section, orientation, role)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        name = self.columns[column].sort if column >= 0 else None
        if self._sort is not None and name is not None:
            self._sort(name, order == Qt.SortOrder.DescendingOrder)


def _extra(column: Column[R], row: R, role: int) -> object:
    """What only some columns have: tooltip, colour, badge, icon."""
    match role:
        case Qt.ItemDataRole.ToolTipRole if column.tooltip:
            return column.tooltip(row) or None
        case Qt.ItemDataRole.ForegroundRole if column.colour:
            colour = column.colour(row)
            return QColor(colour) if colour else None
        case Qt.ItemDataRole.DecorationRole if column.icon:
            return column.icon(row)
        case _ if role == ROLE_BADGE and column.badge:
            return column.badge(row)
        case _:
            return None
