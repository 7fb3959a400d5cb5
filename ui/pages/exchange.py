"""The exchange with the ministry: what waits, the file on the stick, the answers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.office import Kind
from app.queries.exchange import PackageLine, packages
from app.sync.acknowledgement import Status
from app.sync.exporting import ExchangeState, exchange_state
from app.sync.joining import KnownOffice, known_offices, own_fingerprint, partner
from ui.colours import Tone
from ui.desk import Desk
from ui.stick import Stick
from ui.table_model import AT_CENTRE, FOR_NUMBERS, Column, TableModel
from ui.text import apart, moment, number
from ui.widgets.banner import Banner
from ui.widgets.buttons import button
from ui.widgets.cards import Card, StatTile
from ui.widgets.page_header import PageHeader
from ui.widgets.table import TableView


class ExchangePage(QWidget):
    """Both sides in one page: an office exports and reads answers, the ministry imports."""

    KINDS = frozenset({Kind.EXCHANGE, Kind.RECEIPT, Kind.APPLICATION, Kind.REGISTER})
    NAME = "exchange"
    wanted = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ministry = desk.office.is_ministry
        self.stick = Stick(desk, self)
        self._build()
        self.stick.told.connect(self.banner.show_text)
        desk.changed.connect(self._on_changed)
        self.reload()

    def title(self) -> str:
        return self.tr("التبادل مع المكاتب") if self._ministry else self.tr("التبادل مع الوزارة")

    def _build(self) -> None:
        self.export_button = button(
            self.tr("تصدير إلى الوزارة"), self.stick.export, name="export", primary=True
        )
        self.read_button = button(
            self.tr("قراءة ملف من الذاكرة"), self.stick.read, name="import", primary=self._ministry
        )
        self.request_button = button(
            self.tr("ملف تسجيل المكتب"), self.stick.write_request, name="save"
        )
        shown = (self.read_button,) if self._ministry else (self.export_button, self.read_button)
        if not self._ministry:
            shown = (*shown, self.request_button)
        self.header = PageHeader(self.title(), *shown)
        self.banner = Banner()
        self.tiles = [StatTile(caption) for caption in self._captions()]
        row = QGridLayout()
        for place, tile in enumerate(self.tiles):
            row.addWidget(tile, 0, place)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.addWidget(self.header)
        layout.addWidget(self.banner)
        layout.addLayout(row)
        if self._ministry:
            layout.addWidget(self._offices_card(), 1)
        layout.addWidget(self._files_card(), 1)

    def _captions(self) -> tuple[str, ...]:
        if self._ministry:
            return self.tr("المكاتب المسجلة"), self.tr("ملفات وصلت"), self.tr("تحتاج متابعة")
        return (
            self.tr("ينتظر الإرسال"),
            self.tr("آخر ملف صُدِّر"),
            self.tr("وصل الوزارة حتى السطر"),
        )

    def _offices_card(self) -> Card:
        self.offices: TableModel[KnownOffice] = TableModel(
            [
                Column(self.tr("الرمز"), lambda o: o.code, AT_CENTRE, width=110),
                Column(self.tr("المكتب"), lambda o: o.name, stretch=True),
                Column(self.tr("آخر سطر"), lambda o: number(o.seq), FOR_NUMBERS, width=110),
                Column(self.tr("دورة الترقيم"), lambda o: number(o.epoch), AT_CENTRE, width=110),
                Column(self.tr("بصمة المفتاح"), lambda o: apart(o.fingerprint), width=330),
            ],
            self,
            key=lambda o: o.code,
        )
        card = Card(self.tr("المكاتب"))
        empty = self.tr("لم يُسجَّل أي مكتب بعد")
        hint = self.tr("اقرأ ملف تسجيل المكتب من الذاكرة، وقارن بصمته مع الورقة المختومة.")
        card.body.addWidget(TableView(self.offices, empty, hint))
        return card

    def _files_card(self) -> Card:
        self.files: TableModel[PackageLine] = TableModel(
            [
                Column(self.tr("النوع"), self._direction, width=140),
                Column(self.tr("المكتب"), lambda p: p.office, AT_CENTRE, width=90),
                Column(self.tr("الرقم"), lambda p: number(p.number), AT_CENTRE, width=70),
                Column(self.tr("الأسطر"), self._span, AT_CENTRE, width=150),
                Column(self.tr("الرمز"), lambda p: apart(p.code), AT_CENTRE, width=150),
                Column(self.tr("التاريخ"), lambda p: moment(p.at), AT_CENTRE, width=160),
                Column(self.tr("الحالة"), self._status, badge=self._tone, stretch=True),
            ],
            self,
            key=lambda p: p.id,
        )
        card = Card(self.tr("الملفات"))
        card.body.addWidget(TableView(self.files, self.tr("لا ملفات بعد")))
        return card

    # --- what is shown -------------------------------------------------------------------------

    def reload(self) -> None:
        office = self._desk.office
        self.files.show_rows(office.ask(packages))
        if self._ministry:
            self._show_ministry()
        else:
            self._show_office(office.ask(exchange_state))

    def _show_ministry(self) -> None:
        offices, files = self._desk.office.ask(known_offices), self.files.rows
        self.offices.show_rows(offices)
        arrived = [line for line in files if line.direction == "in"]
        wrong = [line for line in arrived if line.status != Status.OK.value]
        self.tiles[0].show_value(number(len(offices)))
        self.tiles[1].show_value(number(len(arrived)))
        self.tiles[2].show_value(number(len(wrong)), Tone.BAD if wrong else Tone.GOOD)
        print_ = self._desk.office.ask(own_fingerprint)
        self.header.show_subtitle(self.tr("بصمة مفتاح الوزارة: {0}").format(apart(print_)))

    def _show_office(self, state: ExchangeState) -> None:
        ministry = self._desk.office.ask(partner)
        print_ = self._desk.office.ask(own_fingerprint)
        self.header.show_subtitle(self.tr("بصمة مفتاح المكتب: {0}").format(apart(print_)))
        self.export_button.setEnabled(ministry is not None)
        self.request_button.setVisible(ministry is None)
        if ministry is None:
            self.banner.show_text(
                self.tr(
                    "لم يُسجَّل المكتب لدى الوزارة بعد: احفظ ملف التسجيل على الذاكرة وأرسله، "
                    "واقرأ بصمة المفتاح على الهاتف، ثم اقرأ ملف الرد هنا."
                ),
                Tone.WARN,
            )
        waiting = Tone.WARN if state.waiting else Tone.GOOD
        self.tiles[0].show_value(number(state.waiting), waiting, self.tr("من أسطر اليومية"))
        sent = "—" if state.last_sent_at is None else moment(state.last_sent_at)
        self.tiles[1].show_value(number(state.last_number), None, sent)
        answered = "—" if state.acknowledged_at is None else moment(state.acknowledged_at)
        self.tiles[2].show_value(number(state.acknowledged), None, answered)

    def _direction(self, line: PackageLine) -> str:
        names = {
            "out": self.tr("تصدير"),
            "answer": self.tr("رد الوزارة"),
            "in": self.tr("ملف وارد"),
            "ack": self.tr("رد صادر"),
        }
        return names[line.direction]

    def _span(self, line: PackageLine) -> str:
        first, last = number(line.first_seq), number(line.last_seq)
        return apart(f"{first} – {last}" if line.first_seq else last)

    def _status(self, line: PackageLine) -> str:
        names = {
            "written": self.tr("كُتب وفُحص"),
            Status.OK.value: self.tr("مقبول"),
            Status.BEHIND.value: self.tr("أسطر ناقصة"),
            Status.FORK.value: self.tr("تاريخ مختلف"),
            Status.SERIAL.value: self.tr("أرقام ناقصة"),
            Status.TOTALS.value: self.tr("مجاميع مختلفة"),
            Status.HELD.value: self.tr("محفوظ للمراجعة"),
        }
        return names[line.status]

    def _tone(self, line: PackageLine) -> Tone:
        good = line.status in ("written", Status.OK.value)
        return Tone.GOOD if good else Tone.BAD

    def _on_changed(self, kinds: frozenset[Kind]) -> None:
        if self.KINDS & kinds:
            self.reload()
