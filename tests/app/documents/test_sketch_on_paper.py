from io import BytesIO
from itertools import combinations
from math import hypot

import pytest
from pypdf import PdfReader
from pypdf.generic import ContentStream

from app.documents.page import Paper, mm
from app.documents.sketch import draw_sketch, lay_out
from app.documents.sketch_legend import bar_step
from app.domain.drawing_parts import Kind
from app.domain.labels import box_meets_line, boxes_overlap
from tests.app.sketch_samples import SAMPLES


def paper_and_box():
    paper = Paper("A4", title="كروكي")
    return paper, (paper.left, paper.bottom, paper.right, paper.top)


def printed(sketch, **more):
    paper, box = paper_and_box()
    scale = draw_sketch(paper, box, sketch, plot_no="125/ب", **more)
    return scale, paper.finish()


def closed_paths(pdf):
    """Every polygon in the PDF, in points."""
    reader = PdfReader(BytesIO(pdf))
    path = []
    for operands, operator in ContentStream(reader.pages[0].get_contents(), reader).operations:
        if operator == b"m":
            path = [tuple(map(float, operands))]
        elif operator == b"l":
            path.append(tuple(map(float, operands)))
        elif operator == b"h":
            yield path


def sides_in_mm(path):
    return [
        hypot(b[0] - a[0], b[1] - a[1]) / mm for a, b in zip(path, path[1:] + path[:1], strict=True)
    ]


def text_of(pdf):
    return " ".join(PdfReader(BytesIO(pdf)).pages[0].extract_text().split())


def test_a_side_of_10_m_at_1_to_200_is_50_mm_long():
    scale, pdf = printed(SAMPLES["square of 10"], scale=200)
    assert scale == 200
    outline = next(path for path in closed_paths(pdf) if len(path) == 4)
    assert sides_in_mm(outline) == pytest.approx([50.0] * 4, abs=0.3)


@pytest.mark.parametrize("name", SAMPLES)
def test_the_outline_is_true_to_the_printed_scale(name):
    sketch = SAMPLES[name]
    scale, pdf = printed(sketch)
    drawn = [sides_in_mm(p) for p in closed_paths(pdf) if len(p) == len(sketch.points)]
    wanted = [
        hypot(b[0] - a[0], b[1] - a[1]) / scale
        for a, b in zip(sketch.points, sketch.points[1:] + sketch.points[:1], strict=True)
    ]
    assert any(sides == pytest.approx(wanted, abs=0.05) for sides in drawn)
    assert f"1/{scale}" in text_of(pdf)


@pytest.mark.parametrize("name", SAMPLES)
def test_labels_touch_neither_each_other_nor_the_lines_nor_the_edge(name):
    paper, box = paper_and_box()
    drawing, _ = lay_out(paper, box, SAMPLES[name], plot_no="125/ب")
    lines = [
        *drawing.dimensions,
        *drawing.distances,
        *(
            side
            for ring in (drawing.outline, *drawing.setbacks)
            for side in zip(ring, (*ring[1:], ring[0]), strict=True)
        ),
    ]
    for one, other in combinations(drawing.labels, 2):
        assert not boxes_overlap(one.box, other.box), (one.text, other.text)
    for label in drawing.labels:
        assert -90 < label.box.angle <= 90
        assert (
            label.box.width >= paper.width_of(label.text, size=label.size, bold=label.bold) - 0.01
        )
        assert not any(box_meets_line(label.box, line) for line in lines), label.text
        for x, y in label.box.corners():
            assert box[0] <= x <= box[2]
            assert box[1] <= y <= box[3]


@pytest.mark.parametrize("name", SAMPLES)
def test_every_side_length_and_vertex_letter_finds_room(name):
    paper, box = paper_and_box()
    sketch = SAMPLES[name]
    drawing, _ = lay_out(paper, box, sketch, plot_no="125/ب")
    for kind in (Kind.LETTER, Kind.LENGTH):
        numbers = [label.number for label in drawing.labels if label.kind is kind]
        assert numbers == [*range(len(sketch.points))]


def test_neighbours_street_setbacks_and_areas_are_written_on_an_ordinary_plot():
    paper, box = paper_and_box()
    drawing, _ = lay_out(paper, box, SAMPLES["five sides"], plot_no="125/ب")
    texts = {label.text for label in drawing.labels}
    assert drawing.left_out == []
    assert {"شارع الوحدة عرض 12 م", "المقسم 126", "4 م", "المقسم 125/ب"} <= texts
    assert {"24.50 م", "المساحة 506.75 م²"} <= texts
    assert len(drawing.dimensions) == 5
    assert len(drawing.bands) == 1


def test_what_found_no_room_on_the_drawing_is_in_the_table():
    paper, box = paper_and_box()
    sketch = SAMPLES["U"]
    drawing, _ = lay_out(paper, box, sketch, plot_no="125/ب")
    assert drawing.left_out == [(Kind.NEIGHBOUR, 4)]
    assert "محطة تحويل الكهرباء" in text_of(printed(sketch)[1])


def test_the_table_has_the_coordinates_of_every_vertex():
    text = text_of(printed(SAMPLES["surveyed"])[1])
    for number in ("245654.10", "273591.90", "245650.25", "273642.15", "107.84", "5,096.74"):
        assert number in text
    assert "245654.10" not in text_of(printed(SAMPLES["surveyed"], table=False)[1])


def test_the_same_sketch_gives_the_same_bytes():
    assert printed(SAMPLES["L"]) == printed(SAMPLES["L"])


@pytest.mark.parametrize(("scale", "step"), [(100, 1), (200, 2), (250, 2), (500, 5), (5000, 50)])
def test_the_scale_bar_has_round_steps(scale, step):
    assert bar_step(scale) == step
