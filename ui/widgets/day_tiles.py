"""The tiles of the day: how much of each kind waits, what is unsent, how old the last copy is."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.queries.today import TodayView, Unsent
from ui.backups import age_words
from ui.colours import Tone
from ui.tasks import Group, Tasks, sums_words
from ui.text import apart, day, number
from ui.widgets.cards import StatTile

IN_A_ROW = 4
ALARMS = (Group.THIRDS, Group.INSTALMENTS)
A_DAY = timedelta(days=1)


class DayTiles(QWidget):
    """`chosen` carries the Group of a tile that was clicked."""

    chosen = Signal(object)
    exchange_wanted = Signal()
    copy_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.groups = {
            Group.THIRDS: StatTile(self.tr("ثلث انقضت مهلته"), icon="clock"),
            Group.INSTALMENTS: StatTile(self.tr("أقساط متأخرة"), icon="money"),
            Group.CONTRACTS: StatTile(self.tr("عقود انقضت مهلة توقيعها"), icon="contract"),
            Group.COMING: StatTile(self.tr("يستحق خلال أسبوع"), icon="calendar"),
            Group.UNPRINTED: StatTile(self.tr("إيصالات لم تُطبع"), icon="print"),
            Group.PAGES: StatTile(self.tr("صفحات ممتلئة لم تُغلق"), icon="stamp"),
        }
        self.unsent = StatTile(self.tr("قيود لم تؤكدها الوزارة"), icon="stick")
        self.copy = StatTile(self.tr("آخر نسخة احتياطية"), icon="backup")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        for place, tile in enumerate((*self.groups.values(), self.unsent, self.copy)):
            grid.addWidget(tile, *divmod(place, IN_A_ROW))
            grid.setColumnStretch(place % IN_A_ROW, 1)
        for group, tile in self.groups.items():
            tile.opened.connect(partial(self.chosen.emit, group))
        self.unsent.opened.connect(self.exchange_wanted)
        self.copy.opened.connect(self.copy_wanted)

    def caption(self, group: Group) -> str:
        return self.groups[group].caption.text()

    def show_day(self, view: TodayView, tasks: Tasks) -> None:
        """The figures of the records."""
        for group, tile in self.groups.items():
            count = len(tasks[group])
            tile.show_value(number(count), tone_of(group, count), "")
        late = view.late
        tone = tone_of(Group.INSTALMENTS, late.count)
        self.groups[Group.INSTALMENTS].show_value(number(late.count), tone, sums_words(late.left))
        self._show_unsent(view.unsent)

    def show_copy(self, age: timedelta | None) -> None:
        """How old the newest copy is."""
        old = age is None or age > A_DAY
        self.copy.show_value(age_words(age), Tone.WARN if old else Tone.GOOD)

    def _show_unsent(self, unsent: Unsent) -> None:
        sent = unsent.exported_at
        note = self.tr("لم يُرسل ملف بعد")
        if sent is not None:
            note = self.tr("آخر ملف {0}").format(apart(day(sent.date())))
        tone = Tone.WARN if unsent.events else Tone.GOOD
        self.unsent.show_value(number(unsent.events), tone, note)


def tone_of(group: Group, count: int) -> Tone:
    """Red for what the law counts against somebody, blue for what is only coming."""
    if not count:
        return Tone.GOOD
    if group is Group.COMING:
        return Tone.INFO
    return Tone.BAD if group in ALARMS else Tone.WARN
