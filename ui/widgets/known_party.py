"""The strip that says: this applicant is in the records already."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.parties import Party
from ui.colours import Tone
from ui.text import apart, digits
from ui.widgets.banner import Banner


class KnownParty(Banner):
    """Takes part in drafts by the key of the party; `restored` asks for that party again.

    `dropped` says that somebody new shall be entered instead.
    """

    edited = Signal()
    restored = Signal(str)
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", Tone.GOOD, parent)
        self.party: Party | None = None
        self.add_action(self.tr("إدخال شخص آخر"), self.dropped.emit)

    def show_party(self, party: Party | None) -> None:
        self.party = party
        text = ""
        if party is not None:
            text = self.tr("مستثمر موجود في السجلات: {0} ({1}). تبقى بياناته كما هي.").format(
                apart(party.full_name), apart(digits(party.identity))
            )
        self.show_text(text)
        self.edited.emit()

    def typed(self) -> object:
        return "" if self.party is None else self.party.id

    def put_typed(self, value: object) -> None:
        if isinstance(value, str) and value:
            self.restored.emit(value)

    def is_empty(self) -> bool:
        return self.party is None
