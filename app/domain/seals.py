"""Signatures and hashes: Ed25519, the chain of events, the code and the QR of a receipt.

Everything signed or hashed begins with a domain of its own that ends in a NUL, so that a signature
of one kind never passes as another (reliability.md 5.1 to 5.3). Not imported at start-up:
`cryptography` is heavy.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from app.domain.canonical import encode
from app.domain.keyboard import from_arabic_layout
from app.domain.money import Currency, Money

EVENT, RECEIPT, QR = b"SYEV1\0", b"SYRC1\0", b"SYQR1\0"
ENVELOPE, MANIFEST = b"SYENV1\0", b"SYMAN1\0"
_FINGERPRINT = b"SYFP1\0"
_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MISREAD = str.maketrans("OIL٠١٢٣٤٥٦٧٨٩", "0110123456789", " -‐–")
_CODES = {Currency.SYP_OLD: "SYPO", Currency.SYP_NEW: "SYPN", Currency.USD: "USD"}
_CURRENCIES = {code: currency for currency, code in _CODES.items()}
_QR_FIELD = re.compile("[0-9A-Z]{1,16}").fullmatch
_QR_TEXT = re.compile(
    r"SY1\*([0-9A-Z]+)\*([0-9A-Z]+)\*([0-9]{6,9})\*([0-9A-Z]+)\*([0-9]{8})"
    r"\*(-?[0-9]{1,16})\*([A-Z]+)\*([A-Z2-7]{52})\*([A-Z2-7]{103})"
).fullmatch


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A private Ed25519 key as its 32 raw bytes, which never show in a report or a log."""

    raw: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.raw) != 32:
            raise ValueError("a signing key has 32 bytes")

    @property
    def public(self) -> bytes:
        """The 32 bytes that others check signatures with."""
        return Ed25519PrivateKey.from_private_bytes(self.raw).public_key().public_bytes_raw()


def new_signing_key() -> SigningKey:
    """A fresh key from the system's source of randomness."""
    return SigningKey(Ed25519PrivateKey.generate().private_bytes_raw())


def sign(key: SigningKey, domain: bytes, data: bytes) -> bytes:
    """The 64 bytes of the signature over domain and data."""
    return Ed25519PrivateKey.from_private_bytes(key.raw).sign(_in_domain(domain, data))


def verify(public: bytes, domain: bytes, data: bytes, signature: bytes) -> bool:
    """Whether the owner of this public key signed exactly this, in this domain."""
    message = _in_domain(domain, data)
    if len(public) != 32:
        return False
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except InvalidSignature:
        return False
    return True


def event_hash(previous: bytes, seq: int, payload: bytes) -> bytes:
    """The hash that chains an event to the one before it (reliability.md 5.1).

    `payload` is the canonical line of the whole event: kind, epoch, time, actor and value. `seq`
    counts from 1; the first event follows `genesis_hash`.
    """
    if len(previous) != 32 or not 1 <= seq < 2**64:
        raise ValueError(f"event {seq} after {len(previous)} bytes")
    return hashlib.sha256(
        EVENT + previous + seq.to_bytes(8, "big") + hashlib.sha256(payload).digest()
    ).digest()


def genesis_hash(enrolment: bytes) -> bytes:
    """What the first event follows: the hash of the signed enrolment record, never zeros."""
    return hashlib.sha256(enrolment).digest()


def receipt_hash(content: Mapping[str, object]) -> bytes:
    """The hash over all that a receipt says, 32 bytes kept whole (reliability.md 5.3)."""
    return hashlib.sha256(RECEIPT + encode(dict(content))).digest()


def human_code(digest: bytes) -> str:
    """The first 50 bits of a hash as people compare them: 7K2QM-X9R4T (Crockford's base32)."""
    bits = int.from_bytes(digest[:7], "big") >> 6
    code = "".join(_CROCKFORD[bits >> shift & 31] for shift in range(45, -1, -5))
    return f"{code[:5]}-{code[5:]}"


