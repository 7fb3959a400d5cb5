"""Who pays: a search field, and below it the applicant that was found."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.errors import Refused, Violation
from app.queries.payers import PayerLine, payer, payers
from ui import colours
from ui.colours import Tone
from ui.desk import Desk
from ui.text import apart, digits, money_labelled
from ui.widgets.cards import embolden, tint
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.icons import pixmap
from ui.widgets.search_box import Hit, SearchBox


class PayerPicker(QWidget):
    """A field of a FieldSet. Its value is the application and the key of this one payment.

    The key is made when the form begins and renewed by `clear`: one form, one receipt, also when
    it is saved twice or again after a power cut.
    """

    chosen = Signal(object)  # PayerLine
    edited = Signal()

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        *,
        new_key: Callable[[], str] = lambda: secrets.token_hex(16),
    ) -> None:
        super().__init__(parent)
        self._desk, self._new_key = desk, new_key
        self.payer: PayerLine | None = None
        self.request_id = new_key()
        hint = self.tr("الاسم أو الرقم الوطني أو المقسم أو رقم الطلب أو الإيصال")
        self.search: SearchBox[PayerLine] = SearchBox(self._find, hint)
        self.search.chosen.connect(self.choose)
        self._icon, self.name, self.detail = QLabel(), ElidedLabel(), ElidedLabel()
        self._icon.setPixmap(pixmap("person", 28, colours.ACCENT))
        embolden(self.name)
        tint(self.detail, colours.MUTED)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.detail)
        below = QHBoxLayout()
        below.setContentsMargins(2, 0, 2, 0)
        below.setSpacing(8)
        below.addWidget(self._icon)
        below.addLayout(words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.search)
        layout.addLayout(below)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self.search)
        self._show()

    @property
    def application_id(self) -> str:
        return "" if self.payer is None else self.payer.application_id

    def choose(self, line: PayerLine) -> None:
        """Take an applicant."""
        self.payer = line
        self._show()
        self.edited.emit()
        self.chosen.emit(line)

    def choose_application(self, application_id: str) -> bool:
        """Take the applicant of an application; False when there is none such."""
        try:
            self.choose(self._desk.office.ask(payer, application_id))
        except Refused:
            return False
        return True

    def clear(self) -> None:
        """Nobody, and a new key for the next payment."""
        self.payer = None
        self.request_id = self._new_key()
        self.search.clear()
        self._show()

    def complaint(self, where: str) -> Violation | None:
        return None if self.payer else Violation("receipt.application.missing", where)

    # As a field of its own kind: drafts

    def typed(self) -> object:
        return {"application": self.application_id, "request": self.request_id}

    def put_typed(self, value: object) -> None:
        """Show what a draft held. An application that is no longer there is left out."""
        if not isinstance(value, dict):
            return
        request, application = value.get("request"), value.get("application")
        if isinstance(request, str) and request:
            self.request_id = request
        if isinstance(application, str) and application:
            self.choose_application(application)

    def is_empty(self) -> bool:
        return self.payer is None

    def _find(self, typed: str) -> Sequence[Hit[PayerLine]]:
        return [
            Hit(line.name, self._line(line), line, "person")
            for line in self._desk.office.ask(payers, typed)
        ]

    def _line(self, line: PayerLine) -> str:
        return " · ".join((*self._facts(line), self._due(line)))

    def _facts(self, line: PayerLine) -> list[str]:
        plot = self.tr("المقسم {0}").format(apart(digits(line.plot_number)))
        none = self.tr("بلا مقسم بعد")
        serial = self.tr("الطلب {0}").format(apart(digits(str(line.serial))))
        return [plot if line.plot_number else none, serial]

    def _due(self, line: PayerLine) -> str:
        due = money_labelled(line.due_now)
        if line.late:
            return self.tr("متأخر ومستحق: {0}").format(due)
        if line.due_now.minor:
            return self.tr("المستحق: {0}").format(due)
        if line.owed_in_all.minor:
            return self.tr("لا شيء مستحق اليوم")
        return self.tr("مسدد بالكامل")

    def _show(self) -> None:
        line = self.payer
        self.name.setText(line.name if line else self.tr("لم يُختر أحد بعد"))
        nobody = self.tr("ابحث بجزء من اسمه أو بأي رقم ثم اضغط Enter")
        facts = [*self._facts(line), apart(digits(line.identity))] if line else [nobody]
        self.detail.setText(" · ".join(facts))
        ink = colours.TEXT if line else colours.MUTED
        tint(self.name, ink if not (line and line.late) else Tone.BAD.ink)
        self._icon.setVisible(line is not None)
