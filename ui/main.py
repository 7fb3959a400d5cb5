"""Put the window together and start it: the only place that knows every part."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from ui import display
from ui.jobs import Progress
from ui.options import Options
from ui.troubles import Troubles
from ui.window import Opening, Window

if TYPE_CHECKING:  # the first window must not wait for SQLAlchemy
    from app.office import Office

VERSION = "0.1.0"


def run(options: Options) -> int:
    """Open the window (or take the tour without one); returns the exit code."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("sijill")
    app.setApplicationVersion(VERSION)
    machine = QSettings("sijill", "desk")
    display.install(app, machine, options.language)
    if options.tour is not None:
        from ui.tour import take_tour  # a tour is rare

        return take_tour(app, options.tour)
    troubles = Troubles(options.paths().reports, VERSION)
    troubles.install()
    window = Window(opening_of(options), machine)
    window.show()
    return app.exec()


def opening_of(options: Options) -> Opening:
    """How to open what the options ask for."""
    if not options.is_demonstration:
        return Opening(lambda _progress: open_office(options))
    missing = not options.paths().database.exists()
    return Opening(lambda progress: open_demonstration(options, progress), missing)


def open_office(options: Options) -> Office:
    """Open an office file; SQLAlchemy and all that comes with it are imported here."""
    from app.office import Office  # measured: 0.3 s after the window is up

    return Office(options.paths())


def open_demonstration(options: Options, progress: Progress) -> Office:
    """Build the demonstration if it is not there yet, then open it."""
    from app.demo.build import build_demonstration  # it brings the office with it

    if not options.paths().database.exists():
        build_demonstration(options.office_paths(), progress=progress)
    return open_office(options)
