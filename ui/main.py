"""Put the window together and start it: the only place that knows every part."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QApplication

from app.paths import resources
from ui import display
from ui.options import Options
from ui.window import Opening, Window

if TYPE_CHECKING:  # the first window must not wait for SQLAlchemy
    from app.office import Office
    from ui.jobs import Progress

VERSION = "0.1.0"


def run(options: Options) -> int:
    """Open the window (or take the tour without one); returns the exit code."""
    if options.tour is not None:
        _take_common_screen()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("sijill")
    app.setApplicationVersion(VERSION)
    machine = QSettings("sijill", "desk")
    display.install(app, machine, options.language)
    if options.tour is not None:
        from ui.tour import take_tour  # a tour is rare

        return take_tour(app, options.tour, options.data)
    window = Window(opening_of(options), machine)
    window.show()
    window.activateWindow()  # where no window manager gives the focus to a new window
    return app.exec()


def _take_common_screen() -> None:
    """A tour without a screen sees what a clerk sees: Qt's own off-screen one is smaller."""
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        config = resources() / "tour-screen.json"
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={config}"


def opening_of(options: Options) -> Opening:
    """How to open what the options ask for."""

    def catch_errors() -> None:
        from ui.troubles import Troubles  # measured: 15 ms after the window is up

        Troubles(options.paths().reports, VERSION, parent=QCoreApplication.instance()).install()

    missing = options.is_demonstration and not options.paths().database.exists()
    return Opening(lambda progress: open_office(options, progress), missing, catch_errors)


def open_office(options: Options, progress: Progress) -> Office:
    """Open an office file; a demonstration that is not there yet is built first."""
    from app.office import Office  # measured: 0.3 s after the window is up

    if options.is_demonstration and not options.paths().database.exists():
        from app.demo.build import build_demonstration  # only for a demonstration

        build_demonstration(options.office_paths(), progress=progress)
    return Office(options.paths())
