from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QTableView

from app.domain.geometry import side_lengths
from app.domain.sketches import Sketch
from tests.app.sketch_samples import SAMPLES
from tests.ui.keys import press, retype, type_text
from tests.ui.sketching import (
    START,
    cell_edit,
    enter,
    open_edit,
    shown_editor,
    type_cell,
)
from ui.widgets.sketch_editor import SketchEditor

CONTROL = Qt.KeyboardModifier.ControlModifier
LENGTH, NEIGHBOUR, STREET, SETBACK = 1, 2, 3, 4


@pytest.fixture
def editor(dressed, qtbot):
    return shown_editor(qtbot)


def test_sixty_edits_and_sixty_undos_give_back_the_beginning(editor):
    seen = [editor.sketch()]
    for number in range(60):
        match number % 4:
            case 0:
                type_cell(editor.panel.sides, number % 3, LENGTH, str(21 + number))
            case 1:
                editor.view.choose(number % 4, None)
                editor.view.setFocus()
                press(editor.view, Qt.Key.Key_Right)
            case 2:
                editor.add_vertex()
            case _:
                type_cell(editor.panel.sides, 0, SETBACK, str(number % 5))
        assert editor.sketch() != seen[-1]
        seen.append(editor.sketch())
    for wanted in reversed(seen[:-1]):
        editor.tools.undo.click()
        assert editor.sketch() == wanted
    assert not editor.tools.undo.isEnabled()
    for wanted in seen[1:]:
        editor.tools.redo.click()
        assert editor.sketch() == wanted


@pytest.mark.parametrize("typed", ["24.50", "٢٤٫٥٠", "۲۴.۵"])
def test_a_side_gets_the_length_typed_in_any_digits(editor, typed):
    type_cell(editor.panel.sides, 0, LENGTH, typed)
    assert side_lengths(editor.sketch().points) == (Decimal("24.5"), 30, Decimal("24.5"), 30)


def test_coordinates_are_typed_in_arabic_digits(editor):
    type_cell(editor.panel.vertices, 2, 1, "٢٤٥٦٥٤٫١٠")
    type_cell(editor.panel.vertices, 2, 2, "-٣٫٢٥")
    assert editor.sketch().points[2] == (245_654_100, -3_250)


def test_typing_over_a_cell_begins_at_once_and_enter_goes_on(editor):
    table = editor.panel.vertices
    table.setFocus()
    table.choose(1, 1)
    type_text(table, "٢")
    edit = open_edit(table)
    type_text(edit, "٥")
    enter(edit)
    assert editor.sketch().points[1] == (25_000, 0)
    assert (table.currentIndex().row(), table.currentIndex().column()) == (1, 2)


