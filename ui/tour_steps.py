"""What the tour does, in the order of an office's day."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from app.demo import staff
from app.office import Office
from app.paths import Paths
from ui.forms.first_run import FirstRun
from ui.forms.locked import LockedCard
from ui.tour import Steps, Tour
from ui.tour_books import exchange, registers
from ui.tour_forms import forms
from ui.tour_hands import ENTER, fill, press, sign_in
from ui.tour_main_job import MainJob


def story(tour: Tour) -> Steps:
    """The main job first, then every page and form as the administrator sees them."""
    tour.picture("sign-in")
    yield from MainJob(tour).steps()
    yield from registers(tour)
    yield from exchange(tour)
    yield from sign_in(tour, staff.ADMINISTRATOR)
    yield from pages(tour)
    yield from search(tour)
    yield from forms(tour)
    yield from lock(tour)
    yield from first_run(tour)


def pages(tour: Tour) -> Steps:
    """Every page that the administrator sees."""
    for entry in tour.shell.entries:
        tour.shell.open(entry.name)
        yield
        tour.picture(f"page-{entry.name.replace('_', '-')}")


def search(tour: Tour) -> Steps:
    tour.shell.open("today")
    field = tour.shell.top.search
    field.start()
    fill(field, "ال")
    field.search()
    yield
    tour.picture("search")
    field.clear()


def lock(tour: Tour) -> Steps:
    tour.session.lock()
    yield
    tour.picture("locked")
    card = tour.window.gate.card
    if not isinstance(card, LockedCard):
        raise RuntimeError("the window is not locked")  # noqa: TRY004 - a state, not a type
    fill(card.password, staff.ADMINISTRATOR.password)
    press(card.password, ENTER)
    yield


def first_run(tour: Tour) -> Steps:
    """The wizard of an empty office."""
    with TemporaryDirectory() as folder:
        office = Office(Paths(Path(folder) / "office", Path(folder) / "state"))
        wizard = FirstRun(office)
        wizard.resize(860, 620)
        wizard.show()
        for step in range(4):
            wizard.go_to(step)
            yield
            tour.picture(f"first-run-{step + 1}", wizard)
        wizard.close()
        wizard.deleteLater()
        office.close()
