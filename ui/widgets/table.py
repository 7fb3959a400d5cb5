"""The table of every list: whole rows, fixed heights, keyboard, and words when it is empty."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import (
    QItemSelectionModel,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui import colours
from ui.table_model import TableModel
from ui.text import plain
from ui.widgets.badge import BadgeDelegate
from ui.widgets.icons import pixmap
from ui.widgets.shortcuts import shortcut

R = TypeVar("R")
ROW_HEIGHT = 30
WHOLE_ROW = (
    QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
)


class TableView(QTableView, Generic[R]):
    """Shows a TableModel. `empty` and `hint` are painted in the middle when there are no rows."""

    activated_row = Signal(object)  # Enter or double click: the row
    current_row = Signal(object)  # the row now selected, or None

    def __init__(
        self,
        model: TableModel[R],
        empty: str = "",
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._empty, self._hint = empty, hint
        self._kept: object = None
        self._had_row = False
        self._set_behaviour()
        self.setModel(model)
        self._set_header()
        model.modelAboutToBeReset.connect(self._keep_current)
        model.modelReset.connect(self._restore_current)
        self.selectionModel().selectionChanged.connect(lambda *_: self._on_selected())
        self.doubleClicked.connect(lambda index: self.activated_row.emit(model.row_at(index)))
        here = Qt.ShortcutContext.WidgetShortcut
        shortcut(self, "Ctrl+C", self.copy, here)
        self.setAccessibleName(empty or self.tr("جدول"))

    def _set_behaviour(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)

    def _set_header(self) -> None:
        header = self.horizontalHeader()
        header.setMinimumSectionSize(40)
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self._sort_by)
        header.setFixedHeight(ROW_HEIGHT + 4)
        for section, column in enumerate(self._model.columns):
            if column.stretch:
                header.setSectionResizeMode(section, QHeaderView.ResizeMode.Stretch)
            else:
                self.setColumnWidth(section, column.width or self._width_of(column.title))
            if column.badge:
                self.setItemDelegateForColumn(section, BadgeDelegate(self))

    def _width_of(self, title: str) -> int:
        return max(90, QFontMetrics(self.font()).horizontalAdvance(title) + 36)

    def selected(self) -> R | None:
        """The selected row, or None. (Qt's current index alone is not seen by the clerk.)"""
        chosen = self.selectionModel().selectedRows()
        return self._model.row_at(chosen[0]) if chosen else None

    def select_row(self, number: int) -> None:
        """Make a row current; QTableView.selectRow selects nothing right-to-left."""
        index = self._model.index(number, 0)
        self.selectionModel().setCurrentIndex(index, WHOLE_ROW)
        self.scrollTo(index)

    def copy(self) -> None:
        """The selected row to the clipboard, its cells separated by tabs, without marks."""
        row = self.selected()
        if row is not None:
            cells = [plain(column.text(row)) for column in self._model.columns]
            QGuiApplication.clipboard().setText("\t".join(cells))

    def _on_selected(self) -> None:
        self.current_row.emit(self.selected())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            row = self.selected()
            if row is not None:
                self.activated_row.emit(row)
                return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._empty and not self._model.rows:
            self._paint_empty()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.viewport().update()

    def _paint_empty(self) -> None:
        area = self.viewport().rect()
        painter = QPainter(self.viewport())
        middle = area.center().y()
        drawing = pixmap("empty", 32, colours.FIELD_LINE)
        if area.height() > 130:
            painter.drawPixmap(area.center().x() - 16, middle - 52, drawing)
        font = self.font()
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(colours.MUTED)
        centre = Qt.AlignmentFlag.AlignCenter
        painter.drawText(QRect(8, middle - 16, area.width() - 16, 24), centre, self._empty)
        painter.setFont(self.font())
        painter.drawText(QRect(8, middle + 10, area.width() - 16, 24), centre, self._hint)
        painter.end()

    def _sort_by(self, section: int) -> None:
        if not self._model.sorts(section):
            return
        header = self.horizontalHeader()
        again = header.isSortIndicatorShown() and header.sortIndicatorSection() == section
        ascending, descending = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        order = descending if again and header.sortIndicatorOrder() == ascending else ascending
        header.setSortIndicatorShown(True)
        header.setSortIndicator(section, order)
        self._model.sort(section, order)

    def _keep_current(self) -> None:
        row, key = self.selected(), self._model.key
        self._had_row = row is not None
        self._kept = key(row) if row is not None and key is not None else None

    def _restore_current(self) -> None:
        key = self._model.key
        if self._kept is not None and key is not None:
            for number, row in enumerate(self._model.rows):
                if key(row) == self._kept:
                    self.select_row(number)
                    return
        if self._had_row:  # a reset clears the selection without a signal
            self.current_row.emit(None)
