"""Somebody changes the office file with another program: every break is named."""

import random
import shutil
import sqlite3
from contextlib import closing

import pytest

from app.errors import Trouble
from app.storage.mark import read_mark
from app.sync.verify import check_books, check_journal, check_rows, replicated_tables
from tests.conftest import open_office
from tests.story import NET_THIRD, take, to_contract


def breaks(office, *, mark=True):
    known = read_mark(office.paths, office._own.instance) if mark else None
    return office.ask(
        lambda r: [
            *check_journal(r.session, office.code, known),
            *check_rows(r.session, office.code),
            *check_books(r.session, office.code),
        ]
    )


@pytest.fixture
def tampered(office, tmp_path, clock):
    """Runs SQL on the closed file as another program would, and opens it again."""
    application, _contract = to_contract(office)
    take(office, application, 5000)
    opened = [office]

    def tamper(*statements: str):
        opened[-1].close()
        with closing(sqlite3.connect(office.paths.database)) as db, db:
            for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type='trigger'"):
                db.execute(f"DROP TRIGGER {name}")
            for statement in statements:
                db.execute(statement)
        opened.append(open_office(tmp_path, clock))
        return opened[-1]

    yield tamper
    opened[-1].close()


def test_an_honest_file_has_no_breaks(tampered):
    assert breaks(tampered()) == []


def test_a_changed_amount_in_a_row_is_named(tampered):
    found = breaks(tampered("UPDATE receipt SET amount = amount + 1 WHERE serial = 2"))
    assert [b.code for b in found] == ["verify.row_changed"]


def test_a_changed_line_is_named_with_its_number(tampered):
    office = tampered("UPDATE event SET line = replace(line, '114000', '914000') WHERE seq = 7")
    assert ("verify.changed", 7) in {(b.code, b.seq) for b in breaks(office)}


@pytest.mark.parametrize("seq", [1, 5, "(SELECT max(seq) FROM event)"])
def test_a_deleted_line_is_found_the_first_and_the_last_too(tampered, seq):
    found = breaks(tampered(f"DELETE FROM event WHERE seq = {seq}"))
    assert any(b.code in ("verify.missing", "verify.tail_missing") for b in found)


def test_deleting_all_lines_is_found(tampered):
    found = breaks(tampered("DELETE FROM event"))
    assert {"verify.tail_missing", "verify.row_inserted"} <= {b.code for b in found}


def test_deleting_all_lines_and_the_mark_is_found_by_the_rows(tampered):
    assert any(
        b.code == "verify.row_inserted" for b in breaks(tampered("DELETE FROM event"), mark=False)
    )


def test_every_break_is_named_not_only_the_first(tampered):
    office = tampered(
        "UPDATE event SET actor = 'x' WHERE seq = 3",
        "UPDATE event SET line = replace(line, '114000', '914000') WHERE seq = 7",
        "UPDATE plot SET area = 1 WHERE number = '3'",
    )
    assert {3, 7} <= {b.seq for b in breaks(office)}


def test_swapped_lines_are_found(tampered):
    office = tampered(
        "UPDATE event SET seq = -1 WHERE seq = 4",
        "UPDATE event SET seq = 4 WHERE seq = 5",
        "UPDATE event SET seq = 5 WHERE seq = -1",
    )
    assert {b.seq for b in breaks(office)} >= {4, 5}


def test_a_forged_enrolment_is_found(tampered):
    office = tampered("UPDATE enrolment SET genesis = replace(genesis, 'a', 'b')")
    assert any(b.code in ("verify.enrolment", "verify.chain") for b in breaks(office))


def _random_edit(db: sqlite3.Connection, chance: random.Random) -> str:
    tables = [t.__tablename__ for t in replicated_tables()] + ["event"]
    filled = [t for t in tables if db.execute(f"SELECT count(*) FROM {t}").fetchone()[0]]
    table = chance.choice(filled)
    columns = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
    rowid = chance.choice([r[0] for r in db.execute(f"SELECT rowid FROM {table}")])
    column = chance.choice(columns)
    kind = db.execute(f"SELECT typeof({column}) FROM {table} WHERE rowid={rowid}").fetchone()[0]
    if chance.random() < 0.3:
        db.execute(f"DELETE FROM {table} WHERE rowid={rowid}")
        return f"delete {table}"
    value = (
        f"{column} + 1" if kind == "integer" else "'zz'" if kind == "null" else f"{column} || 'x'"
    )
    db.execute(f"UPDATE OR IGNORE {table} SET {column} = {value} WHERE rowid={rowid}")
    return f"{table}.{column}"


def _edited_is_found(office, tmp_path, clock, chance) -> str | None:
    """Make one random edit in a copy; return what it was when nobody noticed."""
    folder = tmp_path / f"edit-{chance.random()}"
    shutil.copytree(tmp_path / "office", folder / "office")
    shutil.copytree(tmp_path / "state", folder / "state")
    path = folder / "office" / "office.db"
    with closing(sqlite3.connect(path)) as db, db:
        for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type='trigger'").fetchall():
            db.execute(f"DROP TRIGGER {name}")
        before = list(db.iterdump())
        what = _random_edit(db, chance)
        if list(db.iterdump()) == before:
            return None
    try:
        opened = open_office(folder, clock)
    except (Trouble, ValueError, LookupError):
        return None
    try:
        found = breaks(opened)
    except (Trouble, ValueError, LookupError):
        found = ["unreadable"]
    opened.close()
    shutil.rmtree(folder)
    return None if found else what


def test_random_edits_are_all_found(office, tmp_path, clock):
    application, _contract = to_contract(office)
    take(office, application, NET_THIRD // 3)
    office.close()
    chance = random.Random(2026)
    missed = [_edited_is_found(office, tmp_path, clock, chance) for _ in range(10)]
    assert [m for m in missed if m] == []


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_a_thousand_random_edits_are_all_found(office, tmp_path, clock):
    application, _contract = to_contract(office)
    take(office, application, NET_THIRD // 3)
    office.close()
    chance = random.Random(1)
    missed = [_edited_is_found(office, tmp_path, clock, chance) for _ in range(1000)]
    assert [m for m in missed if m] == []
