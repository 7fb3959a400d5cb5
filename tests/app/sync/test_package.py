"""A package that is in order: what goes in comes out, and nobody needs more keys than said."""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import json
import subprocess
import sys
import zlib
from pathlib import Path

import pyrage
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from app.domain import seals
from app.sync import envelope as envelope_module
from app.sync.envelope import check_outside, peek
from app.sync.package import open_package, write_package


def test_lines_come_out_as_they_went_in_with_their_place_in_the_chain(exchange):
    data = exchange.packed()
    package = exchange.opened(data)

    assert tuple(event.line for event in package.events) == exchange.lines
    assert package.manifest == exchange.manifest
    assert package.sha256 == hashlib.sha256(data).hexdigest()
    assert [event.seq for event in package.events] == [1, 2, 3]
    assert package.events[0].prev == exchange.manifest.prev
    assert package.events[1].prev == package.events[0].hash
    assert package.events[2].hash == exchange.manifest.head
    assert package.events[0].at.isoformat() == "2026-11-21T08:30:00+00:00"
    assert (package.events[0].kind, package.events[0].actor) == ("receipt.issued", "huda")


def test_attachments_travel_by_their_hash(exchange):
    package = exchange.opened(exchange.packed())

    assert package.blobs == {
        ref.sha256: blob for ref, blob in zip(exchange.manifest.blobs, exchange.blobs, strict=True)
    }


def test_an_overlap_can_be_compared_line_by_line(exchange):
    package = exchange.opened(exchange.packed())

    assert package.hash_at(0) == exchange.manifest.prev
    assert package.hash_at(3) == exchange.manifest.head
    assert package.hash_at(4) is None
    assert package.hash_at(-1) is None
    assert [event.seq for event in package.after(1)] == [2, 3]
    assert len(package.after(0)) == 3
    assert package.after(3) == ()


def test_a_package_that_goes_on_from_the_last_acknowledged_line(exchange, make_exchange):
    whole = make_exchange(100)
    at_60 = make_exchange(60).manifest.head
    tail = dataclasses.replace(
        whole,
        lines=whole.lines[60:],
        manifest=dataclasses.replace(whole.manifest, first=61, prev=at_60),
    )
    package = tail.opened(tail.packed())

    assert [event.seq for event in package.events] == list(range(61, 101))
    assert package.hash_at(60) == at_60


def test_an_office_with_nothing_new_can_say_so(make_exchange):
    idle = make_exchange(0)

    assert idle.opened(idle.packed()).events == ()


def test_the_same_export_differs_only_by_its_encryption(exchange, ministry):
    identity = pyrage.x25519.Identity.from_str(ministry.identity)
    first, second = (exchange.packed().split(b"\n", 2)[2] for _ in range(2))

    assert first != second
    assert pyrage.decrypt(first, [identity]) == pyrage.decrypt(second, [identity])


def test_the_escrow_key_opens_it_too(exchange, ministry):
    escrow = pyrage.x25519.Identity.generate()
    data = write_package(
        exchange.lines,
        exchange.manifest,
        exchange.blobs,
        office_key=exchange.key,
        key_id=exchange.key_id,
        recipients=[ministry.recipient, str(escrow.to_public())],
    )
    package = open_package(data, known_keys=exchange.keys_of, identity=str(escrow), me="min-2026a")

    assert len(package.events) == 3


def test_the_office_checks_its_own_stick_without_a_secret_key(exchange):
    outside = check_outside(exchange.packed(), exchange.keys_of)

    assert outside.key == exchange.key.public
    assert outside.envelope.export_no == 17


def test_a_file_can_be_shown_without_any_key(exchange):
    envelope = peek(exchange.packed())

    assert (envelope.office, envelope.export_no, envelope.to) == ("HAS-01", 17, "min-2026a")


def test_fields_of_a_later_version_are_left_alone(exchange):
    assert exchange.opened(exchange.with_envelope(v=2, colour="green")).events
    assert exchange.opened(exchange.with_inside(exchange.jsonl(colour="green"))).events


def test_names_of_people_are_not_readable_in_the_file(exchange):
    data = exchange.packed()

    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        assert "الحسن".encode(encoding) not in data
    assert b"receipt" not in data


