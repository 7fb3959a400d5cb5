"""The subscription form: who looks like the applicant, papers with scans, drafts, the register."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.commands.registers import seal_page
from app.errors import Trouble
from app.queries.applications import application_lines
from app.queries.investor_file import scan_bytes
from app.queries.land import phases
from app.storage.rows import VolumeRow
from tests import story
from tests.ui.investors.at_the_window import (
    error_at,
    save,
    settled,
    type_person,
    type_wish,
)
from tests.ui.keys import press, type_text
from ui.forms.subscription import SubscriptionForm

PDF = b"%PDF-1.7 a page"


# Who looks like the applicant


def test_the_same_name_and_father_must_be_answered(form, office, qtbot):
    story.register(office)
    form.fields.go_to("full_name")
    type_text(form.applicant.full_name, "محمد عبدالله الاحمد")
    type_text(form.applicant.father_name, "خالد")
    type_text(form.applicant.national_no, "04010203999")
    type_wish(form)
    settled(form, qtbot)
    [line] = form.strip.lines
    assert "الأب" in line.text()
    save(form)
    assert "شخص آخر" in error_at(form, "full_name")
    assert len(office.ask(application_lines)) == 1
    form.strip._answer(form.strip.shown[0])
    save(form)
    assert form.application is not None
    assert form.application.party_is_new


def test_the_same_person_is_taken_from_the_strip(form, office, qtbot):
    known = story.register(office).party
    type_text(form.applicant.full_name, known.full_name)
    type_text(form.applicant.father_name, "خالد")
    settled(form, qtbot)
    form.strip.take.emit(known)
    assert form.applicant.party_known == known
    assert not form.strip.isVisible()


def test_a_fast_typist_sees_a_similar_name_once(form, office):
    story.register(office)
    type_text(form.applicant.full_name, "محمد الأحمد")
    type_text(form.applicant.father_name, "خالد")
    type_text(form.applicant.national_no, "04010203999")
    type_wish(form)
    save(form)
    assert form.strip.isVisible()
    assert form.application is None
    save(form)
    assert form.application is not None


def test_the_same_number_is_nobody_else(form, office, qtbot):
    story.register(office)
    type_text(form.applicant.national_no, "04010203040")
    type_text(form.applicant.full_name, "سليم حداد")
    settled(form, qtbot)
    [line] = form.strip.lines
    assert "الرقم نفسه" in line.text()
    texts = [b.text() for b in line.findChildren(QPushButton)]
    assert "شخص آخر" not in texts


def test_a_file_that_looks_alike_is_opened_without_losing_the_form(
    form, office, qtbot, listen, asked
):
    application = story.register(office)
    listen(form)
    type_text(form.applicant.full_name, application.party.full_name)
    settled(form, qtbot)
    form.strip.look.emit(form.strip.shown[0].last_application)
    assert asked == [("application", application.id)]
    assert not form.isVisible()
    kept = form._desk.drafts.find("subscription")
    assert kept.values["full_name"] == application.party.full_name


# Papers


def test_a_scan_is_attached_opened_and_kept_by_its_hash(desk, shown, office, qtbot, tmp_path):
    scan = tmp_path / "هوية.pdf"
    scan.write_bytes(PDF)
    form = shown(SubscriptionForm(desk, ask_file=lambda _parent: str(scan)))
    type_person(form)
    type_wish(form)
    row = form.papers.rows[1]
    row.scan.click()
    assert row.box.isChecked()
    assert row.file.text() == "هوية.pdf"
    save(form)
    kept = next(p for p in form.application.papers if p.sha256)
    assert (kept.name, kept.file_name) == (row.name, "هوية.pdf")
    assert office.ask(scan_bytes, kept.sha256) == PDF


@pytest.mark.parametrize(
    ("content", "words"), [(b"", "فارغ"), (b"MZ\x90", "ليس PDF"), (None, "غير موجود")]
)
def test_a_file_that_is_no_scan_is_refused_at_once(form, tmp_path, content, words):
    path = tmp_path / "x.pdf"
    if content is not None:
        path.write_bytes(content)
    assert not form.papers.attach(form.papers.rows[0], str(path))
    assert words in error_at(form, "papers")
    assert form.papers.scans() == ()


def test_a_scan_of_eleven_megabytes_is_too_large(form, tmp_path):
    path = tmp_path / "كبير.pdf"
    path.write_bytes(PDF + bytes(11_000_000))
    assert not form.papers.attach(form.papers.rows[0], str(path))
    assert "10" in error_at(form, "papers")


def test_a_paper_can_be_added_and_a_scan_taken_away(form, tmp_path):
    type_text(form.papers.more, "موافقة بيئية")
    press(form.papers.more, Qt.Key.Key_Return)
    row = form.papers.rows[-1]
    assert (row.name, row.box.isChecked()) == ("موافقة بيئية", True)
    path = tmp_path / "a.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n picture")
    form.papers.attach(row, str(path))
    row.drop.click()
    assert form.papers.scans() == ()
    assert form.isVisible()


# Drafts and the register


def test_a_draft_brings_everything_back(desk, shown, office, qtbot, tmp_path):
    known = story.register(office).party
    path = tmp_path / "a.pdf"
    path.write_bytes(PDF)
    form = shown(SubscriptionForm(desk))
    form.applicant.take(known)
    type_wish(form)
    form.papers.attach(form.papers.rows[0], str(path))
    form.drafting.store()
    form.done(0)
    again = shown(SubscriptionForm(desk))
    again.drafting.restore()
    assert again.applicant.party_known == known
    assert again.wish.area_now() == Decimal(5000)
    assert again.wish.industry_type.words() == "معصرة زيتون"
    assert again.wish.phase.value() == office.ask(phases)[0].id
    assert again.papers.scans()[0].data == PDF
    path.unlink()
    again.done(0)
    third = shown(SubscriptionForm(desk))
    third.drafting.restore()
    assert "غير موجود" in error_at(third, "papers")
    assert third.papers.rows[0].box.isChecked()


def test_without_an_open_volume_the_way_leads_to_the_registers(
    desk, shown, office, qtbot, listen, asked
):
    office.do(_close_volumes)
    form = shown(SubscriptionForm(desk))
    listen(form)
    assert form.panel.no_volume.isVisible()
    type_person(form)
    type_wish(form)
    save(form)
    assert form.application is None
    form.panel.no_volume.findChildren(QPushButton)[0].click()
    assert asked == [("registers", "")]
    assert desk.drafts.find("subscription") is not None


def _close_volumes(tx) -> None:
    """As when all lines of the last volume are written."""
    tx.session.query(VolumeRow).update({"pages": 0})


_close_volumes.roles = seal_page.roles


def test_the_full_disk_loses_nothing(form, qtbot, monkeypatch):
    def full(*_args: object, **_more: object) -> None:
        raise Trouble("storage.disk_full")

    type_person(form)
    type_wish(form)
    settled(form, qtbot)
    monkeypatch.setattr(form._desk.office, "do", full)
    with pytest.raises(Trouble):
        form.accept()
    assert form.isVisible()
    assert form.applicant.full_name.words() == "سامر الحسن"
    monkeypatch.undo()
    form.accept()
    assert form.application is not None
