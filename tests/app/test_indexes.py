"""What a command asks of the database is found by an index, however long the tables grow."""

import pytest
from sqlalchemy import UniqueConstraint, event

from app.commands import registers
from app.commands.receipts import cancel_receipt
from app.storage.rows import Row
from tests.story import allocate, decide, register, sign, take, to_contract

# A few rows for ever, or one for each setting: reading them whole is right.
SMALL = {"site", "phase", "setting", "user_account", "enrolment", "secret", "partner", "regulation"}


@pytest.fixture
def asked(office):
    """Every statement that commands ran on the writing connection, with its parameters."""
    statements = []

    @event.listens_for(office._database.writing, "before_cursor_execute")
    def _listen(_connection, _cursor, statement, parameters, _context, many):
        if statement.lstrip().startswith(("SELECT", "UPDATE", "DELETE")):
            statements.append((statement, parameters[0] if many else parameters))

    yield statements
    event.remove(office._database.writing, "before_cursor_execute", _listen)


def whole_tables(office, statements):
    """The tables that a statement would read from end to end."""
    for statement, parameters in dict(statements).items():
        with office._database.reading.connect() as connection:
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
            for step in (row[3] for row in plan):
                if step.startswith("SCAN") and step.split()[1] not in SMALL:
                    yield f"{step}: {statement}"


def test_no_command_reads_a_table_from_end_to_end(office, asked, clock):
    application, _contract = to_contract(office)
    receipt = take(office, application, 1000)
    office.do(registers.note_printed, "receipt", receipt.id, receipt.number)
    office.do(cancel_receipt, receipt.id, "خطأ في المبلغ")
    other = register(office, "04010203041")
    take(office, other, other.fee + other.insurance)
    decide(office, other)
    allocation = allocate(office, other)
    take(office, other, allocation.net_due)
    sign(office, allocation)
    assert len(asked) > 50
    assert list(whole_tables(office, [(s, tuple(p)) for s, p in asked])) == []


def test_every_reference_to_another_table_has_an_index():
    bare = []
    for table in Row.metadata.sorted_tables:
        firsts = {next(iter(index.columns)).name for index in table.indexes}
        firsts |= {
            next(iter(c.columns)).name for c in table.constraints if isinstance(c, UniqueConstraint)
        }
        firsts.add(next(iter(table.primary_key.columns)).name)
        bare += [
            f"{table.name}.{column.name}"
            for column in table.columns
            if column.foreign_keys and column.name not in firsts
        ]
    assert bare == []
