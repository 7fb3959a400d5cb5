"""A question with two answers, in our own words; the safe answer is the default."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def ask_yes(parent: QWidget, title: str, text: str, yes: str) -> bool:
    """Ask over the window of `parent`; `yes` is the words of the button that does it."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(title)
    box.setText(text)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowModality(Qt.WindowModality.WindowModal)
    roles = QMessageBox.ButtonRole
    do_it = box.addButton(yes, roles.AcceptRole)
    back = box.addButton(QCoreApplication.translate("asking", "رجوع"), roles.RejectRole)
    box.setDefaultButton(back)
    box.setEscapeButton(back)
    box.exec()
    return box.clickedButton() is do_it
