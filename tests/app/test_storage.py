"""The file: pragmas, schema, upgrade, tampering, backups."""

import re
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import inspect, text
from sqlalchemy.exc import DBAPIError

from app.errors import Trouble
from app.storage import backup, migrations
from app.storage.database import open_database, quick_check
from app.storage.mark import read_mark, write_mark
from app.storage.rows import Row
from app.storage.trouble import as_trouble
from tests.conftest import new_office, open_office
from tests.story import register, take


def pragma(engine, name):
    with engine.connect() as connection:
        return connection.execute(text(f"PRAGMA {name}")).scalar()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("journal_mode", "truncate"),
        ("synchronous", 3),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("mmap_size", 0),
        ("busy_timeout", 5000),
    ],
)
def test_a_connection_is_as_safe_as_it_says(tmp_path, name, value):
    database = open_database(tmp_path / "o.db")
    assert pragma(database.writing, name) == pragma(database.reading, name) == value
    database.close()


def test_every_table_is_strict(tmp_path):
    database = open_database(tmp_path / "o.db")
    with database.reading.connect() as c:
        loose = c.execute(
            text("SELECT name FROM pragma_table_list WHERE strict=0 AND schema='main'")
        ).scalars()
        loose = [n for n in loose if not n.startswith(("sqlite_", "search_index"))]
    assert loose == ["alembic_version"]
    database.close()


def test_the_migrated_file_equals_the_declared_rows(tmp_path):
    database = open_database(tmp_path / "o.db")
    schema = inspect(database.reading)
    real = {
        t: {(c["name"], c["nullable"]) for c in schema.get_columns(t)}
        for t in schema.get_table_names()
        if not t.startswith(("alembic", "search_index"))
    }
    want = {t.name: {(c.name, c.nullable) for c in t.columns} for t in Row.metadata.sorted_tables}
    assert real == want
    database.close()


def test_indexes_of_the_file_are_those_of_the_rows(tmp_path):
    database = open_database(tmp_path / "o.db")
    schema = inspect(database.reading)
    for table in Row.metadata.sorted_tables:
        found = {i["name"] for i in schema.get_indexes(table.name)}
        assert {i.name for i in table.indexes} <= found, table.name
    database.close()


def test_a_newer_file_is_refused_untouched(tmp_path):
    path = tmp_path / "o.db"
    open_database(path).close()
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE alembic_version SET version_num='9999'")
    before = path.read_bytes()
    with pytest.raises(Trouble, match=r"storage\.newer_program_needed"):
        open_database(path)
    assert path.read_bytes() == before


def test_somebody_elses_database_is_refused(tmp_path):
    path = tmp_path / "o.db"
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("CREATE TABLE songs (name TEXT)")
    with pytest.raises(Trouble, match=r"storage\.not_an_office_file"):
        open_database(path)


def test_a_file_that_is_no_database_is_refused(tmp_path):
    path = tmp_path / "o.db"
    path.write_bytes(b"not a database at all " * 100)
    with pytest.raises(Trouble, match=r"storage\.not_a_database"):
        open_database(path)


def test_an_upgrade_that_loses_rows_is_rolled_back(office, monkeypatch, tmp_path):
    register(office)
    office.close()
    path = office.paths.database
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE alembic_version SET version_num='0000'")

    def losing(connection):
        connection.execute(text("DELETE FROM plot"))
        connection.execute(text("UPDATE alembic_version SET version_num='0001'"))

    monkeypatch.setattr(migrations, "KNOWN", ("0000", "0001"))
    monkeypatch.setattr(migrations, "_upgrade", losing)
    with pytest.raises(Trouble, match=r"storage\.upgrade_lost_rows"):
        open_database(path)
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT count(*) FROM plot").fetchone()[0] == 5
    assert path.with_name("office.before-0001.db").exists()


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (sqlite3.SQLITE_BUSY, "storage.busy"),
        (sqlite3.SQLITE_FULL, "storage.disk_full"),
        (sqlite3.SQLITE_IOERR_WRITE, "storage.disk_error"),
        (sqlite3.SQLITE_CORRUPT, "storage.damaged"),
    ],
)
def test_a_machine_fault_is_a_trouble(code, expected):
    error = sqlite3.OperationalError("x")
    error.sqlite_errorcode = code
    assert as_trouble(error).code == expected


