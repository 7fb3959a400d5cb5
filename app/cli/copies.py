"""What a copy of an office file says of itself; it is only read, never opened as an office."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.errors import Refused, Violation
from app.storage import enrolment, journal
from app.storage.backup import reading_copy
from app.storage.enrolment import Own
from app.storage.work import Head
from app.sync import verify


@dataclass(frozen=True, slots=True)
class Copy:
    """Whose copy it is, how far its journal goes, and what is wrong with it."""

    own: Own
    head: Head
    breaks: tuple[verify.Break, ...]


def examine(path: Path) -> Copy:
    """Read a copy through: the file itself, then its journal from the enrolment on.

    Raises Refused `restore.not_an_office` for a file that was never set up, Trouble as
    `reading_copy` does.
    """
    with reading_copy(path) as session:
        own = enrolment.own(session)
        if own is None:
            raise Refused(Violation("restore.not_an_office", "file"))
        head = journal.head(session, own.office)
        return Copy(own, head, tuple(verify.check_journal(session, own.office, None)))
