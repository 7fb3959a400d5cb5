"""The sale contract with its schedule."""

from __future__ import annotations

from app.domain.contracts import Contract, ContractDraft
from app.domain.deals import draw_up_contract
from app.domain.users import Role, allowed
from app.storage.calendars import calendar_for
from app.storage.deal_files import contract_file
from app.storage.numbers import next_document_no
from app.storage.work import Tx

DEPARTMENT = (Role.INVESTMENT, Role.DIRECTOR, Role.ADMINISTRATOR)


@allowed(*DEPARTMENT)
def sign_contract(tx: Tx, draft: ContractDraft) -> Contract:
    """Sign the sale contract with its schedule (art. 10, 13.5, 19).

    The contract keeps its own frozen copy of the regulation. Raises Refused with every rule that
    is broken.
    """
    file = contract_file(tx.reader, draft)
    contract = draw_up_contract(
        file,
        draft,
        calendar_for(tx.reader, file.regulation),
        tx.settings,
        key=tx.new_id(),
        number=next_document_no(tx, "C", draft.signed_on),
    )
    tx.record("contract.signed", contract)
    return contract
