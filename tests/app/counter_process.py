"""A cashier in a process of its own: takes payments and says each number after the commit.

Run by the kill tests: python -m tests.app.counter_process FOLDER SEED
"""

import sys
import uuid
from pathlib import Path

from sqlalchemy import select

from app.commands.receipts import take_payment
from app.domain.money import Money, currency_on
from app.domain.receipts import ReceiptDraft
from app.storage.rows import ApplicationRow
from tests.conftest import open_office


def main(folder: str) -> None:
    office = open_office(Path(folder))
    [application] = office.ask(lambda r: r.session.scalars(select(ApplicationRow.id)).all())
    today = office.clock().date()
    print("ready", flush=True)
    while True:
        draft = ReceiptDraft(
            application, "محمد", Money(10, currency_on(today)), today, uuid.uuid4().hex
        )
        print(office.do(take_payment, draft).serial, flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
