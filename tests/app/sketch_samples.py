"""Twenty plots of all shapes, for the tests of drawings."""

from decimal import Decimal
from math import cos, pi, sin

from app.domain.sketches import Side, Sketch

NAMES = ("المقسم 124/ب", "المقسم 126", "حديقة عامة", "المقسم 130/أ", "محطة تحويل الكهرباء")


def plot(*corners, setback=3, street=None, width=12, north=0, decided=None):
    """Corners in metres; side `street` is on a street."""
    sides = [
        Side("شارع الوحدة", Decimal(width), 5000 if setback else 0)
        if i == street
        else Side(NAMES[i % len(NAMES)], None, setback * 1000)
        for i in range(len(corners))
    ]
    points = tuple((round(x * 1000), round(y * 1000)) for x, y in corners)
    return Sketch(points, tuple(sides), Decimal(north), decided_area=decided)


def ring(count, radius, squeeze=1.0):
    angles = [2 * pi * (i + 0.3) / count for i in range(count)]
    return [(radius * cos(a), squeeze * radius * sin(a)) for a in angles]


SAMPLES = {
    "rectangle": plot((0, 0), (20, 0), (20, 30), (0, 30), street=0),
    "five sides": plot((0, 0), (24.5, 0), (26, 18.2), (12, 21), (0, 20), setback=4, street=0),
    "square of 10": plot((0, 0), (10, 0), (10, 10), (0, 10), setback=2),
    "tiny": plot((0, 0), (3, 0), (3, 2.5), (0, 2.5), setback=0),
    "tiny triangle": plot((0, 0), (4, 0), (1, 3), setback=0, street=0),
    "100 m": plot((0, 0), (100, 0), (100, 100), (0, 100), setback=5, street=2),
    "100 m long": plot((0, 0), (100, 0), (98, 42), (3, 45), setback=5, street=0, north=30),
    "long and thin": plot((0, 0), (120, 4), (119.6, 13), (0, 9), setback=2, street=0),
    "thin and turned": plot((0, 0), (40, 55), (34, 59.4), (-6, 4.4), setback=1, street=3),
    "right triangle": plot((0, 0), (30, 0), (0, 22), street=1),
    "sharp triangle": plot((0, 0), (60, 2), (0, 9), street=0),
    "L": plot((0, 0), (30, 0), (30, 12), (12, 12), (12, 30), (0, 30), street=0),
    "L clockwise": plot(
        (0, 0), (0, 40), (15, 40), (15, 15), (40, 15), (40, 0), street=0, north=350
    ),
    "T": plot((0, 20), (0, 30), (40, 30), (40, 20), (26, 20), (26, 0), (14, 0), (14, 20), street=1),
    "U": plot((0, 0), (45, 0), (45, 30), (31, 30), (31, 14), (14, 14), (14, 30), (0, 30), street=0),
    "cut corner": plot((0, 0), (35, 0), (35, 25), (31, 29), (0, 29), street=0),
    "almost straight": plot((0, 0), (15, 0.2), (30, 0), (30, 25), (16, 25.4), (0, 25), street=3),
    "twelve sides": plot(*ring(12, 30), setback=3, street=4),
    "twenty sides": plot(*ring(20, 45, 0.7), setback=4),
    "surveyed": plot(
        (245654.10, 273591.90),
        (245761.35, 273603.20),
        (245748.80, 273650.45),
        (245650.25, 273642.15),
        setback=5,
        street=1,
        width=20,
        decided=Decimal("5096.74"),
    ),
}
