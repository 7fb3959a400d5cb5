"""The row of filters above the plots."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.domain.land import Category, PlotState, Sector
from app.queries.land import PlotFilter
from ui.land_names import category_label, sectors, state_label
from ui.widgets.buttons import button
from ui.widgets.choice import Choice
from ui.widgets.edits import DecimalEdit, TextEdit
from ui.widgets.land_tree import Place

SOON = 250  # milliseconds after the last key


class PlotFilters(QWidget):
    """`changed` asks for the plots again, a moment after the last key."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = TextEdit()
        self.state: Choice[PlotState | None] = Choice(
            [(None, self.tr("كل الحالات")), *((s, state_label(s)) for s in PlotState)], first=True
        )
        self.category: Choice[Category | None] = Choice(
            [(None, self.tr("كل الفئات")), *((c, category_label(c)) for c in Category)], first=True
        )
        self.sector: Choice[Sector | None] = Choice(
            [(None, self.tr("كل القطاعات")), *sectors()], first=True
        )
        self.least_area = DecimalEdit()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SOON)
        self._timer.timeout.connect(self.changed)
        self._lay_out()
        self._connect()

    def wanted(self, place: Place) -> PlotFilter:
        """What to ask for."""
        return PlotFilter(
            site_id=place.site_id,
            phase_id=place.phase_id,
            state=self.state.value_or_none(),
            category=self.category.value_or_none(),
            sector=self.sector.value_or_none(),
            number=self.number.words(),
            least_area=self._least(),
        )

    def is_filtering(self) -> bool:
        return self.wanted(Place()) != PlotFilter()

    def clear(self) -> None:
        """Show everything again."""
        for choice in (self.state, self.category, self.sector):
            choice.setCurrentIndex(0)
        self.number.clear()
        self.least_area.clear()
        self._now()

    def show_state(self, state: PlotState | None) -> None:
        """Show the plots of one state only; the same state again shows all."""
        self.state.choose(None if state == self.state.value_or_none() else state)

    def find_number(self, number: str) -> None:
        self.clear()
        self.number.setText(number)
        self._now()

    def _least(self) -> Decimal | None:
        try:
            return self.least_area.decimal_or_none()
        except ValueError:
            return None

    def _now(self) -> None:
        self._timer.stop()
        self.changed.emit()

    def _lay_out(self) -> None:
        self.number.setPlaceholderText(self.tr("رقم المقسم"))
        self.number.setClearButtonEnabled(True)
        self.least_area.setPlaceholderText(self.tr("أقل مساحة (م²)"))
        self.number.setFixedWidth(140)
        self.least_area.setFixedWidth(130)
        self.reset = button(self.tr("مسح التصفية"), self.clear, name="cancel")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget, name in (
            (self.number, self.tr("رقم المقسم")),
            (self.state, self.tr("الحالة")),
            (self.category, self.tr("الفئة")),
            (self.sector, self.tr("القطاع الصناعي")),
            (self.least_area, self.tr("أقل مساحة")),
        ):
            widget.setAccessibleName(name)
            row.addWidget(widget)
        row.addWidget(self.reset)
        row.addWidget(QLabel(), 1)

    def _connect(self) -> None:
        for choice in (self.state, self.category, self.sector):
            choice.currentIndexChanged.connect(lambda _index: self._now())
        for edit in (self.number, self.least_area):
            edit.textEdited.connect(lambda _text: self._timer.start())
            edit.textChanged.connect(lambda text: None if text else self._timer.start())
