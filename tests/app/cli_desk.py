"""What the tests of the command line do behind its back."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from app.commands.receipts import take_payment
from app.domain.money import Money, currency_on
from app.domain.receipts import Receipt, ReceiptDraft
from app.domain.users import Actor, Role
from app.office import Office
from app.paths import paths_of
from app.queries.accounts import account_view
from app.storage.rows import ReceiptRow
from tests.conftest import CHEAP

ADMINISTRATOR = Actor("admin", "مدير النظام", Role.ADMINISTRATOR)


@dataclass
class Said:
    code: int
    out: str
    err: str


def opened(data: Path) -> Office:
    office = Office(paths_of(data), hasher=CHEAP)
    office.actor = ADMINISTRATOR
    return office


def tamper(file: Path, *statements: str) -> None:
    """Change a file as somebody with the file in hand would, guards taken away first."""
    with sqlite3.connect(file) as connection:
        guards = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for (guard,) in guards.fetchall():
            connection.execute(f"DROP TRIGGER {guard}")
        for statement in statements:
            connection.execute(statement)
    connection.close()


def newest_receipt(office: Office) -> ReceiptRow:
    return office.ask(lambda r: r.session.query(ReceiptRow).order_by(ReceiptRow.seq.desc()).first())


def take(office: Office, request: str, amount: int = 100) -> Receipt:
    """A payment of whoever owes something."""
    application_id = newest_receipt(office).application_id
    assert office.ask(account_view, application_id).owed_in_all.minor > amount
    today = office.clock().date()
    money = Money(amount, currency_on(today))
    return office.do(take_payment, ReceiptDraft(application_id, "دافع", money, today, request))


def backup_of(run, data: Path) -> Path:
    assert run("backup", "--data", data).code == 0
    [made] = (data / "backups").glob("office-*.db")
    return made
