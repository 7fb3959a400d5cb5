"""How an office begins: keys, the signed enrolment from which its chain starts, its first user."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from argon2 import PasswordHasher
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain import seals
from app.domain.regulation import parse_regulation
from app.domain.settings import OfficeSettings, as_settings, check_settings
from app.domain.users import Actor, Role, User, check_password, check_user
from app.errors import Trouble, Violation
from app.storage import credentials, people
from app.storage.rows import EnrolmentRow, EventRow, SecretRow
from app.storage.work import Tx

OFFICE_KEY = "office-signing-key"
AGE_IDENTITY = "ministry-age-identity"
MINISTRY_CODE = re.compile(r"MIN[A-Z0-9-]{0,9}")
CODE = re.compile(r"[A-Z][A-Z0-9]{1,7}(-[0-9]{1,3})?")


@dataclass(frozen=True, slots=True)
class NewOffice:
    """What the first-run wizard asks. A code that begins with MIN makes the ministry's side."""

    code: str
    settings: dict[str, object]
    administrator: str
    administrator_name: str
    password: str
    must_change: bool = False
    regulation_text: str = ""


@dataclass(frozen=True, slots=True)
class Own:
    """This office as it enrolled."""

    office: str
    instance: str
    epoch: int
    genesis: str
    public_key: bytes
    key_id: str
    record: bytes

    @property
    def is_ministry(self) -> bool:
        return is_ministry_code(self.office)


def is_ministry_code(code: str) -> bool:
    """Codes that begin with MIN belong to the ministry's side."""
    return MINISTRY_CODE.fullmatch(code) is not None


def check_new_office(new: NewOffice) -> Iterator[Violation]:
    """Yield every reason why an office cannot begin like this."""
    if not CODE.fullmatch(new.code):
        yield Violation("office.code.shape", "code")
    name = new.settings.get("office_name")
    if not isinstance(name, str) or not name.strip():
        yield Violation("office.name.missing", "office_name")
    yield from check_settings(new.settings)
    user = User("", new.administrator, new.administrator_name, Role.ADMINISTRATOR)
    yield from check_user(user, taken=False)
    yield from check_password(new.password, user=new.administrator, name=new.administrator_name)


def own(session: Session) -> Own | None:
    """This office, or None before set-up. Raises Trouble when the file does not say it any more."""
    row = session.scalar(select(EnrolmentRow).where(EnrolmentRow.own.is_(True)))
    if row is None:
        if session.scalar(select(EventRow.seq).limit(1)) is not None:  # a journal of nobody
            raise Trouble("storage.damaged")
        return None
    try:
        public_key = bytes.fromhex(row.public_key)
    except ValueError as error:
        raise Trouble("storage.damaged") from error
    return Own(
        row.office,
        row.instance,
        row.epoch,
        row.genesis,
        public_key,
        row.key_id,
        row.record.encode(),
    )


def signing_key(session: Session) -> seals.SigningKey:
    """The private key of this installation. Raises Trouble `storage.damaged` without one."""
    row = session.get(SecretRow, OFFICE_KEY)
    try:
        return seals.SigningKey(b"" if row is None else row.value)
    except ValueError as error:
        raise Trouble("storage.damaged") from error


@dataclass(frozen=True, slots=True)
class Foundation:
    """Keys and the signed enrolment record (its bytes are the genesis of the chain)."""

    instance: str
    key: seals.SigningKey
    key_id: str
    record: bytes
    age_identity: str = ""


def found_office(
    session: Session,
    new: NewOffice,
    foundation: Foundation,
    *,
    now: datetime,
    hasher: PasswordHasher,
) -> None:
    """Write keys, enrolment, settings, regulation and the first administrator."""
    key, instance = foundation.key, foundation.instance
    session.add(SecretRow(name=OFFICE_KEY, value=key.raw))
    session.add(
        EnrolmentRow(
            office=new.code,
            own=True,
            record=foundation.record.decode(),
            genesis=seals.genesis_hash(foundation.record).hex(),
            instance=instance,
            epoch=1,
            public_key=key.public.hex(),
            key_id=foundation.key_id,
            accepted_at=None,
            revoked_from=None,
        )
    )
    if foundation.age_identity:
        session.add(SecretRow(name=AGE_IDENTITY, value=foundation.age_identity.encode()))
    session.flush()
    actor = Actor(new.administrator, new.administrator_name, Role.ADMINISTRATOR)
    tx = Tx(session, new.code, now, 1, instance[:8], actor, OfficeSettings(), lambda: key, hasher)
    user = User(tx.new_id(), new.administrator, new.administrator_name, Role.ADMINISTRATOR)
    tx.record(
        "office.set_up",
        people.SetUp(
            as_settings(new.settings, now.date()),
            parse_regulation(new.regulation_text) if new.regulation_text else None,
            user,
        ),
    )
    credentials.set_password(
        session, new.administrator, new.password, hasher=hasher, must_change=new.must_change
    )


def set_epoch(session: Session, office: str, epoch: int) -> None:
    """From now on numbers of this office carry this epoch."""
    session.get_one(EnrolmentRow, office).epoch = epoch
    session.flush()
