"""Put the window together and start it: the only place that knows every part."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QApplication

from ui import display
from ui.forms.sign_in import Known
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
    return Opening(lambda progress: open_demonstration(options, progress), known(options), missing)


def open_office(options: Options) -> Office:
    """Open an office file; SQLAlchemy and all that comes with it are imported here."""
    from app.office import Office  # measured: 0.3 s after the window is up

    return Office(options.paths())


def open_demonstration(options: Options, progress: Progress) -> Office:
    """Build the demonstration if it is not there yet, then open it."""
    from app.demo.build import build_demonstration  # it brings the office with it

    paths = options.paths()
    if not paths.database.exists():
        build_demonstration(paths, progress=progress)
    return open_office(options)


def known(options: Options) -> tuple[Known, ...]:
    """The people of the demonstration with the passwords that everybody may know."""
    from app.demo.staff import COLLEAGUES, MINISTRY_COLLEAGUES  # only demonstrations have them
    from ui.role_names import role_label

    people = MINISTRY_COLLEAGUES if options.ministry else COLLEAGUES
    dash = QCoreApplication.translate("main", "{0} — {1}")
    return tuple(
        Known(p.actor.user, p.password, dash.format(p.actor.name, role_label(p.actor.role)))
        for p in people
    )
