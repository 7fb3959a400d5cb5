"""What is done with files on a stick: the same for the pages of both sides and the command line.

It opens no window and knows no transaction: it joins the door with files.
"""

from __future__ import annotations

from pathlib import Path

from app.files import read_whole, write_and_check
from app.office import Office
from app.sync import exporting, importing, joining
from app.sync.acknowledgement import Acknowledgement
from app.sync.enrolment import open_request
from app.sync.envelope import check_outside
from app.sync.exporting import WrittenPackage
from app.sync.files import Paper, kind_of, reply_name, request_name
from app.sync.importing import ImportOutcome

LARGEST_FILE = 64_000_000


def write_package(office: Office, folder: Path, *, from_start: bool = False) -> WrittenPackage:
    """Export to a folder; said to be done only after every byte was read back and checked."""
    keys = office.ask(joining.own_keys)
    package = office.do(exporting.export_package, from_start=from_start)
    write_and_check(folder / package.name, package.data, lambda data: check_outside(data, keys.get))
    return package


def write_request(office: Office, folder: Path) -> Path:
    """Write the enrolment request of this office to a folder."""
    data = office.ask(joining.own_request)
    path = folder / request_name(office.code, office.clock().date())
    write_and_check(path, data, open_request)
    return path


def import_file(office: Office, path: Path) -> tuple[ImportOutcome, Path]:
    """Import a package at the ministry and write the answer beside it."""
    outcome = office.do(importing.import_package, read_whole(path, LARGEST_FILE))
    answer = path.with_name(outcome.answer_name)
    write_and_check(answer, outcome.answer, lambda _data: None)
    return outcome, answer


def accept_request(office: Office, path: Path) -> Path:
    """Accept an office at the ministry, after its fingerprint was compared; write the reply."""
    data = read_whole(path, LARGEST_FILE)
    reply = office.do(joining.accept_office, data)
    answer = path.with_name(reply_name(open_request(data).office, office.clock().date()))
    write_and_check(answer, reply, lambda _data: None)
    return answer


def read_answer(office: Office, path: Path) -> Acknowledgement:
    """Read the ministry's acknowledgement in the office."""
    return office.do(exporting.read_acknowledgement, read_whole(path, LARGEST_FILE))


def paper_of(path: Path) -> Paper:
    """What a file is, by its content. Raises Trouble when it is none of ours."""
    return kind_of(read_whole(path, LARGEST_FILE))
