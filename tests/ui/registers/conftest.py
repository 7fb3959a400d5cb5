"""The registers page on a thin book, in the shell of the smallest screen; a clerk who answers."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader

from app.queries.registers import volumes
from tests.register_story import fill, found
from ui.desk import Desk
from ui.drafts import DraftBox
from ui.leaving import Leave
from ui.printing import Printed
from ui.shell import Shell


class Clerk:
    """Answers questions and stands at the printer: what was asked, what came out."""

    def __init__(self, page) -> None:
        self.asked: list[str] = []
        self.came: list[bytes] = []
        self.no: set[str] = set()
        self.part = 0
        self.at_print = lambda: None
        self.state_at_print: list[object] = []
        page.papers.ask = self.answer
        page.papers.printers = lambda: ["طابعة"]
        page.papers.send = self.send

    def answer(self, _window, title, text, _yes) -> bool:
        self.asked.append(text)
        return title not in self.no

    def send(self, document, done) -> None:
        self.state_at_print.append(self.at_print())
        self.came.append(document.data)
        sheets = len(PdfReader(io.BytesIO(document.data)).pages)
        done(Printed("", self.part or sheets, 1, "طابعة"))


@pytest.fixture
def office(empty_office):
    found(empty_office)
    return empty_office


@pytest.fixture
def book(office):
    return office.ask(volumes)[0].volume


@pytest.fixture
def make_page(dressed, machine, qtbot, tmp_path, clock):
    """Opens the page of an office in a shell of the smallest screen."""
    desks = []

    def make(office):
        desk = Desk(
            office,
            machine=machine,
            drafts=DraftBox(tmp_path / "drafts", "amal"),
            clock=clock,
            ask_leave=lambda _form: Leave.DISCARD,
        )
        desks.append(desk)
        shell = Shell(desk)
        qtbot.addWidget(shell)
        shell.resize(1366, 768)
        shell.show()
        shell.activateWindow()
        qtbot.waitUntil(shell.isActiveWindow)
        shell.open("registers")
        shell.page.clerk = Clerk(shell.page)
        shell.page.shell = shell
        return shell.page

    yield make
    for desk in desks:
        desk.jobs.close()


@pytest.fixture
def page(make_page, office):
    return make_page(office)


@pytest.fixture
def full(office, make_page):
    """The page of an office whose first register page is full."""
    fill(office, 5)
    return make_page(office)
