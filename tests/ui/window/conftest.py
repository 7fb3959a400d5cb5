"""A real window on a real office file, without boxes that would wait for an answer."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.commands.set_up import add_user
from app.domain.users import Actor, Role
from tests.conftest import PASSWORD, Clock, actor, open_office
from ui.desk import Desk
from ui.drafts import DraftBox
from ui.session import Session
from ui.shell import Shell
from ui.window import Opening, Window

FIRST = "أول-كلمة-سر"
Make = Callable[..., Window]


@pytest.fixture
def make_window(dressed, machine, qtbot, tmp_path, clock) -> Iterator[Make]:
    """Open a window on an office folder and wait until somebody can sign in."""
    made: list[Window] = []

    def make(folder: Path = tmp_path / "own", at: Clock = clock) -> Window:
        def opened(_progress: object) -> object:
            office = open_office(folder, at)
            office.actor = None
            return office

        window = Window(Opening(opened), machine)
        made.append(window)
        with qtbot.waitSignal(window.ready, timeout=20_000):
            window.show()
        window.resize(1366, 768)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        if window.session is not None:
            window.session.copies.show_trouble = lambda _title, _text: None
        return window

    yield make
    for window in made:
        if window.session is not None:
            window.session.copies.let_go()
        window.close()
        window.deleteLater()


@pytest.fixture
def window(make_window, furnished_folder, tmp_path) -> Window:
    """A window on a furnished office, nobody signed in."""
    shutil.copytree(furnished_folder, tmp_path / "own")
    return make_window()


def session_of(window: Window) -> Session:
    assert window.session is not None
    return window.session


def shell_of(window: Window) -> Shell:
    shell = session_of(window).shell
    assert shell is not None
    return shell


def sign_in(window: Window, user: str = "admin", password: str = PASSWORD) -> None:
    card = window.sign_in
    assert card is not None
    card.user.setText(user)
    card.password.setText(password)
    card.enter()


@pytest.fixture
def entered(window, qtbot) -> Window:
    """The administrator is inside; the jobs of the start are done."""
    sign_in(window)
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=20_000)
    return window


def add_colleague(window: Window, role: Role, user: str = "amal") -> None:
    """Another user with a first password, added behind the administrator's back."""
    office = session_of(window).office
    before, office.actor = office.actor, actor(Role.ADMINISTRATOR)
    office.do(add_user, user, f"الموظفة {user}", role, FIRST)
    office.actor = before


@pytest.fixture
def desk(dressed, machine, office, tmp_path) -> Iterator[Desk]:
    """A desk on the furnished office, for a page by itself."""
    made = Desk(
        office, drafts=DraftBox(tmp_path / "drafts", "admin"), machine=machine, clock=office.clock
    )
    yield made
    made.jobs.close()


def as_role(desk: Desk, role: Role) -> Actor:
    """Let somebody of another role sit at the desk."""
    desk.office.actor = actor(role)
    return desk.office.actor
