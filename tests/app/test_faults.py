"""Full disk, lock, lost rights, damage, kill: a clear word, data as before, and work goes on."""

import os
import random
import shutil
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import func, select

from app import sticks
from app.commands import set_up
from app.commands.receipts import take_payment
from app.domain.users import Role
from app.errors import Refused, Trouble
from app.storage import backup, database
from app.storage.backup import read_copy
from app.storage.books import keep_bytes
from app.storage.mark import read_mark
from app.storage.rows import ReceiptRow
from tests.app.exchange_desk import join_and_leave
from tests.app.faults import (
    a_slow_command,
    locked_by_another,
    no_file_above,
    shared_folder,
    without_rights,
)
from tests.app.proof import breaks
from tests.conftest import new_office, open_office
from tests.story import FEES, payment, register, take, to_contract

MACHINE_SAYS_NO = {"storage.disk_full", "storage.disk_error", "file.disk_full"}


def receipts(office) -> int:
    return office.ask(lambda r: r.session.scalar(select(func.count()).select_from(ReceiptRow)))


def refused_by_the_machine(act, *args) -> bool:
    try:
        act(*args)
    except Trouble as trouble:
        if trouble.code in MACHINE_SAYS_NO:
            return True
        raise
    return False


# --- a full disk ----------------------------------------------------------------------------------


def test_a_disk_that_is_full_at_any_write_of_a_payment_costs_nothing(office):
    application = register(office)
    size, failed = office.paths.database.stat().st_size, 0
    for most in (0, 1, 512, *range(4096, size + 40_960, 12_288)):
        before, draft = receipts(office), payment(office, application, 10)
        with no_file_above(most):
            failed += refused_by_the_machine(office.do, take_payment, draft)
        given = office.do(take_payment, draft)
        assert (receipts(office), given.serial) == (before + 1, before + 1)
    assert failed > 20
    assert breaks(office) == []


def test_what_could_not_be_kept_is_not_believed(office):
    """Neither the settings in memory, nor the pages, nor the mark go ahead of the file."""
    told, day = [], office.clock().date()
    office.on_change = told.append
    known = read_mark(office.paths, office._own.instance)
    for most in (0, 16_384, 65_536):
        with no_file_above(most):
            assert refused_by_the_machine(
                office.do, set_up.change_settings, {"general_manager": "م. جديد"}, day
            )
    assert office.settings.general_manager == "م. خالد عز الدين"
    assert (told, read_mark(office.paths, office._own.instance)) == ([], known)


def test_an_office_that_could_not_be_founded_is_founded_when_there_is_room(tmp_path, clock):
    for most in (0, 4096, 40_960, 200_000):
        with no_file_above(most), pytest.raises(Trouble):
            open_office(tmp_path, clock)
    office = open_office(tmp_path, clock)
    for most in (0, 4096, 40_960, 200_000):
        with no_file_above(most), pytest.raises(Trouble):
            office.set_up(new_office())
        assert not office.is_set_up
    office.set_up(new_office())
    assert breaks(office) == []
    office.close()


def test_a_database_that_may_not_grow_says_that_the_disk_is_full(office):
    application = register(office)
    with office._database.writing.connect() as c:
        pages = c.exec_driver_sql("PRAGMA page_count").scalar()
        c.exec_driver_sql(f"PRAGMA max_page_count={pages}")
    given = 0
    while not refused_by_the_machine(take, office, application, 10):
        given += 1
    with pytest.raises(Trouble, match=r"storage\.disk_full"):
        take(office, application, 10)
    with office._database.writing.connect() as c:
        c.exec_driver_sql("PRAGMA max_page_count=1073741823")
    assert take(office, application, 10).serial == given + 1 == receipts(office)


def test_a_wrong_password_signs_nobody_in_when_the_disk_is_full(office):
    office.sign_out()
    for _ in range(4):
        with pytest.raises(Refused):
            office.sign_in("admin", "wrong")
    for most in range(0, office.paths.database.stat().st_size, 16_384):
        with no_file_above(most), pytest.raises(Trouble):
            office.sign_in("admin", "wrong")
        assert office.actor is None


def test_a_full_disk_at_any_write_of_a_backup_leaves_no_piece_of_it(office, tmp_path, clock):
    copies, failed = tmp_path / "copies", 0
    good = office.back_up(copies)
    size = office.paths.database.stat().st_size
    for most in range(0, size, 32_768):
        clock.forward(minutes=1)
        with no_file_above(most):
            failed += refused_by_the_machine(office.back_up, copies)
        assert [path.name for path in copies.iterdir()] == [good.path.name]
    assert failed > 10
    clock.forward(minutes=1)
    assert office.back_up(copies).size == good.size


def test_a_copy_for_a_stick_is_made_beside_the_office_and_carried(office, tmp_path, monkeypatch):
    """A slow stick then keeps no payment waiting; the copy is whole, and checked where it lies."""
    monkeypatch.setattr(backup, "on_same_disk", lambda _one, _other: False)
    take(office, register(office), 10)
    stick = tmp_path / "stick"
    with closing(read_copy(office.back_up(stick).path)) as copy:
        assert copy.execute("SELECT count(*) FROM receipt").fetchone() == (1,)
    with no_file_above(100_000):
        assert refused_by_the_machine(office.back_up, tmp_path / "full")
    for folder in (office.paths.base, stick, tmp_path / "full"):
        assert list(folder.glob("*.part*")) == []


