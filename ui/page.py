"""What the window expects of a page, and how a page is made from its entry."""

from __future__ import annotations

import importlib
import importlib.util
from typing import Protocol, cast

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.pages import PageEntry


class Page(Protocol):
    """A QWidget made with `(desk)`. It may also have `open_ref(kind, ref)`, `new()`, `preview()`
    and `save_and_print()`.

    `KINDS` are the kinds of record whose change it reloads for. `wanted` carries a kind and a
    reference that another page shall open: pages do not know each other.
    """

    KINDS: frozenset[object]
    NAME: str
    wanted: SignalInstance

    def title(self) -> str:
        """What the page is called now, for the title of the window."""

    def reload(self) -> None:
        """Ask for everything again."""


def is_there(entry: PageEntry) -> bool:
    """Whether the module of a page exists."""
    return importlib.util.find_spec(entry.module) is not None


def make_page(entry: PageEntry, desk: Desk) -> QWidget:
    """Import the module of a page and make it."""
    made = getattr(importlib.import_module(entry.module), entry.class_name)(desk)
    return cast(QWidget, made)


def page_of(widget: QWidget) -> Page:
    """The same widget as what the window expects of a page."""
    return cast(Page, widget)


def act(page: QWidget, action: str, *arguments: str) -> bool:
    """Call what a page may have (`new`, `preview`, `open_ref` …); False when it has it not."""
    method = getattr(page, action, None)
    if method is None:
        return False
    method(*arguments)
    return True
