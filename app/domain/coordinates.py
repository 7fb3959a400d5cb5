"""Coordinates as surveyors hand them over: lines copied from a spreadsheet."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.domain.geometry import Point, Points, millimetres
from app.domain.reading import Unreadable, read_decimal
from app.errors import Refused, Violation

_BETWEEN = re.compile(r"\t|;|؛|[ \u00a0]{1,}")


def points_from_lines(text: str) -> Points:
    """The vertices of lines like «245654.10 ⇥ 273591.90», metres, digits of any script.

    A heading, a column of names or numbers before and a column of heights after the two are
    passed over, and so is the first point given again at the end.
    Raises Refused: `sketch.paste.nothing`, `sketch.paste.unreadable` (line, text).
    """
    rows = [
        (number, line, [cell for cell in _BETWEEN.split(line.strip()) if cell])
        for number, line in enumerate(text.splitlines(), 1)
        if line.strip()
    ]
    if rows and not any(_is_number(cell) for cell in rows[0][2]):
        rows = rows[1:]
    if not rows:
        raise Refused(Violation("sketch.paste.nothing", "sketch"))
    first = 1 if _first_names_the_row([cells for _, _, cells in rows]) else 0
    points = [_point(number, line, cells[first : first + 2]) for number, line, cells in rows]
    if len(points) > 1 and points[0] == points[-1]:
        points.pop()
    return tuple(points)


def _first_names_the_row(rows: Sequence[Sequence[str]]) -> bool:
    """Whether there is a column before the coordinates: a name, or 1, 2, 3 …"""
    if any(len(cells) < 3 for cells in rows):
        return False
    firsts = [cells[0] for cells in rows]
    return not all(map(_is_number, firsts)) or [read_decimal(f, signed=True) for f in firsts] == [
        *range(1, len(rows) + 1)
    ]


def _is_number(cell: str) -> bool:
    try:
        read_decimal(cell, signed=True)
    except Unreadable:
        return False
    return True


def _point(number: int, line: str, cells: Sequence[str]) -> Point:
    if len(cells) == 2:
        try:
            x, y = (millimetres(read_decimal(cell, signed=True)) for cell in cells)
        except ValueError:
            pass
        else:
            return x, y
    raise Refused(Violation("sketch.paste.unreadable", "sketch", {"line": number, "text": line}))
