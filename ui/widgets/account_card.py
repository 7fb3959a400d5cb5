"""The account of one applicant as a table: what is owed, paid and left of each obligation."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.accounts import Owed
from app.domain.money import Currency, Money
from app.queries.accounts import AccountView
from ui import colours
from ui.colours import Tone
from ui.counting import days
from ui.payment_names import obligation_label
from ui.table_model import AT_CENTRE, FOR_NUMBERS, Column, TableModel
from ui.text import apart, day, money, money_labelled
from ui.widgets.cards import Card, embolden, tint
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.table import TableView


class AccountCard(Card):
    """Shows an AccountView; `show_account(None)` empties it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._currency = Currency.SYP_NEW
        self._build()
        self.show_account(None)

    def show_account(self, view: AccountView | None) -> None:
        self._currency = view.currency if view else self._currency
        self.model.show_rows(view.items if view else ())
        for label in (self.due, self.late, self.owed):
            label.setVisible(view is not None)
        if view is None:
            self.title.setText(self.tr("كشف الحساب"))
            return
        on = self.tr("كشف الحساب في {0}").format(apart(day(view.on)))
        self.title.setToolTip(on)  # three sums beside it need the room of the day
        self.title.setText(self.tr("كشف الحساب") if view.late.minor else on)
        self.due.setText(self.tr("المستحق الآن {0}").format(money_labelled(view.due_now)))
        self.late.setText(self.tr("منه متأخر {0}").format(apart(money(view.late))))
        self.late.setVisible(view.late.minor > 0)
        self.owed.setText(self.tr("كل ما بقي {0}").format(apart(money(view.owed_in_all))))
        tint(self.due, Tone.WARN.ink if view.due_now.minor else Tone.GOOD.ink)
        self._show_first_open(view)

    def _show_first_open(self, view: AccountView) -> None:
        """Scroll so that the first obligation with something left is seen."""
        self.table.scrollToBottom()
        first = next((n for n, item in enumerate(view.items) if item.left.total), 0)
        self.table.scrollTo(self.model.index(max(first - 1, 0), 0))

    def _build(self) -> None:
        self.setAccessibleName(self.tr("كشف الحساب"))
        self.title.setVisible(True)
        self.due, self.late, self.owed = ElidedLabel(), ElidedLabel(), ElidedLabel()
        self.top.setSpacing(14)
        for label in (self.due, self.late, self.owed):
            self.top.addWidget(label)
        embolden(self.due)
        tint(self.late, Tone.BAD.ink)
        tint(self.owed, colours.MUTED)
        self.model: TableModel[Owed] = TableModel(self._columns(), key=_key)
        self.table = TableView(
            self.model,
            self.tr("لا حساب معروض"),
            self.tr("ابحث عن المكتتب واختره ليظهر حسابه هنا"),
        )
        self.table.setAccessibleName(self.tr("كشف الحساب"))
        self.model.setParent(self.table)
        self.body.addWidget(self.table)

    def _columns(self) -> list[Column[Owed]]:
        return [
            Column(
                self.tr("الالتزام"),
                lambda o: obligation_label(o.obligation.kind, o.obligation.no),
                stretch=True,
            ),
            Column(
                self.tr("الاستحقاق"), lambda o: day(o.obligation.due_on), FOR_NUMBERS, width=106
            ),
            Column(self.tr("المبلغ"), self._amount, FOR_NUMBERS, width=90),
            Column(self.tr("المسدد"), self._paid, FOR_NUMBERS, width=90),
            Column(self.tr("الغرامة"), self._fine, FOR_NUMBERS, colour=_fine_colour, width=74),
            Column(self.tr("الباقي"), self._left, FOR_NUMBERS, width=90),
            Column(self.tr("الحالة"), self._state, AT_CENTRE, badge=_tone, width=114),
        ]

    def _money(self, minor: int) -> str:
        return money(Money(minor, self._currency)) if minor else "—"

    def _amount(self, owed: Owed) -> str:
        return self._money(owed.obligation.principal + owed.obligation.increase)

    def _paid(self, owed: Owed) -> str:
        return self._money(owed.paid.total)

    def _fine(self, owed: Owed) -> str:
        return self._money(owed.left.fine)

    def _left(self, owed: Owed) -> str:
        return self._money(owed.left.total)

    def _state(self, owed: Owed) -> str:
        if not owed.left.total:
            return self.tr("مسدد")
        if owed.days_late:
            return self.tr("متأخر {0}").format(days(owed.days_late))
        return self.tr("مستحق") if owed.due else self.tr("لاحق")


def _key(owed: Owed) -> object:
    return owed.obligation.kind, owed.obligation.no


def _tone(owed: Owed) -> Tone:
    if not owed.left.total:
        return Tone.GOOD
    if owed.days_late:
        return Tone.BAD
    return Tone.WARN if owed.due else Tone.NEUTRAL


def _fine_colour(owed: Owed) -> str | None:
    return Tone.BAD.ink if owed.left.fine else None
