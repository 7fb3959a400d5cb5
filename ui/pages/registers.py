"""The general register: its volumes and pages; seal, print, correct (art. 14)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.commands.applications import correct_line
from app.commands.registers import note_printed, open_volume, seal_page
from app.domain.register_pages import PageState, RegisterPage
from app.errors import Trouble, Violation
from app.office import Kind
from app.queries.registers import (
    VolumeLine,
    entry_history,
    page_content,
    pages_of,
    pages_to_seal,
    place_of,
    volumes,
)
from ui.colours import Tone
from ui.desk import Desk
from ui.forms.correct_line import CorrectLineForm
from ui.forms.open_volume import OpenVolumeForm
from ui.forms.print_pages import PrintPagesForm
from ui.messages import sentence, trouble_sentence
from ui.register_papers import RegisterPapers
from ui.register_words import PageRow
from ui.rights import may
from ui.widgets.banner import Banner
from ui.widgets.cards import EmptyState
from ui.widgets.register_board import RegisterBoard
from ui.widgets.register_header import RegisterHeader
from ui.widgets.register_list import RegisterList

LIST_WIDTH = 340


class RegistersPage(QWidget):
    """Volumes and pages at the start, the chosen page beside them with what can be done to it.

    `show_form` is replaced in tests.
    """

    KINDS = frozenset({Kind.REGISTER, Kind.PRINT, Kind.SETTING})
    NAME = "registers"
    wanted = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._content: RegisterPage | None = None
        self.show_form: Callable[[QDialog], int] = QDialog.exec
        self.papers = RegisterPapers(desk, self)
        self._build()
        self._lay_out()
        self._connect()

    def title(self) -> str:
        return self.tr("السجل العام")

    # --- what the window asks of a page ----------------------------------------------------------

    def reload(self) -> None:
        """Ask again; the chosen page stays."""
        found = self._desk.office.ask(volumes)
        full = len(self._desk.office.ask(pages_to_seal))
        self.stack.setCurrentIndex(1 if found else 0)
        self.banner.show_text("")
        self.list.show_volumes(found)
        self.header.show_book(there=bool(found))
        self.header.show_full(full, may_seal=may(self._desk, seal_page))
        can_open = may(self._desk, open_volume) and not (found and found[-1].left)
        self.header.new.setEnabled(can_open)
        self.empty.action.setEnabled(can_open)

    def open_ref(self, kind: str, ref: str) -> None:
        """A volume by its id, else a line by its serial."""
        if kind == "volume":
            self.list.choose(ref)
        elif ref.isdecimal():
            self.go_to_serial(int(ref))

    def new(self) -> None:
        """F2: open the next volume once the last one is full."""
        lines = self.list.volumes.rows
        if not may(self._desk, open_volume):
            self._desk.say(sentence(Violation("user.not_allowed")))
            return
        if lines and lines[-1].left:
            violation = Violation("volume.already_open", "no", {"no": lines[-1].volume.no})
            self._desk.say(sentence(violation))
            return
        form = OpenVolumeForm(self._desk, len(lines) + 1, self)
        if self.show_form(form) and form.volume is not None:
            self.reload()
            self.list.choose(form.volume.id, 0)

    def preview(self) -> None:
        """F8: what would be printed now, large."""
        row = self.list.page
        if self._content is not None:
            self.papers.preview(self._content)
        elif row is not None:
            self.papers.preview_opening(row.volume.volume)

    def save_and_print(self) -> None:
        """F9: what comes next with the chosen page."""
        row, content = self.list.page, self._content
        if row is None or not self.board.main.isEnabled():
            return
        if content is None:
            self.papers.print_opening(row.volume.volume)
        elif row.state is PageState.FULL and may(self._desk, seal_page):
            self.papers.seal_and_print(content)
        else:
            self.papers.print_page(content)

    # --- what the buttons do ---------------------------------------------------------------------

    def go_to_serial(self, serial: int) -> None:
        """Show the page of a serial with its line chosen."""
        place = self._desk.office.ask(place_of, serial)
        if place is None:
            self._desk.say(sentence(Violation("register.line.unknown")))
            return
        self.list.choose(place.volume_id, place.page)
        self.board.select_serial(serial)

    def correct(self) -> None:
        """Correct the entry that the chosen line is or refers to."""
        serial = self.board.selected_serial()
        history = None if serial is None else self._desk.office.ask(entry_history, serial)
        if history is None:
            self._desk.say(self.tr("اختر السطر الذي تريد تصحيحه."))
            return
        form = CorrectLineForm(self._desk, history, self)
        if self.show_form(form) and form.line is not None:
            self.reload()
            self.go_to_serial(form.line.serial)

    def print_range(self) -> None:
        """Ask for pages and print them."""
        row = self.list.page
        if row is None:
            return
        used = len(self.list.pages.rows) - 1
        form = PrintPagesForm(self._desk, row.volume.volume, used, row.page, self)
        if self.show_form(form) and form.pages:
            self.papers.print_range(row.volume.volume, form.pages[0], form.pages[-1])

    def _show_volume(self, line: VolumeLine | None) -> None:
        if line is not None:
            self.list.show_pages(line, self._desk.office.ask(pages_of, line.volume))

    def _show_page(self, row: PageRow | None) -> None:
        self._content = None
        if row is not None and not row.is_opening:
            volume = row.volume.volume
            self._content = self._desk.office.ask(page_content, volume.id, row.page)
        self.board.show_row(row, self._content, may_seal=may(self._desk, seal_page))
        if row is not None:
            self._show_paper(row)
            self._set_buttons(row)

    def _show_paper(self, row: PageRow) -> None:
        """The paper itself; what cannot be shown is said, and the rest of the page works."""
        drawing, content = self.papers.drawing, self._content
        try:
            pdf = drawing.bytes_of(content) if content else drawing.opening(row.volume.volume)
        except Trouble as trouble:
            self.board.show_paper(None)
            self.banner.show_text(trouble_sentence(trouble), Tone.BAD)
        else:
            self.board.show_paper(pdf)

    def _set_buttons(self, row: PageRow) -> None:
        draft = row.state in (PageState.OPEN, PageState.FULL)
        self.board.main.setEnabled(draft or may(self._desk, note_printed))
        self.board.correct.setEnabled(not row.is_opening and may(self._desk, correct_line))
        self.header.print.setEnabled(
            len(self.list.pages.rows) > 1 and may(self._desk, note_printed)
        )

    def _build(self) -> None:
        self.header = RegisterHeader(self.title())
        self.banner = Banner()
        self.list = RegisterList()
        self.setFocusProxy(self.list.page_table)
        self.list.setFixedWidth(LIST_WIDTH)
        self.board = RegisterBoard()
        self.board.sheet.choose(self.papers.drawing.sheet)
        self.empty = EmptyState(
            self.tr("لم يُفتح السجل العام بعد"),
            self.tr(
                "يُفتح المجلد الأول بعبارة الافتتاح وتوقيع ثلاثة (المادة 14)، ثم تُسجل فيه الطلبات."
            ),
            icon="register",
            action=self.tr("فتح المجلد الأول"),
            slot=self.new,
        )

    def _lay_out(self) -> None:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.list)
        row.addWidget(self.board, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(whole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self.header)
        layout.addWidget(self.banner)
        layout.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.list.volume_chosen.connect(self._show_volume)
        self.list.page_chosen.connect(self._show_page)
        self.board.main_wanted.connect(self.save_and_print)
        self.board.correct_wanted.connect(self.correct)
        self.board.subject_wanted.connect(lambda ref: self.wanted.emit("application", ref))
        self.board.sheet.currentIndexChanged.connect(lambda _place: self._on_sheet())
        self.header.new_wanted.connect(self.new)
        self.header.print_wanted.connect(self.print_range)
        self.header.seal_wanted.connect(self.papers.seal_all)
        self.header.serial_wanted.connect(self.go_to_serial)
        self.papers.told.connect(lambda text: self.banner.show_text(text, Tone.INFO))

    def _on_sheet(self) -> None:
        self.papers.drawing.sheet = self.board.sheet.value()
        self._show_page(self.list.page)
