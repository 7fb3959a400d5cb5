"""The volumes of the register and the pages of the chosen one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.domain.register_pages import PageState
from app.domain.registers import opening_sentence
from app.queries.registers import PageLine, VolumeLine
from ui import colours
from ui.colours import Tone
from ui.register_words import PageRow, badge_of
from ui.table_model import AT_CENTRE, FOR_NUMBERS, Column, TableModel
from ui.text import apart, digits, number
from ui.widgets.cards import Card, embolden, tint
from ui.widgets.table import ROW_HEIGHT, TableView

VOLUME_ROWS = 4


class RegisterList(QWidget):
    """`page_chosen` carries the PageRow that is current now, or None."""

    page_chosen = Signal(object)
    volume_chosen = Signal(object)  # VolumeLine or None: its pages are wanted

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.volumes: TableModel[VolumeLine] = TableModel(
            self._volume_columns(), self, key=lambda v: v.volume.id
        )
        self.pages: TableModel[PageRow] = TableModel(
            self._page_columns(), self, key=lambda row: (row.volume.volume.id, row.page)
        )
        self.volume_table = TableView(self.volumes, self.tr("لا مجلدات"))
        self.page_table = TableView(self.pages, self.tr("لا صفحات"))
        self.volume_table.setAccessibleName(self.tr("مجلدات السجل"))
        self.page_table.setAccessibleName(self.tr("صفحات المجلد"))
        self.statement = QLabel()
        self.statement.setWordWrap(True)
        self.statement.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        tint(self.statement, colours.ACCENT)
        embolden(self.statement, 0.95)
        self.volume_table.current_row.connect(self._on_volume)
        self.page_table.current_row.connect(self.page_chosen)
        self._lay_out()

    @property
    def volume(self) -> VolumeLine | None:
        """The chosen volume."""
        return self.volume_table.selected()

    @property
    def page(self) -> PageRow | None:
        """The chosen page."""
        return self.page_table.selected()

    def show_volumes(self, lines: Sequence[VolumeLine]) -> None:
        """Show volumes; the chosen one stays chosen, the last one is at first."""
        self.volumes.show_rows(lines)
        rows = min(max(len(lines), 1), VOLUME_ROWS)
        self.volume_table.setFixedHeight((rows + 1) * ROW_HEIGHT + 8)
        if lines and self.volume is None:
            self.volume_table.select_row(len(lines) - 1)

    def show_pages(self, volume: VolumeLine, lines: Sequence[PageLine]) -> None:
        """Show pages; the chosen one stays chosen, at first the one that something waits for."""
        rows = [PageRow(volume, 0), *(PageRow(volume, line.page, line) for line in lines)]
        self.pages.show_rows(rows)
        if self.page is None:
            self.page_table.select_row(_first(rows))

    def choose(self, volume_id: str, page: int | None = None) -> None:
        """Choose a volume, and a page of it (the one that waits without a number)."""
        for place, line in enumerate(self.volumes.rows):
            if line.volume.id == volume_id:
                self.volume_table.select_row(place)
                break
        else:
            return
        rows = self.pages.rows
        wanted = next((n for n, row in enumerate(rows) if row.page == page), None)
        self.page_table.select_row(_first(rows) if wanted is None else wanted)

    def _on_volume(self, line: VolumeLine | None) -> None:
        self.statement.clear()
        if line is not None:
            volume = line.volume
            text = opening_sentence(volume.opened_on, volume.pages)
            self.statement.setText(f"«{digits(text)}»")
        self.volume_chosen.emit(line)

    def _volume_columns(self) -> list[Column[VolumeLine]]:
        return [
            Column(self.tr("المجلد"), lambda v: digits(str(v.volume.no)), AT_CENTRE, width=70),
            Column(self.tr("المدوّن"), _filled, AT_CENTRE, stretch=True),
            Column(self.tr("الباقي"), lambda v: number(v.left), FOR_NUMBERS, width=80),
        ]

    def _page_columns(self) -> list[Column[PageRow]]:
        return [
            Column(self.tr("الصفحة"), self._page_name, AT_CENTRE, width=78),
            Column(self.tr("المسلسلات"), _serials, AT_CENTRE, stretch=True),
            Column(self.tr("الحالة"), _state, badge=_tone, width=132),
        ]

    def _page_name(self, row: PageRow) -> str:
        return self.tr("الافتتاح") if row.is_opening else digits(str(row.page))

    def _lay_out(self) -> None:
        card = Card(self.tr("المجلدات"))
        card.body.addWidget(self.volume_table)
        card.body.addWidget(self.statement)
        card.body.addWidget(self.page_table, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)


def _first(rows: Sequence[PageRow]) -> int:
    """The page that waits for something, else the last one."""
    waiting = (PageState.FULL, PageState.SEALED)
    return next((n for n, row in enumerate(rows) if n and row.state in waiting), len(rows) - 1)


def _filled(line: VolumeLine) -> str:
    whole = line.volume.pages * line.volume.lines_per_page
    return apart(f"{number(line.used)} / {number(whole)}")


def _serials(row: PageRow) -> str:
    if row.line is None:
        return ""
    return apart(digits(f"{row.line.first_serial}–{row.line.last_serial}"))


def _state(row: PageRow) -> str:
    return badge_of(row)[0]


def _tone(row: PageRow) -> Tone:
    return badge_of(row)[1]
