"""A new volume of the general register: its statement, its size, the three who sign (art. 14 b)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget

from app.commands.registers import open_volume
from app.domain.books import GENERAL_REGISTER, Volume
from app.domain.registers import opening_sentence
from ui import colours
from ui.desk import Desk
from ui.form import Form
from ui.text import apart, digits
from ui.widgets.cards import tint
from ui.widgets.day_edit import DayEdit
from ui.widgets.edits import NumberEdit, TextEdit


class OpenVolumeForm(Form):
    """`volume` is the opened volume after the form was saved."""

    volume: Volume | None = None

    def __init__(self, desk: Desk, number: int, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("OpenVolumeForm", "فتح المجلد {0} من السجل العام")
        save = QCoreApplication.translate("OpenVolumeForm", "فتح المجلد")
        super().__init__(
            desk,
            title.format(apart(digits(str(number)))),
            parent,
            columns=3,
            draft_key="open_volume",
            save_text=save,
        )
        self._number = number
        self._build()
        self._show_settings()
        self._show_sentence()
        self.fields.mark_clean()
        self.fields.changed.connect(self._show_sentence)

    def save(self) -> None:
        self.volume = self._desk.office.do(open_volume, self._draft())
        self._desk.say(self.tr("فُتح المجلد {0}.").format(apart(digits(str(self.volume.no)))))

    def _build(self) -> None:
        add = self.fields.add
        today = self._desk.today
        day = DayEdit(today(), today=today)
        self.opened_on = add("opened_on", self.tr("تاريخ الفتح"), day, required=True)
        self.pages = add("pages", self.tr("عدد الصفحات"), NumberEdit(), required=True)
        self.lines = add(
            "lines_per_page",
            self.tr("أسطر الصفحة"),
            NumberEdit(),
            required=True,
            hint=self.tr("أكثر من 32 سطراً: على ورق A3"),
        )
        self.fields.heading(self.tr("الموقعون على صفحة الافتتاح"))
        self.clerk = add("clerk", self.tr("الموظف المختص"), TextEdit(), required=True)
        self.manager = add(
            "general_manager", self.tr("المدير العام للمدينة"), TextEdit(), required=True
        )
        self.chairman = add(
            "council_chairman", self.tr("رئيس مجلس المدينة"), TextEdit(), required=True
        )
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        tint(self.sentence, colours.ACCENT)
        self.fields.across(self.sentence)

    def _show_settings(self) -> None:
        """What the settings of the office say today."""
        office = self._desk.office
        settings = office.settings
        self.pages.show_number(settings.general_register_pages)
        self.lines.show_number(settings.general_register_lines)
        self.clerk.setText(settings.registrar or (office.actor.name if office.actor else ""))
        self.manager.setText(settings.general_manager)
        self.chairman.setText(settings.council_chairman)

    def _show_sentence(self) -> None:
        """The statement as it will stand on the first page."""
        try:
            text = opening_sentence(self.opened_on.day(), self.pages.number())
        except ValueError:
            self.sentence.clear()
            return
        self.sentence.setText(f"«{text}»")

    def _draft(self) -> Volume:
        return Volume(
            "",
            GENERAL_REGISTER,
            0,
            self.opened_on.day(),
            self.pages.number(),
            self.lines.number(),
            0,
            self.clerk.words(),
            self.manager.words(),
            self.chairman.words(),
            self._desk.office.settings.city_name,
        )
