"""The sale contract with its schedule."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.domain.allocations import Allocation
from app.domain.applications import Application
from app.domain.contracts import Contract, ContractDraft, check_contract
from app.domain.deadlines import contract_deadline, stamps_deadline
from app.domain.names import clean
from app.domain.regulation import Regulation
from app.domain.schedule import make_schedule
from app.domain.users import Role, allowed
from app.errors import Refused, Violation
from app.storage import accounts, deals, people
from app.storage.calendars import calendar_for
from app.storage.numbers import next_document_no
from app.storage.work import Tx

DEPARTMENT = (Role.INVESTMENT, Role.DIRECTOR, Role.ADMINISTRATOR)


@allowed(*DEPARTMENT)
def sign_contract(tx: Tx, draft: ContractDraft) -> Contract:
    """Sign the sale contract with its schedule (art. 10, 13.5, 19).

    The contract keeps its own frozen copy of the regulation.
    """
    allocation = deals.allocation_of(tx.session, draft.allocation_id)
    if allocation is None:
        raise Refused(Violation("allocation.unknown", "allocation_id"))
    application = people.application_of(tx.session, allocation.application_id)
    regulation = people.regulation_of(tx.session, tx.office, allocation.regulation)
    if application is None or regulation is None:
        raise Refused(Violation("application.unknown", "allocation_id"))
    live = deals.live_allocation(tx.session, application.id)
    account = accounts.account_of(tx.reader, application.id, on=tx.today)
    Refused.unless_none(
        check_contract(
            draft,
            third_left=account.third_left,
            cancelled=live is None or live.id != allocation.id,
            already=account.contract is not None,
            today=tx.today,
            allocated_on=allocation.allocated_on,
        )
    )
    contract = _contract(tx, draft, allocation, application, regulation, account.third_paid_on)
    tx.record("contract.signed", contract)
    return contract


def _contract(
    tx: Tx,
    draft: ContractDraft,
    allocation: Allocation,
    application: Application,
    regulation: Regulation,
    third_paid_on: date | None,
) -> Contract:
    calendar = calendar_for(tx.reader, regulation)
    schedule = make_schedule(
        allocation.financed,
        allocation.allocated_on,
        regulation,
        n=draft.n_instalments,
        calendar=calendar,
        currency=allocation.currency,
    )
    paid_on = third_paid_on or draft.signed_on
    return Contract(
        id=tx.new_id(),
        number=next_document_no(tx, "C", draft.signed_on),
        signed_on=draft.signed_on,
        first_party=tx.settings.first_party or tx.settings.office_name,
        first_party_signer=tx.settings.general_manager,
        second_party=application.party,
        **_copies(allocation),
        increase_method=schedule.method,
        rows=schedule.rows,
        regulation=regulation,
        sign_by=contract_deadline(paid_on, regulation, calendar).last_day,
        stamps_by=stamps_deadline(draft.signed_on, regulation, calendar).last_day,
        explanation=schedule.explanation,
        approval_no=clean(draft.approval_no),
        extra_clauses=tuple(clean(clause) for clause in draft.extra_clauses if clause.strip()),
    )


def _copies(allocation: Allocation) -> dict[str, Any]:
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
