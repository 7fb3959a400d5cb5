"""A new password, typed twice: at the first entry as a card, later as a form."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.office import Office
from ui.desk import Desk
from ui.field_set import FieldSet
from ui.form import Form
from ui.gate_card import GateCard
from ui.password_twice import PasswordTwice
from ui.widgets.buttons import button
from ui.widgets.password_edit import PasswordEdit


class FirstPasswordCard(GateCard):
    """Asked at the first entry: the administrator knows the first password, nobody the next."""

    changed = Signal()
    given_up = Signal()

    def __init__(self, office: Office, old: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._old = office, old
        self.entitle(
            self.tr("اختر كلمة سر جديدة"),
            self.tr("كلمة السر التي دخلت بها وضعها مدير النظام. اختر كلمة لا يعرفها غيرك."),
        )
        self.fields = FieldSet()
        self._twice = PasswordTwice(self.fields)
        self.fields.submitted.connect(self.save)
        self.save_button = button(self.tr("حفظ ومتابعة"), self.save, name="save", primary=True)
        back = button(self.tr("خروج"), self.given_up.emit, name="logout")
        for widget in (self.fields, self.save_button, back):
            self.body.addWidget(widget)
        self.setFocusProxy(self._twice.new)

    def save(self) -> None:
        if self.fields.attempt(self._change):
            self.changed.emit()

    def _change(self) -> None:
        self._office.change_password(self._old, self._twice.password())


class ChangePasswordForm(Form):
    """The same at any later time: the old password is asked too."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("ChangePasswordForm", "تغيير كلمة السر")
        super().__init__(desk, title, parent, columns=1)
        self.old = self.fields.add(
            "old", self.tr("كلمة السر الحالية"), PasswordEdit(), required=True
        )
        self._twice = PasswordTwice(self.fields)
        self.fields.mark_clean()

    def save(self) -> None:
        self._desk.office.change_password(self.old.password(), self._twice.password())
        self._desk.say(self.tr("تغيّرت كلمة السر."))
