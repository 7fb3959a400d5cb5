"""A user of the office: added, changed, given a new first password."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from app.commands.set_up import add_user, change_user, reset_password
from app.domain.users import Role, UserChange
from app.queries.users import UserLine
from ui import colours
from ui.desk import Desk
from ui.form import Form
from ui.role_names import role_label
from ui.widgets.cards import tint
from ui.widgets.choice import Choice
from ui.widgets.edits import CodeEdit, TextEdit


class UserForm(Form):
    """Adds a user, or changes name, role and state of one. No draft: it would hold a password."""

    def __init__(
        self, desk: Desk, user: UserLine | None = None, parent: QWidget | None = None
    ) -> None:
        new = QCoreApplication.translate("UserForm", "مستخدم جديد")
        change = QCoreApplication.translate("UserForm", "تعديل مستخدم")
        super().__init__(desk, change if user else new, parent, columns=2)
        self._old = user
        self.user = self.fields.add("user", self.tr("اسم المستخدم"), CodeEdit(), required=not user)
        self.name = self.fields.add("name", self.tr("الاسم والشهرة"), TextEdit(), required=True)
        roles = [(role, role_label(role)) for role in Role]
        self.role = self.fields.add("role", self.tr("الدور"), Choice(roles), required=True)
        if user is None:
            self.password = self.fields.add(
                "password",
                self.tr("كلمة السر الأولى"),
                CodeEdit(),
                required=True,
                hint=self.tr("أعطها للمستخدم، ويغيّرها عند أول دخول."),
            )
        else:
            self._show(user)
        self.fields.mark_clean()

    def save(self) -> None:
        if self._old is None:
            self._desk.office.do(
                add_user,
                self.user.words(),
                self.name.words(),
                self.role.value(),
                self.password.text(),
            )
            self._desk.say(self.tr("أُضيف المستخدم."))
        else:
            change = UserChange(
                self._old.user, self.name.words(), self.role.value(), self.active.isChecked()
            )
            self._desk.office.do(change_user, change)
            self._desk.say(self.tr("حُفظ التعديل."))

    def _show(self, user: UserLine) -> None:
        self.user.setText(user.user)
        self.user.setReadOnly(True)
        self.name.setText(user.name)
        self.role.choose(user.role)
        self.active = self.fields.add("active", "", QCheckBox(self.tr("يحق له الدخول")))
        self.active.setChecked(user.active)


class ResetPasswordForm(Form):
    """Gives a user a new first password; a lock-out ends with it."""

    def __init__(self, desk: Desk, user: UserLine, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("ResetPasswordForm", "كلمة سر أولى جديدة")
        super().__init__(desk, title, parent, columns=1)
        self._user = user
        words = QLabel(f"{user.name} — {role_label(user.role)}")
        tint(words, colours.MUTED)
        self.fields.across(words)
        self.password = self.fields.add(
            "password",
            self.tr("كلمة السر الأولى"),
            CodeEdit(),
            required=True,
            hint=self.tr("أعطها للمستخدم، ويغيّرها عند أول دخول. ينتهي بها قفل الدخول."),
        )
        self.fields.mark_clean()

    def save(self) -> None:
        self._desk.office.do(reset_password, self._user.user, self.password.text())
        self._desk.say(self.tr("وُضعت كلمة سر أولى جديدة."))
