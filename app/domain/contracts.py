"""The mutual-consent sale contract with its schedule (art. 10, 13.5, 19)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.explanation import Explained
from app.domain.money import Currency, Money
from app.domain.names import check_text
from app.domain.parties import Party
from app.domain.regulation import Regulation
from app.domain.schedule import ScheduleRow
from app.errors import Violation

MOST_CLAUSES = 40

MOST_INSTALMENTS = 60


@dataclass(frozen=True, slots=True)
class ContractDraft:
    allocation_id: str
    signed_on: date
    n_instalments: int | None = None
    approval_no: str = ""
    extra_clauses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Contract:
    """A signed contract with its frozen copy of the regulation and copies of all it prints."""

    id: str
    allocation_id: str
    application_id: str
    number: str
    signed_on: date
    first_party: str
    first_party_signer: str
    second_party: Party
    plot_number: str
    plot_block: str
    site_name: str
    phase_no: int
    document_no: str
    allocated_on: date
    area: Decimal
    price_per_m2: Decimal
    currency: Currency
    value: int
    third: int
    financed: int
    increase_method: str
    rows: tuple[ScheduleRow, ...]
    regulation: Regulation
    sign_by: date
    stamps_by: date
    industry_type: str
    explanation: tuple[Explained, ...]
    approval_no: str = ""
    extra_clauses: tuple[str, ...] = ()


def check_contract(
    draft: ContractDraft,
    *,
    third_left: Money,
    cancelled: bool,
    already: bool,
    third_paid_on: date | None,
    today: date,
    allocated_on: date,
) -> Iterator[Violation]:
    """Yield every reason why this contract cannot be signed (art. 10.2, 13.5).

    `third_paid_on` is None where nothing was paid towards the third: the insurance covered it.
    """
    if already:
        yield Violation("contract.already", "allocation_id")
    if cancelled:
        yield Violation("contract.allocation_cancelled", "allocation_id")
    if third_left.minor > 0:
        yield Violation("contract.third_unpaid", "allocation_id", {"left": third_left})
    if draft.signed_on > today:
        yield Violation("contract.date.in_future", "signed_on")
    if draft.signed_on < allocated_on:
        yield Violation("contract.date.before_allocation", "signed_on")
    elif third_paid_on is not None and draft.signed_on < third_paid_on:
        yield Violation("contract.date.before_third", "signed_on", {"paid": third_paid_on})
    yield from _check_terms(draft)


def _check_terms(draft: ContractDraft) -> Iterator[Violation]:
    if draft.n_instalments is not None and not 1 <= draft.n_instalments <= MOST_INSTALMENTS:
        yield Violation("contract.instalments.out_of_range", "n_instalments")
    if draft.n_instalments is not None and not draft.approval_no.strip():
        yield Violation("contract.approval.missing", "approval_no")
    yield from check_text(draft.approval_no, "approval_no")
    if len(draft.extra_clauses) > MOST_CLAUSES:
        yield Violation("contract.clauses.too_many", "extra_clauses", {"most": MOST_CLAUSES})
    for clause in draft.extra_clauses:
        yield from check_text(clause, "extra_clauses", free=True)
