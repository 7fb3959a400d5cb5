"""What a clerk does at the single window, in the words of the tests."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.domain.land import Sector
from tests.ui.keys import press, type_text
from ui.forms.subscription import SubscriptionForm


def error_at(form: SubscriptionForm, name: str) -> str:
    return form.fields.box(name).error_text()


def hint_at(form: SubscriptionForm, name: str) -> str:
    return form.fields.box(name).error._text.text()


def type_person(form: SubscriptionForm, name: str = "سامر الحسن", number: str = "04010203041"):
    who = form.applicant
    form.fields.go_to("full_name")
    for words in (name, "علي", "فاطمة الأحمد", None, number):
        if words is not None:
            type_text(form.focusWidget(), words)
        press(form.focusWidget(), Qt.Key.Key_Return)
    assert who.national_no.words() == number.translate(str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789"))


def type_wish(form: SubscriptionForm, area: str = "5000"):
    wish = form.wish
    type_text(wish.area, area)
    wish.investment_type.setFocus()
    type_text(wish.investment_type.lineEdit(), "إقامة منشأة صناعية")
    wish.sector.choose(Sector.FOOD)
    type_text(wish.industry_type.lineEdit(), "معصرة زيتون")
    wish.priority.choose(3)


def save(form: SubscriptionForm) -> None:
    press(form, Qt.Key.Key_F9)


def settled(form: SubscriptionForm, qtbot) -> None:
    """Wait until price and lookalikes have followed the last key."""
    qtbot.waitUntil(lambda: not form._pricing.isActive() and not form._looking.isActive())
