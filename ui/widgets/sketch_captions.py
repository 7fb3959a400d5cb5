"""The words and numbers of a sketch on the screen."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from PySide6.QtCore import QCoreApplication

from app.domain.drawing_parts import Captions
from app.domain.geometry import metres, perimeter, side_lengths
from app.domain.sketches import Side, Sketch, vertex_letter
from ui.text import apart, number

TWO_PLACES = Decimal("0.01")


def captions(sketch: Sketch, plot_no: str) -> Captions:
    """Everything that is written on the drawing itself."""
    return Captions(
        letters=tuple(vertex_letter(i) for i in range(len(sketch.points))),
        lengths=tuple(in_metres(two_places(length)) for length in side_lengths(sketch.points)),
        neighbours=tuple(map(along, sketch.sides)),
        setbacks=tuple(
            in_metres(shortest_metres(side.setback_mm)) if side.setback_mm else ""
            for side in sketch.sides
        ),
        title=title(sketch, plot_no),
    )


def title(sketch: Sketch, plot_no: str) -> tuple[str, ...]:
    """The lines in the middle: number of the plot, its area, what may be built on."""
    translate = QCoreApplication.translate
    lines = [translate("sketch", "المقسم {0}").format(apart(plot_no))] if plot_no else []
    area = translate("sketch", "المساحة {0} م²")
    lines.append(area.format(apart(two_places(sketch.area))))
    if sketch.has_setbacks:
        built = translate("sketch", "مساحة البناء {0} م²")
        lines.append(built.format(apart(two_places(sketch.buildable_area))))
    return tuple(lines)


def facts(sketch: Sketch, decided: Decimal | None) -> str:
    """The line under the drawing: area, perimeter, what may be built on, the decided area."""
    if not sketch.points:
        return ""
    translate = QCoreApplication.translate
    found = [
        translate("sketch", "المساحة {0} م²").format(apart(two_places(sketch.area))),
        translate("sketch", "المحيط {0}").format(in_metres(two_places(perimeter(sketch.points)))),
    ]
    if sketch.has_setbacks:
        built = apart(two_places(sketch.buildable_area))
        found.append(translate("sketch", "مساحة البناء {0} م²").format(built))
    if decided is not None:
        text = translate("sketch", "المساحة المقررة {0} م²")
        found.append(text.format(apart(two_places(decided))))
    return "   ·   ".join(fact.replace(" ", "\u00a0") for fact in found)


def along(side: Side) -> str:
    """What lies along a side: «شارع الوحدة عرض 12 م», «المقسم 124/ب»."""
    if side.street_width is None:
        return side.neighbour
    translate = QCoreApplication.translate
    name = side.neighbour or translate("sketch", "شارع")
    width = apart(shortest(side.street_width))
    return translate("sketch", "{0} عرض {1} م").format(name, width)


def in_metres(figures: str) -> str:
    return QCoreApplication.translate("sketch", "{0} م").format(apart(figures))


def two_places(value: Decimal) -> str:
    """24.50 in the digits of the display setting."""
    return number(value.quantize(TWO_PLACES, ROUND_HALF_UP))


def shortest(value: Decimal) -> str:
    """12 or 7.5: without noughts at the end."""
    text = f"{value:f}"
    return number(Decimal(text.rstrip("0").rstrip(".") if "." in text else text))


def shortest_metres(millimetres: int) -> str:
    return shortest(metres(millimetres))
