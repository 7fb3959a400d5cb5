"""One field: its label above, its widget, and its error or hint below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui import colours
from ui.colours import Tone
from ui.widgets.icons import pixmap


class FieldBox(QWidget):
    """Label, widget and error line. The error is a frame, an icon and words, not colour only."""

    gone_wrong = Signal(str)  # a key was refused, with the reason; or taken again, with nothing

    def __init__(
        self,
        label: str,
        widget: QWidget,
        *,
        required: bool = False,
        hint: str = "",
        beside: QWidget | None = None,
    ) -> None:
        super().__init__()
        self.widget = widget
        self.required = required
        self.label_text = label
        self._lines: list[str] = []
        self._hint = hint
        self.label = QLabel(f"{label} *" if required else label)
        self.label.setBuddy(widget)
        self.frame = _Frame(widget, beside)
        self.error = _ErrorLine()
        self._name_widget(label)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(self.label)
        layout.addWidget(self.frame)
        layout.addWidget(self.error)
        layout.addStretch(1)
        self.clear_error()
        if hasattr(widget, "refused"):
            widget.refused.connect(self.gone_wrong)

    def _name_widget(self, label: str) -> None:
        if not self.widget.accessibleName():
            self.widget.setAccessibleName(label)
        if isinstance(self.widget, QAbstractButton):  # a tick box carries its own text
            self.label.setVisible(not self.widget.text())

    def add_error(self, text: str) -> None:
        self._lines.append(text)
        self.error.show_text("\n".join(self._lines), Tone.BAD)
        self.frame.set_wrong(wrong=True)
        self.widget.setAccessibleDescription("\n".join(self._lines))

    def clear_error(self) -> None:
        self._lines.clear()
        self.error.show_text(self._hint, None)
        self.frame.set_wrong(wrong=False)
        self.widget.setAccessibleDescription(self._hint)

    def show_hint(self, text: str) -> None:
        """Put a quiet word under the field (a unit, what is expected, a result)."""
        self._hint = text
        if not self._lines:
            self.error.show_text(text, None)

    def error_text(self) -> str:
        return "\n".join(self._lines)


class _Frame(QWidget):
    """Holds the widget and what stands beside it; draws the red frame around a wrong one."""

    def __init__(self, widget: QWidget, beside: QWidget | None) -> None:
        super().__init__()
        self._widget = widget
        self._wrong = False
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.setSpacing(8)
        layout.addWidget(widget, 1)
        if beside is not None:
            layout.addWidget(beside)
        if isinstance(widget, QPlainTextEdit):
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        widget.installEventFilter(self)

    def set_wrong(self, *, wrong: bool) -> None:
        self._wrong = wrong
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self._wrong:
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._wrong:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(Tone.BAD.ink), 2))
        frame = QRectF(self._widget.geometry()).adjusted(-1, -1, 1, 1)
        painter.drawRoundedRect(frame, 3, 3)
        painter.end()


class _ErrorLine(QWidget):
    """An icon and wrapped words; takes no room when it has nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = QLabel()
        self._icon.setFixedSize(QSize(18, 18))
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 0, 2, 0)
        layout.setSpacing(4)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 1)

    def show_text(self, text: str, tone: Tone | None) -> None:
        self.setVisible(bool(text))
        self._text.setText(text)
        self._icon.setVisible(tone is not None)
        if tone is not None:
            self._icon.setPixmap(pixmap(tone.icon, 16, tone.ink))
        ink = self._text.palette()
        ink.setColor(ink.ColorRole.WindowText, QColor(tone.ink if tone else colours.MUTED))
        self._text.setPalette(ink)
