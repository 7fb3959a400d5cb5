"""Packages that a real office signed but its program would never have written."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import select

from app.domain import canonical
from app.domain.seals import event_hash
from app.office import Office
from app.storage import enrolment, journal
from app.storage.rows import EventRow
from app.sync.joining import partner
from app.sync.manifest import BookTotals, Manifest
from app.sync.package import write_package

Change = tuple[str, dict[str, Any]]


def lines_of(office: Office) -> list[dict[str, Any]]:
    """The journal of an office as plain data."""
    rows = office.ask(lambda r: r.session.scalars(select(EventRow.line).order_by(EventRow.seq)))
    return [json.loads(line) for line in rows]


def values_of(office: Office, kind: str) -> list[dict[str, Any]]:
    return [line["value"] for line in lines_of(office) if line["kind"] == kind]


def forged_package(
    office: Office, events: Iterable[Change], books: dict[str, BookTotals] | None = None
) -> bytes:
    """All lines of the office and then these, chained and signed with the office's own key."""
    own = office.ask(lambda r: enrolment.own(r.session))
    key = office.ask(lambda r: enrolment.signing_key(r.session))
    ministry = office.ask(partner)
    lines = [canonical.encode(line) for line in lines_of(office)]
    template = json.loads(lines[-1])
    for kind, value in events:
        line = {**template, "seq": len(lines) + 1, "kind": kind, "value": value}
        lines.append(canonical.encode(line))
    head = bytes.fromhex(own.genesis)
    for seq, line in enumerate(lines, start=1):
        head = event_hash(head, seq, line)
    manifest = Manifest(
        office=office.code,
        instance=own.instance,
        epoch=own.epoch,
        export_no=900 + len(lines),
        first=1,
        last=len(lines),
        prev=own.genesis,
        head=head.hex(),
        recipient=ministry.code,
        app="forged",
        books=books or {},
    )
    return write_package(
        lines, manifest, office_key=key, key_id=own.key_id, recipients=ministry.recipients
    )


def first_head(office: Office) -> int:
    return office.ask(lambda r: journal.head(r.session, office.code).seq)
