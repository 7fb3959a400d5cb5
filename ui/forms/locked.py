"""The card of a locked window: the password of the same person, or sign out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.users import Actor
from app.office import Office
from ui.field_set import FieldSet
from ui.gate_card import GateCard
from ui.role_names import role_label
from ui.text import apart
from ui.widgets.buttons import button
from ui.widgets.password_edit import PasswordEdit


class LockedCard(GateCard):
    """Shows who is signed in and nothing else. `opened` or `left` follows."""

    opened = Signal()
    left = Signal()

    def __init__(self, office: Office, actor: Actor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._actor = office, actor
        self.entitle(
            self.tr("النافذة مقفلة"),
            self.tr("{0} — {1}. ما كتبته محفوظ كما تركته.").format(
                apart(actor.name), role_label(actor.role)
            ),
        )
        self.fields = FieldSet()
        self.password = self.fields.add(
            "password", self.tr("كلمة السر"), PasswordEdit(), required=True
        )
        self.password.noticed.connect(self.fields.box("password").show_hint)
        self.fields.submitted.connect(self.open)
        buttons = QHBoxLayout()
        buttons.addWidget(button(self.tr("فتح"), self.open, name="key", primary=True), 1)
        buttons.addWidget(button(self.tr("تسجيل الخروج"), self.left.emit, name="logout"))
        self.body.addWidget(self.fields)
        self.body.addLayout(buttons)
        self.setFocusProxy(self.password)

    def open(self) -> None:
        """Try the password; failures count like those of the sign-in."""
        if self.fields.attempt(self._sign_in):
            self.opened.emit()
        else:
            self.password.retype()

    def _sign_in(self) -> None:
        self._office.sign_in(self._actor.user, self.password.password())
