"""A new password, typed twice into the fields of its owner."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.users import SHORTEST_PASSWORD
from app.errors import Refused, Violation
from ui.field_set import FieldSet
from ui.text import apart
from ui.widgets.password_edit import PasswordEdit


class PasswordTwice:
    """The two fields of a new password in a field set of its owner."""

    def __init__(self, fields: FieldSet) -> None:
        say = QCoreApplication.translate
        new, again = say("PasswordTwice", "كلمة السر"), say("PasswordTwice", "كلمة السر مرة ثانية")
        self.new = self._add(fields, "password", new)
        self.again = self._add(fields, "again", again)
        hint = say("PasswordTwice", "{0} أحرف أو أكثر. جملة قصيرة تتذكرها خير من كلمة.")
        fields.box("password").show_hint(hint.format(apart(SHORTEST_PASSWORD)))

    def password(self) -> str:
        """The new password. Raises Refused when the two fields differ."""
        if self.new.password() != self.again.password():
            raise Refused(Violation("ui.password.differs", "again"))
        return self.new.password()

    def _add(self, fields: FieldSet, name: str, label: str) -> PasswordEdit:
        edit = fields.add(name, label, PasswordEdit(), required=True)
        edit.noticed.connect(fields.box(name).show_hint)
        return edit
