"""The subscription form: applicant, wish, papers; price and place in the register beside it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from app.commands.applications import register_application
from app.domain.applications import Application, ApplicationDraft, Scan
from app.domain.papers import usual_papers
from app.errors import Refused, Violation
from app.queries.parties import lookalikes
from app.queries.subscription import Estimate, estimate, next_place
from ui.applicant_fields import ApplicantFields
from ui.desk import Desk
from ui.form import Form
from ui.messages import sentence
from ui.scan_view import open_scan
from ui.widgets.lookalike_strip import LookalikeStrip
from ui.widgets.papers_field import AskFile, PapersField
from ui.widgets.price_panel import PricePanel
from ui.wish_fields import WishFields

PRICE_AFTER, LOOK_AFTER = 120, 350  # milliseconds after the last key
SIZE = QSize(1180, 690)


class SubscriptionForm(Form):
    """`application` is the one that was registered. `wanted` carries what shall be opened instead;
    what was typed stays as a draft.
    """

    wanted = Signal(str, str)

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, *, ask_file: AskFile | None = None
    ) -> None:
        super().__init__(
            desk,
            self.tr("طلب اكتتاب وتخصيص وترخيص صناعي مبدئي"),
            parent,
            columns=3,
            draft_key="subscription",
            save_text=self.tr("تسجيل الطلب في السجل العام"),
        )
        self.application: Application | None = None
        self._build(ask_file)
        self._connect()
        self._look_up_place()
        self._offer_papers()
        self._show_price()
        self.fields.mark_clean()

    def save(self) -> None:
        """Register the application, unless somebody who looks like the applicant is unanswered."""
        self._check_lookalikes()
        try:
            self.application = self._desk.office.do(register_application, self._draft())
        except Refused as refused:
            if any(v.code == "register.no_open_volume" for v in refused.violations):
                self.panel.show_place(None)
            raise

    def leave_for(self, kind: str, ref: str) -> None:
        """Close without losing anything, and open something else."""
        if self.drafting is not None:
            self.drafting.store()
        self.done(QDialog.DialogCode.Rejected)
        self.wanted.emit(kind, ref)

    def _wanted_size(self) -> QSize:
        return SIZE.boundedTo(self.screen().availableSize() - QSize(20, 40))

    def _build(self, ask_file: AskFile | None) -> None:
        self.strip = LookalikeStrip()
        self.panel = PricePanel()
        self.panel.no_volume.add_action(
            self.tr("فتح صفحة السجل العام"), partial(self.leave_for, "registers", "")
        )
        self.fields.heading(self.tr("صاحب الطلب"))
        self.applicant = ApplicantFields(self._desk, self.fields)
        self.fields.heading(self.tr("الاكتتاب"))
        self.wish = WishFields(self._desk, self.fields)
        self.fields.heading(self.tr("الوثائق المطلوبة"))
        self.papers = self.fields.add("papers", "", PapersField(ask_file=ask_file), span=3)
        self.fields.box("papers").label.hide()
        self._put_panel_beside()

    def _put_panel_beside(self) -> None:
        """The fields scroll; the panel stands still at their side."""
        place = self._rows.indexOf(self.area)
        row = QHBoxLayout()
        row.setSpacing(16)
        self._rows.insertLayout(place, row, 1)
        self._rows.insertWidget(place, self.strip)
        row.addWidget(self.area, 1)
        row.addWidget(self.panel)

    def _connect(self) -> None:
        self._pricing, self._looking = QTimer(self), QTimer(self)
        for timer, after, slot in (
            (self._pricing, PRICE_AFTER, self._show_price),
            (self._looking, LOOK_AFTER, self._look_alike),
        ):
            timer.setSingleShot(True)
            timer.setInterval(after)
            timer.timeout.connect(slot)
        self.fields.changed.connect(self._pricing.start)
        self.fields.changed.connect(self._looking.start)
        self.strip.take.connect(self.applicant.take)
        self.strip.look.connect(partial(self.leave_for, "application"))
        self.applicant.chosen.connect(self.strip.clear)
        self.applicant.person_type.currentIndexChanged.connect(lambda _i: self._offer_papers())
        self.applicant.agent_name.editingFinished.connect(self._offer_papers)
        self.wish.site_changed.connect(self._offer_papers)
        self.papers.open_wanted.connect(self._open_scan)

    def _look_up_place(self) -> None:
        self.panel.show_place(self._desk.office.ask(next_place))

    def _offer_papers(self) -> None:
        terms = self.wish.terms
        required = terms.papers if terms is not None else ()
        with_agent = bool(self.applicant.agent_name.words())
        self.papers.offer(usual_papers(self.applicant.person(), required, with_agent=with_agent))

    def _show_price(self) -> None:
        """The estimate for what is typed now, by the function that registering uses."""
        try:
            self.panel.show_estimate(self._estimate())
        except Refused as refused:
            self.panel.show_estimate(None, "\n".join(map(sentence, refused.violations)))
        council = self.tr("الأفضلية الرابعة يحتاج استيعابها تقدير المجلس (المادة 2).")
        self.panel.council.show_text(council if self.wish.needs_council else "")

    def _estimate(self) -> Estimate | None:
        site, phase = self.wish.site.value_or_none(), self.wish.phase.value_or_none()
        area, day = self.wish.area_now(), self.wish.day()
        if not site or not phase or not area or day is None:
            return None
        return self._desk.office.ask(estimate, site, phase, area, day)

    def _look_alike(self) -> None:
        """Point out who looks like the applicant; nobody is pointed out for somebody known."""
        if self.applicant.party_known is None:
            found = self._desk.office.ask(lookalikes, self.applicant.party())
            self.strip.show_lookalikes(found)
            if self.isVisible():
                self.strip.note_seen()

    def _check_lookalikes(self) -> None:
        if self.applicant.party_known is not None:
            return
        self._looking.stop()
        self.strip.show_lookalikes(self._desk.office.ask(lookalikes, self.applicant.party()))
        someone = self.strip.unanswered()
        if someone is not None:
            values = {"name": someone.full_name}
            raise Refused(Violation("party.lookalike.unanswered", "full_name", values))

    def _open_scan(self, scan: Scan) -> None:
        open_scan(self._desk, scan.data, scan.file_name, self)

    def _draft(self) -> ApplicationDraft:
        known, wish = self.applicant.party_known, self.wish
        return ApplicationDraft(
            party=self.applicant.party(),
            site_id=wish.site.value(),
            phase_id=wish.phase.value(),
            subscribed_on=wish.subscribed_on.day(),
            area=wish.area.decimal(),
            investment_type=wish.investment_type.words(),
            sector=wish.sector.value_or_none(),
            industry_type=wish.industry_type.words(),
            priority_class=wish.priority.value(),
            papers=self.papers.papers(),
            licence_no=wish.licence_no.words(),
            licence_date=wish.licence_date.day_or_none(),
            known_party_id=None if known is None else known.id,
            note=wish.note.words(),
            scans=self.papers.scans(),
        )
