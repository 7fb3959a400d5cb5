"""Confirming that an allocation ended by itself because its third was not paid (art. 13.4)."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from app.commands.allocations import cancel_allocation
from app.domain.allocations import AllocationCancelled
from app.queries.allocations import AllocationLine
from ui.colours import Tone
from ui.desk import Desk
from ui.form import Form
from ui.text import apart, day, digits, money_labelled
from ui.widgets.banner import Banner
from ui.widgets.choice import Paragraph


class CancelAllocationForm(Form):
    """The law ends it, a person confirms it with a reason; `cancelled` is the result."""

    def __init__(self, desk: Desk, line: AllocationLine, parent: QWidget | None = None) -> None:
        super().__init__(
            desk, self.tr("إلغاء تخصيص حكماً"), parent, columns=1, save_text=self.tr("تأكيد الإلغاء")
        )
        self._line = line
        self.cancelled: AllocationCancelled | None = None
        self._build()
        self.fields.mark_clean()

    def save(self) -> None:
        reason = " ".join(self.reason.words().split())
        self.cancelled = self._desk.office.do(cancel_allocation, self._line.id, reason)

    def _build(self) -> None:
        self.fields.across(Banner(self._facts(), Tone.WARN))
        self.fields.across(Banner(self._consequence(), Tone.BAD))
        add = self.fields.add
        self.reason = add("reason", self.tr("سبب الإلغاء"), Paragraph(3), required=True)
        self.reason.setPlainText(self.tr("لم يسدد ثلث قيمة المقسم خلال المهلة."))
        sure = QCheckBox(self.tr("راجعت الإضبارة والإيصالات وأؤكد إلغاء التخصيص"))
        self.sure = add("sure", self.tr("تأكيد إلغاء التخصيص"), sure, required=True)

    def _facts(self) -> str:
        line = self._line
        text = self.tr("الوثيقة {0}: المقسم {1}، {2}. بقي من الثلث {3}، وكان آخر يوم لتسديده {4}.")
        return text.format(
            apart(digits(line.document_no)),
            apart(digits(line.plot_number)),
            line.party_name,
            money_labelled(line.left) if line.left else "",
            apart(day(line.last_day)) if line.last_day else "",
        )

    def _consequence(self) -> str:
        return self.tr(
            "يلغى التخصيص حكماً ويعود مبلغ التأمين لصالح المدينة الصناعية، ويعود المقسم شاغراً "
            "(المادة 13 فقرة 4). لا رجوع عن هذا."
        )
