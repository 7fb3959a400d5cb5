"""The columns of the tables beside a sketch: what they show, and what typing changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from app.domain.geometry import metres, millimetres, side_lengths
from app.domain.names import clean
from app.domain.reading import Unreadable, read_decimal
from app.domain.sketches import (
    Side,
    Sketch,
    side_name,
    vertex_letter,
    with_side,
    with_side_length,
    with_vertex_moved,
)
from ui.text import digits
from ui.widgets.entry_table import EntryColumn
from ui.widgets.sketch_captions import shortest, shortest_metres, two_places

Now = Callable[[], Sketch]
Tell = Callable[[Sketch, str], None]


class _Sides:
    """What the cells of the table of sides show and change."""

    def __init__(self, now: Now, tell: Tell) -> None:
        self._now, self._tell = now, tell

    def name(self, row: int) -> str:
        return side_name(row, len(self._now().points))

    def length(self, row: int) -> str:
        return two_places(side_lengths(self._now().points)[row])

    def take_length(self, row: int, value: object) -> None:
        if isinstance(value, int):
            words = QCoreApplication.translate("sketch", "طول الضلع")
            self._tell(with_side_length(self._now(), row, value), words)

    def neighbour(self, row: int) -> str:
        return self._now().sides[row].neighbour

    def take_neighbour(self, row: int, value: object) -> None:
        self._take(row, replace(self._now().sides[row], neighbour=str(value)))

    def street_width(self, row: int) -> str:
        width = self._now().sides[row].street_width
        return "" if width is None else shortest(width)

    def take_street_width(self, row: int, value: object) -> None:
        width = value if isinstance(value, Decimal) else None
        self._take(row, replace(self._now().sides[row], street_width=width))

    def setback(self, row: int) -> str:
        return shortest_metres(self._now().sides[row].setback_mm)

    def take_setback(self, row: int, value: object) -> None:
        if isinstance(value, int):
            self._take(row, replace(self._now().sides[row], setback_mm=value))

    def _take(self, row: int, side: Side) -> None:
        words = QCoreApplication.translate("sketch", "بيانات الضلع")
        self._tell(with_side(self._now(), row, side), words)


def side_columns(now: Now, tell: Tell) -> list[EntryColumn]:
    """Side, length, what lies along it, width of the street, setback."""
    cells, translate = _Sides(now, tell), QCoreApplication.translate
    return [
        EntryColumn(translate("sketch", "الضلع"), cells.name, width=64),
        EntryColumn(
            translate("sketch", "الطول م"), cells.length, read_length, cells.take_length, width=78
        ),
        EntryColumn(
            translate("sketch", "الجوار أو الشارع"),
            cells.neighbour,
            clean,
            cells.take_neighbour,
            words=True,
            stretch=True,
        ),
        EntryColumn(
            translate("sketch", "عرض الشارع"),
            cells.street_width,
            read_street_width,
            cells.take_street_width,
            width=104,
            tooltip=translate("sketch", "بالأمتار؛ يُترك فارغاً إن لم يكن الضلع على شارع"),
        ),
        EntryColumn(
            translate("sketch", "الوجيبة"),
            cells.setback,
            read_setback,
            cells.take_setback,
            width=78,
            tooltip=translate("sketch", "المسافة التي تُترك بلا بناء، بالأمتار"),
        ),
    ]


def vertex_columns(now: Now, tell: Tell) -> list[EntryColumn]:
    """Vertex, easting, northing."""
    translate = QCoreApplication.translate

    def coordinate(title: str, axis: int) -> EntryColumn:
        def take(row: int, value: object) -> None:
            if isinstance(value, int):
                x, y = now().points[row]
                to = (value, y) if axis == 0 else (x, value)
                moved = with_vertex_moved(now(), row, to)
                tell(moved, translate("sketch", "إحداثيات الرأس"))

        def text(row: int) -> str:
            return digits(f"{metres(now().points[row][axis]):f}")

        return EntryColumn(title, text, read_coordinate, take, stretch=True)

    return [
        EntryColumn(translate("sketch", "الرأس"), vertex_letter, width=64),
        coordinate(translate("sketch", "س (شرقاً) م"), 0),
        coordinate(translate("sketch", "ع (شمالاً) م"), 1),
    ]


def read_length(text: str) -> int:
    """Metres above zero, in millimetres. Raises Unreadable."""
    length = _millimetres(read_decimal(text))
    if length <= 0:
        raise Unreadable("sketch.length.not_positive")
    return length


def read_coordinate(text: str) -> int:
    """Metres, negative ones too, in millimetres. Raises Unreadable."""
    return _millimetres(read_decimal(text, places=3, signed=True))


def read_street_width(text: str) -> Decimal | None:
    """Metres above zero, or nothing. Raises Unreadable."""
    if not text.strip():
        return None
    width = read_decimal(text, places=2)
    if width <= 0:
        raise Unreadable("sketch.length.not_positive")
    return width


def read_setback(text: str) -> int:
    """Metres from zero, nothing is zero, in millimetres. Raises Unreadable."""
    return _millimetres(read_decimal(text, places=3)) if text.strip() else 0


def _millimetres(value: Decimal) -> int:
    try:
        return millimetres(value)
    except ValueError as error:
        raise Unreadable("sketch.number.too_large") from error
