"""`sijill export`, `import` and `enrol`: files that travel between an office and the ministry."""

from __future__ import annotations

import argparse
from pathlib import Path

from app import sticks
from app.cli.opening import office_paths, opened, sign_in
from app.cli.terminal import FOUND, Terminal
from app.domain.seals import fingerprint
from app.errors import Refused, Violation
from app.files import read_whole
from app.office import Office
from app.storage import enrolment
from app.storage.work import Reader
from app.sync.acknowledgement import Status
from app.sync.enrolment import open_reply, open_request
from app.sync.files import Paper
from app.sync.joining import join_ministry, own_fingerprint


def export(options: argparse.Namespace, terminal: Terminal) -> int:
    """Write the package for the ministry."""
    password = terminal.password(from_stdin=options.password_stdin)
    with opened(office_paths(options.data)) as office:
        sign_in(office, options.user, password)
        folder = _folder(options.to, office)
        made = sticks.write_package(office, folder, from_start=options.from_start)
    terminal.say(
        "cli.export.done",
        path=folder / made.name,
        first=made.first,
        last=made.last,
        code=made.code,
    )
    return 0


def import_(options: argparse.Namespace, terminal: Terminal) -> int:
    """Read a package at the ministry, or the ministry's answer at an office."""
    password = terminal.password(from_stdin=options.password_stdin)
    paper = sticks.paper_of(options.file)
    if paper not in (Paper.PACKAGE, Paper.ACKNOWLEDGEMENT):
        raise Refused(Violation("cli.import.enrolment", "file"))
    with opened(office_paths(options.data)) as office:
        sign_in(office, options.user, password)
        if paper is Paper.PACKAGE:
            return _package(office, options.file, terminal)
        answer = sticks.read_answer(office, options.file)
    for finding in answer.findings:
        terminal.complain(finding.code, **finding.params)
    terminal.say("cli.import.answer", no=answer.ack_no, seq=answer.seq)
    return 0 if answer.status is Status.OK else FOUND


def _package(office: Office, file: Path, terminal: Terminal) -> int:
    outcome, answer = sticks.import_file(office, file)
    for finding in outcome.findings:
        terminal.complain(finding.code, **finding.params)
    terminal.say(
        "cli.import.done",
        office=outcome.office,
        applied=outcome.applied,
        already=outcome.already,
        seq=outcome.seq,
        path=answer,
    )
    return 0 if outcome.status is Status.OK else FOUND


def enrol(options: argparse.Namespace, terminal: Terminal) -> int:
    """Write this office's request, accept one at the ministry, or read the ministry's reply."""
    paths = office_paths(options.data)
    if options.file is None:
        with opened(paths) as office:
            path = sticks.write_request(office, _folder(options.to, office))
            terminal.say("cli.enrol.request", path=path, fingerprint=office.ask(own_fingerprint))
        return 0
    if not options.user:
        raise Refused(Violation("cli.enrol.user_missing", "user"))
    password = terminal.password(from_stdin=options.password_stdin)
    data = read_whole(options.file, sticks.LARGEST_FILE)
    with opened(paths) as office:
        sign_in(office, options.user, password)
        if sticks.paper_of(options.file) is Paper.REQUEST:
            _compare(open_request(data).fingerprint, options.fingerprint)
            answer = sticks.accept_request(office, options.file)
            terminal.say("cli.enrol.accepted", path=answer, fingerprint=office.ask(own_fingerprint))
        else:
            _compare(office.ask(_fingerprint_of_reply, data), options.fingerprint)
            reply = office.do(join_ministry, data)
            terminal.say("cli.enrol.joined", ministry=reply.ministry)
    return 0


def _fingerprint_of_reply(reader: Reader, data: bytes) -> str:
    own = enrolment.own(reader.session)
    reply = open_reply(data, request=b"" if own is None else own.record)
    return fingerprint(bytes.fromhex(reply.ministry_key))


def _compare(found: str, read: str | None) -> None:
    """The fingerprint of the file against the one that a person read from paper or heard.

    Raises Refused: nothing is trusted because a file says so.
    """
    if read is None:
        raise Refused(Violation("cli.enrol.compare", "fingerprint", {"fingerprint": found}))
    if "".join(read.split()) != "".join(found.split()):
        raise Refused(Violation("cli.enrol.differs", "fingerprint", {"fingerprint": found}))


def _folder(wanted: Path | None, office: Office) -> Path:
    """The folder named, or the office's own; it is made when it is not there."""
    folder = wanted or office.paths.exchange
    folder.mkdir(parents=True, exist_ok=True)
    return folder
