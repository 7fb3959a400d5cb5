"""The line at the bottom: who, where, whether the data are sound, and how old the last copy is."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.queries.health import clock_lag, database_is_sound
from ui import colours
from ui.backups import age_of_newest, age_words, span_words
from ui.colours import Tone
from ui.desk import Desk
from ui.jobs import Progress
from ui.role_names import role_label
from ui.text import apart
from ui.widgets.cards import tint
from ui.widgets.icons import pixmap

SAID_FOR = 8_000  # milliseconds
EVERY_MINUTE = 60_000


class StatusLine(QWidget):
    """Words said by pages stand at the start for some seconds, the rest stays."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.said = QLabel()
        self.said.setWordWrap(True)  # a long sentence must not widen the window
        self.who = QLabel(self._who())
        self.data = _Sign()
        self.copy = _Sign()
        self.clock = _Sign()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 4, 20, 4)
        layout.setSpacing(22)
        layout.addWidget(self.said, 1)
        for widget in (self.clock, self.data, self.copy, self.who):
            layout.addWidget(widget)
        tint(self.who, colours.MUTED)
        tint(self.said, colours.ACCENT)
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.timeout.connect(self.said.clear)
        self._minute = QTimer(self)
        self._minute.timeout.connect(self.look)
        self._minute.start(EVERY_MINUTE)
        desk.said.connect(self.say)
        self.look()

    def say(self, text: str) -> None:
        """Show a short word for some seconds."""
        self.said.setText(text)
        self._silence.start(SAID_FOR)

    def look(self) -> None:
        """Look again at the age of the last copy and at the clock."""
        age = age_of_newest(self._desk.office)
        old = age is None or age > timedelta(days=1)
        self.copy.say(
            self.tr("آخر نسخة احتياطية: {0}").format(age_words(age)),
            Tone.WARN if old else Tone.GOOD,
        )
        lag = self._desk.office.ask(clock_lag)
        self.clock.setVisible(lag is not None)
        if lag is not None:
            text = self.tr("ساعة الحاسوب متأخرة {0} عن آخر قيد. صححها.").format(
                span_words(int(lag.total_seconds() // 60))
            )
            self.clock.say(text, Tone.BAD)

    def check_data(self) -> None:
        """Ask SQLite about the whole file in a job, as it takes a second on a large one."""
        self.data.say(self.tr("جارٍ فحص قاعدة البيانات…"), Tone.NEUTRAL)

        def check(_progress: Progress) -> bool:
            return self._desk.office.ask(database_is_sound)

        self._desk.jobs.start(check, self.show_health)

    def show_health(self, sound: bool) -> None:  # noqa: FBT001 - the result of a job
        if sound:
            self.data.say(self.tr("قاعدة البيانات سليمة"), Tone.GOOD)
        else:
            text = self.tr("قاعدة البيانات متضررة: أوقف العمل واسترجع نسخة احتياطية")
            self.data.say(text, Tone.BAD)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.CARD))
        painter.setPen(QColor(colours.LINE))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()

    def _who(self) -> str:
        office, actor = self._desk.office, self._desk.office.actor
        name, role = (actor.name, role_label(actor.role)) if actor else ("", "")
        where = self.tr("{0} — {1} · المكتب {2} · دورة الترقيم {3}")
        return where.format(apart(name), role, apart(office.code), apart(f"E{office.epoch}"))


class _Sign(QWidget):
    """A small icon with words of the same tone."""

    def __init__(self) -> None:
        super().__init__()
        self._icon, self.label = QLabel(), QLabel()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addWidget(self._icon)
        layout.addWidget(self.label)

    def say(self, text: str, tone: Tone) -> None:
        self._icon.setPixmap(pixmap(tone.icon, 16, tone.ink))
        self.label.setText(text)
        tint(self.label, tone.ink if tone is not Tone.GOOD else colours.MUTED)
