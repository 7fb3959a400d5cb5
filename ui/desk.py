"""What every page and form is given: the office, word of what changed, jobs, drafts, settings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

from ui.drafts import DraftBox
from ui.jobs import Jobs
from ui.leaving import Leave, ask_leave

if TYPE_CHECKING:  # the office brings SQLAlchemy with it; the first window must not wait for it
    from app.office import Office


def local_now() -> datetime:
    return datetime.now().astimezone()


class Desk(QObject):
    """The clerk's desk. `machine` are the settings of this computer (printer, geometry).

    `changed` carries the frozenset of kinds that a command touched; it arrives in the window's
    thread even when the command ran in a job. `said` carries short texts for the status line.
    `ask_leave` answers what happens to changes when a form is left; tests give a function.
    """

    changed = Signal(object)
    said = Signal(str)

    def __init__(
        self,
        office: Office,
        *,
        drafts: DraftBox | None = None,
        machine: QSettings | None = None,
        jobs: Jobs | None = None,
        clock: Callable[[], datetime] = local_now,
        ask_leave: Callable[[QWidget], Leave] = ask_leave,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.office = office
        self.drafts = drafts
        self.machine = machine or QSettings("sijill", "desk")
        self.jobs = jobs or Jobs(self)
        self.clock = clock
        self.ask_leave = ask_leave
        office.on_change = self.changed.emit

    def say(self, text: str) -> None:
        """A short word in the status line: what was done, never a question."""
        self.said.emit(text)

    def today(self) -> date:
        """The day of the desk's clock: what a new form starts with."""
        return self.clock().date()
