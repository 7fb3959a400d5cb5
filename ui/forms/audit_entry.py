"""One line of the journal as it is stored, with the hashes that chain it to the others."""

from __future__ import annotations

import json

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout
from PySide6.QtWidgets import QWidget as Widget

from app.queries.audit import AuditEntry
from ui import colours
from ui.event_names import event_label, subject_words
from ui.text import apart, moment, number
from ui.widgets.buttons import button
from ui.widgets.cards import at_start, embolden, tint


class AuditEntryDialog(QDialog):
    """Reading only. The text can be selected and copied."""

    def __init__(self, entry: AuditEntry, parent: Widget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("القيد {0}").format(apart(number(entry.line.seq))))
        self.heading = QLabel(event_label(entry.line.kind))
        embolden(self.heading, 1.35)
        subject = QLabel(subject_words(entry.line.subject))
        tint(subject, colours.MUTED)
        text = QPlainTextEdit(_pretty(entry.stored))
        text.setReadOnly(True)
        text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        text.setAccessibleName(self.tr("النص المحفوظ"))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("إغلاق"), self.reject, key="Esc"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(self.heading)
        layout.addWidget(subject)
        layout.addLayout(self._facts(entry))
        layout.addWidget(text, 1)
        layout.addLayout(row)
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(760, 600)

    def _facts(self, entry: AuditEntry) -> QGridLayout:
        line = entry.line
        who = f"{apart(line.actor_name)} ({apart(line.actor)})"
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(
            (
                (self.tr("الموظف"), who),
                (self.tr("الوقت"), moment(line.at)),
                (self.tr("دورة الترقيم"), apart(f"E{line.epoch}")),
                (self.tr("بصمة القيد"), apart(line.hash)),
                (self.tr("بصمة القيد السابق"), apart(entry.previous_hash)),
            )
        ):
            label, shown = QLabel(name), QLabel(value)
            tint(label, colours.MUTED)
            at_start(shown)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(label, row, 0)
            grid.addWidget(shown, row, 1)
        return grid


def _pretty(stored: str) -> str:
    """The canonical line with one value a row."""
    return json.dumps(json.loads(stored), ensure_ascii=False, indent=2)
