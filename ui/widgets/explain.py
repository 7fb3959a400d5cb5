"""«لماذا؟»: the articles and formulas behind a computed amount, in a small window of their own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from app.domain.explanation import Explained, article_label
from app.domain.money import Currency, Money
from ui import colours
from ui.text import apart, digits, money
from ui.widgets.buttons import Button
from ui.widgets.cards import embolden, tint

WIDTH = 460


class ExplainButton(Button):
    """A quiet button that opens the explanation; disabled while there is none."""

    def __init__(self, currency: Currency, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("لماذا؟"))
        self.setProperty("link", True)  # noqa: FBT003 - Qt's own signature
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._currency = currency
        self._lines: Sequence[Explained] = ()
        self.clicked.connect(self.open)
        self.explain(())

    def explain(self, lines: Sequence[Explained], currency: Currency | None = None) -> None:
        """The steps to show; amounts are smallest units of `currency`."""
        self._lines = tuple(lines)
        self._currency = currency or self._currency
        self.setEnabled(bool(self._lines))

    def open(self) -> ExplainPopup:
        popup = ExplainPopup(self._lines, self._currency, self)
        popup.adjustSize()
        left = 0 if not self.isRightToLeft() else self.width() - popup.width()
        popup.move(self.mapToGlobal(QPoint(left, self.height() + 2)))
        popup.show()
        return popup


class ExplainPopup(QFrame):
    """One row a step: the article, the words, the amount. Any click outside closes it."""

    def __init__(
        self, lines: Sequence[Explained], currency: Currency, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setMinimumWidth(WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 14)
        title = QLabel(self.tr("كيف حُسب هذا المبلغ"))
        embolden(title, 1.1)
        layout.addWidget(title)
        layout.addWidget(ExplainedLines(lines, currency))


class ExplainedLines(QWidget):
    """The same rows for pages and forms that show them all the time."""

    def __init__(
        self, lines: Sequence[Explained], currency: Currency, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for row, line in enumerate(lines):
            article = QLabel(digits(article_label(line.article)))
            tint(article, colours.ACCENT)
            words = QLabel(digits(line.text))
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.PlainText)
            grid.addWidget(article, row, 0, top)
            grid.addWidget(words, row, 1, top)
            if line.amount is not None:
                amount = QLabel(apart(money(Money(line.amount, currency))))
                embolden(amount)
                grid.addWidget(amount, row, 2, top | Qt.AlignmentFlag.AlignTrailing)
