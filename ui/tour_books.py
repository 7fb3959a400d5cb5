"""The books in the tour: a page of the register sealed and printed, a stick to the ministry."""

from __future__ import annotations

from collections.abc import Generator
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.demo import staff
from app.demo.build import ministry_paths
from app.documents.register import cover_sheet_pdf
from app.office import Office
from app.queries.registers import page_content, pages_to_seal, volumes
from ui.pages.exchange import ExchangePage
from ui.pages.registers import RegistersPage
from ui.tour import Steps, Tour
from ui.tour_hands import F9, no_printers, press, sign_in


def say_yes(_window: QWidget, _title: str, _text: str, _yes: str) -> bool:
    """Stands for the question of a box."""
    return True


def registers(tour: Tour) -> Steps:
    """The opening page, the open page, and the full one: sealed, printed, printed again."""
    yield from sign_in(tour, staff.CLERK)
    volume, number = tour.office.ask(pages_to_seal)[0]
    tour.shell.open("registers")
    yield
    page = tour.page(RegistersPage)
    page.papers.printers, page.papers.ask = no_printers, say_yes
    tour.picture("register-open-page")
    press(tour.shell, F9)
    yield
    tour.keep_new_papers("register-open-page")
    page.list.choose(volume.id, number)
    yield
    tour.picture("register-full-page")
    press(tour.shell, F9)
    yield
    tour.picture("register-sealed-page")
    tour.keep_new_papers("register-sealed-page")
    press(tour.shell, F9)
    yield
    tour.keep_new_papers("register-copy-with-cover")
    page.list.choose(tour.office.ask(volumes)[-1].volume.id, 0)
    yield
    tour.picture("register-opening-page")
    press(tour.shell, F9)
    yield
    tour.keep_new_papers("register-opening-page")
    sealed = tour.office.ask(page_content, volume.id, number).sealed
    if sealed is None:
        raise RuntimeError("the page was not sealed")
    head, who = tour.office.settings.letterhead, staff.CLERK.actor.name
    now = datetime.now(UTC).astimezone()
    pdf = cover_sheet_pdf(volume, sealed, head, copy_no=1, printed_at=now, printed_by=who)
    tour.paper("register-cover-sheet", pdf)


def exchange(tour: Tour) -> Steps:
    """Export, the ministry's window, and its answer."""
    stick = tour.data / "stick"
    stick.mkdir(exist_ok=True)
    yield from sign_in(tour, staff.INVESTMENT)
    page = yield from _exchange_page(tour)
    page.stick.choose_folder = lambda: str(stick)
    page.export_button.click()
    yield
    tour.picture("exchange-exported")
    office = tour.window
    yield from _at_the_ministry(tour, stick)
    tour.go_over_to(office)
    page.stick.choose_file = lambda: str(_only(stick, "*.sya"))
    page.read_button.click()
    yield
    tour.picture("exchange-answered")


def _at_the_ministry(tour: Tour, stick: Path) -> Steps:
    paths = ministry_paths(tour.paths)
    window = tour.open_window("ministry", lambda: Office(paths))
    tour.show_window(window)
    tour.go_over_to(window)
    while window.session is None:
        yield
    yield from sign_in(tour, staff.MINISTRY_COLLEAGUES[0])
    page = yield from _exchange_page(tour)
    for name in ("ministry-imported", "ministry-same-file-again"):
        page.stick.choose_file = lambda: str(_only(stick, "*.syx"))
        page.read_button.click()
        yield
        tour.picture(name)
    window.hide()


def _exchange_page(tour: Tour) -> Generator[None, None, ExchangePage]:
    tour.shell.open("exchange")
    yield
    return tour.page(ExchangePage)


def _only(folder: Path, pattern: str) -> Path:
    """The one file of its kind on the stick; raises ValueError when there is none or another."""
    [path] = folder.glob(pattern)
    return path
