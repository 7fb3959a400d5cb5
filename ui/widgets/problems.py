"""The strip of problems that belong to no single field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.colours import Tone
from ui.widgets.icons import pixmap


class Strip(QWidget):
    """A pale strip with an icon and words; its content layout takes buttons at the end."""

    def __init__(self, tone: Tone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = QLabel()
        self._icon.setFixedSize(QSize(22, 22))
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(12, 7, 12, 7)
        self.row.setSpacing(8)
        self.row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self.row.addWidget(self.label, 1)
        self.set_tone(tone)

    def set_tone(self, tone: Tone) -> None:
        self._tone = tone
        self._icon.setPixmap(pixmap(tone.icon, 20, tone.ink))
        ink = self.label.palette()
        ink.setColor(ink.ColorRole.WindowText, QColor(tone.ink))
        self.label.setPalette(ink)
        self.update()

    def text(self) -> str:
        return self.label.text()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QColor(self._tone.ink)
        edge.setAlpha(70)
        painter.setPen(edge)
        painter.setBrush(QColor(self._tone.ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()


class ProblemsBar(Strip):
    """The violations without a field, one a line; hidden when there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Tone.BAD, parent)
        self.hide()

    def show_lines(self, lines: Sequence[str]) -> None:
        self.label.setText("\n".join(lines))
        self.setVisible(bool(lines))
