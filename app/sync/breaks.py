"""What a check of an office finds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Break:
    """Something that should not be. `seq` is the journal line it concerns, 0 for none."""

    code: str
    seq: int = 0
    detail: str = ""
