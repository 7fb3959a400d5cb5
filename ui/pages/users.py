"""The people who use the program and what they may do."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.users import Role
from app.office import Kind
from app.queries.users import UserLine, users
from ui.colours import Tone
from ui.desk import Desk
from ui.forms.user import ResetPasswordForm, UserForm
from ui.role_names import role_label
from ui.table_model import Column, TableModel
from ui.text import apart, clock
from ui.widgets.buttons import button
from ui.widgets.cards import Card
from ui.widgets.page_header import PageHeader
from ui.widgets.table import TableView


class UsersPage(QWidget):
    """The administrator changes, the director and the auditor read."""

    KINDS = frozenset({Kind.USER})
    NAME = "users"
    wanted = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        actor = desk.office.actor
        self._may_change = actor is not None and actor.role is Role.ADMINISTRATOR
        self._build()

    def title(self) -> str:
        return self.tr("المستخدمون")

    def reload(self) -> None:
        self.model.show_rows(self._desk.office.ask(users))
        if self.model.rows and self.table.selected() is None:
            self.table.select_row(0)

    def new(self) -> None:
        """F2: add a user."""
        if self._may_change:
            UserForm(self._desk, None, self).exec()

    def change(self) -> None:
        """Change the selected user."""
        chosen = self.table.selected()
        if self._may_change and chosen is not None:
            UserForm(self._desk, chosen, self).exec()

    def reset(self) -> None:
        """Give the selected user a new first password."""
        chosen = self.table.selected()
        if self._may_change and chosen is not None:
            ResetPasswordForm(self._desk, chosen, self).exec()

    def _build(self) -> None:
        buttons = [
            button(self.tr("كلمة سر أولى"), self.reset, name="key"),
            button(self.tr("تعديل"), self.change, name="edit"),
            button(self.tr("مستخدم جديد"), self.new, name="add", key="F2", primary=True),
        ]
        if not self._may_change:
            for made in buttons:
                made.hide()
        self.model: TableModel[UserLine] = TableModel(
            [
                Column(self.tr("الاسم والشهرة"), lambda u: u.name, stretch=True),
                Column(self.tr("اسم المستخدم"), lambda u: u.user, width=160),
                Column(self.tr("الدور"), lambda u: role_label(u.role), width=220),
                Column(self.tr("الحالة"), self._state, badge=_tone, width=260),
            ],
            key=lambda u: u.user,
        )
        self.table = TableView(self.model, self.tr("لا مستخدمين"))
        self.model.setParent(self.table)
        self.table.activated_row.connect(lambda _row: self.change())
        card = Card()
        card.body.addWidget(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        subtitle = self.tr("كل عمل يُكتب في سجل الأعمال باسم صاحبه، فلكل موظف حسابه.")
        layout.addWidget(PageHeader(self.title(), *buttons, subtitle=subtitle))
        layout.addWidget(card, 1)
        self.setFocusProxy(self.table)

    def _state(self, user: UserLine) -> str:
        if not user.active:
            return self.tr("موقوف")
        if user.locked_until is not None:
            return self.tr("مقفل حتى {0}").format(apart(clock(user.locked_until)))
        if user.must_change:
            return self.tr("يغيّر كلمة السر عند الدخول")
        return self.tr("فعّال")


def _tone(user: UserLine) -> Tone:
    if not user.active:
        return Tone.NEUTRAL
    if user.locked_until is not None:
        return Tone.BAD
    return Tone.WARN if user.must_change else Tone.GOOD
