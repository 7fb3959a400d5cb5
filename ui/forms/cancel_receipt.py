"""Taking a receipt back: the reason, and what happens then."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget

from app.commands.receipts import cancel_receipt
from app.domain.receipts import Receipt, Reversal
from ui import colours
from ui.desk import Desk
from ui.form import Form
from ui.text import apart, day, digits, money_labelled
from ui.widgets.cards import embolden, tint
from ui.widgets.edits import TextEdit


class CancelReceiptForm(Form):
    """`reversal` is what came of it after `exec()` was accepted."""

    def __init__(self, desk: Desk, receipt: Receipt, parent: QWidget | None = None) -> None:
        say = QCoreApplication.translate
        title = say("CancelReceiptForm", "إلغاء الإيصال {0}").format(apart(digits(receipt.number)))
        save = say("CancelReceiptForm", "إصدار إيصال عكسي")
        super().__init__(desk, title, parent, columns=2, save_text=save)
        self._receipt = receipt
        self.reversal: Reversal | None = None
        self._build()
        self.fields.mark_clean()

    def save(self) -> None:
        self.reversal = self._desk.office.do(cancel_receipt, self._receipt.id, self.reason.words())

    def _build(self) -> None:
        receipt = self._receipt
        what = QLabel(
            self.tr("دفع {0} مبلغ {1} بتاريخ {2}.").format(
                apart(receipt.payer), money_labelled(receipt.amount), apart(day(receipt.paid_on))
            )
        )
        embolden(what)
        then = QLabel(
            self.tr(
                "لا يُحذف الإيصال ولا يُعدَّل: يصدر إيصال عكسي برقم خاص به من الدفتر نفسه، "
                "ويعود ما سدده مستحقاً على المكتتب."
            )
        )
        tint(then, colours.MUTED)
        for label in (what, then):
            label.setWordWrap(True)
            self.fields.across(label)
        self.reason = self.fields.add(
            "reason",
            self.tr("سبب الإلغاء"),
            TextEdit(),
            required=True,
            span=2,
            hint=self.tr("يُطبع على الإيصال العكسي ويبقى في سجل الأعمال."),
        )
