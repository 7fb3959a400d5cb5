"""Long work (batch PDF, import, export, backup) off the window's thread, one at a time."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

R = TypeVar("R")
Progress = Callable[[int, int], None]
REPORT_EVERY = 0.04  # seconds; the window needs no more than 25 reports a second


class Cancelled(Exception):  # noqa: N818 - it is no error, the clerk wanted it
    """Raised by the progress callback inside the work after the clerk pressed cancel."""


class Job(QObject):
    """One piece of long work. Its signals arrive in the window's thread.

    `progressed` carries how many steps are done and how many there are. `ended` comes last, after
    success, failure or cancelling.
    """

    progressed = Signal(int, int)
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = threading.Event()
        self._reported_at = 0.0

    def cancel(self) -> None:
        """Ask the work to stop at its next step; nothing half-done is kept."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        return self._stop.is_set()

    def report(self, done: int, total: int) -> None:
        """The progress callback given to the work; raises Cancelled when asked to stop."""
        if self._stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if done >= total or now - self._reported_at > REPORT_EVERY:
            self._reported_at = now
            self.progressed.emit(done, total)


class Jobs(QObject):
    """Runs one job after the other on one thread of its own."""

    busy = Signal(bool)
    _returned = Signal(object)

    def __init__(self, parent: QObject | None = None, executor: Executor | None = None) -> None:
        super().__init__(parent)
        self._executor = executor or ThreadPoolExecutor(max_workers=1, thread_name_prefix="job")
        self._waiting: list[Job] = []
        # Queued even when the work was so short that it ended before `start` returned.
        self._returned.connect(_call, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> bool:
        return bool(self._waiting)

    def start(
        self,
        work: Callable[[Progress], R],
        done: Callable[[R], None],
        cancelled: Callable[[], None] | None = None,
    ) -> Job:
        """Run `work(progress)` outside; call `done(result)` here.

        The work calls `progress(steps_done, steps)` between steps. A failure is raised here, in
        the window's thread, as if the work were local (so ui/troubles.py shows it).
        """
        job = Job(self)
        self._waiting.append(job)
        self.busy.emit(self.running)

        def back(future: Future[R]) -> None:
            self._returned.emit(lambda: self._finish(job, future, done, cancelled))

        self._executor.submit(_work_of(job, work)).add_done_callback(back)
        return job

    def close(self) -> None:
        """Cancel what runs and what waits, and wait for the thread to end."""
        for job in self._waiting:
            job.cancel()
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _finish(
        self,
        job: Job,
        future: Future[R],
        done: Callable[[R], None],
        cancelled: Callable[[], None] | None,
    ) -> None:
        self._waiting.remove(job)
        job.ended.emit()
        self.busy.emit(self.running)
        job.deleteLater()
        if future.cancelled() or isinstance(future.exception(), Cancelled):
            if cancelled is not None:
                cancelled()
            return
        done(future.result())


def _work_of(job: Job, work: Callable[[Progress], R]) -> Callable[[], R]:
    def run() -> R:
        if job.cancelled:  # cancelled while it waited for the one before it
            raise Cancelled
        return work(job.report)

    return run


def _call(function: Callable[[], None]) -> None:
    function()
