"""A new plot of a phase."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from app.commands.plots import add_plot
from app.domain.land import Category, Phase, Plot, PlotDraft, Sector, plot_number
from app.domain.money import currency_on
from app.queries.land import phases, sites
from ui.desk import Desk
from ui.form import Form
from ui.land_names import category_label, price_labelled, sectors
from ui.text import currency_label
from ui.widgets.choice import Choice
from ui.widgets.edits import DecimalEdit, TextEdit
from ui.widgets.price_edit import PriceEdit


class PlotForm(Form):
    """`plot` is the one that was added. A plot once entered is not edited."""

    def __init__(self, desk: Desk, phase_id: str = "", parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("مقسم جديد"), parent, columns=2, draft_key="plot")
        self.plot: Plot | None = None
        self._phases: dict[str, Phase] = {p.id: p for p in desk.office.ask(phases)}
        self._build()
        self.phase.choose(phase_id or None)
        self._on_phase()
        self.fields.mark_clean()
        if phase_id:
            self.fields.go_to("number")

    def save(self) -> None:
        self.plot = self._desk.office.do(add_plot, self.phase.value(), self._draft())

    def _build(self) -> None:
        add = self.fields.add
        self.phase = add(
            "phase_id", self.tr("الموقع والمرحلة"), Choice(self._places()), required=True, span=2
        )
        self.number = add("number", self.tr("رقم المقسم"), TextEdit(), required=True)
        self.block = add("block", self.tr("القطاع"), TextEdit())
        kinds = [(kind, category_label(kind)) for kind in Category]
        self.category = add("category", self.tr("الفئة (المادة 1)"), Choice(kinds), required=True)
        self.square_metres = add(
            "area", self.tr("المساحة"), DecimalEdit(), required=True, beside=QLabel(self.tr("م²"))
        )
        none: list[tuple[Sector | None, str]] = [(None, self.tr("غير محدد"))]
        self.sector = add(
            "sector", self.tr("القطاع الصناعي"), Choice([*none, *sectors()], first=True)
        )
        self.use = add("use", self.tr("الاستعمال"), TextEdit())
        self.cadastral = add("cadastral_ref", self.tr("رقم العقار والمنطقة العقارية"), TextEdit())
        currency = currency_on(self._desk.today())
        self.price = add(
            "price",
            self.tr("سعر خاص للمتر المربع (تخمين اللجنة، المادة 8)"),
            PriceEdit(currency),
            beside=QLabel(currency_label(currency)),
        )
        self.phase.currentIndexChanged.connect(lambda _index: self._on_phase())
        self.price.noted.connect(self._note_price)

    def _places(self) -> list[tuple[str, str]]:
        names = {site.id: site.name for site in self._desk.office.ask(sites)}
        return [(p.id, f"{names.get(p.site_id, '')} — {p.name}") for p in self._phases.values()]

    def _on_phase(self) -> None:
        phase = self._phases.get(self.phase.value_or_none() or "")
        text = ""
        if phase is not None:
            price = price_labelled(phase.price, self.price.currency)
            text = self.tr("سعر المرحلة {0}").format(price)
        self.fields.box("phase_id").show_hint(text)
        self._note_price(self.price.note())

    def _note_price(self, note: str) -> None:
        hint = note or self.tr("فارغ: يسري سعر المرحلة")
        self.fields.box("price").show_hint(hint)

    def _draft(self) -> PlotDraft:
        return PlotDraft(
            number=plot_number(self.number.words()),
            category=self.category.value(),
            area=self.square_metres.decimal(),
            block=plot_number(self.block.words()),
            sector=self.sector.value_or_none(),
            use=self.use.words(),
            cadastral_ref=self.cadastral.words(),
            price=self.price.price_or_none(),
        )
