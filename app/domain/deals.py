"""How an allocation and a contract are drawn up, for the command that gives them a number and for
the preview that does not. Whether they may be drawn up is checked before.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from app.domain.allocations import Allocation, AllocationDraft
from app.domain.applications import Application, IndustrialDecision
from app.domain.contracts import Contract, ContractDraft
from app.domain.days import Calendar
from app.domain.deadlines import (
    building_deadline,
    contract_deadline,
    stamps_deadline,
    third_deadline,
)
from app.domain.land import Phase, Plot, Site, price_per_m2
from app.domain.money import Currency, currency_on
from app.domain.names import clean
from app.domain.pricing import PlotPrice, price_plot
from app.domain.regulation import Regulation
from app.domain.schedule import make_schedule
from app.domain.settings import OfficeSettings


@dataclass(frozen=True, slots=True)
class AllocationFile:
    """What the allocation of one application rests on."""

    application: Application
    decision: IndustrialDecision
    plot: Plot
    phase: Phase
    site: Site
    regulation: Regulation


@dataclass(frozen=True, slots=True)
class AllocationTerms:
    """What follows from giving a plot on a day. `per_m2` is in smallest units of `currency`."""

    per_m2: Decimal
    currency: Currency
    price: PlotPrice
    pay_third_by: date
    build_by: date


@dataclass(frozen=True, slots=True)
class ContractFile:
    """What a contract rests on. `third_paid_on` is None where the insurance was the third."""

    application: Application
    allocation: Allocation
    regulation: Regulation
    third_paid_on: date | None


def allocation_terms(
    file: AllocationFile, allocated_on: date, handover_on: date, calendar: Calendar
) -> AllocationTerms:
    """The money and the last days of an allocation (art. 10.1, 11, 13.4, 13.6).

    Raises Refused with the violations of `check_price`.
    """
    plot, regulation = file.plot, file.regulation
    per_m2 = price_per_m2(plot, file.phase)
    currency = currency_on(allocated_on)
    paid = file.application.insurance
    price = price_plot(
        plot.category, plot.area, per_m2, regulation, insurance_paid=paid, currency=currency
    )
    third = third_deadline(allocated_on, regulation, calendar, received_on=handover_on)
    building = building_deadline(handover_on, regulation, calendar)
    return AllocationTerms(per_m2, currency, price, third.last_day, building.last_day)


def draw_up_allocation(
    file: AllocationFile,
    draft: AllocationDraft,
    calendar: Calendar,
    settings: OfficeSettings,
    *,
    key: str = "",
    document_no: str = "",
) -> Allocation:
    """The document as it would be issued (art. 13.3). Without a number it is a draft.

    Raises Refused with the violations of `check_price`.
    """
    terms = allocation_terms(file, draft.allocated_on, draft.handover_on, calendar)
    price = terms.price
    return Allocation(
        id=key,
        document_no=document_no,
        **_copies_of_file(file),
        allocated_on=draft.allocated_on,
        handover_on=draft.handover_on,
        area_reason=clean(draft.area_reason),
        price_per_m2=terms.per_m2,
        currency=terms.currency,
        value=price.value,
        third=price.third,
        insurance=file.application.insurance,
        net_due=price.net_due_at_receipt,
        financed=price.financed_amount,
        pay_third_by=terms.pay_third_by,
        build_by=terms.build_by,
        sketch=draft.sketch,
        explanation=price.explanation,
        signatory=settings.general_manager,
        override_note=clean(draft.override_note),
    )


def _copies_of_file(file: AllocationFile) -> dict[str, Any]:
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


def draw_up_contract(
    file: ContractFile,
    draft: ContractDraft,
    calendar: Calendar,
    settings: OfficeSettings,
    *,
    key: str = "",
    number: str = "",
) -> Contract:
    """The contract with its schedule as it would be signed (art. 10, 13.5, 19)."""
    allocation, regulation = file.allocation, file.regulation
    schedule = make_schedule(
        allocation.financed,
        allocation.allocated_on,
        regulation,
        n=draft.n_instalments,
        calendar=calendar,
        currency=allocation.currency,
    )
    paid_on = file.third_paid_on or draft.signed_on
    return Contract(
        id=key,
        number=number,
        signed_on=draft.signed_on,
        first_party=settings.first_party or settings.office_name,
        first_party_signer=settings.general_manager,
        second_party=file.application.party,
        **_copies_of_allocation(allocation),
        increase_method=schedule.method,
        rows=schedule.rows,
        regulation=regulation,
        sign_by=contract_deadline(paid_on, regulation, calendar).last_day,
        stamps_by=stamps_deadline(draft.signed_on, regulation, calendar).last_day,
        explanation=schedule.explanation,
        approval_no=clean(draft.approval_no),
        extra_clauses=tuple(clean(clause) for clause in draft.extra_clauses if clause.strip()),
    )


def _copies_of_allocation(allocation: Allocation) -> dict[str, Any]:
    """What the contract repeats from the allocation document."""
    names = (
        "application_id",
        "plot_number",
        "plot_block",
        "site_name",
        "phase_no",
        "document_no",
        "allocated_on",
        "area",
        "price_per_m2",
        "currency",
        "value",
        "third",
        "financed",
        "industry_type",
    )
    return {"allocation_id": allocation.id, **{n: getattr(allocation, n) for n in names}}
