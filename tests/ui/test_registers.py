"""The registers page in its window: volumes, sealing before printing, copies, corrections."""

from __future__ import annotations

import io
import sqlite3
from contextlib import closing
from decimal import Decimal

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QTableView

from app.domain.books import LineKind
from app.domain.register_pages import PageState
from app.domain.users import Role
from app.queries.receipts import copies_of
from app.queries.registers import PAGE_PAPER, page_content, pages_of, stored_page, volumes
from tests.app.documents.paper_reading import by_pypdf, plain
from tests.conftest import actor
from tests.register_story import enter, fill, found, open_volume, seal
from tests.ui.keys import press, retype, type_text
from tests.ui.test_printing import into
from ui.desk import Desk
from ui.drafts import DraftBox
from ui.leaving import Leave
from ui.pdf_pages import PdfPages
from ui.printing import Printed, print_pdf
from ui.shell import Shell

KEY = Qt.Key


class Clerk:
    """Answers questions and stands at the printer: what was asked, what came out."""

    def __init__(self, page) -> None:
        self.asked: list[str] = []
        self.came: list[bytes] = []
        self.no: set[str] = set()
        self.part = 0
        self.at_print = lambda: None
        self.state_at_print: list[object] = []
        page.papers.ask = self.answer
        page.papers.printers = lambda: ["طابعة"]
        page.papers.send = self.send

    def answer(self, _window, title, text, _yes) -> bool:
        self.asked.append(text)
        return title not in self.no

    def send(self, document, done) -> None:
        self.state_at_print.append(self.at_print())
        self.came.append(document.data)
        sheets = len(PdfReader(io.BytesIO(document.data)).pages)
        done(Printed("", self.part or sheets, 1, "طابعة"))


@pytest.fixture
def office(empty_office):
    found(empty_office)
    return empty_office


@pytest.fixture
def book(office):
    return office.ask(volumes)[0].volume


@pytest.fixture
def make_page(dressed, machine, qtbot, tmp_path, clock):
    """Opens the page of an office in a shell of the smallest screen."""
    desks = []

    def make(office):
        desk = Desk(
            office,
            machine=machine,
            drafts=DraftBox(tmp_path / "drafts", "amal"),
            clock=clock,
            ask_leave=lambda _form: Leave.DISCARD,
        )
        desks.append(desk)
        shell = Shell(desk)
        qtbot.addWidget(shell)
        shell.resize(1366, 768)
        shell.show()
        shell.activateWindow()
        qtbot.waitUntil(shell.isActiveWindow)
        shell.open("registers")
        shell.page.clerk = Clerk(shell.page)
        shell.page.shell = shell
        return shell.page

    yield make
    for desk in desks:
        desk.jobs.close()


@pytest.fixture
def page(make_page, office):
    return make_page(office)


@pytest.fixture
def full(office, make_page):
    """The page of an office whose first register page is full."""
    fill(office, 5)
    return make_page(office)


def states(page, book) -> list[PageState]:
    return [line.state for line in page._desk.office.ask(pages_of, book)]


def copies(page, book, number: int = 1) -> int:
    office = page._desk.office
    sealed = office.ask(page_content, book.id, number).sealed
    return office.ask(copies_of, PAGE_PAPER, sealed.id)


def drive(page, work) -> list:
    """The next form is really opened; `work` types into it and must end it."""
    forms = []

    def show(form) -> int:
        forms.append(form)
        QTimer.singleShot(0, lambda: at_form(form))
        return form.exec()

    def at_form(form) -> None:
        try:
            QTest.qWaitForWindowActive(form)
            work(form)
        finally:
            if form.isVisible():
                form.done(0)

    page.show_form = show
    return forms


def sheets(pdf: bytes) -> list[str]:
    return [plain(sheet.extract_text()) for sheet in PdfReader(io.BytesIO(pdf)).pages]


def look(pdf: bytes, sheet: int = 0) -> bytes:
    pages = PdfPages(pdf)
    image = pages.image(sheet, 60)
    pages.close()
    return bytes(image.constBits())


