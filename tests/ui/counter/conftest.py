"""What the tests of the counter share: a real office behind a real window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from app.domain.applications import Application
from app.office import Office
from tests.story import register
from tests.ui.counter.at_the_counter import Printer
from ui.desk import Desk
from ui.drafts import DraftBox
from ui.leaving import Leave
from ui.pages.counter import CounterPage
from ui.pages.receipts import ReceiptsPage
from ui.shell import Shell

Open = Callable[..., QWidget]


@pytest.fixture
def desk(office: Office, dressed, machine: QSettings, tmp_path: Path) -> Iterator[Desk]:
    """The desk of a cashier at a real office."""
    made = Desk(
        office,
        drafts=DraftBox(tmp_path / "drafts", "samer"),
        machine=machine,
        clock=office.clock,
        ask_leave=lambda _page: Leave.DISCARD,
    )
    yield made
    made.jobs.close()


@pytest.fixture
def open_page(qtbot, desk: Desk) -> Open:
    """Open a page in a new window, as after a start of the program."""

    def open_one(name: str, printer: Printer | None = None) -> QWidget:
        shell = Shell(desk)
        qtbot.addWidget(shell)
        shell.resize(1366, 740)
        shell.open(name)
        page = shell.page
        printing = page.papers.printing
        printing.printers = printer.names if printer else list
        if printer is not None:
            printing.send = printer.send
        with qtbot.waitActive(shell):  # keys of the window work only there
            shell.show()
            shell.activateWindow()
        page.setFocus()
        return page

    return open_one


@pytest.fixture
def page(open_page: Open) -> CounterPage:
    """The counter on a computer without a printer."""
    return open_page("counter")


@pytest.fixture
def listing(open_page: Open) -> ReceiptsPage:
    """The page of all receipts on a computer without a printer."""
    return open_page("receipts")


@pytest.fixture
def printer(office: Office) -> Printer:
    return Printer(office)


@pytest.fixture
def application(office: Office) -> Application:
    """Somebody who owes fee and insurance: 1,140 new pounds."""
    return register(office)
