"""The first run: four short steps, and the office exists."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from app.commands.set_up import add_phase, add_site
from app.commands.zones import add_programme_zones
from app.domain.land import Phase, Site, SiteKind
from app.domain.regulation import Regulation, parse_regulation
from app.errors import Refused
from app.office import NewOffice, Office
from app.paths import resources
from ui import colours
from ui.field_set import FieldSet
from ui.first_run_steps import Administrator, Land, Names, Signatories
from ui.gate_card import GateCard
from ui.text import apart, number
from ui.widgets.buttons import button
from ui.widgets.cards import embolden, tint
from ui.widgets.shortcuts import shortcut

REGULATION = "hassia-2006"


class FirstRun(GateCard):
    """Asks, sets the office up and signs its administrator in. `finished` comes at the end."""

    finished = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._text = (resources() / "regulations" / f"{REGULATION}.toml").read_text("utf-8")
        regulation = parse_regulation(self._text)
        self._regulation: Regulation = regulation
        self.names = Names(regulation)
        self.signatories = Signatories(regulation)
        self.administrator = Administrator()
        self.land = Land(regulation, office.paths.base)
        self._steps: tuple[QWidget, ...] = (
            self.names,
            self.signatories,
            self.administrator,
            self.land,
        )
        self.entitle(self.tr("إعداد المكتب"), self.tr("يُسأل عن هذا مرة واحدة عند أول تشغيل."))
        self._build()
        self.go_to(0)

    @property
    def step(self) -> int:
        return self._stack.currentIndex()

    def go_to(self, step: int) -> None:
        """Show one step."""
        self._stack.setCurrentIndex(step)
        for place, label in enumerate(self._heads):
            tint(label, colours.ACCENT if place == step else colours.MUTED)
        self.back.setVisible(step > 0)
        self.forward.setVisible(step < len(self._steps) - 1)
        self.create_button.setVisible(step == len(self._steps) - 1)
        fields = self._steps[step]
        first = fields.box(fields.names()[0]).widget if isinstance(fields, FieldSet) else fields
        self.setFocusProxy(first)
        first.setFocus()

    def next_step(self) -> None:
        """Go on when what is typed can be read; the ministry has no land and no signatories."""
        fields = self._steps[self.step]
        if isinstance(fields, FieldSet) and not fields.attempt(lambda: self._check(fields)):
            return
        if self.names.is_ministry and fields is self.administrator:
            self.finish()
        else:
            self.go_to(self.step + (2 if self._skips_ahead() else 1))

    def previous_step(self) -> None:
        back = 2 if self.names.is_ministry and self.step == 2 else 1
        self.go_to(self.step - back)

    def finish(self) -> None:
        """Make the office. What was typed wrongly in an earlier step is shown there."""
        try:
            self._office.set_up(self._new_office())
        except Refused as refused:
            step = next(s for s in self._steps if isinstance(s, FieldSet) and _has(s, refused))
            self.go_to(self._steps.index(step))
            step.show_violations(refused.violations)
            return
        self._office.sign_in(self.administrator.user.words(), self.administrator.twice.password())
        if not self.names.is_ministry:
            self._enter_land()
        self.finished.emit()

    def _check(self, fields: FieldSet) -> None:
        if fields is self.administrator:
            self.administrator.twice.password()

    def _skips_ahead(self) -> bool:
        return self.names.is_ministry and self.step == 0

    def _new_office(self) -> NewOffice:
        settings = self.names.settings()
        if not self.names.is_ministry:
            settings |= self.signatories.settings()
        return NewOffice(
            self.names.code.words().upper(),
            settings,
            self.administrator.user.words(),
            self.administrator.name.words(),
            self.administrator.twice.password(),
            must_change=False,
            regulation_text="" if self.names.is_ministry else self._text,
        )

    def _enter_land(self) -> None:
        if self.land.city.isChecked():
            governorate = self.names.governorate.value_or_none() or ""
            city, version = self._regulation.city, self._regulation.version_id
            site = self._office.do(add_site, Site("", city, SiteKind.CITY, governorate, version))
            for terms in self._regulation.phases:
                phase = Phase(
                    "",
                    site.id,
                    terms.no,
                    terms.name,
                    terms.price,
                    terms.price_final,
                    terms.max_increase,
                    terms.area_ha,
                    terms.exclusions,
                )
                self._office.do(add_phase, phase)
        if self.land.zones.isChecked():
            self._office.do(add_programme_zones, self._regulation.version_id)

    def _build(self) -> None:
        titles = (self.tr("المكتب"), self.tr("التواقيع والنظام"), self.tr("مدير النظام"))
        heads = QHBoxLayout()
        heads.setSpacing(22)
        self._heads = []
        for place, title in enumerate((*titles, self.tr("المواقع")), start=1):
            label = QLabel(f"{apart(number(place))}  {title}")
            embolden(label)
            heads.addWidget(label)
            self._heads.append(label)
        heads.addStretch(1)
        self._stack = QStackedWidget()
        for step in self._steps:
            self._stack.addWidget(_at_the_top(step))
            if isinstance(step, FieldSet):
                step.submitted.connect(self.next_step)
        self.back = button(self.tr("السابق"), self.previous_step)
        self.forward = button(self.tr("التالي"), self.next_step, primary=True)
        self.create_button = button(
            self.tr("إنشاء المكتب"), self.finish, name="success", key="F9", primary=True
        )
        row = QHBoxLayout()
        for made in (self.forward, self.create_button, self.back):
            row.addWidget(made)
        row.addStretch(1)
        self.body.addLayout(heads)
        self.body.addWidget(self._stack)
        self.body.addLayout(row)
        shortcut(self, "F9", self._on_f9)

    def _on_f9(self) -> None:
        if self.create_button.isVisible():
            self.finish()
        else:
            self.next_step()


def _at_the_top(step: QWidget) -> QWidget:
    """The stack is as high as its highest step: the others stay at the top of it."""
    around = QWidget()
    layout = QVBoxLayout(around)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(step)
    layout.addStretch(1)
    return around


def _has(fields: FieldSet, refused: Refused) -> bool:
    """Whether a violation belongs to a field of this step."""
    names = set(fields.names())
    return any((v.where or "").rpartition(".")[2] in names for v in refused.violations)
