"""How an office and the ministry get to know each other: the database side of enrolment."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from app.domain import seals
from app.domain.users import Role, allowed
from app.errors import Refused, Trouble, Violation
from app.storage import enrolment, journal
from app.storage.exchange import MinistryJoined, OfficeAccepted
from app.storage.rows import EnrolmentRow, PartnerRow, SecretRow
from app.storage.work import Reader, Tx
from app.sync.enrolment import (
    EnrolmentReply,
    EnrolmentRequest,
    genesis_of,
    open_reply,
    open_request,
    write_reply,
)
from app.sync.keys import recipient_of

MINISTRY = "ministry"
KEEPERS = (Role.ADMINISTRATOR, Role.DIRECTOR)


@dataclass(frozen=True, slots=True)
class Partner:
    """What an office knows of the ministry."""

    name: str
    code: str
    signing_key: bytes
    recipients: tuple[str, ...]
    fingerprint: str


@dataclass(frozen=True, slots=True)
class KnownOffice:
    """What the ministry knows of an office, and how far its journal has come here."""

    code: str
    name: str
    fingerprint: str
    epoch: int
    seq: int
    head: str


def own_request(reader: Reader) -> bytes:
    """The signed enrolment request of this office: the very bytes its chain starts from."""
    own = enrolment.own(reader.session)
    if own is None:
        raise Trouble("office.not_set_up")
    return own.record


def own_fingerprint(reader: Reader) -> str:
    """What is read out over the telephone: 8 groups of 4 digits."""
    own = enrolment.own(reader.session)
    return "" if own is None else seals.fingerprint(own.public_key)


def partner(reader: Reader) -> Partner | None:
    """The ministry as this office knows it, or None before its reply was read."""
    row = reader.session.get(PartnerRow, MINISTRY)
    if row is None:
        return None
    key = bytes.fromhex(row.signing_key)
    return Partner(
        row.record, row.key_id, key, tuple(row.recipient.split()), seals.fingerprint(key)
    )


def known_offices(reader: Reader) -> list[KnownOffice]:
    """The offices that the ministry has accepted, by code."""
    rows = reader.session.scalars(
        select(EnrolmentRow).where(EnrolmentRow.own.is_(False)).order_by(EnrolmentRow.office)
    )
    found = []
    for row in rows:
        head = journal.head(reader.session, row.office)
        request = open_request(row.record.encode())
        print_ = seals.fingerprint(bytes.fromhex(row.public_key))
        found.append(KnownOffice(row.office, request.name, print_, row.epoch, head.seq, head.hash))
    return found


@allowed(*KEEPERS)
def accept_office(tx: Tx, data: bytes) -> bytes:
    """Know an office from now on; the reply for it (ministry's side).

    The caller has shown the fingerprint and a person has compared it with the stamped paper.
    Raises Refused when another office already has this code.
    """
    _expect_ministry(tx)
    request = open_request(data)
    known = tx.session.get(EnrolmentRow, request.office)
    if known is not None and known.record.encode() != data:
        raise Refused(Violation("enrolment.code_taken", "office", {"office": request.office}))
    if known is None:
        _keep_office(tx, request, data)
    identity = tx.session.get_one(SecretRow, enrolment.AGE_IDENTITY).value.decode()
    key = tx.signing_key()
    reply = EnrolmentReply(
        office=request.office,
        instance=request.instance,
        epoch=request.epoch,
        office_key_id=request.key_id,
        request_sha256=genesis_of(data),
        series=f"{request.office}-E{request.epoch}",
        ministry=tx.settings.office_name or tx.office,
        ministry_key=key.public.hex(),
        recipient=tx.office,
        recipients=(recipient_of(identity),),
        created=tx.now,
    )
    return write_reply(reply, key)


def _keep_office(tx: Tx, request: EnrolmentRequest, data: bytes) -> None:
    tx.session.add(
        EnrolmentRow(
            office=request.office,
            own=False,
            record=data.decode(),
            genesis=genesis_of(data),
            instance=request.instance,
            epoch=request.epoch,
            public_key=request.public_key,
            key_id=request.key_id,
            accepted_at=tx.now,
            revoked_from=None,
        )
    )
    tx.session.flush()
    tx.record(
        "office.accepted",
        OfficeAccepted(request.office, request.name, request.key_id, request.fingerprint),
    )


def _expect_ministry(tx: Tx) -> None:
    if not enrolment.is_ministry_code(tx.office):
        raise Refused(Violation("exchange.not_the_ministry"))


@allowed(*KEEPERS)
def join_ministry(tx: Tx, data: bytes) -> EnrolmentReply:
    """Keep the ministry's keys from its signed reply (office's side).

    The caller has shown the fingerprint and a person has compared it over the telephone.
    """
    own = enrolment.own(tx.session)
    if own is None:
        raise Trouble("office.not_set_up")
    known = tx.session.get(PartnerRow, MINISTRY)
    before = None if known is None else bytes.fromhex(known.signing_key)
    reply = open_reply(data, request=own.record, ministry_public_key=before)
    if known is None:
        tx.session.add(
            PartnerRow(
                name=MINISTRY,
                record=reply.ministry,
                signing_key=reply.ministry_key,
                recipient=" ".join(reply.recipients),
                key_id=reply.recipient,
            )
        )
        tx.session.flush()
        joined = MinistryJoined(
            reply.ministry,
            reply.key_id,
            reply.fingerprint,
            tuple(reply.recipients),
            reply.recipient,
        )
        tx.record("ministry.joined", joined)
    return reply


def own_keys(reader: Reader) -> dict[str, dict[str, bytes]]:
    """The key of this office by its name, for checking its own file on the stick."""
    own = enrolment.own(reader.session)
    return {} if own is None else {own.office: {own.key_id: own.public_key}}
