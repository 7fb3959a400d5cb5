"""Commands of the investment department: allocation and its end."""

from __future__ import annotations

from app.domain.allocations import (
    AUTOMATIC,
    Allocation,
    AllocationCancelled,
    AllocationDraft,
    check_cancellation_13_4,
)
from app.domain.deals import draw_up_allocation
from app.domain.names import clean
from app.domain.users import Role, allowed
from app.errors import Refused, Violation
from app.storage import accounts, deals
from app.storage.calendars import calendar_for
from app.storage.deal_files import allocation_file
from app.storage.numbers import next_document_no
from app.storage.work import Tx

DEPARTMENT = (Role.INVESTMENT, Role.DIRECTOR, Role.ADMINISTRATOR)


@allowed(*DEPARTMENT)
def allocate_plot(tx: Tx, draft: AllocationDraft) -> Allocation:
    """Give out the one document of allocation, handover and sketch (art. 13.3).

    The sketch is frozen with it. Raises Refused with every rule that is broken.
    """
    file = allocation_file(tx.reader, draft)
    allocation = draw_up_allocation(
        file,
        draft,
        calendar_for(tx.reader, file.regulation),
        tx.settings,
        key=tx.new_id(),
        document_no=next_document_no(tx, "A", draft.allocated_on),
    )
    tx.record("plot.allocated", allocation)
    return allocation


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
            contracted=deals.contract_for(tx.session, allocation.application_id) is not None,
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
