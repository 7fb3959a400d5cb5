"""The progress of one job: «صفحة 12 من 200», with a cancel button that works."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from ui.jobs import Job, Jobs, Progress
from ui.text import apart, number
from ui.widgets.buttons import button

R = TypeVar("R")
SHOW_AFTER = 400  # milliseconds: a short job shows no window at all


class JobDialog(QDialog):
    """A window over its parent until the job ends. Esc and the close box cancel the job.

    `step_text` has two places, as in «صفحة {0} من {1}».
    """

    def __init__(
        self, job: Job, title: str, step_text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._job = job
        self._step_text = step_text or self.tr("{0} من {1}")
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(380)
        self.label = QLabel(title)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(title)
        self.cancel_button = button(self.tr("إلغاء"), self.reject, name="cancel", key="Esc")
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 14)
        layout.setSpacing(10)
        layout.addWidget(self.label)
        layout.addWidget(self.bar)
        layout.addLayout(row)
        job.progressed.connect(self.show_step)
        job.ended.connect(self._on_ended)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.show)
        self._timer.start(SHOW_AFTER)

    def show_step(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        text = self._step_text.format(apart(number(done)), apart(number(total)))
        self.label.setText(f"{self.windowTitle()} — {text}")

    def _on_ended(self) -> None:
        # A slot of our own: one that overrides Qt's (accept) is called even after the window died.
        self._timer.stop()
        self.accept()
        self.deleteLater()

    def reject(self) -> None:
        """Ask the job to stop; the window goes when the job has stopped."""
        self.cancel_button.setEnabled(False)
        self.label.setText(self.tr("جارٍ الإلغاء…"))
        self._job.cancel()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.reject()
        event.ignore()


def run_job(
    jobs: Jobs,
    title: str,
    work: Callable[[Progress], R],
    done: Callable[[R], None],
    *,
    step_text: str = "",
    cancelled: Callable[[], None] | None = None,
    parent: QWidget | None = None,
) -> JobDialog:
    """Start long work and show its progress when it takes longer than a moment."""
    over = parent or QApplication.activeWindow()
    return JobDialog(jobs.start(work, done, cancelled), title, step_text, over)
