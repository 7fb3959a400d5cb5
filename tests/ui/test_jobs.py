"""Long work off the window's thread: results, failures, progress, cancelling."""

from __future__ import annotations

import threading
from concurrent.futures import Executor, Future

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.jobs import Job, Jobs
from ui.widgets.job_dialog import JobDialog, run_job


@pytest.fixture
def jobs(qapp):
    made = Jobs()
    yield made
    made.close()


def test_a_job_runs_outside_and_its_result_comes_back_here(qtbot, jobs):
    got = []
    jobs.start(lambda _p: threading.get_ident(), lambda r: got.append((r, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(got))
    (worker, here), *_ = got
    assert worker != here == threading.get_ident()
    assert not jobs.running


def test_one_job_runs_after_the_other(qtbot, jobs):
    order = []
    go = threading.Event()
    jobs.start(lambda _p: go.wait(5), lambda _r: order.append("first"))
    jobs.start(lambda _p: go.is_set(), order.append)
    assert jobs.running
    go.set()
    qtbot.waitUntil(lambda: len(order) == 2)
    assert order == ["first", True]


def test_a_failed_job_is_raised_in_the_window_thread(qtbot, jobs):
    with qtbot.captureExceptions() as caught:
        jobs.start(lambda _p: 1 / 0, lambda _r: pytest.fail("there is no result"))
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError
    assert not jobs.running


def test_a_job_that_ends_at_once_still_answers_later(qtbot):
    answers = []
    jobs = Jobs(executor=AtOnce())
    job = jobs.start(lambda _p: 1, answers.append)
    job.ended.connect(lambda: answers.append("ended"))
    assert answers == []
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers == ["ended", 1]


class AtOnce(Executor):
    """Runs the work before `submit` returns."""

    def submit(self, work, /, *args, **kwargs):
        future = Future()
        future.set_result(work(*args, **kwargs))
        return future


def steps(progress, count=200):
    for done in range(count):
        progress(done, count)
        threading.Event().wait(0.01)
    return count


def test_progress_arrives_and_the_last_step_always(qtbot, jobs):
    seen, go = [], threading.Event()
    jobs.start(lambda _p: go.wait(5), lambda _r: None)
    job = jobs.start(lambda p: [p(i, 50) for i in range(51)], lambda _r: seen.append("end"))
    job.progressed.connect(lambda done, total: seen.append((done, total)))
    go.set()
    qtbot.waitUntil(lambda: "end" in seen)
    assert seen[-2:] == [(50, 50), "end"]
    assert len(seen) < 20


def test_a_cancelled_job_stops_at_its_next_step_and_has_no_result(qtbot, jobs):
    ended = []
    job = jobs.start(steps, lambda _r: ended.append("done"), lambda: ended.append("cancelled"))
    with qtbot.waitSignal(job.progressed):
        pass
    job.cancel()
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == ["cancelled"]


def test_a_job_cancelled_while_it_waits_never_starts(qtbot, jobs):
    go, ran, ended = threading.Event(), [], []
    jobs.start(lambda _p: go.wait(5), lambda _r: None)
    second = jobs.start(lambda _p: ran.append(1), lambda _r: None, lambda: ended.append(1))
    second.cancel()
    go.set()
    qtbot.waitUntil(lambda: bool(ended))
    assert ran == []


def test_the_progress_window_says_which_page_and_goes_when_the_job_ends(qtbot, dressed, jobs):
    done = []
    dialog = run_job(jobs, "طباعة", steps, done.append, step_text="صفحة {0} من {1}")
    qtbot.waitUntil(dialog.isVisible)
    assert "\u2068200\u2069" in dialog.label.text()
    dialog.cancel_button.click()
    assert not dialog.cancel_button.isEnabled()
    with qtbot.waitSignal(dialog.destroyed):
        pass
    assert done == []


def test_word_of_a_change_made_in_a_job_arrives_in_the_window_thread(qtbot, bare_desk):
    heard = []
    bare_desk.changed.connect(lambda kinds: heard.append((kinds, threading.get_ident())))
    bare_desk.jobs.start(lambda _p: bare_desk.office.on_change(frozenset({"receipt"})), str)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [(frozenset({"receipt"}), threading.get_ident())]


def test_escape_and_the_close_box_cancel_too(qtbot, dressed):
    for leave in (lambda d: qtbot.keyClick(d, Qt.Key.Key_Escape), lambda d: d.close()):
        job = Job()
        dialog = JobDialog(job, "نسخ احتياطي")
        qtbot.addWidget(dialog)
        dialog.show()
        leave(dialog)
        assert job.cancelled
        assert dialog.isVisible()
        job.ended.emit()
        assert not dialog.isVisible()


def test_a_job_outlives_the_window_over_which_its_progress_is_shown(qtbot, dressed, jobs):
    parent, done = QWidget(), []
    dialog = run_job(jobs, "طويل", lambda p: steps(p, 20), done.append, parent=parent)
    shiboken6.delete(parent)
    qtbot.waitUntil(lambda: bool(done))
    assert not shiboken6.isValid(dialog)


def test_a_short_job_shows_no_window(qtbot, dressed, jobs):
    done = []
    dialog = run_job(jobs, "قصير", lambda _p: 1, done.append)
    with qtbot.waitSignal(dialog.destroyed):
        assert not dialog.isVisible()
    assert done == [1]
