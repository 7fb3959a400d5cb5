"""Labelled fields with their errors, used by every form and by pages that have fields of their own.

It knows where a violation belongs, which field comes next, what changed, and how the typed values
become a draft and come back. It knows nothing of what the fields mean.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.errors import Refused, Violation
from ui.messages import sentence
from ui.widgets.field_box import FieldBox
from ui.widgets.field_values import complaint_of, connect_changed, is_empty, put_value, value_of
from ui.widgets.problems import ProblemsBar

W = TypeVar("W", bound=QWidget)
PAST_STEPS = 100


class FieldSet(QWidget):
    """A grid of fields, `columns` beside each other. Fields are read in the order of adding.

    `changed` follows every change, `submitted` is Enter in the last field.
    """

    changed = Signal()
    submitted = Signal()

    def __init__(self, parent: QWidget | None = None, *, columns: int = 1) -> None:
        super().__init__(parent)
        self._columns = columns
        self._boxes: dict[str, FieldBox] = {}
        self._clean: Mapping[str, object] = {}
        self._wrong: dict[str, object] = {}
        self._place = self._last_place = 0
        self.problems = ProblemsBar()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.problems)
        layout.addLayout(self._grid)

    def add(
        self,
        name: str,
        label: str,
        widget: W,
        *,
        required: bool = False,
        hint: str = "",
        span: int = 1,
        beside: QWidget | None = None,
    ) -> W:
        """Add a field and give its widget back. `name` is the `where` of its violations.

        `span` is how many columns it covers; `beside` is a unit label or a button after it.
        """
        box = FieldBox(label, widget, required=required, hint=hint, beside=beside)
        self._put(box, span)
        if self._boxes:
            QWidget.setTabOrder(list(self._boxes.values())[-1].widget, widget)
        self._boxes[name] = box
        widget.setObjectName(name)
        connect_changed(widget, lambda: self._on_changed(name))
        box.gone_wrong.connect(lambda text: self._on_key_refused(name, text))
        self._clean = {**self._clean, name: value_of(widget)}
        return widget

    def share_place(self, name: str, other: str) -> None:
        """Put the field added last into the place of another; only one of the two is ever shown."""
        box, place = self._boxes[name], self._grid.indexOf(self._boxes[other])
        row, column, rows, columns = cast(
            "tuple[int, int, int, int]", self._grid.getItemPosition(place)
        )
        self._grid.removeWidget(box)
        self._grid.addWidget(box, row, column, rows, columns)
        self._place = self._last_place

    def heading(self, text: str) -> QLabel:
        """A heading across all columns."""
        label = QLabel(text)
        font = label.font()
        font.setWeight(font.Weight.DemiBold)
        label.setFont(font)
        self.across(label)
        return label

    def across(self, widget: QWidget) -> None:
        """A widget that is no field (a table, a note) across all columns."""
        self._put(widget, self._columns)

    def _put(self, widget: QWidget, span: int) -> None:
        span, self._last_place = min(span, self._columns), self._place
        row, column = divmod(self._place, self._columns)
        if column + span > self._columns:
            row, column = row + 1, 0
        self._grid.addWidget(widget, row, column, 1, span)
        self._place = row * self._columns + column + span

    def names(self) -> Sequence[str]:
        return tuple(self._boxes)

    def box(self, name: str) -> FieldBox:
        """The label, error line and hint of one field; raises KeyError."""
        return self._boxes[name]

    def show_field(self, name: str, *, shown: bool) -> None:
        """Show or hide a field with its label; a hidden field is neither read nor required."""
        self._boxes[name].setVisible(shown)
        if not shown:
            self._boxes[name].clear_error()

    # Reading and checking

    def attempt(self, save: Callable[[], object]) -> bool:
        """Call `save` if everything can be read; show what is wrong. True when it was saved."""
        self.clear_violations()
        unreadable = list(_unreadable(self._boxes))
        if unreadable:
            self.show_violations(unreadable)
            return False
        try:
            save()
        except Refused as refused:
            self.show_violations(refused.violations)
            return False
        self.mark_clean()
        return True

    def show_violations(self, violations: Sequence[Violation]) -> None:
        """Each at its field, the rest in the bar above; the first wrong field gets the focus."""
        self.clear_violations()
        rest: list[str] = []
        wrong: set[str] = set()
        for violation in violations:
            name = _field_of(self._boxes, violation.where)
            if name is None:
                rest.append(sentence(violation))
            else:
                self._add_error(name, sentence(violation))
                wrong.add(name)
        self.problems.show_lines(rest)
        first = next((name for name in self._boxes if name in wrong), None)
        if first is not None:
            self.go_to(first)
        elif rest:
            _scroll_to(self.problems)

    def clear_violations(self) -> None:
        self.problems.show_lines(())
        for box in self._boxes.values():
            box.clear_error()

    # Changes and drafts

    def values(self) -> dict[str, object]:
        """What is typed in every field, by name, as plain JSON values."""
        return {name: value_of(box.widget) for name, box in self._boxes.items()}

    def put_values(self, values: Mapping[str, object]) -> None:
        """Put typed values back; names without a field are left out."""
        for name, value in values.items():
            if name in self._boxes:
                put_value(self._boxes[name].widget, value)

    def mark_clean(self) -> None:
        """What is in the fields now counts as saved."""
        self._clean = self.values()

    def is_changed(self) -> bool:
        return self.values() != self._clean

    def _add_error(self, name: str, text: str) -> None:
        self._wrong[name] = value_of(self._boxes[name].widget)
        self._boxes[name].add_error(text)

    def _on_changed(self, name: str) -> None:
        box = self._boxes[name]
        if box.error_text() and value_of(box.widget) != self._wrong[name]:
            box.clear_error()  # it spoke of what stood there before
        self.changed.emit()

    def _on_key_refused(self, name: str, text: str) -> None:
        self._boxes[name].clear_error()
        if text:
            self._add_error(name, text)

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the next field, Shift+Enter back; fields leave these keys to us."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.go_on(step=-1 if back else 1)

    def go_on(self, *, step: int = 1) -> None:
        """Focus the next field that can be typed in; after the last one, submit."""
        open_now = [b.widget for b in self._boxes.values() if _can_be_typed_in(b)]
        here = next((i for i, w in enumerate(open_now) if _has_focus(w)), -1 if step > 0 else 1)
        if here + step >= len(open_now):
            self.submitted.emit()
        else:
            self._go_to(open_now[max(here + step, 0)])

    def go_to(self, name: str) -> None:
        """Put the focus into a field and scroll to it."""
        self._go_to(self._boxes[name].widget)

    def _go_to(self, widget: QWidget) -> None:
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        _scroll_to(widget)


def _scroll_to(widget: QWidget) -> None:
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget, 40, 60)
        around = around.parentWidget()


def _field_of(boxes: Mapping[str, FieldBox], where: str | None) -> str | None:
    """The visible field a violation belongs to: party.name is the field name if there is one."""
    for name in (where or "", (where or "").rpartition(".")[2]):
        if name in boxes and not boxes[name].isHidden():
            return name
    return None


def _unreadable(boxes: Mapping[str, FieldBox]) -> Iterable[Violation]:
    for name, box in boxes.items():
        if box.isHidden() or not box.widget.isEnabled():
            continue
        if box.required and is_empty(box.widget):
            yield Violation("ui.field.missing", name, {"field": box.label_text})
        elif complaint := complaint_of(box.widget, name):
            yield complaint


def _can_be_typed_in(box: FieldBox) -> bool:
    read_only = box.widget.property("readOnly") is True
    takes_focus = box.widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    return not box.isHidden() and box.widget.isEnabled() and not read_only and takes_focus


def _has_focus(widget: QWidget) -> bool:
    focused = widget.window().focusWidget()
    return focused is widget or widget.isAncestorOf(focused)
