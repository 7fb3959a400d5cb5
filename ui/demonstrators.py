"""The people of a demonstration office, with the passwords that everybody may know."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.demo.staff import COLLEAGUES, MINISTRY_COLLEAGUES
from ui.forms.sign_in import Known
from ui.role_names import role_label


def demonstrators(*, ministry: bool) -> tuple[Known, ...]:
    """Whom the sign-in screen of a demonstration offers."""
    who = QCoreApplication.translate("demonstrators", "{0} — {1}")
    return tuple(
        Known(one.actor.user, one.password, who.format(one.actor.name, role_label(one.actor.role)))
        for one in (MINISTRY_COLLEAGUES if ministry else COLLEAGUES)
    )