def test_a_full_stick_leaves_no_piece_of_a_package(office, tmp_path, clock):
    join_and_leave(office, tmp_path, clock)
    register(office)
    stick = tmp_path / "stick"
    stick.mkdir()
    database_size = office.paths.database.stat().st_size
    (stick / "other.pdf").write_bytes(bytes(10))
    package = sticks.write_package(office, stick)
    (stick / package.name).unlink()
    office_only = office.do  # the journal is written elsewhere: only the stick is full

    def on_a_full_stick(command, *args, **kwargs):
        done = office_only(command, *args, **kwargs)
        limit.__enter__()
        return done

    for most in (0, 100, len(package.data) // 2):
        limit = no_file_above(most)
        office.do = on_a_full_stick
        try:
            with pytest.raises(Trouble, match=r"file\.disk_full"):
                sticks.write_package(office, stick)
        finally:
            limit.__exit__(None, None, None)
            office.do = office_only
        assert [path.name for path in stick.iterdir()] == ["other.pdf"]
    assert sticks.write_package(office, stick).first == package.first
    assert database_size <= office.paths.database.stat().st_size


# --- a file that somebody else holds, or that may not be written ----------------------------------


def test_a_file_that_another_program_holds_is_said_to_be_busy(office, tmp_path, clock, monkeypatch):
    application = register(office)
    office.close()
    monkeypatch.setattr(database, "BUSY_MS", 100)
    again = open_office(tmp_path, clock)
    draft = payment(again, application, FEES)
    with locked_by_another(again.paths.database):
        for act in (lambda: again.do(take_payment, draft), lambda: receipts(again), again.back_up):
            with pytest.raises(Trouble, match=r"storage\.busy"):
                act()
        with pytest.raises(Trouble, match=r"storage\.busy"):
            again.sign_in("admin", "anything")
    assert again.do(take_payment, draft).serial == receipts(again) == 1
    again.close()
    with locked_by_another(again.paths.database), pytest.raises(Trouble, match=r"storage\.busy"):
        open_office(tmp_path, clock)


def test_a_command_that_waits_too_long_for_another_is_told_so(office, monkeypatch):
    application = register(office)
    draft = payment(office, application, 10)
    monkeypatch.setattr(office._database.writing.pool, "_timeout", 0.1)
    with a_slow_command(office), pytest.raises(Trouble, match=r"storage\.busy"):
        office.do(take_payment, draft)
    assert office.do(take_payment, draft).serial == 1


def test_pages_are_read_while_a_large_import_writes(office, tmp_path, clock, monkeypatch):
    """The file is closed to readers only for the moment of the commit, not when memory is full."""
    office.close()
    monkeypatch.setattr(database, "BUSY_MS", 200)
    again = open_office(tmp_path, clock)
    before = receipts(again)

    def import_much(tx):
        for n in range(60):
            keep_bytes(tx.session, n.to_bytes(4) + bytes(1_000_000))
        return again.ask(lambda r: r.session.scalar(select(func.count()).select_from(ReceiptRow)))

    import_much.roles = frozenset(Role)
    assert again.do(import_much) == before
    again.close()


def test_a_folder_that_may_not_be_written_is_a_trouble(furnished_folder, clock):
    with shared_folder() as folder:
        shutil.copytree(furnished_folder, folder, dirs_exist_ok=True)
        with without_rights() if os.geteuid() == 0 else closed(folder / "office"):
            for place in (folder, folder / "office" / "new"):
                with pytest.raises(Trouble, match=r"storage\.cannot_open"):
                    open_office(place, clock)


def closed(folder: Path):
    """A folder of one's own without the right to write; given back afterwards."""
    folder.chmod(0o555)
    return closing(type("Again", (), {"close": lambda _self: folder.chmod(0o755)})())


def test_copies_that_may_not_be_written_are_a_trouble(office, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    for place in (blocked, blocked / "inside"):
        with pytest.raises(Trouble):
            office.back_up(place)


# --- damage ---------------------------------------------------------------------------------------


def test_random_damage_is_a_trouble_or_named_and_never_anything_else(office, tmp_path, clock):
    application, _contract = to_contract(office)
    office.close()
    whole, chance, seen = office.paths.database.read_bytes(), random.Random(4), set()
    for _ in range(40):
        data = bytearray(whole)
        for _ in range(chance.choice((1, 40, 4000))):
            data[chance.randrange(100, len(data))] = chance.randrange(256)
        office.paths.database.write_bytes(data)
        seen.add(what_happens(tmp_path, clock, application))
    assert seen <= {"sound", "named", "refused", "trouble"}
    assert "trouble" in seen


def what_happens(folder, clock, application) -> str:
    try:
        damaged = open_office(folder, clock)
    except Trouble:
        return "trouble"
    with closing(damaged):
        try:
            found = breaks(damaged)
            take(damaged, application, 10)
        except Trouble:
            return "trouble"
        except Refused:
            return "refused"
        return "named" if found else "sound"
