from math import cos, hypot, pi, sin

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.domain.geometry import (
    area_m2,
    contains,
    distance_to_side,
    is_clockwise,
    is_simple,
    rectangle,
    sides_of,
)
from app.domain.setbacks import setback_polygon, setback_polygons

L_SHAPE = ((0, 0), (30_000, 0), (30_000, 10_000), (10_000, 10_000), (10_000, 30_000), (0, 30_000))
distance = st.sampled_from((0, 500, 1_000, 2_000, 3_000, 5_000))


@st.composite
def stars(draw):
    """Plots with hollow corners: vertices around a middle, at any distance from it."""
    count = draw(st.integers(3, 9))
    radii = draw(st.lists(st.integers(4_000, 30_000), min_size=count, max_size=count))
    turns = draw(st.lists(st.integers(1, 9), min_size=count, max_size=count))
    angle, points = 0.0, []
    for radius, turned in zip(radii, turns, strict=True):
        angle += 2 * pi * turned / sum(turns)
        points.append((round(radius * cos(angle)), round(radius * sin(angle))))
    return tuple(points[::-1] if draw(st.booleans()) else points)


def clipped_by_half_planes(points, setbacks):
    """What is left of a convex anticlockwise plot, by cutting it with one line after the other."""
    kept = [(float(x), float(y)) for x, y in points]
    for (a, b), away in zip(sides_of(points), setbacks, strict=True):
        length = hypot(b[0] - a[0], b[1] - a[1])

        def inside(p, a=a, b=b, length=length, away=away):
            turned = (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])
            return turned / length - away

        cut = []
        for p, q in zip(kept, kept[1:] + kept[:1], strict=True):
            at_p, at_q = inside(p), inside(q)
            if at_p >= 0:
                cut.append(p)
            if at_p * at_q < 0:
                t = at_p / (at_p - at_q)
                cut.append((p[0] + t * (q[0] - p[0]), p[1] + t * (q[1] - p[1])))
        kept = cut
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in sides_of(kept))) / 2e6 if kept else 0.0


def test_each_side_of_a_rectangle_has_its_own_setback():
    assert setback_polygon(rectangle(20_000, 30_000), (3_000, 4_000, 5_000, 0)) == (
        (0, 3_000),
        (16_000, 3_000),
        (16_000, 25_000),
        (0, 25_000),
    )


def test_the_direction_of_the_vertices_makes_no_difference():
    plot, setbacks = rectangle(20_000, 30_000), (3_000, 4_000, 5_000, 1_000)
    turned = (plot[0], *plot[:0:-1])
    assert area_m2(setback_polygon(turned, setbacks[::-1])) == area_m2(
        setback_polygon(plot, setbacks)
    )


def test_a_hollow_corner_is_kept_sharp():
    assert setback_polygon(L_SHAPE, (3_000,) * 6) == (
        (3_000, 3_000),
        (27_000, 3_000),
        (27_000, 7_000),
        (7_000, 7_000),
        (7_000, 27_000),
        (3_000, 27_000),
    )


def test_setbacks_that_take_everything_leave_nothing():
    assert setback_polygons(rectangle(10_000, 30_000), (5_000,) * 4) == ()
    assert setback_polygon(rectangle(10_000, 30_000), (6_000,) * 4) is None


def test_no_setbacks_leave_the_whole_plot():
    assert setback_polygons(L_SHAPE, (0,) * 6) == (L_SHAPE,)


def test_a_narrow_waist_leaves_two_parts_the_larger_first():
    plot = (
        (0, 0), (30_000, 0), (30_000, 4_000), (40_000, 4_000), (40_000, 0), (80_000, 0),
        (80_000, 30_000), (40_000, 30_000), (40_000, 9_000), (30_000, 9_000), (30_000, 30_000),
        (0, 30_000),
    )  # fmt: skip
    parts = setback_polygons(plot, (3_000,) * 12)
    assert [area_m2(part) for part in parts] == [34 * 24, 24 * 24]


def test_two_sides_almost_in_line_get_a_step_between_their_setbacks():
    plot = ((0, 0), (10_000, 100), (20_000, 0), (20_000, 20_000), (0, 20_000))
    assert setback_polygon(plot, (3_000, 5_000, 3_000, 3_000, 3_000)) == (
        (3_000, 3_030),
        (10_030, 3_100),
        (10_050, 5_100),
        (17_000, 5_030),
        (17_000, 17_000),
        (3_000, 17_000),
    )


def test_a_plot_that_crosses_itself_leaves_nothing():
    assert setback_polygons(((0, 0), (9, 9), (9, 0), (0, 9)), (1,) * 4) == ()


def test_negative_or_missing_setbacks_are_a_mistake_of_the_caller():
    with pytest.raises(ValueError, match="setback"):
        setback_polygons(L_SHAPE, (-1, 0, 0, 0, 0, 0))
    with pytest.raises(ValueError, match="setback"):
        setback_polygons(L_SHAPE, (1, 1))


@settings(deadline=None)
@given(stars(), st.lists(distance, min_size=9, max_size=9))
def test_what_is_left_is_inside_and_as_far_from_every_side_as_asked(plot, distances):
    assume(is_simple(plot))
    setbacks = distances[: len(plot)]
    inwards = -1 if is_clockwise(plot) else 1
    for part in setback_polygons(plot, setbacks):
        assert is_simple(part)
        for p in part:
            near = min(distance_to_side(p, a, b) for a, b in sides_of(plot))
            assert near < 2 or contains(plot, p)
            for (a, b), away in zip(sides_of(plot), setbacks, strict=True):
                dx, dy = b[0] - a[0], b[1] - a[1]
                length = hypot(dx, dy)
                along = ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length
                across = inwards * (dx * (p[1] - a[1]) - dy * (p[0] - a[0])) / length
                if 2 < along < length - 2 and across >= -2:
                    assert across >= away - 2


@settings(deadline=None)
@given(st.integers(4, 9), st.lists(distance, min_size=9, max_size=9), st.integers(8_000, 60_000))
def test_a_convex_plot_is_cut_by_its_setback_lines(count, distances, radius):
    plot = tuple(
        (round(radius * cos(2 * pi * i / count)), round(0.7 * radius * sin(2 * pi * i / count)))
        for i in range(count)
    )
    left = sum(float(area_m2(part)) for part in setback_polygons(plot, distances[:count]))
    assert left == pytest.approx(clipped_by_half_planes(plot, distances[:count]), abs=0.2)
