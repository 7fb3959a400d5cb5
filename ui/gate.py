"""What is seen before anybody is signed in: the name of the program, and one card beside it."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QShowEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui import colours
from ui.widgets.icons import pixmap

BRAND_WIDTH = 400
CARD_WIDTH = 520
LOGO = 88
LINE_GAP = 34
PALE = "#a9c6c0"


class Gate(QWidget):
    """Holds one card at a time. Nothing of the office's records is ever on it.

    `painted` comes once, when the window is on the screen: what is heavy is imported after it.
    """

    painted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._brand = Brand()
        self._brand.painted.connect(self.painted)
        self._card: QWidget | None = None
        self._middle = QWidget()
        self._inside = QVBoxLayout(self._middle)
        self._inside.setContentsMargins(32, 24, 32, 24)
        area = self._area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(self._middle)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._brand)
        row.addWidget(area, 1)

    @property
    def card(self) -> QWidget | None:
        return self._card

    def show_lines(self, *lines: str) -> None:
        """The names of the ministry and the office under the name of the program."""
        self._brand.show_lines(*lines)

    def show_card(self, card: QWidget, width: int = CARD_WIDTH) -> None:
        """Put another card in the place of the one before, which goes for good."""
        from PySide6.QtCore import (
            Qt,  # measured: the name costs 20 ms
        )

        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
        while self._inside.takeAt(0) is not None:
            continue
        self._card = card
        card.setMaximumWidth(width)
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 100)
        row.addStretch(1)
        self._inside.addStretch(1)
        self._inside.addLayout(row)
        self._inside.addStretch(1)
        card.show()
        card.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._card is not None:
            self._card.setFocus()


class Brand(QWidget):
    """The dark side: logo, name, and the ruled lines of a register."""

    painted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._was_painted = False
        self.setFixedWidth(BRAND_WIDTH)
        logo = QLabel()
        logo.setPixmap(pixmap("app", LOGO))
        name = _line(self.tr("سِجِلّ"), "#ffffff", 3.0)
        words = _line(self.tr("السجلات والمقاسم والأقساط"), colours.SIDEBAR_TEXT, 1.15)
        place = self.tr("في المدن والمناطق الصناعية")
        self._below = QVBoxLayout()
        self._below.setSpacing(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(44, 64, 36, 40)
        layout.setSpacing(6)
        layout.addWidget(logo)
        layout.addSpacing(10)
        for label in (name, words, _line(place, PALE, 1.0)):
            layout.addWidget(label)
        layout.addStretch(1)
        layout.addLayout(self._below)

    def show_lines(self, *lines: str) -> None:
        while (item := self._below.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for number, text in enumerate(lines):
            last = number == len(lines) - 1
            colour = "#ffffff" if last else PALE
            self._below.addWidget(_line(text, colour, 1.2 if last else 1.0))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        QSvgRenderer(QByteArray(self._ground().encode())).render(painter, QRectF(self.rect()))
        painter.end()
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def _ground(self) -> str:
        """The dark ground with ruled lines as SVG: a pen or brush of Qt's costs 15 ms here."""
        wide, high = self.width(), self.height()
        rules = "".join(f"M0 {y}.5H{wide}" for y in range(LINE_GAP, high, LINE_GAP))
        edge = wide - 22 if self.isRightToLeft() else 22
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{high}">'
            '<linearGradient id="g" x1="0" y1="0" x2="0" y2="1">'
            '<stop offset="0" stop-color="#183c36"/><stop offset="1" stop-color="#0f2723"/>'
            f'</linearGradient><rect width="{wide}" height="{high}" fill="url(#g)"/>'
            f'<path d="{rules}" stroke="#ffffff" stroke-opacity="0.05"/>'
            f'<path d="M{edge}.5 0V{high}" stroke="#b3261e" stroke-opacity="0.47"/></svg>'
        )


def _line(text: str, colour: str, factor: float) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    font = label.font()
    font.setWeight(font.Weight.DemiBold)
    font.setPointSizeF(font.pointSizeF() * factor)
    label.setFont(font)
    ink = label.palette()
    ink.setColor(ink.ColorRole.WindowText, QColor(colour))
    label.setPalette(ink)
    return label
