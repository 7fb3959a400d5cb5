from math import radians, sin

from hypothesis import given
from hypothesis import strategies as st

from app.domain.labels import Box, Room, box_meets_line, boxes_overlap, clipped, upright

place = st.floats(-50, 50)
size = st.floats(1, 40)
boxes = st.builds(Box, place, place, size, size, st.floats(-90, 90))


def grid(box, count=15):
    """Points all over a box, its edges left out."""
    (ax, ay), (bx, by) = box.axes
    for i in range(1, count):
        for j in range(1, count):
            u, v = (i / count - 0.5) * box.width, (j / count - 0.5) * box.height
            yield box.x + u * ax + v * bx, box.y + u * ay + v * by


def covers(box, p, slack=0.0):
    (ax, ay), (bx, by) = box.axes
    u = (p[0] - box.x) * ax + (p[1] - box.y) * ay
    v = (p[0] - box.x) * bx + (p[1] - box.y) * by
    return abs(u) < box.width / 2 - slack and abs(v) < box.height / 2 - slack


@given(boxes, boxes)
def test_boxes_with_a_point_in_common_overlap(a, b):
    if any(covers(b, p, 1e-6) for p in grid(a)):
        assert boxes_overlap(a, b)
        assert boxes_overlap(b, a)


@given(boxes, boxes)
def test_boxes_that_overlap_well_have_a_point_in_common(a, b):
    smaller = Box(a.x, a.y, a.width * 0.7, a.height * 0.7, a.angle)
    thinner = Box(b.x, b.y, b.width * 0.7, b.height * 0.7, b.angle)
    if boxes_overlap(smaller, thinner):
        assert any(covers(b, p) for p in grid(a, 80)) or any(covers(a, p) for p in grid(b, 80))


def test_a_turned_box_lets_a_line_pass_its_corner():
    box = Box(0, 0, 20, 4, 45)
    assert box_meets_line(box, ((-10, 10), (10, -10)))
    assert not box_meets_line(box, ((-10, 0), (0, 10)))
    assert not box_meets_line(box, ((8, 8), (20, 20)))
    assert box_meets_line(box, ((6, 6), (20, 20)))


@given(st.floats(-1000, 1000))
def test_text_is_never_upside_down(angle):
    turned = upright(angle)
    assert -90 < turned <= 90
    assert abs(sin(radians(turned - angle))) < 1e-9


def test_a_line_is_clipped_to_the_frame():
    assert clipped(((-5, 5), (15, 5)), (0, 0, 10, 10)) == ((0, 5), (10, 5))
    assert clipped(((2, 2), (3, 3)), (0, 0, 10, 10)) == ((2, 2), (3, 3))
    assert clipped(((-5, 20), (15, 20)), (0, 0, 10, 10)) is None
    assert clipped(((20, -5), (20, 5)), (0, 0, 10, 10)) is None


def test_the_first_free_place_is_taken_and_then_taken():
    room = Room((0, 0, 100, 100), gap=1, lines=[((0, 50), (100, 50))])
    candidates = [Box(50, 50, 10, 4), Box(50, 98, 10, 10), Box(50, 60, 10, 4)]
    assert room.take_first(candidates) == candidates[2]
    assert room.take_first(candidates) is None
    assert not room.lets_through(((0, 60), (100, 60)))
    assert room.lets_through(((0, 70), (100, 70)))
