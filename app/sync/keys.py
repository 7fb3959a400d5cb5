"""Keys of the exchange: made here, stored by somebody else.

An office has one Ed25519 key, to sign. The ministry has an Ed25519 key, to sign acknowledgements,
and an age identity, to read packages. `seals.new_signing_key` makes the Ed25519 ones.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

import pyrage

from app.domain import seals

_KEY_ID = b"SYKEY1\0"


@dataclass(frozen=True, slots=True)
class MinistryKeys:
    """The ministry's two secrets. `identity` is the text "AGE-SECRET-KEY-1..."."""

    signing: seals.SigningKey
    identity: str = field(repr=False)

    @property
    def recipient(self) -> str:
        """The text "age1..." that offices encrypt to."""
        return recipient_of(self.identity)


def new_ministry_keys() -> MinistryKeys:
    """Fresh keys from the system's source of randomness."""
    return MinistryKeys(seals.new_signing_key(), str(pyrage.x25519.Identity.generate()))


def recipient_of(identity: str) -> str:
    """The public half of an age identity. Raises ValueError when it is none."""
    try:
        return str(pyrage.x25519.Identity.from_str(identity).to_public())
    except pyrage.IdentityError as error:
        raise ValueError("not an age identity") from error


def expect_recipients(*texts: str) -> None:
    """Raise ValueError unless each is an age public key."""
    for text in texts:
        try:
            pyrage.x25519.Recipient.from_str(text)
        except pyrage.RecipientError as error:
            raise ValueError(f"not an age recipient: {text[:70]!r}") from error


def key_id(public: bytes) -> str:
    """The name of a public key in a register: 16 hex digits, the same wherever it is computed."""
    return hashlib.sha256(_KEY_ID + public).hexdigest()[:16]
