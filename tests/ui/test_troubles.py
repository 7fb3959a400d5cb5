"""The net under everything: troubles as sentences, bugs as reports, and the program goes on."""

from __future__ import annotations

import sys
import threading
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QTimer

from app.errors import Refused, Trouble, Violation
from ui.jobs import Cancelled
from ui.troubles import Troubles

AT = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)


@pytest.fixture
def boxes():
    return []


@pytest.fixture
def troubles(dressed, tmp_path, boxes, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    made = Troubles(
        tmp_path / "reports",
        "1.2.3",
        show=lambda title, text: boxes.append((title, text)),
        clock=lambda: AT,
    )
    made.install()
    return made


def fail(error: Exception) -> None:
    raise error


def test_a_trouble_becomes_a_sentence_and_no_report(troubles, boxes, tmp_path):
    troubles.handle(Trouble("ui.pdf.unreadable"))
    assert boxes[0][1].startswith("لا يمكن عرض هذا الملف")
    assert not (tmp_path / "reports").exists()


def test_a_refusal_that_escaped_names_every_violation(troubles, boxes):
    refused = Refused(
        Violation("ui.field.missing", "a", {"field": "الاسم"}),
        Violation("ui.field.missing", "b", {"field": "المبلغ"}),
    )
    troubles.handle(refused)
    assert "الاسم" in boxes[0][1]
    assert "المبلغ" in boxes[0][1]


def test_a_bug_writes_a_report_and_the_program_goes_on(troubles, boxes, tmp_path):
    secret = "سعاد الأحمد"
    try:
        name, broken = secret, {}
        broken[len(name)]
    except KeyError as error:
        troubles.handle(error)
    (report,) = (tmp_path / "reports").iterdir()
    text = report.read_text("utf-8")
    assert "sijill 1.2.3" in text
    assert AT.isoformat() in text
    assert "KeyError" in text
    assert "test_troubles.py" in text
    assert secret not in text
    assert str(report) in boxes[0][1]
    assert "بياناتك المحفوظة سليمة" in boxes[0][1]


def test_a_report_that_cannot_be_written_is_said(troubles, boxes, tmp_path):
    (tmp_path / "reports").write_text("a file where the folder should be")
    troubles.handle(RuntimeError("x"))
    assert "تعذّرت كتابة التقرير" in boxes[0][1]


def test_a_cancelled_job_is_no_trouble(troubles, boxes):
    troubles.handle(Cancelled())
    assert boxes == []


def test_an_error_in_a_slot_reaches_the_net(qtbot, troubles, boxes):
    hook = sys.excepthook
    with qtbot.captureExceptions():  # pytest-qt takes the hook while it waits
        sys.excepthook = hook
        QTimer.singleShot(0, lambda: fail(Trouble("ui.pdf.unreadable")))
        qtbot.waitUntil(lambda: bool(boxes))
    assert len(boxes) == 1


def test_an_error_in_a_thread_reaches_the_net_in_the_window_thread(qtbot, troubles):
    threads = []
    troubles._show = lambda *_: threads.append(threading.get_ident())
    thread = threading.Thread(target=fail, args=(Trouble("ui.pdf.unreadable"),))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(threads))
    assert threads == [threading.get_ident()]


def test_a_fault_that_comes_again_while_a_box_is_open_opens_no_second_box(troubles, boxes):
    def show(title, text):
        boxes.append(text)
        troubles.handle(Trouble("ui.pdf.unreadable"))

    troubles._show = show
    troubles.handle(Trouble("ui.pdf.unreadable"))
    assert len(boxes) == 1