# --- volumes -------------------------------------------------------------------------------------


def test_an_office_without_a_volume_is_told_what_to_do_and_opens_one_by_keyboard(
    empty_office, make_page
):
    from tests.conftest import ADMINISTRATOR, new_office

    empty_office.set_up(new_office())
    empty_office.actor = ADMINISTRATOR
    page = make_page(empty_office)
    assert page.stack.currentWidget() is page.empty

    def fill_in(form) -> None:
        assert form.clerk.text() == "أمل الخطيب"
        assert form.manager.text() == "م. خالد عز الدين"
        retype(form.opened_on, "15/2/2026")
        press(form.opened_on, KEY.Key_Return)
        retype(form.pages, "٣")
        assert form.sentence.text() == "«فتح هذا السجل بتاريخ 15/2/2026 ويحتوي على /3/ صفحة»"
        press(form.pages, KEY.Key_Return)
        retype(form.lines, "7")
        press(form.lines, KEY.Key_F9)
        print("VIS", form.isVisible(), form.fields.values(), [form.fields.box(n).error_text() for n in form.fields.names()], form.isActiveWindow())

    drive(page, fill_in)
    press(page.shell, KEY.Key_F2)
    volume = empty_office.ask(volumes)[0].volume
    assert (volume.pages, volume.lines_per_page, volume.no) == (3, 7, 1)
    assert page.stack.currentIndex() == 1
    assert page.list.page.is_opening
    assert "15/2/2026" in page.list.statement.text()
    press(page.shell, KEY.Key_F9)
    assert "فتح هذا السجل بتاريخ 15/2/2026 ويحتوي على /3/ صفحة" in by_pypdf(page.clerk.came[0])
    assert empty_office.ask(volumes)[0].prints == 1


def test_a_volume_without_a_name_stays_in_the_form(office, make_page):
    fill(office, 10)
    page = make_page(office)

    def forget(form) -> None:
        retype(form.chairman, "")
        retype(form.lines, "99")
        form.accept()
        assert form.isVisible()
        assert form.fields.box("council_chairman").error_text()
        retype(form.chairman, "محمد غزال")
        form.accept()
        assert "60" in form.fields.box("lines_per_page").error_text()
        form.reject()

    assert drive(page, forget) == []
    page.new()
    assert len(office.ask(volumes)) == 1


def test_the_next_volume_waits_until_the_last_is_full(page, qtbot):
    page.show_form = lambda _form: pytest.fail("no form is wanted")
    assert not page.new_button.isEnabled()
    with qtbot.waitSignal(page._desk.said) as said:
        press(page.shell, KEY.Key_F2)
    assert "لم يمتلئ" in said.args[0]


# --- sealing and printing ------------------------------------------------------------------------


def test_the_full_page_is_shown_first_with_its_watermark(full):
    assert full.list.page.page == 1
    assert full.board.main.accessibleName() == "إغلاق الصفحة وطباعتها"
    assert full.board.badge.text == "ممتلئة"
    assert len(full.board.model.rows) == 5
    assert full.board.view.page_count == 1


def test_f9_seals_the_page_before_it_is_printed_and_asks_how_it_came_out(full, book):
    full.clerk.at_print = lambda: states(full, book)
    press(full.shell, KEY.Key_F9)
    office = full._desk.office
    sealed = office.ask(page_content, book.id, 1).sealed
    assert full.clerk.state_at_print == [[PageState.SEALED]]
    assert full.clerk.came == [office.ask(stored_page, sealed)]
    assert "هل خرجت سليمة؟" in full.clerk.asked[-1]
    assert states(full, book) == [PageState.PRINTED]
    assert full.board.view.sha256() == sealed.pdf_sha256
    assert sealed.code in full.board.note.text()
    assert full.board.main.accessibleName() == "طباعة نسخة"


