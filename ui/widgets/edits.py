"""Line edits for people who type numbers, amounts and words, in any digit shapes.

A FieldSet asks them for `complaint(where)`, the violation about what cannot be read, and shows what
the signal `refused` says about a key that was not taken. Numbers are shown left-to-right at the
right edge, as on paper.
"""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from app.domain.money import Currency, Money
from app.domain.reading import Unreadable, read_amount, read_decimal, read_number
from app.errors import Violation
from ui.text import arabic_indic, plain

TO_LATIN = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫", "01234567890123456789.")
TO_INDIC = str.maketrans("0123456789,.", "٠١٢٣٤٥٦٧٨٩٬٫")
SEPARATORS = str.maketrans("", "", ",٬، \u00a0\u202f\u2066\u2067\u2068\u2069\u200e\u200f")


class TextEdit(QLineEdit):
    """One line of words. Hidden direction marks that come along with pasted text are dropped."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.textEdited.connect(self._drop_marks)

    def words(self) -> str:
        """What was typed, without spaces around it."""
        return self.text().strip()

    def is_empty(self) -> bool:
        return not self.words()

    def _drop_marks(self, text: str) -> None:
        if plain(text) != text:
            self.setText(plain(text))


class CodeEdit(QLineEdit):
    """National numbers, telephones, codes: text that keeps its order and its leading noughts."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        to_the_right(self)
        self.textEdited.connect(self._take)

    def words(self) -> str:
        return self.text().strip()

    def is_empty(self) -> bool:
        return not self.words()

    def _take(self, text: str) -> None:
        latin = text.translate(TO_LATIN)
        if latin != text:
            cursor = self.cursorPosition()
            self.setText(latin)
            self.setCursorPosition(cursor)


class FigureEdit(QLineEdit):
    """The base of amounts, numbers and areas: groups the thousands while one types.

    A letter is refused visibly: the text stays as it was and `refused` says why.
    """

    refused = Signal(str)

    def __init__(self, decimals: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._decimals = decimals
        self._good = ""
        self._past: list[str] = []
        to_the_right(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.textEdited.connect(self._take)
        self.textChanged.connect(lambda _text: self._remember())

    def figures(self) -> str:
        """The typed number in ASCII without separators; empty when nothing was typed."""
        return bare(self.text())

    def show_figures(self, text: str) -> None:
        """Show a number written in ASCII digits, grouped."""
        self.setText(grouped(bare(text)))

    def is_empty(self) -> bool:
        return not self.figures()

    def complaint(self, where: str) -> Violation | None:
        """What is wrong with the text in the field, or None when it can be read or is empty."""
        if self.is_empty():
            return None
        try:
            self._read()
        except Unreadable as unreadable:
            return unreadable.at(where)
        return None

    def _read(self) -> object:
        """What is in the field as a value; raises ValueError."""
        return read_number(self.figures())

    def sizeHint(self) -> QSize:
        return QSize(160, super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self._undo()
            return
        super().keyPressEvent(event)

    def _undo(self) -> None:
        if self._past:
            before = self._past.pop()
            self.setText(before)
            self.textEdited.emit(before)

    def _remember(self) -> None:
        self._good = self.text()

    def _take(self, text: str) -> None:
        """Qt says textEdited before textChanged: `_good` is still the text before this key."""
        figures = bare(text)
        behind = len(bare(text[self.cursorPosition() :]))
        problem = self._problem(figures)
        before, shown = self._good, self._good if problem else grouped(figures)
        if shown != text:
            self.setText(shown)
            self.setCursorPosition(place_before(shown, min(behind, len(bare(shown)))))
        if shown != before:
            self._past = [*self._past[-99:], before]
        self.refused.emit(problem)

    def _problem(self, figures: str) -> str:
        """Why these figures are not taken, or nothing."""
        whole, _point, part = figures.partition(".")
        if not all(c in "0123456789" for c in whole + part):
            return self.tr("تُكتب هنا الأرقام فقط.")
        if len(whole) > 15:
            return self.tr("الرقم أطول من اللازم.")
        if "." in figures and not self._decimals:
            return self.tr("يُكتب هنا عدد صحيح بلا فاصلة عشرية.")
        if len(part) > self._decimals:
            return self.tr("عدد الخانات بعد الفاصلة {0} على الأكثر.").format(self._decimals)
        return ""


class NumberEdit(FigureEdit):
    """A whole number."""

    def number(self) -> int:
        """Raises ValueError when empty or not a number."""
        return read_number(self.figures())

    def number_or_none(self) -> int | None:
        return None if self.is_empty() else self.number()

    def show_number(self, value: int | None) -> None:
        self.show_figures("" if value is None else str(value))


class DecimalEdit(FigureEdit):
    """A number with decimals: square metres, metres, percent. Never a float."""

    def __init__(self, decimals: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(decimals, parent)

    def decimal(self) -> Decimal:
        """Raises ValueError when empty or not a number."""
        return read_decimal(self.figures())

    def decimal_or_none(self) -> Decimal | None:
        return None if self.is_empty() else self.decimal()

    def show_decimal(self, value: Decimal | None) -> None:
        self.show_figures("" if value is None else f"{value:f}")

    def _read(self) -> object:
        return self.decimal()


class AmountEdit(FigureEdit):
    """An amount of money in one currency; `edited_money` follows every key."""

    edited_money = Signal(object)  # Money, or None while it cannot be read

    def __init__(self, currency: Currency, parent: QWidget | None = None) -> None:
        super().__init__(currency.decimals, parent)
        self._currency = currency
        self.textChanged.connect(lambda _text: self.edited_money.emit(self.money_or_none()))

    @property
    def currency(self) -> Currency:
        return self._currency

    def set_currency(self, currency: Currency) -> None:
        """Take another currency; what was typed stays and is read in it."""
        self._currency = currency
        self._decimals = currency.decimals
        self.edited_money.emit(self.money_or_none())

    def money(self) -> Money:
        """The amount; raises ValueError when empty or unreadable."""
        return read_amount(self.figures(), self._currency)

    def money_or_none(self) -> Money | None:
        """The amount, or None when there is nothing readable in the field."""
        try:
            return self.money()
        except ValueError:
            return None

    def show_money(self, value: Money | None) -> None:
        """Show an amount; its currency becomes the one of the field."""
        if value is not None:
            self.set_currency(value.currency)
        self.show_figures("" if value is None else value.text())

    def _read(self) -> object:
        return self.money()


def to_the_right(edit: QLineEdit) -> None:
    """Digits keep their order and stand at the right edge, under each other."""
    edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    edit.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def bare(text: str) -> str:
    """ASCII digits and point, without separators, spaces and direction marks."""
    return text.translate(TO_LATIN).translate(SEPARATORS)


def grouped(figures: str) -> str:
    """1250000.5 becomes 1,250,000.5, in the digits of the display setting."""
    sign = "-" if figures.startswith("-") else ""
    whole, point, part = figures.removeprefix("-").partition(".")
    whole = f"{int(whole):,}" if whole.isdecimal() else whole
    text = f"{sign}{whole}{point}{part}"
    return text.translate(TO_INDIC) if arabic_indic() else text


def place_before(text: str, behind: int) -> int:
    """The cursor place in `text` with `behind` figures after it."""
    place = len(text)
    while behind and place:
        place -= 1
        behind -= text[place] not in ",٬"
    return place
