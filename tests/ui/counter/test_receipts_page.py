"""All receipts: the list with its totals, one that is open, copies, and taking one back."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from app.commands.registers import note_printed
from app.domain.users import Role
from tests.app.documents.paper_reading import by_pypdf
from tests.conftest import actor
from tests.story import register, take
from tests.ui.counter.at_the_counter import copies, issued
from tests.ui.keys import press, retype, type_text
from ui.forms.cancel_receipt import CancelReceiptForm
from ui.preview import PreviewDialog


@pytest.fixture
def two(office, application):
    """Two receipts of today, both seen printed."""
    made = [take(office, application, amount) for amount in (1500, 2500)]
    for receipt in made:
        office.do(note_printed, "receipt", receipt.id, receipt.number)
    return made


def shown(page) -> list[str]:
    return [line.number[4:10].lstrip("0") for line in page.listing.model.rows]


def words(widget) -> str:
    found = [label.text() for label in widget.findChildren(QLabel)]
    return " ".join([*found, *(edit.toPlainText() for edit in widget.findChildren(QPlainTextEdit))])


def cancel(page, reason) -> CancelReceiptForm:
    """Cancel the chosen receipt: Enter in the only field saves."""
    page.cancel_button.click()
    form = page.findChild(CancelReceiptForm)
    type_text(form.reason, reason)
    press(form.reason, Qt.Key.Key_Return)
    return form


def reprint(qtbot, page) -> None:
    """F9 in the window itself: without a window manager a closed dialog leaves none active."""
    with qtbot.waitActive(page.window()):
        page.window().activateWindow()
    press(page.table, Qt.Key.Key_F9)


def test_the_receipts_of_today_are_listed_newest_first(two, listing):
    assert shown(listing) == ["2", "1"]
    assert listing.table.selected().id == two[1].id


def test_one_that_is_open_shows_all_that_is_printed_on_it(two, listing):
    listing.table.select_row(1)
    text = words(listing.card)
    receipt = two[0]
    for part in (
        receipt.number,
        "فقط خمس عشرة ليرة سورية جديدة لا غير",
        receipt.party_name,
        receipt.party_identity,
        "رسم الاكتتاب",
        "المادة 11",
        receipt.code,
        receipt.qr,
        receipt.cashier,
        "الأصل",
    ):
        assert part in text


def test_totals_stand_below_in_each_pound_alone(qtbot, open_page, office, clock):
    clock.now = datetime(2025, 12, 31, 9, tzinfo=UTC)
    application = register(office)
    take(office, application, 1000)
    clock.now = datetime(2026, 1, 1, 9, tzinfo=UTC)
    take(office, application, 500)
    page = open_page("receipts")
    page.filter.span.setCurrentIndex(5)
    page.filter.span.activated.emit(5)
    old, new = page.listing.totals.text().splitlines()
    assert old.startswith("ل.س:")
    assert "1,000" in old
    assert new.startswith("ل.س جديدة:")
    assert "5.00" in new


def test_days_and_words_narrow_the_list(qtbot, two, listing, clock):
    retype(listing.filter.first, "1/2/2026")
    retype(listing.filter.last, "28/2/2026")
    assert shown(listing) == []
    retype(listing.filter.last, "1/3/2026")
    assert shown(listing) == ["2", "1"]
    type_text(listing.filter.text, "R26-000001")
    qtbot.waitUntil(lambda: shown(listing) == ["1"])
    retype(listing.filter.text, "لا أحد")
    qtbot.waitUntil(lambda: shown(listing) == [])


def test_a_day_that_cannot_be_read_leaves_the_list_alone(two, listing):
    retype(listing.filter.first, "31/2/2026")
    listing.reload()
    assert shown(listing) == ["2", "1"]


def test_a_click_on_a_heading_sorts_in_the_database(two, listing):
    header = listing.table.horizontalHeader()
    header.sectionClicked.emit(4)
    assert [line.amount.minor for line in listing.listing.model.rows] == [1500, 2500]
    header.sectionClicked.emit(4)
    assert [line.amount.minor for line in listing.listing.model.rows] == [2500, 1500]


def test_more_than_fit_are_counted(two, listing, monkeypatch):
    monkeypatch.setattr("ui.pages.receipts.MOST", 1)
    listing.reload()
    assert shown(listing) == ["2"]
    assert listing.listing.cut.isVisible()


def test_a_reprint_is_a_counted_and_marked_copy(qtbot, two, listing, office):
    for count in (1, 2):
        press(listing.table, Qt.Key.Key_F9)
        qtbot.waitUntil(lambda count=count: copies(office, two[1].id) == count + 1)
        name = f"R26-000002-E1 ({count}).pdf"
        pdf = (office.paths.base / "papers" / name).read_bytes()
        assert f"نسخة رقم {count}" in PdfReader(io.BytesIO(pdf)).pages[0].extract_text()
    assert "النسخ" in words(listing.card)


def test_a_preview_is_the_paper_that_would_be_printed_next(two, listing):
    press(listing.table, Qt.Key.Key_F8)
    dialog = listing.findChild(PreviewDialog)
    assert dialog.view.page_count == 1
    _paper, document = listing.papers.printing.document(listing._file)
    assert b"%PDF" in document.data[:8]
    assert "نسخة رقم 1" in PdfReader(io.BytesIO(document.data)).pages[0].extract_text()
    dialog.close()


def test_cancelling_wants_a_reason_and_gives_a_reversal_with_its_paper(qtbot, two, listing, office):
    form = cancel(listing, "")
    assert form.isVisible()
    assert "سبب الإلغاء" in form.fields.box("reason").error_text()
    type_text(form.reason, "خطأ في المبلغ")
    press(form.reason, Qt.Key.Key_Return)
    assert form.reversal.number == "R26-000003-E1"
    assert [line.is_reversal for line in issued(office)] == [False, False, True]
    assert shown(listing) == ["3", "2", "1"]
    name = office.paths.base / "papers" / "R26-000003-E1.pdf"
    qtbot.waitUntil(name.exists)
    text = by_pypdf(name.read_bytes())
    assert "خطأ في المبلغ" in text
    assert "R26-000003-E1" in listing.papers.issued.text()


def test_a_cancelled_receipt_prints_void_and_cannot_be_cancelled_again(qtbot, two, listing, office):
    cancel(listing, "خطأ في المبلغ")
    listing.table.select_row(1)
    assert listing.table.selected().id == two[1].id
    assert not listing.cancel_button.isEnabled()
    assert "ملغى" in listing.card.badge.text
    reprint(qtbot, listing)
    name = office.paths.base / "papers" / "R26-000002-E1 (1).pdf"
    qtbot.waitUntil(name.exists)
    text = by_pypdf(name.read_bytes())
    assert "ملغى بالإيصال العكسي رقم R26-000003-E1" in text


def test_the_reversal_itself_can_be_printed_again(qtbot, two, listing, office):
    cancel(listing, "خطأ في المبلغ")
    first = office.paths.base / "papers" / "R26-000003-E1.pdf"
    qtbot.waitUntil(first.exists)
    qtbot.waitUntil(lambda: "papers/" in listing.papers.issued.text())
    listing.table.select_row(0)
    text = words(listing.card)
    for part in ("R26-000003-E1", "يلغي الإيصال", two[1].number, "خطأ في المبلغ"):
        assert part in text
    reprint(qtbot, listing)
    qtbot.waitUntil((office.paths.base / "papers" / "R26-000003-E1 (1).pdf").exists)


def test_the_form_says_what_will_happen(two, listing):
    listing.cancel_button.click()
    form = listing.findChild(CancelReceiptForm)
    text = words(form)
    for part in (two[1].payer, "25.00", "يعود ما سدده مستحقاً", two[1].number):
        assert part in text
    form.reject()


@pytest.mark.parametrize(
    ("role", "may_cancel", "may_print"),
    [
        (Role.AUDITOR, False, False),
        (Role.CLERK, False, True),
        (Role.CASHIER, True, True),
        (Role.DIRECTOR, True, True),
    ],
)
def test_what_each_role_may_do_with_a_receipt(two, open_page, office, role, may_cancel, may_print):
    office.actor = actor(role)
    page = open_page("receipts")
    assert page.cancel_button.isEnabled() is may_cancel
    assert page.print_button.isEnabled() is may_print
    page.preview()
    dialog = page.findChild(PreviewDialog)
    assert dialog.print_button.isVisible() is may_print
    dialog.close()


def test_a_receipt_is_opened_from_elsewhere_in_the_list_of_its_day(two, listing, clock):
    clock.forward(days=40)
    listing.filter.show_span(clock().date(), clock().date())
    assert shown(listing) == []
    listing.open_ref("receipt", two[0].id)
    assert listing.table.selected().id == two[0].id
    listing.open_ref("receipt", "x" * 32)
    assert listing.table.selected().id == two[0].id


def test_f2_goes_to_the_counter(qtbot, two, listing):
    with qtbot.waitSignal(listing.wanted) as wanted:
        listing.new()
    assert wanted.args == ["counter", ""]


def test_an_empty_day_has_nothing_open(listing):
    assert shown(listing) == []
    assert not listing.print_button.isEnabled()
    assert not listing.cancel_button.isEnabled()
    press(listing.table, Qt.Key.Key_F9)
    listing.preview()
    assert listing.findChild(PreviewDialog) is None
