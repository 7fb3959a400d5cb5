"""White cards on the grey page, the tiles of figures in them, and the words of an empty page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui import colours
from ui.colours import Tone
from ui.widgets.buttons import button
from ui.widgets.icons import pixmap


class Card(QWidget):
    """A white card with an optional title. Put the content into `body`, buttons into `top`."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.top = QHBoxLayout()
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self.title = QLabel(title)
        embolden(self.title, 1.05)
        if not title:  # never show what has no parent yet: it would be a window of its own
            self.title.hide()
        self.top.addWidget(self.title, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 14)
        layout.setSpacing(8)
        layout.addLayout(self.top)
        layout.addLayout(self.body, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_card(painter, QRectF(self.rect()), colours.LINE)
        painter.end()


class StatTile(QWidget):
    """One figure with what it counts; a click or Enter says `opened` when there is more to see."""

    opened = Signal()

    def __init__(
        self,
        caption: str,
        value: str = "",
        *,
        tone: Tone = Tone.NEUTRAL,
        icon: str = "",
        note: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone, self._icon, self._hover = tone, icon, False
        self.caption, self.value, self.note = QLabel(caption), QLabel(), QLabel(note)
        embolden(self.value, 1.7)
        tint(self.caption, colours.MUTED)
        tint(self.note, colours.MUTED)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(2)
        for label in (self.caption, self.value, self.note):
            layout.addWidget(label)
            at_start(label)
        layout.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.show_value(value, tone, note)

    def show_value(self, value: str, tone: Tone | None = None, note: str | None = None) -> None:
        self._tone = tone or self._tone
        self.value.setText(value)
        if note is not None:
            self.note.setText(note)
        tint(self.value, colours.TEXT if self._tone is Tone.NEUTRAL else self._tone.ink)
        self.setAccessibleName(f"{self.caption.text()}: {value}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        strong = self._hover or self.hasFocus()
        paint_card(painter, QRectF(self.rect()), colours.ACCENT if strong else colours.LINE)
        if self._icon:
            drawing = pixmap(self._icon, 24, self._tone.ink)
            edge = 16 if self.isRightToLeft() else self.width() - 40
            painter.setBrush(QColor(self._tone.ground))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(edge - 6, 12, 36, 36)
            painter.drawPixmap(edge, 18, drawing)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hover = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, _event: QEvent) -> None:
        self._hover = False
        self.update()


class EmptyState(QWidget):
    """What a page says when it has nothing to show: why, and the button that changes it."""

    def __init__(
        self,
        title: str,
        hint: str = "",
        *,
        icon: str = "empty",
        action: str = "",
        slot: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        picture.setPixmap(pixmap(icon, 48, colours.FIELD_LINE))
        self.title = QLabel(title, alignment=Qt.AlignmentFlag.AlignCenter)
        embolden(self.title, 1.15)
        self.hint = QLabel(hint, alignment=Qt.AlignmentFlag.AlignCenter)
        self.hint.setWordWrap(True)
        tint(self.hint, colours.MUTED)
        layout = QVBoxLayout(self)
        layout.setSpacing(6)
        layout.addStretch(1)
        for label in (picture, self.title, self.hint):
            layout.addWidget(label)
        if action:
            layout.addSpacing(6)
            self.action = button(action, slot, primary=True)
            layout.addWidget(self.action, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(320, 180))


def paint_card(painter: QPainter, area: QRectF, line: str) -> None:
    """The white rounded ground of cards and tiles."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(line))
    painter.setBrush(QColor(colours.CARD))
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


def embolden(label: QLabel, factor: float = 1.0) -> None:
    """Half-bold, `factor` times the size of the text around it."""
    font = label.font()
    font.setWeight(font.Weight.DemiBold)
    font.setPointSizeF(font.pointSizeF() * factor)
    label.setFont(font)


def at_start(label: QLabel) -> None:
    """Hold digits-only text at the start edge; a label follows the direction of its text."""
    edge = Qt.AlignmentFlag.AlignRight if label.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


def tint(label: QLabel, colour: str) -> None:
    """Colour a label without a style sheet."""
    ink = label.palette()
    ink.setColor(ink.ColorRole.WindowText, QColor(colour))
    label.setPalette(ink)
