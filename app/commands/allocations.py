"""Commands of the investment department: allocation and its end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.domain.allocations import (
    AUTOMATIC,
    Allocation,
    AllocationCancelled,
    AllocationDraft,
    check_allocation,
    check_cancellation_13_4,
)
from app.domain.applications import Application, IndustrialDecision
from app.domain.deadlines import building_deadline, third_deadline
from app.domain.land import Phase, Plot, Site, price_per_m2
from app.domain.money import currency_on
from app.domain.names import clean
from app.domain.pricing import price_plot
from app.domain.regulation import Regulation
from app.domain.users import Role, allowed
from app.errors import Refused, Violation
from app.storage import accounts, deals, land, people
from app.storage.calendars import calendar_for
from app.storage.numbers import next_document_no
from app.storage.work import Tx

DEPARTMENT = (Role.INVESTMENT, Role.DIRECTOR, Role.ADMINISTRATOR)


@dataclass(frozen=True, slots=True)
class _File:
    """What the allocation of one application rests on."""

    application: Application
    decision: IndustrialDecision
    plot: Plot
    phase: Phase
    site: Site
    regulation: Regulation


@allowed(*DEPARTMENT)
def allocate_plot(tx: Tx, draft: AllocationDraft) -> Allocation:
    """Give out the one document of allocation, handover and sketch (art. 13.3).

    The sketch is frozen with it. Raises Refused with every rule that is broken.
    """
    file = _file(tx, draft)
    allocation = _allocation(tx, draft, file)
    tx.record("plot.allocated", allocation)
    return allocation


def _allocation(tx: Tx, draft: AllocationDraft, file: _File) -> Allocation:
    app, plot, regulation = file.application, file.plot, file.regulation
    price = price_per_m2(plot, file.phase)
    currency = currency_on(draft.allocated_on)
    worth = price_plot(
        plot.category, plot.area, price, regulation, insurance_paid=app.insurance, currency=currency
    )
    calendar = calendar_for(tx.reader, regulation)
    pay_third = third_deadline(
        draft.allocated_on, regulation, calendar, received_on=draft.handover_on
    )
    return Allocation(
        id=tx.new_id(),
        document_no=next_document_no(tx, "A", draft.allocated_on),
        **_copies(file),
        allocated_on=draft.allocated_on,
        handover_on=draft.handover_on,
        area_reason=clean(draft.area_reason),
        price_per_m2=price,
        currency=currency,
        value=worth.value,
        third=worth.third,
        insurance=app.insurance,
        net_due=worth.net_due_at_receipt,
        financed=worth.financed_amount,
        pay_third_by=pay_third.last_day,
        build_by=building_deadline(draft.handover_on, regulation, calendar).last_day,
        sketch=draft.sketch,
        explanation=worth.explanation,
        signatory=tx.settings.general_manager,
        override_note=clean(draft.override_note),
    )


def _copies(file: _File) -> dict[str, Any]:
    """What the document repeats from the file, so that it stands on its own for ever."""
    app, plot = file.application, file.plot
    return {
        "application_id": app.id,
        "application_serial": app.serial,
        "party_name": app.party.full_name,
        "party_identity": app.party.identity,
        "industry_type": app.industry_type,
        "decision_no": file.decision.number,
        "decision_date": file.decision.decided_on,
        "plot_id": plot.id,
        "plot_number": plot.number,
        "plot_block": plot.block,
        "plot_category": plot.category,
        "cadastral_ref": plot.cadastral_ref,
        "area": plot.area,
        "site_name": file.site.name,
        "phase_no": file.phase.no,
        "regulation": file.regulation.version_id,
    }


def _file(tx: Tx, draft: AllocationDraft) -> _File:
    application = people.application_of(tx.session, draft.application_id)
    if application is None:
        raise Refused(Violation("application.unknown", "application_id"))
    plot = land.plot_of(tx.session, draft.plot_id)
    decision = people.decision_for(tx.session, application.id)
    already = deals.live_allocation(tx.session, application.id) is not None
    Refused.unless_none(
        check_allocation(
            draft, plot, has_decision=decision is not None, already=already, today=tx.today
        )
    )
    regulation = people.regulation_of(tx.session, tx.office, application.regulation)
    phase = None if plot is None else land.phase_of(tx.session, plot.phase_id)
    site = None if plot is None else land.site_of(tx.session, plot.site_id)
    if None in (plot, decision, regulation, phase, site):
        raise Refused(Violation("phase.unknown", "plot_id"))
    return _File(application, decision, plot, phase, site, regulation)  # type: ignore[arg-type]  # none is None: just checked


@allowed(*DEPARTMENT)
def cancel_allocation(
    tx: Tx, allocation_id: str, reason: str, *, article: str = AUTOMATIC
) -> AllocationCancelled:
    """Record that an allocation ended by itself because the third was not paid (art. 13.4).

    The program proposes it, a person confirms it. The insurance stays with the city.
    """
    allocation = deals.allocation_of(tx.session, allocation_id)
    if allocation is None:
        raise Refused(Violation("allocation.unknown", "allocation_id"))
    live = deals.live_allocation(tx.session, allocation.application_id)
    if live is None or live.id != allocation.id:
        raise Refused(Violation("allocation.already_cancelled", "allocation_id"))
    if article != AUTOMATIC:
        raise Refused(Violation("allocation.cancel.article", "article"))
    account = accounts.account_of(tx.reader, allocation.application_id, on=tx.today)
    Refused.unless_none(
        check_cancellation_13_4(
            third_left=account.third_left,
            pay_third_by=allocation.pay_third_by,
            on=tx.today,
            reason=reason,
        )
    )
    ended = AllocationCancelled(
        tx.new_id(), allocation.id, allocation.plot_id, article, tx.today, clean(reason)
    )
    tx.record("allocation.cancelled", ended)
    return ended
