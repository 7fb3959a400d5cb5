"""`sijill print`: a paper of the office as a PDF.

With a signed-in person it may be the original and is written into the print journal; without one
it is always a copy and says so.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute

from app.cli.opening import office_paths, opened, sign_in
from app.cli.terminal import Terminal
from app.commands.registers import note_printed
from app.documents.allocation import allocation_pdf
from app.documents.contract import contract_pdf
from app.documents.receipt import receipt_pdf, reversal_pdf
from app.documents.register import (
    cover_sheet_pdf,
    opening_page_pdf,
    register_page_pdf,
    sheet_for,
)
from app.domain.books import Volume
from app.domain.names import fold
from app.domain.settings import OfficeSettings, settings_on
from app.errors import Refused, Violation
from app.files import write_whole
from app.office import Office
from app.queries.allocations import allocation_paper
from app.queries.contracts import contract_paper
from app.queries.receipts import ReceiptFile, copies_of, receipt_file
from app.queries.registers import (
    OPENING_PAPER,
    PAGE_PAPER,
    page_content,
    stored_page,
    volumes,
)
from app.queries.settings import dated_settings
from app.storage.rows import AllocationRow, ContractRow, ReceiptRow, ReversalRow
from app.storage.work import Reader

Column = InstrumentedAttribute[str]


@dataclass(frozen=True, slots=True)
class Made:
    """A paper: its name in the print journal, what it is of, its bytes, a cover sheet if any."""

    kind: str
    subject_id: str
    number: str
    pdf: bytes
    cover: bytes = b""


def print_paper(options: argparse.Namespace, terminal: Terminal) -> int:
    """Write the paper, then note that it came out when somebody answers for it."""
    password = ""
    if options.user:
        password = terminal.password(from_stdin=options.password_stdin)
    with opened(office_paths(options.data)) as office:
        if options.user:
            sign_in(office, options.user, password)
        made = _MAKERS[options.paper](_Desk(office), fold(options.number).upper())
        write_whole(options.to, made.pdf)
        terminal.say("cli.print.done", number=made.number, path=options.to)
        if made.cover:
            cover = options.to.with_stem(f"{options.to.stem}-cover")
            write_whole(cover, made.cover)
            terminal.say("cli.print.cover", path=cover)
        if options.user and made.subject_id:
            office.do(note_printed, made.kind, made.subject_id, made.number, "file")
    return 0


class _Desk:
    """The office as the papers need it: its names on a day, how often a paper came out."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self._settings = office.ask(dated_settings)

    def settings(self, day: date) -> OfficeSettings:
        """The names and signatories of the day that a paper is of."""
        return settings_on(day, self._settings)

    def copy(self, kind: str, subject_id: str) -> int:
        """0 for the original: only for a signed-in person, and only once."""
        printed = self.office.ask(copies_of, kind, subject_id)
        return printed if self.office.actor is not None else max(printed, 1)


# --- receipts ------------------------------------------------------------------------------------


def _receipt(desk: _Desk, number: str) -> Made:
    """A receipt or a reversal: both numbers come from the same book."""
    file = desk.office.ask(_receipt_file, number)
    if file is None:
        raise _unknown(number)
    receipt, reversal = file.receipt, file.reversal
    if reversal is not None and reversal.number == number:
        settings = desk.settings(reversal.reversed_on)
        pdf = reversal_pdf(
            reversal,
            receipt,
            settings.letterhead,
            copy=desk.copy("reversal", reversal.id),
            hundred=settings.hundred,
        )
        return Made("reversal", reversal.id, reversal.number, pdf)
    settings = desk.settings(receipt.paid_on)
    pdf = receipt_pdf(
        receipt,
        settings.letterhead,
        copy=desk.copy("receipt", receipt.id),
        reversed_by=reversal.number if reversal else None,
        hundred=settings.hundred,
    )
    return Made("receipt", receipt.id, receipt.number, pdf)


