"""A payment with few and with many receipts present, beside the bare commit of the same file.

Measures and asserts nothing about time; figures are printed: ./test -m benchmark -s
"""

import shutil
import sqlite3
import statistics
import time
from contextlib import closing

import pytest

from app.commands.receipts import take_payment
from tests.conftest import open_office
from tests.story import FEES, decide, payment, register, take

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(1800)]
MANY = 200_000
ROUNDS = 120


def fill(path, receipts: int) -> None:
    """Copy the first receipt until there are many: rows, journal and search as commands leave them.

    Only for measuring: the copies are not chained.
    """
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("PRAGMA foreign_keys=OFF")
        names = [r[1] for r in db.execute("PRAGMA table_info(receipt)")]
        row = dict(zip(names, db.execute("SELECT * FROM receipt LIMIT 1").fetchone(), strict=True))
        event = db.execute("SELECT * FROM event WHERE kind='receipt.issued'").fetchone()
        application = db.execute("SELECT * FROM application LIMIT 1").fetchone()
        columns = [r[1] for r in db.execute("PRAGMA table_info(application)")]
        marks = ",".join("?" * len(columns))
        for n in range(receipts // 20):
            copy = dict(zip(columns, application, strict=True))
            copy |= {"id": f"app{n}", "serial": 10 + n}
            db.execute(f"INSERT INTO application VALUES ({marks})", list(copy.values()))
        marks = ",".join("?" * len(names))
        last = db.execute("SELECT max(seq) FROM event").fetchone()[0]
        for n in range(receipts):
            copy = row | {
                "id": f"r{n}",
                "request_id": f"q{n}",
                "application_id": f"app{n // 20}",
                "serial": n + 2,
                "number": f"R26-{n + 2:06d}-E1",
            }
            db.execute(f"INSERT INTO receipt VALUES ({marks})", list(copy.values()))
            db.execute(
                "INSERT INTO event VALUES (?,?,?,?,?,?,?,?,?)",
                (event[0], last + 1 + n, *event[2:]),
            )
        db.execute("UPDATE counter SET value=? WHERE name='R26'", (receipts + 1,))


def times_of(office, application) -> list[float]:
    found = []
    for _ in range(ROUNDS):
        draft = payment(office, application, 1)
        start = time.perf_counter()
        office.do(take_payment, draft)
        found.append((time.perf_counter() - start) * 1000)
    return found


def bare_commits(path) -> list[float]:
    found = []
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA journal_mode=TRUNCATE")
        db.execute("PRAGMA synchronous=EXTRA")
        db.execute("CREATE TABLE IF NOT EXISTS floor (a, b, c)")
        for n in range(ROUNDS):
            start = time.perf_counter()
            db.execute("BEGIN IMMEDIATE")
            for part in ("receipt", "event", "entry", "words"):
                db.execute("INSERT INTO floor VALUES (?, ?, ?)", (n, part, "x" * 900))
            db.execute("COMMIT")
            found.append((time.perf_counter() - start) * 1000)
    return found


def told(name: str, times: list[float]) -> None:
    p95 = statistics.quantiles(times, n=20)[18]
    print(f"{name}: median {statistics.median(times):.2f} ms, p95 {p95:.2f} ms")


def prepared(tmp_path, furnished_folder, clock, name: str, receipts: int):
    folder = tmp_path / name
    shutil.copytree(furnished_folder, folder)
    office = open_office(folder, clock)
    application = register(office)
    take(office, application, FEES)
    decide(office, application)
    office.close()
    for mark in [folder / "office" / "office.mark", *(folder / "state").glob("*.mark")]:
        mark.unlink()
    fill(folder / "office" / "office.db", receipts)
    office = open_office(folder, clock)
    return office, register(office, national_no="04010209999")


def test_a_payment_costs_the_same_with_many_receipts(tmp_path, furnished_folder, clock):
    few, few_app = prepared(tmp_path, furnished_folder, clock, "few", 1000)
    many, many_app = prepared(tmp_path, furnished_folder, clock, "many", MANY)
    for _ in range(2):
        told("payment, 1,000 receipts", times_of(few, few_app))
        told(f"payment, {MANY:,} receipts", times_of(many, many_app))
        told("bare commit of four rows", bare_commits(tmp_path / "floor.db"))
    few.close()
    many.close()
