"""What roles are called on the screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.domain.users import Role


def role_label(role: Role) -> str:
    """«موظف النافذة الواحدة» and so on."""
    return _NAMES[role]()


_NAMES: dict[Role, Callable[[], str]] = {
    Role.CLERK: lambda: QCoreApplication.translate("roles", "موظف النافذة الواحدة"),
    Role.CASHIER: lambda: QCoreApplication.translate("roles", "أمين الصندوق"),
    Role.INVESTMENT: lambda: QCoreApplication.translate("roles", "دائرة الاستثمار"),
    Role.DIRECTOR: lambda: QCoreApplication.translate("roles", "المدير العام"),
    Role.AUDITOR: lambda: QCoreApplication.translate("roles", "المدقق (قراءة فقط)"),
    Role.ADMINISTRATOR: lambda: QCoreApplication.translate("roles", "مدير النظام"),
}