def test_a_page_that_was_not_looked_through_is_not_sealed(full, book):
    full.clerk.no = {"إغلاق صفحة"}
    press(full.shell, KEY.Key_F9)
    assert states(full, book) == [PageState.FULL]
    assert full.clerk.came == []


def test_a_spoiled_sheet_is_printed_again_from_the_same_bytes(full, book):
    full.clerk.no = {"الطباعة"}
    press(full.shell, KEY.Key_F9)
    assert states(full, book) == [PageState.SEALED]
    assert "لم تُسجَّل" in full.banner.text()
    full.clerk.no = set()
    press(full.shell, KEY.Key_F9)
    assert full.clerk.came[0] == full.clerk.came[1]
    assert states(full, book) == [PageState.PRINTED]


def test_a_copy_has_a_cover_sheet_and_the_same_page(full, book):
    for _ in range(3):
        press(full.shell, KEY.Key_F9)
    original, first, second = full.clerk.came
    assert "نسخة رقم 1" in sheets(first)[0]
    assert "نسخة رقم 2" in sheets(second)[0]
    assert "نسخة" not in sheets(original)[0]
    assert look(first, 1) == look(second, 1) == look(original)
    assert copies(full, book) == 3


def test_only_a_whole_printing_counts(full, book):
    press(full.shell, KEY.Key_F9)
    full.clerk.part = 1
    press(full.shell, KEY.Key_F9)
    assert copies(full, book) == 1
    assert "بعض الصفحات" in full.banner.text()


def test_an_open_page_is_printed_for_reading_only(office, make_page):
    fill(office, 2)
    page = make_page(office)
    press(page.shell, KEY.Key_F9)
    assert "غير مغلقة – للاطلاع" in sheets(page.clerk.came[0])[0]
    assert page.clerk.asked == []


def test_without_a_printer_the_paper_is_kept_and_no_copy_takes_its_place(full, book):
    full.papers.printers = list
    for _ in range(2):
        press(full.shell, KEY.Key_F9)
    office = full._desk.office
    kept = sorted((office.paths.base / "papers").glob("*.pdf"), key=lambda path: len(path.name))
    stored = office.ask(stored_page, office.ask(page_content, book.id, 1).sealed)
    assert [len(sheets(path.read_bytes())) for path in kept] == [1, 2]
    assert kept[0].read_bytes() == stored
    assert copies(full, book) == 2
    assert str(kept[1]) in full.banner.text()


def test_the_real_printer_gets_every_sheet(full, book, qtbot, tmp_path):
    fill(full._desk.office, 5)
    out = tmp_path / "out.pdf"

    def send(document, done):
        return print_pdf(document, full._desk, full, done=done, choose=into(out))

    full.papers.send = send
    full.seal_button.click()
    qtbot.waitUntil(lambda: copies_done(full, book) == [1, 1], timeout=20_000)
    assert len(PdfReader(out).pages) == 2


def copies_done(page, book) -> list[int]:
    return [line.prints for line in page._desk.office.ask(pages_of, book)]


def test_all_full_pages_are_sealed_in_order_and_printed_together(full, book, qtbot):
    fill(full._desk.office, 5)
    assert "2" in full.seal_button.text()
    full.seal_button.click()
    qtbot.waitUntil(lambda: bool(full.clerk.came), timeout=20_000)
    assert [f"صفحة {n} من 2" in sheet for n, sheet in enumerate(sheets(full.clerk.came[0]), 1)] == [
        True,
        True,
    ]
    assert states(full, book) == [PageState.PRINTED] * 2
    assert not full.seal_button.isEnabled()


def test_a_cancelled_sealing_keeps_whole_pages(full, book, qtbot):
    fill(full._desk.office, 5)
    drawing = full.papers.drawing
    seal_one = drawing.seal

    def seal_and_cancel(content):
        sealed = seal_one(content)
        full._desk.jobs._waiting[0].cancel()
        return sealed

    drawing.seal = seal_and_cancel
    with qtbot.waitSignal(full.papers.told, timeout=20_000) as told:
        full.seal_button.click()
    assert "أُلغي" in told.args[0]
    assert states(full, book) == [PageState.SEALED, PageState.FULL]
    assert full.clerk.came == []


