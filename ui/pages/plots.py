"""Sites, phases and plots: what there is to give, and what was given."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.commands.plots import add_plots
from app.commands.set_up import add_phase, add_site
from app.domain.money import currency_on
from app.errors import Refused
from app.office import Kind
from app.queries.land import (
    PlotFilter,
    PlotLine,
    count_plots,
    phases,
    plot_details,
    plots_of,
    sites,
)
from ui.desk import Desk
from ui.forms.phase import PhaseForm
from ui.forms.plot import PlotForm
from ui.forms.plot_details import PlotDetailsDialog
from ui.forms.site import SiteForm
from ui.plot_columns import plot_columns
from ui.rights import may
from ui.table_model import TableModel
from ui.widgets.buttons import button
from ui.widgets.cards import Card
from ui.widgets.land_tree import LandTree, Place
from ui.widgets.page_header import PageHeader
from ui.widgets.pager import Pager
from ui.widgets.plot_filters import PlotFilters
from ui.widgets.plot_tiles import PlotTiles
from ui.widgets.table import TableView


class PlotsPage(QWidget):
    """Double click or Enter shows a plot; from there the way leads to its holder."""

    KINDS = frozenset({Kind.SITE, Kind.PLOT, Kind.ALLOCATION, Kind.CONTRACT})
    NAME = "plots"
    wanted = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._order, self._descending = "number", False
        self._build()

    def title(self) -> str:
        return self.tr("المقاسم")

    def reload(self) -> None:
        """Ask for sites, phases and plots again; selection and page stay."""
        office = self._desk.office
        pound = currency_on(self._desk.today())
        self._sites = office.ask(sites)
        self.land.show_land(self._sites, office.ask(phases), pound)
        self._show_plots()

    def open_ref(self, kind: str, ref: str) -> None:
        """Show a site, a phase, or one plot with its details."""
        if kind == "plot":
            self._open_plot(ref)
        elif kind == "site":
            self.land.choose(Place(ref))
        elif kind == "phase":
            site = next((p.site_id for p in self._desk.office.ask(phases) if p.id == ref), "")
            self.land.choose(Place(site, ref))

    def new(self) -> None:
        """F2: a plot; the first time a phase, and before it a site."""
        if not self._sites:
            self.new_site()
        elif not self._desk.office.ask(phases):
            self.new_phase()
        elif may(self._desk, add_plots):
            PlotForm(self._desk, self.land.place().phase_id, self).open()

    def new_site(self) -> None:
        if may(self._desk, add_site):
            SiteForm(self._desk, self).open()

    def new_phase(self) -> None:
        """A phase of the chosen site, or of the only one."""
        place = self.land.place()
        site = next((s for s in self._sites if s.id == place.site_id), None)
        if site is None and len(self._sites) == 1:
            site = self._sites[0]
        if site is None:
            self._desk.say(self.tr("اختر الموقع من القائمة أولاً ثم أضف مرحلته."))
        elif may(self._desk, add_phase):
            PhaseForm(self._desk, site, self).open()

    def import_sheet(self) -> None:
        """Plots from an Excel sheet."""
        from ui.forms.import_plots import ImportPlotsDialog  # brings openpyxl: only now

        if may(self._desk, add_plots):
            ImportPlotsDialog(self._desk, self.land.place().phase_id, self).open()

    def show_details(self, line: PlotLine | None = None) -> None:
        """Everything about the selected plot."""
        chosen = line or self.table.selected()
        if chosen is not None:
            self._show_details(chosen.plot.id)

    def _show_details(self, plot_id: str) -> None:
        dialog = PlotDetailsDialog(self._desk, plot_id, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wanted.connect(self.wanted)
        dialog.open()

    def _open_plot(self, plot_id: str) -> None:
        try:
            details = self._desk.office.ask(plot_details, plot_id)
        except Refused:
            return  # it was searched for, and meanwhile another office file was opened
        self.land.choose(Place(details.site.id, details.phase.id))
        self.filters.find_number(details.plot.number)
        for place, line in enumerate(self.model.rows):
            if line.plot.id == plot_id:
                self.table.select_row(place)
        self._show_details(plot_id)

    def _build(self) -> None:
        self._sites = self._desk.office.ask(sites)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self._build_header())
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(12)
        split.addWidget(self._build_side())
        split.addWidget(self._build_main())
        split.setStretchFactor(0, 0)
        split.setStretchFactor(1, 1)
        split.setSizes([230, 900])
        layout.addWidget(split, 1)
        self.setFocusProxy(self.table)

    def _build_header(self) -> PageHeader:
        sheet = button(self.tr("استيراد من إكسل"), self.import_sheet, name="import")
        new = button(self.tr("مقسم جديد"), self.new, name="add", key="F2", primary=True)
        for made in (sheet, new):
            if not may(self._desk, add_plots):
                made.hide()  # showing what has no parent yet would open a window of its own
        return PageHeader(self.title(), sheet, new)

    def _build_side(self) -> Card:
        self.land = LandTree()
        self.land.chosen.connect(lambda _place: self._on_filter())
        card = Card(self.tr("المواقع والمراحل"))
        card.body.addWidget(self.land, 1)
        row = QHBoxLayout()
        for text, slot in (
            (self.tr("موقع جديد"), self.new_site),
            (self.tr("مرحلة جديدة"), self.new_phase),
        ):
            made = button(text, slot)
            if not may(self._desk, add_site):
                made.hide()  # showing what has no parent yet would open a window of its own
            row.addWidget(made)
        card.body.addLayout(row)
        return card

    def _build_main(self) -> QWidget:
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.tiles = PlotTiles()
        column.addWidget(self.tiles)
        card = Card()
        self.filters = PlotFilters()
        self.filters.changed.connect(self._on_filter)
        self.tiles.chosen.connect(self.filters.show_state)
        self.pager = Pager()
        self.pager.turned.connect(self._show_plots)
        card.body.addWidget(self.filters)
        card.body.addWidget(self._build_table(), 1)
        card.body.addWidget(self.pager)
        column.addWidget(card, 1)
        return main

    def _build_table(self) -> TableView[PlotLine]:
        self.model: TableModel[PlotLine] = TableModel(
            plot_columns(currency_on(self._desk.today())),
            sort=self._sort,
            key=lambda line: line.plot.id,
        )
        self.table = TableView(
            self.model, self.tr("لا مقاسم هنا"), self.tr("غيّر التصفية، أو أضف مقاسم المرحلة")
        )
        self.model.setParent(self.table)
        self.table.activated_row.connect(self.show_details)
        return self.table

    def _sort(self, order: str, descending: bool) -> None:  # noqa: FBT001 - as the model calls it
        self._order, self._descending = order, descending
        self._on_filter()

    def _on_filter(self) -> None:
        self.pager.first_page()
        self._show_plots()

    def _show_plots(self) -> None:
        wanted = self.filters.wanted(self.land.place())
        office = self._desk.office
        self.model.show_rows(
            office.ask(
                plots_of,
                wanted,
                order=self._order,
                descending=self._descending,
                limit=self.pager.size_of_page,
                offset=self.pager.offset,
            )
        )
        self.pager.show_total(sum(count.plots for count in office.ask(count_plots, wanted)))
        self._show_tiles(wanted)

    def _show_tiles(self, wanted: PlotFilter) -> None:
        """Counts of all states under the other filters."""
        whole = PlotFilter(wanted.site_id, wanted.phase_id, None, wanted.category, wanted.sector)
        self.tiles.show_counts(self._desk.office.ask(count_plots, whole))
