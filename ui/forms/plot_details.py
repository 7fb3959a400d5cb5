"""Everything about one plot: what it is, and who holds or held it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.commands.allocations import allocate_plot
from app.domain.land import PlotState
from app.domain.money import currency_on
from app.queries.land import PlotDetails, PlotHolder, plot_details
from ui.colours import Tone
from ui.desk import Desk
from ui.land_names import (
    area_text,
    category_label,
    price_labelled,
    sector_label,
    state_label,
    state_tone,
)
from ui.rights import may
from ui.table_model import FOR_NUMBERS, Column, TableModel
from ui.text import apart, day, digits
from ui.widgets.badge import Badge
from ui.widgets.buttons import button
from ui.widgets.cards import Card, embolden
from ui.widgets.facts import Fact, Facts
from ui.widgets.table import TableView

SIZE = QSize(720, 500)


class PlotDetailsDialog(QDialog):
    """`wanted` carries what shall be opened instead: the file of a holder, or the allocation."""

    wanted = Signal(str, str)

    def __init__(self, desk: Desk, plot_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._details = desk.office.ask(plot_details, plot_id)
        self.setWindowTitle(self.tr("المقسم {0}").format(apart(self._details.plot.number)))
        self._build()
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return SIZE

    def open_holder(self, holder: PlotHolder | None = None) -> None:
        """Go to the file of the selected holder."""
        chosen = holder or self.table.selected()
        if chosen is not None:
            self._go("application", chosen.application_id)

    def allocate(self) -> None:
        """Go to the page that gives the plot to somebody."""
        self._go("allocations", "")

    def _go(self, kind: str, ref: str) -> None:
        self.accept()
        self.wanted.emit(kind, ref)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(self._build_head())
        facts = Facts(2)
        facts.show_facts(self._facts(self._details))
        layout.addWidget(facts)
        layout.addWidget(self._build_holders(), 1)
        layout.addLayout(self._build_buttons())
        self.table.setFocus()

    def _build_head(self) -> QHBoxLayout:
        plot = self._details.plot
        heading = QLabel(self.windowTitle())
        embolden(heading, 1.35)
        head = QHBoxLayout()
        head.addWidget(heading)
        head.addWidget(Badge(state_label(plot.state), state_tone(plot.state)))
        head.addStretch(1)
        return head

    def _facts(self, details: PlotDetails) -> list[Fact]:
        plot, currency = details.plot, currency_on(self._desk.today())
        price = price_labelled(details.price_per_m2, currency)
        if plot.price is not None:
            price = self.tr("{0} (تخمين اللجنة)").format(price)
        return [
            (self.tr("الموقع"), details.site.name),
            (self.tr("المرحلة"), details.phase.name),
            (self.tr("القطاع"), digits(plot.block)),
            (self.tr("الفئة"), category_label(plot.category)),
            (self.tr("المساحة"), self.tr("{0} م²").format(apart(area_text(plot.area)))),
            (self.tr("سعر المتر المربع"), price),
            (self.tr("القطاع الصناعي"), sector_label(plot.sector)),
            (self.tr("الاستعمال"), plot.use),
            (self.tr("رقم العقار"), digits(plot.cadastral_ref)),
        ]

    def _build_holders(self) -> Card:
        self.model: TableModel[PlotHolder] = TableModel(
            [
                Column(self.tr("المخصص له"), lambda h: h.name, stretch=True),
                Column(self.tr("وثيقة التخصيص"), lambda h: digits(h.document_no), width=140),
                Column(self.tr("التاريخ"), lambda h: day(h.allocated_on), FOR_NUMBERS, width=96),
                Column(self.tr("العقد"), lambda h: digits(h.contract_no) or "—", width=140),
                Column(self.tr("الحالة"), self._holder_state, badge=_holder_tone, width=110),
            ]
        )
        self.model.show_rows(self._details.holders)
        nobody = self.tr("لم يخصص هذا المقسم لأحد بعد")
        self.table = TableView(self.model, nobody)
        self.model.setParent(self.table)
        self.table.activated_row.connect(self.open_holder)
        if self._details.holders:
            self.table.select_row(0)
        card = Card(self.tr("التخصيص"))
        card.body.addWidget(self.table)
        return card

    def _build_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        if self._details.holders:
            row.addWidget(
                button(self.tr("فتح الإضبارة"), self.open_holder, name="person", primary=True)
            )
        vacant = self._details.plot.state is PlotState.VACANT
        if vacant and may(self._desk, allocate_plot):
            row.addWidget(button(self.tr("تخصيص المقسم"), self.allocate, name="sketch"))
        row.addStretch(1)
        row.addWidget(button(self.tr("إغلاق"), self.reject, key="Esc"))
        return row

    def _holder_state(self, holder: PlotHolder) -> str:
        return self.tr("قائم") if holder.cancelled_on is None else self.tr("ملغى")


def _holder_tone(holder: PlotHolder) -> Tone:
    return Tone.GOOD if holder.cancelled_on is None else Tone.BAD
