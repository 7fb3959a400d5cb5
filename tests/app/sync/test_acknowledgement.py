"""The ministry's answer: exact bytes, and nothing of it passes that the ministry did not sign."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain import canonical
from app.errors import Trouble
from app.sync.acknowledgement import (
    FILE,
    Acknowledgement,
    Finding,
    Status,
    open_acknowledgement,
    write_acknowledgement,
)
from app.sync.keys import key_id
from app.sync.signed import sign_record

ACK = Acknowledgement(
    office="HAS-01",
    instance="0123456789abcdef",
    epoch=1,
    seq=456,
    head="ab" * 32,
    for_export=17,
    for_sha256="cd" * 32,
    status=Status.OK,
    ministry_time=datetime(2026, 11, 22, 9, 0, tzinfo=UTC),
    ack_no=9,
    key_id="0011223344556677",
    findings=(Finding("import.held", 450, {"name": "محمد الحسن"}), Finding("import.late")),
    prev_ack_sha256="ef" * 32,
    revoked_keys_version=2,
)
BARE = dataclasses.replace(
    ACK, status=Status.BEHIND, ack_no=1, prev_ack_sha256=None, findings=(), seq=0
)
AS_WRITTEN = (
    '{"ack_no":1,"epoch":1,"findings":[],"for_export":17,"for_sha256":"' + "cd" * 32 + '",'
    '"head":"' + "ab" * 32 + '","instance":"0123456789abcdef","key_id":"0011223344556677",'
    '"kind":"acknowledgement","min_reader":1,"ministry_time":"2026-11-22T09:00:00+00:00",'
    '"office":"HAS-01","prev_ack_sha256":null,"revoked_keys_version":0,"seq":0,"sig":"'
)


@pytest.fixture
def written(ministry) -> bytes:
    return write_acknowledgement(ACK, ministry.signing)


@pytest.fixture
def opened(ministry):
    def open_it(data: bytes) -> Acknowledgement:
        return open_acknowledgement(data, ministry.signing.public, office="HAS-01")

    return open_it


@pytest.fixture
def signed(ministry):
    def sign(**changed: object) -> bytes:
        record = canonical.decode(write_acknowledgement(ACK, ministry.signing))
        record.pop("sig")
        kept = {name: v for name, v in {**record, **changed}.items() if v is not ...}
        return sign_record(FILE.tag, kept, ministry.signing)

    return sign


def test_an_acknowledgement_comes_out_as_it_went_in(written, opened):
    assert opened(written) == ACK


@pytest.mark.parametrize("status", list(Status))
def test_every_status_travels(ministry, opened, status):
    ack = dataclasses.replace(BARE, status=status)

    assert opened(write_acknowledgement(ack, ministry.signing)) == ack


def test_it_is_written_exactly_as_described(ministry):
    first = dataclasses.replace(BARE, revoked_keys_version=0)
    data = write_acknowledgement(first, ministry.signing)

    assert data == write_acknowledgement(first, ministry.signing)
    assert data.decode().startswith(AS_WRITTEN)
    assert data.decode().endswith('","status":"behind","v":1}')


def test_no_prefix_and_no_changed_byte_passes(written, opened):
    for place in range(len(written)):
        with pytest.raises(Trouble, match=r"^acknowledgement\."):
            opened(written[:place])
        for mask in (1, 32, 128):
            with pytest.raises(Trouble, match=r"^acknowledgement\."):
                opened(written[:place] + bytes([written[place] ^ mask]) + written[place + 1 :])


def test_only_the_ministry_can_answer(other_key, opened, refused):
    with refused("acknowledgement.altered"):
        opened(write_acknowledgement(ACK, other_key))


def test_a_signature_in_capital_letters_or_a_space_is_refused(written, opened, refused):
    before, signature = written.split(b'"sig":"')
    capital = before + b'"sig":"' + signature[:128].upper() + signature[128:]
    for data in (capital, written + b"\n", written.replace(b",", b", "), written * 2):
        with refused("acknowledgement.altered"):
            opened(data)


def test_an_answer_for_another_office_is_told_apart(signed, opened, refused):
    with refused("acknowledgement.other_office"):
        opened(signed(office="HAS-02"))


def test_fields_of_a_later_version_are_left_alone(signed, opened):
    assert opened(signed(v=2, holidays=[{"day": "2027-04-17"}])) == ACK


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"min_reader": 2}, "acknowledgement.newer_format"),
        ({"status": "quarantined"}, "acknowledgement.newer_format"),
        ({"status": ["ok"]}, "acknowledgement.newer_format"),
        ({"v": 0}, "acknowledgement.older_format"),
        ({"v": "1"}, "acknowledgement.malformed"),
        ({"seq": -1}, "acknowledgement.malformed"),
        ({"seq": True}, "acknowledgement.malformed"),
        ({"head": "AB" * 32}, "acknowledgement.malformed"),
        ({"head": ...}, "acknowledgement.malformed"),
        ({"ministry_time": "2026-11-22T09:00:00"}, "acknowledgement.malformed"),
        ({"ministry_time": "soon"}, "acknowledgement.malformed"),
        ({"findings": ["x"]}, "acknowledgement.malformed"),
        ({"findings": [{"code": "<b>"}]}, "acknowledgement.malformed"),
        ({"ack_no": 1}, "acknowledgement.malformed"),
        ({"prev_ack_sha256": None}, "acknowledgement.malformed"),
        ({"kind": "enrolment-reply"}, "acknowledgement.not_one"),
    ],
)
def test_another_shape_is_refused_although_signed(signed, opened, refused, changed, code):
    with refused(code):
        opened(signed(**changed))


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "acknowledgement.not_one"),
        (b"SYSYNC/1\n{}", "acknowledgement.not_one"),
        (b"{}", "acknowledgement.not_one"),
        (b'{"a":' * 100_000, "acknowledgement.altered"),
        (b'{"a":' + b"9" * 5_000 + b"}", "acknowledgement.altered"),
        (b"{" * 1_000_001, "acknowledgement.too_large"),
    ],
)
def test_a_foreign_file_is_named_for_what_it_is(opened, refused, data, code):
    with refused(code):
        opened(data)


@settings(max_examples=300, deadline=None)
@given(data=st.binary(max_size=200), prefix=st.sampled_from([b"", b"{", b'{"kind":"']))
def test_any_bytes_give_trouble_and_nothing_else(data, prefix):
    with pytest.raises(Trouble):
        open_acknowledgement(prefix + data, bytes(32), office="HAS-01")


def test_the_key_is_named_by_what_it_is(ministry, office_key):
    names = {key_id(ministry.signing.public), key_id(office_key.public)}

    assert len(names) == 2
    assert {len(name) for name in names} == {16}
