"""The main job without a screen: pictures of every page, papers as PDF, their names printed.

A tour is one long story, told as a generator: at each `yield` the window paints, jobs end, and the
story goes on. Fields are filled and keys are pressed as a clerk does.
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import TypeVar

from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.demo.build import SIZES, build_demonstration
from app.files import write_whole
from app.office import Office
from app.paths import Paths
from ui.desk import Desk
from ui.receipt_printing import FOLDER
from ui.session import Session
from ui.shell import Shell
from ui.window import Opening, Window

WIDTH, HEIGHT = 1366, 768
PAUSE = 80  # milliseconds in which the window paints what a step did
LONGEST = 300_000

D = TypeVar("D", bound=QDialog)
W = TypeVar("W", bound=QWidget)
Steps = Iterator[None]
Story = Callable[["Tour"], Steps]


class Tour(QObject):
    """Lives through a story on a small demonstration office in the folder `data`."""

    def __init__(self, app: QApplication, folder: Path, data: Path, story: Story) -> None:
        super().__init__(app)
        self._app, self._folder = app, folder
        self.data = data
        self._pictures = self._papers = 0
        self.paths = Paths(data / "office", data / "state")
        self.window = self.open_window("office", self._build)
        self.window.ready.connect(lambda: QTimer.singleShot(PAUSE, self._next))
        self._windows = [self.window]
        self._seen: set[Path] = set()
        self._story = story(self)

    @property
    def session(self) -> Session:
        if self.window.session is None:
            raise RuntimeError("the office is not open")
        return self.window.session

    @property
    def shell(self) -> Shell:
        """The shell; raises RuntimeError before somebody signs in."""
        if self.session.shell is None:
            raise RuntimeError("nobody is signed in")
        return self.session.shell

    @property
    def desk(self) -> Desk:
        """The desk; raises RuntimeError before somebody signs in."""
        if self.session.desk is None:
            raise RuntimeError("nobody is signed in")
        return self.session.desk

    @property
    def office(self) -> Office:
        return self.session.office

    def start(self) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        self.show_window(self.window)
        QTimer.singleShot(LONGEST, self._give_up)

    def open_window(self, name: str, open_office: Callable[[], Office]) -> Window:
        """A window with settings of its own; those of this computer are not touched."""
        machine = QSettings(str(self.data / f"{name}.ini"), QSettings.Format.IniFormat)
        return Window(Opening(lambda _progress: open_office()), machine)

    def show_window(self, window: Window) -> None:
        window.show()
        window.resize(WIDTH, HEIGHT)
        window.activateWindow()

    def go_over_to(self, window: Window) -> None:
        """Everything that follows happens in another window, until this is called again."""
        if window not in self._windows:
            self._windows.append(window)
        self.window = window

    def page(self, kind: type[W]) -> W:
        """The open page; raises TypeError when it is another one."""
        if not isinstance(self.shell.page, kind):
            raise TypeError(f"{self.shell.page_name} is open, not {kind.__name__}")
        return self.shell.page

    def dialog(self, kind: type[D]) -> D:
        """The form over the window; raises RuntimeError when there is none such."""
        for widget in self._app.topLevelWidgets():
            if isinstance(widget, kind) and widget.isVisible():
                return widget
        raise RuntimeError(f"no {kind.__name__} is open")

    def picture(self, name: str, widget: QWidget | None = None) -> None:
        """Keep a picture of the window, or of a form over it, and print its name."""
        self._pictures += 1
        path = self._folder / f"{self._pictures:02d}-{name}.png"
        (widget or self.window).grab().save(str(path))
        self.say(str(path))

    def picture_of(self, name: str, dialog: QDialog) -> Steps:
        """Show a form, keep its picture, close it without saving."""
        dialog.show()
        yield
        self.picture(name, dialog)
        dialog.done(QDialog.DialogCode.Rejected)
        dialog.deleteLater()

    def paper(self, name: str, pdf: bytes) -> None:
        """Keep a paper and print its name."""
        self._papers += 1
        path = self._folder / f"paper-{self._papers:02d}-{name}.pdf"
        write_whole(path, pdf)
        self.say(str(path))

    def keep_new_papers(self, name: str) -> None:
        """Keep what the office put into its folder of papers since the last call.

        Raises RuntimeError when there is nothing: a paper did not come out.
        """
        folder = self.paths.base / FOLDER
        new = sorted(set(folder.glob("*.pdf")) - self._seen)
        if not new:
            raise RuntimeError(f"no paper: {name}")
        self._seen.update(new)
        for path in new:
            self.paper(name, path.read_bytes())

    def say(self, text: str) -> None:
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()

    def _build(self) -> Office:
        build_demonstration(self.paths, size=SIZES["small"])
        return Office(self.paths)

    def _next(self) -> None:
        """Go on with the story when no job runs; the window paints in between."""
        if self._app.activeWindow() is None:  # keys reach only the window that has the focus
            self.window.activateWindow()
        elif not any(window.jobs.running for window in self._windows):
            try:
                next(self._story)
            except StopIteration:
                self._end()
                return
        QTimer.singleShot(PAUSE, self._next)

    def _end(self) -> None:
        for window in self._windows:
            if window.session is not None:
                window.session.copies.let_go()
            window.close()
        self.say(f"done: {self._pictures} pictures, {self._papers} papers")
        self._app.exit(0)

    def _give_up(self) -> None:
        sys.stderr.write("the tour takes too long\n")
        self._app.exit(1)


def take_tour(app: QApplication, folder: Path, data: Path | None = None) -> int:
    """Take the tour; returns 0, or 1 when a step failed (its traceback is printed).

    The office of the tour stays in `data` when that is given. Pictures and papers of an earlier
    tour make way.
    """
    from ui.tour_steps import story

    def stop(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        traceback.print_exception(kind, error, trace)
        app.exit(1)

    for old in (*folder.glob("[0-9][0-9]-*.png"), *folder.glob("paper-[0-9][0-9]-*.pdf")):
        old.unlink()
    before, sys.excepthook = sys.excepthook, stop
    try:
        with TemporaryDirectory() as scratch:
            place = Path(scratch) if data is None else data.absolute()
            place.mkdir(parents=True, exist_ok=True)
            Tour(app, folder.absolute(), place, story).start()
            return app.exec()
    finally:
        sys.excepthook = before
