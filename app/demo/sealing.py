"""Closing a full page of the register: drawn, sealed, printed."""

from __future__ import annotations

from app.commands.registers import note_printed, seal_page
from app.documents.register import register_page_pdf, sheet_for, template_of
from app.domain.books import Volume
from app.office import Office
from app.queries.registers import PAGE_PAPER, page_content


def seal_full_page(office: Office, volume: Volume, page: int) -> None:
    """Seal a page as the registers page of the window does, and print it from its bytes."""
    content = office.ask(page_content, volume.id, page)
    sheet = sheet_for(volume)
    pdf = register_page_pdf(content, office.settings.letterhead, draft=False, sheet=sheet)
    sealed = office.do(
        seal_page, volume.id, page, pdf, template_of(sheet), shown=content.rows_sha256
    )
    office.do(note_printed, PAGE_PAPER, sealed.id, f"{volume.no}/{page}")
