"""Copies of the office file while the program runs: once a day, and before it is closed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from app.office import Office
from ui.backups import Outcome, back_up, is_due, outcome_words, start_back_up
from ui.closing import ask_without_copy
from ui.jobs import Progress
from ui.troubles import Show, show_box
from ui.widgets.job_dialog import run_job
from ui.window import Window

EVERY_HOUR = 3_600_000


class Copies(QObject):
    """`made` carries what to say about a copy that is good; one that failed opens a box.

    `show_trouble` and `ask_without_copy` open boxes; tests put functions in their places.
    """

    made = Signal(str)

    def __init__(self, window: Window, office: Office) -> None:
        super().__init__(window)
        self._window, self._office = window, office
        self.show_trouble: Show = show_box
        self.ask_without_copy: Callable[[], bool] = partial(ask_without_copy, window)
        self._behind = False
        self._let_go = False
        self._hour = QTimer(self)
        self._hour.timeout.connect(self._look)

    @property
    def up_to_date(self) -> bool:
        """Whether the window may be closed without another copy."""
        return self._let_go or not self._behind

    def fall_behind(self) -> None:
        """Something was written since the last copy."""
        self._behind = True

    def let_go(self) -> None:
        """Close without a copy."""
        self._let_go = True

    def watch(self) -> None:
        """Make a copy now if none is of today, and look again every hour."""
        self._hour.start(EVERY_HOUR)
        self._look()

    def stop(self) -> None:
        self._hour.stop()

    def copy_and_close(self) -> None:
        """Make a copy with its progress shown, then close the window."""

        def work(progress: Progress) -> Outcome:
            progress(0, 0)
            return back_up(self._office)

        title = self.tr("نسخة احتياطية قبل الإغلاق")
        run_job(self._window.jobs, title, work, self._on_last, parent=self._window)

    def _look(self) -> None:
        if is_due(self._office):
            start_back_up(self._window.jobs, self._office, self._on_made)

    def _on_made(self, outcome: Outcome) -> None:
        if outcome.good:
            self._behind = False
            self.made.emit(outcome_words(outcome))
        else:
            self._say(outcome)

    def _on_last(self, outcome: Outcome) -> None:
        if not outcome.good:
            self._say(outcome)
            if not self.ask_without_copy():
                return
        self.let_go()
        self._window.close()

    def _say(self, outcome: Outcome) -> None:
        self.show_trouble(self.tr("النسخ الاحتياطي"), outcome_words(outcome))
