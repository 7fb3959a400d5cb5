"""The steps of the first run: what is asked about an office before it exists."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from app.domain.regulation import Regulation
from app.domain.settings import OfficeSettings
from app.domain.terms import PhaseTerms
from ui import colours
from ui.colours import Tone
from ui.field_set import FieldSet
from ui.password_twice import PasswordTwice
from ui.table_model import FOR_NUMBERS, Column, TableModel
from ui.text import apart, day, number
from ui.widgets.banner import Banner
from ui.widgets.cards import tint
from ui.widgets.choice import Choice
from ui.widgets.edits import CodeEdit, TextEdit
from ui.widgets.table import TableView

OFFICE, MINISTRY = "office", "ministry"
GOVERNORATES = {
    "HI": "حمص",
    "HL": "حلب",
    "HM": "حماة",
    "DI": "دمشق",
    "RD": "ريف دمشق",
    "LA": "اللاذقية",
    "TA": "طرطوس",
    "ID": "إدلب",
    "DY": "دير الزور",
    "HA": "الحسكة",
    "RA": "الرقة",
    "DR": "درعا",
    "SU": "السويداء",
    "QU": "القنيطرة",
}
"""ISO 3166-2 after SY-."""


class Names(FieldSet):
    """Whose program this will be, and the names at the top of every paper."""

    def __init__(self, regulation: Regulation) -> None:
        super().__init__(columns=2)
        sides = [
            (OFFICE, self.tr("مكتب مدينة أو منطقة صناعية")),
            (MINISTRY, self.tr("الوزارة: استقبال ملفات المكاتب")),
        ]
        self.side = self.add("side", self.tr("هذا البرنامج لعمل"), Choice(sides, first=True))
        self.code = self.add("code", self.tr("رمز المكتب"), CodeEdit("HSY"), required=True)
        self._text("republic", self.tr("السطر الأول من الترويسة"), OfficeSettings().republic)
        self._text("ministry", self.tr("الوزارة"), "وزارة الإدارة المحلية والبيئة")
        places = list(GOVERNORATES.items())
        self.governorate = self.add("governorate", self.tr("المحافظة"), Choice(places))
        self.governorate.choose(_code_of(regulation.governorate))
        body = self.tr("الجهة في المحافظة (إن وُجدت)")
        self._text("governorate_body", body, "", required=False)
        self._text("office_name", self.tr("اسم المكتب كما يُطبع"), "المدينة الصناعية بحسياء")
        self._text("city_name", self.tr("المدينة"), regulation.city)
        self.box("code").show_hint(self.tr("حروف لاتينية كبيرة وأرقام، مثل HSY. لا يتغير بعدها."))
        self.side.currentIndexChanged.connect(lambda _index: self._on_side())

    @property
    def is_ministry(self) -> bool:
        return self.side.value() == MINISTRY

    def settings(self) -> dict[str, object]:
        """The named settings of this step."""
        names = ("republic", "ministry", "governorate_body", "office_name", "city_name")
        found: dict[str, object] = {n: str(self.values()[n]).strip() for n in names}
        return {**found, "governorate": self.governorate.value_or_none() or ""}

    def _text(self, name: str, label: str, text: str, *, required: bool = True) -> None:
        self.add(name, label, TextEdit(text), required=required)

    def _on_side(self) -> None:
        self.code.setText("MIN" if self.is_ministry else "HSY")
        own = "وزارة الإدارة المحلية والبيئة" if self.is_ministry else "المدينة الصناعية بحسياء"
        self.put_values({"office_name": own, "city_name": "دمشق" if self.is_ministry else "حسياء"})


class Signatories(FieldSet):
    """Who signs, and under which regulation the office sells."""

    def __init__(self, regulation: Regulation) -> None:
        super().__init__(columns=2)
        for name, label in (
            ("general_manager", self.tr("المدير العام")),
            ("council_chairman", self.tr("رئيس مجلس المدينة الصناعية")),
            ("registrar", self.tr("الموظف المختص (السجل العام)")),
            ("first_party", self.tr("صفة الفريق الأول في العقود")),
            ("application_place", self.tr("مكان تقديم الطلبات")),
        ):
            self.add(name, label, TextEdit())
        self.heading(self.tr("نظام الاستثمار"))
        for line in self._regulation_lines(regulation):
            self.across(line)

    def settings(self) -> dict[str, object]:
        """The named settings of this step, those left empty left out."""
        found = {name: str(value).strip() for name, value in self.values().items()}
        return {name: value for name, value in found.items() if value}

    def _regulation_lines(self, regulation: Regulation) -> list[QWidget]:
        assumed = self.tr("مفترض") if regulation.effective_from_assumed else ""
        number_text = regulation.decision_no or self.tr("غير محدد في النص (مفترض)")
        title = QLabel(f"{regulation.title}\n{regulation.source}")
        title.setWordWrap(True)
        facts = QLabel(
            self.tr("النسخة: {0}   رقم القرار: {1}   نافذ من: {2} {3}").format(
                apart(regulation.version_id),
                number_text,
                apart(day(regulation.effective_from)),
                f"({assumed})" if assumed else "",
            )
        )
        tint(facts, colours.MUTED)
        made: list[QWidget] = [title, facts]
        if assumed:
            text = self.tr(
                "النص المنشور لا يذكر رقم القرار ولا تاريخه. اعتُمد تاريخ جلسة المجلس، وتبقى "
                "كلمة «مفترض» ظاهرة حتى يُدخل القرار."
            )
            made.append(Banner(text, Tone.WARN))
        return made


class Administrator(FieldSet):
    """The first user, who adds the others."""

    def __init__(self) -> None:
        super().__init__(columns=2)
        self.user = self.add("user", self.tr("اسم المستخدم"), CodeEdit("admin"), required=True)
        self.name = self.add("name", self.tr("الاسم والشهرة"), TextEdit(), required=True)
        self.twice = PasswordTwice(self)
        self.box("user").show_hint(self.tr("كلمة واحدة بلا فراغ."))


class Land(QWidget):
    """Which sites are entered at once, and where everything will lie."""

    def __init__(self, regulation: Regulation, folder: Path) -> None:
        super().__init__()
        self.city = QCheckBox(
            self.tr("إدخال موقع «{0}» مع مرحلتيه كما في المادة 7").format(regulation.city)
        )
        self.zones = QCheckBox(self.tr("إدخال المناطق الصناعية والحرفية الـ 25 (الخطة الخمسية)"))
        self.city.setChecked(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.city)
        layout.addWidget(self._phases(regulation))
        layout.addWidget(self.zones)
        where = QLabel(self.tr("مجلد البيانات: {0}").format(apart(folder)))
        where.setWordWrap(True)
        note = QLabel(
            self.tr("فيه ملف المكتب والنسخ الاحتياطية والمسودات. انسخه كاملاً إن نقلت الحاسوب.")
        )
        tint(note, colours.MUTED)
        layout.addWidget(where)
        layout.addWidget(note)
        layout.addStretch(1)

    def _phases(self, regulation: Regulation) -> QWidget:
        model: TableModel[PhaseTerms] = TableModel(
            [
                Column(self.tr("المرحلة"), lambda p: p.name, width=170),
                Column(
                    self.tr("سعر المتر (ل.س قديمة)"),
                    lambda p: number(p.price),
                    FOR_NUMBERS,
                    width=170,
                ),
                Column(
                    self.tr("السعر"),
                    lambda p: self.tr("نهائي") if p.price_final else self.tr("تقديري"),
                    width=90,
                ),
                Column(self.tr("لا يشمل"), lambda p: p.exclusions, stretch=True),
            ]
        )
        model.show_rows(regulation.phases)
        view = TableView(model)
        model.setParent(view)
        view.setFixedHeight(112)
        return view


def _code_of(governorate: str) -> str | None:
    return next((code for code, name in GOVERNORATES.items() if name == governorate), None)