def test_a_broken_constraint_is_a_bug_not_a_trouble():
    error = sqlite3.IntegrityError("x")
    error.sqlite_errorcode = sqlite3.SQLITE_CONSTRAINT_UNIQUE
    assert as_trouble(error) is None


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE event SET line='x'",
        "DELETE FROM event",
        "DELETE FROM receipt",
        "UPDATE receipt SET amount=1",
        "DELETE FROM register_line",
        "UPDATE blob SET data=x'00'",
    ],
)
def test_a_bug_cannot_change_what_stands_for_ever(office, statement):
    take(office, register(office), 1000)
    with office._database.writing.begin() as c:
        c.execute(text("INSERT INTO blob VALUES ('a', 1, x'01')"))
    with office._database.writing.connect() as c, pytest.raises(DBAPIError, match="append only"):
        c.execute(text(statement))


# --- backups --------------------------------------------------------------------------------------


def test_a_backup_opens_and_holds_the_same(office, tmp_path, clock):
    take(office, register(office), 1000)
    made = office.back_up(tmp_path / "copies")
    (tmp_path / "b" / "office").mkdir(parents=True)
    shutil.copy(made.path, tmp_path / "b" / "office" / "office.db")
    copy = open_office(tmp_path / "b", clock)
    assert quick_check(copy._database.reading) == []
    copy.close()


def test_a_backup_leaves_no_half_file_when_the_folder_cannot_be_written(office, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    with pytest.raises((Trouble, OSError)):
        office.back_up(blocked)
    assert not list(tmp_path.glob("**/*.part"))


def test_thinning_keeps_recent_daily_weekly_and_monthly_copies():
    now = datetime(2026, 11, 21, 18, tzinfo=UTC)
    made = [now - timedelta(hours=2 * n) for n in range(12 * 365)]
    copies = [backup.Backup(Path(f"{m:%Y%m%d%H}"), m, 1) for m in made]
    gone = set(backup.superfluous(copies, now))
    kept = [c for c in copies if c not in gone]
    assert [c.made_at for c in kept[:10]] == made[:10]
    assert len({c.made_at.date() for c in kept if now - c.made_at < timedelta(days=12)}) == 13
    assert len({(c.made_at.year, c.made_at.month) for c in kept}) >= 12
    assert len(kept) < 50


def test_the_mark_is_read_from_whichever_place_is_left(office):
    instance = office._own.instance
    known = read_mark(office.paths, instance)
    (office.paths.base / "office.mark").unlink()
    assert read_mark(office.paths, instance) == known
    write_mark(office.paths, known)
    assert read_mark(office.paths, "other") is None


def test_nothing_sqlite_only_outside_its_places():
    root = Path(__file__).parents[2] / "app"
    allowed = {"database.py", "backup.py", "trouble.py", "search.py", "migrations"}
    special = re.compile(r"PRAGMA|fts5|sqlite_master|import sqlite3|INSERT OR")
    found = [
        str(path.relative_to(root))
        for path in root.rglob("*.py")
        if special.search(path.read_text("utf-8")) and not allowed & {path.name, *path.parts}
    ]
    assert found == []


def test_two_offices_may_keep_their_copies_on_one_stick(office, tmp_path, clock):
    stick = tmp_path / "stick"
    other = open_office(tmp_path / "other", clock)
    other.set_up(new_office("DAM", "مدينة أخرى"))
    first = other.back_up(stick)
    for _ in range(60):
        clock.forward(minutes=5)
        office.back_up(stick)
    assert first.path.is_file(), "thinning is each office's own affair"
    assert len(backup.backups_in(stick, "HSY")) < 20
    other.close()


def test_a_copy_just_made_stays_though_the_clock_went_back(office, tmp_path, clock):
    for _ in range(12):
        clock.forward(days=1)
        office.back_up(tmp_path)
    clock.forward(days=-3, hours=-2)
    assert office.back_up(tmp_path).path.is_file()


def test_a_file_with_an_impossible_name_is_no_copy(tmp_path):
    (tmp_path / "office-HSY-99999999-999999.db").write_bytes(b"")
    assert backup.backups_in(tmp_path) == []
