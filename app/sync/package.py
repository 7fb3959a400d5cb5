"""The file that goes to the ministry: written whole here, opened here, format in FORMAT.md.

Bytes in, frozen values out. What the lines mean, and whether the ministry already has them, is
judged by whoever applies them.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import pyrage

from app.domain import canonical, seals
from app.errors import Trouble
from app.sync.envelope import Envelope, KnownKeys, check_outside, wrap
from app.sync.inflated import MAX_UNPACKED, InflatedLines
from app.sync.manifest import BlobRef, Manifest, read_manifest
from app.sync.signed import read_as, sign_record

LINE_VERSION = 1
MAX_LINE = canonical.MAX_LINE


@dataclass(frozen=True, slots=True)
class EventLine:
    """One journal line: its head for sorting, its bytes whole, and its place in the chain.

    `prev` and `hash` are lower-case hex. `line` is canonical JSON and has been checked.
    """

    seq: int
    epoch: int
    kind: str
    at: datetime
    actor: str
    line: bytes
    prev: str
    hash: str


@dataclass(frozen=True, slots=True)
class Package:
    """A package whose every byte is accounted for. `sha256` is that of the whole file, hex."""

    envelope: Envelope
    manifest: Manifest
    events: tuple[EventLine, ...]
    blobs: Mapping[str, bytes]
    sha256: str

    def hash_at(self, seq: int) -> str | None:
        """The chain's hash at a line, as far as this package knows it; for comparing an overlap."""
        if seq == self.manifest.first - 1:
            return self.manifest.prev
        place = seq - self.manifest.first
        return self.events[place].hash if 0 <= place < len(self.events) else None

    def after(self, seq: int) -> tuple[EventLine, ...]:
        """The lines that come behind this one."""
        return self.events[max(0, seq + 1 - self.manifest.first) :]


@dataclass(frozen=True, slots=True)
class _LineHead:
    v: int
    office: str
    seq: int
    epoch: int
    kind: str
    at: datetime
    offset: int
    clock: str
    actor: str
    device: str
    value: object


def write_package(
    events: Iterable[bytes],
    manifest: Manifest,
    blobs: Iterable[bytes] = (),
    *,
    office_key: seals.SigningKey,
    key_id: str,
    recipients: Sequence[str],
) -> bytes:
    """Sign, pack and encrypt journal lines `manifest.first`..`manifest.last` in order.

    `events` are the lines as the journal keeps them, `blobs` the bytes of `manifest.blobs` in the
    same order, `recipients` age public keys ("age1...") of the ministry and its escrow.
    Raises `Trouble`: export.journal_broken (the lines do not lead from `prev` to `head`),
    export.attachment_differs, export.too_large, export.no_recipient.
    """
    packed = b"".join(_packed(events, manifest, blobs, office_key))
    rest = pyrage.encrypt(packed, _recipients(recipients))
    envelope = Envelope(
        office=manifest.office,
        instance=manifest.instance,
        export_no=manifest.export_no,
        to=manifest.recipient,
        key_id=key_id,
        ct_len=len(rest),
        ct_sha256=hashlib.sha256(rest).hexdigest(),
    )
    return wrap(envelope, rest, office_key)


def open_package(data: bytes, *, known_keys: KnownKeys, identity: str, me: str) -> Package:
    """Check a package in the order of FORMAT.md and return what it holds.

    `identity` is the ministry's age secret key, `me` its name as recipient. Nothing is decrypted
    before the outer signature and the hash are right; nothing is unpacked without limits.
    Raises `Trouble` package.*; no other exception, whatever the bytes.
    """
    outside = check_outside(data, known_keys)
    if outside.envelope.to != me:
        raise Trouble("package.wrong_recipient", to=outside.envelope.to)
    lines = InflatedLines(_decrypted(outside.rest, identity))
    manifest = read_manifest(lines.line(MAX_LINE), outside.envelope, outside.key)
    events = tuple(_events(lines, manifest))
    blobs = {ref.sha256: _blob(lines, ref) for ref in manifest.blobs}
    if not lines.at_end():
        raise Trouble("package.counts_differ", expected=manifest.count, found=manifest.count + 1)
    return Package(outside.envelope, manifest, events, blobs, hashlib.sha256(data).hexdigest())


