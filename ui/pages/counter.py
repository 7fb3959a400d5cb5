"""The counter: find the payer, see the account, type the amount, F9, and the next one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.commands.receipts import take_payment
from app.domain.receipts import Receipt
from app.errors import Trouble
from app.office import Kind
from app.queries.receipts import receipt_of_request
from ui import colours
from ui.desk import Desk
from ui.drafting import Drafting
from ui.leaving import Leave
from ui.text import apart, clock
from ui.widgets.account_board import AccountBoard
from ui.widgets.buttons import button
from ui.widgets.cards import Card, tint
from ui.widgets.page_header import PageHeader
from ui.widgets.papers_bar import PapersBar
from ui.widgets.payment_fields import PaymentFields

DRAFT = "counter"
FORM_WIDTH = 400


class CounterPage(QWidget):
    """One form for ever: after each receipt it is empty again and the focus is on the search."""

    KINDS = frozenset(
        {Kind.RECEIPT, Kind.PRINT, Kind.APPLICATION, Kind.ALLOCATION, Kind.CONTRACT, Kind.SETTING}
    )
    NAME = "counter"
    wanted = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._saving = False
        self._issued: Receipt | None = None
        self.fields = PaymentFields(desk)
        self.board = AccountBoard(desk)
        self.papers = PapersBar(desk, self)
        self.draft_note = QLabel()
        self.drafting = self._drafting()
        self._lay_out()
        self.fields.asked.connect(self._show_account)
        self.fields.submitted.connect(self.save_and_print)
        self.setFocusProxy(self.fields.picker)

    def title(self) -> str:
        return self.tr("صندوق القبض")

    # What the window asks of a page

    def reload(self) -> None:
        """Ask again for the account and for receipts without paper."""
        if not self._saving:
            self.papers.look()
            self._show_account()

    def open_ref(self, kind: str, ref: str) -> None:
        """Begin a payment for an application; a half-typed one is not lost without a question."""
        if kind == self.NAME and self._may_begin():
            self.fields.picker.choose_application(ref)

    def new(self) -> None:
        """F2 and Esc: an empty form."""
        if self._may_begin():
            self.fields.go_to("application_id")

    def preview(self) -> None:
        """F8: a paper exists only after its number was given."""
        self._desk.say(self.tr("رقم الإيصال يُعطى عند الحفظ، فتُعاين ورقته من صفحة الإيصالات بعده."))

    def save_and_print(self) -> None:
        """F9: issue the receipt; print it only after it is kept. A second F9 issues no second."""
        if self._saving:
            return
        if not self.fields.is_changed():
            self._desk.say(self.tr("ابحث عن المكتتب أولاً ثم اكتب المبلغ."))
            self.fields.go_to("application_id")
            return
        self._saving = True
        try:
            saved = self.fields.attempt(self._take)
        except Trouble as trouble:  # nothing typed is lost, and F9 again cannot issue a second one
            self._keep_draft()
            self.papers.show_trouble(trouble)
            return
        finally:
            self._saving = False
        if saved and self._issued is not None:
            self._begin()
            self.papers.show_issued(self._issued)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.fields.is_changed():
            self.new()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous() and not self.fields.is_changed():
            self._look_for_draft()

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self._keep_draft()
        super().hideEvent(event)

    # One payment after the other

    def _take(self) -> None:
        self._issued = self._desk.office.do(take_payment, self.fields.draft())

    def _begin(self) -> None:
        """The next payment: nothing is left of the one before."""
        self.fields.begin()
        if self.drafting is not None:
            self.drafting.forget()
        self.draft_note.clear()
        self._show_account()
        self.fields.go_to("application_id")

    def _may_begin(self) -> bool:
        """Empty the form; asks first when an amount was typed."""
        if not self.fields.amount.is_empty():
            answer = self._desk.ask_leave(self)
            if answer is Leave.SAVE:
                self.save_and_print()
            if answer is not Leave.DISCARD:
                return not self.fields.is_changed()
        self._begin()
        return True

    def _show_account(self) -> None:
        fields = self.fields
        application, day = fields.application_id, fields.day_or_none()
        view = self.board.show_account(application, day)
        if view is not None or not application:
            fields.show_account(view)
        self.board.show_spread(application, day, fields.amount.money_or_none())

    # Drafts

    def _drafting(self) -> Drafting | None:
        if self._desk.drafts is None:
            return None
        made = Drafting(self.fields, self._desk.drafts, DRAFT, self._desk.clock)
        made.stored.connect(
            lambda at: self.draft_note.setText(self.tr("مسودة محفوظة {0}").format(apart(clock(at))))
        )
        return made

    def _look_for_draft(self) -> None:
        """Offer a draft, unless the power went after its receipt was issued."""
        if self.drafting is None or self._desk.drafts is None:
            return
        found = self._desk.drafts.find(DRAFT)
        payer = found.values.get("application_id") if found is not None else None
        request = payer.get("request") if isinstance(payer, dict) else None
        if request and self._desk.office.ask(receipt_of_request, str(request)) is not None:
            self._desk.drafts.drop(DRAFT)
        self.drafting.look()

    def _keep_draft(self) -> None:
        if self.drafting is not None:
            self.drafting.store()

    # How it looks

    def _lay_out(self) -> None:
        new = button(self.tr("إيصال جديد"), self.new, name="add", key="F2")
        tint(self.draft_note, colours.Tone.WARN.ink)
        columns = QHBoxLayout()
        columns.setSpacing(12)
        columns.addWidget(self._form())
        columns.addWidget(self.board, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 12, 20, 12)
        layout.setSpacing(8)
        layout.addWidget(PageHeader(self.tr("إيصال قبض"), self.draft_note, new))
        if self.drafting is not None:
            layout.addWidget(self.drafting.offer)
        layout.addWidget(self.papers)
        layout.addLayout(columns, 1)

    def _form(self) -> QWidget:
        """The fields scroll on a low screen, the button stays."""
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        within = QVBoxLayout(inside)
        within.setContentsMargins(0, 0, 0, 0)
        within.addWidget(self.fields)
        within.addStretch(1)
        area.setWidget(inside)
        for ground in (area.viewport(), inside):
            ground.setAutoFillBackground(False)
        self.save_button = button(
            self.tr("حفظ وطباعة"), self.save_and_print, name="print", key="F9", primary=True
        )
        self.save_button.setToolTip(self.tr("يُعطى رقم الإيصال عند الحفظ، فلا يضيع رقم ولا يتكرر."))
        card = Card()
        card.setFixedWidth(FORM_WIDTH)
        card.body.addWidget(area, 1)
        card.body.addWidget(self.save_button)
        return card
