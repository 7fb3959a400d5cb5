"""Shows the very bytes that will be printed: pages under each other, zoom, fit to width."""

from __future__ import annotations

from collections import OrderedDict
from enum import Enum

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from ui import colours
from ui.pdf_pages import POINTS_PER_INCH, PdfPages

SCREEN_DPI = 96
GAP = 14
KEPT = 8  # drawn pages kept in memory
SMALLEST, LARGEST = 0.2, 5.0
STEP = 1.2


class Fit(Enum):
    """How the zoom follows the size of the window."""

    NONE = "none"
    WIDTH = "width"
    PAGE = "page"


class PdfView(QAbstractScrollArea):
    """`page_changed` carries the page in the middle (from 1), `zoom_changed` the zoom (1.0)."""

    page_changed = Signal(int)
    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: PdfPages | None = None
        self._zoom, self._fit = 1.0, Fit.WIDTH
        self._tops: list[int] = []
        self._drawn: OrderedDict[int, QPixmap] = OrderedDict()
        self._page = 1
        self.setAccessibleName(self.tr("معاينة المستند"))
        self.verticalScrollBar().valueChanged.connect(self._follow)

    def show_pdf(self, data: bytes) -> None:
        """Show a document; raises Trouble when it is no PDF."""
        pages = PdfPages(data)
        self.clear()
        self._pages = pages
        self._page = 1
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self.page_changed.emit(1)

    def clear(self) -> None:
        if self._pages is not None:
            self._pages.close()
        self._pages = None
        self._tops = []
        self._drawn.clear()
        self.viewport().update()

    @property
    def page_count(self) -> int:
        return len(self._pages) if self._pages is not None else 0

    @property
    def page(self) -> int:
        """The page in the middle of the view, from 1."""
        return self._page

    @property
    def zoom(self) -> float:
        return self._zoom

    def sha256(self) -> str:
        """The hash of the bytes that are shown; empty when nothing is."""
        return self._pages.sha256 if self._pages is not None else ""

    def go_to(self, page: int) -> None:
        """Show the top of a page, from 1."""
        if self._tops:
            number = min(max(page, 1), self.page_count) - 1
            self.verticalScrollBar().setValue(self._tops[number] - GAP)

    def set_zoom(self, zoom: float) -> None:
        self._fit = Fit.NONE
        self._set_zoom(zoom)

    def zoom_in(self) -> None:
        self.set_zoom(self._zoom * STEP)

    def zoom_out(self) -> None:
        self.set_zoom(self._zoom / STEP)

    def fit(self, how: Fit) -> None:
        """Let the zoom follow the window."""
        self._fit = how
        self._lay_out()

    def sizeHint(self) -> QSize:
        return QSize(720, 820)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom * (STEP if event.angleDelta().y() > 0 else 1 / STEP))
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match Qt.Key(event.key()):
            case Qt.Key.Key_PageDown:
                self.go_to(self._page + 1)
            case Qt.Key.Key_PageUp:
                self.go_to(self._page - 1)
            case Qt.Key.Key_Home:
                self.go_to(1)
            case Qt.Key.Key_End:
                self.go_to(self.page_count)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom_in()
            case Qt.Key.Key_Minus:
                self.zoom_out()
            case _:
                super().keyPressEvent(event)

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor("#dfe3e6"))
        for number in range(self.page_count):
            area = self._area(number)
            if area.intersects(event.rect()):
                painter.fillRect(area.translated(1, 2), QColor(0, 0, 0, 35))
                painter.drawPixmap(area.topLeft(), self._pixmap(number))
                painter.setPen(QColor(colours.FIELD_LINE))
                painter.drawRect(area)
        painter.end()

    # Places

    def _pixel_size(self, number: int) -> QSize:
        if self._pages is None:
            return QSize()
        size = self._pages.size(number) * (self._zoom * SCREEN_DPI / POINTS_PER_INCH)
        return size.toSize()

    def _area(self, number: int) -> QRect:
        """Where a page lies in the viewport now."""
        size = self._pixel_size(number)
        across = self.horizontalScrollBar()
        left = (self.viewport().width() - size.width()) // 2
        if across.maximum() > 0:
            left = GAP - across.value()
            if self.isRightToLeft():  # the bar then counts from the right edge of the page
                left = self.viewport().width() - GAP - size.width() + across.value()
        return QRect(QPoint(left, self._tops[number] - self.verticalScrollBar().value()), size)

    def _lay_out(self) -> None:
        if self._pages is None:
            return
        zoom = self._fitting_zoom()
        if zoom != self._zoom:
            self._set_zoom(zoom)
            return
        self._tops, top, widest = [], GAP, 0
        for number in range(self.page_count):
            size = self._pixel_size(number)
            self._tops.append(top)
            top += size.height() + GAP
            widest = max(widest, size.width())
        view = self.viewport().size()
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setRange(0, max(0, top - view.height()))
        down.setPageStep(view.height())
        down.setSingleStep(40)
        across.setRange(0, max(0, widest + 2 * GAP - view.width()))
        across.setPageStep(view.width())
        self.viewport().update()

    def _fitting_zoom(self) -> float:
        if self._pages is None or self._fit is Fit.NONE:
            return self._zoom
        dots = SCREEN_DPI / POINTS_PER_INCH
        size = self._pages.size(0) * dots
        bar = self.verticalScrollBar().sizeHint().width()
        zoom = (self.width() - bar - 2 * GAP - 4) / size.width()
        if self._fit is Fit.PAGE:
            zoom = min(zoom, (self.viewport().height() - 2 * GAP) / size.height())
        return min(max(round(zoom, 3), SMALLEST), LARGEST)

    def _set_zoom(self, zoom: float) -> None:
        """Zoom around the place in the middle of the view."""
        bar = self.verticalScrollBar()
        length = max(1, bar.maximum() + self.viewport().height())
        middle = (bar.value() + self.viewport().height() / 2) / length
        self._zoom = min(max(zoom, SMALLEST), LARGEST)
        self._drawn.clear()
        self._lay_out()
        length = bar.maximum() + self.viewport().height()
        bar.setValue(round(middle * length - self.viewport().height() / 2))
        self.zoom_changed.emit(self._zoom)

    def _follow(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        page = sum(top <= middle for top in self._tops) or 1
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    def _pixmap(self, number: int) -> QPixmap:
        if number not in self._drawn and self._pages is not None:
            scale = self.devicePixelRatioF()
            image = self._pages.image(number, self._zoom * SCREEN_DPI * scale)
            drawn = QPixmap.fromImage(image)
            drawn.setDevicePixelRatio(scale)
            self._drawn[number] = drawn
            while len(self._drawn) > KEPT:
                self._drawn.popitem(last=False)
        self._drawn.move_to_end(number)
        return self._drawn[number]
