"""The question that is asked when a form or page with changes is left."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget


class Leave(Enum):
    """What to do with changes when a form is left."""

    SAVE = "save"
    STAY = "stay"
    DISCARD = "discard"


def ask_leave(parent: QWidget) -> Leave:
    """Ask «حفظ / متابعة التعديل / تجاهل التغييرات»; Esc and the default lose nothing."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(QCoreApplication.translate("leaving", "تغييرات لم تُحفظ"))
    box.setText(QCoreApplication.translate("leaving", "في هذه النافذة تغييرات لم تُحفظ."))
    box.setWindowModality(Qt.WindowModality.WindowModal)
    roles = QMessageBox.ButtonRole
    save = box.addButton(QCoreApplication.translate("leaving", "حفظ"), roles.AcceptRole)
    stay = box.addButton(QCoreApplication.translate("leaving", "متابعة التعديل"), roles.RejectRole)
    discard = box.addButton(
        QCoreApplication.translate("leaving", "تجاهل التغييرات"), roles.DestructiveRole
    )
    box.setDefaultButton(save)
    box.setEscapeButton(stay)
    box.exec()
    answers = {save: Leave.SAVE, discard: Leave.DISCARD}
    return next((a for b, a in answers.items() if b is box.clickedButton()), Leave.STAY)
