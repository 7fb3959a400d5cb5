"""Packages and acknowledgements as the exchange page lists them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from app.storage.rows import PackageRow
from app.storage.work import Reader


@dataclass(frozen=True, slots=True)
class PackageLine:
    """One file that went out or came in.

    `direction` is out or answer at an office, in or ack at the ministry.
    """

    id: str
    office: str
    direction: str
    number: int
    first_seq: int
    last_seq: int
    status: str
    at: datetime
    code: str
    findings: tuple[str, ...]


def packages(reader: Reader, *, office: str = "", limit: int = 200) -> list[PackageLine]:
    """The files of the exchange, newest first."""
    query = select(PackageRow).order_by(PackageRow.at.desc(), PackageRow.id.desc()).limit(limit)
    if office:
        query = query.where(PackageRow.office == office)
    return [
        PackageLine(
            row.id,
            row.office,
            row.direction,
            row.number,
            row.first_seq,
            row.last_seq,
            row.status,
            row.at,
            row.code,
            tuple(row.findings.split()),
        )
        for row in reader.session.scalars(query)
    ]
