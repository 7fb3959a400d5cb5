"""The words and numbers of a printed sketch."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from app.domain.drawing_parts import Captions
from app.domain.geometry import side_lengths
from app.domain.sketches import Side, Sketch, vertex_letter

TWO_PLACES: Final = Decimal("0.01")


def captions(sketch: Sketch, plot_no: str) -> Captions:
    """Everything that is written on the drawing itself."""
    return Captions(
        letters=tuple(vertex_letter(i) for i in range(len(sketch.points))),
        lengths=tuple(f"{two_places(length)} م" for length in side_lengths(sketch.points)),
        neighbours=tuple(map(along, sketch.sides)),
        setbacks=tuple(
            f"{plain(metres_of(side.setback_mm))} م" if side.setback_mm else ""
            for side in sketch.sides
        ),
        title=(f"المقسم {plot_no}", *areas(sketch)),
    )


def areas(sketch: Sketch) -> tuple[str, ...]:
    """The area that holds, and what the setbacks leave of the drawn one."""
    area = sketch.decided_area if sketch.decided_area is not None else sketch.area
    lines = [f"المساحة {two_places(area)} م²"]
    if sketch.has_setbacks:
        lines.append(f"مساحة البناء {two_places(sketch.buildable_area)} م²")
    return tuple(lines)


def along(side: Side) -> str:
    """What lies along a side: «شارع الوحدة عرض 12 م», «المقسم 124/ب»."""
    if side.street_width is None:
        return side.neighbour
    name = side.neighbour or "شارع"
    return f"{name} عرض {plain(side.street_width)} م"


def two_places(value: Decimal) -> str:
    """1,250.00: metres and square metres as they are printed."""
    return f"{value.quantize(TWO_PLACES, ROUND_HALF_UP):,f}"


def plain(value: Decimal) -> str:
    """12 or 7.5: without noughts at the end."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def metres_of(millimetres: int) -> Decimal:
    return Decimal(millimetres).scaleb(-3)
