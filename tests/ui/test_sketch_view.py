from itertools import combinations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from app.domain.labels import box_meets_line, boxes_overlap
from tests.app.sketch_samples import SAMPLES
from tests.ui.keys import press
from tests.ui.sketching import START, click, drag, send, shown_editor


@pytest.fixture
def editor(dressed, qtbot):
    return shown_editor(qtbot)


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
