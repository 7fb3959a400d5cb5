"""`sijill verify`: an office from its first line to its last, or one file that travels."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from app.cli.copies import examine
from app.cli.opening import office_paths, opened
from app.cli.terminal import FOUND, Progress, Terminal
from app.errors import Refused, Trouble
from app.files import read_whole
from app.office import Office
from app.paths import Paths, paths_of
from app.storage import enrolment, journal, mark
from app.storage.backup import is_database
from app.storage.work import Reader
from app.sync import checking
from app.sync import verify as checks
from app.sync.envelope import MAX_FILE
from app.sync.joining import known_offices


def verify(options: argparse.Namespace, terminal: Terminal) -> int:
    """Check and name every break; returns 1 when there is one."""
    if options.file is None:
        with opened(office_paths(options.data)) as office:
            return _office(office, terminal)
    if is_database(options.file):
        return _backup(options.file, terminal)
    data = read_whole(options.file, MAX_FILE)
    try:
        return _paper(data, paths_of(options.data), terminal)
    except Trouble as trouble:
        terminal.trouble(trouble)
        return FOUND
    except Refused as refused:
        return terminal.refuse(refused)


def _office(office: Office, terminal: Terminal) -> int:
    """The chain with the mark outside, the rows rebuilt from it, the books."""
    found = 0
    for code in office.ask(_codes):
        for fault in office.ask(_breaks, code, office.paths, terminal.progress()):
            _say_break(fault, terminal)
            found += 1
    if found:
        terminal.complain("cli.verify.found", count=found)
        return FOUND
    seq = office.ask(lambda reader: journal.head(reader.session, reader.office).seq)
    terminal.say("cli.verify.sound", office=office.code, seq=seq)
    return 0


def _codes(reader: Reader) -> list[str]:
    """This office, and at the ministry every office that it knows."""
    return [reader.office, *(known.code for known in known_offices(reader))]


def _breaks(reader: Reader, code: str, paths: Paths, progress: Progress) -> list[checks.Break]:
    return list(_all_breaks(reader, code, paths, progress))


def _all_breaks(
    reader: Reader, code: str, paths: Paths, progress: Progress
) -> Iterator[checks.Break]:
    session, own = reader.session, enrolment.own(reader.session)
    known = None
    if own is not None and own.office == code:
        known = mark.read_mark(paths, own.instance)
    yield from checks.check_journal(session, code, known)
    yield from checks.check_rows(session, code, progress)
    yield from checks.check_books(session, code)


def _backup(file: Path, terminal: Terminal) -> int:
    copy = examine(file)
    for fault in copy.breaks:
        _say_break(fault, terminal)
    if copy.breaks:
        terminal.complain("cli.verify.found", count=len(copy.breaks))
        return FOUND
    terminal.say("cli.verify.copy", office=copy.own.office, seq=copy.head.seq)
    return 0


def _paper(data: bytes, paths: Paths, terminal: Terminal) -> int:
    """A package, an acknowledgement or a paper of enrolment, with the keys known here."""
    if not paths.database.is_file():
        facts = checking.facts_of(data)
    else:
        with opened(paths) as office:
            facts = office.ask(checking.check_paper, data)
    terminal.say(facts.code, **facts.params)
    return 0


def _say_break(fault: checks.Break, terminal: Terminal) -> None:
    what = terminal.words(fault.code).rstrip(".")
    if fault.detail:
        what = f"{what} ({fault.detail})"
    if fault.seq:
        terminal.say("cli.verify.break_at", seq=fault.seq, what=what)
    else:
        terminal.say("cli.verify.break", what=what)
