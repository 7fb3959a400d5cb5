"""Fields with their labels and errors: where violations go, Enter, drafts of what was typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QScrollArea, QTableView

from app.domain.money import Currency
from app.errors import Refused, Violation
from tests.ui.keys import press, type_text
from ui.field_set import FieldSet
from ui.widgets.choice import Choice, Paragraph
from ui.widgets.edits import AmountEdit, NumberEdit, TextEdit


@pytest.fixture
def fields(qtbot, dressed):
    made = FieldSet(columns=2)
    qtbot.addWidget(made)
    made.add("payer", "الدافع", TextEdit(), required=True)
    made.add("amount", "المبلغ", AmountEdit(Currency.SYP_OLD))
    made.add("way", "طريقة الدفع", Choice([("cash", "نقداً"), ("cheque", "شيك")]))
    made.add("confirmed", "", QCheckBox("تأكيد"))
    made.add("note", "البيان", Paragraph())
    made.mark_clean()
    made.show()
    return made


def field(fields, name):
    return fields.box(name).widget


def test_a_violation_is_shown_at_its_field_by_words_icon_and_frame(fields):
    before = fields.box("amount").frame.grab().toImage()
    fields.show_violations([Violation("reading.empty", "amount")])
    box = fields.box("amount")
    assert box.error_text()
    assert box.error.isVisible()
    assert not box.error._icon.pixmap().isNull()
    assert box.frame.grab().toImage() != before
    assert box.widget.accessibleDescription() == box.error_text()


def test_the_first_wrong_field_in_reading_order_gets_the_focus(fields):
    fields.show_violations(
        [Violation("reading.empty", "note"), Violation("reading.empty", "amount")]
    )
    assert fields.focusWidget() is field(fields, "amount")


def test_a_violation_without_a_field_of_ours_is_shown_above_all(fields):
    fields.show_violations([Violation("ui.field.missing", "plot", {"field": "المقسم"})])
    assert fields.problems.isVisible()
    assert "المقسم" in fields.problems.text()


def test_a_violation_of_a_part_finds_the_field_of_that_part(fields):
    fields.show_violations([Violation("reading.empty", "receipt.amount")])
    assert fields.box("amount").error_text()


def test_a_violation_of_a_hidden_field_is_not_lost(fields):
    fields.show_field("amount", shown=False)
    fields.show_violations([Violation("reading.empty", "amount")])
    assert fields.problems.isVisible()


def test_nothing_is_saved_while_a_field_is_missing_or_unreadable(fields):
    saved = []
    field(fields, "amount").setText("12.5")
    assert not fields.attempt(lambda: saved.append(1))
    assert saved == []
    assert "الدافع" in fields.box("payer").error_text()
    assert fields.box("amount").error_text()
    assert field(fields, "amount").text() == "12.5"


def test_a_hidden_field_is_not_required(fields):
    fields.show_field("payer", shown=False)
    assert fields.attempt(lambda: None)


def test_a_refusal_while_saving_is_shown_and_nothing_typed_is_lost(fields):
    def save():
        raise Refused(Violation("reading.empty", "amount"))

    type_text(field(fields, "payer"), "سعاد")
    assert not fields.attempt(save)
    assert fields.box("amount").error_text()
    assert fields.values()["payer"] == "سعاد"
    assert fields.is_changed()


def test_saving_clears_errors_and_counts_as_unchanged(fields):
    fields.show_violations([Violation("reading.empty", "amount")])
    type_text(field(fields, "payer"), "سعاد")
    assert fields.attempt(lambda: None)
    assert fields.box("amount").error_text() == ""
    assert not fields.is_changed()


def test_an_error_goes_when_its_field_changes(fields):
    fields.show_violations(
        [Violation("reading.empty", "amount"), Violation("reading.empty", "payer")]
    )
    type_text(field(fields, "payer"), "س")
    assert fields.box("payer").error_text() == ""
    assert fields.box("amount").error_text()


def test_enter_goes_through_the_fields_and_submits_at_the_last(qtbot, fields):
    order = ["payer", "amount", "way", "confirmed"]
    field(fields, "payer").setFocus()
    for name in order:
        assert fields.focusWidget() is field(fields, name)
        press(fields.focusWidget(), Qt.Key.Key_Return)
    assert fields.focusWidget() is field(fields, "note")
    press(field(fields, "note"), Qt.Key.Key_Return)
    assert field(fields, "note").toPlainText() == "\n"
    fields.show_field("note", shown=False)
    field(fields, "confirmed").setFocus()
    with qtbot.waitSignal(fields.submitted):
        press(field(fields, "confirmed"), Qt.Key.Key_Enter)


def test_control_enter_leaves_a_paragraph(qtbot, fields):
    field(fields, "note").setFocus()
    with qtbot.waitSignal(fields.submitted):
        press(field(fields, "note"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_shift_enter_goes_back(fields):
    field(fields, "amount").setFocus()
    press(field(fields, "amount"), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert fields.focusWidget() is field(fields, "payer")


def test_enter_passes_over_what_cannot_be_typed_in(fields):
    field(fields, "amount").setReadOnly(True)
    field(fields, "way").setEnabled(False)
    field(fields, "payer").setFocus()
    press(field(fields, "payer"), Qt.Key.Key_Return)
    assert fields.focusWidget() is field(fields, "confirmed")


def test_values_of_every_kind_come_back(fields, qtbot, dressed):
    type_text(field(fields, "payer"), "سعاد")
    type_text(field(fields, "amount"), "1250")
    field(fields, "way").choose("cheque")
    field(fields, "confirmed").setChecked(True)
    field(fields, "note").setPlainText("سطر\nثانٍ")
    values = fields.values()
    for name in values:
        fields.put_values({name: "" if isinstance(values[name], str) else 0})
    fields.put_values(values | {"unknown": 1, "confirmed": True})
    assert fields.values() == values
    assert field(fields, "way").value() == "cheque"


def test_a_key_that_is_refused_is_said_under_the_field_until_the_next_good_one(fields):
    type_text(field(fields, "amount"), "12س")
    assert "الأرقام" in fields.box("amount").error_text()
    type_text(field(fields, "amount"), "5")
    assert fields.box("amount").error_text() == ""


def test_every_field_has_a_name_for_a_screen_reader(fields):
    assert [field(fields, n).accessibleName() for n in ("payer", "amount", "way", "note")] == [
        "الدافع",
        "المبلغ",
        "طريقة الدفع",
        "البيان",
    ]
    assert fields.box("payer").label.buddy() is field(fields, "payer")


def test_the_first_wrong_field_is_scrolled_into_view(qtbot, dressed):
    area, fields = QScrollArea(), FieldSet()
    qtbot.addWidget(area)
    for number in range(30):
        fields.add(f"f{number}", str(number), NumberEdit())
    area.setWidget(fields)
    area.resize(300, 200)
    area.show()
    fields.show_violations([Violation("reading.empty", "f29")])
    assert not fields.box("f29").widget.visibleRegion().isEmpty()


def test_tab_leaves_a_paragraph_and_the_wheel_changes_no_choice(fields):
    assert isinstance(field(fields, "note"), QPlainTextEdit)
    field(fields, "confirmed").setFocus()
    press(field(fields, "note"), Qt.Key.Key_Tab)
    assert "\t" not in field(fields, "note").toPlainText()
    assert field(fields, "way").value_or_none() is None


def test_a_choice_keeps_its_value_when_others_are_offered(dressed, qtbot):
    choice = Choice([(1, "أ"), (2, "ب")], first=True)
    qtbot.addWidget(choice)
    choice.choose(2)
    choice.set_items([(2, "ب"), (3, "ج")])
    assert choice.value() == 2
    choice.set_items([(3, "ج")])
    with pytest.raises(ValueError, match="nothing"):
        choice.value()


def test_a_field_set_takes_other_widgets_across_all_columns(fields):
    table = QTableView()
    fields.across(table)
    assert table.parent() is fields
