from dataclasses import replace
from decimal import Decimal
from itertools import combinations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QTableView

from app.domain.geometry import side_lengths
from app.domain.labels import box_meets_line, boxes_overlap
from app.domain.sketches import Sketch, rectangle_sketch
from tests.app.sketch_samples import SAMPLES
from tests.ui.keys import press, retype, type_text
from ui.widgets.sketch_editor import SketchEditor

CONTROL = Qt.KeyboardModifier.ControlModifier
LENGTH, NEIGHBOUR, STREET, SETBACK = 1, 2, 3, 4
START = rectangle_sketch(20_000, 30_000)


@pytest.fixture
def editor(dressed, qtbot):
    editor = SketchEditor()
    qtbot.addWidget(editor)
    editor.resize(1150, 690)
    editor.set_sketch(START)
    with qtbot.waitExposed(editor):
        editor.show()
    editor.activateWindow()
    return editor


def send(view, kind, at, button=Qt.MouseButton.LeftButton):
    """A mouse event at a place of the view."""
    place = view.viewport().mapToGlobal(at.toPoint()).toPointF()
    held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else button
    QApplication.sendEvent(
        view.viewport(),
        QMouseEvent(kind, at, place, button, held, Qt.KeyboardModifier.NoModifier),
    )


def drag(view, start, end):
    send(view, QEvent.Type.MouseButtonPress, start)
    for part in (0.3, 0.7, 1.0):
        send(view, QEvent.Type.MouseMove, start + (end - start) * part)
    send(view, QEvent.Type.MouseButtonRelease, end)


def click(view, at):
    send(view, QEvent.Type.MouseButtonPress, at)
    send(view, QEvent.Type.MouseButtonRelease, at)


def cell_edit(table, row, column):
    """Open a cell by the keyboard and give its line edit."""
    table.setFocus()
    table.choose(row, column)
    press(table, Qt.Key.Key_F2)
    return open_edit(table)


def open_edit(table):
    return next(edit for edit in table.findChildren(QLineEdit) if edit.isVisible())


def enter(edit):
    """Qt takes what was typed into a cell only when it comes back to its event loop."""
    press(edit, Qt.Key.Key_Return)
    QApplication.processEvents()


def type_cell(table, row, column, text):
    edit = cell_edit(table, row, column)
    retype(edit, text)
    enter(edit)


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


def test_a_vertex_is_dragged_on_the_grid_in_one_step(editor):
    view = editor.view
    start = view.pixels_of(START.points[1])
    drag(view, start, start + QPointF(37, -23))
    x, y = editor.sketch().points[1]
    assert (x, y) == view.snapped(view.ground_at(start + QPointF(37, -23)))
    assert x > 20_000
    assert y > 0
    assert x % 100 == y % 100 == 0
    assert editor.undo_stack.count() == 1
    editor.tools.undo.click()
    assert editor.sketch() == START


def test_the_grid_can_be_changed_and_switched_off(editor):
    view = editor.view
    editor.tools.grid.choose(1000)
    drag(view, view.pixels_of(START.points[1]), view.pixels_of((22_400, 1_600)))
    assert editor.sketch().points[1] == (22_000, 2_000)
    editor.tools.grid.choose(0)
    drag(view, view.pixels_of((22_000, 2_000)), view.pixels_of((22_000, 2_000)) + QPointF(3, 0))
    x, _ = editor.sketch().points[1]
    assert x % 1000
    assert x % 10 == 0


def test_arrows_move_the_chosen_vertex_by_the_grid(editor):
    click(editor.view, editor.view.pixels_of(START.points[2]))
    press(editor.view, Qt.Key.Key_Up)
    press(editor.view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert editor.sketch().points[2] == (19_000, 30_100)


def test_a_double_click_on_a_side_puts_a_vertex_there(editor):
    view = editor.view
    send(view, QEvent.Type.MouseButtonDblClick, view.pixels_of((8_000, 0)))
    assert len(editor.sketch().points) == 5
    assert abs(editor.sketch().points[1][0] - 8_000) <= 100
    assert view.vertex == 1


def test_delete_removes_the_chosen_vertex_until_three_are_left(editor):
    click(editor.view, editor.view.pixels_of(START.points[3]))
    press(editor.view, Qt.Key.Key_Delete)
    assert editor.sketch().points == START.points[:3]
    press(editor.view, Qt.Key.Key_Delete)
    assert len(editor.sketch().points) == 3
    assert "ثلاثة رؤوس" in editor.panel.complaint.text()


def test_a_polygon_is_drawn_by_clicks_and_closed_at_its_beginning(editor):
    view = editor.view
    editor.tools.draw.click()
    corners = [(2_000, 2_000), (15_000, 3_000), (12_000, 20_000)]
    for corner in corners:
        send(view, QEvent.Type.MouseMove, view.pixels_of(corner), Qt.MouseButton.NoButton)
        click(view, view.pixels_of(corner))
    view.grab()
    click(view, view.pixels_of(corners[0]))
    drawn = editor.sketch().points
    assert len(drawn) == 3
    assert all(
        abs(a - b) <= 100
        for p, q in zip(drawn, corners, strict=True)
        for a, b in zip(p, q, strict=True)
    )
    assert not editor.tools.draw.isChecked()


def test_escape_gives_up_drawing(editor):
    editor.tools.draw.click()
    click(editor.view, QPointF(200, 200))
    press(editor.view, Qt.Key.Key_Escape)
    assert not editor.tools.draw.isChecked()
    assert editor.sketch() == START


def test_choosing_on_the_drawing_marks_the_row_and_the_other_way_round(editor):
    view, panel = editor.view, editor.panel
    click(view, view.pixels_of(START.points[2]))
    assert panel.vertices.currentIndex().row() == 2
    click(view, view.pixels_of((20_000, 15_000)))
    assert (view.vertex, view.side) == (None, 1)
    assert panel.sides.currentIndex().row() == 1
    panel.vertices.setFocus()
    press(panel.vertices, Qt.Key.Key_Up)
    assert view.vertex == 1
    assert editor.tools.remove.isEnabled()


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


def test_the_wheel_keeps_the_ground_under_the_pointer(editor):
    view = editor.view
    at = QPointF(180, 140)
    before, scale = view.ground_at(at), view.pixels_per_mm
    turn = QWheelEvent(
        at, view.viewport().mapToGlobal(at), QPoint(), QPoint(0, 240),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase,
        False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), turn)
    assert view.pixels_per_mm == pytest.approx(scale * 1.44)
    assert view.ground_at(at) == pytest.approx(before, abs=2 / view.pixels_per_mm)
    press(view, Qt.Key.Key_Home)
    assert view.pixels_per_mm == pytest.approx(scale)


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("zoom", [1.0, 2.5])
def test_labels_on_the_screen_never_overlap(editor, name, zoom):
    editor.set_sketch(SAMPLES[name])
    editor.view.zoom(zoom)
    drawing = editor.view.drawing()
    sides = [*zip(drawing.outline, (*drawing.outline[1:], drawing.outline[0]), strict=True)]
    for one, other in combinations(drawing.labels, 2):
        assert not boxes_overlap(one.box, other.box), (one.text, other.text)
    for label in drawing.labels:
        assert -90 < label.box.angle <= 90
        assert not any(box_meets_line(label.box, side) for side in sides), label.text
    editor.grab()


def test_every_input_has_a_name(editor):
    for kind in (QLineEdit, QAbstractButton, QComboBox, QTableView):
        for widget in editor.findChildren(kind):
            if widget.isVisible():
                assert widget.accessibleName() or widget.text(), widget
    assert editor.view.accessibleName()
