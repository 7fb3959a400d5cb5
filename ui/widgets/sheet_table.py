"""Every row of a sheet with its state and, when it is bad, the reasons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from app.sheets.columns import Field
from app.sheets.comparing import Judged, JudgedRow, RowState
from ui.colours import Tone
from ui.messages import sentence
from ui.table_model import AT_CENTRE, FOR_NUMBERS, Column, TableModel
from ui.text import apart, number
from ui.widgets.cards import StatTile
from ui.widgets.table import TableView

TONES = {RowState.GOOD: Tone.GOOD, RowState.EXISTS: Tone.NEUTRAL, RowState.BAD: Tone.BAD}
REASONS_HEIGHT = 58


class SheetTable(QWidget):
    """A tile for each state shows its rows only; under the table stand the reasons of one row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._judged = Judged(())
        self._shown: RowState | None = None
        self.tiles = {
            RowState.GOOD: StatTile(self.tr("سليم، سيُدخل"), tone=Tone.GOOD, icon="success"),
            RowState.EXISTS: StatTile(self.tr("موجود من قبل، يُترك"), icon="copy"),
            RowState.BAD: StatTile(self.tr("غير سليم"), tone=Tone.BAD, icon="error"),
        }
        self._build()
        self.show_rows(Judged(()))

    def show_rows(self, judged: Judged) -> None:
        """Show all rows of a sheet."""
        self._judged = judged
        for state, tile in self.tiles.items():
            tile.show_value(number(judged.count(state)), _tone(state, judged.count(state)))
        self.show_state(None)

    def show_state(self, state: RowState | None) -> None:
        """Show the rows of one state, or all; the same state again shows all."""
        self._shown = None if state is self._shown else state
        rows = [r for r in self._judged.rows if self._shown in (None, r.state)]
        self.model.show_rows(rows)
        if rows:
            self.table.select_row(0)
        self._show_reasons(self.table.selected())

    def _build(self) -> None:
        tiles = QHBoxLayout()
        tiles.setSpacing(12)
        for state, tile in self.tiles.items():
            tile.opened.connect(lambda state=state: self.show_state(state))
            tile.note.hide()
            tiles.addWidget(tile)
        self.model: TableModel[JudgedRow] = TableModel(self._columns(), key=lambda r: r.row.row)
        self.table = TableView(
            self.model, self.tr("لم يُقرأ ملف بعد"), self.tr("اختر ملف إكسل لتظهر أسطره هنا")
        )
        self.model.setParent(self.table)
        self.table.current_row.connect(self._show_reasons)
        self.reasons = QTextEdit()
        self.reasons.setReadOnly(True)
        self.reasons.setFixedHeight(REASONS_HEIGHT)
        self.reasons.setAccessibleName(self.tr("أسباب السطر المحدد"))
        self.reasons.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(tiles)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.reasons)

    def _columns(self) -> list[Column[JudgedRow]]:
        return [
            Column(self.tr("السطر"), lambda r: number(r.row.row), FOR_NUMBERS, width=60),
            Column(self.tr("رقم المقسم"), _written(Field.NUMBER), width=96),
            Column(self.tr("القطاع"), _written(Field.BLOCK), width=76),
            Column(self.tr("الفئة"), _written(Field.CATEGORY), AT_CENTRE, width=64),
            Column(self.tr("المساحة"), _written(Field.AREA), FOR_NUMBERS, width=92),
            Column(self.tr("القطاع الصناعي"), _written(Field.SECTOR), width=110),
            Column(
                self.tr("ما يصير إليه"),
                self._state,
                AT_CENTRE,
                badge=lambda r: TONES[r.state],
                width=126,
            ),
            Column(self.tr("السبب"), reasons_of, tooltip=reasons_of, stretch=True),
        ]

    def _state(self, row: JudgedRow) -> str:
        if row.state is RowState.GOOD:
            return self.tr("سيُدخل")
        return self.tr("موجود من قبل") if row.state is RowState.EXISTS else self.tr("غير سليم")

    def _show_reasons(self, row: JudgedRow | None) -> None:
        text = "" if row is None else "\n".join(sentence(each) for each in row.problems)
        self.reasons.setPlainText(text)
        self.reasons.setVisible(bool(text))


def _written(field: Field) -> Callable[[JudgedRow], str]:
    """What was written in a column, kept in the order in which it was written: -5, =A1."""

    def show(row: JudgedRow) -> str:
        text = row.row.shown(field)
        return apart(text) if text else ""

    return show


def reasons_of(row: JudgedRow) -> str:
    """Why a row is bad, in one line."""
    return " ".join(sentence(each) for each in row.problems)


def _tone(state: RowState, count: int) -> Tone:
    return TONES[state] if count else Tone.NEUTRAL
