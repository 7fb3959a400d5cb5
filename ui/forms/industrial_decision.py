"""The industrial decision that is kept in an investor's file (art. 13.2)."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from app.commands.applications import record_decision
from app.domain.applications import Application, IndustrialDecision
from ui.colours import Tone
from ui.desk import Desk
from ui.form import Form
from ui.text import apart, number
from ui.widgets.banner import Banner
from ui.widgets.choice import Paragraph
from ui.widgets.day_edit import DayEdit
from ui.widgets.edits import DecimalEdit, TextEdit


class IndustrialDecisionForm(Form):
    """`decision` is the one that was recorded. Fees come first; without them a reason is asked."""

    def __init__(
        self,
        desk: Desk,
        application: Application,
        parent: QWidget | None = None,
        *,
        fees_paid: bool,
    ) -> None:
        super().__init__(
            desk,
            self.tr("تسجيل القرار الصناعي"),
            parent,
            columns=2,
            draft_key=f"decision-{application.id}",
        )
        self._application, self._fees_paid = application, fees_paid
        self.decision: IndustrialDecision | None = None
        self._build()
        self.fields.mark_clean()

    def save(self) -> None:
        self.decision = self._desk.office.do(record_decision, self._draft())

    def _build(self) -> None:
        self._build_head()
        add, today = self.fields.add, self._desk.today
        self.number = add("number", self.tr("رقم القرار"), TextEdit(), required=True)
        self.decided_on = add(
            "decided_on", self.tr("تاريخ القرار"), DayEdit(today=today), required=True
        )
        self.issued_by = add(
            "issued_by", self.tr("الجهة التي أصدرته"), TextEdit(), required=True, span=2
        )
        self.needed = add(
            "area_needed",
            self.tr("المساحة اللازمة كما في القرار"),
            DecimalEdit(),
            beside=QLabel(self.tr("م²")),
        )
        asked = self.tr("المساحة المكتتب عليها {0} م²")
        self.fields.box("area_needed").show_hint(
            asked.format(apart(number(self._application.area)))
        )
        self.override = add(
            "override_note",
            self.tr("سبب التسجيل قبل تسديد الرسم والتأمين"),
            Paragraph(2),
            required=not self._fees_paid,
            span=2,
        )
        self.fields.show_field("override_note", shown=not self._fees_paid)

    def _build_head(self) -> None:
        """Whose file it is, and what was not paid."""
        who = self.tr("الطلب {0} باسم {1}، {2}").format(
            apart(number(self._application.serial)),
            apart(self._application.party.full_name),
            apart(self._application.industry_type),
        )
        label = QLabel(who)
        label.setWordWrap(True)
        self.fields.across(label)
        if not self._fees_paid:
            text = self.tr(
                "لم يُسدد رسم الاكتتاب ومبلغ التأمين بعد، وتسديدهما يسبق القرار (المادة 13 فقرة 2)."
            )
            self.fields.across(Banner(text, Tone.WARN))

    def _draft(self) -> IndustrialDecision:
        reason = "" if self._fees_paid else " ".join(self.override.words().split())
        return IndustrialDecision(
            id="",
            application_id=self._application.id,
            number=self.number.words(),
            decided_on=self.decided_on.day(),
            issued_by=self.issued_by.words(),
            area_needed=self.needed.decimal_or_none(),
            override_note=reason,
        )
