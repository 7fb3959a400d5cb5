from dataclasses import replace
from decimal import Decimal

import pytest

from app.domain.coordinates import points_from_lines
from app.domain.plain import from_plain, to_plain
from app.domain.sketches import (
    Side,
    Sketch,
    area_warning,
    check_sketch,
    rectangle_sketch,
    side_name,
    vertex_letter,
    with_points,
    with_side,
    with_side_length,
    with_vertex_inserted,
    with_vertex_moved,
    with_vertex_removed,
)
from app.errors import Refused
from tests.app.sketch_samples import SAMPLES, plot

PLOT = SAMPLES["rectangle"]


def codes(sketch, decided=None):
    return [violation.code for violation in check_sketch(sketch, decided)]


@pytest.mark.parametrize("name", SAMPLES)
def test_a_good_sketch_is_accepted_and_survives_being_stored(name):
    sketch = SAMPLES[name]
    assert codes(sketch, Decimal(100)) == []
    assert from_plain(Sketch, to_plain(sketch)) == sketch


@pytest.mark.parametrize(
    ("sketch", "code"),
    [
        (Sketch(), "sketch.too_few_points"),
        (plot((0, 0), (9, 0)), "sketch.too_few_points"),
        (plot(*[(i, i * i) for i in range(61)], setback=0), "sketch.too_many_points"),
        (plot((0, 0), (9, 9), (9, 0), (0, 9)), "sketch.crosses_itself"),
        (plot((0, 0), (9, 0), (9, 0), (0, 9)), "sketch.side_without_length"),
        (plot((0, 0), (5, 0), (5, 9), (0, 9), setback=3), "sketch.setbacks_too_large"),
        (with_side(PLOT, 0, Side(setback_mm=-1)), "sketch.setback.negative"),
        (with_side(PLOT, 0, Side(street_width=Decimal(0))), "sketch.street_width.not_positive"),
        (with_side(PLOT, 0, Side("اسم\u202eمقلوب")), "text.hidden_character"),
        (replace(PLOT, note="سطر\nثانٍ"), "text.control_character"),
    ],
)
def test_each_fault_has_its_own_reason(sketch, code):
    assert codes(sketch) == [code]


def test_a_decided_area_must_be_positive():
    assert codes(PLOT, Decimal(0)) == ["sketch.decided_area.not_positive"]


def test_the_name_of_the_faulty_side_is_given():
    faulty = with_side(PLOT, 3, Side(setback_mm=-1))
    assert next(check_sketch(faulty)).params == {"side": "د-أ"}


@pytest.mark.parametrize(
    ("decided", "warned"),
    [("5096.74", False), ("5091.74", False), ("5091.73", True), ("5102.00", True)],
)
def test_e26_the_area_is_warned_about_above_5_m2(decided, warned):
    warning = area_warning(SAMPLES["surveyed"], Decimal(decided))
    assert (warning is not None) is warned


@pytest.mark.parametrize(("decided", "warned"), [("100.5", False), ("101", True), ("99", True)])
def test_e26_the_area_of_a_small_plot_is_warned_about_above_half_a_percent(decided, warned):
    warning = area_warning(SAMPLES["square of 10"], Decimal(decided))
    assert (warning is not None) is warned


def test_the_warning_says_by_how_much():
    warning = area_warning(PLOT, Decimal(590))
    assert warning.code == "sketch.area.differs"
    assert warning.params == {"computed": 600, "decided": 590, "difference": 10}


def test_a_sketch_has_as_many_sides_as_vertices():
    with pytest.raises(ValueError, match="3 vertices, 2 sides"):
        Sketch(((0, 0), (1, 0), (0, 1)), (Side(), Side()))


def test_vertices_are_lettered_in_the_order_of_the_abjad():
    assert [vertex_letter(i) for i in (0, 1, 2, 3, 4, 5, 27, 28)] == [
        "أ", "ب", "ج", "د", "هـ", "و", "غ", "أ2",
    ]  # fmt: skip
    assert side_name(4, 5) == "هـ-أ"