@pytest.mark.parametrize(
    ("column", "typed", "part"),
    [
        (LENGTH, "0", "أكبر من الصفر"),
        (LENGTH, "طويل", "ط"),
        (LENGTH, "", "فارغ"),
        (LENGTH, "999999999999", "أكبر مما يمكن رسمه"),
        (STREET, "0", "أكبر من الصفر"),
        (SETBACK, "3x", "x"),
    ],
)
def test_what_cannot_be_read_stays_open_and_is_said(editor, column, typed, part):
    edit = cell_edit(editor.panel.sides, 0, column)
    retype(edit, typed)
    enter(edit)
    assert edit.isVisible()
    assert edit.text() == typed
    assert editor.panel.complaint.isVisible()
    assert part in editor.panel.complaint.text()
    press(edit, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert editor.panel.complaint.isHidden()
    assert editor.sketch() == START


def test_neighbour_street_and_setback_are_typed(editor):
    type_cell(editor.panel.sides, 1, NEIGHBOUR, "شارع الوحدة")
    type_cell(editor.panel.sides, 1, STREET, "١٢٫٥")
    type_cell(editor.panel.sides, 1, SETBACK, "5")
    side = editor.sketch().sides[1]
    assert (side.neighbour, side.street_width, side.setback_mm) == (
        "شارع الوحدة",
        Decimal("12.5"),
        5_000,
    )
    type_cell(editor.panel.sides, 1, STREET, "")
    assert editor.sketch().sides[1].street_width is None


def test_what_is_still_being_typed_is_in_the_sketch(editor):
    retype(cell_edit(editor.panel.sides, 0, SETBACK), "4")
    assert editor.sketch().sides[0].setback_mm == 4_000


def test_a_rectangle_is_begun_from_two_numbers(editor):
    retype(editor.panel.across, "٢٥")
    retype(editor.panel.deep, "40.5")
    press(editor.panel.deep, Qt.Key.Key_Return)
    assert editor.sketch().area == Decimal("1012.500")


def test_a_rectangle_needs_both_numbers(editor):
    retype(editor.panel.across, "25")
    press(editor.panel.across, Qt.Key.Key_Return)
    assert "عرض المستطيل وعمقه" in editor.panel.complaint.text()
    assert editor.sketch() == START


def test_coordinates_are_pasted_from_a_spreadsheet(editor):
    QGuiApplication.clipboard().setText("أ\t0\t0\nب\t٢٤٫٥\t0\nج\t26\t18.2\nد\t12\t21\nهـ\t0\t20")
    editor.view.setFocus()
    QTest.keyClick(editor.view, Qt.Key.Key_V, CONTROL)
    assert editor.sketch().area == Decimal("506.750")
    editor.tools.undo.click()
    assert editor.sketch() == START


@pytest.mark.parametrize(
    ("text", "part"),
    [("", "ليس في الحافظة"), ("1\t2\n3\tx", "السطر"), ("0\t0\n9\t9\n9\t0\n0\t9", "تتقاطع")],
)
def test_a_bad_paste_changes_nothing_and_says_why(editor, text, part):
    QGuiApplication.clipboard().setText(text)
    editor.tools.paste.click()
    assert part in editor.panel.complaint.text()
    assert editor.sketch() == START


@pytest.mark.parametrize("letter", ["Z", "ئ"])
def test_undo_works_with_both_keyboard_layouts(editor, letter):
    editor.add_vertex()
    editor.view.setFocus()
    click = QTest.KeyAction.Click
    QTest.sendKeyEvent(click, editor.view, Qt.Key(ord(letter)), letter, CONTROL)
    assert editor.sketch() == START


def test_north_coordinates_system_and_note_are_kept(editor):
    editor.panel.north.setFocus()
    retype(editor.panel.north, "٣٧٥٫٥")
    editor.panel.crs.setFocus()
    type_text(editor.panel.crs, "EPSG:22770")
    editor.panel.note.setFocus()
    type_text(editor.panel.note, "بحسب المخطط التنظيمي")
    sketch = editor.sketch()
    assert (sketch.north_degrees, sketch.crs, sketch.note) == (
        Decimal("15.5"),
        "EPSG:22770",
        "بحسب المخطط التنظيمي",
    )


def test_the_area_is_compared_with_the_decided_one(editor):
    editor.set_plot("125/ب", Decimal(600))
    assert editor.panel.warning.isHidden()
    assert "600.00" in editor.facts.text()
    editor.set_plot("125/ب", Decimal(590))
    assert "590.00" in editor.panel.warning.text()
    assert editor.sketch().decided_area == 590


def test_sides_that_cross_are_warned_about(editor):
    editor.view.nudged.emit(1, (-5_000, 20_000))
    assert "تتقاطع" in editor.panel.warning.text()
    assert [v.code for v in editor.violations()] == ["sketch.crosses_itself"]


def test_a_draft_comes_back_as_it_was(editor, qtbot):
    editor.set_sketch(replace(SAMPLES["L"], decided_area=Decimal(570)))
    other = SketchEditor()
    qtbot.addWidget(other)
    assert other.is_empty()
    other.put_typed(editor.typed())
    assert other.sketch() == editor.sketch()
    other.put_typed({"points": "?"})
    assert other.sketch() == editor.sketch()


def test_a_draft_does_not_disturb_what_is_being_typed(editor):
    edit = cell_edit(editor.panel.sides, 0, SETBACK)
    retype(edit, "4")
    editor.typed()
    assert edit.hasFocus()
    assert edit.text() == "4"


def test_every_change_is_told_once(editor, qtbot):
    with qtbot.waitSignals([editor.changed, editor.edited], timeout=1000):
        editor.add_vertex()


def test_an_empty_editor_shows_how_to_begin(dressed, qtbot):
    editor = SketchEditor()
    qtbot.addWidget(editor)
    editor.resize(1000, 600)
    editor.grab()
    assert editor.sketch() == Sketch()
    editor.add_vertex()
    editor.remove_vertex()
    press(editor.view, Qt.Key.Key_PageDown)
    assert editor.sketch() == Sketch()


def test_every_input_has_a_name(editor):
    for kind in (QLineEdit, QAbstractButton, QComboBox, QTableView):
        for widget in editor.findChildren(kind):
            if widget.isVisible():
                assert widget.accessibleName() or widget.text(), widget
    assert editor.view.accessibleName()
