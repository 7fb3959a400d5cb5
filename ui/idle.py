"""Notices that nobody touched keyboard or mouse for a while."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication

TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)
FEWEST, MOST = 1, 60  # minutes


class IdleWatch(QObject):
    """`idle` comes once after so many minutes without a key or the mouse.

    Keys and mouse reach the windows of the system first, so only these are watched. A filter on
    the whole application would be handed every object, half-made ones too: PySide then crashes.
    """

    idle = Signal()

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.idle)
        app.focusWindowChanged.connect(self._watch)

    @property
    def watching(self) -> bool:
        return self._timer.isActive()

    def start(self, minutes: int) -> None:
        """Begin to watch, or go on with another number of minutes."""
        self._timer.setInterval(min(max(minutes, FEWEST), MOST) * 60_000)
        self._timer.start()
        for window in self._app.topLevelWindows():
            self._watch(window)

    def stop(self) -> None:
        self._timer.stop()

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.watching and event.type() in TOUCHES:
            self._timer.start()
        return super().eventFilter(watched, event)
