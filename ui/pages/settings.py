"""The settings: names of the office from a day on, its habits, and how this computer shows them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.commands.set_up import change_settings
from app.domain.settings import KNOWN, Setting
from app.domain.users import Role
from app.office import Kind
from app.queries.settings import dated_settings
from ui import colours, display
from ui.desk import Desk
from ui.field_set import FieldSet
from ui.setting_names import setting_label
from ui.table_model import FOR_NUMBERS, Column, TableModel
from ui.text import apart, day, digits
from ui.widgets.buttons import button
from ui.widgets.cards import Card, tint
from ui.widgets.choice import Choice
from ui.widgets.day_edit import DayEdit
from ui.widgets.edits import NumberEdit, TextEdit
from ui.widgets.page_header import PageHeader
from ui.widgets.table import TableView

MAY_CHANGE = frozenset({Role.ADMINISTRATOR, Role.DIRECTOR})
NAMES = (
    "republic",
    "ministry",
    "governorate_body",
    "office_name",
    "city_name",
    "application_place",
    "general_manager",
    "council_chairman",
    "registrar",
    "first_party",
)
NUMBERS = ("general_register_pages", "general_register_lines", "receipt_copies", "idle_minutes")
HUNDREDS = ("مائة", "مئة")


class SettingsPage(QWidget):
    """What is saved holds from a day on; papers made before keep what they said."""

    KINDS = frozenset({Kind.SETTING})
    NAME = "settings"
    wanted = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        actor = desk.office.actor
        self._may_change = actor is not None and actor.role in MAY_CHANGE
        self._build()

    def title(self) -> str:
        return self.tr("الإعدادات")

    def reload(self) -> None:
        """Show what holds today, unless something is typed and not saved."""
        settings = self._desk.office.settings
        if not self.fields.is_changed():
            shown = {name: getattr(settings, name) for name in KNOWN}
            self.fields.put_values({name: str(value) for name, value in shown.items()})
            for name, edit in self._numbers.items():
                edit.show_number(shown[name])
            self.hundred.choose(settings.hundred)
            self.valid_from.show_day(self._desk.today())
            self.fields.mark_clean()
        dated = self._desk.office.ask(dated_settings)
        self.history.show_rows([s for s in dated if setting_label(s.name) != s.name])

    def save_and_print(self) -> None:
        """F9: save what was changed."""
        if self._may_change and self.fields.attempt(self._save):
            self._desk.say(self.tr("حُفظت الإعدادات."))
            self.reload()

    def _save(self) -> None:
        settings, typed = self._desk.office.settings, self._typed()
        changed = {n: v for n, v in typed.items() if v != str(getattr(settings, n))}
        if changed:
            self._desk.office.do(change_settings, changed, self.valid_from.day())

    def _typed(self) -> dict[str, str]:
        values = self.fields.values()
        texts = {name: str(values[name]).strip() for name in (*NAMES, "backup_folder")}
        numbers = {
            name: str(self._numbers[name].number())
            for name in NUMBERS
            if not self._numbers[name].is_empty()
        }
        return {**texts, **numbers, "hundred": self.hundred.value()}

    def _build(self) -> None:
        self.save_button = button(
            self.tr("حفظ"), self.save_and_print, name="save", key="F9", primary=True
        )
        if not self._may_change:
            self.save_button.hide()
        self.fields = FieldSet(columns=3)
        self._build_fields()
        self.fields.submitted.connect(self.save_and_print)
        office = Card(self.tr("المكتب"))
        office.body.addWidget(self.fields)
        office.body.addStretch(1)
        beside = QVBoxLayout()
        beside.setSpacing(12)
        beside.addWidget(self._build_machine())
        beside.addWidget(self._build_history(), 1)
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        grid.addWidget(office, 0, 0)
        grid.addLayout(beside, 0, 1)
        grid.setColumnStretch(0, 4)
        grid.setColumnStretch(1, 3)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        header = PageHeader(self.title(), self.save_button)
        if not self._may_change:
            header.show_subtitle(self.tr("يغيّر أسماء المكتب المدير العام أو مدير النظام."))
        layout.addWidget(header)
        layout.addWidget(area, 1)

    def _build_fields(self) -> None:
        add = self.fields.add
        for name in NAMES:
            add(name, setting_label(name), TextEdit())
        self._numbers = {name: add(name, setting_label(name), NumberEdit()) for name in NUMBERS}
        hundreds = [(word, word) for word in HUNDREDS]
        self.hundred = add("hundred", setting_label("hundred"), Choice(hundreds, first=True))
        self.valid_from = add("valid_from", self.tr("تسري القيم الجديدة من"), DayEdit())
        pick = button(self.tr("اختيار…"), self._pick_folder)
        pick.setEnabled(self._may_change)
        self.folder = add(
            "backup_folder", setting_label("backup_folder"), TextEdit(), span=3, beside=pick
        )
        self.fields.box("backup_folder").show_hint(
            self.tr("قرص آخر أو وسيط محمول. تُحفظ نسخة فيه مع كل نسخة تُحفظ على هذا الحاسوب.")
        )
        for name in self.fields.names():
            self.fields.box(name).widget.setEnabled(self._may_change)

    def _build_machine(self) -> Card:
        card = Card(self.tr("هذا الحاسوب"))
        language, figures = display.chosen(self._desk.machine)
        self.shown = FieldSet(columns=2)
        self.language = self.shown.add(
            "language", self.tr("لغة الشاشة"), Choice([("ar", "العربية"), ("en", "English")])
        )
        shapes = [("latin", "0123456789"), ("arabic_indic", "٠١٢٣٤٥٦٧٨٩")]
        self.digits = self.shown.add("digits", self.tr("الأرقام"), Choice(shapes))
        self.language.choose(language)
        self.digits.choose(figures)
        self.language.currentIndexChanged.connect(lambda _index: self._speak())
        self.digits.currentIndexChanged.connect(lambda _index: self._speak())
        note = QLabel(self.tr("الأوراق المطبوعة عربية دائماً. الإدخال يقبل كل أشكال الأرقام."))
        where = QLabel(self.tr("مجلد البيانات: {0}").format(apart(self._desk.office.paths.base)))
        card.body.addWidget(self.shown)
        for label in (note, where):
            label.setWordWrap(True)
            tint(label, colours.MUTED)
            card.body.addWidget(label)
        return card

    def _build_history(self) -> Card:
        card = Card(self.tr("القيم وتواريخ سريانها"))
        self.history: TableModel[Setting] = TableModel(
            [
                Column(self.tr("تسري من"), lambda s: day(s.valid_from), FOR_NUMBERS, width=86),
                Column(self.tr("الإعداد"), lambda s: setting_label(s.name), width=200),
                Column(self.tr("القيمة"), _value, tooltip=_value, stretch=True),
            ]
        )
        table = TableView(self.history)
        self.history.setParent(table)
        table.setAccessibleName(card.title.text())
        card.body.addWidget(table, 1)
        return card

    def _pick_folder(self) -> None:
        title = setting_label("backup_folder")
        chosen = QFileDialog.getExistingDirectory(self, title, self.folder.words())
        if chosen:
            self.folder.setText(chosen)

    def _speak(self) -> None:
        """Another language or other digits: the window is made anew."""
        display.choose(self._desk.machine, self.language.value(), self.digits.value())
        self.wanted.emit(display.NEW_SPEECH, "")


def _value(setting: Setting) -> str:
    return digits(setting.value)
