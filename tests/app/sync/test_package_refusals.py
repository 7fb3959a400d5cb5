"""Packages that must not pass: cut, changed, forged, foreign, too new, too large, too deep."""

from __future__ import annotations

import base64
import dataclasses
import random
import zlib

import pyrage
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain import canonical
from app.errors import Trouble
from app.sync import envelope as envelope_module
from app.sync import inflated
from app.sync.envelope import check_outside, peek
from app.sync.keys import key_id
from app.sync.manifest import BlobRef
from app.sync.package import open_package, write_package

FORGED = {"package.altered", "package.unknown_office", "package.unknown_key"}


@pytest.fixture
def never_decrypted(monkeypatch):
    """A spy that fails the test as soon as anything is decrypted or unpacked."""
    called: list[str] = []
    monkeypatch.setattr(pyrage, "decrypt", lambda *_: called.append("decrypt"))
    monkeypatch.setattr(zlib, "decompressobj", lambda *_: called.append("inflate"))
    yield
    assert called == []


def code_of(exchange, data: bytes) -> str:
    with pytest.raises(Trouble) as caught:
        exchange.opened(data)
    assert caught.value.code.startswith("package.")
    return caught.value.code


@pytest.mark.usefixtures("never_decrypted")
def test_no_prefix_of_a_package_passes(make_exchange):
    hundred = make_exchange(100)
    data = hundred.packed()

    assert {code_of(hundred, data[:size]) for size in range(len(data))} == {"package.truncated"}


@pytest.mark.usefixtures("never_decrypted")
def test_no_package_with_another_byte_passes(make_exchange):
    hundred = make_exchange(100)
    data = hundred.packed()
    dice = random.Random(17)

    for place in range(len(data)):
        changed = bytearray(data)
        changed[place] ^= dice.randrange(1, 256)
        code_of(hundred, bytes(changed))


@pytest.mark.long
@pytest.mark.timeout(3_000)
@pytest.mark.usefixtures("never_decrypted")
def test_no_package_with_any_byte_flipped_in_any_way_passes(make_exchange):
    hundred = make_exchange(100)
    data = hundred.packed()

    for place in range(len(data)):
        for mask in range(1, 256):
            code_of(hundred, data[:place] + bytes([data[place] ^ mask]) + data[place + 1 :])


def _check_flips_inside(exchange, places: range | list[int]) -> None:
    inside = exchange.jsonl()
    for place in places:
        changed = bytearray(inside)
        changed[place] ^= 1 << place % 8
        code_of(exchange, exchange.with_inside(bytes(changed)))


def test_what_is_inside_cannot_be_changed_even_under_a_good_outside(make_exchange):
    small = make_exchange(3, (b"a scanned sketch", b"another"))

    _check_flips_inside(small, range(len(small.jsonl())))


@pytest.mark.long
@pytest.mark.timeout(3_000)
def test_no_byte_inside_a_hundred_lines_can_be_changed_under_a_good_outside(make_exchange):
    hundred = make_exchange(100, (b"a scanned sketch",))

    _check_flips_inside(hundred, range(len(hundred.jsonl())))


def test_the_compressed_stream_cannot_be_cut_or_changed_under_a_good_outside(exchange):
    packed = zlib.compress(exchange.jsonl())

    for size in range(0, len(packed), 3):
        code_of(exchange, exchange.sealed(packed[:size]))
    for place in range(2, len(packed)):
        changed = packed[:place] + bytes([packed[place] ^ 1]) + packed[place + 1 :]
        with pytest.raises(Trouble):
            assert exchange.opened(exchange.sealed(changed)).events == ()


