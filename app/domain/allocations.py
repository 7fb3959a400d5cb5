"""Allocation with handover and sketch in one document, and its cancellation (art. 13.3, 13.4)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.explanation import Explained
from app.domain.land import Category, Plot, PlotState
from app.domain.money import Currency
from app.domain.names import check_text
from app.domain.sketches import Sketch, check_sketch
from app.errors import Violation

AUTOMATIC = "13.4"


@dataclass(frozen=True, slots=True)
class AllocationDraft:
    application_id: str
    plot_id: str
    allocated_on: date
    handover_on: date
    sketch: Sketch
    area_reason: str = ""
    override_note: str = ""


@dataclass(frozen=True, slots=True)
class Allocation:
    """The document «تخصيص واستلام وكروكي» with copies of all that it prints."""

    id: str
    application_id: str
    application_serial: int
    plot_id: str
    plot_number: str
    plot_block: str
    plot_category: Category
    cadastral_ref: str
    site_name: str
    phase_no: int
    document_no: str
    party_name: str
    party_identity: str
    industry_type: str
    decision_no: str
    decision_date: date
    allocated_on: date
    handover_on: date
    area: Decimal
    area_reason: str
    price_per_m2: Decimal
    currency: Currency
    value: int
    third: int
    insurance: int
    net_due: int
    financed: int
    pay_third_by: date
    build_by: date
    sketch: Sketch
    regulation: str
    explanation: tuple[Explained, ...]
    signatory: str
    override_note: str = ""


@dataclass(frozen=True, slots=True)
class AllocationCancelled:
    """An allocation that ended. `article` says by which rule; money follows in its own record."""

    id: str
    allocation_id: str
    plot_id: str
    article: str
    cancelled_on: date
    reason: str
    decision_no: str = ""


def check_allocation(
    draft: AllocationDraft,
    plot: Plot | None,
    *,
    site_id: str,
    decided_on: date | None,
    already: bool,
    ended_under: str | None,
    today: date,
) -> Iterator[Violation]:
    """Yield every reason why this plot cannot be allocated (art. 2, 10, 13.2, 13.3).

    `site_id` is the site that was subscribed on, `decided_on` the day of the industrial decision,
    `ended_under` the article by which an earlier allocation of this application ended: its
    insurance fell to the city then (art. 13.4) and cannot count in another third.
    """
    if plot is None:
        yield Violation("plot.unknown", "plot_id")
    else:
        yield from _check_plot(plot, site_id)
    if already:
        yield Violation("allocation.already", "application_id")
    if ended_under is not None:
        yield Violation("allocation.ended_before", "application_id", {"article": ended_under})
    if decided_on is None:
        yield Violation("allocation.no_decision", "application_id")
    elif draft.allocated_on < decided_on:
        yield Violation("allocation.date.before_decision", "allocated_on", {"decided": decided_on})
    if draft.allocated_on > today:
        yield Violation("allocation.date.in_future", "allocated_on")
    if draft.handover_on < draft.allocated_on:
        yield Violation("allocation.handover.before", "handover_on")
    yield from check_text(draft.area_reason, "area_reason", free=True)
    yield from check_text(draft.override_note, "override_note", free=True)
    if plot is not None:
        yield from check_sketch(draft.sketch, plot.area)


def _check_plot(plot: Plot, site_id: str) -> Iterator[Violation]:
    if plot.state is not PlotState.VACANT:
        yield Violation("plot.not_vacant", "plot_id", {"number": plot.number})
    if plot.category is not Category.A:
        yield Violation("allocation.category", "plot_id", {"category": plot.category.letter})
    if plot.site_id != site_id:
        yield Violation("allocation.other_site", "plot_id", {"number": plot.number})


def check_cancellation_13_4(
    *, third_left: int, contracted: bool, pay_third_by: date, on: date, reason: str
) -> Iterator[Violation]:
    """Yield why an allocation is not cancelled by itself under art. 13.4.

    Once a contract is signed (art. 13.5) only the articles on contracts can end it.
    """
    if contracted:
        yield Violation("allocation.contract_signed", "article")
    if third_left <= 0:
        yield Violation("allocation.third_paid", "article")
    if on <= pay_third_by:
        yield Violation("allocation.deadline_open", "cancelled_on", {"until": pay_third_by})
    if not reason.strip():
        yield Violation("allocation.cancel.reason_missing", "reason")
    yield from check_text(reason, "reason", free=True)
