"""The small lists of an investor's file: its papers with their scans, and its last days."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.domain.applications import Paper
from app.domain.explanation import article_label
from app.queries.investor_file import FileDate
from ui import colours
from ui.colours import Tone
from ui.counting import days
from ui.investor_facts import date_label
from ui.text import apart, day, digits
from ui.widgets.badge import Badge
from ui.widgets.buttons import link
from ui.widgets.cards import embolden, tint
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.icons import pixmap


class _Grid(QWidget):
    """Rows that are thrown away and made again."""

    def __init__(self, stretch: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(stretch, 1)

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if widget := item.widget():
                widget.setParent(None)
                widget.deleteLater()


class PapersList(_Grid):
    """`opened` carries the Paper whose scan is wanted."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(1, parent)

    def show_papers(self, papers: Iterable[Paper]) -> None:
        self._clear()
        for row, paper in enumerate(papers):
            self._put(row, paper)

    def _put(self, row: int, paper: Paper) -> None:
        mark = QLabel()
        name, ink = ("success", colours.ACCENT) if paper.present else ("remove", colours.MUTED)
        mark.setPixmap(pixmap(name, 18, ink))
        mark.setAccessibleName(self.tr("مقدمة") if paper.present else self.tr("غير مقدمة"))
        words = ElidedLabel(paper.name)
        if not paper.present:
            tint(words, colours.MUTED)
        self._grid.addWidget(mark, row, 0)
        self._grid.addWidget(words, row, 1)
        if paper.sha256:
            look = link(self.tr("فتح الصورة"), lambda: self.opened.emit(paper))
            look.setToolTip(paper.file_name)
            self._grid.addWidget(look, row, 2)


class DatesList(_Grid):
    """Each last day with its article and how far it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, parent)

    def show_dates(self, dates: Iterable[FileDate]) -> None:
        self._clear()
        for row, found in enumerate(dates):
            self._put(row, found)

    def _put(self, row: int, found: FileDate) -> None:
        what, when = QLabel(date_label(found)), QLabel(apart(day(found.last_day)))
        article = QLabel(digits(article_label(found.article)))
        embolden(when)
        tint(article, colours.MUTED)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(what, row, 0, middle)
        self._grid.addWidget(article, row, 1, middle)
        self._grid.addWidget(when, row, 2, middle)
        self._grid.addWidget(Badge(*self._state(found)), row, 3, middle)

    def _state(self, found: FileDate) -> tuple[str, Tone]:
        if found.late:
            return self.tr("متأخر {0}").format(days(found.days_over)), Tone.BAD
        if found.days_over > 0:
            return self.tr("انقضت المهلة"), Tone.NEUTRAL
        if found.days_over == 0:
            return self.tr("اليوم"), Tone.WARN
        return self.tr("بعد {0}").format(days(-found.days_over)), Tone.INFO
