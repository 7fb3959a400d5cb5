"""Who comes first among applicants for the same plot of category A (art. 2, E32)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.domain.regulation import Regulation

LAST_CLASS = 4


@dataclass(frozen=True, slots=True)
class Candidate:
    """An application in the general register; `priority_class` is 1 to 4."""

    application: str
    priority_class: int
    subscribed_on: date
    serial: int


@dataclass(frozen=True, slots=True)
class Ranked:
    """A place in the ranking.

    `by_serial`: another applicant has the same class and day, so the serial decided (A04).
    `needs_decision`: class 4 waits for the council's estimate of its capacity (A05).
    """

    place: int
    candidate: Candidate
    by_serial: bool
    needs_decision: bool


def rank(applications: Iterable[Candidate], regulation: Regulation) -> tuple[Ranked, ...]:
    """By class, then by day of subscription, then by serial (A04).

    Raises ValueError for a class that art. 2 does not know.
    """
    ordered = sorted(applications, key=lambda c: (c.priority_class, c.subscribed_on, c.serial))
    for candidate in ordered:
        if not 1 <= candidate.priority_class <= LAST_CLASS:
            raise ValueError(f"class {candidate.priority_class}")
    same = [(c.priority_class, c.subscribed_on) for c in ordered]
    return tuple(
        Ranked(
            place,
            candidate,
            by_serial=same.count((candidate.priority_class, candidate.subscribed_on)) > 1,
            needs_decision=(
                regulation.class4_needs_decision and candidate.priority_class == LAST_CLASS
            ),
        )
        for place, candidate in enumerate(ordered, 1)
    )
