"""All checks of an office at once."""

from __future__ import annotations

from app.office import Office
from app.storage.mark import read_mark
from app.sync.breaks import Break
from app.sync.verify import check_books, check_journal, check_rows


def breaks(office: Office, *, code: str = "", mark: bool = True) -> list[Break]:
    """What is wrong with this office's records, or with those of an office the ministry holds."""
    known = read_mark(office.paths, office._own.instance) if mark and not code else None
    of = code or office.code
    return office.ask(
        lambda r: [
            *check_journal(r.session, of, known),
            *check_rows(r.session, of),
            *check_books(r.session, of),
        ]
    )
