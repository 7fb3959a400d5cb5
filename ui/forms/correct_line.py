"""A correction of the register: a new line that refers to the wrong one, both seen before saving.

Nothing in the old line changes (art. 14).
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget

from app.commands.applications import correct_line
from app.domain.books import LONGEST_REMARK, LineKind, RegisterLine, correcting
from app.queries.registers import EntryHistory
from ui.desk import Desk
from ui.form import Form
from ui.register_columns import Shown, line_columns
from ui.table_model import TableModel
from ui.text import apart, digits
from ui.widgets.day_edit import DayEdit
from ui.widgets.edits import DecimalEdit, TextEdit
from ui.widgets.table import ROW_HEIGHT, TableView

MOST_ROWS = 6


class CorrectLineForm(Form):
    """Corrects an entry; `line` is the new line after the form was saved."""

    line: RegisterLine | None = None

    def __init__(self, desk: Desk, history: EntryHistory, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("CorrectLineForm", "تصحيح المسلسل {0}")
        save = QCoreApplication.translate("CorrectLineForm", "كتابة سطر التصحيح")
        serial = history.entry.serial
        super().__init__(
            desk,
            title.format(apart(digits(str(serial)))),
            parent,
            columns=3,
            draft_key=f"correct_line-{serial}",
            save_text=save,
        )
        self._history = history
        self._build()
        self._show_now()
        self.fields.mark_clean()
        self._show_lines()
        self.fields.changed.connect(self._show_lines)

    def save(self) -> None:
        serial = self._history.entry.serial
        self.line = self._desk.office.do(correct_line, serial, self._right(), self.remark.words())
        text = self.tr("كُتب التصحيح في المسلسل {0}.")
        self._desk.say(text.format(apart(digits(str(self.line.serial)))))

    def _build(self) -> None:
        self.model: TableModel[Shown] = TableModel(line_columns(compared=True), self)
        self.table = TableView(self.model, self.tr("السطر كما هو وكما سيُكتب"))
        self.table.setMinimumWidth(1060)
        self.fields.across(self.table)
        add = self.fields.add
        self.name = add("name", self.tr("الاسم والشهرة"), TextEdit(), required=True)
        day = DayEdit(today=self._desk.today)
        self.day = add("subscribed_on", self.tr("تاريخ الاكتتاب"), day, required=True)
        self.square_metres = add(
            "area",
            self.tr("المساحة الصحيحة"),
            DecimalEdit(),
            required=True,
            beside=QLabel(self.tr("م²")),
        )
        self.investment = add(
            "investment_type", self.tr("نوع الاستثمار"), TextEdit(), required=True
        )
        self.industry = add("industry_type", self.tr("نوع الصناعة"), TextEdit(), required=True)
        self.licence = add("licence", self.tr("رقم وتاريخ قرار الترخيص"), TextEdit())
        self.remark = add(
            "remark",
            self.tr("سبب التصحيح"),
            TextEdit(),
            required=True,
            span=3,
            hint=self.tr("يُدوَّن في السطر الجديد بعد «تصحيح للمسلسل»"),
        )
        self.remark.setMaxLength(LONGEST_REMARK)

    def _show_now(self) -> None:
        """Start from what the entry says today."""
        now = self._history.now
        self.name.setText(now.name)
        self.day.show_day(now.subscribed_on)
        self.square_metres.show_decimal(now.area)
        self.investment.setText(now.investment_type)
        self.industry.setText(now.industry_type)
        self.licence.setText(now.licence)

    def _show_lines(self) -> None:
        """The line as it stands, what referred to it before, and the line that will be written."""
        history = self._history
        rows = [Shown(history.entry, self.tr("كما دُوّن"))]
        for line in history.later:
            label = self.tr("إشارة سابقة")
            if line.kind is LineKind.CORRECTION:
                label = self.tr("تصحيح سابق")
            rows.append(Shown(line, label))
        try:
            new = correcting(history.now, self._right(), self.remark.words())
        except ValueError:
            new = None
        if new is not None:
            rows.append(Shown(new, self.tr("السطر الجديد")))
        self.model.show_rows(rows)
        self.table.setFixedHeight((min(len(rows), MOST_ROWS) + 1) * ROW_HEIGHT + 8)

    def _right(self) -> RegisterLine:
        """The entry with what was typed; raises ValueError while something cannot be read."""
        return replace(
            self._history.entry,
            name=self.name.words(),
            subscribed_on=self.day.day(),
            area=self.square_metres.decimal(),
            investment_type=self.investment.words(),
            industry_type=self.industry.words(),
            licence=self.licence.words(),
        )
