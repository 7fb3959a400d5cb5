"""The dated settings of an office, and the regulation as it is read."""

from __future__ import annotations

from sqlalchemy import select

from app.domain.regulation import Regulation
from app.domain.settings import Setting
from app.storage import people
from app.storage.mapping import value_of
from app.storage.rows import SettingRow
from app.storage.work import Reader


def dated_settings(reader: Reader) -> list[Setting]:
    """Every value with the day it holds from, the newest first."""
    rows = reader.session.scalars(
        select(SettingRow)
        .where(SettingRow.office == reader.office)
        .order_by(SettingRow.valid_from.desc(), SettingRow.name)
    )
    return [value_of(Setting, row) for row in rows]


def regulation(reader: Reader, version: str) -> Regulation | None:
    """A published version with the text of its articles."""
    return people.regulation_of(reader.session, reader.office, version)
