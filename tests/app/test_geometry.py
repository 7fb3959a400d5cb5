from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from app.domain.geometry import (
    area_m2,
    area_of_text_points,
    bounding_box,
    contains,
    distance_to_side,
    insert_vertex,
    is_clockwise,
    is_simple,
    label_point,
    millimetres,
    move_vertex,
    perimeter,
    rectangle,
    remove_vertex,
    round_scale,
    set_side_length,
    side_lengths,
    sides_of,
)
from app.errors import Refused

E26_RECTANGLE = [
    ["245654.10", "273591.90"],
    ["245754.10", "273591.90"],
    ["245754.10", "273641.90"],
    ["245654.10", "273641.90"],
]
E26_IRREGULAR = [
    ["245654.10", "273591.90"],
    ["245761.35", "273603.20"],
    ["245748.80", "273650.45"],
    ["245650.25", "273642.15"],
]
L_SHAPE = ((0, 0), (30_000, 0), (30_000, 10_000), (10_000, 10_000), (10_000, 30_000), (0, 30_000))
coordinate = st.integers(-200_000, 200_000)
point = st.tuples(coordinate, coordinate)
polygon = st.lists(point, min_size=3, max_size=8, unique=True).map(tuple)


def exact(pairs):
    return tuple((millimetres(Decimal(x)), millimetres(Decimal(y))) for x, y in pairs)


def test_e26_the_areas_of_the_worked_example():
    assert area_m2(exact(E26_RECTANGLE)) == 5000
    assert area_m2(exact(E26_IRREGULAR)) == Decimal("5096.735")


def test_e26_from_texts_gives_three_places_and_the_sides():
    area, sides = area_of_text_points(E26_IRREGULAR)
    assert str(area) == "5096.735"
    assert [str(side) for side in sides] == ["107.844", "48.888", "98.899", "50.397"]


def test_texts_finer_than_a_millimetre_are_rounded_only_at_the_end():
    area, _ = area_of_text_points([["0", "0"], ["1000.0004", "0"], ["0", "1000.0004"]])
    assert str(area) == "500000.400"


def test_a_ring_that_comes_back_to_its_beginning_has_no_side_more():
    assert area_of_text_points([*E26_IRREGULAR, E26_IRREGULAR[0]]) == area_of_text_points(
        E26_IRREGULAR
    )


@pytest.mark.parametrize(
    ("points", "code"),
    [
        ([], "sketch.too_few_points"),
        ([["0", "0"], ["1", "1"]], "sketch.too_few_points"),
        ([["0", "0"], ["2", "2"], ["2", "0"], ["0", "2"]], "sketch.crosses_itself"),
        ([["0", "0"], ["1", "x"], ["1", "1"]], "sketch.coordinate.unreadable"),
        ([["0", "0"], ["1", "NaN"], ["1", "1"]], "sketch.coordinate.unreadable"),
        ([["0", "0"], ["1", "1e400"], ["1", "1"]], "sketch.coordinate.unreadable"),
        ([["0", "0"], ["1", "1e-40"], ["1", "1"]], "sketch.coordinate.unreadable"),
        ([["0", "0"], ["1"], ["1", "1"]], "sketch.coordinate.unreadable"),
        ([["0", "0"], [True, "0"], ["1", "1"]], "sketch.coordinate.unreadable"),
        ([["0", "0"], None, ["1", "1"]], "sketch.coordinate.unreadable"),
    ],
)
def test_texts_that_are_no_polygon_are_refused(points, code):
    with pytest.raises(Refused) as refused:
        area_of_text_points(points)
    assert refused.value.violations[0].code == code


def test_metres_are_read_to_the_millimetre():
    assert millimetres(Decimal("245654.10")) == 245_654_100
    assert millimetres(Decimal("0.0005")) == 1
    for bad in ("NaN", "Infinity", "100000001"):
        with pytest.raises(ValueError, match=bad):
            millimetres(Decimal(bad))


@given(polygon, point, st.integers(0, 7))
def test_the_area_does_not_depend_on_place_first_vertex_or_direction(points, by, start):
    area = area_m2(points)
    assert area_m2(tuple((x + by[0], y + by[1]) for x, y in points)) == area
    assert area_m2(points[start:] + points[:start]) == area
    assert area_m2(points[::-1]) == area


@given(polygon)
def test_turning_the_list_round_turns_the_direction(points):
    assume(area_m2(points) > 0)
    assert is_clockwise(points) != is_clockwise(points[::-1])