def _receipt_file(reader: Reader, number: str) -> ReceiptFile | None:
    found = reader.session.scalar(
        select(ReceiptRow.id).where(ReceiptRow.office == reader.office, ReceiptRow.number == number)
    ) or reader.session.scalar(
        select(ReversalRow.receipt_id).where(
            ReversalRow.office == reader.office, ReversalRow.number == number
        )
    )
    return None if found is None else receipt_file(reader, found)


# --- deeds ---------------------------------------------------------------------------------------


def _allocation(desk: _Desk, number: str) -> Made:
    found = desk.office.ask(_id_numbered, AllocationRow.id, AllocationRow.document_no, number)
    paper = desk.office.ask(allocation_paper, found)
    if paper is None:
        raise _unknown(number)
    allocation = paper.allocation
    settings = desk.settings(allocation.allocated_on)
    pdf = allocation_pdf(
        allocation,
        settings.letterhead,
        copy=desk.copy("allocation", allocation.id),
        cancelled=paper.cancelled,
        hundred=settings.hundred,
    )
    return Made("allocation", allocation.id, allocation.document_no, pdf)


def _contract(desk: _Desk, number: str) -> Made:
    found = desk.office.ask(_id_numbered, ContractRow.id, ContractRow.number, number)
    paper = desk.office.ask(contract_paper, found)
    if paper is None:
        raise _unknown(number)
    contract = paper.contract
    settings = desk.settings(contract.signed_on)
    pdf = contract_pdf(
        contract,
        settings.letterhead,
        copy=desk.copy("contract", contract.id),
        hundred=settings.hundred,
    )
    return Made("contract", contract.id, contract.number, pdf)


def _id_numbered(reader: Reader, key: Column, printed: Column, number: str) -> str:
    """The key of a deed by its printed number, or an empty text."""
    return reader.session.scalar(select(key).where(printed == number)) or ""


# --- the general register ------------------------------------------------------------------------


def _register(desk: _Desk, number: str) -> Made:
    """«2/7» is page 7 of volume 2, «2» the opening page of volume 2."""
    volume_no, _, page = number.partition("/")
    if not volume_no.isdecimal() or (page and not page.isdecimal()):
        raise _unknown(number)
    found = [line.volume for line in desk.office.ask(volumes) if line.volume.no == int(volume_no)]
    if not found:
        raise _unknown(number)
    volume = found[0]
    head = desk.settings(volume.opened_on).letterhead
    if page:
        return _page(desk, volume, int(page), head)
    pdf = opening_page_pdf(volume, head, sheet=sheet_for(volume))
    return Made(OPENING_PAPER, volume.id, str(volume.no), pdf)


def _page(desk: _Desk, volume: Volume, page: int, head: tuple[str, ...]) -> Made:
    """A sealed page from its bytes, as a copy with a cover sheet; an open one as a draft."""
    office, number = desk.office, f"{volume.no}/{page}"
    content = office.ask(page_content, volume.id, page)
    if content.sealed is None:
        draft = register_page_pdf(content, head, draft=True, sheet=sheet_for(volume))
        return Made(PAGE_PAPER, "", number, draft)
    pdf = office.ask(stored_page, content.sealed)
    copy, cover = desk.copy(PAGE_PAPER, content.sealed.id), b""
    if copy:
        cover = cover_sheet_pdf(
            volume,
            content.sealed,
            head,
            copy_no=copy,
            printed_at=office.clock(),
            printed_by=office.actor.name if office.actor else "-",
        )
    return Made(PAGE_PAPER, content.sealed.id, number, pdf, cover)


def _unknown(number: str) -> Refused:
    return Refused(Violation("cli.print.unknown", "number", {"number": number}))


_MAKERS: dict[str, Callable[[_Desk, str], Made]] = {
    "receipt": _receipt,
    "allocation": _allocation,
    "contract": _contract,
    "register": _register,
}
