"""Places in a bound register and the statement that opens it (art. 14 b, 15; E28, E35)."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from app.domain.days import show_day


class Position(NamedTuple):
    """Where a serial stands, each counted from 1."""

    volume: int
    page: int
    line: int


def register_position(serial: int, lines_per_page: int, pages_per_volume: int) -> Position:
    """The place of a serial when all volumes are alike. Raises ValueError below 1."""
    if min(serial, lines_per_page, pages_per_volume) < 1:
        raise ValueError(f"serial {serial}, {lines_per_page} lines, {pages_per_volume} pages")
    pages, line = divmod(serial - 1, lines_per_page)
    volumes, page = divmod(pages, pages_per_volume)
    return Position(volumes + 1, page + 1, line + 1)


def opening_sentence(opened_on: date, pages: int) -> str:
    """The words on the first page of a volume. Raises ValueError without pages."""
    if pages < 1:
        raise ValueError(f"{pages} pages")
    return f"فتح هذا السجل بتاريخ {show_day(opened_on)} ويحتوي على /{pages}/ صفحة"


OPENING_SIGNATURES = (
    "اسم وتوقيع الموظف المختص",
    "توقيع وخاتم المدير العام للمدينة",
    "تصديق رئيس مجلس المدينة الصناعية",
)
"""The three places under the opening sentence, in their order."""
