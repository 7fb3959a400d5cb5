"""Opening an office for one command in a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.errors import Refused, Violation
from app.office import Office
from app.paths import Paths, paths_of


def office_paths(data: Path | None) -> Paths:
    """The folders of an office that is there. Raises Refused `cli.no_office`; makes nothing."""
    paths = paths_of(data)
    if not paths.database.is_file():
        raise Refused(Violation("cli.no_office", "data", {"folder": str(paths.base)}))
    return paths


@contextmanager
def opened(paths: Paths) -> Iterator[Office]:
    """The office, closed again whatever happens."""
    office = Office(paths)
    try:
        yield office
    finally:
        office.close()


def sign_in(office: Office, user: str, password: str) -> None:
    """Let a person in. Raises Refused; a first password is changed in the window, not here."""
    if office.sign_in(user, password):
        office.sign_out()
        raise Refused(Violation("cli.first_password"))
