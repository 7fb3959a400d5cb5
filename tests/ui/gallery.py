"""Pictures of every widget of the kit in build/kit, to be looked at: python -m tests.ui.gallery"""

from __future__ import annotations

import io
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from reportlab.lib.pagesizes import A5
from reportlab.pdfgen.canvas import Canvas

from app.domain.explanation import Explained
from app.domain.money import Currency, Money
from app.errors import Violation
from tests.ui.conftest import DeafOffice
from ui import theme
from ui.colours import Tone
from ui.desk import Desk
from ui.drafts import DraftBox
from ui.form import Form
from ui.preview import PreviewDialog
from ui.printing import Document
from ui.table_model import FOR_NUMBERS, Column, TableModel
from ui.text import day, money
from ui.widgets.badge import Badge
from ui.widgets.banner import Banner
from ui.widgets.buttons import button, link
from ui.widgets.cards import Card, EmptyState, StatTile
from ui.widgets.choice import Choice, Paragraph
from ui.widgets.day_edit import CalendarPopup, DayEdit
from ui.widgets.edits import AmountEdit, CodeEdit, DecimalEdit, NumberEdit, TextEdit
from ui.widgets.explain import ExplainButton, ExplainPopup
from ui.widgets.page_header import PageHeader
from ui.widgets.search_box import Hit, SearchBox
from ui.widgets.sidebar import Sidebar
from ui.widgets.table import TableView
from ui.widgets.words_label import WordsLabel

