"""The subscription form at the single window: by keyboard, with everything that can go wrong."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.domain.money import Money, currency_on
from app.domain.parties import PersonType
from tests import story
from tests.ui.investors.at_the_window import (
    error_at,
    hint_at,
    save,
    settled,
    type_person,
    type_wish,
)
from tests.ui.keys import press, retype, type_text

PDF = b"%PDF-1.7 a page"


# The usual way


def test_an_application_is_registered_by_keyboard(form, office, qtbot):
    assert form.focusWidget() is form.applicant.search
    type_person(form, number="٠٤٠١٠٢٠٣٠٤١")
    type_wish(form, "٥٠٠٠")
    settled(form, qtbot)
    save(form)
    made = form.application
    assert (made.serial, made.area, made.party.full_name) == (1, Decimal(5000), "سامر الحسن")
    assert made.party.national_no == "04010203041"
    assert (made.line.page, made.line.line) == (1, 1)
    assert not form.isVisible()
    assert form._desk.drafts.find("subscription") is None


def test_price_and_place_stand_beside_the_form(form, qtbot):
    assert "1" in form.panel.place.text()
    type_text(form.wish.area, "5000")
    settled(form, qtbot)
    shown = [label.text() for label in form.panel._rows.findChildren(QLabel)]
    assert any("45,000.00" in text for text in shown)
    assert any("المادة 11" in text for text in shown)
    assert form.panel.why.isEnabled()
    retype(form.wish.area, "")
    settled(form, qtbot)
    assert form.panel.empty.isVisible()


def test_the_estimate_is_in_the_pound_of_the_day(form, qtbot):
    type_text(form.wish.area, "5000")
    retype(form.wish.subscribed_on, "15/3/2007")
    settled(form, qtbot)
    day = form.wish.day()
    assert Money(4_500_000, currency_on(day)).text() == "4,500,000"
    shown = [label.text() for label in form.panel._rows.findChildren(QLabel)]
    assert any("4,500,000" in text for text in shown)


def test_the_fourth_class_needs_the_council(form, qtbot):
    form.wish.priority.choose(4)
    settled(form, qtbot)
    assert "تقدير المجلس" in form.panel.council.text()
    assert "الصنف الثالث" in hint_at(form, "priority_class")
    form.wish.priority.choose(3)
    settled(form, qtbot)
    assert not form.panel.council.isVisible()


def test_a_company_has_other_fields_and_other_papers(form, office, qtbot):
    form.applicant.person_type.choose(PersonType.LEGAL)
    assert not form.applicant.father_name.isVisible()
    assert form.applicant.register_no.isVisible()
    assert any("السجل التجاري" in row.name for row in form.papers.rows)
    type_text(form.applicant.full_name, "شركة النور للصناعات")
    type_text(form.applicant.register_no, "حمص ١٢٣")
    type_wish(form)
    save(form)
    assert form.application.party.person_type is PersonType.LEGAL
    assert form.application.party.father_name == ""


def test_somebody_known_is_not_typed_again(form, office, qtbot):
    known = story.register(office).party
    form.applicant.search.setFocus()
    type_text(form.applicant.search, "الاحمد محمد")
    press(form.applicant.search, Qt.Key.Key_Return)
    assert form.applicant.party() == known
    assert form.applicant.full_name.isReadOnly()
    assert known.full_name in form.applicant.known.text()
    type_wish(form)
    save(form)
    assert not form.application.party_is_new
    assert form.application.party.id == known.id


def test_somebody_taken_by_mistake_can_be_put_back(form, office):
    known = story.register(office).party
    form.applicant.take(known)
    form.applicant.known.dropped.emit()
    assert form.applicant.party_known is None
    assert not form.applicant.full_name.isReadOnly()
    assert form.applicant.full_name.words() == ""


# Wrong input


def test_what_is_missing_is_said_at_its_field(form):
    save(form)
    for name in ("full_name", "father_name", "area", "industry_type", "priority_class"):
        assert "مطلوب" in error_at(form, name), name
    assert form.focusWidget() is form.applicant.full_name
    assert form.application is None


def test_a_national_number_is_checked_but_never_for_its_governorate(form, qtbot):
    type_person(form, number="9901020304")
    assert "99" in hint_at(form, "national_no")
    type_wish(form)
    settled(form, qtbot)
    save(form)
    assert "أحد عشر رقماً" in error_at(form, "national_no")
    retype(form.applicant.national_no, "99010203041")
    save(form)
    assert form.application.party.national_no == "99010203041"


def test_a_person_without_number_needs_a_passport(form, qtbot):
    type_person(form, number="")
    type_wish(form)
    save(form)
    assert "جواز السفر" in error_at(form, "national_no")
    type_text(form.applicant.passport_no, "N1234567")
    save(form)
    assert form.application.party.identity == "N1234567"


def test_an_agent_needs_a_document_and_adds_a_paper(form, qtbot):
    type_person(form)
    type_wish(form)
    form.applicant.agent_name.setFocus()
    type_text(form.applicant.agent_name, "سليم حداد")
    press(form.applicant.agent_name, Qt.Key.Key_Return)
    assert any("الوكالة" in row.name for row in form.papers.rows)
    save(form)
    assert "الوكالة" in error_at(form, "agent_document")


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("area", "0", "أكبر من الصفر"),
        ("area", "99999999", "راجع الرقم"),
        ("subscribed_on", "30/2/2026", "لا وجود لليوم"),
        ("subscribed_on", "1/1/2030", "لم يأتِ بعد"),
        ("licence_date", "7/3", "رقم قرار الترخيص"),
    ],
)
def test_a_wrong_value_is_said_at_its_field(form, qtbot, field, typed, words):
    type_person(form)
    type_wish(form)
    retype(form.fields.box(field).widget, typed)
    settled(form, qtbot)
    save(form)
    where = "licence_no" if field == "licence_date" else field
    assert words in error_at(form, where)
    assert form.application is None


def test_the_price_panel_says_why_there_is_no_price(form, qtbot):
    type_text(form.wish.area, "100")
    settled(form, qtbot)
    assert form.panel.empty.isHidden()
    retype(form.wish.area, "0")
    settled(form, qtbot)
    assert form.panel.empty.isVisible()