def test_nothing_may_follow_the_end(exchange, refused):
    packed = zlib.compress(exchange.jsonl())

    with refused("package.altered"):
        exchange.opened(exchange.packed() + b"x")
    for more in (b"x", packed, b"\0" * 100_000):
        with refused("package.altered"):
            exchange.opened(exchange.sealed(packed + more))


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "package.truncated"),
        (b"SYSYNC", "package.truncated"),
        (b"PK\x03\x04 an archive of some kind", "package.not_a_package"),
        (b"SYSYNC/A\n{}\n", "package.not_a_package"),
        (b"SYSYNC/1\r\n{}\n", "package.not_a_package"),
        (b"SYSYNC/2\n{}\n", "package.newer_format"),
        (b"SYSYNC/0\n{}\n", "package.older_format"),
        (b"SYSYNC/1\n" + b"x" * 5_000, "package.not_canonical"),
        (b"SYSYNC/1\n" + b"[" * 4_000 + b"\n", "package.not_canonical"),
        (b"SYSYNC/1\n[1]\n", "package.not_canonical"),
        (b"SYSYNC/1\nnull\n", "package.not_canonical"),
        (b'SYSYNC/1\n{"v":1,"v":1}\n', "package.not_canonical"),
        (b'SYSYNC/1\n{"min_reader":1,"v":NaN}\n', "package.not_canonical"),
        (b'SYSYNC/1\n{"min_reader":1,"v":' + b"9" * 4_050 + b"}\n", "package.not_canonical"),
        (b'\xef\xbb\xbfSYSYNC/1\n{"v":1}\n', "package.not_a_package"),
        (b"SYSYNC/1\n{}\n", "package.malformed"),
        (b'SYSYNC/1\n{"min_reader":true,"v":1}\n', "package.malformed"),
        (b'SYSYNC/1\n{"min_reader":1,"v":1}\n', "package.malformed"),
        (b'SYSYNC/1\n{"min_reader":2,"v":2}\n', "package.newer_format"),
        (b'SYSYNC/1\n{"min_reader":0,"v":0}\n', "package.older_format"),
    ],
)
@pytest.mark.usefixtures("never_decrypted")
def test_a_foreign_or_broken_file_is_named_for_what_it_is(exchange, refused, data, code):
    with refused(code):
        exchange.opened(data)
    with refused(code):
        peek(data)


@pytest.mark.usefixtures("never_decrypted")
def test_a_file_above_the_limit_is_not_looked_at(exchange, refused, monkeypatch):
    monkeypatch.setattr(envelope_module, "MAX_FILE", 1_000_000)

    with refused("package.too_large"):
        exchange.opened(exchange.packed() + bytes(1_000_000))


@pytest.mark.usefixtures("never_decrypted")
class TestAForgedFileIsNeverDecrypted:
    def test_an_office_nobody_enrolled(self, exchange, refused):
        with refused("package.unknown_office"):
            exchange.opened(exchange.with_envelope(office="HAS-02"))

    def test_a_key_nobody_accepted(self, exchange, refused):
        with refused("package.unknown_key"):
            exchange.opened(exchange.with_envelope(key_id="0011223344556677"))

    def test_a_package_signed_by_another_key_under_the_right_name(
        self, exchange, other_key, refused
    ):
        forged = dataclasses.replace(exchange, key=other_key)
        with refused("package.altered"):
            exchange.opened(forged.packed())

    def test_another_office_cannot_use_its_own_key(self, exchange, other_key, refused):
        def keys_of(office: str) -> dict[str, bytes]:
            key = exchange.key if office == "HAS-01" else other_key
            return {key_id(key.public): key.public, exchange.key_id: key.public}

        forged = dataclasses.replace(exchange, key=other_key).packed()
        with refused("package.altered"):
            check_outside(forged, keys_of)

    def test_a_signature_in_capital_letters(self, exchange, refused):
        magic, line, rest = exchange.packed().split(b"\n", 2)
        before, signature = line.split(b'"sig":"')
        capital = before + b'"sig":"' + signature[:128].upper() + signature[128:]
        with refused("package.not_canonical"):
            exchange.opened(b"\n".join((magic, capital, rest)))

    def test_a_hash_in_capital_letters(self, exchange, refused):
        with refused("package.malformed"):
            exchange.opened(exchange.with_envelope(ct_sha256="AB" * 32))

    @pytest.mark.parametrize(
        "signature", [None, 5, [], "", "00" * 64, "zz" * 64, "0" * 127, "٠" * 128]
    )
    def test_no_signature_or_a_foolish_one(self, exchange, refused, signature):
        magic, line, rest = exchange.packed().split(b"\n", 2)
        record = {**canonical.decode(line), "sig": signature}
        with refused("package.altered"):
            exchange.opened(b"\n".join((magic, canonical.encode(record), rest)))

    def test_an_envelope_in_another_order_or_with_spaces(self, exchange, refused):
        magic, line, rest = exchange.packed().split(b"\n", 2)
        for spelt in (line.replace(b",", b", "), b" " + line, line + b"\r"):
            with refused("package.not_canonical"):
                exchange.opened(b"\n".join((magic, spelt, rest)))

    def test_a_rest_that_belongs_to_another_export(self, exchange, refused):
        head = exchange.packed().split(b"\n", 2)[:2]
        rest = exchange.packed().split(b"\n", 2)[2]
        with refused("package.altered"):
            exchange.opened(b"\n".join((*head, rest)))

    def test_a_package_for_somebody_else(self, exchange, refused):
        with refused("package.wrong_recipient"):
            exchange.opened(exchange.with_envelope(to="min-2020a"))

    @pytest.mark.parametrize(
        "changed",
        [
            {"office": "HAS 01"},
            {"office": "../../etc"},
            {"office": "حسياء"},
            {"instance": ""},
            {"export_no": -1},
            {"export_no": "17"},
            {"export_no": True},
            {"ct_len": None},
            {"kind": "import"},
        ],
    )
    def test_a_field_of_another_shape(self, exchange, refused, changed):
        with refused("package.malformed"):
            exchange.opened(exchange.with_envelope(**changed))


