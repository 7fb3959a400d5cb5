"""How much of the journal one file may hold; the rest goes with the next one."""

from __future__ import annotations

import re
from contextlib import closing

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.storage import journal
from app.storage.rows import BlobRow
from app.sync.manifest import MAX_BLOBS

# What one file may hold stays below the limits of its reader (manifest, envelope): lines, bytes
# of lines (they shrink to an eighth) and bytes of scans and sealed pages (they do not).
MOST_LINES, MOST_TEXT, MOST_ATTACHED = 100_000, 100_000_000, 45_000_000
# Papers and sealed pages name their bytes; the hash of a page's rows is no file.
_BYTES_OF = re.compile(r'"(?:pdf_)?sha256":"([0-9a-f]{64})"')


def portion(session: Session, office: str, first: int) -> tuple[list[bytes], list[str]]:
    """The lines from `first` on that one file may hold, and the names of the bytes they name.

    What is left goes with the next file, when this one was acknowledged. A scan that never came
    to this machine stays behind.
    """
    lines: list[bytes] = []
    names: dict[str, int] = {}
    text = attached = 0
    with closing(journal.lines(session, office, first, first + MOST_LINES - 1)) as events:
        for event in events:
            more = _lengths(session, set(_BYTES_OF.findall(event.line.decode())) - names.keys())
            attached += sum(more.values())
            text += len(event.line)
            too_much = text > MOST_TEXT or attached > MOST_ATTACHED
            if lines and (too_much or len(names) + len(more) > MAX_BLOBS):
                break
            lines.append(event.line)
            names.update(more)
    return lines, list(names)


def _lengths(session: Session, names: set[str]) -> dict[str, int]:
    if not names:
        return {}
    rows = session.execute(
        select(BlobRow.sha256, BlobRow.length)
        .where(BlobRow.sha256.in_(names))
        .order_by(BlobRow.sha256)
    )
    return {row.sha256: row.length for row in rows}
