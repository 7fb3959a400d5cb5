"""The import of plots: every row is seen first, nothing is stored without a choice."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.commands.plots import add_plots
from app.domain.land import Category, PlotDraft
from app.queries.land import PlotFilter, count_plots, phases, plots_of
from app.sheets.comparing import RowState
from app.sheets.plots_sheet import read_plots
from app.storage.rows import EventRow
from tests.app.sheets import workbook
from tests.ui.keys import press
from ui.forms.import_plots import ImportPlotsDialog
from ui.jobs import Progress
from ui.widgets.job_dialog import JobDialog

GOOD = [("101", "آ", 5000), ("102/ب", "ج", "٤٢٣٧٫٥")]
BAD = ("103", "و", -5)


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    return tmp_path / "مقاسم المرحلة.xlsx"


@pytest.fixture
def dialog(desk, shown, sheet, office) -> ImportPlotsDialog:
    saved = sheet.with_name("قالب")
    made = ImportPlotsDialog(
        desk, ask_open=lambda _parent: str(sheet), ask_save=lambda _parent: str(saved)
    )
    return shown(made)


def read(dialog: ImportPlotsDialog, qtbot) -> None:
    dialog.choose_file()
    qtbot.waitUntil(lambda: not dialog._desk.jobs.running, timeout=10_000)


def store(dialog: ImportPlotsDialog, qtbot) -> None:
    press(dialog, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: not dialog._desk.jobs.running, timeout=10_000)


def total(office) -> int:
    return sum(count.plots for count in office.ask(count_plots))


def counts(dialog: ImportPlotsDialog) -> list[str]:
    return [dialog.table.tiles[state].value.text() for state in RowState]


def test_a_good_sheet_is_shown_first_and_stored_by_a_key(dialog, sheet, office, qtbot):
    sheet.write_bytes(workbook(*GOOD))
    read(dialog, qtbot)
    assert counts(dialog) == ["2", "0", "0"]
    assert total(office) == 5
    assert "2" in dialog.import_button.text()
    store(dialog, qtbot)
    assert total(office) == 7
    assert "أُدخل" in dialog.banner.text()
    [line] = office.ask(plots_of, PlotFilter(number="102/ب"))
    assert (line.plot.category, str(line.plot.area)) == (Category.C, "4237.5")


def test_the_name_of_the_file_is_kept_with_the_plots(dialog, sheet, office, qtbot):
    sheet.write_bytes(workbook(*GOOD))
    read(dialog, qtbot)
    store(dialog, qtbot)
    events = office.ask(lambda reader: [row.line for row in reader.session.query(EventRow)])
    assert sheet.name in events[-1]


def test_every_row_is_listed_and_bad_ones_say_why(dialog, sheet, qtbot):
    sheet.write_bytes(workbook(*GOOD, BAD, ("101", "آ", 5000)))
    read(dialog, qtbot)
    assert len(dialog.table.model.rows) == 4
    assert counts(dialog) == ["2", "0", "2"]
    dialog.table.tiles[RowState.BAD].opened.emit()
    assert [row.row.row for row in dialog.table.model.rows] == [4, 5]
    assert "الفئة غير معروفة" in dialog.table.reasons.toPlainText()
    assert "أكبر من الصفر" in dialog.table.reasons.toPlainText()
    dialog.table.table.select_row(1)
    assert "مكرر" in dialog.table.reasons.toPlainText()
    assert "2" in dialog.banner.text()


def test_nothing_is_stored_while_a_row_is_bad(dialog, sheet, office, qtbot):
    sheet.write_bytes(workbook(*GOOD, BAD))
    read(dialog, qtbot)
    assert dialog.choice.all_or_nothing.isChecked()
    assert not dialog.import_button.isEnabled()
    store(dialog, qtbot)
    assert total(office) == 5


def test_the_good_rows_alone_are_stored_by_choice(dialog, sheet, office, qtbot):
    sheet.write_bytes(workbook(*GOOD, BAD))
    read(dialog, qtbot)
    dialog.choice.only_good.setChecked(True)
    store(dialog, qtbot)
    assert total(office) == 7
    assert counts(dialog) == ["0", "2", "1"]


def test_the_same_file_twice_imports_nothing_and_says_so(dialog, sheet, office, qtbot):
    sheet.write_bytes(workbook(*GOOD))
    read(dialog, qtbot)
    store(dialog, qtbot)
    read(dialog, qtbot)
    assert counts(dialog) == ["0", "2", "0"]
    assert "موجودة من قبل" in dialog.banner.text()
    assert all("موجود من قبل" in dialog.table._state(row) for row in dialog.table.model.rows)
    assert not dialog.import_button.isEnabled()
    store(dialog, qtbot)
    assert total(office) == 7


def test_somebody_who_was_faster_is_noticed(dialog, sheet, office, qtbot):
    sheet.write_bytes(workbook(*GOOD))
    read(dialog, qtbot)
    phase = office.ask(phases)[0]
    office.do(add_plots, phase.id, [PlotDraft("101", Category.A, Decimal(1))], source="")
    store(dialog, qtbot)
    assert "موجود في هذا الموقع" in dialog.banner.text()
    assert counts(dialog) == ["1", "0", "1"]
    assert total(office) == 6


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "الملف فارغ"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "بصيغة أخرى"),
        ("رقم,فئة\n".encode(), "ملف نصي"),
        (b"PK\x03\x04 broken", "تالف"),
        (b"\xff\xd8\xff picture", "ليس مصنف إكسل"),
    ],
)
def test_a_file_that_cannot_be_used_says_so_in_a_sentence(dialog, sheet, qtbot, content, words):
    sheet.write_bytes(content)
    read(dialog, qtbot)
    assert words in dialog.banner.text()
    assert dialog.table.model.rows == []
    assert not dialog.import_button.isEnabled()


def test_a_file_that_is_not_there_says_so(dialog, qtbot):
    read(dialog, qtbot)
    assert "غير موجود" in dialog.banner.text()


def test_unknown_columns_are_named(dialog, sheet, qtbot):
    sheet.write_bytes(workbook(("1", "آ", 5, "س"), headings=("المقسم", "فئة", "مساحة", "لون")))
    read(dialog, qtbot)
    assert dialog.unread.isVisible()
    assert "لون" in dialog.unread.text()


def test_the_template_is_saved_and_can_be_read_back(dialog, sheet, qtbot):
    dialog.save_template()
    saved = sheet.with_name("قالب.xlsx")
    assert "حُفظ القالب" in dialog.banner.text()
    assert [v.code for v in read_plots(saved.read_bytes()).problems] == ["sheet.no_rows"]


def test_without_a_phase_nothing_is_imported(desk, shown, sheet, office, qtbot):
    dialog = shown(ImportPlotsDialog(desk, ask_open=lambda _parent: str(sheet)))
    dialog.phase.choose(None)
    sheet.write_bytes(workbook(*GOOD))
    read(dialog, qtbot)
    assert "اختر المرحلة" in dialog.banner.text()
    dialog.phase.choose(office.ask(phases)[0].id)
    assert counts(dialog) == ["2", "0", "0"]


def test_a_long_reading_can_be_cancelled(desk, shown, sheet, qtbot, monkeypatch):
    def endless(_data: bytes, progress: Progress) -> None:
        while True:
            progress(1, 100)  # only the cancelling ends it

    monkeypatch.setattr("ui.forms.import_plots.read_plots", endless)
    dialog = shown(ImportPlotsDialog(desk, ask_open=lambda _parent: str(sheet)))
    sheet.write_bytes(b"PK\x03\x04")
    dialog.choose_file()
    [job] = dialog.findChildren(JobDialog)
    job.reject()
    qtbot.waitUntil(lambda: not desk.jobs.running, timeout=10_000)
    assert dialog.judged.rows == ()