def test_a_range_has_originals_copies_and_drafts(office, make_page, book, qtbot):
    fill(office, 8)
    seal(office, book, 1)
    page = make_page(office)
    page.list.choose(book.id, 1)
    press(page.shell, KEY.Key_F9)

    def choose(form) -> None:
        assert form.first.number() == 1
        retype(form.until, "9")
        form.accept()
        assert "2" in form.fields.box("last").error_text()
        retype(form.until, "2")
        press(form.until, KEY.Key_Return)

    drive(page, choose)
    page.print_button.click()
    qtbot.waitUntil(lambda: len(page.clerk.came) == 2, timeout=20_000)
    cover, first, second = sheets(page.clerk.came[1])
    assert "نسخة رقم 1" in cover
    assert "صفحة 1 من 2" in first
    assert "للاطلاع" not in first
    assert "للاطلاع" in second
    assert copies(page, book) == 2


def test_f8_shows_what_would_be_printed(full):
    shown = []
    full.papers.look = shown.append
    press(full.shell, KEY.Key_F8)
    full.list.choose(full.list.volume.volume.id, 0)
    press(full.shell, KEY.Key_F8)
    assert [dialog.view.page_count for dialog in shown] == [1, 1]
    for dialog in shown:
        dialog.reject()


def test_damaged_bytes_are_said_and_the_page_still_works(office, book, make_page, tmp_path, clock):
    from tests.conftest import open_office

    fill(office, 5)
    seal(office, book, 1)
    office.close()
    with closing(sqlite3.connect(office.paths.database)) as db, db:
        for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type='trigger'").fetchall():
            db.execute(f"DROP TRIGGER {name}")
        db.execute("UPDATE blob SET data = CAST(replace(data, 'Amiri', 'Amira') AS BLOB)")
    again = open_office(tmp_path, clock)
    try:
        page = make_page(again)
        assert page.banner.isVisible()
        assert page.banner.text()
        assert page.board.view.page_count == 0
        assert len(page.board.model.rows) == 5
    finally:
        again.close()


def test_the_size_of_paper_is_remembered_and_used(full, book):
    full.board.sheet.setFocus()
    press(full.board.sheet, KEY.Key_Down)
    assert full.papers.drawing.sheet == "A3"
    press(full.shell, KEY.Key_F9)
    box = PdfReader(io.BytesIO(full.clerk.came[0])).pages[0].mediabox
    assert round(float(box.width)) == 1191
    assert full._desk.machine.value("register/sheet") == "A3"


# --- lines ---------------------------------------------------------------------------------------


def test_a_serial_is_found_by_keyboard(office, book, make_page):
    fill(office, 8)
    page = make_page(office)
    type_text(page.jump, "٧")
    press(page.jump, KEY.Key_Return)
    assert (page.list.page.page, page.board.selected_serial()) == (2, 7)
    page.open_ref("register", "3")
    assert (page.list.page.page, page.board.selected_serial()) == (1, 3)


def test_a_serial_that_was_never_given_is_said(page, qtbot):
    with qtbot.waitSignal(page._desk.said) as said:
        page.open_ref("register", "77")
    assert "لا يوجد سطر" in said.args[0]


def test_a_volume_is_opened_at_the_page_that_waits(office, book, make_page):
    fill(office, 10)
    open_volume(office)
    enter(office)
    page = make_page(office)
    assert page.list.volume.volume.no == 2
    page.open_ref("volume", book.id)
    assert (page.list.volume.volume.no, page.list.page.page) == (1, 1)


def test_enter_on_a_line_opens_the_file_of_the_investor(full, qtbot):
    full.board.select_serial(2)
    with qtbot.waitSignal(full.wanted) as wanted:
        press(full.board.table, KEY.Key_Return)
    assert wanted.args == ["application", full.board.model.rows[1].line.subject_id]


