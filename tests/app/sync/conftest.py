"""One office and one ministry with fixed keys, and a workshop for forged packages."""

from __future__ import annotations

import base64
import contextlib
import dataclasses
import hashlib
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import pyrage
import pytest

from app.domain import canonical, seals
from app.errors import Trouble
from app.sync.envelope import Envelope, wrap
from app.sync.keys import MinistryKeys, key_id
from app.sync.manifest import BlobRef, BookTotals, LastAck, Manifest
from app.sync.package import Package, open_package, write_package
from app.sync.signed import sign_record
from app.wording import sentence

OFFICE_KEY = seals.SigningKey(bytes(range(32)))
OTHER_KEY = seals.SigningKey(bytes(range(32, 64)))
MINISTRY = MinistryKeys(
    seals.SigningKey(bytes(range(64, 96))),
    "AGE-SECRET-KEY-1PUMHYH7MRV0NDAUV2V24SYUMSTZU5CV347K8AXDJWW0JKZWXTX9QYJG2S3",
)
GENESIS = hashlib.sha256(b"a signed enrolment request").digest()


def journal_line(seq: int, /, **changed: object) -> bytes:
    line = {
        "v": 1,
        "office": "HAS-01",
        "seq": seq,
        "epoch": 1,
        "kind": "receipt.issued",
        "at": "2026-11-21T08:30:00.000000Z",
        "offset": 180,
        "clock": "ok",
        "actor": "huda",
        "device": "pc-1",
        "value": {"payer": "محمد عبد الله الحسن", "amount": 1_250_000 + seq, "serial": seq},
    }
    return canonical.encode({**line, **changed})


def chained(lines: Sequence[bytes], first: int = 1, prev: bytes = GENESIS) -> bytes:
    for seq, line in enumerate(lines, first):
        prev = seals.event_hash(prev, seq, line)
    return prev


@dataclasses.dataclass(frozen=True)
class Exchange:
    """What an office and its ministry hold. Every part can be replaced to forge a package."""

    lines: tuple[bytes, ...]
    manifest: Manifest
    blobs: tuple[bytes, ...] = ()
    key: seals.SigningKey = OFFICE_KEY
    me: str = "min-2026a"

    @property
    def key_id(self) -> str:
        return key_id(OFFICE_KEY.public)

    def keys_of(self, office: str) -> Mapping[str, bytes] | None:
        return {self.key_id: OFFICE_KEY.public} if office == "HAS-01" else None

    def packed(self) -> bytes:
        return write_package(
            self.lines,
            self.manifest,
            self.blobs,
            office_key=self.key,
            key_id=self.key_id,
            recipients=[MINISTRY.recipient],
        )

    def opened(self, data: bytes) -> Package:
        return open_package(data, known_keys=self.keys_of, identity=MINISTRY.identity, me=self.me)

    def jsonl(self, **changed: object) -> bytes:
        """What lies inside, the manifest changed and signed again."""
        record = {**self.manifest.record(), **changed}
        kept = {name: value for name, value in record.items() if value is not ...}
        first = sign_record(seals.MANIFEST, kept, self.key)
        return b"".join(
            line + b"\n" for line in (first, *self.lines, *map(base64.b64encode, self.blobs))
        )

    def envelope(self, rest: bytes) -> Envelope:
        digest = hashlib.sha256(rest).hexdigest()
        own = self.manifest
        return Envelope(
            own.office, own.instance, own.export_no, own.recipient, self.key_id, len(rest), digest
        )

    def sealed(self, inside: bytes) -> bytes:
        """These packed bytes, encrypted and rightly signed outside."""
        rest = pyrage.encrypt(inside, [pyrage.x25519.Recipient.from_str(MINISTRY.recipient)])
        return wrap(self.envelope(rest), rest, OFFICE_KEY)

    def with_inside(self, jsonl: bytes) -> bytes:
        return self.sealed(zlib.compress(jsonl))

    def with_envelope(self, **changed: object) -> bytes:
        """The office's own package under an envelope that is changed and rightly signed again."""
        rest = self.packed().split(b"\n", 2)[2]
        record: dict[str, Any] = {**dataclasses.asdict(self.envelope(rest)), **changed}
        signed = sign_record(seals.ENVELOPE, record, self.key)
        return b"SYSYNC/1\n" + signed + b"\n" + rest


def exchange_of(
    count: int, blobs: tuple[bytes, ...] = (), last_line: bytes | None = None
) -> Exchange:
    lines = tuple(journal_line(seq) for seq in range(1, count + 1))
    if last_line is not None:
        lines = (*lines[:-1], last_line)
    manifest = Manifest(
        office="HAS-01",
        instance="0123456789abcdef",
        epoch=1,
        export_no=17,
        first=1,
        last=count,
        prev=GENESIS.hex(),
        head=chained(lines).hex(),
        recipient="min-2026a",
        app="0.1.0",
        books={"R26": BookTotals(1, max(1, count), count, 0, {"SYP_OLD": 10**17})},
        last_ack=LastAck(9, 0),
        blobs=tuple(BlobRef.of(blob) for blob in blobs),
    )
    return Exchange(lines, manifest, blobs)


@pytest.fixture
def exchange() -> Exchange:
    return exchange_of(3, (b"a scanned sketch", b""))


@pytest.fixture
def make_exchange() -> Callable[..., Exchange]:
    return exchange_of


@pytest.fixture
def make_line() -> Callable[..., bytes]:
    return journal_line


@pytest.fixture
def refused() -> Callable[[str], contextlib.AbstractContextManager[None]]:
    """`with refused(code):` expects that Trouble, and that both languages have its sentence."""

    @contextlib.contextmanager
    def expect(code: str) -> Iterator[None]:
        with pytest.raises(Trouble) as caught:
            yield
        assert caught.value.code == code
        for language in ("ar", "en"):
            assert len(sentence(code, caught.value.params, language)) > 40

    return expect


@pytest.fixture
def code_of() -> Callable[[Exchange, bytes], str]:
    """The code of the Trouble that opening these bytes must give."""

    def code(exchange: Exchange, data: bytes) -> str:
        with pytest.raises(Trouble, match=r"^package\.") as caught:
            exchange.opened(data)
        return caught.value.code

    return code


@pytest.fixture
def ministry() -> MinistryKeys:
    return MINISTRY


@pytest.fixture
def office_key() -> seals.SigningKey:
    return OFFICE_KEY


@pytest.fixture
def other_key() -> seals.SigningKey:
    return OTHER_KEY
