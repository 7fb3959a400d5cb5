"""A new phase of a site with its price (art. 7)."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QLabel, QWidget

from app.commands.set_up import add_phase
from app.domain.land import Phase, Site
from app.domain.money import currency_on
from app.domain.terms import PhaseTerms
from app.queries.land import phase_terms, phases
from ui.desk import Desk
from ui.form import Form
from ui.text import currency_label
from ui.widgets.choice import Choice, Paragraph
from ui.widgets.edits import DecimalEdit, NumberEdit, TextEdit
from ui.widgets.price_edit import PriceEdit

HUNDRED = 100
USUAL_INCREASE = Decimal("0.25")  # art. 7, phase 2


class PhaseForm(Form):
    """`phase` is the one that was added. It begins with what the regulation says of it."""

    def __init__(self, desk: Desk, site: Site, parent: QWidget | None = None) -> None:
        super().__init__(
            desk, self.tr("مرحلة جديدة"), parent, columns=2, draft_key=f"phase-{site.id}"
        )
        self._site = site
        self.phase: Phase | None = None
        self._terms = {terms.no: terms for terms in desk.office.ask(phase_terms, site.id)}
        self._build()
        self._begin()
        self.fields.mark_clean()

    def save(self) -> None:
        self.phase = self._desk.office.do(add_phase, self._draft())

    def _build(self) -> None:
        add = self.fields.add
        site = self._desk.office.ask(phases, self._site.id)
        self._taken = {phase.no for phase in site}
        self.fields.across(QLabel(self.tr("الموقع: {0}").format(self._site.name)))
        self.no = add("no", self.tr("رقم المرحلة"), NumberEdit(), required=True)
        self.name = add("name", self.tr("اسم المرحلة"), TextEdit(), required=True)
        currency = currency_on(self._desk.today())
        self.price = add(
            "price",
            self.tr("سعر المتر المربع"),
            PriceEdit(currency),
            required=True,
            beside=QLabel(currency_label(currency)),
        )
        self.price.noted.connect(self.fields.box("price").show_hint)
        kinds = [(True, self.tr("نهائي")), (False, self.tr("تقديري"))]
        self.final = add("price_final", self.tr("صفة السعر"), Choice(kinds), required=True)
        self.increase = add(
            "max_increase",
            self.tr("أعلى زيادة مسموحة على السعر التقديري"),
            DecimalEdit(),
            beside=QLabel("%"),
        )
        self.hectares = add(
            "area_ha",
            self.tr("مساحة مقاسمها الصناعية"),
            DecimalEdit(4),
            beside=QLabel(self.tr("هكتار")),
        )
        self.exclusions = add(
            "exclusions", self.tr("ما لا يشمله السعر (المادة 7)"), Paragraph(2), span=2
        )
        self.no.textEdited.connect(lambda _text: self._on_number())
        self.final.currentIndexChanged.connect(lambda _index: self._on_final())

    def _begin(self) -> None:
        """Offer the first number that is free."""
        number = next(n for n in range(1, len(self._taken) + 2) if n not in self._taken)
        self.no.show_number(number)
        self._fill(self._terms.get(number))

    def _on_number(self) -> None:
        terms = self._terms.get(self.no.number_or_none() or 0)
        if terms is not None and not self.name.words():
            self._fill(terms)

    def _fill(self, terms: PhaseTerms | None) -> None:
        """Write what the regulation says of a phase; all of it can be changed."""
        if terms is None:
            self.final.choose(True)  # noqa: FBT003 - the value of the choice
            return
        self.name.setText(terms.name)
        self.price.show_price(terms.price)
        self.final.choose(terms.price_final)
        self._show_increase(terms.max_increase)
        self.hectares.show_decimal(terms.area_ha)
        self.exclusions.setPlainText(terms.exclusions)

    def _on_final(self) -> None:
        """Only an estimated price may still rise."""
        estimated = self.final.value_or_none() is False
        self.fields.show_field("max_increase", shown=estimated)
        if estimated and self.increase.is_empty():
            self._show_increase(USUAL_INCREASE)

    def _show_increase(self, share: Decimal | None) -> None:
        self.increase.show_decimal(None if share is None else (share * HUNDRED).normalize())

    def _draft(self) -> Phase:
        final = self.final.value()
        percent = None if final else self.increase.decimal_or_none()
        return Phase(
            id="",
            site_id=self._site.id,
            no=self.no.number(),
            name=self.name.words(),
            price=self.price.price(),
            price_final=final,
            max_increase=None if percent is None else percent / HUNDRED,
            area_ha=self.hectares.decimal_or_none(),
            exclusions=" ".join(self.exclusions.words().split()),
        )
