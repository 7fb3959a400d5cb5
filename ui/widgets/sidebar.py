"""The dark list of pages at the start edge of the window."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ui import colours
from ui.widgets.icons import icon

ROW = 40
WIDTH = 200
KEY = Qt.ItemDataRole.UserRole


class Sidebar(QListWidget):
    """Pages by name; `opened` carries the name of the page that was chosen."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAccessibleName(self.tr("الصفحات"))
        self.setFixedWidth(WIDTH)
        self.setIconSize(QSize(20, 20))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._on_current)

    def add_page(self, name: str, title: str, icon_name: str, hint: str = "") -> None:
        item = QListWidgetItem(icon(icon_name, colours.SIDEBAR_TEXT), title)
        item.setData(KEY, name)
        item.setToolTip(hint)
        item.setSizeHint(QSize(0, ROW))
        self.addItem(item)

    def show_page(self, name: str) -> None:
        """Mark a page as the open one; `opened` follows when it was another."""
        for row in range(self.count()):
            if self.item(row).data(KEY) == name:
                self.setCurrentRow(row)

    def current_page(self) -> str:
        """The name of the marked page, empty when there is none."""
        return str(self.currentItem().data(KEY)) if self.currentRow() >= 0 else ""

    def _on_current(self, current: QListWidgetItem | None) -> None:
        if current is not None:
            self.opened.emit(str(current.data(KEY)))
