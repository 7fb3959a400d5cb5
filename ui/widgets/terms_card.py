"""What would follow from an allocation: the money with its explanation, and the last days."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from app.domain.deals import AllocationTerms
from app.domain.money import Money
from ui import colours
from ui.text import apart, day, money_labelled
from ui.widgets.cards import Card, at_start, embolden, tint
from ui.widgets.explain import ExplainedLines


class TermsCard(Card):
    """Figures at the start, the steps with their articles beside them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("ما يترتب على هذا التخصيص"))
        self.title.show()
        self._empty = QLabel(self.tr("اختر الطلب والمقسم ليظهر الحساب ومادته."))
        tint(self._empty, colours.MUTED)
        self.body.addWidget(self._empty)
        self.body.addStretch(1)
        self._shown: tuple[QWidget, ...] = ()

    def show_terms(self, terms: AllocationTerms | None) -> None:
        """Show what follows, or that it cannot be known yet."""
        for widget in self._shown:
            self.body.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown = ()
        self._empty.setVisible(terms is None)
        if terms is not None:
            figures, steps = QWidget(), ExplainedLines(terms.price.explanation, terms.currency)
            self._lay_out(figures, terms)
            self._shown = (figures, _line(), steps)
            for place, widget in enumerate(self._shown):
                self.body.insertWidget(place, widget)

    def _lay_out(self, figures: QWidget, terms: AllocationTerms) -> None:
        grid = QGridLayout(figures)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        for row, (label, value, strong) in enumerate(self._lines(terms)):
            name, shown = QLabel(label), QLabel(value)
            tint(name, colours.MUTED)
            shown.setAccessibleName(label)
            at_start(shown)
            if strong:
                embolden(shown, 1.15)
                tint(shown, colours.ACCENT)
            grid.addWidget(name, row, 0)
            grid.addWidget(shown, row, 1)
        grid.setColumnStretch(1, 1)

    def _lines(self, terms: AllocationTerms) -> list[tuple[str, str, bool]]:
        price = terms.price

        def amount(minor: int) -> str:
            return money_labelled(Money(minor, terms.currency))

        return [
            (self.tr("قيمة المقسم"), amount(price.value), False),
            (self.tr("الصافي عند الاستلام"), amount(price.net_due_at_receipt), True),
            (self.tr("آخر يوم لتسديد الثلث"), apart(day(terms.pay_third_by)), True),
            (self.tr("البدء بالبناء حتى"), apart(day(terms.build_by)), False),
        ]


def _line() -> QFrame:
    made = QFrame()
    made.setFrameShape(QFrame.Shape.HLine)
    made.setStyleSheet(f"color: {colours.LINE};")
    return made
