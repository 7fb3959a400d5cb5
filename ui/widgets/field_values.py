"""What a field holds as a plain value: for drafts, for "has it changed", for "is it empty"."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from app.errors import Violation
from ui.widgets.choice import Choice


@runtime_checkable
class Field(Protocol):
    """A widget of its own kind (a list of papers, a picture) that takes part in drafts.

    It also has a signal `edited`.
    """

    def typed(self) -> object:
        """Its content as a JSON value."""

    def put_typed(self, value: object) -> None:
        """Show such a content again."""

    def is_empty(self) -> bool:
        """Whether nothing was entered."""


@runtime_checkable
class Reads(Protocol):
    """A widget that says itself what cannot be read in it."""

    def complaint(self, where: str) -> Violation | None:
        """The violation for the field `where`, or None."""


def value_of(widget: QWidget) -> object:
    """The content of a field as a JSON value; None for widgets that hold nothing."""
    match widget:
        case Field():
            return widget.typed()
        case Choice():
            return widget.currentIndex()
        case QLineEdit():
            return widget.text()
        case QPlainTextEdit():
            return widget.toPlainText()
        case QAbstractButton() if widget.isCheckable():
            return widget.isChecked()
        case _:
            return None


def put_value(widget: QWidget, value: object) -> None:
    """Show a value of `value_of` again; a value of another kind is left out."""
    match widget, value:
        case Field(), _:
            widget.put_typed(value)
        case Choice(), int():
            widget.setCurrentIndex(value)
        case QLineEdit(), str():
            widget.setText(value)
            widget.setCursorPosition(0)  # a long text is shown from its beginning
        case QPlainTextEdit(), str():
            widget.setPlainText(value)
        case QAbstractButton(), bool():
            widget.setChecked(value)
        case _:
            return


def is_empty(widget: QWidget) -> bool:
    """Whether a required field is still without content."""
    match widget:
        case Field():
            return widget.is_empty()
        case Choice():
            return widget.currentIndex() < 0
        case QAbstractButton():
            return not widget.isChecked()
        case _:
            return not str(value_of(widget) or "").strip()


def complaint_of(widget: QWidget, where: str) -> Violation | None:
    """What cannot be read in the field, or None."""
    return widget.complaint(where) if isinstance(widget, Reads) else None


def connect_changed(widget: QWidget, slot: Callable[[], None]) -> None:
    """Call `slot` whenever the content changes."""
    match widget:
        case Choice():
            widget.currentIndexChanged.connect(lambda _index: slot())
        case QLineEdit() | QPlainTextEdit():
            widget.textChanged.connect(slot)
        case QAbstractButton():
            widget.toggled.connect(lambda _checked: slot())
        case _ if hasattr(widget, "edited"):
            widget.edited.connect(slot)
        case _:
            return
