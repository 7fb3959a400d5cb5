"""What is said after an application was registered: its number, its place, and what comes next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.applications import Application
from app.domain.money import Money
from ui import colours
from ui.application_paper import preview_form
from ui.desk import Desk
from ui.text import apart, money_labelled, number
from ui.widgets.buttons import button
from ui.widgets.cards import embolden, tint
from ui.widgets.facts import Facts
from ui.widgets.icons import pixmap
from ui.widgets.shortcuts import shortcut


class RegisteredDialog(QDialog):
    """`wanted` carries the page that was asked for, `again` that another application comes."""

    wanted = Signal(str, str)
    again = Signal()

    def __init__(self, desk: Desk, application: Application, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._application = desk, application
        self.setWindowTitle(self.tr("سُجّل الطلب"))
        self.setMinimumWidth(760)
        self._build()

    def print_form(self) -> None:
        """Look at the application form, then print it."""
        preview_form(self._desk, self._application.id, self)

    def collect(self) -> None:
        """Go to the counter with this applicant."""
        self._go("counter")

    def open_file(self) -> None:
        self._go("application")

    def begin_again(self) -> None:
        self.accept()
        self.again.emit()

    def _go(self, kind: str) -> None:
        self.accept()
        self.wanted.emit(kind, self._application.id)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 18)
        layout.setSpacing(14)
        layout.addLayout(self._build_head())
        layout.addWidget(self._build_facts())
        self.print_button = button(
            self.tr("طباعة طلب الاكتتاب"), self.print_form, name="print", key="F8", primary=True
        )
        self.counter_button = button(
            self.tr("قبض الرسم والتأمين"), self.collect, name="money", key="F6"
        )
        self.file_button = button(self.tr("فتح الإضبارة"), self.open_file, name="person")
        first, second = QHBoxLayout(), QHBoxLayout()
        for made in (self.print_button, self.counter_button):
            first.addWidget(made, 1)
        second.addWidget(self.file_button)
        second.addWidget(button(self.tr("طلب آخر"), self.begin_again, name="add", key="F2"))
        second.addStretch(1)
        second.addWidget(button(self.tr("إغلاق"), self.reject, key="Esc"))
        layout.addLayout(first)
        layout.addLayout(second)
        shortcut(self, "F8", self.print_form)
        shortcut(self, "F6", self.collect)
        shortcut(self, "F2", self.begin_again)
        self.print_button.setFocus()

    def _build_head(self) -> QHBoxLayout:
        picture = QLabel()
        picture.setPixmap(pixmap("success", 48, colours.ACCENT))
        serial = apart(number(self._application.serial))
        heading = QLabel(self.tr("سُجّل الطلب في السجل العام برقم {0}").format(serial))
        embolden(heading, 1.35)
        name = QLabel(self._application.party.full_name)
        tint(name, colours.MUTED)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(heading)
        words.addWidget(name)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _build_facts(self) -> Facts:
        line, application = self._application.line, self._application
        facts = Facts(3)
        fee = Money(application.fee, application.currency)
        insurance = Money(application.insurance, application.currency)
        facts.show_facts(
            [
                (self.tr("المجلد"), number(line.volume_no)),
                (self.tr("الصفحة"), number(line.page)),
                (self.tr("السطر"), number(line.line)),
                (self.tr("رسم الاكتتاب"), money_labelled(fee)),
                (self.tr("مبلغ التأمين"), money_labelled(insurance)),
                (self.tr("المجموع"), money_labelled(fee + insurance)),
            ]
        )
        return facts
