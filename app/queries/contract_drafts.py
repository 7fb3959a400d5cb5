"""What the form of a contract offers and shows before anything is saved."""

from __future__ import annotations

from app.domain.allocations import Allocation
from app.domain.contracts import MOST_INSTALMENTS, Contract, ContractDraft
from app.domain.deals import draw_up_contract
from app.domain.names import fold
from app.domain.regulation import Regulation
from app.domain.schedule import Schedule, make_schedule
from app.domain.settings import OfficeSettings
from app.errors import Refused, Violation
from app.queries.late import OpenAllocation, open_allocations
from app.storage import deal_files, deals, people
from app.storage.calendars import calendar_for
from app.storage.work import Reader

MOST_OFFERED = 50


def ready_for_contract(
    reader: Reader, typed: str = "", *, limit: int = MOST_OFFERED
) -> list[OpenAllocation]:
    """Allocations whose third is paid and that have no contract, the most urgent first.

    `typed` narrows the list: parts of the name in any spelling, the plot, the document's number.
    """
    words = fold(typed).split()
    found = (
        line
        for line in open_allocations(reader)
        if line.third_is_paid and all(word in _words_of(line) for word in words)
    )
    return [line for line, _ in zip(found, range(limit), strict=False)]


def _words_of(line: OpenAllocation) -> str:
    return fold(f"{line.party_name} {line.plot_number} {line.document_no}")


def allocation_with_law(reader: Reader, allocation_id: str) -> tuple[Allocation, Regulation]:
    """An allocation and the version it was given under. Raises Refused when it is unknown."""
    allocation = deals.allocation_of(reader.session, allocation_id)
    if allocation is None:
        raise Refused(Violation("allocation.unknown", "allocation_id"))
    regulation = people.regulation_of(reader.session, reader.office, allocation.regulation)
    if regulation is None:
        raise Refused(Violation("site.regulation.unknown", "allocation_id"))
    return allocation, regulation


def schedule_for(reader: Reader, allocation_id: str, instalments: int | None = None) -> Schedule:
    """The schedule that a contract would have (art. 10.2); without a number that of the version.

    Raises Refused when the allocation is unknown or the number is out of range.
    """
    allocation, regulation = allocation_with_law(reader, allocation_id)
    if instalments is not None and not 1 <= instalments <= MOST_INSTALMENTS:
        raise Refused(Violation("contract.instalments.out_of_range", "n_instalments"))
    return make_schedule(
        allocation.financed,
        allocation.allocated_on,
        regulation,
        n=instalments,
        calendar=calendar_for(reader, regulation),
        currency=allocation.currency,
    )


def preview_contract(reader: Reader, draft: ContractDraft, settings: OfficeSettings) -> Contract:
    """The contract as it would be signed, without its number.

    Raises Refused with every rule that is broken.
    """
    file = deal_files.contract_file(reader, draft)
    return draw_up_contract(file, draft, calendar_for(reader, file.regulation), settings)
