"""Plots from an Excel sheet: every row is shown with what becomes of it before any is stored."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, QStandardPaths
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from app.commands.plots import add_plots
from app.domain.land import Phase
from app.errors import Refused, Trouble, Violation
from app.files import read_whole, write_whole
from app.queries.land import known_plots, phases, sites
from app.sheets.comparing import Judged, RowState, judge
from app.sheets.opening import LARGEST_FILE
from app.sheets.plots_sheet import SheetPreview, read_plots
from app.sheets.plots_template import plots_template
from ui import colours
from ui.colours import Tone
from ui.desk import Desk
from ui.jobs import Progress
from ui.messages import sentence, trouble_sentence
from ui.text import apart, number
from ui.widgets.banner import Banner
from ui.widgets.buttons import GAP, button
from ui.widgets.cards import embolden, tint
from ui.widgets.choice import Choice
from ui.widgets.job_dialog import run_job
from ui.widgets.sheet_choice import SheetChoice
from ui.widgets.sheet_table import SheetTable
from ui.widgets.shortcuts import shortcut

SIZE = QSize(1080, 660)
Read = SheetPreview | Trouble
Stored = int | tuple[Violation, ...]
AskFile = Callable[[QWidget], str]


class ImportPlotsDialog(QDialog):
    """Choose a file, look at all its rows, then import. `ask_open` and `ask_save` are the dialogs
    of files; tests give functions.
    """

    def __init__(
        self,
        desk: Desk,
        phase_id: str = "",
        parent: QWidget | None = None,
        *,
        ask_open: AskFile | None = None,
        ask_save: AskFile | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ask_open = ask_open or _ask_open
        self._ask_save = ask_save or _ask_save
        self._phases: dict[str, Phase] = {p.id: p for p in desk.office.ask(phases)}
        self._preview: SheetPreview | None = None
        self._file_name = ""
        self.judged = Judged(())
        self.setWindowTitle(self.tr("استيراد مقاسم من ورقة إكسل"))
        self._build()
        self.phase.choose(
            phase_id or (next(iter(self._phases)) if len(self._phases) == 1 else None)
        )
        self._show_state()
        self.resize(SIZE.boundedTo(self.screen().availableSize() - QSize(40, 60)))

    def sizeHint(self) -> QSize:
        return SIZE

    def choose_file(self) -> None:
        """Ask for a file and read it in a job."""
        chosen = self._ask_open(self)
        if not chosen:
            return
        path = Path(chosen)
        self._file_name = path.name

        def work(progress: Progress) -> Read:
            try:
                return read_plots(read_whole(path, LARGEST_FILE), progress)
            except Trouble as trouble:
                return trouble

        run_job(
            self._desk.jobs,
            self.tr("جارٍ قراءة {0}").format(apart(path.name)),
            work,
            self._on_read,
            step_text=self.tr("السطر {0} من {1}"),
            parent=self,
        )

    def save_template(self) -> None:
        """Keep the empty workbook where the clerk wants it."""
        chosen = self._ask_save(self)
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.lower() != ".xlsx":
            path = path.with_name(f"{path.name}.xlsx")
        try:
            write_whole(path, plots_template())
        except Trouble as trouble:
            self.banner.show_text(trouble_sentence(trouble), Tone.BAD)
        else:
            saved = self.tr("حُفظ القالب الفارغ في {0}. املأه ثم اختره هنا.")
            self.banner.show_text(saved.format(apart(path)), Tone.INFO)

    def import_rows(self) -> None:
        """Store the good rows, all in one command."""
        phase_id, drafts, source = self.phase.value_or_none(), self.judged.drafts(), self._file_name
        if phase_id is None or not drafts or not self._may_import():
            return
        office = self._desk.office

        def work(progress: Progress) -> Stored:
            progress(0, 0)
            return _store(lambda: len(office.do(add_plots, phase_id, drafts, source=source)))

        self.import_button.setEnabled(False)
        run_job(
            self._desk.jobs,
            self.tr("جارٍ إدخال المقاسم"),
            work,
            self._on_stored,
            cancelled=self._show_state,
            parent=self,
        )

    def _on_read(self, read: Read) -> None:
        self._preview = None if isinstance(read, Trouble) else read
        self._judge()
        if isinstance(read, Trouble):
            self.banner.show_text(trouble_sentence(read), Tone.BAD)
        elif read.problems:
            self.banner.show_text("\n".join(map(sentence, read.problems)), Tone.BAD)

    def _on_stored(self, stored: Stored) -> None:
        if not isinstance(stored, int):
            self._judge()
            self.banner.show_text("\n".join(map(sentence, stored)), Tone.BAD)
            return
        self._judge()
        text = self.tr("أُدخل {0} من المقاسم من الملف {1}.")
        words = text.format(apart(number(stored)), apart(self._file_name))
        self.banner.show_text(words, Tone.GOOD)
        self._desk.say(words)

    def _judge(self) -> None:
        """Compare the rows again: with another phase, or after something was stored."""
        phase = self._phases.get(self.phase.value_or_none() or "")
        if self._preview is None or phase is None:
            self.judged = Judged(())
        else:
            known = self._desk.office.ask(known_plots, phase.site_id)
            self.judged = judge(self._preview, known, phase.price)
        self.table.show_rows(self.judged)
        self._show_state()

    def _may_import(self) -> bool:
        good, bad = self.judged.count(RowState.GOOD), self.judged.count(RowState.BAD)
        return self.choice.takes(good, bad)

    def _show_state(self) -> None:
        """Say what the sheet holds and what the button would do."""
        good, bad = self.judged.count(RowState.GOOD), self.judged.count(RowState.BAD)
        self.import_button.setEnabled(self._may_import())
        words = self.tr("إدخال {0} من المقاسم").format(apart(number(good)))
        self.import_button.setText(f"{GAP}{words}  {apart('F9')}")
        self.choice.setVisible(good > 0 and bad > 0)
        with_phase = self.phase.value_or_none() is not None
        self.banner.show_text(*sheet_words(self.judged, with_phase=with_phase))
        unread = self._preview.unread if self._preview is not None else ()
        self.unread.setVisible(bool(unread))
        names = "، ".join(apart(name) for name in unread)
        self.unread.setText(self.tr("أعمدة غير معروفة لم تُقرأ: {0}").format(names))

    def _build(self) -> None:
        heading = QLabel(self.windowTitle())
        embolden(heading, 1.35)
        self.banner = Banner()
        self.unread = QLabel()
        self.unread.setWordWrap(True)
        tint(self.unread, colours.MUTED)
        self.table = SheetTable()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(heading)
        layout.addLayout(self._build_top())
        layout.addWidget(self.banner)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.unread)
        self.choice = SheetChoice()
        self.choice.changed.connect(lambda: self.import_button.setEnabled(self._may_import()))
        layout.addWidget(self.choice)
        layout.addLayout(self._build_buttons())
        shortcut(self, "F9", self.import_rows)

    def _build_top(self) -> QHBoxLayout:
        names = {site.id: site.name for site in self._desk.office.ask(sites)}
        places = [(p.id, f"{names.get(p.site_id, '')} — {p.name}") for p in self._phases.values()]
        self.phase = Choice(places)
        self.phase.setAccessibleName(self.tr("المرحلة"))
        self.phase.setMinimumWidth(260)
        self.phase.currentIndexChanged.connect(lambda _index: self._judge())
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(QLabel(self.tr("إلى المرحلة")))
        row.addWidget(self.phase)
        row.addStretch(1)
        row.addWidget(button(self.tr("حفظ قالب فارغ"), self.save_template, name="export"))
        self.file_button = button(self.tr("اختيار ملف إكسل"), self.choose_file, name="import")
        row.addWidget(self.file_button)
        return row

    def _build_buttons(self) -> QHBoxLayout:
        self.import_button = button("", self.import_rows, name="save", key="F9", primary=True)
        row = QHBoxLayout()
        row.addWidget(self.import_button)
        row.addStretch(1)
        row.addWidget(button(self.tr("إغلاق"), self.reject, key="Esc"))
        return row


def sheet_words(judged: Judged, *, with_phase: bool) -> tuple[str, Tone]:
    """What stands in the strip above the rows."""
    say = QCoreApplication.translate
    _good, exist, bad = (judged.count(state) for state in RowState)
    if not judged.rows:
        if not with_phase:
            text = say("sheets", "اختر المرحلة التي تدخل إليها المقاسم، ثم اختر ملف إكسل.")
            return text, Tone.INFO
        text = say("sheets", "اختر ملف إكسل: تُعرض كل أسطره هنا قبل أن يُخزن منها شيء.")
        return text, Tone.INFO
    if bad:
        text = say("sheets", "في الورقة {0} من الأسطر غير السليمة: لكل منها سببه في الجدول.")
        return text.format(apart(number(bad))), Tone.WARN
    if exist == len(judged.rows):
        text = say("sheets", "كل مقاسم هذه الورقة ({0}) موجودة من قبل، فلا شيء للإدخال.")
        return text.format(apart(number(exist))), Tone.INFO
    text = say("sheets", "كل الأسطر سليمة. لا يُخزن شيء قبل أن تضغط زر الإدخال.")
    return text, Tone.GOOD


def _store(store: Callable[[], int]) -> Stored:
    """The number of plots stored, or why they were refused: somebody was faster."""
    try:
        return store()
    except Refused as refused:
        return refused.violations


def _ask_open(parent: QWidget) -> str:
    say = QCoreApplication.translate
    kinds = say("sheets", "مصنف إكسل (*.xlsx)") + ";;" + say("sheets", "كل الملفات (*)")
    title = say("sheets", "اختيار ملف إكسل")
    return QFileDialog.getOpenFileName(parent, title, _documents(), kinds)[0]


def _ask_save(parent: QWidget) -> str:
    say = QCoreApplication.translate
    path = Path(_documents()) / say("sheets", "قالب المقاسم.xlsx")
    kinds, title = say("sheets", "مصنف إكسل (*.xlsx)"), say("sheets", "حفظ قالب فارغ")
    return QFileDialog.getSaveFileName(parent, title, str(path), kinds)[0]


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
