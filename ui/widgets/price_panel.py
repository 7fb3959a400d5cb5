"""Beside the subscription form: what the area would cost, and where it will stand in the book."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from app.domain.explanation import Explained, article_label
from app.domain.money import Currency, Money
from app.queries.subscription import Estimate, NextPlace
from ui import colours
from ui.colours import Tone
from ui.text import apart, currency_label, digits, money, number
from ui.widgets.banner import Banner
from ui.widgets.cards import Card, at_start, embolden, tint
from ui.widgets.explain import ExplainButton

WIDTH = 320
AFTER = " بعد "
"""«الصافي عند الاستلام بعد حسم مبلغ التأمين»: the formula below shows what comes after."""


class PricePanel(Card):
    """Amounts with article and formula while one types; `council` is the note of class 4."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("تقدير القيمة والمستحق"))
        self.title.show()
        self.setFixedWidth(WIDTH)
        self.why = ExplainButton(Currency.SYP_NEW)
        self.top.addWidget(self.why)
        self.empty = QLabel(self.tr("اختر المرحلة واكتب المساحة ليُحسب التقدير هنا."))
        self.empty.setWordWrap(True)
        tint(self.empty, colours.MUTED)
        self.council = Banner(tone=Tone.WARN)
        self.place = QLabel()
        self.place.setWordWrap(True)
        self.no_volume = Banner(tone=Tone.BAD)
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._lay_out()

    def show_estimate(self, estimate: Estimate | None, problem: str = "") -> None:
        """Show the amounts, or why there are none."""
        while (item := self._grid.takeAt(0)) is not None:
            if widget := item.widget():
                widget.setParent(None)
                widget.deleteLater()
        self._rows.setVisible(estimate is not None)
        self.empty.setVisible(estimate is None)
        self.empty.setText(problem or self.tr("اختر المرحلة واكتب المساحة ليُحسب التقدير هنا."))
        steps = () if estimate is None else estimate.price.explanation
        if estimate is not None:
            for row, step in enumerate(steps):
                self._put(row * 2, step, estimate.currency)
            pound = currency_label(estimate.currency)
            self.currency.setText(self.tr("المبالغ بـ {0}").format(pound))
        self.currency.setVisible(estimate is not None)
        self.why.explain(steps, estimate.currency if estimate else None)

    def show_place(self, place: NextPlace | None) -> None:
        """The number that comes next in the general register; another counter may take it first."""
        self.place.setVisible(place is not None)
        if place is None:
            self.no_volume.show_text(
                self.tr("لا مجلد مفتوح في السجل العام، فلا يُسجَّل طلب قبل فتح مجلد (المادة 14).")
            )
            return
        self.no_volume.hide()
        text = self.tr("رقم مؤقت {0} — المجلد {1}، الصفحة {2}، السطر {3}")
        values = (place.serial, place.volume_no, place.page, place.line)
        self.place.setText(text.format(*(apart(number(value)) for value in values)))

    def _lay_out(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnStretch(0, 1)
        self.currency = QLabel()
        tint(self.currency, colours.MUTED)
        column = QVBoxLayout()
        column.setSpacing(8)
        for widget in (self.empty, self._rows, self.currency, self.council):
            column.addWidget(widget)
        column.addStretch(1)
        heading = QLabel(self.tr("القيد في السجل العام"))
        embolden(heading)
        for widget in (heading, self.place, self.no_volume):
            column.addWidget(widget)
        self.body.addLayout(column, 1)

    def _put(self, row: int, step: Explained, currency: Currency) -> None:
        """The name and the amount, under them the formula and its article."""
        name, _colon, formula = step.text.partition(": ")
        words = QLabel(name.partition(AFTER)[0])
        words.setToolTip(name)
        self._grid.addWidget(words, row, 0)
        if step.amount is not None:
            amount = QLabel(apart(money(Money(step.amount, currency))))
            embolden(amount)
            self._grid.addWidget(amount, row, 1, Qt.AlignmentFlag.AlignTrailing)
        article = article_label(step.article)
        text = f"{apart(formula)} — {article}" if formula else article
        small = QLabel(digits(text))
        small.setWordWrap(True)
        small.setContentsMargins(0, 0, 0, 6)
        font = small.font()
        font.setPointSizeF(font.pointSizeF() * 0.88)
        small.setFont(font)
        tint(small, colours.MUTED)
        at_start(small)
        self._grid.addWidget(small, row + 1, 0, 1, 2)
