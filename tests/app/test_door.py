"""The door: roles, transactions, sign-in, one instance, old copies."""

import importlib
import inspect
import pkgutil
import threading

import pytest
from sqlalchemy import func, select, text

import app.commands
import app.sync
from app.commands import receipts, set_up
from app.domain.users import Actor, Role, UserChange, lock_after
from app.errors import Refused, Trouble
from app.office import Kind
from app.storage.rows import EventRow
from app.storage.work import Reader, Tx
from tests.conftest import PASSWORD, new_office, open_office
from tests.story import FEES, payment, register, take


def commands():
    for package in (app.commands, app.sync):
        for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
            for name, function in vars(importlib.import_module(module.name)).items():
                if inspect.isfunction(function) and function.__module__ == module.name:
                    first = next(iter(inspect.signature(function).parameters.values()), None)
                    if first is not None and first.name == "tx" and not name.startswith("_"):
                        yield function


def events(office) -> int:
    return office.ask(lambda r: r.session.scalar(select(func.count()).select_from(EventRow)))


@pytest.mark.parametrize("command", list(commands()), ids=lambda c: c.__name__)
def test_every_command_says_who_may_run_it_and_the_auditor_runs_none(office, command):
    assert command.roles <= frozenset(Role)
    office.actor = Actor("auditor", "مدقق", Role.AUDITOR)
    with pytest.raises(Refused, match=r"user\.not_allowed"):
        office.do(command)


def test_a_command_without_roles_is_a_bug(office):
    with pytest.raises(TypeError, match="does not say"):
        office.do(lambda tx: None)


def test_a_clerk_cannot_take_a_payment(office):
    application = register(office)
    office.actor = Actor("clerk", "موظف", Role.CLERK)
    with pytest.raises(Refused, match=r"user\.not_allowed"):
        take(office, application, FEES)


def test_nobody_signed_in_means_no_command(office):
    office.sign_out()
    with pytest.raises(Refused, match=r"user\.not_signed_in"):
        office.do(set_up.change_settings, {}, office.clock().date())


def test_a_query_cannot_write(office):
    with pytest.raises(Trouble, match=r"storage\.read_only"):
        office.ask(lambda r: r.session.execute(text("DELETE FROM plot")))


def test_a_refused_command_writes_nothing(office):
    application, before = register(office), events(office)
    with pytest.raises(Refused, match=r"receipt\.amount\.above_due"):
        take(office, application, FEES + 1)
    assert events(office) == before
    assert take(office, application, FEES).serial == 1


def test_a_bug_inside_a_command_rolls_everything_back(office, monkeypatch):
    application, before = register(office), events(office)
    monkeypatch.setattr(receipts, "_receipt", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        take(office, application, FEES)
    assert events(office) == before


def test_pages_are_told_what_changed(office):
    seen = []
    office.on_change = seen.append
    register(office)
    assert seen == [frozenset({Kind.APPLICATION, Kind.PARTY, Kind.REGISTER})]


def test_a_second_program_on_the_same_office_is_refused(office):
    with pytest.raises(Trouble, match=r"storage\.already_open"):
        open_office(office.paths.base.parent)


def test_set_up_happens_once(office):
    with pytest.raises(Refused, match=r"office\.already_set_up"):
        office.set_up(new_office())


def test_a_weak_first_password_is_refused(empty_office):
    weak = new_office().__class__("HSY", {"office_name": "x"}, "admin", "مدير", "12345678")
    with pytest.raises(Refused) as refused:
        empty_office.set_up(weak)
    assert "user.password.common" in [v.code for v in refused.value.violations]
    assert not empty_office.is_set_up


def test_signing_in_with_the_right_password(office):
    office.sign_out()
    assert office.sign_in("admin", PASSWORD) is False
    assert office.actor.role is Role.ADMINISTRATOR


def test_repeated_failures_lock_and_the_lock_survives_a_restart(office, clock, tmp_path):
    office.sign_out()
    for _ in range(5):
        with pytest.raises(Refused, match=r"user\.wrong_password"):
            office.sign_in("admin", "wrong")
    office.close()
    again = open_office(tmp_path, clock)
    again.sign_out()
    with pytest.raises(Refused, match=r"user\.locked"):
        again.sign_in("admin", PASSWORD)
    clock.forward(minutes=2)
    assert again.sign_in("admin", PASSWORD) is False
    again.close()


def test_locks_grow_to_a_quarter_of_an_hour():
    assert [lock_after(n).total_seconds() / 60 for n in (4, 5, 6, 7, 8, 9, 30)] == [
        0,
        1,
        2,
        4,
        8,
        15,
        15,
    ]


def test_a_new_user_must_change_the_first_password(office):
    office.do(set_up.add_user, "amal", "أمل الخطيب", Role.CASHIER, "كلمة أولى للدخول")
    office.sign_out()
    assert office.sign_in("amal", "كلمة أولى للدخول") is True
    office.change_password("كلمة أولى للدخول", "كلمة ثانية أطول")
    office.sign_out()
    assert office.sign_in("amal", "كلمة ثانية أطول") is False


def test_a_user_without_the_right_to_enter_is_turned_away(office):
    office.do(set_up.add_user, "amal", "أمل", Role.CASHIER, "كلمة أولى للدخول")
    office.do(set_up.change_user, UserChange("amal", "أمل", Role.CASHIER, active=False))
    office.sign_out()
    with pytest.raises(Refused, match=r"user\.wrong_password"):
        office.sign_in("amal", "كلمة أولى للدخول")


def test_an_older_copy_gives_no_numbers(office, tmp_path, clock):
    application = register(office)
    backup = office.back_up(tmp_path / "copies")
    take(office, application, 1000)
    office.close()
    (office.paths.database).write_bytes(backup.path.read_bytes())
    again = open_office(tmp_path, clock)
    assert (again.held_back.seq, again.held_back.known_seq) > (0, 0)
    with pytest.raises(Trouble, match=r"office\.restored_copy"):
        take(again, application, 1000)
    again.close()


def test_reading_goes_on_while_another_thread_writes(office):
    application = register(office)
    failures = []

    def read():
        for _ in range(30):
            try:
                office.ask(lambda r: r.session.scalar(select(func.count()).select_from(EventRow)))
            except Trouble as trouble:
                failures.append(trouble)

    reader = threading.Thread(target=read)
    reader.start()
    for _ in range(10):
        take(office, application, 100)
    reader.join()
    assert failures == []


def test_tx_and_reader_know_the_same_day(office):
    def both(tx: Tx) -> tuple[Reader, Tx]:
        return tx.reader, tx

    both.roles = frozenset(Role)
    reader, tx = office.do(both)
    assert reader.today == tx.today == office.clock().date()


def test_a_double_click_issues_once(office):
    draft = payment(office, register(office), 1000)
    first, second = (office.do(receipts.take_payment, draft) for _ in range(2))
    assert first == second
