"""A new city or zone."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.commands.set_up import add_site
from app.domain.land import Site, SiteKind
from app.queries.land import regulations
from ui.desk import Desk
from ui.first_run_steps import GOVERNORATES
from ui.form import Form
from ui.land_names import kind_label
from ui.widgets.choice import Choice
from ui.widgets.edits import TextEdit


class SiteForm(Form):
    """`site` is the one that was added."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("موقع جديد"), parent, columns=2, draft_key="site")
        self.site: Site | None = None
        self._build()
        self.fields.mark_clean()

    def save(self) -> None:
        self.site = self._desk.office.do(add_site, self._draft())

    def _build(self) -> None:
        add = self.fields.add
        kinds = [(kind, kind_label(kind)) for kind in SiteKind]
        self.kind = add("kind", self.tr("نوع الموقع"), Choice(kinds, first=True), required=True)
        places = list(GOVERNORATES.items())
        self.governorate = add("governorate", self.tr("المحافظة"), Choice(places), required=True)
        self.name = add("name", self.tr("اسم الموقع"), TextEdit(), required=True, span=2)
        versions = self._desk.office.ask(regulations)
        self.regulation = add(
            "regulation",
            self.tr("نسخة نظام الاستثمار"),
            Choice(versions, first=len(versions) == 1),
            required=True,
            hint=self.tr("تُحسب أسعار الموقع ومهله بها، وتبقى كل عقوده على نسختها."),
            span=2,
        )
        self._choose_home()

    def _choose_home(self) -> None:
        """The governorate of the office's own papers, if it is one of the list."""
        home = self._desk.office.settings.governorate
        known = {name: code for code, name in GOVERNORATES.items()}
        self.governorate.choose(home if home in GOVERNORATES else known.get(home))

    def _draft(self) -> Site:
        return Site(
            "",
            self.name.words(),
            self.kind.value(),
            self.governorate.value(),
            self.regulation.value(),
        )
