"""Look at one file of the exchange with the keys that are known here, and take nothing over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.seals import fingerprint
from app.errors import Refused, Trouble, Violation
from app.storage import enrolment
from app.storage.rows import EnrolmentRow
from app.storage.work import Reader
from app.sync.acknowledgement import open_acknowledgement
from app.sync.enrolment import open_reply, open_request
from app.sync.envelope import check_outside
from app.sync.files import Paper, kind_of
from app.sync.importing import checked_package
from app.sync.joining import partner


@dataclass(frozen=True, slots=True)
class Facts:
    """What a sound file is: the code of a sentence and its values."""

    code: str
    params: Mapping[str, object]


def facts_of(data: bytes) -> Facts:
    """What can be checked without any office: only a request brings its own key.

    Raises Trouble as `kind_of`, Refused `checking.no_keys` for what nobody here can check.
    """
    if kind_of(data) is Paper.REQUEST:
        return _request(data)
    raise Refused(Violation("checking.no_keys", "file"))


def check_paper(reader: Reader, data: bytes) -> Facts:
    """Check signatures and content as far as this side can.

    The ministry opens a package whole; an office checks the outside of its own. Raises Trouble
    package.*, enrolment.*, acknowledgement.* or exchange.* with what is wrong, Refused
    `exchange.not_joined` before the ministry is known.
    """
    match kind_of(data):
        case Paper.PACKAGE:
            return _package(reader, data)
        case Paper.REQUEST:
            return _request(data)
        case Paper.REPLY:
            return _reply(reader, data)
        case Paper.ACKNOWLEDGEMENT:
            return _acknowledgement(reader, data)


def _package(reader: Reader, data: bytes) -> Facts:
    if enrolment.is_ministry_code(reader.office):
        inside = checked_package(reader, data).manifest
        span = {"first": inside.first, "last": inside.last}
        return Facts("checking.package", {"office": inside.office, "no": inside.export_no, **span})
    envelope = check_outside(data, lambda office: _keys_of(reader, office)).envelope
    return Facts("checking.outside", {"office": envelope.office, "no": envelope.export_no})


def _keys_of(reader: Reader, office: str) -> dict[str, bytes] | None:
    row = reader.session.get(EnrolmentRow, office)
    return None if row is None else {row.key_id: bytes.fromhex(row.public_key)}


def _request(data: bytes) -> Facts:
    request = open_request(data)
    params = {"office": request.office, "name": request.name, "fingerprint": request.fingerprint}
    return Facts("checking.request", params)


def _reply(reader: Reader, data: bytes) -> Facts:
    own, known = enrolment.own(reader.session), partner(reader)
    if own is None:
        raise Trouble("office.not_set_up")
    key = None if known is None else known.signing_key
    reply = open_reply(data, request=own.record, ministry_public_key=key)
    brought = fingerprint(bytes.fromhex(reply.ministry_key))
    return Facts("checking.reply", {"ministry": reply.ministry, "fingerprint": brought})


def _acknowledgement(reader: Reader, data: bytes) -> Facts:
    known = partner(reader)
    if known is None:
        raise Refused(Violation("exchange.not_joined"))
    answer = open_acknowledgement(data, known.signing_key, office=reader.office)
    return Facts("checking.acknowledgement", {"no": answer.ack_no, "seq": answer.seq})