def test_a_thousand_forged_packages_are_refused_without_decrypting(
    make_exchange, other_key, never_decrypted
):
    honest, dice = make_exchange(2), random.Random(1)
    data = honest.packed()
    magic, line, rest = data.split(b"\n", 2)
    forger = dataclasses.replace(honest, key=other_key)
    fields = canonical.decode(line)
    for number in range(1_000):
        changed = {
            0: {"office": f"HAS-{number}"},
            1: {"key_id": f"{number:016x}"},
            2: {"export_no": 18 + number},
            3: {"to": f"min-{number}"},
            4: {"instance": f"{number:016x}"},
        }[number % 5]
        if dice.random() < 0.5:
            forged = forger.with_envelope(**changed)
        else:
            forged = b"\n".join((magic, canonical.encode({**fields, **changed}), rest))
        assert code_of(honest, forged) in FORGED


def test_a_package_locked_for_another_key_is_told_apart(exchange, refused):
    other = pyrage.x25519.Identity.generate()
    data = write_package(
        exchange.lines,
        exchange.manifest,
        exchange.blobs,
        office_key=exchange.key,
        key_id=exchange.key_id,
        recipients=[str(other.to_public())],
    )
    with refused("package.cannot_decrypt"):
        exchange.opened(data)
    with refused("package.cannot_decrypt"):
        open_package(
            exchange.packed(), known_keys=exchange.keys_of, identity="no key", me="min-2026a"
        )


class TestTheManifestUnderAGoodOutside:
    def test_signed_by_another_key(self, exchange, other_key, refused):
        swapped = dataclasses.replace(exchange, key=other_key).jsonl()
        with refused("package.inner_signature"):
            exchange.opened(exchange.with_inside(swapped))

    @pytest.mark.parametrize(
        "changed",
        [
            {"office": "HAS-02"},
            {"instance": "fedcba9876543210"},
            {"export_no": 18},
            {"recipient": "min-2020a"},
            {"recipient": ...},
        ],
    )
    def test_that_does_not_agree_with_the_envelope(self, exchange, refused, changed):
        with refused("package.inner_differs"):
            exchange.opened(exchange.with_inside(exchange.jsonl(**changed)))

    @pytest.mark.parametrize(
        ("schema", "code"),
        [
            (2, "package.newer_format"),
            (0, "package.older_format"),
            ("1", "package.malformed"),
            (True, "package.malformed"),
        ],
    )
    def test_of_another_schema(self, exchange, refused, schema, code):
        with refused(code):
            exchange.opened(exchange.with_inside(exchange.jsonl(schema=schema)))

    @pytest.mark.parametrize(
        "changed",
        [
            {"from": 0},
            {"from": 5},
            {"to": 2**52},
            {"from": None},
            {"prev": "AB" * 32},
            {"head": ""},
            {"clock": "maybe"},
            {"epoch": -1},
            {"books": []},
            {"books": {"R26": 5}},
            {"books": {"R26": {"sum": {"USD": "1"}}}},
            {"books": {"R26": {"first": 1, "last": 2, "count": 2, "cancelled": 0, "sum": []}}},
            {"books": {"R26": {"first": 1, "last": 2, "count": 2, "cancelled": 0, "sum": {"USD": "+1"}}}},
            {"books": {"R26": {"first": 1, "last": 2, "count": 2, "cancelled": 0, "sum": {"USD": 1}}}},
            {"blobs": [{"sha256": "00" * 32, "len": 10**12}]},
            {"blobs": [{"sha256": "00" * 32, "len": 1}, {"sha256": "00" * 32, "len": 1}]},
            {"last_ack": 9},
            {"app": ...},
        ],
    )
    def test_with_a_field_of_another_shape(self, exchange, refused, changed):
        with refused("package.malformed"):
            exchange.opened(exchange.with_inside(exchange.jsonl(**changed)))

    def test_that_counts_otherwise(self, exchange, refused):
        with refused("package.counts_differ"):
            exchange.opened(exchange.with_inside(exchange.jsonl(n=4)))

    def test_that_is_not_canonical(self, exchange, refused):
        with refused("package.not_canonical"):
            exchange.opened(exchange.with_inside(b" " + exchange.jsonl()))


