"""Everything of one investor's file below its head: cards, account, receipts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.money import Currency
from app.queries.investor_file import FileReceipt, InvestorFile
from ui.colours import Tone
from ui.investor_facts import (
    allocation_facts,
    application_facts,
    contract_facts,
    decision_facts,
    party_facts,
)
from ui.table_model import AT_CENTRE, FOR_NUMBERS, Column, TableModel
from ui.text import currency_label, day, digits, money, money_labelled
from ui.widgets.account_card import AccountCard
from ui.widgets.buttons import link
from ui.widgets.cards import Card, StatTile
from ui.widgets.explain import ExplainButton
from ui.widgets.facts import Facts
from ui.widgets.file_lists import DatesList, PapersList
from ui.widgets.table import ROW_HEIGHT, TableView

MOST_ROWS = 14


class FileBoard(QScrollArea):
    """`wanted` carries a paper that shall be opened; `scan_wanted` a Paper of the checklist."""

    wanted = Signal(str, str)
    scan_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file: InvestorFile | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._build()

    def show_file(self, file: InvestorFile) -> None:
        """Show a file from its top."""
        self._file = file
        made = file.application
        self.party.show_facts(party_facts(file))
        self.application.show_facts(application_facts(file))
        self.why.explain(made.explanation, made.currency)
        self.papers.show_papers(made.papers)
        self.dates.show_dates(file.dates)
        decided, given, signed = decision_facts(file), allocation_facts(file), contract_facts(file)
        self.decision.show_facts(decided)
        self.allocation.show_facts(given)
        self.contract.show_facts(signed)
        self._place(
            (self.dates_card, bool(file.dates)),
            (self.decision_card, bool(decided)),
            (self.allocation_card, bool(given)),
            (self.contract_card, bool(signed)),
            (self.papers_card, bool(made.papers)),
        )
        self._show_tiles(file)
        self.account.show_account(file.account)
        _fit(self.account.table, len(file.account.items))
        self.receipts.show_rows(file.receipts)
        _fit(self.receipt_table, len(file.receipts))

    def _build(self) -> None:
        self.party, self.application = Facts(3), Facts(3)
        self.decision, self.allocation, self.contract = Facts(2), Facts(2), Facts(2)
        self.papers, self.dates = PapersList(), DatesList()
        self.papers.opened.connect(self.scan_wanted)
        self.why = ExplainButton(Currency.SYP_NEW)
        application_card = _card(self.tr("طلب الاكتتاب"), self.application)
        application_card.top.addWidget(self.why)
        self.decision_card = _card(self.tr("القرار الصناعي"), self.decision)
        self.allocation_card = _card(self.tr("التخصيص"), self.allocation)
        self.allocation_card.top.addWidget(link(self.tr("فتح الوثيقة"), self._open_allocation))
        self.contract_card = _card(self.tr("العقد"), self.contract)
        self.contract_card.top.addWidget(link(self.tr("فتح العقد"), self._open_contract))
        self.papers_card = _card(self.tr("الوثائق المطلوبة"), self.papers)
        self.dates_card = _card(self.tr("المهل"), self.dates)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._small = QGridLayout()
        self._small.setSpacing(12)
        self._small.setColumnStretch(0, 1)
        self._small.setColumnStretch(1, 1)
        self.account = AccountCard()
        column.addLayout(self._build_tiles())
        column.addWidget(_card(self.tr("صاحب الطلب"), self.party))
        column.addWidget(application_card)
        column.addLayout(self._small)
        column.addWidget(self.account)
        column.addWidget(self._build_receipts())
        column.addStretch(1)
        self.setWidget(inside)

    def _place(self, *cards: tuple[Card, bool]) -> None:
        """The cards that have something, two beside each other; a last one takes the row."""
        for card, _shown in cards:
            self._small.removeWidget(card)
            card.hide()
        shown = [card for card, has_content in cards if has_content]
        for place, card in enumerate(shown):
            row, column = divmod(place, 2)
            alone = column == 0 and place == len(shown) - 1
            self._small.addWidget(card, row, column, 1, 2 if alone else 1)
            card.show()

    def _build_tiles(self) -> QHBoxLayout:
        """The account in four figures; a click goes to the account itself."""
        self.due = StatTile(self.tr("المستحق الآن"), icon="money")
        self.late = StatTile(self.tr("منه متأخر"), icon="clock")
        self.paid = StatTile(self.tr("المسدد"), icon="receipt")
        self.owed = StatTile(self.tr("كل ما بقي"), icon="contract")
        row = QHBoxLayout()
        row.setSpacing(12)
        for tile in (self.due, self.late, self.paid, self.owed):
            tile.note.hide()
            tile.opened.connect(lambda: self.ensureWidgetVisible(self.account, 0, 0))
            row.addWidget(tile)
        return row

    def _show_tiles(self, file: InvestorFile) -> None:
        account = file.account
        pound = self.tr("المبالغ بـ {0}").format(currency_label(account.currency))
        for tile, amount, tone in (
            (self.due, account.due_now, Tone.WARN if account.due_now else Tone.GOOD),
            (self.late, account.late, Tone.BAD if account.late else Tone.NEUTRAL),
            (self.paid, account.paid, Tone.NEUTRAL),
            (self.owed, account.owed_in_all, Tone.NEUTRAL),
        ):
            tile.show_value(money(amount), tone)
            tile.setToolTip(pound)

    def _build_receipts(self) -> Card:
        self.receipts: TableModel[FileReceipt] = TableModel(
            [
                Column(self.tr("رقم الإيصال"), lambda r: digits(r.number), width=150),
                Column(self.tr("التاريخ"), lambda r: day(r.paid_on), FOR_NUMBERS, width=100),
                Column(self.tr("الدافع"), lambda r: r.payer, stretch=True),
                Column(
                    self.tr("المبلغ"), lambda r: money_labelled(r.amount), FOR_NUMBERS, width=190
                ),
                Column(
                    self.tr("الحالة"),
                    self._receipt_state,
                    AT_CENTRE,
                    badge=_receipt_tone,
                    width=190,
                ),
            ],
            key=lambda r: r.id,
        )
        self.receipt_table = TableView(self.receipts, self.tr("لم يُقبض شيء بعد"))
        self.receipts.setParent(self.receipt_table)
        self.receipt_table.activated_row.connect(lambda r: self.wanted.emit("receipt", r.id))
        return _card(self.tr("الإيصالات"), self.receipt_table)

    def _receipt_state(self, receipt: FileReceipt) -> str:
        if receipt.reversed_by is None:
            return self.tr("قائم")
        return self.tr("ملغى بـ {0}").format(digits(receipt.reversed_by))

    def _open_allocation(self) -> None:
        if self._file is not None and self._file.allocation is not None:
            self.wanted.emit("allocation", self._file.allocation.id)

    def _open_contract(self) -> None:
        if self._file is not None and self._file.contract is not None:
            self.wanted.emit("contract", self._file.contract.id)


def _receipt_tone(receipt: FileReceipt) -> Tone:
    return Tone.GOOD if receipt.reversed_by is None else Tone.BAD


def _card(title: str, inside: QWidget) -> Card:
    card = Card(title)
    card.body.addWidget(inside)
    return card


def _fit(table: QWidget, rows: int) -> None:
    """As high as its rows: the page scrolls, not the table."""
    table.setFixedHeight((min(max(rows, 2), MOST_ROWS) + 1) * ROW_HEIGHT + 10)
