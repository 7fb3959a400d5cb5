"""Pictures of the forms that the main job does not pass."""

from __future__ import annotations

import shutil
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook
from PySide6.QtWidgets import QWidget

from app.demo import staff
from app.domain.land import Category
from app.files import write_whole
from app.office import Office
from app.paths import Paths
from app.queries.audit import audit_entry, audit_lines
from app.queries.land import plots_of, sites
from app.queries.registers import entry_history, volumes
from ui.forms.audit_entry import AuditEntryDialog
from ui.forms.change_password import ChangePasswordForm
from ui.forms.correct_line import CorrectLineForm
from ui.forms.held_back import HeldBackCard
from ui.forms.import_plots import ImportPlotsDialog
from ui.forms.open_volume import OpenVolumeForm
from ui.forms.phase import PhaseForm
from ui.forms.plot import PlotForm
from ui.forms.plot_details import PlotDetailsDialog
from ui.forms.print_pages import PrintPagesForm
from ui.forms.site import SiteForm
from ui.forms.user import UserForm
from ui.tour import Steps, Tour
from ui.tour_hands import F9, fill, press

HEADINGS = ("رقم المقسم", "القطاع", "الفئة", "المساحة", "القطاع الصناعي")
BAD_ROWS = (
    ("901", "غ", "آ", 5000, "غذائية"),
    ("902", "غ", "ز", 4200, "غذائية"),
    ("", "غ", "آ", 3100, "هندسية"),
    ("901", "غ", "ب", "خمسة آلاف", "كيميائية"),
    ("903", "غ", "آ", 2750.5, "نسيجية"),
)


def forms(tour: Tour) -> Steps:
    """The forms of the administrator, one after the other."""
    yield from _of_land(tour)
    yield from _of_the_register(tour)
    desk, window = tour.desk, tour.window
    yield from tour.picture_of("form-user", UserForm(desk, None, window))
    yield from tour.picture_of("form-change-password", ChangePasswordForm(desk, window))
    [newest] = tour.office.ask(audit_lines, limit=1)
    entry = tour.office.ask(audit_entry, newest.seq)
    if entry is not None:
        yield from tour.picture_of("form-audit-entry", AuditEntryDialog(entry, window))
    yield from _held_back(tour)


def _of_land(tour: Tour) -> Steps:
    desk, window = tour.desk, tour.window
    yield from tour.picture_of("form-site", SiteForm(desk, window))
    place = next(site for site in tour.office.ask(sites) if site.name.endswith("بحسياء"))
    yield from tour.picture_of("form-phase", PhaseForm(desk, place, window))
    plot = tour.office.ask(plots_of)[0].plot
    form = PlotForm(desk, plot.phase_id, window)
    form.show()
    yield
    fill(form.number, plot.number)
    fill(form.block, plot.block)
    form.category.choose(Category.A)
    fill(form.square_metres, "5000")
    press(form, F9)
    yield
    yield from tour.picture_of("form-plot-taken-number", form)
    yield from tour.picture_of("form-plot-details", PlotDetailsDialog(desk, plot.id, window))
    sheet = _bad_sheet(tour.data / "plots.xlsx")
    wizard = ImportPlotsDialog(desk, plot.phase_id, window, ask_open=lambda _parent: str(sheet))
    wizard.show()
    wizard.choose_file()
    yield
    yield from tour.picture_of("import-plots-bad-sheet", wizard)


def _bad_sheet(path: Path) -> Path:
    """A sheet as it may come from elsewhere: some rows are good, some are not."""
    book = Workbook()
    sheet = book.active or book.create_sheet()
    for row in (HEADINGS, *BAD_ROWS):
        sheet.append(row)
    data = BytesIO()
    book.save(data)
    write_whole(path, data.getvalue())
    return path


def _of_the_register(tour: Tour) -> Steps:
    desk, window = tour.desk, tour.window
    volume = tour.office.ask(volumes)[-1].volume
    yield from tour.picture_of("form-open-volume", OpenVolumeForm(desk, volume.no + 1, window))
    history = tour.office.ask(entry_history, volume.first_serial)
    if history is not None:
        form = CorrectLineForm(desk, history, window)
        form.show()
        yield
        fill(form.square_metres, "4800")
        fill(form.remark, "سقط رقم عند الكتابة")
        yield from tour.picture_of("form-correct-line", form)
    pages = PrintPagesForm(desk, volume, 1, 1, window)
    yield from tour.picture_of("form-print-pages", pages)


def _held_back(tour: Tour) -> Steps:
    """The morning's copy of the office file, put back on a machine that knows of more."""
    folder = tour.data / "older"
    shutil.copytree(tour.paths.state, folder / "state")
    (folder / "office").mkdir()
    shutil.copy(min(tour.paths.backups.glob("*.db")), folder / "office" / "office.db")
    office = Office(Paths(folder / "office", folder / "state"))
    office.sign_in(staff.ADMINISTRATOR.actor.user, staff.ADMINISTRATOR.password)
    if office.held_back is None:
        raise RuntimeError("an older file was not held back")
    frame = QWidget()
    card = HeldBackCard(office, frame)
    card.resize(820, card.sizeHint().height())
    frame.resize(card.size())
    frame.show()
    yield
    tour.picture("held-back", frame)
    frame.close()
    frame.deleteLater()
    office.close()
