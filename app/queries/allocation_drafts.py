"""What the form of an allocation offers and shows before anything is saved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import ColumnElement, String, cast, exists, func, or_, select

from app.domain.allocations import Allocation, AllocationDraft
from app.domain.deals import AllocationTerms, allocation_terms, draw_up_allocation
from app.domain.first_sketch import first_sketch
from app.domain.names import fold
from app.domain.settings import OfficeSettings
from app.domain.sketches import Sketch
from app.errors import Refused, Violation
from app.storage import deal_files, land, people
from app.storage.calendars import calendar_for
from app.storage.land import number_key
from app.storage.rows import AllocationRow, ApplicationRow, DecisionRow, PartyRow, PlotRow
from app.storage.work import Reader

MOST_OFFERED = 50


@dataclass(frozen=True, slots=True)
class Candidate:
    """An application with an industrial decision that was never given a plot.

    `area` is what was subscribed, `area_needed` what the decision says, both in m².
    """

    application_id: str
    serial: int
    party_name: str
    identity: str
    industry_type: str
    site_id: str
    phase_id: str
    area: Decimal
    decision_no: str
    decided_on: date
    area_needed: Decimal | None

    @property
    def area_to_find(self) -> Decimal:
        return self.area_needed or self.area


def candidates(reader: Reader, typed: str = "", *, limit: int = MOST_OFFERED) -> list[Candidate]:
    """Who may be given a plot now, the latest decision first; `typed` narrows the list (art. 13.3).
    After an allocation that ended its insurance is gone: that takes a new application.

    Parts of the name in any spelling, the serial, an identity number or the decision's number.
    """
    latest = (
        select(DecisionRow.application_id, func.max(DecisionRow.decided_on).label("day"))
        .group_by(DecisionRow.application_id)
        .subquery()
    )
    given = exists().where(AllocationRow.application_id == ApplicationRow.id)
    query = (
        select(ApplicationRow.id)
        .join(PartyRow, PartyRow.id == ApplicationRow.party_id)
        .join(latest, latest.c.application_id == ApplicationRow.id)
        .where(ApplicationRow.office == reader.office, ~given)
    )
    for word in fold(typed).split():
        query = query.where(_matches(word))
    ids = reader.session.scalars(
        query.order_by(latest.c.day.desc(), ApplicationRow.serial.desc()).limit(limit)
    )
    return [candidate(reader, one) for one in ids]


def candidate(reader: Reader, application_id: str) -> Candidate:
    """One of them. Raises Refused for an unknown application and for one without a decision."""
    application = people.application_of(reader.session, application_id)
    if application is None:
        raise Refused(Violation("application.unknown", "application_id"))
    decision = people.decision_for(reader.session, application_id)
    if decision is None:
        raise Refused(Violation("allocation.no_decision", "application_id"))
    return Candidate(
        application_id=application.id,
        serial=application.serial,
        party_name=application.party.full_name,
        identity=application.party.identity,
        industry_type=application.industry_type,
        site_id=application.site_id,
        phase_id=application.phase_id,
        area=application.area,
        decision_no=decision.number,
        decided_on=decision.decided_on,
        area_needed=decision.area_needed,
    )


def _matches(word: str) -> ColumnElement[bool]:
    decided = select(DecisionRow.application_id).where(
        DecisionRow.number.icontains(word, autoescape=True)
    )
    return or_(
        PartyRow.folded.contains(word, autoescape=True),
        PartyRow.national_no.startswith(word, autoescape=True),
        PartyRow.register_no.startswith(word, autoescape=True),
        cast(ApplicationRow.serial, String) == word,
        ApplicationRow.id.in_(decided),
    )


def terms_of(
    reader: Reader, application_id: str, plot_id: str, allocated_on: date, handover_on: date
) -> AllocationTerms:
    """The money and the last days that would follow. Raises Refused when they cannot be known."""
    file = deal_files.unchecked_file(reader, application_id, plot_id)
    calendar = calendar_for(reader, file.regulation)
    return allocation_terms(file, allocated_on, handover_on, calendar)


def preview_allocation(
    reader: Reader, draft: AllocationDraft, settings: OfficeSettings
) -> Allocation:
    """The document as it would be issued, without its number.

    Raises Refused with every rule that is broken.
    """
    file = deal_files.allocation_file(reader, draft)
    return draw_up_allocation(file, draft, calendar_for(reader, file.regulation), settings)


def sketch_to_begin_with(reader: Reader, plot_id: str) -> Sketch:
    """The last sketch printed for a plot; without one a rectangle of its area between the plots
    with the numbers before and after. Raises Refused for an unknown plot.
    """
    plot = land.plot_of(reader.session, plot_id)
    if plot is None:
        raise Refused(Violation("plot.unknown", "plot_id"))
    drawn: Sketch | None = reader.session.scalar(
        select(AllocationRow.sketch)
        .where(AllocationRow.plot_id == plot_id, AllocationRow.area == plot.area)
        .order_by(AllocationRow.allocated_on.desc(), AllocationRow.id.desc())
        .limit(1)
    )
    return drawn or first_sketch(plot.area, *neighbours(reader, plot_id))


def neighbours(reader: Reader, plot_id: str) -> tuple[str, str]:
    """The numbers before and after a plot in its site and block; empty at the ends."""
    plot = land.plot_of(reader.session, plot_id)
    if plot is None:
        return "", ""
    key = number_key(plot.number)
    around = select(PlotRow.number).where(
        PlotRow.site_id == plot.site_id, PlotRow.block == plot.block
    )
    before = around.where(PlotRow.number_key < key).order_by(PlotRow.number_key.desc()).limit(1)
    after = around.where(PlotRow.number_key > key).order_by(PlotRow.number_key).limit(1)
    return reader.session.scalar(before) or "", reader.session.scalar(after) or ""