OUT = Path("build/kit")
NOON = datetime(2026, 3, 1, 10, 42, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Line:
    number: str
    payer: str
    plot: str
    amount: Money
    on: date
    state: str
    tone: Tone


LINES = [
    Line("ح-2026/000123", "محمّد عبد الله الأحمد (أبو خالد)", "125/ب", old(1_250_000), on, state, t)
    for old, on, state, t in [
        (lambda n: Money(n, Currency.SYP_OLD), date(2025, 3, 7), "مسدد", Tone.GOOD),
        (lambda n: Money(n // 3, Currency.SYP_OLD), date(2025, 4, 15), "مستحق", Tone.WARN),
        (lambda n: Money(n * 31, Currency.SYP_OLD), date(2025, 12, 31), "متأخر", Tone.BAD),
        (lambda n: Money(0, Currency.SYP_OLD), date(2026, 1, 1), "لاحق", Tone.NEUTRAL),
    ]
]
STEPS = [
    Explained("10.2", "ثمن المقسم: 2,500 م² × 4,000 ل.س = 10,000,000", 10_000_000),
    Explained("13.5", "الثلث من الثمن يُدفع قبل توقيع العقد", 3_333_334),
    Explained("", "قُرّب المبلغ إلى أعلى ليرة صحيحة", None),
]


def columns() -> list[Column[Line]]:
    return [
        Column("رقم الإيصال", lambda r: r.number, width=140, sort="number"),
        Column("الدافع", lambda r: r.payer, stretch=True, sort="payer"),
        Column("المقسم", lambda r: r.plot, width=90),
        Column("المبلغ (ل.س)", lambda r: money(r.amount), FOR_NUMBERS, width=130),
        Column("التاريخ", lambda r: day(r.on), FOR_NUMBERS, width=110),
        Column("الحالة", lambda r: r.state, badge=lambda r: r.tone, width=110),
    ]


def table(rows: list[Line]) -> TableView[Line]:
    model: TableModel[Line] = TableModel(columns(), sort=lambda _n, _d: None)
    view = TableView(model, "لا توجد إيصالات بعد", "اضغط F2 لقبض أول دفعة")
    model.setParent(view)
    model.show_rows(rows)
    if rows:
        view.select_row(1)
    return view


class SampleForm(Form):
    """Every kind of field once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "إيصال قبض جديد", columns=2, draft_key="sample")
        add = self.fields.add
        self.fields.heading("المكتتب")
        self.payer = add("payer", "اسم الدافع", TextEdit("محمّد الأحمد"), required=True, span=2)
        self.national = add("national", "الرقم الوطني", CodeEdit("01020304055"))
        self.amount = add("amount", "المبلغ", AmountEdit(Currency.SYP_OLD), beside=QLabel("ل.س"))
        self.words = WordsLabel(self.amount)
        self.fields.across(self.words)
        self.fields.heading("الدفعة")
        self.paid_on = add("paid_on", "التاريخ", DayEdit(date(2026, 3, 1)), required=True)
        self.way = add("way", "طريقة الدفع", Choice([("cash", "نقداً"), ("cheque", "شيك مصرفي")]))
        self.cheque = add("cheque", "رقم الشيك", CodeEdit(), hint="كما هو مطبوع على الشيك")
        self.area = add("area", "المساحة", DecimalEdit(), beside=QLabel("م²"))
        self.copies = add("copies", "عدد النسخ", NumberEdit())
        self.confirmed = add("confirmed", "تأكيد", QCheckBox("اطّلع الدافع على التفصيل"))
        self.note = add("note", "البيان", Paragraph(2), span=2)
        self.amount.show_money(Money(1_250_000, Currency.SYP_OLD))
        self.fields.mark_clean()

    def save(self) -> None:
        """Nothing to save in a picture."""


def sidebar() -> Sidebar:
    listing = Sidebar()
    for name, text in [
        ("today", "اليوم"),
        ("people", "المكتتبون"),
        ("plots", "المقاسم"),
        ("receipt", "إيصالات القبض"),
        ("contract", "العقود"),
        ("register", "السجل العام"),
        ("stick", "التبادل مع الوزارة"),
        ("settings", "الإعدادات"),
    ]:
        listing.add_page(name, text, name)
    listing.show_page("receipt")
    return listing


def page(desk: Desk) -> QWidget:
    """A whole page as the pages will be put together."""
    whole = QWidget()
    whole.resize(1280, 720)
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    content = QVBoxLayout()
    content.setContentsMargins(20, 16, 20, 16)
    content.setSpacing(12)
    search = SearchBox[str](lambda _t: [], "بحث بالاسم أو الرقم أو المقسم (F3)")
    new = button("إيصال جديد", name="add", key="F2", primary=True)
    content.addWidget(
        PageHeader(
            "إيصالات القبض", search, button("طباعة", name="print"), new, subtitle="آذار 2026"
        )
    )
    banner = Banner("آخر نسخة احتياطية قبل 3 أيام. احفظ نسخة على وسيط خارجي.", Tone.WARN)
    banner.add_action("نسخ احتياطي الآن", lambda: None)
    content.addWidget(banner)
    tiles = QHBoxLayout()
    tiles.setSpacing(12)
    tiles.addWidget(StatTile("مقبوضات اليوم", "38,750,000", icon="money", note="12 إيصالاً"))
    tiles.addWidget(StatTile("أقساط متأخرة", "7", tone=Tone.BAD, icon="clock", note="منذ 30 يوماً"))
    tiles.addWidget(StatTile("إيصالات لم تُطبع", "2", tone=Tone.WARN, icon="print"))
    tiles.addWidget(StatTile("أُرسل إلى الوزارة", "1/3/2026", tone=Tone.GOOD, icon="stick"))
    content.addLayout(tiles)
    card = Card("آخر الإيصالات")
    card.top.addWidget(link("عرض الكل"))
    card.body.addWidget(table(LINES * 3))
    content.addWidget(card, 1)
    row.addWidget(sidebar())
    row.addLayout(content, 1)
    return whole


def wrong_form(desk: Desk) -> QWidget:
    form = SampleForm(desk)
    form.fields.show_violations(
        [
            Violation("ui.field.missing", "cheque", {"field": "رقم الشيك"}),
            Violation("ui.field.missing", None, {"field": "المقسم 125/ب"}),
        ]
    )
    form.cheque.setFocus()
    return form


def draft_form(desk: Desk) -> QWidget:
    desk.drafts.store("sample", {"payer": "سعاد"}, NOON)
    return SampleForm(desk)


def small_things(_desk: Desk) -> QWidget:
    whole = QWidget()
    grid = QGridLayout(whole)
    for i, tone in enumerate(Tone):
        grid.addWidget(Badge("مسدد بالكامل", tone), 0, i)
        grid.addWidget(Banner("رقم الإيصال R-2026/000123 محجوز", tone), i + 3, 0, 1, 5)
    disabled = button("غير متاح", name="lock")
    disabled.setEnabled(False)
    dead = button("حفظ", name="save", key="F9", primary=True)
    dead.setEnabled(False)
    for i, one in enumerate(
        [
            button("حفظ وطباعة", name="save", key="F9", primary=True),
            button("معاينة", name="preview", key="F8"),
            button("إلغاء الإيصال", name="cancel", danger=True),
            disabled,
            dead,
        ]
    ):
        grid.addWidget(one, 1, i)
    why = ExplainButton(Currency.SYP_OLD)
    why.explain(STEPS)
    grid.addWidget(why, 2, 0)
    grid.addWidget(QPushButton("زر عادي"), 2, 1)
    return whole


def search(_desk: Desk) -> QWidget:
    whole = QWidget()
    whole.resize(520, 340)
    layout = QVBoxLayout(whole)
    found = [
        Hit("محمّد عبد الله الأحمد", "مقسم 125/ب — الرقم الوطني 01020304055", n, "person")
        for n in range(3)
    ]
    box = SearchBox(lambda _t: found, "بحث")
    layout.addWidget(box)
    layout.addStretch(1)
    whole.show()
    box.setText("محمد")
    box.search()
    return whole


def preview(desk: Desk) -> QWidget:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A5, invariant=1)
    canvas.rect(40, 40, 340, 515)
    canvas.save()
    window = PreviewDialog(desk, Document(out.getvalue(), "receipt", "إيصال ح-2026/000123"))
    window.resize(860, 640)
    return window


def main() -> None:
    app = QApplication.instance() or QApplication(sys.argv[:1])
    language = sys.argv[1] if len(sys.argv) > 1 else "ar"
    theme.install(app, language, *sys.argv[2:3])
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        machine = QSettings(f"{folder}/machine.ini", QSettings.Format.IniFormat)
        drafts = DraftBox(Path(folder), "amal")
        desk = Desk(DeafOffice(), drafts=drafts, machine=machine, clock=lambda: NOON)
        shots: dict[str, Callable[[Desk], QWidget]] = {
            "page": page,
            "form": SampleForm,
            "form_wrong": wrong_form,
            "form_draft": draft_form,
            "small_things": small_things,
            "search": search,
            "preview": preview,
            "table_empty": lambda _d: table([]),
            "empty_state": lambda _d: EmptyState(
                "لا توجد مواقع بعد", "أضف الموقع الأول لتبدأ.", action="موقع جديد", icon="site"
            ),
            "calendar": lambda _d: CalendarPopup(date(2025, 3, 15)),
            "explain": lambda _d: ExplainPopup(STEPS, Currency.SYP_OLD),
        }
        for name, make in shots.items():
            widget = make(desk)
            if not isinstance(widget, QDialog) or not widget.isVisible():
                widget.show()
            app.processEvents()
            widget.grab().save(str(OUT / f"{name}.png"))
            widget.close()
        desk.jobs.close()


if __name__ == "__main__":
    main()
