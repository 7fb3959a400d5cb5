"""Paper after the commit: printers, files, receipts that nobody saw printed, and drafts."""

from __future__ import annotations

import io
import subprocess

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt

from tests.story import take
from tests.ui.counter.at_the_counter import F9, copies, draft_file, find, issued, pay
from tests.ui.keys import press, retype, type_text
from ui.drafts import DraftBox


def papers(office) -> list[str]:
    folder = office.paths.base / "papers"
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def issue(page, amount="15") -> None:
    pay(page, amount)
    press(page.fields.amount, F9)


def unprinted(page) -> str:
    return page.papers.unprinted.text() if page.papers.unprinted.isVisible() else ""


# Without a printer


def test_without_a_printer_the_paper_is_kept_as_a_file_and_noted(qtbot, page, office, application):
    issue(page)
    qtbot.waitUntil(lambda: papers(office) == ["R26-000001-E1.pdf"])
    qtbot.waitUntil(lambda: "papers/R26-000001-E1.pdf" in page.papers.issued.text())
    [line] = issued(office)
    assert copies(office, line.id) == 1
    assert unprinted(page) == ""
    pdf = (office.paths.base / "papers" / "R26-000001-E1.pdf").read_bytes()
    assert len(PdfReader(io.BytesIO(pdf)).pages) == 1
    text = subprocess.run(
        ["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True
    ).stdout
    assert "R26-000001-E1" in text.decode()


def test_printing_again_makes_a_marked_copy(qtbot, page, office, application):
    issue(page)
    qtbot.waitUntil(lambda: papers(office) == ["R26-000001-E1.pdf"])
    qtbot.waitUntil(lambda: copies(office, issued(office)[0].id) == 1)
    page.papers.issued.reprint.click()
    qtbot.waitUntil(lambda: len(papers(office)) == 2)
    qtbot.waitUntil(lambda: copies(office, issued(office)[0].id) == 2)
    copy = (office.paths.base / "papers" / "R26-000001-E1 (1).pdf").read_bytes()
    assert "نسخة رقم 1" in PdfReader(io.BytesIO(copy)).pages[0].extract_text()
    assert len(issued(office)) == 1


def test_a_paper_that_cannot_be_kept_is_said_and_the_receipt_stands(
    qtbot, page, office, application
):
    (office.paths.base / "papers").write_text("in the way")
    issue(page)
    qtbot.waitUntil(lambda: "R26-000001-E1" in unprinted(page))
    assert "papers" in page.papers.issued.text()
    assert len(issued(office)) == 1
    (office.paths.base / "papers").unlink()
    page.papers.unprinted.print_wanted.emit()
    qtbot.waitUntil(lambda: papers(office) == ["R26-000001-E1.pdf"])
    qtbot.waitUntil(lambda: unprinted(page) == "")


# With a printer


def test_with_a_printer_a_person_says_how_the_paper_came_out(
    qtbot, open_page, printer, office, application
):
    page = open_page("counter", printer)
    issue(page)
    qtbot.waitUntil(lambda: printer.numbers == ["R26-000001-E1"])
    qtbot.waitUntil(lambda: "هل خرجت ورقته سليمة" in page.papers.issued.text())
    [line] = issued(office)
    assert copies(office, line.id) == 0  # nobody has seen it yet
    press(page.fields.picker.search, Qt.Key.Key_F11)
    assert copies(office, line.id) == 1
    press(page.fields.picker.search, Qt.Key.Key_F11)
    assert copies(office, line.id) == 1
    assert page.window().focusWidget() is page.fields.picker.search


def test_a_spoilt_paper_is_printed_again_as_the_original(
    qtbot, open_page, printer, office, application
):
    page = open_page("counter", printer)
    issue(page)
    qtbot.waitUntil(page.papers.issued.no.isVisible)
    page.papers.issued.no.click()
    assert "R26-000001-E1" in unprinted(page)
    page.papers.issued.reprint.click()
    qtbot.waitUntil(lambda: printer.numbers == ["R26-000001-E1"] * 2)
    assert printer.pdfs[0] == printer.pdfs[1]
    qtbot.waitUntil(page.papers.issued.yes.isVisible)
    page.papers.issued.yes.click()
    assert unprinted(page) == ""
    assert copies(office, issued(office)[0].id) == 1


def test_a_paper_nobody_answered_for_comes_back_with_the_next_receipt(
    qtbot, open_page, printer, office, application
):
    page = open_page("counter", printer)
    issue(page)
    qtbot.waitUntil(page.papers.issued.yes.isVisible)
    assert unprinted(page) == ""
    issue(page)
    assert "R26-000001-E1" in unprinted(page)
    assert "R26-000002-E1" not in unprinted(page)


def test_the_office_says_in_how_many_copies_receipts_come_out(
    qtbot, open_page, office, application, machine, monkeypatch
):
    page = open_page("counter")
    sent = []
    page.papers.printing.printers = lambda: ["HP"]
    monkeypatch.setattr("ui.receipt_printing.print_pdf", lambda *a, **more: sent.append(more))
    issue(page)
    qtbot.waitUntil(lambda: len(sent) == 1)
    assert sent[0]["at_once"] is True
    assert int(machine.value("print/receipt/copies")) == office.settings.receipt_copies


# After a power cut


def test_receipts_without_paper_are_shown_at_the_start_and_never_issued_again(
    qtbot, open_page, office, application
):
    for _ in range(5):
        take(office, application, 100)
    page = open_page("counter")
    assert "R26-000001-E1" in unprinted(page)
    assert "R26-000004-E1" not in unprinted(page)
    assert "2" in unprinted(page).split("R26-000003-E1")[1]
    page.papers.unprinted.print_wanted.emit()
    qtbot.waitUntil(lambda: len(papers(office)) == 5)
    qtbot.waitUntil(lambda: unprinted(page) == "")
    assert len(issued(office)) == 5


@pytest.mark.parametrize("answer", [True, False])
def test_a_person_may_say_that_they_were_printed(open_page, office, application, answer):
    receipt = take(office, application, 100)
    page = open_page("counter")
    asked = []
    page.papers.ask_printed = lambda numbers: asked.append(numbers) or answer
    page.papers.unprinted.printed_said.emit()
    assert receipt.number in asked[0]
    assert copies(office, receipt.id) == int(answer)
    assert bool(unprinted(page)) is not answer
    assert papers(office) == []


def test_what_was_typed_is_offered_after_a_crash(qtbot, page, open_page, office, application):
    pay(page, "15")
    retype(page.fields.payer, "سعاد العلي")
    type_text(page.fields.note, "ملاحظة")
    with qtbot.waitSignal(page.drafting.stored, timeout=2000):
        pass
    request = page.fields.picker.request_id
    again = open_page("counter")
    assert again.drafting.offer.isVisible()
    again.drafting.restore()
    draft, first = again.fields.draft(), page.fields.draft()
    assert draft == first
    assert draft.request_id == request
    press(again.fields.amount, F9)
    press(page.fields.amount, F9)  # the window of before the crash, as if it had gone on
    assert [line.payer for line in issued(office)] == ["سعاد العلي"]


def test_a_draft_stays_on_offer_while_somebody_else_is_served(page, open_page, application, office):
    pay(page, "15")
    page.drafting.store()
    again = open_page("counter")
    issue(again, "20")
    assert again.drafting.offer.isVisible()
    again.drafting.restore()
    press(again.fields.amount, F9)
    assert [line.amount.minor for line in issued(office)] == [2000, 1500]


def test_a_draft_whose_receipt_was_issued_is_not_offered(page, open_page, desk, application):
    pay(page, "15")
    page.drafting.store()
    kept = desk.drafts.find("counter")
    press(page.fields.amount, F9)
    desk.drafts.store("counter", kept.values, kept.saved_at)  # the power went before it was dropped
    again = open_page("counter")
    assert not again.drafting.offer.isVisible()
    assert desk.drafts.find("counter") is None


def test_a_saved_receipt_leaves_no_draft(page, desk, application, tmp_path):
    pay(page, "15")
    page.drafting.store()
    assert draft_file(tmp_path)["amount"] == "15"
    assert "12:00" in page.draft_note.text()
    press(page.fields.amount, F9)
    assert desk.drafts.find("counter") is None
    assert page.draft_note.text() == ""


def test_leaving_the_page_keeps_the_draft_at_once(page, desk, application):
    pay(page, "15")
    page.window().open("receipts")
    assert desk.drafts.find("counter").values["amount"] == "15"
    page.window().open("counter")
    assert page.fields.amount.text() == "15"
    assert not page.drafting.offer.isVisible()


def test_drafts_of_two_cashiers_do_not_meet(page, open_page, desk, application, tmp_path):
    pay(page, "15")
    page.drafting.store()
    desk.drafts = DraftBox(tmp_path / "drafts", "another")
    assert not open_page("counter").drafting.offer.isVisible()


def test_a_draft_of_an_application_that_is_gone_is_harmless(open_page, desk, application):
    values = {"application_id": {"application": "x" * 32, "request": "r"}, "amount": "15"}
    desk.drafts.store("counter", values, desk.clock())
    page = open_page("counter")
    page.drafting.restore()
    assert page.fields.application_id == ""
    assert page.fields.amount.text() == "15"
    find(page)
    assert page.fields.application_id == application.id
