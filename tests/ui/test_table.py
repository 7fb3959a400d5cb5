"""The table of every list: whole rows right-to-left, keyboard, order, words when it is empty."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTableView, QWidget

from tests.ui.keys import press
from ui.colours import Tone
from ui.table_model import FOR_NUMBERS, ROLE_BADGE, Column, TableModel
from ui.text import apart
from ui.widgets.icons import icon
from ui.widgets.table import TableView


@dataclass(frozen=True, slots=True)
class Row:
    number: int
    name: str


ROWS = [Row(n, f"اسم {n}") for n in range(1, 6)]


@pytest.fixture
def asked():
    return []


@pytest.fixture
def model(dressed, asked):
    return TableModel(
        [
            Column("الرقم", lambda r: apart(r.number), FOR_NUMBERS, sort="number"),
            Column("الاسم", lambda r: r.name, stretch=True, tooltip=lambda r: f"عن {r.name}"),
            Column(
                "الحالة",
                lambda _r: "مسدد",
                badge=lambda r: Tone.GOOD if r.number % 2 else None,
                colour=lambda r: "#b3261e" if r.number == 2 else None,
                icon=lambda r: icon("success") if r.number == 1 else None,
            ),
        ],
        sort=lambda name, descending: asked.append((name, descending)),
        key=lambda r: r.number,
    )


@pytest.fixture
def table(qtbot, model):
    view = TableView(model, "لا توجد أسماء بعد", "اضغط F2 لإضافة أول اسم")
    qtbot.addWidget(view)
    model.show_rows(ROWS)
    view.resize(600, 300)
    view.show()
    return view


def selected_rows(table):
    return [index.row() for index in table.selectionModel().selectedRows()]


def test_the_model_keeps_qts_rules(qtmodeltester, model):
    model.show_rows(ROWS)
    qtmodeltester.check(model, force_py=True)
    model.show_rows([])
    qtmodeltester.check(model, force_py=True)


def test_a_column_shows_text_tooltip_colour_badge_and_icon(model):
    model.show_rows(ROWS)

    def at(row, column, role):
        return model.data(model.index(row, column), role)

    assert at(0, 1, Qt.ItemDataRole.DisplayRole) == "اسم 1"
    assert at(0, 1, Qt.ItemDataRole.ToolTipRole) == "عن اسم 1"
    assert at(1, 2, Qt.ItemDataRole.ForegroundRole) == QColor("#b3261e")
    assert at(0, 2, ROLE_BADGE) is Tone.GOOD
    assert at(1, 2, ROLE_BADGE) is None
    assert not at(0, 2, Qt.ItemDataRole.DecorationRole).isNull()
    assert at(0, 0, Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None


def test_a_heading_stands_over_its_column(model):
    side = Qt.Orientation.Horizontal
    assert model.headerData(0, side) == "الرقم"
    assert model.headerData(0, side, Qt.ItemDataRole.TextAlignmentRole) & FOR_NUMBERS


def test_a_row_is_selected_whole_right_to_left(table):
    assert table.isRightToLeft()
    table.select_row(2)
    assert selected_rows(table) == [2]
    assert table.selected() == ROWS[2]


def test_arrows_move_the_whole_row(qtbot, table):
    table.select_row(0)
    with qtbot.waitSignal(table.current_row) as said:
        press(table, Qt.Key.Key_Down)
    assert said.args == [ROWS[1]]
    assert selected_rows(table) == [1]


def test_a_click_selects_the_row_and_a_double_click_opens_it(qtbot, table):
    place = table.visualRect(table.model().index(3, 1)).center()
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(table.viewport(), left, pos=place)
    assert selected_rows(table) == [3]
    with qtbot.waitSignal(table.activated_row) as said:
        qtbot.mouseDClick(table.viewport(), left, pos=place)
    assert said.args == [ROWS[3]]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_opens_the_row_once(qtbot, table, key):
    opened = []
    table.activated_row.connect(opened.append)
    table.select_row(1)
    press(table, key)
    assert opened == [ROWS[1]]


def test_enter_without_a_row_opens_nothing(table):
    opened = []
    table.activated_row.connect(opened.append)
    press(table, Qt.Key.Key_Return)
    assert opened == []


def test_tab_leaves_the_table(qtbot, model):
    window = QWidget()
    qtbot.addWidget(window)
    view, after = TableView(model), QLineEdit()
    layout = QHBoxLayout(window)
    layout.addWidget(view)
    layout.addWidget(after)
    model.show_rows(ROWS)
    window.show()
    view.setFocus()
    press(view, Qt.Key.Key_Tab)
    assert window.focusWidget() is after


def test_copy_takes_the_row_without_direction_marks(table):
    table.select_row(0)
    table.copy()
    assert QGuiApplication.clipboard().text() == "1\tاسم 1\tمسدد"


def test_a_click_on_a_heading_asks_for_another_order_and_back(table, asked):
    header = table.horizontalHeader()
    for _ in range(2):
        header.sectionClicked.emit(0)
    header.sectionClicked.emit(1)
    assert asked == [("number", False), ("number", True)]
    assert header.sortIndicatorSection() == 0


def test_a_reload_keeps_the_same_row_wherever_it_went(qtbot, table, model):
    table.select_row(1)
    model.show_rows(list(reversed(ROWS)))
    assert table.selected() == ROWS[1]
    assert selected_rows(table) == [3]
    with qtbot.waitSignal(table.current_row) as said:
        model.show_rows(ROWS[2:])
    assert said.args == [None]
    assert table.selected() is None


def test_an_empty_table_says_so_in_words(table, model):
    full = table.grab().toImage()
    model.show_rows([])
    empty = table.grab().toImage()
    bare = TableView(model)
    bare.resize(600, 300)
    assert empty != full
    assert empty != bare.grab().toImage()


def test_rows_are_of_one_height_and_the_last_column_is_not_cut_off(table):
    heights = {table.rowHeight(row) for row in range(5)}
    assert len(heights) == 1
    widths = [table.columnWidth(column) for column in range(3)]
    assert sum(widths) <= table.viewport().width()
    assert table.horizontalHeader().minimumSectionSize() == 40


def test_a_hundred_thousand_rows_are_shown_at_once(qtbot, table, model):
    model.show_rows([Row(n, "اسم") for n in range(100_000)])
    table.select_row(99_999)
    assert table.selected().number == 99_999


def test_qts_own_select_row_is_still_broken_right_to_left(qtbot, model):
    """When this fails, Qt was mended and `select_row` may go."""
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    model.show_rows(ROWS)
    view.selectRow(2)
    assert view.selectionModel().selectedRows() == []
