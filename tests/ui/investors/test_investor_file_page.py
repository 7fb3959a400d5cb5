"""The file of one investor: all that is in it, and the next step for each role."""

from __future__ import annotations

from hashlib import sha256

import pytest
from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QImage

from app.commands.applications import register_application
from app.commands.receipts import cancel_receipt
from app.domain.applications import Paper, Scan
from app.domain.life_cycle import Stage
from app.domain.users import Role
from app.errors import Trouble
from app.queries.investor_file import form_content
from app.queries.receipts import copies_of
from tests import story
from tests.app.documents.paper_reading import by_pypdf
from tests.conftest import actor
from tests.ui.keys import press, type_text
from ui.application_paper import form_document, preview_form
from ui.forms.industrial_decision import IndustrialDecisionForm
from ui.pages.applications import ApplicationsPage
from ui.pages.investor_file import InvestorFilePage
from ui.preview import PreviewDialog
from ui.printing import Printed
from ui.scan_view import PictureDialog, open_scan


@pytest.fixture
def file_page(desk, shown, listen) -> InvestorFilePage:
    page = InvestorFilePage(desk)
    listen(page)
    return shown(page)


def open_file(page: InvestorFilePage, application) -> InvestorFilePage:
    page.open_ref("application", application.id)
    return page


def test_a_page_without_a_file_says_how_to_get_one(file_page, asked):
    assert file_page.stack.currentIndex() == 0
    file_page.stack.currentWidget().action.click()
    assert asked == [("applications", "")]


def test_a_file_shows_person_application_account_and_receipts(file_page, office):
    application = story.register(office)
    receipt = story.take(office, application, 1_500)
    open_file(file_page, application)
    board = file_page.board
    assert file_page.title() == application.party.full_name
    assert board.party.texts()["الرقم الوطني"] == "04010203040"
    assert "السطر" in board.application.texts()["القيد في السجل العام"]
    assert board.due.value.text() == "1,125.00"
    assert [r.number for r in board.receipts.rows] == [receipt.number]
    assert len(board.account.model.rows) == 2


def test_the_next_step_leads_through_the_whole_life(file_page, office, asked, dialog_of):
    application = story.register(office)

    def step() -> tuple[str, str]:
        file_page.open_ref("application", application.id)
        asked.clear()
        file_page.step_button.click()
        return file_page.step_button.text(), asked[0][0] if asked else ""

    assert step() == ("قبض رسم الاكتتاب ومبلغ التأمين", "counter")
    story.take(office, application, story.FEES)
    assert step() == ("تسجيل القرار الصناعي", "")
    dialog_of(file_page, IndustrialDecisionForm).done(0)
    story.decide(office, application)
    assert step() == ("تخصيص مقسم", "allocations")
    assert asked == [("allocations", application.id)]
    allocation = story.allocate(office, application)
    assert step() == ("قبض ثلث القيمة", "counter")
    story.take(office, application, story.NET_THIRD)
    assert step() == ("توقيع العقد", "contracts")
    assert asked == [("contracts", allocation.id)]
    contract = story.sign(office, allocation)
    assert step() == ("قبض الأقساط", "counter")
    file_page.board._open_contract()
    file_page.board._open_allocation()
    assert asked[1:] == [("contract", contract.id), ("allocation", allocation.id)]


def test_who_may_not_do_the_step_reads_who_does(desk, file_page, office):
    application = story.register(office)
    office.actor = actor(Role.AUDITOR)
    open_file(file_page, application)
    assert not file_page.step_button.isVisible()
    assert "عند أمين الصندوق" in file_page.step.text()


def test_a_paid_file_has_nothing_left_to_do(file_page, office):
    application, _contract = story.to_contract(office)
    open_file(file_page, application)
    owed = file_page.file.account.owed_in_all.minor
    story.take(office, application, owed)
    file_page.reload()
    assert not file_page.step_button.isVisible()
    assert "كاملة" in file_page.step.text()


def test_the_decision_is_recorded_by_keyboard(file_page, office, dialog_of):
    application = story.register(office)
    story.take(office, application, story.FEES)
    open_file(file_page, application).act()
    form = dialog_of(file_page, IndustrialDecisionForm)
    assert form.fields.box("override_note").isHidden()
    type_text(form.number, "٧٧/ص")
    press(form.number, Qt.Key.Key_Return)
    type_text(form.decided_on, "اليوم")
    press(form.decided_on, Qt.Key.Key_Return)
    type_text(form.issued_by, "مديرية صناعة حمص")
    press(form, Qt.Key.Key_F9)
    assert form.decision.number == "٧٧/ص"
    file_page.reload()
    assert file_page.file.stage is Stage.DECIDED
    assert "مديرية صناعة حمص" in file_page.board.decision.texts().values()


