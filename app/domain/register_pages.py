"""One page of a register as it is shown, printed and sealed: its lines, its sums, its place."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from app.domain.books import RegisterLine, SealedPage, Volume, page_code, rows_hash


class PageState(Enum):
    """How far a page has come. It is sealed before it is printed."""

    EMPTY = "empty"
    OPEN = "open"
    FULL = "full"
    SEALED = "sealed"
    PRINTED = "printed"


@dataclass(frozen=True, slots=True)
class RegisterPage:
    """What a page says. Areas in square metres; the carried ones run over all volumes.

    `lines` are as shown: the licence of an entry is the industrial decision when it was recorded
    while the page was open. `previous` is the sealed page before, None for the first page of a
    volume or while that page is open.
    """

    volume: Volume
    page: int
    lines: tuple[RegisterLine, ...]
    carried_in: Decimal
    page_sum: Decimal
    carried_out: Decimal
    sealed: SealedPage | None = None
    previous: SealedPage | None = None

    @property
    def is_full(self) -> bool:
        return len(self.lines) == self.volume.lines_per_page

    @property
    def rows_sha256(self) -> str:
        """The hash of the lines as shown."""
        return rows_hash(self.lines)

    @property
    def previous_seal(self) -> str:
        """What this page names: the seal before it, or "" while the page before is open."""
        if self.page == 1:
            return self.volume.seal
        return self.previous.seal if self.previous else ""

    @property
    def code(self) -> str:
        """The code of this page once it can be sealed, else an empty text."""
        if not self.is_full or not self.previous_seal:
            return ""
        return page_code(self.rows_sha256, self.previous_seal)

    @property
    def previous_code(self) -> str:
        """The code of the page before, or of the opening page."""
        if self.page == 1:
            return self.volume.code
        return self.previous.code if self.previous else ""
