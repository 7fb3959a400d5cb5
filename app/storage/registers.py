"""The next line of a stamped book: its serial, page and line are given here, in the transaction."""

from __future__ import annotations

from typing import Any

from app.domain.books import RegisterLine
from app.errors import Refused, Violation
from app.storage.books import open_volume
from app.storage.numbers import next_serial
from app.storage.work import Tx


def next_line(tx: Tx, register: str, **content: Any) -> RegisterLine:  # noqa: ANN401 - fields of RegisterLine
    """The line that comes next in a register; `content` are the remaining fields.

    Raises Refused when no volume is open or the last one is full.
    """
    volume = open_volume(tx.session, tx.office, register)
    if volume is None:
        raise Refused(Violation("register.no_open_volume"))
    serial = next_serial(tx, f"register/{register}")
    page, line = volume.position(serial)
    return RegisterLine(
        id=tx.new_id(),
        register=register,
        volume_id=volume.id,
        volume_no=volume.no,
        serial=serial,
        page=page,
        line=line,
        written_on=tx.today,
        **content,
    )
