"""The lines of the receipt books as a table, with their totals in each currency below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLabel, QWidget

from app.queries.receipt_book import BookLine, BookTotal, State
from ui.colours import Tone
from ui.table_model import AT_CENTRE, FOR_NUMBERS, Column, TableModel
from ui.text import apart, currency_label, day, digits, money, number
from ui.widgets.cards import Card, embolden, tint
from ui.widgets.table import TableView


class BookList(Card):
    """`sort` is called with a column's name and whether the order is descending."""

    def __init__(self, sort: Callable[[str, bool], None], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.model: TableModel[BookLine] = TableModel(
            self._columns(), sort=sort, key=lambda r: r.id
        )
        self.table = TableView(
            self.model,
            self.tr("لا إيصالات في هذه المدة"),
            self.tr("غيّر المدة أو الشروط، أو اضغط F2 لقبض دفعة"),
        )
        self.table.setAccessibleName(self.tr("قائمة الإيصالات"))
        self.model.setParent(self.table)
        self.totals, self.cut = QLabel(), QLabel()
        embolden(self.totals)
        tint(self.cut, Tone.WARN.ink)
        for label in (self.totals, self.cut):
            label.setWordWrap(True)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.totals)
        self.body.addWidget(self.cut)

    def show_lines(self, lines: Sequence[BookLine], totals: Sequence[BookTotal]) -> None:
        """The lines that fit on the screen, and the totals of all; currencies stay apart."""
        self.model.show_rows(lines)
        self.totals.setText("\n".join(map(self._total, totals)))
        whole = sum(total.receipts + total.reversals for total in totals)
        self.cut.setVisible(whole > len(lines))
        words = self.tr("يظهر {0} من {1}. ضيّق المدة لترى الباقي.")
        self.cut.setText(words.format(apart(number(len(lines))), apart(number(whole))))

    def _total(self, total: BookTotal) -> str:
        words = self.tr("{0}: الإيصالات {1} بمبلغ {2}").format(
            currency_label(total.currency),
            apart(number(total.receipts)),
            apart(money(total.received)),
        )
        if not total.reversals:
            return words
        back = self.tr("، والعكسية {0} بمبلغ {1}، والصافي {2}").format(
            apart(number(total.reversals)), apart(money(total.taken_back)), apart(money(total.net))
        )
        return f"{words}{back}"

    def _columns(self) -> list[Column[BookLine]]:
        return [
            Column(self.tr("الرقم"), lambda r: apart(digits(r.number)), width=126, sort="number"),
            Column(self.tr("التاريخ"), lambda r: day(r.day), FOR_NUMBERS, width=100, sort="day"),
            Column(self.tr("الدافع"), lambda r: r.payer, stretch=True, sort="payer"),
            Column(
                self.tr("المقسم"), lambda r: apart(digits(r.plot_number)), width=62, sort="plot"
            ),
            Column(
                self.tr("المبلغ"),
                lambda r: apart(money(r.amount)),
                FOR_NUMBERS,
                colour=lambda r: Tone.BAD.ink if r.is_reversal else None,
                width=102,
                sort="amount",
            ),
            Column(self.tr("العملة"), lambda r: currency_label(r.amount.currency), width=92),
            Column(self.tr("الحالة"), self._state, AT_CENTRE, badge=_tone, width=86),
        ]

    def _state(self, line: BookLine) -> str:
        return {
            State.STANDS: self.tr("سارٍ"),
            State.UNPRINTED: self.tr("لم يُطبع"),
            State.CANCELLED: self.tr("ملغى"),
            State.REVERSAL: self.tr("عكسي"),
        }[line.state]


def _tone(line: BookLine) -> Tone:
    return {
        State.STANDS: Tone.GOOD,
        State.UNPRINTED: Tone.WARN,
        State.CANCELLED: Tone.BAD,
        State.REVERSAL: Tone.NEUTRAL,
    }[line.state]
