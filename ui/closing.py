"""The question when no copy could be made at the end of the day."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget


def ask_without_copy(parent: QWidget) -> bool:
    """Whether to close although no copy was made; the default is to stay."""
    say = QCoreApplication.translate
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(say("closing", "الإغلاق بلا نسخة احتياطية"))
    box.setText(say("closing", "أتُغلق النافذة بلا نسخة احتياطية؟ عملك محفوظ في ملف المكتب."))
    roles = QMessageBox.ButtonRole
    stay = box.addButton(say("closing", "البقاء"), roles.RejectRole)
    close = box.addButton(say("closing", "إغلاق بلا نسخة"), roles.DestructiveRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.exec()
    return box.clickedButton() is close
