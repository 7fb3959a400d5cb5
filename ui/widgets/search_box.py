"""A search field with its results below: type two letters, arrow down, Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from ui import colours
from ui.widgets.icons import icon

R = TypeVar("R")
WAIT = 120  # milliseconds after the last key
FEWEST_LETTERS = 2
ROW = 46
MOST_ROWS = 8
MOVES = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


@dataclass(frozen=True, slots=True)
class Hit(Generic[R]):
    """One result: a line of text, a quiet second line, an icon, and what it stands for."""

    title: str
    detail: str
    value: R
    icon: str = ""


class SearchBox(QLineEdit, Generic[R]):
    """Calls `find` 120 ms after the last key and shows the hits; `chosen` carries Hit.value.

    The list lies inside the window above other widgets: it takes no focus and no keyboard grab.
    """

    chosen = Signal(object)
    searched = Signal(str)

    def __init__(
        self,
        find: Callable[[str], Sequence[Hit[R]]],
        placeholder: str = "",
        parent: QWidget | None = None,
        *,
        keep_text: bool = False,
    ) -> None:
        super().__init__(parent)
        self._find = find
        self._keep_text = keep_text
        self._hits: Sequence[Hit[R]] = ()
        self._list: QListWidget | None = None
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)
        self.addAction(
            QAction(icon("search", colours.MUTED), "", self),
            QLineEdit.ActionPosition.LeadingPosition,
        )
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT)
        self._timer.timeout.connect(self.search)
        self.textEdited.connect(lambda _text: self._timer.start())
        self.textChanged.connect(self._hide_when_empty)

    @property
    def hits(self) -> Sequence[Hit[R]]:
        return self._hits

    def search(self) -> None:
        """Search now for what is typed."""
        self._timer.stop()
        wanted = self.text().strip()
        enough = len(wanted) >= FEWEST_LETTERS or wanted.isdigit()  # a plot, a serial
        self._hits = self._find(wanted) if enough else ()
        self.searched.emit(wanted)
        if enough:
            self._show_hits()
        else:
            self.close_hits()

    def sizeHint(self) -> QSize:
        return QSize(300, super().sizeHint().height())

    def list_is_open(self) -> bool:
        return self._list is not None and self._list.isVisible()

    def close_hits(self) -> None:
        if self._list is not None:
            self._list.hide()

    def choose(self, number: int) -> None:
        """Take one of the hits, as Enter and a click do."""
        if 0 <= number < len(self._hits):
            hit = self._hits[number]
            self.close_hits()
            self.setText(hit.title if self._keep_text else "")
            self.chosen.emit(hit.value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        shown = self._list if self.list_is_open() else None
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text().strip():
            if shown is None or self._timer.isActive():
                self.search()
            if self._list is not None and self._hits:
                self.choose(max(self._list.currentRow(), 0))
            return
        if shown is not None and key in MOVES:
            shown.keyPressEvent(event)
            return
        if shown is not None and key == Qt.Key.Key_Escape:
            self.close_hits()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.close_hits()
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.list_is_open():
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.list_is_open():
            self._place()
        return super().eventFilter(watched, event)

    def _hide_when_empty(self, text: str) -> None:
        if not text:
            self._hits = ()
            self.close_hits()

    def _show_hits(self) -> None:
        listing = self._open_list()
        listing.clear()
        for hit in self._hits:
            item = QListWidgetItem(f"{hit.title}\n{hit.detail}" if hit.detail else hit.title)
            item.setSizeHint(QSize(0, ROW if hit.detail else 30))
            if hit.icon:
                item.setIcon(icon(hit.icon, colours.ACCENT))
            listing.addItem(item)
        if self._hits:
            listing.setCurrentRow(0)
        else:
            nothing = QListWidgetItem(self.tr("لا نتائج. جرّب جزءاً آخر من الاسم أو الرقم."))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            listing.addItem(nothing)
        self._place()
        listing.show()
        listing.raise_()

    def _open_list(self) -> QListWidget:
        if self._list is None:
            self._list = QListWidget(self.window())
            self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._list.setAccessibleName(self.tr("نتائج البحث"))
            self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self._list.setIconSize(QSize(20, 20))
            self._list.itemClicked.connect(self._on_clicked)
            self.window().installEventFilter(self)
        return self._list

    def _on_clicked(self, item: QListWidgetItem) -> None:
        self.choose(item.listWidget().row(item))

    def _place(self) -> None:
        if self._list is None:
            return
        window = self.window()
        corner = self.mapTo(window, QPoint(0, self.height() + 2))
        wanted = sum(
            self._list.sizeHintForRow(i) for i in range(min(self._list.count(), MOST_ROWS))
        )
        height = min(wanted + 6, max(60, window.height() - corner.y() - 8))
        self._list.setGeometry(QRect(corner, QSize(max(self.width(), 280), height)))
