"""The one door into app: run a command in a transaction, or ask a query."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from sqlalchemy.orm import Session

from app.commands import restore
from app.domain.settings import OfficeSettings, Setting, settings_on
from app.domain.users import Actor, UserNotice
from app.errors import Refused, Trouble, Violation
from app.storage import backup, credentials, enrolment, journal, mark, people
from app.storage.database import Database, open_database
from app.storage.enrolment import NewOffice
from app.storage.single import SingleInstance
from app.storage.trouble import known_troubles
from app.storage.work import Head, Kind, Reader, Tx
from app.sync.founding import new_foundation

if TYPE_CHECKING:
    from pathlib import Path

    from argon2 import PasswordHasher

    from app.paths import Paths

__all__ = ["Kind", "NewOffice", "Office", "local_now"]

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
        self._durable = durable
        self._unmarked: Head | None = None
        self._settings: tuple[Setting, ...] | None = None
        self._lock = SingleInstance(paths.instance_lock)
        try:
            self._database: Database = open_database(paths.database, durable=durable)
            self._own = self._read(enrolment.own)
            self.held_back = self._compare_with_mark()
        except BaseException:
            self._lock.release()
            raise

    # --- the two ways in ---------------------------------------------------------------------

    def do(self, command: Callable[Concatenate[Tx, P], R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Run one command: all of it is kept, or none of it.

        Raises Refused when the rules or the role say no, Trouble when the machine does.
        """
        self._check_role(command)
        if self.held_back is not None:
            raise Trouble(
                "office.restored_copy", here=self.held_back.seq, known=self.held_back.known_seq
            )
        return self._run(command, *args, **kwargs)

    def _run(
        self, command: Callable[Concatenate[Tx, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        with known_troubles(), Session(self._database.writing) as session, session.begin():
            tx = self._tx(session)
            result = command(tx, *args, **kwargs)
        if tx.heads:
            self._remember(tx.heads[-1])
        if Kind.SETTING in tx.touched:
            self._settings = None
        self.on_change(frozenset(tx.touched))
        return result

    def ask(
        self, query: Callable[Concatenate[Reader, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Run one query; it cannot write."""
        with known_troubles(), Session(self._database.reading) as session:
            return query(Reader(session, self.code, self.clock()), *args, **kwargs)

    def _read(self, function: Callable[[Session], R]) -> R:
        with known_troubles(), Session(self._database.reading) as session:
            return function(session)

    def _check_role(self, command: Callable[..., object]) -> None:
        roles = getattr(command, "roles", None)
        if roles is None:
            raise TypeError(f"{command.__name__} does not say which roles may run it")
        if self.actor is None:
            raise Refused(Violation("user.not_signed_in"))
        if self.actor.role not in roles:
            raise Refused(Violation("user.not_allowed"))

    def _tx(self, session: Session) -> Tx:
        if self._own is None:
            raise Trouble("office.not_set_up")
        if self.actor is None:
            raise Refused(Violation("user.not_signed_in"))
        return Tx(
            session,
            self._own.office,
            self.clock(),
            self._own.epoch,
            self._own.instance[:8],
            self.actor,
            self.settings,
            lambda: enrolment.signing_key(session),
            self._hasher,
        )

    def _remember(self, head: Head) -> None:
        self._unmarked = head
        if self._durable:
            self._write_mark()

    def _write_mark(self) -> None:
        head, own = self._unmarked, self._own
        if head is not None and own is not None:
            mark.write_mark(self.paths, mark.Mark(own.instance, head.epoch, head.seq, head.hash))
            self._unmarked = None

    # --- who and where -----------------------------------------------------------------------

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
        """The settings of today."""
        if self._settings is None:
            self._settings = tuple(self._read(lambda s: people.all_settings(s, self.code)))
        return settings_on(self.clock().date(), self._settings)

    def _compare_with_mark(self) -> HeldBack | None:
        """Compare this file with what this machine remembers having issued."""
        if self._own is None:
            return None
        own, known = self._own, mark.read_mark(self.paths, self._own.instance)
        if known is None:
            return None
        head = self._read(lambda s: journal.head(s, own.office))
        if (known.epoch, known.seq) > (own.epoch, head.seq):
            return HeldBack(head.seq, known.seq, known.epoch)
        return None

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
            head = journal.head(session, setup.code)
        self._own = self._read(enrolment.own)
        self._remember(head)

    # --- signing in --------------------------------------------------------------------------

    def sign_in(self, name: str, password: str) -> bool:
        """Sign a user in; True when the password must be changed first.

        Raises Refused `user.wrong_password` or `user.locked`.
        """
        now, name = self.clock(), name.strip()
        user = self._read(lambda s: people.user_of(s, self.code, name))
        with known_troubles(), Session(self._database.writing) as session, session.begin():
            outcome = credentials.try_password(
                session, name, password, now=now, hasher=self._hasher
            )
            if outcome.just_locked and user is not None:
                self.actor = Actor(user.user, user.name, user.role)
                self._tx(session).record("user.noticed", UserNotice(user.user, "locked"))
                self.actor = None
        if not outcome.right or user is None or not user.active:
            raise Refused(Violation("user.wrong_password", "password"))
        self.actor = Actor(user.user, user.name, user.role)
        return outcome.must_change

    def sign_out(self) -> None:
        self.actor = None

    def change_password(self, old: str, new: str) -> None:
        """Change the password of whoever is signed in. Raises Refused when it is wrong or weak."""
        from app.domain.users import check_password

        if self.actor is None:
            raise Refused(Violation("user.not_signed_in"))
        actor = self.actor
        if old == new:
            raise Refused(Violation("user.password.same", "password"))
        Refused.unless_none(check_password(new, user=actor.user, name=actor.name))
        now = self.clock()
        with known_troubles(), Session(self._database.writing) as session, session.begin():
            outcome = credentials.try_password(
                session, actor.user, old, now=now, hasher=self._hasher
            )
            if outcome.right:
                credentials.set_password(
                    session, actor.user, new, hasher=self._hasher, must_change=False
                )
                self._tx(session).record("user.noticed", UserNotice(actor.user, "password"))
        if not outcome.right:
            raise Refused(Violation("user.wrong_password", "old"))

    # --- copies ------------------------------------------------------------------------------

    def back_up(self, folder: Path | None = None) -> backup.Backup:
        """Write a checked copy and thin the old ones. Raises Trouble when the disk says no."""
        target_folder = folder or self.paths.backups
        now = self.clock()
        path = backup.back_up_to(self._database.reading, target_folder / backup.backup_name(now))
        found = backup.backups_in(target_folder)
        for old in backup.superfluous(found, now):
            old.path.unlink(missing_ok=True)
        return next(b for b in found if b.path == path)

    def go_on_from_copy(self, reason: str) -> None:
        """Go on from a restored copy under a new epoch, held back or not.

        The epoch is printed in every number, so none that was given after the copy was made can
        come again. Raises Refused without a reason or the right, Trouble when the disk says no.
        """
        self._check_role(restore.begin_epoch)
        own = self._own
        if own is None:
            raise Trouble("office.not_set_up")
        head = self._read(lambda s: journal.head(s, own.office))
        held = self.held_back or HeldBack(head.seq, head.seq, own.epoch)
        self._run(
            restore.begin_epoch,
            known_seq=held.known_seq,
            known_epoch=held.known_epoch,
            reason=reason,
        )
        self.held_back = None
        self._own = self._read(enrolment.own)
        head = self._read(lambda s: journal.head(s, self.code))
        self._remember(dataclasses.replace(head, epoch=self.epoch))

    def close(self) -> None:
        self._write_mark()
        self._database.close()
        self._lock.release()


@dataclasses.dataclass(frozen=True, slots=True)
class HeldBack:
    """This file ends at line `seq`, this machine had come to line `known_seq` of `known_epoch`."""

    seq: int
    known_seq: int
    known_epoch: int