class TestTheLinesUnderAGoodManifest:
    def with_lines(self, exchange, *lines: bytes) -> bytes:
        first, *rest = exchange.jsonl().split(b"\n")
        return exchange.with_inside(b"\n".join((first, *lines, *rest[3:])))

    def test_one_missing(self, exchange, refused):
        plain = dataclasses.replace(
            exchange, blobs=(), manifest=dataclasses.replace(exchange.manifest, blobs=())
        )
        with refused("package.counts_differ"):
            plain.opened(self.with_lines(plain, *plain.lines[:2]))

    def test_one_too_many(self, exchange, make_line, refused):
        plain = dataclasses.replace(
            exchange, blobs=(), manifest=dataclasses.replace(exchange.manifest, blobs=())
        )
        with refused("package.counts_differ"):
            plain.opened(self.with_lines(plain, *plain.lines, make_line(4)))

    def test_two_in_the_wrong_order(self, exchange, refused):
        one, two, three = exchange.lines
        with refused("package.chain_broken"):
            exchange.opened(self.with_lines(exchange, one, three, two))

    def test_one_changed_by_a_pound(self, exchange, make_line, refused):
        one, _, three = exchange.lines
        changed = make_line(2, value={"payer": "محمد", "amount": 1, "serial": 2})
        with refused("package.chain_broken"):
            exchange.opened(self.with_lines(exchange, one, changed, three))

    @pytest.mark.parametrize("changed", [{"office": "HAS-02"}, {"epoch": 2}])
    def test_one_of_another_office_or_a_later_epoch(self, exchange, make_line, refused, changed):
        one, two, _ = exchange.lines
        with refused("package.chain_broken"):
            exchange.opened(self.with_lines(exchange, one, two, make_line(3, **changed)))

    @pytest.mark.parametrize(
        ("changed", "code"),
        [
            ({"v": 2}, "package.newer_format"),
            ({"v": 0}, "package.malformed"),
            ({"at": "yesterday"}, "package.malformed"),
            ({"at": "2026-11-21T08:30:00"}, "package.malformed"),
            ({"value": []}, "package.malformed"),
            ({"actor": 5}, "package.malformed"),
            ({"offset": "180"}, "package.malformed"),
        ],
    )
    def test_one_of_another_shape(self, exchange, make_line, refused, changed, code):
        one, two, _ = exchange.lines
        with refused(code):
            exchange.opened(self.with_lines(exchange, one, two, make_line(3, **changed)))

    @pytest.mark.parametrize(
        "line",
        [
            b"",
            b"[" * 100_000,
            b'{"v":' * 30 + b"1" + b"}" * 30,
            b'{"v":1e999}',
            b'{"v":' + b"9" * 5_000 + b"}",
            b'{"v":"\\u0000"}',
            '{"v":"\u202e"}'.encode(),
            '{"v":"e\u0301"}'.encode(),
            b'{"v":"\xff"}',
            b'{"v":"\\ud800"}',
            b"\xef\xbb\xbf{}",
        ],
    )
    def test_one_that_is_not_canonical(self, exchange, refused, line):
        with refused("package.not_canonical"):
            exchange.opened(self.with_lines(exchange, line))

    def test_one_that_is_not_an_object(self, exchange, refused):
        with refused("package.malformed"):
            exchange.opened(self.with_lines(exchange, b"17"))

    def test_one_above_a_megabyte(self, exchange, refused):
        with refused("package.too_large"):
            exchange.opened(self.with_lines(exchange, b"x" * 1_000_001))


