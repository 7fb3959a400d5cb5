"""What would follow from an allocation: the money with its explanation, and the last days."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.deals import AllocationTerms
from app.domain.money import Money
from ui import colours
from ui.text import apart, day, money_labelled
from ui.widgets.cards import Card, embolden, tint
from ui.widgets.explain import ExplainedLines


class TermsCard(Card):
    """Figures at the start, the steps with their articles beside them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("ما يترتب على هذا التخصيص"))
        self.title.show()
        self._empty = QLabel(self.tr("اختر الطلب والمقسم ليظهر الحساب ومادته."))
        tint(self._empty, colours.MUTED)
        self._row = QHBoxLayout()
        self._row.setSpacing(32)
        self.body.addWidget(self._empty)
        self.body.addLayout(self._row)
        self._shown: tuple[QWidget, ...] = ()

    def show_terms(self, terms: AllocationTerms | None) -> None:
        """Show what follows, or that it cannot be known yet."""
        for widget in self._shown:
            self._row.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown = ()
        self._empty.setVisible(terms is None)
        if terms is not None:
            figures, steps = QWidget(), ExplainedLines(terms.price.explanation, terms.currency)
            self._lay_out(figures, terms)
            at_top = QWidget()
            column = QVBoxLayout(at_top)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(steps)
            column.addStretch(1)
            self._row.addWidget(figures)
            self._row.addWidget(at_top, 1)
            self._shown = (figures, at_top)

    def _lay_out(self, figures: QWidget, terms: AllocationTerms) -> None:
        grid = QGridLayout(figures)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        for row, (label, value, strong) in enumerate(self._lines(terms)):
            name, shown = QLabel(label), QLabel(value)
            tint(name, colours.MUTED)
            shown.setAccessibleName(label)
            if strong:
                embolden(shown, 1.15)
                tint(shown, colours.ACCENT)
            grid.addWidget(name, row, 0)
            grid.addWidget(shown, row, 1)
        grid.setRowStretch(grid.rowCount(), 1)

    def _lines(self, terms: AllocationTerms) -> list[tuple[str, str, bool]]:
        price = terms.price

        def amount(minor: int) -> str:
            return money_labelled(Money(minor, terms.currency))

        return [
            (self.tr("قيمة المقسم"), amount(price.value), False),
            (self.tr("ثلث القيمة"), amount(price.third), False),
            (self.tr("التأمين المحسوب منه"), amount(price.insurance), False),
            (self.tr("الصافي عند الاستلام"), amount(price.net_due_at_receipt), True),
            (self.tr("الباقي للتقسيط"), amount(price.financed_amount), False),
            (self.tr("آخر يوم لتسديد الثلث"), apart(day(terms.pay_third_by)), True),
            (self.tr("البدء بالبناء حتى"), apart(day(terms.build_by)), False),
        ]
