"""How an office and the ministry come to know each other."""

from __future__ import annotations

import dataclasses
import hashlib
from datetime import UTC, datetime

import pytest

from app.domain import canonical, seals
from app.errors import Trouble
from app.sync.enrolment import (
    REPLY,
    REQUEST,
    EnrolmentReply,
    EnrolmentRequest,
    genesis_of,
    open_reply,
    open_request,
    write_reply,
    write_request,
)
from app.sync.keys import MinistryKeys, new_ministry_keys, recipient_of
from app.sync.signed import sign_record

NOON = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


@pytest.fixture
def request_(office_key) -> EnrolmentRequest:
    return EnrolmentRequest(
        office="HAS-01",
        name="المدينة الصناعية بحسياء",
        governorate="حمص",
        instance="0123456789abcdef",
        epoch=1,
        public_key=office_key.public.hex(),
        created=NOON,
    )


@pytest.fixture
def asked(request_, office_key) -> bytes:
    return write_request(request_, office_key)


@pytest.fixture
def reply(request_, asked, ministry) -> EnrolmentReply:
    return EnrolmentReply(
        office=request_.office,
        instance=request_.instance,
        epoch=request_.epoch,
        office_key_id=request_.key_id,
        request_sha256=genesis_of(asked),
        series="K7",
        ministry="وزارة الإدارة المحلية والبيئة",
        ministry_key=ministry.signing.public.hex(),
        recipient="min-2026a",
        recipients=(ministry.recipient,),
        created=NOON,
    )


def resigned(file, data: bytes, key: seals.SigningKey, **changed: object) -> bytes:
    record = canonical.decode(data)
    record.pop("sig")
    return sign_record(file.tag, {**record, **changed}, key)


def test_a_request_and_its_reply_come_out_as_they_went_in(request_, asked, reply, ministry):
    answered = write_reply(reply, ministry.signing)

    assert open_request(asked) == request_
    assert open_reply(answered, request=asked) == reply
    assert open_reply(answered, request=asked, ministry_public_key=ministry.signing.public) == reply


def test_the_chain_begins_at_the_bytes_of_the_request(asked):
    assert genesis_of(asked) == hashlib.sha256(asked).hexdigest()


def test_people_compare_eight_groups_of_four_digits(request_, reply, office_key, ministry):
    assert request_.fingerprint == seals.fingerprint(office_key.public)
    assert reply.fingerprint == seals.fingerprint(ministry.signing.public)
    assert [len(group) for group in reply.fingerprint.split()] == [4] * 8


def test_the_file_names_the_key_that_signed_it(request_, asked, reply, ministry):
    answered = write_reply(reply, ministry.signing)

    assert canonical.decode(asked)["key_id"] == request_.key_id
    assert canonical.decode(answered)["key_id"] == reply.key_id


def test_no_prefix_and_no_changed_byte_of_either_passes(asked, reply, ministry):
    answered = write_reply(reply, ministry.signing)
    for data, open_it in (
        (asked, open_request),
        (answered, lambda changed: open_reply(changed, request=asked)),
    ):
        for place in range(len(data)):
            with pytest.raises(Trouble, match=r"^enrolment\."):
                open_it(data[:place])
            with pytest.raises(Trouble, match=r"^enrolment\."):
                open_it(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :])


def test_nobody_can_ask_with_a_key_that_is_not_theirs(request_, asked, other_key, refused):
    with pytest.raises(ValueError, match="another key"):
        write_request(request_, other_key)
    with refused("enrolment.altered"):
        open_request(resigned(REQUEST, asked, other_key))


def test_nobody_can_answer_with_a_key_that_is_not_theirs(
    asked, reply, other_key, ministry, refused
):
    with pytest.raises(ValueError, match="another key"):
        write_reply(reply, other_key)
    answered = write_reply(reply, ministry.signing)
    with refused("enrolment.altered"):
        open_reply(resigned(REPLY, answered, other_key), request=asked)


def test_a_reply_of_another_ministry_is_noticed_once_the_first_is_known(
    asked, reply, other_key, ministry, refused
):
    swapped = dataclasses.replace(reply, ministry_key=other_key.public.hex())
    answered = write_reply(swapped, other_key)

    with refused("enrolment.other_ministry"):
        open_reply(answered, request=asked, ministry_public_key=ministry.signing.public)


@pytest.mark.parametrize(
    "changed",
    [
        {"office": "HAS-02"},
        {"instance": "fedcba9876543210"},
        {"epoch": 2},
        {"office_key_id": "0011223344556677"},
        {"request_sha256": "00" * 32},
    ],
)
def test_a_reply_to_another_request_is_refused(asked, reply, ministry, refused, changed):
    answered = write_reply(dataclasses.replace(reply, **changed), ministry.signing)

    with refused("enrolment.other_request"):
        open_reply(answered, request=asked)


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"min_reader": 2}, "enrolment.newer_format"),
        ({"v": 0}, "enrolment.older_format"),
        ({"kind": "enrolment-reply"}, "enrolment.not_one"),
        ({"office": "HAS 01"}, "enrolment.malformed"),
        ({"name": " "}, "enrolment.malformed"),
        ({"governorate": "ح" * 201}, "enrolment.malformed"),
        ({"created": "2026-11-21T09:00:00"}, "enrolment.malformed"),
        ({"public_key": "00"}, "enrolment.malformed"),
        ({"key_id": "0011223344556677"}, "enrolment.malformed"),
        ({"epoch": "1"}, "enrolment.malformed"),
    ],
)
def test_a_request_of_another_shape_is_refused(asked, office_key, refused, changed, code):
    with refused(code):
        open_request(resigned(REQUEST, asked, office_key, **changed))


def test_a_reply_that_misnames_its_key_is_refused(asked, reply, ministry, refused):
    answered = write_reply(reply, ministry.signing)
    with refused("enrolment.malformed"):
        open_reply(resigned(REPLY, answered, ministry.signing, key_id="00"), request=asked)


@pytest.mark.parametrize("recipients", [[], ["age1nobody"], [5]])
def test_a_reply_without_a_key_to_encrypt_to_is_refused(
    asked, reply, ministry, refused, recipients
):
    answered = write_reply(reply, ministry.signing)
    with refused("enrolment.malformed"):
        open_reply(
            resigned(REPLY, answered, ministry.signing, recipients=recipients), request=asked
        )


def test_a_file_above_the_limit_is_not_looked_at(refused):
    with refused("enrolment.too_large"):
        open_request(b"{" * 1_000_001)


def test_fresh_keys_differ_and_never_show_themselves():
    first, second = new_ministry_keys(), new_ministry_keys()

    assert first.recipient != second.recipient
    assert first.recipient == recipient_of(first.identity)
    assert first.recipient.startswith("age1")
    assert first.identity not in repr(first)
    assert first.signing.raw.hex() not in repr(first)
    assert isinstance(first, MinistryKeys)


def test_a_text_that_is_no_identity_has_no_recipient():
    with pytest.raises(ValueError, match="identity"):
        recipient_of("AGE-SECRET-KEY-1")
