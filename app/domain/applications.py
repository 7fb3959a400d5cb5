"""Subscription applications and the industrial decision (art. 2, 11, 13.1, 13.2, 14)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.books import RegisterLine
from app.domain.explanation import Explained
from app.domain.land import LARGEST_AREA, Sector
from app.domain.money import Currency
from app.domain.names import check_text
from app.domain.parties import Party, check_party
from app.domain.scans import LONGEST_FILE_NAME, check_scan
from app.errors import Violation

PRIORITY_CLASSES = (1, 2, 3, 4)
COUNCIL_CLASS = 4
"""The class whose capacity the council estimates (art. 2, A05)."""

MOST_PAPERS = 60
LARGEST_SCANS = 40_000_000
"""Bytes of all scans of one application: they travel to the ministry in one file."""


@dataclass(frozen=True, slots=True)
class Paper:
    """One line of the checklist of required papers. `sha256` names the scan, if there is one."""

    name: str
    present: bool
    sha256: str = ""
    file_name: str = ""


@dataclass(frozen=True, slots=True)
class Scan:
    """A scanned paper. The bytes lie beside the journal and are named by their hash."""

    sha256: str
    file_name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class ApplicationDraft:
    """What the clerk typed. `known_party_id` is set when the applicant was found, not typed."""

    party: Party
    site_id: str
    phase_id: str
    subscribed_on: date
    area: Decimal
    investment_type: str
    sector: Sector | None
    industry_type: str
    priority_class: int
    papers: tuple[Paper, ...] = ()
    licence_no: str = ""
    licence_date: date | None = None
    known_party_id: str | None = None
    note: str = ""
    scans: tuple[Scan, ...] = ()


@dataclass(frozen=True, slots=True)
class Application:
    """An application as registered, with copies of all that was printed."""

    id: str
    party: Party
    party_is_new: bool
    site_id: str
    phase_id: str
    subscribed_on: date
    area: Decimal
    investment_type: str
    sector: Sector | None
    industry_type: str
    priority_class: int
    papers: tuple[Paper, ...]
    licence_no: str
    licence_date: date | None
    regulation: str
    price_per_m2: Decimal
    currency: Currency
    value: int
    insurance: int
    fee: int
    explanation: tuple[Explained, ...]
    line: RegisterLine
    note: str = ""

    @property
    def serial(self) -> int:
        """The number in the general register."""
        return self.line.serial


@dataclass(frozen=True, slots=True)
class IndustrialDecision:
    """The industrial decision kept in the file (art. 13.2). `annotation` is set when the
    register page of the application was sealed before: a sealed page never changes."""

    id: str
    application_id: str
    number: str
    decided_on: date
    issued_by: str
    area_needed: Decimal | None = None
    override_note: str = ""
    annotation: RegisterLine | None = None


def check_application(draft: ApplicationDraft, *, today: date) -> Iterator[Violation]:
    """Yield every reason why this application cannot be registered (art. 13.1, 14)."""
    yield from check_party(draft.party)
    if not draft.site_id:
        yield Violation("application.site.missing", "site_id")
    if not draft.phase_id:
        yield Violation("application.phase.missing", "phase_id")
    if draft.area <= 0:
        yield Violation("application.area.not_positive", "area")
    elif draft.area > LARGEST_AREA:
        yield Violation("plot.area.too_large", "area", {"most": f"{LARGEST_AREA:,}"})
    elif draft.area != round(draft.area, 2):
        yield Violation("plot.area.too_fine", "area")
    if draft.subscribed_on > today:
        yield Violation("application.date.in_future", "subscribed_on")
    if draft.priority_class not in PRIORITY_CLASSES:
        yield Violation("application.priority.unknown", "priority_class")
    yield from _check_words(draft)
    yield from _check_papers(draft)


def _check_words(draft: ApplicationDraft) -> Iterator[Violation]:
    if not draft.investment_type.strip():
        yield Violation("application.investment_type.missing", "investment_type")
    if not draft.industry_type.strip():
        yield Violation("application.industry_type.missing", "industry_type")
    for field in ("investment_type", "industry_type", "licence_no"):
        yield from check_text(getattr(draft, field), field)
    yield from check_text(draft.note, "note", free=True)
    if draft.licence_no.strip() and draft.licence_date is None:
        yield Violation("application.licence_date.missing", "licence_date")
    if draft.licence_date is not None and not draft.licence_no.strip():
        yield Violation("application.licence_no.missing", "licence_no")


def _check_papers(draft: ApplicationDraft) -> Iterator[Violation]:
    if len(draft.papers) > MOST_PAPERS:
        yield Violation("application.papers.too_many", "papers", {"most": MOST_PAPERS})
    for paper in draft.papers:
        if not paper.name.strip():
            yield Violation("application.paper.nameless", "papers")
        yield from check_text(paper.name, "papers")
        yield from check_text(paper.file_name, "papers", longest=LONGEST_FILE_NAME)
    for scan in draft.scans:
        yield from check_scan(scan.file_name, scan.data, "papers")
    if sum(len(scan.data) for scan in draft.scans) > LARGEST_SCANS:
        most = LARGEST_SCANS // 1_000_000
        yield Violation("application.scans.too_large", "papers", {"most": most})


def check_decision(
    decision: IndustrialDecision, *, paid: bool, subscribed_on: date, today: date
) -> Iterator[Violation]:
    """Yield why this decision cannot be recorded. Payment comes first (art. 13.2, A36)."""
    if not decision.number.strip():
        yield Violation("decision.number.missing", "number")
    if not decision.issued_by.strip():
        yield Violation("decision.issued_by.missing", "issued_by")
    yield from check_text(decision.number, "number")
    yield from check_text(decision.issued_by, "issued_by")
    yield from check_text(decision.override_note, "override_note", free=True)
    if decision.area_needed is not None:
        yield from _check_area_needed(decision.area_needed)
    if decision.decided_on < subscribed_on:
        yield Violation("decision.date.before_subscription", "decided_on")
    if decision.decided_on > today:
        yield Violation("decision.date.in_future", "decided_on")
    if not paid and not decision.override_note.strip():
        yield Violation("decision.fees_unpaid", "override_note")


def _check_area_needed(area: Decimal) -> Iterator[Violation]:
    if not 0 < area <= LARGEST_AREA:
        yield Violation("decision.area.out_of_range", "area_needed", {"most": f"{LARGEST_AREA:,}"})
    elif area != round(area, 2):
        yield Violation("plot.area.too_fine", "area_needed")