def test_a_decision_before_the_fees_needs_a_reason(file_page, office, dialog_of):
    application = story.register(office)
    open_file(file_page, application)
    file_page.early_button.click()
    form = dialog_of(file_page, IndustrialDecisionForm)
    type_text(form.number, "77")
    type_text(form.decided_on, "1/3/2026")
    type_text(form.issued_by, "مديرية الصناعة")
    press(form, Qt.Key.Key_F9)
    assert "مطلوب" in form.fields.box("override_note").error_text()
    form.override.setPlainText("بموافقة\nالمدير العام")
    press(form, Qt.Key.Key_F9)
    assert form.decision.override_note == "بموافقة المدير العام"


@pytest.mark.parametrize(("typed", "words"), [("2/3/2026", "لم يأتِ بعد"), ("1/2/2026", "أسبق")])
def test_a_wrong_day_of_the_decision_is_said(file_page, office, dialog_of, typed, words):
    application = story.register(office)
    story.take(office, application, story.FEES)
    open_file(file_page, application).act()
    form = dialog_of(file_page, IndustrialDecisionForm)
    type_text(form.number, "77")
    type_text(form.decided_on, typed)
    type_text(form.issued_by, "مديرية الصناعة")
    press(form, Qt.Key.Key_F9)
    assert words in form.fields.box("decided_on").error_text()
    assert form.decision is None


def test_a_cancelled_receipt_is_seen_as_such(file_page, office, asked):
    application = story.register(office)
    receipt = story.take(office, application, 1_500)
    reversal = office.do(cancel_receipt, receipt.id, "خطأ في المبلغ")
    open_file(file_page, application)
    row = file_page.board.receipts.rows[0]
    assert reversal.number in file_page.board._receipt_state(row)
    file_page.board.receipt_table.activated_row.emit(row)
    assert asked == [("receipt", receipt.id)]


def test_other_applications_of_the_investor_are_one_click_away(file_page, office):
    first = story.register(office)
    draft = story.draft(office, first.party, known_party_id=first.party.id)
    second = office.do(register_application, draft)
    file_page.open_ref("party", first.party.id)
    assert file_page.file.application.id == second.id
    file_page.others.itemAt(0).widget().click()
    assert file_page.file.application.id == first.id


def test_a_reference_that_leads_nowhere_is_said(desk, file_page):
    words = []
    desk.said.connect(words.append)
    file_page.open_ref("decision", "nothing")
    assert "لم يُعثر" in words[0]
    assert file_page.file is None


# Papers


def test_the_application_form_is_looked_at_and_its_print_is_noted(file_page, desk, office):
    application = open_file(file_page, story.register(office)).file.application
    file_page.preview()
    [preview] = file_page.findChildren(PreviewDialog)
    preview._printed(Printed("hash", 1, 1, "PDF"))
    assert office.ask(copies_of, "application", application.id) == 1
    again = form_document(desk, office.ask(form_content, application.id))
    assert "نسخة رقم 1" in by_pypdf(again.data)
    preview.close()


def test_the_preview_shows_the_form_of_this_application(desk, shown, office):
    application = story.register(office)
    preview = preview_form(desk, application.id, shown(ApplicationsPage(desk)))
    assert application.party.full_name in by_pypdf(preview._document.data)
    preview.close()


def test_a_scan_of_the_file_is_opened(file_page, office):
    data = form_document(file_page._desk, office.ask(form_content, story.register(office).id)).data
    name = sha256(data).hexdigest()
    application = story.register(
        office,
        "04010203049",
        papers=(Paper("صورة الهوية", present=True, sha256=name, file_name="id.pdf"),),
        scans=(Scan(name, "id.pdf", data),),
    )
    open_file(file_page, application)
    file_page.board.papers.opened.emit(application.papers[0])
    [preview] = file_page.findChildren(PreviewDialog)
    assert preview.view.page_count == 1
    preview.close()


def test_a_picture_is_opened_and_a_damaged_one_is_said(file_page, dressed):
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    buffer = QBuffer()
    image.save(buffer, "PNG")
    dialog = open_scan(file_page._desk, bytes(buffer.data()), "صورة.png", file_page)
    assert isinstance(dialog, PictureDialog)
    assert dialog.picture.pixmap().width() == 300
    dialog.close()
    with pytest.raises(Trouble):
        open_scan(file_page._desk, b"\x89PNG\r\n\x1a\n broken", "x.png", file_page)
