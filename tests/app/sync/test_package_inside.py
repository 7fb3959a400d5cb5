"""What lies inside is checked although the outside is rightly signed."""

from __future__ import annotations

import base64
import dataclasses
import tracemalloc
import zlib

import pytest

from app.sync import inflated
from app.sync.inflated import InflatedLines
from app.sync.manifest import BlobRef

FORGED = {"package.altered", "package.unknown_office", "package.unknown_key"}


def _check_flips_inside(code_of, exchange, places: range | list[int]) -> None:
    inside = exchange.jsonl()
    for place in places:
        changed = bytearray(inside)
        changed[place] ^= 1 << place % 8
        code_of(exchange, exchange.with_inside(bytes(changed)))


def test_what_is_inside_cannot_be_changed_even_under_a_good_outside(code_of, make_exchange):
    small = make_exchange(3, (b"a scanned sketch", b"another"))

    _check_flips_inside(code_of, small, range(len(small.jsonl())))


@pytest.mark.long
@pytest.mark.timeout(3_000)
def test_no_byte_inside_a_hundred_lines_can_be_changed_under_a_good_outside(code_of, make_exchange):
    hundred = make_exchange(100, (b"a scanned sketch",))

    _check_flips_inside(code_of, hundred, range(len(hundred.jsonl())))


def test_the_compressed_stream_cannot_be_cut_or_changed_under_a_good_outside(code_of, exchange):
    packed = zlib.compress(exchange.jsonl())

    for size in range(0, len(packed), 3):
        code_of(exchange, exchange.sealed(packed[:size]))
    for place in range(len(packed)):
        changed = packed[:place] + bytes([packed[place] ^ 1]) + packed[place + 1 :]
        code_of(exchange, exchange.sealed(changed))


def test_nothing_may_follow_the_end(exchange, refused, monkeypatch):
    packed = zlib.compress(exchange.jsonl())

    with refused("package.altered"):
        exchange.opened(exchange.packed() + b"x")
    for more in (b"x", packed, b"\0" * 100_000):
        with refused("package.altered"):
            exchange.opened(exchange.sealed(packed + more))
    monkeypatch.setattr(inflated, "_TAKE", len(packed))
    with refused("package.altered"):
        exchange.opened(exchange.sealed(packed + b"x"))


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
            {
                "books": {
                    "R26": {"first": 1, "last": 2, "count": 2, "cancelled": 0, "sum": {"USD": "+1"}}
                }
            },
            {
                "books": {
                    "R26": {"first": 1, "last": 2, "count": 2, "cancelled": 0, "sum": {"USD": 1}}
                }
            },
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

    @pytest.mark.parametrize("changed", [{"office": "HAS-02"}, {"epoch": 2}, {"seq": 4}])
    def test_one_that_does_not_belong_although_the_office_chained_it(
        self, make_exchange, make_line, refused, changed
    ):
        chained = make_exchange(3, last_line=make_line(3, **changed))
        with refused("package.chain_broken"):
            chained.opened(chained.packed())

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

    @pytest.mark.parametrize(
        "text", [b"YSBzY2FubmVkIHNrZXRjaB==", b"YSBzY2Fub!!kIHNrZXRjaA==", b"YQ"]
    )
    def test_one_in_another_spelling(self, exchange, refused, text):
        with refused("package.not_canonical"):
            exchange.opened(self.with_blobs(exchange, text, b""))

    def test_one_longer_than_stated(self, exchange, refused):
        with refused("package.too_large"):
            exchange.opened(self.with_blobs(exchange, b"A" * 28, b""))


def test_a_bomb_is_noticed_after_a_megabyte(exchange, refused):
    squeezer = zlib.compressobj(9)
    packed = b"".join(squeezer.compress(bytes(10_000_000)) for _ in range(20)) + squeezer.flush()
    assert len(packed) < 300_000
    with refused("package.too_large"):
        exchange.opened(exchange.sealed(packed))
    tracemalloc.start()
    with refused("package.too_large"):
        InflatedLines(packed).line(1_000_000)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 8_000_000


def test_a_bomb_of_many_short_lines_meets_the_limit_of_the_whole(exchange, refused, monkeypatch):
    monkeypatch.setattr(inflated, "MAX_UNPACKED", 3_000_000)
    blob = bytes(30_000_000)
    manifest = dataclasses.replace(exchange.manifest, blobs=(BlobRef.of(blob),))
    large = dataclasses.replace(exchange, manifest=manifest, blobs=(blob,))

    with refused("package.too_large"):
        exchange.opened(large.with_inside(large.jsonl()))