def test_sides_and_perimeter_are_in_metres():
    assert side_lengths(((0, 0), (3000, 0), (3000, 4000))) == (3, 4, 5)
    assert perimeter(((0, 0), (3000, 0), (3000, 4000))) == 12


@pytest.mark.parametrize(
    ("points", "simple"),
    [
        (rectangle(10, 10), True),
        (L_SHAPE, True),
        (((0, 0), (10, 0), (20, 0), (20, 10)), True),
        (((0, 0), (10, 10), (10, 0), (0, 10)), False),
        (((0, 0), (10, 0), (5, 0), (5, 10)), False),
        (((0, 0), (10, 0), (20, 0)), False),
        (((0, 0), (10, 0), (10, 0), (0, 10)), False),
        (((0, 0), (10, 0), (10, 10), (5, 0), (0, 10)), False),
        (((0, 0), (10, 0)), False),
    ],
)
def test_a_simple_polygon_neither_crosses_nor_touches_itself(points, simple):
    assert is_simple(points) is simple
    assert is_simple(points[::-1]) is simple


@given(polygon, st.integers(0, 7), st.integers(1, 500_000))
def test_a_side_gets_the_length_asked_for_and_keeps_start_and_direction(points, side, length):
    side %= len(points)
    old = points[(side + 1) % len(points)]
    changed = set_side_length(points, side, length)
    assert len(changed) == len(points)
    assert changed[side] == points[side]
    assert abs(side_lengths(changed)[side] * 1000 - length) <= 1
    new = changed[(side + 1) % len(points)]
    start = points[side]
    dot = (new[0] - start[0]) * (old[0] - start[0]) + (new[1] - start[1]) * (old[1] - start[1])
    assert dot >= 0


def test_a_rectangle_stays_one_when_a_side_is_given_a_length():
    for side in range(4):
        changed = set_side_length(rectangle(20_000, 30_000), side, 7_000)
        assert set(side_lengths(changed)) == {7, 30 if side % 2 == 0 else 20}


def test_an_l_keeps_its_right_angles_when_a_side_is_given_a_length():
    changed = set_side_length(L_SHAPE, 1, 12_000)
    assert all(a[0] == b[0] or a[1] == b[1] for a, b in sides_of(changed))


def test_in_an_irregular_plot_only_the_end_of_the_side_moves():
    points = exact(E26_IRREGULAR)
    changed = set_side_length(points, 0, 100_000)
    assert [a == b for a, b in zip(points, changed, strict=True)] == [True, False, True, True]


def test_a_length_must_be_positive():
    with pytest.raises(ValueError, match="0"):
        set_side_length(L_SHAPE, 0, 0)


def test_vertices_are_moved_inserted_and_removed():
    square = rectangle(10, 10)
    assert move_vertex(square, 2, (12, 13)) == ((0, 0), (10, 0), (12, 13), (0, 10))
    assert insert_vertex(square, 3) == (*square, (0, 5))
    assert insert_vertex(square, 0, (4, 1))[1] == (4, 1)
    assert remove_vertex(square, 1) == ((0, 0), (10, 10), (0, 10))
    with pytest.raises(ValueError, match="three"):
        remove_vertex(square[:3], 0)


@given(polygon)
@example(L_SHAPE)
def test_the_label_point_is_inside(points):
    assume(is_simple(points))
    middle = label_point(points)
    left, bottom, right, top = bounding_box(points)
    assert left <= middle[0] <= right
    assert bottom <= middle[1] <= top
    thin = Fraction(4 * area_m2(points) * 10**6) < 30 * perimeter(points) ** 2 * 1000
    assert thin or contains(points, middle)


def test_the_label_point_of_an_l_is_in_its_widest_place():
    middle = label_point(L_SHAPE)
    assert contains(L_SHAPE, middle)
    assert min(distance_to_side(middle, a, b) for a, b in sides_of(L_SHAPE)) > 5_600


@pytest.mark.parametrize(
    ("metres", "scale"),
    [(3, 100), (15, 100), (16, 200), (31, 250), (40, 500), (80, 1000), (200, 2000), (320, 2500)],
)
def test_the_scale_is_the_largest_round_one_that_fits(metres, scale):
    assert round_scale((150, 400), rectangle(metres * 1000, metres * 500)) == scale


@given(st.integers(1, 10**9), st.integers(1, 10**9))
def test_every_plot_fits_at_its_scale(width, depth):
    scale = round_scale((150, 200), rectangle(width, depth))
    assert width / scale <= 150
    assert depth / scale <= 200
