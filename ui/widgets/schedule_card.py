"""The schedule that a contract would have, each line of it explained."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget

from app.domain.explanation import Explained, article_label
from app.domain.money import Currency, Money
from app.domain.schedule import Schedule, ScheduleRow, method_label
from ui import colours
from ui.table_model import FOR_NUMBERS, Column, TableModel
from ui.text import day, digits, money, money_labelled, number
from ui.widgets.cards import Card, at_start, embolden, tint
from ui.widgets.table import TableView


class ScheduleCard(Card):
    """Totals above, instalments in a table, and how the chosen one came about below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("جدول الأقساط"))
        self.title.show()
        self._currency = Currency.SYP_NEW
        self._schedule: Schedule | None = None
        self.totals, self.method, self.why = QLabel(), QLabel(), QLabel()
        embolden(self.totals)
        tint(self.totals, colours.ACCENT)
        for label in (self.totals, self.method, self.why):
            label.setWordWrap(True)
            at_start(label)
        tint(self.method, colours.MUTED)
        self.model: TableModel[ScheduleRow] = TableModel(self._columns(), self)
        self.table = TableView(
            self.model, self.tr("لا جدول بعد"), self.tr("اختر وثيقة تخصيص سُدد ثلثها.")
        )
        self.table.current_row.connect(self._explain)
        for widget in (self.totals, self.method):
            self.body.addWidget(widget)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.why)

    def show_schedule(self, schedule: Schedule | None, currency: Currency) -> None:
        """Show another schedule; amounts are smallest units of `currency`."""
        self._schedule, self._currency = schedule, currency
        self.model.show_rows(schedule.rows if schedule else ())
        self.totals.setText(self._totals(schedule) if schedule else "")
        self.method.setText(self._method(schedule) if schedule else "")
        if schedule and schedule.rows:
            self.table.select_row(0)
        else:
            self.why.clear()

    def _columns(self) -> list[Column[ScheduleRow]]:
        say = QCoreApplication.translate
        return [
            Column(say("schedule", "القسط"), lambda r: number(r.no), FOR_NUMBERS, width=60),
            Column(say("schedule", "يستحق في"), lambda r: day(r.due_date), FOR_NUMBERS, width=104),
            Column(say("schedule", "آخر يوم"), lambda r: day(r.pay_by), FOR_NUMBERS, width=104),
            Column(say("schedule", "الأصل"), lambda r: self._money(r.principal), FOR_NUMBERS),
            Column(say("schedule", "الزيادة"), lambda r: self._money(r.increase), FOR_NUMBERS),
            Column(
                say("schedule", "المستحق"),
                lambda r: self._money(r.amount_due),
                FOR_NUMBERS,
                stretch=True,
            ),
            Column(
                say("schedule", "الباقي بعده"),
                lambda r: self._money(r.balance_before - r.principal),
                FOR_NUMBERS,
                width=110,
            ),
        ]

    def _money(self, minor: int) -> str:
        return money(Money(minor, self._currency))

    def _totals(self, schedule: Schedule) -> str:
        totals = schedule.totals
        parts = (totals.principal, totals.increase, totals.amount_due)
        text = self.tr("المقسّط {0} + الزيادة {1} = {2}")
        return text.format(*(money_labelled(Money(part, self._currency)) for part in parts))

    def _method(self, schedule: Schedule) -> str:
        step = next((s for s in schedule.explanation if s.text.startswith("الزيادة ")), None)
        said = step.text if step else method_label(schedule.method)
        return f"{said} ({article_label(step.article)})" if step else said

    def _explain(self, row: ScheduleRow | None) -> None:
        """The formula of the chosen instalment with its article."""
        step = self._step(row) if row is not None else None
        text = f"{article_label(step.article)}: {step.text}" if step else ""
        self.why.setText(digits(text))

    def _step(self, row: ScheduleRow) -> Explained | None:
        steps = self._schedule.explanation if self._schedule else ()
        return next((s for s in steps if s.text.startswith(f"القسط {row.no} في ")), None)
