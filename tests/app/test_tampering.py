"""Somebody changes the office file with another program: every break is named."""

import hashlib
import random
import shutil
import sqlite3
from contextlib import closing

import pytest

from app.commands import applications
from app.commands.receipts import cancel_receipt
from app.domain.applications import Paper, Scan
from app.errors import Trouble
from app.storage.rows import Row
from tests.app.exchange_desk import join_and_leave
from tests.app.proof import breaks
from tests.conftest import open_office
from tests.story import NET_THIRD, draft, party, take, to_contract


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


# Nothing in the journal stands behind these: passwords change without a line of their hash, the
# list of packages and the words of the search can be lost without harm.
NOT_PROVEN = {"credential", "package", "search_entry"}


def _random_edit(db: sqlite3.Connection, chance: random.Random) -> str:
    tables = sorted({t.name for t in Row.metadata.sorted_tables} - NOT_PROVEN)
    filled = [t for t in tables if db.execute(f"SELECT count(*) FROM {t}").fetchone()[0]]
    table = chance.choice(filled)
    columns = db.execute(f"PRAGMA table_info({table})").fetchall()
    rowid = chance.choice([r[0] for r in db.execute(f"SELECT rowid FROM {table}")])
    how = chance.random()
    if how < 0.25:
        db.execute(f"DELETE FROM {table} WHERE rowid={rowid}")
        return f"delete {table}"
    _, column, kind, *_ = chance.choice(columns)
    if how < 0.4:
        return _copied_row(db, table, [c[1] for c in columns], rowid, chance)
    old = f"coalesce({column}, 0) + 1" if kind == "INTEGER" else f"coalesce({column}, '') || 'x'"
    value = f"CAST({column} || 'x' AS BLOB)" if kind == "BLOB" else old
    db.execute(f"UPDATE OR IGNORE {table} SET {column} = {value} WHERE rowid={rowid}")
    return f"{table}.{column}"


def _copied_row(db, table, columns, rowid, chance) -> str:
    """The same row once more under another key, or under an office that nobody knows."""
    if table == "secret":  # a key that nobody asks for
        return ""
    keys = [c for c in columns if c in ("id", "seq", "sha256", "name", "request_id", "office")]
    column = chance.choice(keys)
    spoilt = "seq + 1000" if column == "seq" else f"{column} || 'Z'"
    values = ", ".join(spoilt if c == column else c for c in columns)
    db.execute(
        f"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) "
        f"SELECT {values} FROM {table} WHERE rowid={rowid}"
    )
    return f"copy {table} by {column}"


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
    except Trouble:
        return None
    with closing(opened):
        found = breaks(opened)
    shutil.rmtree(folder)
    return None if found else what


@pytest.fixture
def used(office, tmp_path, clock):
    """A closed office that knows the ministry, with a scan and with money on every part."""
    join_and_leave(office, tmp_path, clock)
    application, _contract = to_contract(office)
    receipt = take(office, application, NET_THIRD // 3)
    office.do(cancel_receipt, receipt.id, "خطأ في المبلغ")
    data = b"%PDF-1.7 scan"
    scan = Scan(hashlib.sha256(data).hexdigest(), "a.pdf", data)
    paper = Paper("سجل", present=True, sha256=scan.sha256, file_name="a.pdf")
    other = draft(office, party(national_no="04010203041"), papers=(paper,), scans=(scan,))
    office.do(applications.register_application, other)
    assert breaks(office) == []
    office.close()
    return office


def test_random_edits_are_all_found(used, tmp_path, clock):
    chance = random.Random(2026)
    missed = [_edited_is_found(used, tmp_path, clock, chance) for _ in range(12)]
    assert [m for m in missed if m] == []


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_a_thousand_random_edits_are_all_found(used, tmp_path, clock):
    chance = random.Random(1)
    missed = [_edited_is_found(used, tmp_path, clock, chance) for _ in range(1000)]
    assert [m for m in missed if m] == []


def test_a_payment_put_in_under_a_strange_office_is_found(tampered):
    """The account would count it: it reads the receipts of an application."""
    columns = "request_id, application_id, application_serial, book, party_name, party_identity"
    rest = (
        "plot_number, payer, amount, currency, paid_on, issued_at, means, means_no, lines,"
        " due_after, owed_after, cashier, regulation, content_hash, code, qr, note, reversed_by,"
        " seq"
    )
    office = tampered(
        f"INSERT INTO receipt (id, office, serial, number, {columns}, {rest})"
        f" SELECT 'f' || id, 'X', 9, 'R26-9', {columns}, {rest} FROM receipt WHERE serial = 1"
    )
    assert "verify.row_inserted" in [b.code for b in breaks(office)]


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE partner SET recipient = 'age1attacker'", "verify.partner"),
        ("UPDATE secret SET value = randomblob(32)", "verify.key"),
        ("UPDATE blob SET data = CAST(data || 'x' AS BLOB)", "verify.bytes"),
        ("DELETE FROM blob", "verify.scan_missing"),
        ("UPDATE enrolment SET epoch = 7", "verify.enrolment"),
        ("UPDATE event SET at = '2020-01-01T00:00:00+00:00' WHERE seq = 5", "verify.columns"),
        ("UPDATE event SET prev = 'zz' WHERE seq = 5", "verify.changed"),
        ("UPDATE event SET line = '{' WHERE seq = 5", "verify.changed"),
    ],
)
def test_what_lies_beside_the_rows_is_proven_too(used, tmp_path, clock, statement, code):
    with closing(sqlite3.connect(used.paths.database)) as db, db:
        for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type='trigger'").fetchall():
            db.execute(f"DROP TRIGGER {name}")
        db.execute(statement)
    with closing(open_office(tmp_path, clock)) as again:
        assert code in [b.code for b in breaks(again)]


def test_a_setting_that_is_no_number_any_more_is_damage_and_no_crash(used, tmp_path, clock):
    with closing(sqlite3.connect(used.paths.database)) as db, db:
        db.execute(
            "INSERT INTO setting (name, valid_from, value, office, seq)"
            " VALUES ('idle_minutes', '2020-01-01', 'zz', 'HSY', 1)"
        )
    with closing(open_office(tmp_path, clock)) as again:
        with pytest.raises(Trouble, match=r"storage\.damaged"):
            again.settings  # noqa: B018 - reading it is the point
        assert "verify.row_inserted" in [b.code for b in breaks(again)]