def test_the_ground_to_build_on_is_what_the_setbacks_leave():
    assert PLOT.buildable_area == 14 * 22
    assert rectangle_sketch(1000, 2000).buildable_area == 2


def test_both_parts_of_a_divided_side_keep_what_is_said_about_it():
    divided = with_vertex_inserted(PLOT, 0)
    assert len(divided.points) == 5
    assert divided.sides == (PLOT.sides[0], *PLOT.sides)
    assert with_vertex_removed(divided, 1) == PLOT


@pytest.mark.parametrize("vertex", range(4))
def test_the_side_that_ended_in_a_removed_vertex_goes_on(vertex):
    triangle = with_vertex_removed(PLOT, vertex)
    before = (vertex - 1) % 4
    kept = [side for i, side in enumerate(PLOT.sides) if i != vertex]
    assert list(triangle.sides) == kept
    assert PLOT.sides[before] in triangle.sides


def test_edits_touch_only_what_they_name():
    moved = with_vertex_moved(PLOT, 1, (21_000, 1_000))
    assert moved.points[1] == (21_000, 1_000)
    assert moved.sides == PLOT.sides
    longer = with_side_length(PLOT, 0, 25_000)
    assert longer.area == 25 * 30
    assert with_side(PLOT, 2, Side("جديد")).sides[2].neighbour == "جديد"


def test_other_vertices_keep_the_sides_by_their_number():
    triangle = with_points(PLOT, PLOT.points[:3])
    assert triangle.sides == PLOT.sides[:3]
    assert with_points(triangle, PLOT.points).sides == (*PLOT.sides[:3], Side())


@pytest.mark.parametrize(
    "text",
    [
        "245654.10\t273591.90\n245761.35\t273603.20\n245748.80\t273650.45",
        "245654.10 273591.90\n\n245761.35 273603.20\n245748.80 273650.45\n",
        "٢٤٥٦٥٤٫١٠\t٢٧٣٥٩١٫٩٠\n٢٤٥٧٦١٫٣٥\t٢٧٣٦٠٣٫٢٠\n٢٤٥٧٤٨٫٨٠\t٢٧٣٦٥٠٫٤٥",
        "245,654.10;273,591.90\r\n245,761.35;273,603.20\r\n245,748.80;273,650.45",
        "نقطة\tس\tع\n1\t245654.10\t273591.90\n2\t245761.35\t273603.20\n3\t245748.80\t273650.45",
        "أ\t245654.10\t273591.90\t650.2\nب\t245761.35\t273603.20\t651\nج\t245748.80\t273650.45\t7",
        "245654.10\t273591.90\t650.2\n245761.35\t273603.20\t651\n245748.80\t273650.45\t652",
        "245654.10\t273591.90\n245761.35\t273603.20\n245748.80\t273650.45\n245654.10\t273591.90",
    ],
)
def test_coordinates_are_read_as_spreadsheets_give_them(text):
    assert points_from_lines(text) == (
        (245_654_100, 273_591_900),
        (245_761_350, 273_603_200),
        (245_748_800, 273_650_450),
    )


def test_coordinates_west_and_south_of_the_origin_have_a_minus():
    assert points_from_lines("-3.5\t−4\n0\t0") == ((-3_500, -4_000), (0, 0))


@pytest.mark.parametrize(
    ("text", "code", "params"),
    [
        ("", "sketch.paste.nothing", {}),
        ("س\tع", "sketch.paste.nothing", {}),
        ("1\t2\n3\tx", "sketch.paste.unreadable", {"line": 2, "text": "3\tx"}),
        ("1\t2\n3", "sketch.paste.unreadable", {"line": 2, "text": "3"}),
        ("1\t2\n999999999999\t2", "sketch.paste.unreadable", {"line": 2}),
    ],
)
def test_what_cannot_be_read_is_named_by_its_line(text, code, params):
    with pytest.raises(Refused) as refused:
        points_from_lines(text)
    violation = refused.value.violations[0]
    assert violation.code == code
    assert params.items() <= violation.params.items()
