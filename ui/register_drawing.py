"""What of the register is drawn anew, and what only ever comes from stored bytes."""

from __future__ import annotations

from typing import cast

from app.commands.registers import seal_page
from app.domain.books import SealedPage, Volume
from app.domain.register_pages import RegisterPage
from app.queries.receipts import copies_of
from app.queries.registers import PAGE_PAPER, stored_page
from ui.desk import Desk

# app.documents.register brings reportlab: it is imported when the first paper is drawn.

SHEET_KEY = "register/sheet"
SHEETS = ("A4", "A3")


class RegisterDrawing:
    """Bytes of pages, for the preview, the seal and the printer. May be used in a job."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        saved = desk.machine.value(SHEET_KEY, SHEETS[0])
        self._sheet = str(saved) if saved in SHEETS else SHEETS[0]

    @property
    def sheet(self) -> str:
        """The size of paper that this computer seals and prints on."""
        return self._sheet

    @sheet.setter
    def sheet(self, wanted: str) -> None:
        self._sheet = wanted
        self._desk.machine.setValue(SHEET_KEY, wanted)

    def bytes_of(self, content: RegisterPage) -> bytes:
        """The very bytes of a sealed page, a marked drawing of any other.

        Raises Trouble when the stored bytes are gone or changed.
        """
        if content.sealed is not None:
            return self._desk.office.ask(stored_page, content.sealed)
        return self._draw(content, draft=True)

    def opening(self, volume: Volume) -> bytes:
        """The first page of a volume."""
        from app.documents.register import Sheet, opening_page_pdf

        sheet = cast("Sheet", self._sheet)
        return opening_page_pdf(volume, self._desk.office.settings.letterhead, sheet=sheet)

    def parts(self, content: RegisterPage) -> list[bytes]:
        """The sheets that come out when a page is printed now: a copy has its cover first."""
        sealed = content.sealed
        copy = self._desk.office.ask(copies_of, PAGE_PAPER, sealed.id) if sealed else 0
        if sealed is None or not copy:
            return [self.bytes_of(content)]
        return [self._cover(content.volume, sealed, copy), self.bytes_of(content)]

    def seal(self, content: RegisterPage) -> SealedPage:
        """Draw a full page and seal it.

        Raises Refused, among others `page.changed` when a line changed since `content` was asked.
        """
        from app.documents.register import Sheet, sheet_for, template_of

        sheet = sheet_for(content.volume, cast("Sheet", self._sheet))
        return self._desk.office.do(
            seal_page,
            content.volume.id,
            content.page,
            self._draw(content, draft=False),
            template_of(sheet),
            shown=content.rows_sha256,
        )

    def _draw(self, content: RegisterPage, *, draft: bool) -> bytes:
        from app.documents.register import Sheet, register_page_pdf

        head, sheet = self._desk.office.settings.letterhead, cast("Sheet", self._sheet)
        return register_page_pdf(content, head, draft=draft, sheet=sheet)

    def _cover(self, volume: Volume, sealed: SealedPage, copy: int) -> bytes:
        from app.documents.register import cover_sheet_pdf

        office = self._desk.office
        return cover_sheet_pdf(
            volume,
            sealed,
            office.settings.letterhead,
            copy_no=copy,
            printed_at=self._desk.clock(),
            printed_by=office.actor.name if office.actor else "",
        )
