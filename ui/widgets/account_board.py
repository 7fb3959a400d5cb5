"""The account of an applicant, and under it how a typed amount would meet it."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.money import Money
from app.errors import Refused
from app.queries.accounts import AccountView, account_view, preview_payment
from ui.desk import Desk
from ui.messages import sentence
from ui.widgets.account_card import AccountCard
from ui.widgets.spread_view import SpreadView


class AccountBoard(QWidget):
    """Asks the office on every change: the same functions that the receipt uses."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.account, self.spread = AccountCard(), SpreadView()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.account, 6)
        layout.addWidget(self.spread, 5)

    def show_account(self, application_id: str, day: date | None) -> AccountView | None:
        """Show an account as of a day; nobody's without a key, the one before without a day."""
        if not application_id:
            self.account.show_account(None)
            return None
        if day is None:
            return None
        view = self._desk.office.ask(account_view, application_id, day)
        self.account.show_account(view)
        return view

    def show_spread(self, application_id: str, day: date | None, amount: Money | None) -> None:
        """Show what an amount would pay on a day, or why it cannot be taken."""
        if not application_id or day is None or amount is None:
            self.spread.clear()
            return
        try:
            preview = self._desk.office.ask(preview_payment, application_id, amount.minor, day)
        except Refused as refused:
            self.spread.show_refusal("\n".join(map(sentence, refused.violations)))
        else:
            self.spread.show_preview(preview)
