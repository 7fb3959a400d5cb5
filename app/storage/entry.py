"""What a storage function of an event kind writes through."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class Entry:
    """One event being landed: in its own office, at the ministry, or in a rebuild."""

    session: Session
    office: str
    seq: int
    epoch: int
    at: datetime
    actor: str
