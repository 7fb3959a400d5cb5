"""One receipt with all that is printed on it, how often it was printed and what became of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.explanation import article_label
from app.domain.money import Money
from app.domain.receipts import Means, Receipt
from app.domain.words import receipt_words
from app.queries.receipts import ReceiptFile
from ui import colours
from ui.colours import Tone
from ui.desk import Desk
from ui.payment_names import line_label, means_label
from ui.text import apart, day, digits, moment, money, money_labelled
from ui.widgets.badge import Badge
from ui.widgets.cards import Card, at_start, embolden, tint

QR_LINES = 5


class ReceiptCard(Card):
    """Shows a ReceiptFile; `show_file(None)` says that nothing is chosen."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._desk = desk
        self.badge = Badge()
        self.top.addWidget(self.badge)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self.tr("تفاصيل الإيصال"))
        self._area.viewport().setAutoFillBackground(False)
        self.body.addWidget(self._area, 1)
        self.title.show()
        self.show_file(None)

    def show_file(self, file: ReceiptFile | None, *, reversal: bool = False) -> None:
        """Show a receipt, or with `reversal` the paper that took it back."""
        self.badge.setVisible(file is not None)
        if file is None:
            self.title.setText(self.tr("لم يُختر إيصال"))
            self._area.setWidget(QWidget())
            return
        back = file.reversal if reversal else None
        self.title.setText(apart(digits(back.number if back else file.receipt.number)))
        self._show_state(file, reversal=reversal)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(4, 0, 4, 0)
        layout.setSpacing(12)
        layout.addWidget(self._amount(back.amount if back else file.receipt.amount))
        cancels = (self.tr("يلغي الإيصال"), apart(digits(file.receipt.number)))
        layout.addLayout(self._grid([*((cancels,) if back else ()), *self._facts(file)]))
        layout.addLayout(self._lines(file.receipt))
        layout.addLayout(self._grid(self._proofs(file, back.code if back else file.receipt.code)))
        layout.addWidget(self._qr(back.qr if back else file.receipt.qr))
        layout.addStretch(1)
        self._area.setWidget(inside)
        inside.setAutoFillBackground(False)

    def _show_state(self, file: ReceiptFile, *, reversal: bool) -> None:
        if reversal:
            self.badge.show_state(self.tr("عكسي"), Tone.NEUTRAL)
        elif file.reversal is not None:
            self.badge.show_state(self.tr("ملغى"), Tone.BAD)
        elif file.copies:
            self.badge.show_state(self.tr("سارٍ"), Tone.GOOD)
        else:
            self.badge.show_state(self.tr("لم يُطبع"), Tone.WARN)

    def _amount(self, paid: Money) -> QWidget:
        whole = QWidget()
        amount = QLabel(money_labelled(paid))
        embolden(amount, 1.5)
        hundred = self._desk.office.settings.hundred
        words = QLabel(receipt_words(paid, hundred=hundred))
        words.setWordWrap(True)
        tint(words, colours.ACCENT)
        at_start(amount)
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(amount)
        layout.addWidget(words)
        return whole

    def _facts(self, file: ReceiptFile) -> list[tuple[str, str]]:
        receipt = file.receipt
        number = f" {apart(digits(receipt.means_no))}" if receipt.means is not Means.CASH else ""
        found = [
            (self.tr("استلمت من"), receipt.payer),
            (self.tr("المكتتب"), receipt.party_name),
            (self.tr("الرقم الوطني أو السجل"), apart(digits(receipt.party_identity))),
            (self.tr("المقسم"), apart(digits(receipt.plot_number)) if receipt.plot_number else "—"),
            (self.tr("رقم الطلب"), apart(digits(str(receipt.application_serial)))),
            (self.tr("تاريخ القبض"), apart(day(receipt.paid_on))),
            (self.tr("صدر في"), moment(receipt.issued_at)),
            (self.tr("طريقة الدفع"), f"{means_label(receipt.means)}{number}"),
            (self.tr("أمين الصندوق"), receipt.cashier),
            (self.tr("ملاحظة"), receipt.note),
        ]
        return [pair for pair in found if pair[1]]

    def _lines(self, receipt: Receipt) -> QGridLayout:
        """What it paid, line by line with its article."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 1)
        currency = receipt.amount.currency
        for row, line in enumerate(receipt.lines):
            article = QLabel(digits(article_label(line.article)))
            tint(article, colours.MUTED)
            amount = QLabel(apart(money(Money(line.amount, currency))))
            grid.addWidget(QLabel(line_label(line)), row, 0)
            grid.addWidget(article, row, 1)
            grid.addWidget(amount, row, 2, Qt.AlignmentFlag.AlignTrailing)
        after = (
            (self.tr("المستحق بعده"), receipt.due_after),
            (self.tr("كل ما بقي بعده"), receipt.owed_after),
        )
        for row, (label, minor) in enumerate(after, start=len(receipt.lines)):
            name, amount = QLabel(label), QLabel(apart(money(Money(minor, currency))))
            for shown in (name, amount):
                embolden(shown)
            grid.addWidget(name, row, 0, 1, 2)
            grid.addWidget(amount, row, 2, Qt.AlignmentFlag.AlignTrailing)
        return grid

    def _proofs(self, file: ReceiptFile, code: str) -> list[tuple[str, str]]:
        reversal = file.reversal
        found = [(self.tr("طُبع"), self._times(file.copies))]
        if reversal is not None:
            found += [
                (self.tr("ملغى بالإيصال"), apart(digits(reversal.number))),
                (self.tr("تاريخ الإلغاء"), apart(day(reversal.reversed_on))),
                (self.tr("سبب الإلغاء"), reversal.reason),
                (self.tr("ألغاه"), reversal.cashier),
                (self.tr("طُبع العكسي"), self._times(file.reversal_copies)),
            ]
        return [*found, (self.tr("رمز التحقق"), apart(code))]

    def _qr(self, text: str) -> QWidget:
        """The text of the QR, to be compared or copied; it has no spaces to break at."""
        shown = QPlainTextEdit(text)
        shown.setReadOnly(True)
        shown.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        shown.setTabChangesFocus(True)
        shown.setFixedHeight(QR_LINES * shown.fontMetrics().lineSpacing() + 12)
        shown.setAccessibleName(self.tr("نص الرمز المربع"))
        shown.setToolTip(shown.accessibleName())
        return shown

    def _times(self, copies: int) -> str:
        if not copies:
            return self.tr("لم يُطبع بعد")
        if copies == 1:
            return self.tr("الأصل")
        return self.tr("الأصل وعدد النسخ {0}").format(apart(digits(str(copies - 1))))

    def _grid(self, pairs: list[tuple[str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, (label, value) in enumerate(pairs):
            name, shown = QLabel(label), QLabel(value)
            tint(name, colours.MUTED)
            shown.setWordWrap(True)
            shown.setTextFormat(Qt.TextFormat.PlainText)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            shown.setAccessibleName(f"{label}: {value}")
            at_start(shown)
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(shown, row, 1)
        return grid
