"""Packages that are cut, changed, forged or foreign: told from outside, never decrypted."""

from __future__ import annotations

import dataclasses
import zlib

import pyrage
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain import canonical
from app.errors import Trouble
from app.sync import envelope as envelope_module
from app.sync.envelope import check_outside, peek
from app.sync.keys import key_id
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


@pytest.fixture
def one_package(exchange) -> bytes:
    return exchange.packed()


@pytest.mark.usefixtures("never_decrypted")
def test_no_prefix_of_a_package_passes(code_of, make_exchange):
    hundred = make_exchange(100)
    data = hundred.packed()

    assert {code_of(hundred, data[:size]) for size in range(len(data))} == {"package.truncated"}


@pytest.mark.usefixtures("never_decrypted")
def test_no_package_with_another_byte_passes(code_of, make_exchange):
    hundred = make_exchange(100)
    data = hundred.packed()

    for place in range(len(data)):
        changed = bytearray(data)
        changed[place] ^= place % 255 + 1
        code_of(hundred, bytes(changed))


@pytest.mark.long
@pytest.mark.timeout(3_000)
@pytest.mark.usefixtures("never_decrypted")
def test_no_package_with_any_byte_flipped_in_any_way_passes(code_of, make_exchange):
    hundred = make_exchange(100)
    data = hundred.packed()

    for place in range(len(data)):
        for mask in range(1, 256):
            code_of(hundred, data[:place] + bytes([data[place] ^ mask]) + data[place + 1 :])


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
        magic, line, rest = exchange.packed().split(b"\n", 2)
        with refused("package.altered"):
            exchange.opened(b"\n".join((magic, line, rest[::-1])))

    def test_a_length_that_is_not_the_one_signed(self, exchange, refused):
        with refused("package.altered"):
            exchange.opened(exchange.with_envelope(ct_len=1))

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
    code_of, make_exchange, other_key, never_decrypted
):
    honest = make_exchange(2)
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
        if number % 2:
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


@settings(max_examples=400, deadline=None)
@given(data=st.binary(max_size=300), prefix=st.sampled_from([b"", b"SYSYNC/1\n", b"SYSYNC/1\n{"]))
def test_any_bytes_give_trouble_and_nothing_else(data, prefix):
    with pytest.raises(Trouble):
        peek(prefix + data)


@settings(
    max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_a_mutated_package_gives_trouble_and_nothing_else(code_of, exchange, one_package, data):
    inside = data.draw(st.booleans())
    original = exchange.jsonl() if inside else one_package
    start = data.draw(st.integers(0, len(original)))
    end = data.draw(st.integers(start, min(len(original), start + 40)))
    new = data.draw(st.binary(max_size=40))
    if new == original[start:end]:
        return
    changed = original[:start] + new + original[end:]
    code_of(exchange, exchange.with_inside(changed) if inside else changed)