def read_human_code(text: str) -> str:
    """A code as typed from paper or heard by telephone: O is 0, I and L are 1, any case.

    Raises ValueError when it cannot be a code.
    """
    code = text.strip().upper().translate(_MISREAD)
    if len(code) != 10 or not set(code) <= set(_CROCKFORD):
        raise ValueError(f"no code: {text}")
    return f"{code[:5]}-{code[5:]}"


@dataclass(frozen=True, slots=True)
class ReceiptMark:
    """What the QR says of a receipt. `amount` is in the smallest unit, negative for a reversal.

    `office`, `book` and `epoch` are capitals and digits only: DAM-01 is written DAM01.
    """

    office: str
    book: str
    serial: int
    epoch: str
    day: date
    amount: Money
    content_hash: bytes

    def __post_init__(self) -> None:
        if not all(map(_QR_FIELD, (self.office, self.book, self.epoch))):
            raise ValueError(f"{self.office} {self.book} {self.epoch}: capitals and digits only")
        if self.serial < 1 or len(self.content_hash) != 32:
            raise ValueError(f"receipt {self.serial}")

    def text(self) -> str:
        """The signed part of the QR."""
        parts = (
            "SY1",
            self.office,
            self.book,
            f"{self.serial:06d}",
            self.epoch,
            f"{self.day:%Y%m%d}",
            str(self.amount.minor),
            _CODES[self.amount.currency],
            _base32(self.content_hash),
        )
        return "*".join(parts)


def qr_text(mark: ReceiptMark, key: SigningKey) -> str:
    """The whole text of the QR, signed by the office's key."""
    return f"{mark.text()}*{_base32(sign(key, QR, mark.text().encode()))}"


def read_qr(text: str) -> ReceiptMark:
    """What a scanned text says, also when it was typed under an Arabic keyboard layout.

    Nothing is proven by reading: `check_qr` does that. Raises ValueError when it is none of ours.
    """
    return _parse(text)[0]


def check_qr(text: str, public_key: bytes) -> bool:
    """Whether the office with this key signed the text. Raises ValueError as `read_qr` does."""
    mark, signature = _parse(text)
    return verify(public_key, QR, mark.text().encode(), signature)


def fingerprint(public: bytes) -> str:
    """A public key as 8 groups of 4 digits (106 bits), for two people with two papers."""
    number = int.from_bytes(hashlib.sha256(_FINGERPRINT + public).digest(), "big") % 10**32
    digits = f"{number:032d}"
    return " ".join(digits[start : start + 4] for start in range(0, 32, 4))


def _parse(text: str) -> tuple[ReceiptMark, bytes]:
    read = (from_arabic_layout(text.strip(), lam_alef_is_b=choice) for choice in (True, False))
    found = next(filter(None, (_QR_TEXT(one.upper()) for one in read)), None)
    if found is None:
        raise ValueError("not the text of a receipt's QR")
    office, book, serial, epoch, day, amount, code, content_hash, signature = found.groups()
    try:
        mark = ReceiptMark(
            office,
            book,
            int(serial),
            epoch,
            date.fromisoformat(f"{day[:4]}-{day[4:6]}-{day[6:]}"),
            Money(int(amount), _CURRENCIES[code]),
            _from_base32(content_hash),
        )
    except KeyError as error:
        raise ValueError(f"the currency {code}") from error
    if not found[0].startswith(f"{mark.text()}*"):
        raise ValueError("written in another way than ours")
    return mark, _from_base32(signature)


def _base32(data: bytes) -> str:
    """RFC 4648 without the padding."""
    return base64.b32encode(data).decode().rstrip("=")


def _from_base32(text: str) -> bytes:
    data = base64.b32decode(text + "=" * (-len(text) % 8))
    if _base32(data) != text:
        raise ValueError("bits left over")
    return data


def _in_domain(domain: bytes, data: bytes) -> bytes:
    if not domain.endswith(b"\0") or b"\0" in domain[:-1]:
        raise ValueError(f"the domain {domain!r} does not end in one NUL")
    return domain + data