class TestAttachmentsUnderAGoodManifest:
    def with_blobs(self, exchange, *lines: bytes) -> bytes:
        kept = exchange.jsonl().split(b"\n")[:4]
        return exchange.with_inside(b"\n".join((*kept, *lines, b"")))

    def test_one_missing(self, exchange, refused):
        with refused("package.attachment_missing"):
            exchange.opened(self.with_blobs(exchange, base64.b64encode(exchange.blobs[0])))

    def test_one_with_other_content(self, exchange, refused):
        with refused("package.altered"):
            exchange.opened(self.with_blobs(exchange, base64.b64encode(b"another sketch!!"), b""))

    @pytest.mark.parametrize("text", [b"YSBzY2FubmVkIHNrZXRjaB==", b"YSBzY2Fub!!kIHNrZXRjaA==", b"YQ"])
    def test_one_in_another_spelling(self, exchange, refused, text):
        with refused("package.not_canonical"):
            exchange.opened(self.with_blobs(exchange, text, b""))

    def test_one_longer_than_stated(self, exchange, refused):
        with refused("package.too_large"):
            exchange.opened(self.with_blobs(exchange, b"A" * 28, b""))


def test_a_bomb_is_noticed_after_a_megabyte(exchange, refused):
    squeezer = zlib.compressobj(9)
    packed = b"".join(squeezer.compress(bytes(10_000_000)) for _ in range(60)) + squeezer.flush()
    assert len(packed) < 1_000_000
    with refused("package.too_large"):
        exchange.opened(exchange.sealed(packed))


def test_a_bomb_of_many_short_lines_meets_the_limit_of_the_whole(exchange, refused, monkeypatch):
    monkeypatch.setattr(inflated, "MAX_UNPACKED", 3_000_000)
    blob = bytes(30_000_000)
    manifest = dataclasses.replace(exchange.manifest, blobs=(BlobRef.of(blob),))
    large = dataclasses.replace(exchange, manifest=manifest, blobs=(blob,))

    with refused("package.too_large"):
        exchange.opened(large.with_inside(large.jsonl()))


@settings(max_examples=400, deadline=None)
@given(data=st.binary(max_size=300), prefix=st.sampled_from([b"", b"SYSYNC/1\n", b"SYSYNC/1\n{"]))
def test_any_bytes_give_trouble_and_nothing_else(data, prefix):
    with pytest.raises(Trouble):
        peek(prefix + data)


@settings(
    max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_a_mutated_package_gives_trouble_and_nothing_else(exchange, data):
    inside = data.draw(st.booleans())
    original = exchange.jsonl() if inside else exchange.packed()
    start = data.draw(st.integers(0, len(original)))
    end = data.draw(st.integers(start, min(len(original), start + 40)))
    new = data.draw(st.binary(max_size=40))
    if new == original[start:end]:
        return
    changed = original[:start] + new + original[end:]
    code_of(exchange, exchange.with_inside(changed) if inside else changed)


class TestTheOfficeWritesNoBadPackage:
    def test_when_its_journal_does_not_chain(self, exchange, make_line, refused):
        for lines in (exchange.lines[:2], (*exchange.lines[:2], make_line(4)), ()):
            with refused("export.journal_broken"):
                dataclasses.replace(exchange, lines=lines).packed()

    def test_when_an_attachment_is_not_the_one_stated(self, exchange, refused):
        for blobs in ((), (exchange.blobs[0],), (b"another", b"")):
            with refused("export.attachment_differs"):
                dataclasses.replace(exchange, blobs=blobs).packed()

    @pytest.mark.parametrize("recipients", [[], ["age1nobody"], [""]])
    def test_when_it_has_no_key_of_the_ministry(self, exchange, refused, recipients):
        with refused("export.no_recipient"):
            write_package(
                exchange.lines,
                exchange.manifest,
                exchange.blobs,
                office_key=exchange.key,
                key_id=exchange.key_id,
                recipients=recipients,
            )

    def test_when_it_would_be_too_large(self, exchange, refused, monkeypatch):
        monkeypatch.setattr(envelope_module, "MAX_FILE", 1_000)
        with refused("export.too_large"):
            exchange.packed()

    def test_when_it_would_unpack_too_large(self, exchange, refused, monkeypatch):
        monkeypatch.setattr("app.sync.package.MAX_UNPACKED", 1_000)
        with refused("export.too_large"):
            exchange.packed()
