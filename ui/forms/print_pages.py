"""Which pages of a volume shall be printed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget

from app.domain.books import Volume
from app.errors import Refused, Violation
from ui import colours
from ui.desk import Desk
from ui.form import Form
from ui.text import apart, digits
from ui.widgets.cards import tint
from ui.widgets.edits import NumberEdit


class PrintPagesForm(Form):
    """`pages` is the chosen range after the form was saved. Nothing is printed here."""

    pages: range = range(0)

    def __init__(
        self, desk: Desk, volume: Volume, last: int, current: int, parent: QWidget | None = None
    ) -> None:
        title = QCoreApplication.translate("PrintPagesForm", "طباعة صفحات من المجلد {0}")
        save = QCoreApplication.translate("PrintPagesForm", "طباعة")
        number = apart(digits(str(volume.no)))
        super().__init__(desk, title.format(number), parent, columns=2, save_text=save)
        self._last = last
        self.first = self.fields.add("first", self.tr("من الصفحة"), NumberEdit(), required=True)
        self.until = self.fields.add("last", self.tr("إلى الصفحة"), NumberEdit(), required=True)
        note = QLabel(
            self.tr(
                "تُطبع الصفحات المغلقة من نسخها المحفوظة، وما طُبع منها من قبل تسبقه ورقة غلاف "
                "برقم النسخة. الصفحات التي لم تُغلق تُطبع للاطلاع وعليها علامة."
            )
        )
        note.setWordWrap(True)
        tint(note, colours.MUTED)
        self.fields.across(note)
        self.first.show_number(max(current, 1))
        self.until.show_number(max(current, 1))
        self.fields.mark_clean()

    def save(self) -> None:
        first, last = self.first.number(), self.until.number()
        if not 1 <= first <= last <= self._last:
            raise Refused(Violation("page.range", "last", {"last": self._last}))
        self.pages = range(first, last + 1)
