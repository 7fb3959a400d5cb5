"""The fields about what is applied for: where, how much, which industry, which priority."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel

from app.domain.applications import COUNCIL_CLASS
from app.domain.land import Phase, Sector
from app.domain.money import currency_on
from app.queries.applications import used_kinds
from app.queries.land import phases, sites
from app.queries.subscription import Terms, terms
from ui.desk import Desk
from ui.field_set import FieldSet
from ui.land_names import price_labelled, sectors
from ui.widgets.choice import Choice
from ui.widgets.day_edit import DayEdit
from ui.widgets.edits import CodeEdit, DecimalEdit, TextEdit
from ui.widgets.suggest_edit import SuggestEdit


class WishFields(QObject):
    """Adds its fields to a field set. `site_changed` asks for the papers of another regulation."""

    site_changed = Signal()

    def __init__(self, desk: Desk, fields: FieldSet) -> None:
        super().__init__(fields)
        self._desk, self._fields = desk, fields
        self._phases: dict[str, Phase] = {p.id: p for p in desk.office.ask(phases)}
        self.terms: Terms | None = None
        self._build()
        self.site.currentIndexChanged.connect(lambda _index: self._on_site())
        self.phase.currentIndexChanged.connect(lambda _index: self._on_phase())
        self.priority.currentIndexChanged.connect(lambda _index: self._on_priority())
        self._on_site()

    def day(self) -> date | None:
        """The day of subscription, or None while it cannot be read."""
        try:
            return self.subscribed_on.day_or_none()
        except ValueError:
            return None

    def area_now(self) -> Decimal | None:
        """The area, or None while there is none that can be read."""
        try:
            return self.area.decimal_or_none()
        except ValueError:
            return None

    @property
    def needs_council(self) -> bool:
        return self.priority.value_or_none() == COUNCIL_CLASS

    def _build(self) -> None:
        add, today = self._fields.add, self._desk.today
        self.subscribed_on = add(
            "subscribed_on",
            self.tr("تاريخ الاكتتاب"),
            DayEdit(today(), today=today),
            required=True,
        )
        with_phases = {phase.site_id for phase in self._phases.values()}
        known = self._desk.office.ask(sites)
        places = [(site.id, site.name) for site in known if site.id in with_phases]
        self.site = add(
            "site_id", self.tr("الموقع"), Choice(places, first=len(places) == 1), required=True
        )
        self.phase: Choice[str] = add("phase_id", self.tr("المرحلة"), Choice(), required=True)
        self.area = add(
            "area",
            self.tr("المساحة المكتتب عليها"),
            DecimalEdit(),
            required=True,
            beside=QLabel(self.tr("م²")),
        )
        self._build_kinds()
        self.priority = add(
            "priority_class",
            self.tr("درجة الأفضلية (المادة 2)"),
            Choice(self._classes()),
            required=True,
            span=3,
        )
        self.licence_no = add("licence_no", self.tr("رقم قرار الترخيص"), CodeEdit())
        self.licence_date = add("licence_date", self.tr("تاريخ قرار الترخيص"), DayEdit(today=today))
        self.note = add("note", self.tr("ملاحظات"), TextEdit())

    def _build_kinds(self) -> None:
        """What will be made, in the words that were used before."""
        add = self._fields.add
        investments, industries = self._desk.office.ask(used_kinds)
        usual = (
            self.tr("إقامة منشأة صناعية"),
            self.tr("نقل منشأة صناعية قائمة"),
            self.tr("توسيع منشأة صناعية قائمة"),
            self.tr("منشأة حرفية"),
        )
        self.investment_type = add(
            "investment_type",
            self.tr("نوع الاستثمار"),
            SuggestEdit([*investments, *usual]),
            required=True,
            span=2,
        )
        none: list[tuple[Sector | None, str]] = [(None, self.tr("غير محدد"))]
        self.sector = add(
            "sector", self.tr("القطاع الصناعي"), Choice([*none, *sectors()], first=True)
        )
        self.industry_type = add(
            "industry_type", self.tr("نوع الصناعة"), SuggestEdit(industries), required=True, span=2
        )

    def _classes(self) -> list[tuple[int, str]]:
        return [
            (1, self.tr("الأولى")),
            (2, self.tr("الثانية")),
            (3, self.tr("الثالثة")),
            (4, self.tr("الرابعة")),
        ]

    def _on_site(self) -> None:
        """Offer the phases of the site, and read its regulation."""
        site_id = self.site.value_or_none() or ""
        own = [(p.id, p.name) for p in self._phases.values() if p.site_id == site_id]
        self.phase.set_items(own)
        if len(own) == 1:
            self.phase.setCurrentIndex(0)
        self.terms = self._desk.office.ask(terms, site_id) if site_id else None
        self._on_phase()
        self._on_priority()
        self.site_changed.emit()

    def _on_phase(self) -> None:
        phase = self._phases.get(self.phase.value_or_none() or "")
        text = ""
        if phase is not None:
            price = price_labelled(phase.price, currency_on(self.day() or self._desk.today()))
            text = self.tr("سعر المتر {0}").format(price)
        self._fields.box("phase_id").show_hint(text)

    def _on_priority(self) -> None:
        """The words of art. 2 under the chosen class."""
        chosen = self.priority.value_or_none()
        texts = self.terms.priorities if self.terms else ()
        text = texts[chosen - 1] if chosen and len(texts) >= chosen else ""
        self._fields.box("priority_class").show_hint(text)
