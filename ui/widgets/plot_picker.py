"""Choosing a vacant plot of category A: by phase, by the area that is needed, by number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.domain.explanation import in_money
from app.domain.land import Category, PlotState
from app.domain.money import Currency
from app.office import Office
from app.queries.allocation_drafts import Candidate
from app.queries.land import PlotFilter, PlotLine, phases, plot_details, plots_of
from ui.table_model import FOR_NUMBERS, Column
from ui.text import currency_label, digits, number
from ui.widgets.choice import Choice
from ui.widgets.edits import DecimalEdit
from ui.widgets.pick_table import PickTable

MOST_OFFERED = 200


class PlotPicker(PickTable[PlotLine]):
    """The smallest plot that is large enough comes first."""

    def __init__(self, office: Office, currency: Currency) -> None:
        self._office, self._site = office, ""
        super().__init__(
            _columns(currency),
            self._find_plots,
            key=lambda row: row.plot.id,
            fetch=self._fetch_plot,
            placeholder=self.tr("رقم المقسم"),
            empty=self.tr("لا مقسم شاغراً بهذه المساحة"),
            hint=self.tr("اختر مرحلة أخرى أو أنقص المساحة."),
        )
        self.phase: Choice[str] = Choice()
        self.phase.setAccessibleName(self.tr("المرحلة"))
        self.area = DecimalEdit()
        self.area.setPlaceholderText(self.tr("المساحة من (م²)"))
        self.area.setAccessibleName(self.tr("المساحة من (م²)"))
        self.top.addWidget(self.phase, 1)
        self.top.addWidget(self.area, 1)
        self._offer_phases()
        self.phase.currentIndexChanged.connect(lambda _index: self.refresh())
        self.area.textEdited.connect(lambda _text: self._later.start())

    def offer_for(self, application: Candidate | None) -> None:
        """Narrow the list to what this application may get."""
        if application is not None:
            self._site = application.site_id
            self._offer_phases()
            self.phase.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            self.phase.choose(application.phase_id)
            self.phase.blockSignals(False)  # noqa: FBT003
            self.area.show_decimal(application.area_to_find)
        self.refresh()

    def _offer_phases(self) -> None:
        known = self._office.ask(phases, self._site)
        every = ("", self.tr("كل المراحل"))
        self.phase.set_items([every, *((phase.id, phase.name) for phase in known)])
        if self.phase.currentIndex() < 0:
            self.phase.setCurrentIndex(0)

    def _find_plots(self, typed: str) -> Sequence[PlotLine]:
        try:
            least = self.area.decimal_or_none()
        except ValueError:
            least = None
        wanted = PlotFilter(
            site_id=self._site,
            phase_id=self.phase.value_or_none() or "",
            state=PlotState.VACANT,
            category=Category.A,
            number=typed,
            least_area=least,
        )
        return self._office.ask(plots_of, wanted, order="area", limit=MOST_OFFERED)

    def _fetch_plot(self, key: str) -> PlotLine:
        found = self._office.ask(plot_details, key)
        return PlotLine(found.plot, found.phase.no, found.price_per_m2, "")


def _columns(currency: Currency) -> list[Column[PlotLine]]:
    say = QCoreApplication.translate
    return [
        Column(say("plot picker", "المقسم"), lambda p: digits(p.plot.number), width=80),
        Column(say("plot picker", "القطاع"), lambda p: p.plot.block, stretch=True),
        Column(say("plot picker", "المرحلة"), lambda p: number(p.phase_no), FOR_NUMBERS, width=70),
        Column(
            say("plot picker", "المساحة م²"), lambda p: number(p.plot.area), FOR_NUMBERS, width=110
        ),
        Column(
            say("plot picker", "سعر المتر ({0})").format(currency_label(currency)),
            lambda p: digits(in_money(p.price_per_m2, currency)),
            FOR_NUMBERS,
            width=150,
        ),
    ]
