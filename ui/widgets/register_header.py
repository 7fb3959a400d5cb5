"""The top of the registers page: go to a serial, print pages, seal what is full, open a volume."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QWidget

from ui import colours
from ui.text import apart, number
from ui.widgets.buttons import button
from ui.widgets.cards import tint
from ui.widgets.edits import NumberEdit
from ui.widgets.page_header import PageHeader

JUMP_WIDTH = 90


class RegisterHeader(PageHeader):
    """Its buttons only say what is wanted; the page does it."""

    new_wanted = Signal()
    print_wanted = Signal()
    seal_wanted = Signal()
    serial_wanted = Signal(int)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        say = QCoreApplication.translate
        self.new = button(say("RegisterHeader", "فتح مجلد"), name="add", key="F2")
        self.print = button(say("RegisterHeader", "طباعة صفحات"), name="print")
        self.seal = button(say("RegisterHeader", "إغلاق الصفحات الممتلئة"), name="lock")
        self.jump_label = QLabel(say("RegisterHeader", "اذهب إلى المسلسل"))
        self.jump = NumberEdit()
        self.jump.setAccessibleName(self.jump_label.text())
        self.jump.setFixedWidth(JUMP_WIDTH)
        tint(self.jump_label, colours.MUTED)
        actions = (self.jump_label, self.jump, self.print, self.seal, self.new)
        super().__init__(title, *actions, parent=parent)
        self.jump.setToolTip(self.tr("رقم المسلسل ثم Enter"))
        self.new.clicked.connect(lambda *_: self.new_wanted.emit())
        self.print.clicked.connect(lambda *_: self.print_wanted.emit())
        self.seal.clicked.connect(lambda *_: self.seal_wanted.emit())
        self.jump.returnPressed.connect(self._jump)

    def show_full(self, pages: int, *, may_seal: bool) -> None:
        """How many pages are full and not sealed."""
        text = self.tr("إغلاق الصفحات الممتلئة ({0})").format(apart(number(pages)))
        self.seal.setText(f"\u00a0{text}")
        self.seal.setEnabled(bool(pages) and may_seal)

    def show_book(self, *, there: bool) -> None:
        """Without a volume there is nothing to go to, to print or to seal."""
        for widget in (self.print, self.jump_label, self.jump, self.seal):
            widget.setVisible(there)

    def _jump(self) -> None:
        serial = self.jump.number_or_none()
        if serial is not None:
            self.serial_wanted.emit(serial)
