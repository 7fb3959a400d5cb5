"""kill -9 at random moments: nothing acknowledged is lost, no gap, no double, no half record."""

import os
import random
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from sqlalchemy import select

from app.queries.receipts import unprinted_receipts
from app.storage.database import quick_check
from app.storage.rows import ReceiptRow
from tests.app.proof import breaks
from tests.conftest import open_office
from tests.story import to_contract

ROOT = Path(__file__).parents[2]
PAYMENTS_AT_LEAST = 200


def kill_once(folder: Path, chance: random.Random) -> list[int]:
    """Start a cashier, kill it at a random moment; the serials it had acknowledged."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.app.counter_process", str(folder)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    said: list[str] = []
    reader = threading.Thread(target=lambda: said.extend(process.stdout))
    ready = process.stdout.readline()
    assert ready == "ready\n"
    reader.start()
    time.sleep(chance.uniform(0.05, 0.6))
    process.send_signal(signal.SIGKILL)
    process.wait()
    reader.join()
    process.stdout.close()
    return [int(line) for line in said if line.endswith("\n")]


def campaign(office, tmp_path, clock, *, kills: int, payments: int) -> None:
    to_contract(office)
    before = 2  # the fees and the third
    office.close()
    chance, acknowledged, done = random.Random(9), set(range(1, before + 1)), 0
    while done < kills or len(acknowledged) < payments:
        acknowledged.update(kill_once(tmp_path, chance))
        done += 1
    again = open_office(tmp_path, clock)
    serials = again.ask(
        lambda r: r.session.scalars(select(ReceiptRow.serial).order_by(ReceiptRow.serial)).all()
    )
    assert list(serials) == list(range(1, len(serials) + 1))
    assert acknowledged <= set(serials)
    assert breaks(again) == []
    assert quick_check(again._database.reading) == []
    unseen = {r.serial for r in again.ask(unprinted_receipts, limit=10**6)}
    assert set(serials) == unseen, "all of them wait to be seen printed, none is issued again"
    again.close()


def test_two_hundred_payments_under_kill_9(office, tmp_path, clock):
    campaign(office, tmp_path, clock, kills=5, payments=PAYMENTS_AT_LEAST)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_five_hundred_kills(office, tmp_path, clock):
    campaign(office, tmp_path, clock, kills=500, payments=PAYMENTS_AT_LEAST)
