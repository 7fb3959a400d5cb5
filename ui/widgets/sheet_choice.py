"""What becomes of the good rows of a sheet when some are bad: nothing, unless it is chosen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget


class SheetChoice(QWidget):
    """`changed` follows the choice; at first nothing is entered while a row is bad."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.all_or_nothing = QRadioButton(self.tr("لا يُدخل شيء ما لم تكن كل الأسطر سليمة"))
        self.only_good = QRadioButton(self.tr("إدخال الأسطر السليمة وحدها"))
        self.all_or_nothing.setChecked(True)
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        for radio in (self.all_or_nothing, self.only_good):
            group.addButton(radio)
            row.addWidget(radio)
        row.addStretch(1)
        self.only_good.toggled.connect(lambda _on: self.changed.emit())

    def takes(self, good: int, bad: int) -> bool:
        """Whether so many good rows beside so many bad ones are entered."""
        return good > 0 and (bad == 0 or self.only_good.isChecked())
