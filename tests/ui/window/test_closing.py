"""Copies of the office file: daily, on closing, and what is said when none can be made."""

from __future__ import annotations

from pathlib import Path

from app.commands.set_up import change_settings
from app.queries.health import newest_backup
from tests.story import FEES, register, take
from tests.ui.window.conftest import session_of, shell_of, sign_in


def copies(window) -> list[Path]:
    return sorted(session_of(window).office.paths.backups.glob("office-*.db"))


def work(window, clock, minutes: int = 5) -> None:
    clock.forward(minutes=minutes)
    office = session_of(window).office
    take(office, register(office), FEES)


def close(window, qtbot) -> None:
    window.close()
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=20_000)


def test_the_first_entry_of_a_day_makes_a_copy(entered):
    assert len(copies(entered)) == 1
    assert "حُفظت نسخة" in shell_of(entered).status.said.text()


def test_a_second_entry_of_the_same_day_makes_none(entered, clock, qtbot):
    clock.forward(hours=3)
    session_of(entered).leave()
    sign_in(entered)
    qtbot.waitUntil(lambda: not entered.jobs.running, timeout=20_000)
    assert len(copies(entered)) == 1


def test_closing_after_work_makes_a_copy_first(entered, clock, qtbot):
    work(entered, clock)
    close(entered, qtbot)
    assert not entered.isVisible()
    assert len(copies(entered)) == 2


def test_closing_without_work_closes_at_once(entered):
    entered.close()
    assert not entered.isVisible()
    assert len(copies(entered)) == 1


def test_the_chosen_folder_gets_a_copy_too(entered, clock, qtbot, tmp_path):
    stick = tmp_path / "stick"
    office = session_of(entered).office
    office.do(change_settings, {"backup_folder": str(stick)}, clock().date())
    work(entered, clock)
    close(entered, qtbot)
    assert len(list(stick.glob("office-*.db"))) == 1


def test_a_missing_stick_is_said_and_the_window_stays_until_the_answer(
    entered, clock, qtbot, tmp_path
):
    (tmp_path / "file").write_text("")
    session = session_of(entered)
    said: list[str] = []
    answers = [False, True]
    session.copies.show_trouble = lambda _title, text: said.append(text)
    session.copies.ask_without_copy = lambda: answers.pop(0)
    session.office.do(
        change_settings, {"backup_folder": str(tmp_path / "file" / "stick")}, clock().date()
    )
    close(entered, qtbot)
    assert entered.isVisible()
    assert "على هذا الحاسوب" in said[0]
    close(entered, qtbot)
    assert not entered.isVisible()


def test_the_age_of_the_newest_copy_is_that_of_its_name(entered, clock):
    office = session_of(entered).office
    clock.forward(days=3)
    found = office.ask(newest_backup, [office.paths.backups])
    assert found is not None
    assert found[1].days == 3
    shell_of(entered).status.look()
    assert "3 أيام" in shell_of(entered).status.copy.label.text().translate(
        {0x2068: None, 0x2069: None}
    )
