"""`sijill restore`: go on from a backup, in a new epoch."""

from __future__ import annotations

import argparse
import shutil
from datetime import datetime
from pathlib import Path

from app.cli.copies import Copy, examine
from app.cli.opening import opened, sign_in
from app.cli.terminal import Terminal
from app.errors import Refused, Trouble, Violation
from app.files import put_in_place
from app.office import local_now
from app.paths import Paths, paths_of
from app.storage import mark
from app.storage.backup import copy_copy
from app.storage.single import SingleInstance


def restore(options: argparse.Namespace, terminal: Terminal) -> int:
    """Check the copy, prepare it aside under a new epoch, then put it in the place of the file."""
    password = terminal.password(from_stdin=options.password_stdin)
    paths, copy = paths_of(options.data), examine(options.file)
    if copy.breaks:
        raise Refused(Violation("restore.broken_chain", "file", {"count": len(copy.breaks)}))
    aside = Paths(paths.base / "restoring", paths.state)
    with SingleInstance(paths.instance_lock):
        _remember_present(paths, copy)
        shutil.rmtree(aside.base, ignore_errors=True)
        try:
            _copy_to(options.file, aside, paths)
            epoch = _go_on(aside, options.user, password, options.reason)
            kept = _keep_present(paths, local_now())
            put_in_place(aside.base / "office.mark", paths.base / "office.mark")
            put_in_place(aside.database, paths.database)
        finally:
            shutil.rmtree(aside.base, ignore_errors=True)
    terminal.say("cli.restore.done", epoch=f"E{epoch}", seq=copy.head.seq)
    if kept is not None:
        terminal.say("cli.restore.kept", path=kept)
    return 0


def _remember_present(paths: Paths, copy: Copy) -> None:
    """Note how far the present file has come, so that its numbers are never given again.

    A present file that cannot be read is no hindrance: the mark outside it still counts. Raises
    Refused `restore.other_office` when it belongs to another office.
    """
    if not paths.database.is_file():
        return
    try:
        present = examine(paths.database)
    except (Trouble, Refused):
        return
    own, head = present.own, present.head
    if (own.office, own.instance) != (copy.own.office, copy.own.instance):
        offices = {"here": own.office, "there": copy.own.office}
        raise Refused(Violation("restore.other_office", "file", offices))
    known = mark.read_mark(paths, own.instance)
    if known is None or (known.epoch, known.seq) < (own.epoch, head.seq):
        mark.write_mark(paths, mark.Mark(own.instance, own.epoch, head.seq, head.hash))


def _copy_to(file: Path, aside: Paths, paths: Paths) -> None:
    aside.base.mkdir(parents=True)
    copy_copy(file, aside.database)
    present = paths.base / "office.mark"
    if present.is_file():
        shutil.copy(present, aside.base / "office.mark")


def _go_on(aside: Paths, user: str, password: str, reason: str) -> int:
    """Begin the new epoch in the copy while it is still aside; returns its number."""
    with opened(aside) as office:
        sign_in(office, user, password)
        office.go_on_from_copy(reason)
        return office.epoch


def _keep_present(paths: Paths, now: datetime) -> Path | None:
    """Keep the present file under another name beside its place, which never stands empty.

    A journal that a crash left behind goes with it: SQLite would apply it to the restored file.
    """
    kept = paths.base / f"office.before-restore-{now:%Y%m%d-%H%M%S}.db"
    journal = paths.database.with_name(paths.database.name + "-journal")
    there = paths.database.is_file()
    if there:
        try:
            kept.hardlink_to(paths.database)
        except OSError:  # a disk without links
            shutil.copy(paths.database, kept)
    if journal.is_file() and journal.stat().st_size:
        journal.replace(kept.with_name(kept.name + "-journal"))
    return kept if there else None
