"""A day: typed as people write it, stepped with + and -, or picked from a small calendar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QDate, QLocale, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFocusEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.reading import Unreadable, read_day
from app.errors import Violation
from ui import colours
from ui.text import day as day_text
from ui.text import digits, month_name
from ui.widgets.edits import to_the_right
from ui.widgets.icons import icon

WIDTH, HEIGHT = 448, 220
STEPS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Up: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_Down: -1}


def local_today() -> date:
    return datetime.now().astimezone().date()


class DayEdit(QLineEdit):
    """Reads what app.domain.reading.read_day reads and shows d/m/yyyy when it is left."""

    day_changed = Signal(object)  # date, or None while it cannot be read

    def __init__(
        self,
        day: date | None = None,
        parent: QWidget | None = None,
        *,
        today: Callable[[], date] = local_today,
    ) -> None:
        super().__init__(parent)
        self._today = today
        to_the_right(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setPlaceholderText(digits("7/3/2025"))
        pick = QAction(icon("calendar", colours.MUTED), self.tr("اختر من التقويم (Alt+Down)"), self)
        pick.triggered.connect(self.open_calendar)
        self.addAction(pick, QLineEdit.ActionPosition.LeadingPosition)
        self.textChanged.connect(lambda _text: self.day_changed.emit(self._readable()))
        self.show_day(day)

    def day(self) -> date:
        """The day in the field; raises ValueError when empty or impossible."""
        return read_day(self.text(), self._today())

    def day_or_none(self) -> date | None:
        """None when the field is empty; raises ValueError when it cannot be read."""
        return None if self.is_empty() else self.day()

    def show_day(self, day: date | None) -> None:
        self.setText(day_text(day) if day else "")

    def is_empty(self) -> bool:
        return not self.text().strip()

    def complaint(self, where: str) -> Violation | None:
        """What is wrong with the text in the field, or None when it is a day or empty."""
        if self.is_empty():
            return None
        try:
            self.day()
        except Unreadable as unreadable:
            return unreadable.at(where)
        return None

    def sizeHint(self) -> QSize:
        return QSize(150, super().sizeHint().height())

    def open_calendar(self) -> None:
        """Show the calendar under the field; choosing a day fills the field."""
        popup = CalendarPopup(self._readable() or self._today(), self)
        popup.chosen.connect(self._take)
        popup.adjustSize()
        popup.move(self.mapToGlobal(QPoint(self.width() - popup.width(), self.height() + 2)))
        popup.show()
        popup.calendar.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and event.key() == Qt.Key.Key_Down:
            self.open_calendar()
            return
        step = STEPS.get(Qt.Key(event.key()), 0) if self._may_step() else 0
        if step:
            self._take((self._readable() or self._today()) + timedelta(days=step))
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        day = self._readable()
        if day is not None and self.text() != day_text(day):
            self.show_day(day)
        super().focusOutEvent(event)

    def _may_step(self) -> bool:
        """A minus inside 7-3-2025 is typed; after a whole day it steps."""
        day = self._readable()
        return self.is_empty() or (day is not None and self.text() == day_text(day))

    def _readable(self) -> date | None:
        try:
            return self.day()
        except ValueError:
            return None

    def _take(self, day: date) -> None:
        self.show_day(day)
        self.textEdited.emit(self.text())
        self.setFocus()


class CalendarPopup(QFrame):
    """A month with the Syrian names, weeks from Saturday, Friday and Saturday in red."""

    chosen = Signal(object)  # date

    def __init__(self, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setLayoutDirection(_direction())
        self.calendar = self._build_calendar(day)
        self.title = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        top = QHBoxLayout()
        top.addWidget(self._arrow("previous", self.tr("الشهر السابق"), back=True))
        top.addWidget(self.title, 1)
        top.addWidget(self._arrow("next", self.tr("الشهر التالي"), back=False))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addLayout(top)
        layout.addWidget(self.calendar)
        self._show_title(day.year, day.month)

    def _build_calendar(self, day: date) -> QCalendarWidget:
        made = QCalendarWidget(self)
        made.setNavigationBarVisible(False)
        made.setFixedSize(WIDTH, HEIGHT)
        for view in made.findChildren(QTableView):  # else every column is as wide as ﷺ
            view.horizontalHeader().setMinimumSectionSize(WIDTH // 8)
        made.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        made.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        made.setFirstDayOfWeek(Qt.DayOfWeek.Saturday)
        red, ink = QTextCharFormat(), QTextCharFormat()
        red.setForeground(QColor(colours.WEEKEND))
        ink.setForeground(QColor(colours.TEXT))
        for name in Qt.DayOfWeek:
            rest = name in (Qt.DayOfWeek.Friday, Qt.DayOfWeek.Saturday)
            made.setWeekdayTextFormat(name, red if rest else ink)
        made.setSelectedDate(QDate(day.year, day.month, day.day))
        made.currentPageChanged.connect(self._show_title)
        made.clicked.connect(self._choose)
        made.activated.connect(self._choose)
        return made

    def _arrow(self, name: str, text: str, *, back: bool) -> QToolButton:
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            name = {"previous": "next", "next": "previous"}[name]
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setAutoRaise(True)
        button.setToolTip(text)
        button.setAccessibleName(text)
        turn = self.calendar.showPreviousMonth if back else self.calendar.showNextMonth
        button.clicked.connect(turn)
        return button

    def _show_title(self, year: int, month: int) -> None:
        self.title.setText(f"{month_name(month)} {digits(str(year))}")

    def _choose(self, day: QDate) -> None:
        self.chosen.emit(date(day.year(), day.month(), day.day()))
        self.close()


def _direction() -> Qt.LayoutDirection:
    """The parent field is left-to-right for its digits; the calendar follows the language."""
    return QLocale().textDirection()
