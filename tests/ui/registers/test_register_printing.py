"""Sealed before printed, asked how it came out, copies with a cover sheet."""

from __future__ import annotations

import io
import sqlite3
from contextlib import closing

from pypdf import PdfReader

from app.domain.register_pages import PageState
from app.queries.registers import page_content, pages_of, stored_page
from tests.conftest import open_office
from tests.register_story import fill, seal
from tests.ui.keys import press, retype
from tests.ui.registers.at_the_desk import KEY, copies, drive, look, sheets, states
from tests.ui.test_printing import into
from ui.printing import print_pdf


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
    full.header.seal.click()
    qtbot.waitUntil(lambda: copies_done(full, book) == [1, 1], timeout=20_000)
    assert len(PdfReader(out).pages) == 2


def copies_done(page, book) -> list[int]:
    return [line.prints for line in page._desk.office.ask(pages_of, book)]


def test_all_full_pages_are_sealed_in_order_and_printed_together(full, book, qtbot):
    fill(full._desk.office, 5)
    assert "2" in full.header.seal.text()
    full.header.seal.click()
    qtbot.waitUntil(lambda: bool(full.clerk.came), timeout=20_000)
    assert [f"صفحة {n} من 2" in sheet for n, sheet in enumerate(sheets(full.clerk.came[0]), 1)] == [
        True,
        True,
    ]
    assert states(full, book) == [PageState.PRINTED] * 2
    assert not full.header.seal.isEnabled()


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
        full.header.seal.click()
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
    page.header.print.click()
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
