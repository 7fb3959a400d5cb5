"""The base of every form in a window of its own: fields, drafts, saving, leaving, geometry.

A form fills `self.fields` and `self.body` in its `_build`, and says in `save` what saving is.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, qVersion
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.desk import Desk
from ui.drafting import Drafting
from ui.field_set import FieldSet
from ui.leaving import Leave
from ui.text import apart, clock
from ui.widgets.buttons import button
from ui.widgets.shortcuts import shortcut

FIELD_WIDTH = 280


class Form(QDialog):
    """A window with fields. `draft_key` names the draft file; empty means no draft is kept."""

    def __init__(
        self,
        desk: Desk,
        title: str,
        parent: QWidget | None = None,
        *,
        columns: int = 2,
        draft_key: str = "",
        save_text: str = "",
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._saving = self._opened = False
        self._columns = columns
        self.setWindowTitle(title)
        self.fields = FieldSet(columns=columns)
        self.body = QVBoxLayout()
        self.buttons = QHBoxLayout()
        self.draft_note = QLabel()
        self.drafting = self._drafting(draft_key)
        self._lay_out(title)
        self._make_buttons(save_text or self.tr("حفظ"))
        self._placed = self._restore_geometry()

    def save(self) -> None:
        """Do the command. Raise Refused to stay open with the violations at their fields."""
        raise NotImplementedError

    def accept(self) -> None:
        """Save and close; a second key press while saving does nothing."""
        if self._saving:
            return
        self._saving = True
        try:
            saved = self.fields.attempt(self.save)
        finally:
            self._saving = False
        if saved:
            if self.drafting is not None:
                self.drafting.forget()
            super().accept()

    def reject(self) -> None:
        """Leave; asks first when something was typed."""
        if self.fields.is_changed():
            answer = self._desk.ask_leave(self)
            if answer is Leave.SAVE:
                self.accept()
            if answer is not Leave.DISCARD:
                return
        if self.drafting is not None:
            self.drafting.leave()
        super().reject()

    def done(self, result: int) -> None:
        for timer in self.findChildren(QTimer):
            timer.stop()  # a form that is closed asks the office nothing more
        self._desk.machine.setValue(self._geometry_key(), self.saveGeometry())
        super().done(result)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if event.spontaneous() or self._opened:
            return
        self._opened = True
        self.fields.mark_clean()  # what a form was opened with is no change
        if self.drafting is not None:
            self.drafting.look()
            self._rows.invalidate()  # the offer takes a row of its own
        if not self._placed:
            self.resize(self._wanted_size())
            self._placed = True
        if not self.isVisible() or self.focusWidget() is None:
            self.fields.go_on()

    def _drafting(self, key: str) -> Drafting | None:
        if not key or self._desk.drafts is None:
            return None
        made = Drafting(self.fields, self._desk.drafts, key, self._desk.clock)
        made.stored.connect(self._on_stored)
        return made

    def _lay_out(self, title: str) -> None:
        heading = QLabel(title)
        font = heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.35)
        font.setWeight(font.Weight.DemiBold)
        heading.setFont(font)
        top = QHBoxLayout()
        top.addWidget(heading, 1)
        top.addWidget(self.draft_note)
        self._rows = layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(top)
        if self.drafting is not None:
            layout.addWidget(self.drafting.offer)
        layout.addWidget(self._scrolled(), 1)
        layout.addLayout(self.buttons)

    def _scrolled(self) -> QScrollArea:
        """Fields and body scroll on a low screen; heading and buttons stay."""
        self._inside = QWidget()
        within = QVBoxLayout(self._inside)
        within.setContentsMargins(0, 0, 0, 0)
        within.setSpacing(12)
        within.addWidget(self.fields)
        within.addLayout(self.body, 1)
        within.addStretch()  # without a body the fields stay together at the top
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self._inside)
        return self.area

    def _make_buttons(self, save_text: str) -> None:
        self.save_button = button(save_text, self.accept, name="save", key="F9", primary=True)
        self.cancel_button = button(self.tr("إلغاء"), self.reject, key="Esc")
        self.buttons.addWidget(self.save_button)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.cancel_button)
        self.fields.submitted.connect(self.accept)
        shortcut(self, "F9", self.accept)
        shortcut(self, "Ctrl+S", self.accept)

    def _on_stored(self, at: datetime) -> None:
        self.draft_note.setText(self.tr("مسودة محفوظة {0}").format(apart(clock(at))))

    def _geometry_key(self) -> str:
        side = "rtl" if self.isRightToLeft() else "ltr"
        return f"geometry/{type(self).__name__}/{side}/{qVersion()}"

    def _wanted_size(self) -> QSize:
        """Room for all fields at once, as far as the screen has it."""
        inside = self._inside
        width = max(inside.sizeHint().width(), self._columns * FIELD_WIDTH)
        height = inside.sizeHint().height()
        if inside.hasHeightForWidth():  # the hint reckons with narrow labels
            height = inside.heightForWidth(width)
        frame = super().sizeHint() - self.area.sizeHint()
        wanted = QSize(width + 44, height + frame.height() + 4)
        return wanted.boundedTo(self.screen().availableSize() - QSize(40, 60))

    def _restore_geometry(self) -> bool:
        saved = self._desk.machine.value(self._geometry_key())
        return isinstance(saved, QByteArray) and self.restoreGeometry(saved)
