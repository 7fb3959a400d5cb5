"""Which receipts are wanted: a span of days, a word, a means, a state."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.domain.receipts import Means
from app.queries.receipt_book import BookFilter, State
from ui import colours
from ui.payment_names import means_label
from ui.widgets.cards import tint
from ui.widgets.choice import Choice
from ui.widgets.day_edit import DayEdit
from ui.widgets.edits import TextEdit

WAIT = 200  # milliseconds after the last key
Span = Callable[[date], tuple[date, date]]


class BookFilterBar(QWidget):
    """`changed` follows every choice at once, and the typed word after a moment."""

    changed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT)
        self._timer.timeout.connect(self.changed)
        self._build()
        self.show_span(today(), today())

    def wanted(self) -> BookFilter | None:
        """The filter as chosen, or None while a day cannot be read."""
        try:
            first, last = self.first.day(), self.last.day()
        except ValueError:
            return None
        means, state = self.means.value_or_none(), self.state.value_or_none()
        return BookFilter(min(first, last), max(first, last), self.text.words(), means, state)

    def show_span(self, first: date, last: date) -> None:
        """Choose these days."""
        for edit, day in ((self.first, first), (self.last, last)):
            edit.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            edit.show_day(day)
            edit.blockSignals(False)  # noqa: FBT003
        self.changed.emit()

    def show_all_states(self) -> None:
        """Drop every condition but the days."""
        self.text.clear()
        self.means.setCurrentIndex(0)
        self.state.setCurrentIndex(0)

    def _build(self) -> None:
        self.text = TextEdit()
        self.text.setPlaceholderText(self.tr("الدافع أو الرقم أو المقسم"))
        self.text.setAccessibleName(self.text.placeholderText())
        self.text.setClearButtonEnabled(True)
        self.span: Choice[Span] = Choice(self._spans(), first=True)
        self.first = DayEdit(today=self._today)
        self.last = DayEdit(today=self._today)
        ways: list[tuple[Means | None, str]] = [(None, self.tr("كل الطرق"))]
        ways += [(means, means_label(means)) for means in Means]
        self.means: Choice[Means | None] = Choice(ways, first=True)
        self.state: Choice[State | None] = Choice(self._states(), first=True)
        named = {
            self.span: self.tr("المدة"),
            self.first: self.tr("من يوم"),
            self.last: self.tr("إلى يوم"),
            self.means: self.tr("طريقة الدفع"),
            self.state: self.tr("الحالة"),
        }
        for widget, name in named.items():
            widget.setAccessibleName(name)
        self._lay_out()
        self.span.activated.connect(lambda _index: self._take_span())
        for day in (self.first, self.last):
            day.setFixedWidth(132)
            day.day_changed.connect(self._on_day)
        for choice in (self.means, self.state):
            choice.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.text.textChanged.connect(lambda _text: self._timer.start())

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        row.addWidget(self.span)
        for word, edit in ((self.tr("من"), self.first), (self.tr("إلى"), self.last)):
            label = QLabel(word)
            tint(label, colours.MUTED)
            row.addWidget(label)
            row.addWidget(edit)
        row.addWidget(self.means)
        row.addWidget(self.state)

    def _on_day(self, day: date | None) -> None:
        if day is not None:
            self.changed.emit()

    def _take_span(self) -> None:
        self.show_span(*self.span.value()(self._today()))

    def _spans(self) -> list[tuple[Span, str]]:
        return [
            (lambda today: (today, today), self.tr("اليوم")),
            (lambda today: (today - timedelta(1), today - timedelta(1)), self.tr("أمس")),
            (lambda today: (today - timedelta(6), today), self.tr("آخر 7 أيام")),
            (lambda today: (today.replace(day=1), today), self.tr("هذا الشهر")),
            (lambda today: (today.replace(month=1, day=1), today), self.tr("هذه السنة")),
            (lambda today: (date(1990, 1, 1), today), self.tr("كل المدة")),
        ]

    def _states(self) -> list[tuple[State | None, str]]:
        return [
            (None, self.tr("كل الحالات")),
            (State.STANDS, self.tr("سارية")),
            (State.UNPRINTED, self.tr("لم تُطبع")),
            (State.CANCELLED, self.tr("ملغاة")),
            (State.REVERSAL, self.tr("عكسية")),
        ]
