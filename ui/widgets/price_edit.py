"""A price per m² in the pound of today, with the other pound beside it while one types."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.money import Currency
from app.domain.reading import read_decimal
from ui.land_names import price_labelled
from ui.widgets.edits import DecimalEdit

PLACES = {Currency.SYP_OLD: 4, Currency.SYP_NEW: 6, Currency.USD: 6}
"""Prices are kept to a ten-thousandth of the smallest unit."""


class PriceEdit(DecimalEdit):
    """`price()` is in smallest units: 9.5 new pounds are 950. `noted`: in the other pound."""

    noted = Signal(str)

    def __init__(self, currency: Currency, parent: QWidget | None = None) -> None:
        super().__init__(PLACES[currency], parent)
        self._currency = currency
        self.textChanged.connect(lambda _text: self.noted.emit(self.note()))

    @property
    def currency(self) -> Currency:
        return self._currency

    def price(self) -> Decimal:
        """Raises ValueError when empty or not a number."""
        return self.decimal().scaleb(self._currency.decimals)

    def price_or_none(self) -> Decimal | None:
        return None if self.is_empty() else self.price()

    def show_price(self, price: Decimal | None) -> None:
        """Show a price that is given in smallest units."""
        shown = None if price is None else price.scaleb(-self._currency.decimals)
        self.show_decimal(shown)

    def note(self) -> str:
        """The same price in the other pound, or nothing."""
        other = {Currency.SYP_OLD: Currency.SYP_NEW, Currency.SYP_NEW: Currency.SYP_OLD}
        try:
            price = read_decimal(self.figures()).scaleb(self._currency.decimals)
        except ValueError:
            return ""
        return self.tr("أي {0}").format(self._named(price, other[self._currency]))

    def _named(self, price: Decimal, currency: Currency) -> str:
        text = price_labelled(price, currency)
        return self.tr("{0} (قديمة)").format(text) if currency is Currency.SYP_OLD else text