def test_a_line_is_corrected_by_keyboard_and_both_are_seen_before(full, book):
    full.board.select_serial(2)

    def correct(form) -> None:
        assert [row.label for row in form.model.rows] == ["كما دُوّن", "السطر الجديد"]
        retype(form.name, "سعاد الخطيب")
        press(form.name, KEY.Key_Return)
        press(form.day, KEY.Key_Return)
        retype(form.square_metres, "٩٠٠٫٥")
        old, new = (row.line for row in form.model.rows)
        assert (old.name, old.area) != (new.name, new.area)
        assert (new.name, new.area) == ("سعاد الخطيب", Decimal("900.5") - old.area)
        press(form.remark, KEY.Key_F9)
        assert form.isVisible()
        assert form.fields.box("remark").error_text()
        type_text(form.remark, "الاسم كما في الهوية")
        press(form.remark, KEY.Key_Return)

    drive(full, correct)
    full.board.correct.click()
    line = full._desk.office.ask(page_content, book.id, 2).lines[0]
    assert (line.kind, line.refers_to, line.name) == (LineKind.CORRECTION, 2, "سعاد الخطيب")
    assert full.board.selected_serial() == 6
    assert "تصحيح للمسلسل" in full.board.model.data(full.board.model.index(0, 7))
    full.board.select_serial(6)
    again = drive(full, lambda form: form.reject())
    full.board.correct.click()
    assert [row.label for row in again[0].model.rows] == [
        "كما دُوّن",
        "تصحيح سابق",
        "السطر الجديد",
    ]


def test_without_a_line_there_is_nothing_to_correct(full, qtbot):
    full.show_form = lambda _form: pytest.fail("no line was chosen")
    with qtbot.waitSignal(full._desk.said) as said:
        full.board.correct.click()
    assert "اختر السطر" in said.args[0]


# --- who may do what, and how it looks -----------------------------------------------------------


@pytest.mark.parametrize(
    ("role", "main", "seals", "corrects"),
    [
        (Role.CLERK, "إغلاق الصفحة وطباعتها", True, True),
        (Role.DIRECTOR, "إغلاق الصفحة وطباعتها", True, False),
        (Role.CASHIER, "طباعة للاطلاع", False, False),
        (Role.AUDITOR, "طباعة للاطلاع", False, False),
    ],
)
def test_each_role_sees_what_it_may_do(office, make_page, role, main, seals, corrects):
    fill(office, 5)
    office.actor = actor(role)
    page = make_page(office)
    assert page.board.main.accessibleName() == main
    assert page.board.main.isEnabled()
    assert page.seal_button.isEnabled() is seals
    assert page.board.correct.isEnabled() is corrects


def test_an_auditor_prints_no_sealed_page(office, book, make_page):
    fill(office, 5)
    seal(office, book, 1)
    office.actor = actor(Role.AUDITOR)
    page = make_page(office)
    assert not page.board.main.isEnabled()
    press(page.shell, KEY.Key_F9)
    assert page.clerk.came == []


def test_the_page_fits_the_smallest_screen(full):
    assert full.minimumSizeHint().width() <= full.width()
    assert not full.board.table.horizontalScrollBar().isVisible()
    assert full.board.splitter.orientation() is Qt.Orientation.Vertical
    full.shell.resize(1920, 1000)
    assert full.board.splitter.orientation() is Qt.Orientation.Horizontal
    assert not full.board.table.horizontalScrollBar().isVisible()


def test_every_control_has_a_name(full):
    for kind in (QAbstractButton, QLineEdit, QTableView, QComboBox):
        for widget in full.findChildren(kind):
            if widget.isVisible() and type(widget).__name__ != "QAbstractButton":
                assert widget.accessibleName(), widget


def test_the_document_is_not_kept_open_behind_other_pages(full):
    full.shell.open("today")
    assert full.board.view.page_count == 0
    full.shell.open("registers")
    assert full.board.view.page_count == 1