def _packed(
    events: Iterable[bytes], manifest: Manifest, blobs: Iterable[bytes], key: seals.SigningKey
) -> Iterator[bytes]:
    squeezer = zlib.compressobj(9)
    total = 0
    for line in _lines_out(events, manifest, blobs, key):
        total += len(line) + 1
        if total > MAX_UNPACKED:
            raise Trouble("export.too_large", limit_mb=MAX_UNPACKED // 1_000_000)
        yield squeezer.compress(line + b"\n")
    yield squeezer.flush()


def _lines_out(
    events: Iterable[bytes], manifest: Manifest, blobs: Iterable[bytes], key: seals.SigningKey
) -> Iterator[bytes]:
    yield sign_record(seals.MANIFEST, manifest.record(), key)
    seq, reached = manifest.first - 1, bytes.fromhex(manifest.prev)
    for line in events:
        seq += 1
        reached = seals.event_hash(reached, seq, line)
        yield line
    if seq != manifest.last or reached.hex() != manifest.head:
        raise Trouble("export.journal_broken", first=manifest.first, last=manifest.last)
    refs = []
    for blob in blobs:
        refs.append(BlobRef.of(blob))
        yield base64.b64encode(blob)
    if tuple(refs) != manifest.blobs:
        raise Trouble("export.attachment_differs")


def _recipients(texts: Sequence[str]) -> list[pyrage.x25519.Recipient]:
    try:
        found = [pyrage.x25519.Recipient.from_str(text) for text in texts]
    except pyrage.RecipientError as error:
        raise Trouble("export.no_recipient") from error
    if not found:
        raise Trouble("export.no_recipient")
    return found


def _decrypted(rest: bytes, identity: str) -> bytes:
    try:
        return bytes(pyrage.decrypt(rest, [pyrage.x25519.Identity.from_str(identity)]))
    except (pyrage.DecryptError, pyrage.IdentityError) as error:
        raise Trouble("package.cannot_decrypt") from error


def _events(lines: InflatedLines, manifest: Manifest) -> Iterator[EventLine]:
    reached = bytes.fromhex(manifest.prev)
    for seq in range(manifest.first, manifest.last + 1):
        if lines.at_end():
            found = seq - manifest.first
            raise Trouble("package.counts_differ", expected=manifest.count, found=found)
        line = lines.line(MAX_LINE)
        head = _line_head(line, seq)
        if head.seq != seq or head.office != manifest.office or head.epoch > manifest.epoch:
            raise Trouble("package.chain_broken", seq=seq)
        before, reached = reached, seals.event_hash(reached, seq, line)
        yield EventLine(
            seq, head.epoch, head.kind, head.at, head.actor, line, before.hex(), reached.hex()
        )
    if reached.hex() != manifest.head:
        raise Trouble("package.chain_broken", seq=manifest.last)


def _line_head(line: bytes, seq: int) -> _LineHead:
    try:
        plain = canonical.decode(line)
    except ValueError as error:
        raise Trouble("package.not_canonical") from error
    if not isinstance(plain, dict):
        raise Trouble("package.malformed", detail=f"line {seq}")
    version = plain.get("v")
    if type(version) is int and version > LINE_VERSION:
        raise Trouble("package.newer_format", version=version)
    try:
        head = read_as(_LineHead, plain)
    except ValueError as error:
        raise Trouble("package.malformed", detail=f"line {seq}: {error}") from error
    if head.v != LINE_VERSION or head.at.tzinfo is None or not isinstance(head.value, dict):
        raise Trouble("package.malformed", detail=f"line {seq}")
    return head


def _blob(lines: InflatedLines, ref: BlobRef) -> bytes:
    """One attachment: base64 on a line of its own, with padding, in exactly one spelling."""
    if lines.at_end():
        raise Trouble("package.attachment_missing", sha256=ref.sha256[:8])
    text = lines.line(4 * ((ref.len + 2) // 3))
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise Trouble("package.not_canonical") from error
    if base64.b64encode(data) != text:
        raise Trouble("package.not_canonical")
    if BlobRef.of(data) != ref:
        raise Trouble("package.altered")
    return data
