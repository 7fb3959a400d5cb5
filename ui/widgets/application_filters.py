"""The row of filters above the applications."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.domain.applications import PRIORITY_CLASSES
from app.domain.land import Sector
from app.domain.life_cycle import Stage
from app.queries.applications import ApplicationFilter
from ui.land_names import sectors
from ui.stage_names import stage_label
from ui.text import apart, number
from ui.widgets.buttons import button
from ui.widgets.choice import Choice
from ui.widgets.edits import TextEdit

SOON = 250  # milliseconds after the last key
YEARS = 30
EDGES = 48  # pixels: the frame of a line edit and the cross that clears it


class ApplicationFilters(QWidget):
    """`changed` asks for the applications again, a moment after the last key."""

    changed = Signal()

    def __init__(self, year: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.typed = TextEdit()
        self.stage: Choice[Stage | None] = Choice(
            [(None, self.tr("كل الحالات")), *((s, stage_label(s)) for s in Stage)], first=True
        )
        self.sector: Choice[Sector | None] = Choice(
            [(None, self.tr("كل القطاعات")), *sectors()], first=True
        )
        grade = self.tr("الأفضلية {0}")
        self.priority: Choice[int | None] = Choice(
            [
                (None, self.tr("كل الأفضليات")),
                *((n, grade.format(apart(number(n)))) for n in PRIORITY_CLASSES),
            ],
            first=True,
        )
        years = [
            (None, self.tr("كل السنوات")),
            *((y, str(y)) for y in range(year, year - YEARS, -1)),
        ]
        self.year: Choice[int | None] = Choice(years, first=True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SOON)
        self._timer.timeout.connect(self.changed)
        self._lay_out()
        self._connect()

    def wanted(self) -> ApplicationFilter:
        """What to ask for."""
        year = self.year.value_or_none()
        return ApplicationFilter(
            typed=self.typed.words(),
            stage=self.stage.value_or_none(),
            priority_class=self.priority.value_or_none(),
            sector=self.sector.value_or_none(),
            first=None if year is None else date(year, 1, 1),
            last=None if year is None else date(year, 12, 31),
        )

    def clear(self) -> None:
        """Show everything again."""
        for choice in (self.stage, self.sector, self.priority, self.year):
            choice.setCurrentIndex(0)
        self.typed.clear()
        self._now()

    def show_stage(self, stage: Stage | None) -> None:
        """Show the files of one state only; the same state again shows all."""
        self.stage.choose(None if stage == self.stage.value_or_none() else stage)

    def _now(self) -> None:
        self._timer.stop()
        self.changed.emit()

    def _lay_out(self) -> None:
        hint = self.tr("اسم أو رقم وطني أو مسلسل أو صناعة أو مقسم")
        self.typed.setPlaceholderText(hint)
        self.typed.setClearButtonEnabled(True)
        self.typed.setMinimumWidth(self.fontMetrics().horizontalAdvance(hint) + EDGES)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget, name in (
            (self.typed, self.tr("البحث في القائمة")),
            (self.stage, self.tr("الحالة")),
            (self.sector, self.tr("القطاع الصناعي")),
            (self.priority, self.tr("درجة الأفضلية")),
            (self.year, self.tr("سنة الاكتتاب")),
        ):
            widget.setAccessibleName(name)
            row.addWidget(widget)
        row.addWidget(button(self.tr("مسح التصفية"), self.clear, name="cancel"))
        row.addWidget(QLabel(), 1)

    def _connect(self) -> None:
        for choice in (self.stage, self.sector, self.priority, self.year):
            choice.currentIndexChanged.connect(lambda _index: self._now())
        self.typed.textEdited.connect(lambda _text: self._timer.start())
        self.typed.textChanged.connect(lambda text: None if text else self._timer.start())
