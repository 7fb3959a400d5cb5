"""The one door into app: run a command in a transaction, or ask a query."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from contextlib import ExitStack
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from sqlalchemy.orm import Session

from app.commands import restore
from app.domain.names import clean
from app.domain.settings import OfficeSettings, Setting, settings_on
from app.domain.users import Actor
from app.errors import Refused, Trouble, Violation
from app.storage import backup, credentials, enrolment, journal, mark, people
from app.storage.database import Database, open_database
from app.storage.enrolment import NewOffice
from app.storage.mark import HeldBack, HighWater
from app.storage.single import SingleInstance
from app.storage.trouble import known_troubles
from app.storage.work import Kind, Reader, Tx
from app.sync.founding import new_foundation

if TYPE_CHECKING:
    from pathlib import Path

    from argon2 import PasswordHasher

    from app.paths import Paths

__all__ = ["HeldBack", "Kind", "NewOffice", "Office", "local_now"]

P = ParamSpec("P")
R = TypeVar("R")


def local_now() -> datetime:
    """The clock of the machine, with its offset."""
    return datetime.now(UTC).astimezone()


class Office:
    """An open office file. Nobody is signed in at first: only queries of set-up answer."""

    def __init__(
        self,
        paths: Paths,
        *,
        clock: Callable[[], datetime] = local_now,
        actor: Actor | None = None,
        hasher: PasswordHasher = credentials.STRONG,
        durable: bool = True,
    ) -> None:
        self.paths = paths
        self.clock = clock
        self.actor = actor
        self.on_change: Callable[[frozenset[Kind]], None] = lambda _kinds: None
        self._hasher = hasher
        self._settings: tuple[Setting, ...] | None = None
        self._mark = HighWater(paths, at_once=durable)
        self._lock = SingleInstance(paths.instance_lock)
        with ExitStack() as undo:
            undo.callback(self._lock.release)
            self._database: Database = open_database(paths.database, durable=durable)
            undo.callback(self._database.close)
            self._own = self._read(enrolment.own)
            self.held_back = self._compare_with_mark()
            undo.pop_all()

    def do(self, command: Callable[Concatenate[Tx, P], R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Run one command: all of it is kept, or none of it.

        Raises Refused when the rules or the role say no, Trouble when the machine does.
        """
        actor = self._allowed(command)
        if self.held_back is not None:
            raise self.held_back.trouble
        return self._run(actor, command, *args, **kwargs)

    def ask(
        self, query: Callable[Concatenate[Reader, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Run one query; it cannot write."""
        with known_troubles(), Session(self._database.reading) as session:
            return query(Reader(session, self.code, self.clock()), *args, **kwargs)

    def _allowed(self, command: Callable[..., object]) -> Actor:
        """Who is signed in, when the command names the role.

        The transaction is theirs to its end, also when somebody else signs in while it waits.
        """
        roles = getattr(command, "roles", None)
        if roles is None:
            raise TypeError(f"{command.__name__} does not say which roles may run it")
        actor = self._signed_in()
        if actor.role not in roles:
            raise Refused(Violation("user.not_allowed"))
        return actor

    def _signed_in(self) -> Actor:
        if self.actor is None:
            raise Refused(Violation("user.not_signed_in"))
        return self.actor

    def _run(
        self,
        actor: Actor,
        command: Callable[Concatenate[Tx, P], R],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> R:
        own = self._own
        if own is None:
            raise Trouble("office.not_set_up")
        with known_troubles(), Session(self._database.writing) as session, session.begin():
            session.connection()  # takes the write lock before the clock or anything else is read
            tx = Tx(
                session,
                own.office,
                self.clock(),
                own.epoch,
                own.instance[:8],
                actor,
                self.settings,
                lambda: enrolment.signing_key(session),
                self._hasher,
            )
            result = command(tx, *args, **kwargs)
        if tx.heads:
            self._mark.reached(own, tx.heads[-1])
        if Kind.SETTING in tx.touched:
            self._settings = None
        self.on_change(frozenset(tx.touched))
        return result

    def _read(self, function: Callable[[Session], R]) -> R:
        with known_troubles(), Session(self._database.reading) as session:
            return function(session)

    @property
    def is_set_up(self) -> bool:
        return self._own is not None

    @property
    def code(self) -> str:
        """The code of this office, or an empty text before it is set up."""
        return "" if self._own is None else self._own.office

    @property
    def epoch(self) -> int:
        return 0 if self._own is None else self._own.epoch

    @property
    def is_ministry(self) -> bool:
        return self._own is not None and self._own.is_ministry

    @property
    def settings(self) -> OfficeSettings:
        """The settings of today. Raises Trouble when a stored one cannot be read."""
        if self._settings is None:
            self._settings = tuple(self._read(lambda s: people.all_settings(s, self.code)))
        return _readable_on(self.clock().date(), self._settings)

    def _compare_with_mark(self) -> HeldBack | None:
        """Compare this file with what this machine remembers having issued."""
        own = self._own
        if own is None:
            return None
        known = mark.read_mark(self.paths, own.instance)
        return self._read(lambda session: mark.compare(session, own, known))

    def set_up(self, setup: NewOffice) -> None:
        """Make this empty file an office: keys, signed enrolment, first administrator.

        Raises Refused when it is one already or the first password is too weak.
        """
        if self._own is not None:
            raise Refused(Violation("office.already_set_up"))
        Refused.unless_none(enrolment.check_new_office(setup))
        now = self.clock()
        with known_troubles(), Session(self._database.writing) as session, session.begin():
            foundation = new_foundation(setup, now)
            enrolment.found_office(session, setup, foundation, now=now, hasher=self._hasher)
        self._settings = None
        self._know_again()

    def _know_again(self) -> None:
        """Read again who this office is, and how far it has come under which epoch."""
        own = self._own = self._read(enrolment.own)
        if own is not None:
            head = self._read(lambda session: journal.head(session, own.office))
            self._mark.reached(own, dataclasses.replace(head, epoch=own.epoch))

    def sign_in(self, name: str, password: str) -> bool:
        """Sign a user in; True when the password must be changed first.

        Raises Refused `user.wrong_password` or `user.locked`.
        """
        wrong = Refused(Violation("user.wrong_password", "password"))
        user = self._read(lambda s: people.user_of(s, self.code, clean(name)))
        if user is None:
            credentials.take_as_long(self._hasher, password)
            raise wrong
        actor = Actor(user.user, user.name, user.role)
        noted = self.held_back is None
        outcome = self._run(actor, credentials.try_password, password, noted=noted)
        if not outcome.right or not user.active:
            raise wrong
        self.actor = actor
        return outcome.must_change

    def sign_out(self) -> None:
        self.actor = None

    def change_password(self, old: str, new: str) -> None:
        """Change the password of whoever is signed in. Raises Refused when it is wrong or weak."""
        actor, noted = self._signed_in(), self.held_back is None
        outcome = self._run(actor, credentials.change_password, old, new, noted=noted)
        if not outcome.right:
            raise Refused(Violation("user.wrong_password", "old"))

    def back_up(self, folder: Path | None = None) -> backup.Backup:
        """Write a checked copy and thin the old ones. Raises Trouble when the disk says no."""
        target = folder or self.paths.backups
        return backup.keep_copy(self._database.reading, target, self.code, self.clock())

    def go_on_from_copy(self, reason: str) -> None:
        """Go on from a restored copy under a new epoch, held back or not.

        The epoch is printed in every number, so none that was given after the copy was made can
        come again. Raises Refused without a reason or the right, Trouble when the disk says no.
        """
        self._run(self._allowed(restore.begin_epoch), restore.begin_epoch, self.held_back, reason)
        self.held_back = None
        self._know_again()

    def close(self) -> None:
        self._mark.write()
        self._database.close()
        self._lock.release()


def _readable_on(day: date, rows: tuple[Setting, ...]) -> OfficeSettings:
    try:
        return settings_on(day, rows)
    except ValueError as error:
        raise Trouble("storage.damaged") from error
