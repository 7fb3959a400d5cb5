"""Reading what an allocation or a contract is drawn up from, with every rule checked."""

from __future__ import annotations

from app.domain.allocations import AllocationDraft, check_allocation
from app.domain.contracts import ContractDraft, check_contract
from app.domain.deals import AllocationFile, ContractFile
from app.domain.money import Money, currency_on
from app.errors import Refused, Violation
from app.storage import accounts, deals, land, people
from app.storage.work import Reader


def allocation_file(reader: Reader, draft: AllocationDraft) -> AllocationFile:
    """The file of an allocation that may be issued.

    Raises Refused with every rule that is broken (art. 13.2, 13.3).
    """
    session, wanted = reader.session, draft.application_id
    application = people.application_of(session, wanted)
    if application is None:
        raise Refused(Violation("application.unknown", "application_id"))
    decision = people.decision_for(session, wanted)
    Refused.unless_none(
        check_allocation(
            draft,
            land.plot_of(session, draft.plot_id),
            site_id=application.site_id,
            decided_on=decision.decided_on if decision else None,
            already=deals.live_allocation(session, wanted) is not None,
            ended_under=deals.ended_under(session, wanted),
            today=reader.today,
        )
    )
    return unchecked_file(reader, wanted, draft.plot_id)


def unchecked_file(reader: Reader, application_id: str, plot_id: str) -> AllocationFile:
    """The same for a look ahead, while the form is still being filled in.

    Raises Refused where a part of the file is missing.
    """
    session = reader.session
    application = people.application_of(session, application_id)
    if application is None:
        raise Refused(Violation("application.unknown", "application_id"))
    decision = people.decision_for(session, application_id)
    if decision is None:
        raise Refused(Violation("allocation.no_decision", "application_id"))
    plot = land.plot_of(session, plot_id)
    if plot is None:
        raise Refused(Violation("plot.unknown", "plot_id"))
    regulation = people.regulation_of(session, reader.office, application.regulation)
    phase, site = land.phase_of(session, plot.phase_id), land.site_of(session, plot.site_id)
    if regulation is None or phase is None or site is None:
        raise Refused(Violation("phase.unknown", "plot_id"))
    return AllocationFile(application, decision, plot, phase, site, regulation)


def contract_file(reader: Reader, draft: ContractDraft) -> ContractFile:
    """The file of a contract that may be signed.

    Raises Refused with every rule that is broken (art. 10.2, 13.5).
    """
    session = reader.session
    allocation = deals.allocation_of(session, draft.allocation_id)
    if allocation is None:
        raise Refused(Violation("allocation.unknown", "allocation_id"))
    application = people.application_of(session, allocation.application_id)
    regulation = people.regulation_of(session, reader.office, allocation.regulation)
    if application is None or regulation is None:
        raise Refused(Violation("application.unknown", "allocation_id"))
    live = deals.live_allocation(session, application.id)
    account = accounts.account_of(reader, application.id, on=reader.today)
    Refused.unless_none(
        check_contract(
            draft,
            third_left=Money(account.third_left, currency_on(reader.today)),
            cancelled=live is None or live.id != allocation.id,
            already=deals.contract_for(session, application.id) is not None,
            third_paid_on=account.third_paid_on,
            today=reader.today,
            allocated_on=allocation.allocated_on,
        )
    )
    return ContractFile(application, allocation, regulation, account.third_paid_on)
