"""What the tests of land and investors share: a desk at a real office, and pages in a window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget

from app.office import Office
from ui.desk import Desk
from ui.drafts import DraftBox
from ui.forms.subscription import SubscriptionForm
from ui.leaving import Leave

Shown = Callable[[QWidget], QWidget]
Asked = list[tuple[str, str]]


@pytest.fixture
def desk(office: Office, dressed, machine: QSettings, tmp_path: Path) -> Iterator[Desk]:
    """The desk of the administrator at a real office."""
    made = Desk(
        office,
        drafts=DraftBox(tmp_path / "drafts", "amal"),
        machine=machine,
        clock=office.clock,
        ask_leave=lambda _page: Leave.DISCARD,
    )
    yield made
    made.jobs.close()


@pytest.fixture
def shown(qtbot) -> Shown:
    """Show a page or form in the active window: focus and keys work only there."""

    def show(widget: QWidget) -> QWidget:
        qtbot.addWidget(widget)
        widget.resize(1200, 700)
        if hasattr(widget, "reload"):
            widget.reload()
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
        return widget

    return show


@pytest.fixture
def asked() -> Asked:
    """What a page asked the window to open: connect it with `listen`."""
    return []


@pytest.fixture
def listen(asked: Asked) -> Callable[[QWidget], None]:
    def connect(widget: QWidget) -> None:
        widget.wanted.connect(lambda kind, ref: asked.append((kind, ref)))

    return connect


@pytest.fixture
def dialog_of(qtbot) -> Callable[[QWidget, type], QWidget]:
    """The window of a kind that a page has opened over itself, active as for a person."""

    def find(page: QWidget, kind: type) -> QWidget:
        found = next(child for child in page.findChildren(kind) if child.isVisible())

        def is_active() -> bool:
            found.activateWindow()
            return QApplication.activeWindow() is found

        qtbot.waitUntil(is_active)
        return found

    return find


@pytest.fixture
def form(desk, shown) -> SubscriptionForm:
    """An empty subscription form in a window."""
    return shown(SubscriptionForm(desk))
