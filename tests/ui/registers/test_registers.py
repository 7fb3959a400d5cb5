"""The registers page in its window: volumes, sealing before printing, copies, corrections."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QTableView

from app.domain.books import LineKind
from app.domain.users import Role
from app.queries.registers import page_content, volumes
from tests.app.documents.paper_reading import by_pypdf
from tests.conftest import ADMINISTRATOR, actor, new_office
from tests.register_story import enter, fill, open_volume, seal
from tests.ui.keys import press, retype, type_text
from tests.ui.registers.at_the_desk import KEY, drive, to_front

# --- volumes -------------------------------------------------------------------------------------


def test_an_office_without_a_volume_is_told_what_to_do_and_opens_one_by_keyboard(
    empty_office, make_page
):
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

    drive(page, fill_in)
    press(page.shell, KEY.Key_F2)
    volume = empty_office.ask(volumes)[0].volume
    assert (volume.pages, volume.lines_per_page, volume.no) == (3, 7, 1)
    assert page.stack.currentIndex() == 1
    assert page.list.page.is_opening
    assert "15/2/2026" in page.list.statement.text()
    to_front(page.shell)
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
    assert not page.header.new.isEnabled()
    with qtbot.waitSignal(page._desk.said) as said:
        press(page.shell, KEY.Key_F2)
    assert "لم يمتلئ" in said.args[0]


# --- lines ---------------------------------------------------------------------------------------


def test_a_serial_is_found_by_keyboard(office, book, make_page):
    fill(office, 8)
    page = make_page(office)
    type_text(page.header.jump, "٧")
    press(page.header.jump, KEY.Key_Return)
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
    assert page.header.seal.isEnabled() is seals
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
