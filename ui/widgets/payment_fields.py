"""The fields of a payment at the counter: who, how much, when, by what means."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.domain.money import Currency, Money, currency_on
from app.domain.receipts import Means, ReceiptDraft
from app.domain.words import receipt_words
from app.queries.accounts import AccountView
from ui import colours
from ui.desk import Desk
from ui.field_set import FieldSet
from ui.payment_names import means_label, obligation_label
from ui.text import apart, currency_label, money
from ui.widgets.buttons import link
from ui.widgets.cards import tint
from ui.widgets.choice import Choice
from ui.widgets.day_edit import DayEdit
from ui.widgets.due_amount_edit import DueAmountEdit
from ui.widgets.edits import CodeEdit, TextEdit
from ui.widgets.payer_picker import PayerPicker
from ui.widgets.words_label import WordsLabel

WORDS_LINES = 2


class PaymentFields(FieldSet):
    """Knows the fields, not the account: the page says what is due with `show_account`.

    `asked` says that the amount, the day or the payer is another one now.
    """

    asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, columns=2)
        self._desk = desk
        self._build()
        self.begin()

    def begin(self) -> None:
        """An empty form for the next payment."""
        self.clear_violations()
        self.picker.clear()
        self.payer.clear()
        self.amount.show_money(None)
        self._begun = self._desk.today()
        self.paid_on.show_day(self._begun)
        self.means.choose(Means.CASH)
        self.means_no.clear()
        self.note.clear()
        self.show_account(None)
        self.mark_clean()

    @property
    def application_id(self) -> str:
        return self.picker.application_id

    def day_or_none(self) -> date | None:
        """The day in the field, or None while it cannot be read."""
        try:
            return self.paid_on.day_or_none()
        except ValueError:
            return None

    def draft(self) -> ReceiptDraft:
        """What was typed; raises ValueError while something cannot be read."""
        cash = self.means.value() is Means.CASH
        return ReceiptDraft(
            application_id=self.application_id,
            payer=self.payer.words(),
            amount=self.amount.money(),
            paid_on=self.paid_on.day(),
            request_id=self.picker.request_id,
            means=self.means.value(),
            means_no="" if cash else self.means_no.words(),
            note=self.note.words(),
        )

    def show_account(self, view: AccountView | None) -> None:
        """Offer the two quick amounts of an account."""
        first = _first_due(view)
        everything = view.owed_in_all if view is not None and view.owed_in_all.minor else None
        self.amount.offer(first, everything)
        self.quick.setVisible(view is not None)
        self.take_first.setVisible(first is not None)
        self.take_all.setVisible(everything is not None and everything != first)
        if view is not None and first is not None:
            words = f"{self._what_is_first(view)} {apart(money(first))}  {apart('+')}"
            self.take_first.setText(words)
        if everything is not None:
            words = self.tr("كل ما بقي {0}").format(apart(money(everything)))
            self.take_all.setText(f"{words}  {apart('++')}")

    def _what_is_first(self, view: AccountView) -> str:
        if view.due_now.minor:
            return self.tr("المستحق الآن")
        item = next(item for item in view.items if item.left.total)
        return obligation_label(item.obligation.kind, item.obligation.no)

    def _build(self) -> None:
        self.picker = self.add(
            "application_id", self.tr("المكتتب"), PayerPicker(self._desk), span=2
        )
        self.payer = self.add("payer", self.tr("استلمت من"), TextEdit(), required=True, span=2)
        self.currency = QLabel()
        self.amount = self.add(
            "amount",
            self.tr("المبلغ"),
            DueAmountEdit(currency_on(self._desk.today())),
            required=True,
            span=2,
            beside=self.currency,
        )
        self.words = WordsLabel(self.amount, words=self._in_words)
        self.words.setMinimumHeight(self.words.fontMetrics().lineSpacing() * WORDS_LINES + 2)
        self.across(self.words)
        self.across(self._quick_buttons())
        self.paid_on = self.add(
            "paid_on", self.tr("تاريخ القبض"), DayEdit(today=self._desk.today), required=True
        )
        ways = [(means, means_label(means)) for means in Means]
        self.means = self.add("means", self.tr("طريقة الدفع"), Choice(ways, first=True))
        self.means_no = self.add("means_no", self.tr("رقم الشيك أو الإشعار"), CodeEdit())
        self.note = self.add("note", self.tr("ملاحظة على الإيصال"), TextEdit())
        self._connect()

    def _quick_buttons(self) -> QWidget:
        self.take_first = link("", self.amount_first)
        self.take_all = link("", self.amount_all)
        self.quick = QWidget()
        row = QHBoxLayout(self.quick)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.take_first)
        row.addWidget(self.take_all)
        row.addStretch(1)
        return self.quick

    def amount_first(self) -> None:
        self.amount.take_first()
        self.go_to("amount")

    def amount_all(self) -> None:
        self.amount.take_all()
        self.go_to("amount")

    def _connect(self) -> None:
        self.picker.chosen.connect(self._on_chosen)
        self.amount.edited_money.connect(lambda _money: self.asked.emit())
        self.paid_on.day_changed.connect(self._on_day)
        self.means.currentIndexChanged.connect(lambda _index: self._open_number())
        self._open_number()
        self._show_currency(currency_on(self._desk.today()))

    def _on_chosen(self) -> None:
        if self.picker.payer is not None:
            self.payer.setText(self.picker.payer.name)
            self.payer.setCursorPosition(0)  # of a long name the beginning is shown
        if self.day_or_none() == self._begun != self._desk.today():
            self._begun = self._desk.today()  # the empty form stood open over midnight
            self.paid_on.show_day(self._begun)
        self.asked.emit()
        self.go_to("amount")

    def _on_day(self, day: date | None) -> None:
        if day is not None and currency_on(day) is not self.amount.currency:
            self._show_currency(currency_on(day))
        self.asked.emit()

    def _show_currency(self, currency: Currency) -> None:
        """The pound of the day; what was typed is read in it."""
        today = currency_on(self._desk.today())
        self.amount.set_currency(currency)
        label = currency_label(currency)
        self.currency.setText(label)
        tint(self.currency, colours.MUTED if currency is today else colours.Tone.BAD.ink)
        other = self.tr("في هذا التاريخ تُكتب الإيصالات بالعملة: {0}.").format(label)
        self.box("paid_on").show_hint("" if currency is today else other)

    def _open_number(self) -> None:
        """Cash has no number."""
        open_now = self.means.value_or_none() not in (None, Means.CASH)
        self.means_no.setEnabled(open_now)
        self.box("means_no").label.setEnabled(open_now)
        if not open_now:
            self.box("means_no").clear_error()

    def _in_words(self, amount: Money) -> str:
        return receipt_words(amount, hundred=self._desk.office.settings.hundred)


def _first_due(view: AccountView | None) -> Money | None:
    """What is due now; else the next obligation that has anything left."""
    if view is None:
        return None
    if view.due_now.minor:
        return view.due_now
    left = next((item.left.total for item in view.items if item.left.total), 0)
    return Money(left, view.currency) if left else None
