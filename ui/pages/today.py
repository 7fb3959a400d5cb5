"""The day: what is late, what comes due, what waits to be printed, sealed, sent and copied."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.office import Kind
from app.queries.today import TodayView, today_view
from ui.backups import Outcome, age_of_newest, outcome_words, start_back_up
from ui.colours import Tone
from ui.desk import Desk
from ui.table_model import FOR_NUMBERS, Column, TableModel
from ui.tasks import Group, Task, Tasks, over_words, sums_words, tasks_of
from ui.text import apart, day, digits, number
from ui.widgets.banner import Banner
from ui.widgets.buttons import button
from ui.widgets.cards import Card, EmptyState
from ui.widgets.day_tiles import DayTiles
from ui.widgets.page_header import PageHeader
from ui.widgets.table import TableView

SOON_AFTER = 150  # milliseconds: several commands in a row ask once


class TodayPage(QWidget):
    """Tiles count, the list under them names; every line opens its record."""

    KINDS = frozenset(
        {Kind.ALLOCATION, Kind.CONTRACT, Kind.RECEIPT, Kind.REGISTER, Kind.PRINT, Kind.EXCHANGE}
    )
    NAME = "today"
    wanted = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks: Tasks = {}
        self._shown: Group | None = None
        self._late_sums = ""
        self._failure = ""
        self._build()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.look)

    def title(self) -> str:
        return self.tr("اليوم")

    def reload(self) -> None:
        """Look again, at once the first time and soon afterwards."""
        if self._tasks:
            self._later.start(SOON_AFTER)
        else:
            self.look()

    def look(self) -> None:
        """Ask the records what waits."""
        view = self._desk.office.ask(today_view)
        self._tasks = tasks_of(view, self._desk.today())
        self.tiles.show_day(view, self._tasks)
        self.copies_changed()
        self._late_sums = self.tr("المجموع {0}، وغراماته حتى اليوم {1}").format(
            sums_words(view.late.left), sums_words(view.late.fines)
        )
        self._show_banner(view)
        self._show_takings(view)
        if self._shown is None or not self._tasks[self._shown]:
            self._shown = next((g for g in Group if self._tasks[g]), None)
        self.show_group(self._shown)

    def show_group(self, group: Group | None) -> None:
        """List what a tile counts."""
        self._shown = group
        lines = self._tasks.get(group, ()) if group else ()
        self.model.show_rows(lines)
        self.list.title.setText(self._heading(group) if group else "")
        self.stack.setCurrentIndex(1 if lines else 0)
        self._suggest(lines[0].group if lines else None)
        if lines:
            self.table.select_row(0)

    def open_task(self, task: Task | None = None) -> None:
        """Open the record of a line."""
        chosen = task or self.table.selected()
        if chosen is not None:
            self.wanted.emit(chosen.kind, chosen.ref)

    def copies_changed(self) -> None:
        """A copy was made, here or somewhere else in the program."""
        self.tiles.show_copy(age_of_newest(self._desk.office))

    def back_up(self) -> None:
        """Make a copy now."""
        self.copy_button.setEnabled(False)
        start_back_up(self._desk.jobs, self._desk.office, self._on_backed_up)

    def _build(self) -> None:
        self.copy_button = button(self.tr("نسخة احتياطية الآن"), self.back_up, name="backup")
        self.banner = Banner()
        self.banner_button = self.banner.add_action(self.tr("السجل العام"), self._open_registers)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        self.header = PageHeader(self.title(), self.copy_button)
        layout.addWidget(self.header)
        layout.addWidget(self.banner)
        self.tiles = DayTiles()
        self.tiles.chosen.connect(self.show_group)
        self.tiles.exchange_wanted.connect(lambda: self.wanted.emit("exchange", ""))
        self.tiles.copy_wanted.connect(self.back_up)
        layout.addWidget(self.tiles)
        layout.addWidget(self._build_list(), 1)
        self.setFocusProxy(self.table)

    def _build_list(self) -> Card:
        self.model: TableModel[Task] = TableModel(
            [
                Column(self.tr("الأمر"), lambda t: t.what, badge=lambda t: t.tone, width=150),
                Column(self.tr("صاحب العلاقة"), lambda t: t.who, stretch=True),
                Column(self.tr("المقسم"), lambda t: digits(t.plot), width=90),
                Column(self.tr("الوثيقة"), lambda t: t.number, width=140),
                Column(
                    self.tr("آخر يوم"),
                    lambda t: day(t.last_day) if t.last_day else "",
                    FOR_NUMBERS,
                    width=100,
                ),
                Column(self.tr("التأخر"), _over, width=110),
                Column(self.tr("المبلغ مع الغرامة"), lambda t: t.amount, width=170),
            ],
            key=lambda t: (t.kind, t.ref, t.number, t.what),
        )
        self.table = TableView(self.model)
        self.table.setAccessibleName(self.tr("ما ينتظر العمل"))
        self.model.setParent(self.table)
        self.table.activated_row.connect(self.open_task)
        self.nothing = EmptyState(
            self.tr("لا شيء متأخر"), self.tr("لا ينتظر اليوم عمل من هذا النوع."), icon="success"
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.nothing)
        self.stack.addWidget(self.table)
        self.list = Card(" ")
        self.suggestion = button(self.tr("فتح"), self.open_task, primary=True)
        self.list.top.addWidget(self.suggestion)
        self.list.body.addWidget(self.stack, 1)
        return self.list

    def _show_takings(self, view: TodayView) -> None:
        """What came in today, by currency."""
        count = sum(taking.receipts for taking in view.takings)
        text = self.tr("لم يُقبض شيء اليوم بعد.")
        if count:
            text = self.tr("إيصالات اليوم: {0}، وصافي المقبوض {1}").format(
                apart(number(count)), sums_words(taking.net for taking in view.takings)
            )
        self.header.show_subtitle(text)

    def _show_banner(self, view: TodayView) -> None:
        full = [volume for volume in view.volumes if volume.nearly_full]
        self.banner.show_text(self._failure, Tone.BAD)
        self.banner_button.setVisible(not self._failure)
        if full and not self._failure:
            text = self.tr(
                "الأسطر الباقية في المجلد {0} من السجل العام: {1} من {2}. هيّئ المجلد التالي."
            )
            left, lines = apart(number(full[-1].left)), apart(number(full[-1].lines))
            text = text.format(apart(number(full[-1].no)), left, lines)
            self.banner.show_text(text, Tone.WARN)

    def _heading(self, group: Group) -> str:
        caption = self.tiles.caption(group)
        return f"{caption}: {self._late_sums}" if group is Group.INSTALMENTS else caption

    def _suggest(self, group: Group | None) -> None:
        """Say what the law proposes for these lines; a person with the right does it."""
        words = {
            Group.THIRDS: self.tr("اقتراح الإلغاء حكماً (13.4)"),
            Group.UNPRINTED: self.tr("طباعة الآن"),
            Group.INSTALMENTS: self.tr("فتح الإضبارة"),
            Group.CONTRACTS: self.tr("فتح وثيقة التخصيص"),
            Group.COMING: self.tr("فتح"),
            Group.PAGES: self.tr("إغلاق الصفحة"),
        }
        self.suggestion.setVisible(group is not None)
        if group is not None:
            self.suggestion.setText(words[group])

    def _open_registers(self) -> None:
        self.wanted.emit("registers", "")

    def _on_backed_up(self, outcome: Outcome) -> None:
        self.copy_button.setEnabled(True)
        self._failure = "" if outcome.good else outcome_words(outcome)
        if outcome.good:
            self._desk.say(outcome_words(outcome))
        self.look()


def _over(task: Task) -> str:
    if task.group in (Group.UNPRINTED, Group.PAGES):
        return ""
    return over_words(task.days_over)
