"""The door when two come at once, when the file is not the one it was, when the clock goes back."""

import json
import shutil
import threading
import time

import pytest
from sqlalchemy import select

from app.commands import set_up
from app.commands.receipts import take_payment
from app.domain.users import Actor, Role
from app.errors import Refused, Trouble
from app.storage.mark import read_mark
from app.storage.rows import EventRow
from tests.app.faults import a_slow_command, no_file_above
from tests.conftest import PASSWORD, Clock, new_office, open_office
from tests.story import FEES, payment, register, take


def last_line(office):
    query = select(EventRow.line).order_by(EventRow.seq.desc()).limit(1)
    return json.loads(office.ask(lambda r: r.session.scalars(query).one()))


def lines(office) -> int:
    return last_line(office)["seq"]


def test_what_was_begun_by_one_person_is_written_under_that_name(office):
    """A command that waits for the lock stays with who started it, whoever signs in meanwhile."""
    draft = payment(office, register(office), 10)
    office.actor = Actor("huda", "هدى", Role.CASHIER)
    waiting = threading.Thread(target=lambda: office.do(take_payment, draft))
    with a_slow_command(office):
        waiting.start()
        time.sleep(0.2)
        office.actor = Actor("clerk", "موظف", Role.CLERK)
    waiting.join()
    assert last_line(office)["actor"] == "huda"


def test_settings_asked_before_the_set_up_are_asked_again_after_it(empty_office):
    assert empty_office.settings.office_name == ""
    empty_office.set_up(new_office())
    assert empty_office.settings.office_name == "المدينة الصناعية بحسياء"


def test_settings_change_at_midnight(office, clock):
    tomorrow = clock.now.date().replace(day=2)
    office.do(set_up.change_settings, {"general_manager": "م. جديد"}, tomorrow)
    assert office.settings.general_manager == "م. خالد عز الدين"
    clock.forward(hours=12)
    assert office.settings.general_manager == "م. جديد"


# --- a file that is not the one this machine wrote ------------------------------------------------


@pytest.fixture
def older(office, tmp_path, clock):
    """The office as it was one payment ago, on the machine that took the payment."""
    application = register(office)
    copy = office.back_up(tmp_path / "copies").path
    take(office, application, 10)
    office.close()
    shutil.copy(copy, office.paths.database)
    again = open_office(tmp_path, clock)
    yield again
    again.close()


def test_signing_in_writes_no_line_into_a_file_that_is_held_back(older, clock, tmp_path):
    """Else wrong passwords would carry an older copy past the mark, and its numbers come again."""
    assert older.held_back is not None
    before = lines(older)
    for _ in range(12):
        with pytest.raises(Refused):
            older.sign_in("admin", "wrong")
        clock.forward(minutes=20)
    older.sign_in("admin", PASSWORD)
    older.change_password(PASSWORD, "كلمة-أخرى-أطول")
    assert lines(older) == before
    older.close()
    again = open_office(tmp_path, clock)
    assert again.held_back is not None
    again.close()


def test_a_copy_that_went_on_elsewhere_is_held_back_though_it_is_longer(older, tmp_path, clock):
    elsewhere = tmp_path / "elsewhere"
    older.close()
    (elsewhere / "office").mkdir(parents=True)
    shutil.copy(older.paths.database, elsewhere / "office" / "office.db")
    clone = open_office(elsewhere, clock)
    for _ in range(3):
        register(clone, f"0401020304{_ + 1}")
    clone.close()
    shutil.copy(clone.paths.database, older.paths.database)
    again = open_office(tmp_path, clock)
    assert again.held_back.differs
    with pytest.raises(Trouble, match=r"office\.other_history"):
        register(again, "04010203049")
    again.go_on_from_copy("عُمل على نسخة في حاسوب آخر")
    assert (again.held_back, again.epoch) == (None, 2)
    again.close()


def test_a_mark_that_could_not_be_written_is_written_with_the_next_line(office, tmp_path, clock):
    application, instance = register(office), office._own.instance
    known = read_mark(office.paths, instance)
    blocked = [office.paths.base / "office.mark.part", office.paths.state / f"{instance}.mark.part"]
    for place in blocked:
        place.mkdir()
    take(office, application, 10)
    assert read_mark(office.paths, instance) == known
    blocked[1].rmdir()
    office.close()
    assert read_mark(office.paths, instance).seq == known.seq + 1


# --- a clock that goes back -----------------------------------------------------------------------


def test_a_line_written_after_the_clock_went_back_says_so(office, clock):
    application = register(office)
    assert last_line(office)["clock"] == "ok"
    clock.forward(minutes=-4)
    take(office, application, 10)
    assert last_line(office)["clock"] == "ok", "a clock that is set right by a little"
    clock.forward(days=-2)
    register(office, "04010203041")
    assert last_line(office)["clock"] == "suspect"
    register(office, "04010203042")
    assert last_line(office)["clock"] == "ok", "only the step back is marked, not all after it"


def test_a_clock_that_fell_back_by_years_locks_nobody_out(office, clock):
    office.sign_out()
    for _ in range(5):
        with pytest.raises(Refused):
            office.sign_in("admin", "wrong")
    with pytest.raises(Refused, match=r"user\.locked"):
        office.sign_in("admin", PASSWORD)
    clock.forward(days=-4000)
    assert office.sign_in("admin", PASSWORD) is False


# --- where the file lies --------------------------------------------------------------------------


def test_the_folder_of_an_office_may_have_any_name_and_is_private(tmp_path):
    folder = tmp_path / "مكتب ?a=1 #2 100%41"
    office = open_office(folder, Clock())
    office.set_up(new_office())
    office.close()
    assert (folder / "office" / "office.db").is_file()
    assert (folder / "office").stat().st_mode & 0o077 == 0


def test_a_full_disk_still_lets_the_office_be_opened_and_read(office, tmp_path, clock):
    application = register(office)
    take(office, application, FEES)
    office.close()
    with no_file_above(0):
        again = open_office(tmp_path, clock)
        assert lines(again) > 0
        again.close()