def test_a_reader_written_from_the_description_alone_opens_it(exchange, ministry):
    """Standard JSON, zlib and hashes, Ed25519 and age; nothing of app/."""

    def check(tag: bytes, text: bytes) -> dict[str, object]:
        record = json.loads(text)
        signature = bytes.fromhex(record.pop("sig"))
        signed = json.dumps(record, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        key.verify(signature, tag + signed.encode())
        return record

    key = Ed25519PublicKey.from_public_bytes(exchange.key.public)
    magic, envelope_line, rest = exchange.packed().split(b"\n", 2)
    envelope = check(b"SYENV1\0", envelope_line)
    assert magic == b"SYSYNC/1"
    assert (envelope["ct_len"], envelope["ct_sha256"]) == (
        len(rest),
        hashlib.sha256(rest).hexdigest(),
    )
    plain = pyrage.decrypt(rest, [pyrage.x25519.Identity.from_str(ministry.identity)])
    manifest_line, *lines = zlib.decompress(plain).split(b"\n")
    manifest = check(b"SYMAN1\0", manifest_line)
    reached = bytes.fromhex(manifest["prev"])
    for seq in range(manifest["from"], manifest["to"] + 1):
        line = hashlib.sha256(lines.pop(0)).digest()
        reached = hashlib.sha256(b"SYEV1\0" + reached + seq.to_bytes(8, "big") + line).digest()
    assert reached.hex() == manifest["head"]
    assert [base64.b64decode(line) for line in lines] == [*exchange.blobs, b""]


def test_the_manifest_is_written_exactly_as_described(make_exchange):
    small = make_exchange(2, (b"a scanned sketch",))
    record = json.loads(small.jsonl().split(b"\n")[0])

    assert len(record.pop("sig")) == 128
    assert record == {
        "schema": 1,
        "app": "0.1.0",
        "office": "HAS-01",
        "instance": "0123456789abcdef",
        "epoch": 1,
        "export_no": 17,
        "from": 1,
        "to": 2,
        "n": 2,
        "prev": "8262e33d4fe29d8eeefbb3d33d21fba9e71633cecf7fbf1b324892f6bada952f",
        "head": "2f731a07309bcce97b8ee364a0976886d945ea952d3279010995c3f4702a8121",
        "books": {
            "R26": {
                "first": 1,
                "last": 2,
                "count": 2,
                "cancelled": 0,
                "sum": {"SYP_OLD": "100000000000000000"},
            }
        },
        "last_ack": {"no": 9, "seq": 0},
        "clock": "ok",
        "recipient": "min-2026a",
        "blobs": [{"sha256": hashlib.sha256(b"a scanned sketch").hexdigest(), "len": 16}],
    }


OPEN = """
import resource, sys, time
from pathlib import Path
from app.sync.package import open_package
data, key_id, key, identity = Path(sys.argv[1]).read_bytes(), *sys.argv[2:]
before, began = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.monotonic()
keys = {key_id: bytes.fromhex(key)}
package = open_package(data, known_keys=lambda office: keys, identity=identity, me="min-2026a")
used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
print(len(package.events), used, time.monotonic() - began)
"""


def test_twenty_megabytes_of_events_open_in_bounded_memory(
    tmp_path: Path, make_exchange, make_line, ministry
):
    note = "ملاحظة طويلة عن المقسم " * 10
    lines = tuple(make_line(seq, value={"note": note, "serial": seq}) for seq in range(1, 34_001))
    head = _chain(bytes.fromhex(make_exchange(0).manifest.prev), lines)
    large = make_exchange(0)
    manifest = dataclasses.replace(large.manifest, last=len(lines), head=head)
    large = dataclasses.replace(large, lines=lines, manifest=manifest)
    assert sum(map(len, lines)) > 20_000_000
    path = tmp_path / "large.syx"
    path.write_bytes(large.packed())
    secrets = (large.key_id, large.key.public.hex(), ministry.identity)
    done = subprocess.run(
        [sys.executable, "-c", OPEN, path, *secrets], capture_output=True, text=True, check=True
    )
    count, kilobytes, seconds = done.stdout.split()

    assert int(count) == 34_000
    assert int(kilobytes) < 100_000
    assert float(seconds) < 60


def _chain(reached: bytes, lines: tuple[bytes, ...]) -> str:
    for seq, line in enumerate(lines, 1):
        reached = seals.event_hash(reached, seq, line)
    return reached.hex()


class TestTheOfficeWritesNoBadPackage:
    def test_when_its_journal_does_not_chain(self, exchange, make_line, refused):
        longer = dataclasses.replace(exchange.manifest, last=4)
        with refused("export.journal_broken"):
            dataclasses.replace(exchange, manifest=longer).packed()
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
