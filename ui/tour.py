"""The main job without a screen: pictures of every page, papers as PDF, their names printed.

A tour is a list of steps; each is a function that is given the tour and acts on the real window.
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType

from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.demo.build import SIZES, build_demonstration
from app.demo.staff import ADMINISTRATOR
from app.files import write_whole
from app.office import Office
from app.paths import Paths
from ui.desk import Desk
from ui.forms.first_run import FirstRun
from ui.forms.locked import LockedCard
from ui.forms.user import UserForm
from ui.shell import Shell
from ui.window import Opening, Window

WIDTH, HEIGHT = 1366, 768
PAUSE = 120  # milliseconds in which the window paints what a step did
LONGEST = 600_000


class Tour(QObject):
    """Walks through the steps on a small demonstration office in a folder of its own."""

    def __init__(self, app: QApplication, folder: Path, data: Path) -> None:
        super().__init__(app)
        self._app, self._folder, self._data = app, folder, data
        self._count = 0
        machine = QSettings(str(data / "machine.ini"), QSettings.Format.IniFormat)
        self.window = Window(Opening(lambda _progress: self._open()), machine)
        self.window.ready.connect(lambda: QTimer.singleShot(PAUSE, self._next))
        self._steps: Iterator[Callable[[Tour], None]] = iter(steps())

    @property
    def shell(self) -> Shell:
        """The shell; raises RuntimeError before the step that signs in."""
        shell = self.window.session.shell if self.window.session else None
        if shell is None:
            raise RuntimeError("nobody is signed in")
        return shell

    @property
    def desk(self) -> Desk:
        desk = self.window.session.desk if self.window.session else None
        if desk is None:
            raise RuntimeError("nobody is signed in")
        return desk

    @property
    def office(self) -> Office:
        return self.desk.office

    def start(self) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        self.window.show()
        self.window.resize(WIDTH, HEIGHT)
        QTimer.singleShot(LONGEST, lambda: self._app.exit(1))

    def picture(self, name: str, widget: QWidget | None = None) -> None:
        """Keep a picture of the window, or of a form over it, and print its name."""
        self._count += 1
        path = self._folder / f"{self._count:02d}-{name}.png"
        (widget or self.window).grab().save(str(path))
        self._tell(path)

    def picture_of(self, name: str, dialog: QDialog) -> None:
        """Show a form, keep its picture, close it without saving."""
        dialog.show()
        self.picture(name, dialog)
        dialog.done(QDialog.DialogCode.Rejected)

    def paper(self, name: str, pdf: bytes) -> None:
        """Keep a paper and print its name."""
        path = self._folder / f"{name}.pdf"
        write_whole(path, pdf)
        self._tell(path)

    def _tell(self, path: Path) -> None:
        sys.stdout.write(f"{path}\n")
        sys.stdout.flush()

    def _open(self) -> Office:
        paths = Paths(self._data / "office", self._data / "state")
        build_demonstration(paths, size=SIZES["small"])
        return Office(paths)

    def _next(self) -> None:
        """Do the next step when no job runs; the window paints in between."""
        if self.window.jobs.running:
            QTimer.singleShot(PAUSE, self._next)
            return
        step = next(self._steps, None)
        if step is None:
            self._end()
            return
        step(self)
        QTimer.singleShot(PAUSE, self._next)

    def _end(self) -> None:
        if self.window.session is not None:
            self.window.session.copies.let_go()
        self.window.close()
        self._app.exit(0)


def steps() -> Iterator[Callable[[Tour], None]]:
    """What the tour does, in the order of an office's day."""
    yield sign_in_card
    yield sign_in
    yield pages
    yield search
    yield forms_of_the_office
    yield lock
    yield first_run


def sign_in_card(tour: Tour) -> None:
    tour.picture("sign-in")


def sign_in(tour: Tour) -> None:
    card = tour.window.sign_in
    if card is None:
        raise RuntimeError("no sign-in card")
    card.user.setText(ADMINISTRATOR.actor.user)
    card.password.setText(ADMINISTRATOR.password)
    card.enter()


def pages(tour: Tour) -> None:
    """Every page that the administrator sees."""
    for entry in tour.shell.entries:
        tour.shell.open(entry.name)
        tour.picture(f"page-{entry.name.replace('_', '-')}")


def search(tour: Tour) -> None:
    tour.shell.open("today")
    field = tour.shell.top.search
    field.start()
    field.setText("ال")
    field.search()
    tour.picture("search")
    field.clear()


def forms_of_the_office(tour: Tour) -> None:
    tour.picture_of("form-user", UserForm(tour.desk, None, tour.window))


def lock(tour: Tour) -> None:
    session = tour.window.session
    if session is None:
        raise RuntimeError("no session")
    session.lock()
    tour.picture("locked")
    card = tour.window.gate.card
    if isinstance(card, LockedCard):
        card.password.setText(ADMINISTRATOR.password)
        card.open()


def first_run(tour: Tour) -> None:
    """The wizard of an empty office, on a gate of its own."""
    with TemporaryDirectory() as folder:
        office = Office(Paths(Path(folder) / "office", Path(folder) / "state"))
        wizard = FirstRun(office)
        wizard.resize(860, 620)
        for step in range(4):
            wizard.go_to(step)
            tour.picture(f"first-run-{step + 1}", wizard)
        wizard.deleteLater()
        office.close()


def take_tour(app: QApplication, folder: Path) -> int:
    """Take the tour; returns 0, or 1 when a step failed (its traceback is printed)."""

    def stop(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        traceback.print_exception(kind, error, trace)
        app.exit(1)

    before, sys.excepthook = sys.excepthook, stop
    try:
        with TemporaryDirectory() as data:
            tour = Tour(app, folder.absolute(), Path(data))
            tour.start()
            return app.exec()
    finally:
        sys.excepthook = before
