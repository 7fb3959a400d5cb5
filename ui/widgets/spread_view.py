"""How an amount is spread, line by line, while it is typed: article, words, amount and «لماذا؟»."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Signal
from PySide6.QtWidgets import QWidget

from app.domain.explanation import article_label
from app.domain.money import Currency, Money
from app.domain.payment_steps import PaidLine
from app.queries.accounts import PaymentPreview
from ui import colours
from ui.colours import Tone
from ui.payment_names import line_label
from ui.table_model import FOR_NUMBERS, Column, TableModel
from ui.text import apart, digits, money, money_labelled
from ui.widgets.banner import Banner
from ui.widgets.cards import Card, embolden, tint
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.explain import ExplainPopup
from ui.widgets.table import TableView

WHY = 4  # the column that opens the explanation


class SpreadView(Card):
    """Shows a PaymentPreview, or why there is none. Enter or a click on «لماذا؟» explains it."""

    explained = Signal(object)  # ExplainPopup

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._currency = Currency.SYP_NEW
        self._build()
        self.clear()

    @property
    def lines(self) -> list[PaidLine]:
        return list(self.model.rows)

    def show_preview(self, preview: PaymentPreview) -> None:
        """The lines of a payment and what is owed after it."""
        self._currency = preview.amount.currency
        self._forget()
        self.model.show_rows(preview.lines)
        self.due_after.setText(
            self.tr("المستحق بعدها {0}").format(money_labelled(preview.due_after))
        )
        self.owed_after.setText(self.tr("كل ما يبقى {0}").format(apart(money(preview.owed_after))))
        tint(self.due_after, Tone.WARN.ink if preview.due_after.minor else Tone.GOOD.ink)
        self._show_after(shown=True)

    def show_refusal(self, sentence: str) -> None:
        """Why the amount cannot be taken."""
        self.clear()
        self.table.hide()
        self.refusal.show_text(sentence)

    def clear(self) -> None:
        self._forget()
        self.model.show_rows(())
        self._show_after(shown=False)

    def _forget(self) -> None:
        self.refusal.hide()
        self.table.show()

    def _show_after(self, *, shown: bool) -> None:
        self.due_after.setVisible(shown)
        self.owed_after.setVisible(shown)

    def explain(self, line: PaidLine) -> ExplainPopup:
        """Open the steps behind one line, above the table."""
        popup = ExplainPopup(line.why, self._currency, self)
        popup.adjustSize()
        corner = self.mapToGlobal(QPoint(8, -popup.height() - 4))
        room = self.screen().availableGeometry()
        popup.move(corner.x(), max(corner.y(), room.top() + 8))
        popup.show()
        self.explained.emit(popup)
        return popup

    def _build(self) -> None:
        self.title.setText(self.tr("كيف يوزَّع المبلغ"))
        self.title.show()
        self.setAccessibleName(self.title.text())
        self.due_after, self.owed_after = ElidedLabel(), ElidedLabel()
        self.top.setSpacing(18)
        self.top.addWidget(self.due_after)
        self.top.addWidget(self.owed_after)
        embolden(self.due_after)
        tint(self.owed_after, colours.MUTED)
        self.refusal = Banner(tone=Tone.BAD)
        self.model: TableModel[PaidLine] = TableModel(self._columns())
        self.table = TableView(
            self.model,
            self.tr("لا مبلغ بعد"),
            self.tr("اكتب المبلغ ليظهر ما يسدده سطراً سطراً"),
        )
        self.table.setAccessibleName(self.title.text())
        self.model.setParent(self.table)
        self.table.activated_row.connect(self.explain)
        self.table.clicked.connect(self._on_clicked)
        self.body.addWidget(self.refusal)
        self.body.addWidget(self.table, 1)
        self.body.addStretch()

    def _columns(self) -> list[Column[PaidLine]]:
        why = self.tr("لماذا؟")
        return [
            Column(self.tr("يسدد"), lambda p: line_label(p.line), width=150),
            Column(self.tr("المادة"), lambda p: digits(article_label(p.line.article)), width=120),
            Column(
                self.tr("الحساب"),
                lambda p: digits(p.note),
                tooltip=lambda p: "\n".join(step.text for step in p.why),
                colour=lambda _p: colours.MUTED,
                stretch=True,
            ),
            Column(self.tr("المبلغ"), self._amount, FOR_NUMBERS, width=106),
            Column("", lambda _p: why, colour=lambda _p: colours.ACCENT, width=64),
        ]

    def _amount(self, paid: PaidLine) -> str:
        return money(Money(paid.line.amount, self._currency))

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == WHY:
            self.explain(self.model.row_at(index))
