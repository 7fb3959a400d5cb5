"""The checklist of required papers, each with its scan."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.applications import Paper, Scan
from app.domain.names import clean
from app.domain.scans import LARGEST_SCAN, LONGEST_FILE_NAME, check_scan
from app.errors import Trouble
from app.files import read_whole
from ui import colours
from ui.messages import sentence, trouble_sentence
from ui.widgets.buttons import button, link
from ui.widgets.cards import tint
from ui.widgets.edits import TextEdit
from ui.widgets.elided_label import ElidedLabel

AskFile = Callable[[QWidget], str]
LONGEST_NAME = 100


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that was read; its bytes wait here until the form is saved."""

    path: str
    scan: Scan


class PaperRow(QWidget):
    """One paper: whether it was handed in, and its scan."""

    edited = Signal()
    attach_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.attached: Attached | None = None
        self.box = QCheckBox(name)
        self.box.toggled.connect(lambda _on: self.edited.emit())
        self.file = ElidedLabel()
        tint(self.file, colours.MUTED)
        self.look = link(self.tr("فتح"), self.open_wanted.emit)
        self.drop = link(self.tr("إزالة"), lambda: self.attach(None))
        self.scan = button(self.tr("إرفاق"), self.attach_wanted.emit, name="attachment")
        self.scan.setAccessibleName(self.tr("إرفاق {0}").format(name))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.box)
        row.addStretch(1)
        for widget in (self.file, self.look, self.drop, self.scan):
            row.addWidget(widget)
        self.attach(None)

    def attach(self, attached: Attached | None) -> None:
        """Keep a scan, or none. A paper with a scan was handed in."""
        had, self.attached = self.attached, attached
        self.file.setText("" if attached is None else attached.scan.file_name)
        for widget in (self.file, self.look, self.drop):
            widget.setVisible(attached is not None)
        if attached is not None:
            self.box.setChecked(True)
        if had is not attached:
            self.edited.emit()

    def paper(self) -> Paper:
        scan = None if self.attached is None else self.attached.scan
        return Paper(
            self.name,
            self.box.isChecked(),
            scan.sha256 if scan else "",
            scan.file_name if scan else "",
        )


class PapersField(QWidget):
    """The rows, and a field to add one. Takes part in drafts: files are named there by their path.

    `refused` says why a file was not attached; `open_wanted` carries a Scan to look at.
    """

    edited = Signal()
    refused = Signal(str)
    open_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, ask_file: AskFile | None = None) -> None:
        super().__init__(parent)
        self._ask_file = ask_file or _ask_file
        self.rows: list[PaperRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.more = TextEdit()
        self.more.setPlaceholderText(self.tr("وثيقة أخرى"))
        self.more.setAccessibleName(self.tr("اسم وثيقة أخرى"))
        self.more.setMaxLength(LONGEST_NAME)
        self.more.returnPressed.connect(self.add_typed)
        adding = QHBoxLayout()
        adding.addWidget(self.more, 1)
        adding.addWidget(button(self.tr("إضافة وثيقة"), self.add_typed, name="add"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._list)
        layout.addLayout(adding)

    def offer(self, names: Iterable[str]) -> None:
        """The papers that are asked for now; what was ticked or attached stays in the list."""
        wanted = list(names)
        for row in list(self.rows):
            if row.name not in wanted and not row.box.isChecked():
                self._take_away(row)
        first = [self._row(name) for name in wanted]
        self.rows = [*first, *(row for row in self.rows if row not in first)]
        for place, row in enumerate(self.rows):
            self._list.insertWidget(place, row)

    def papers(self) -> tuple[Paper, ...]:
        return tuple(row.paper() for row in self.rows)

    def scans(self) -> tuple[Scan, ...]:
        """The files that were attached, each once."""
        found = {row.attached.scan.sha256: row.attached.scan for row in self.rows if row.attached}
        return tuple(found.values())

    def add_typed(self) -> None:
        """Add the paper whose name was typed, ticked."""
        name = clean(self.more.words())
        if name:
            self._row(name).box.setChecked(True)
            self.more.clear()
            self.edited.emit()

    def attach(self, row: PaperRow, path: str) -> bool:
        """Read a file and keep it with a paper; False when it cannot be one."""
        try:
            data = read_whole(Path(path), LARGEST_SCAN)
        except Trouble as trouble:
            self.refused.emit(trouble_sentence(trouble))
            return False
        name = _file_name(path)
        wrong = [sentence(violation) for violation in check_scan(name, data, "papers")]
        self.refused.emit("\n".join(wrong))
        if not wrong:
            scan = Scan(hashlib.sha256(data).hexdigest(), name, data)
            row.attach(Attached(path, scan))
        return not wrong

    def typed(self) -> object:
        return [
            {
                "name": row.name,
                "present": row.box.isChecked(),
                "path": row.attached.path if row.attached else "",
            }
            for row in self.rows
        ]

    def put_typed(self, value: object) -> None:
        """Show a draft again; a file that is gone leaves its paper without a scan, and says so."""
        for entry in value if isinstance(value, list) else ():
            if not isinstance(entry, dict) or not isinstance(entry.get("name"), str):
                continue
            row = self._row(entry["name"])
            row.box.setChecked(entry.get("present") is True)
            path = entry.get("path")
            if isinstance(path, str) and path:
                self.attach(row, path)

    def is_empty(self) -> bool:
        return not any(row.box.isChecked() for row in self.rows)

    def _row(self, name: str) -> PaperRow:
        known = next((row for row in self.rows if row.name == name), None)
        if known is not None:
            return known
        row = PaperRow(name)
        row.edited.connect(self.edited)
        row.attach_wanted.connect(lambda: self._ask(row))
        row.open_wanted.connect(lambda: self._open(row))
        self.rows.append(row)
        self._list.addWidget(row)
        return row

    def _take_away(self, row: PaperRow) -> None:
        self.rows.remove(row)
        self._list.removeWidget(row)
        row.deleteLater()

    def _ask(self, row: PaperRow) -> None:
        path = self._ask_file(self)
        if path:
            self.attach(row, path)

    def _open(self, row: PaperRow) -> None:
        if row.attached is not None:
            self.open_wanted.emit(row.attached.scan)


def _file_name(path: str) -> str:
    """The name of a file as it is kept: printable, not too long, its ending whole."""
    name = "".join(c for c in clean(Path(path).name) if c.isprintable())
    stem, dot, ending = name.rpartition(".")
    return f"{stem[: LONGEST_FILE_NAME - len(ending) - 1]}{dot}{ending}"[-LONGEST_FILE_NAME:]


def _ask_file(parent: QWidget) -> str:
    say = QCoreApplication.translate
    kinds = say("scans", "وثيقة ممسوحة (*.pdf *.jpg *.jpeg *.png)")
    return QFileDialog.getOpenFileName(parent, say("scans", "إرفاق وثيقة ممسوحة"), "", kinds)[0]
