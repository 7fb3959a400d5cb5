"""Schema revisions. A released revision is never edited; a new need is a new revision.

Alembic is imported only when the file is not already at the newest revision: its import costs
more than opening the file.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text

from app.errors import Trouble
from app.storage.backup import back_up_to

if TYPE_CHECKING:
    from sqlalchemy import Engine

NEWEST = "0001"
KNOWN = ("0001",)


def bring_up_to_date(engine: Engine, path: Path) -> None:
    """Upgrade an office file in one transaction; an old file is copied beside it first.

    Raises Trouble `storage.newer_program_needed` for a file from a newer program and
    `storage.upgrade_lost_rows` when counts or sums differ afterwards (nothing is changed then).
    """
    with engine.connect() as connection:
        found = _revision(connection)
    if found == NEWEST:
        return
    if found and found not in KNOWN:
        raise Trouble("storage.newer_program_needed", found=found, known=NEWEST)
    if found:
        back_up_to(engine, path.with_name(f"{path.stem}.before-{NEWEST}.db"))
    with engine.begin() as connection:
        before = _totals(connection)
        _upgrade(connection)
        after = _totals(connection)
        lost = [name for name, total in before.items() if after.get(name) != total]
        if lost:
            raise Trouble("storage.upgrade_lost_rows", tables=", ".join(sorted(lost)))


def _revision(connection: Connection) -> str | None:
    tables = inspect(connection).get_table_names()
    if "alembic_version" not in tables:
        if tables:
            raise Trouble("storage.not_an_office_file")
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()


def _totals(connection: Connection) -> dict[str, tuple[int, int]]:
    """Rows of every table, and the sum of its amounts where it has any."""
    totals = {}
    schema = inspect(connection)
    for table in schema.get_table_names():
        if table.startswith(("alembic", "search", "sqlite")):
            continue
        names = {c["name"] for c in schema.get_columns(table)}
        amount = "amount" if "amount" in names else "0"
        row = connection.execute(
            text(f'SELECT count(*), coalesce(sum({amount}), 0) FROM "{table}"')  # noqa: S608 - names from the schema
        ).one()
        totals[table] = (row[0], row[1])
    return totals


def _upgrade(connection: Connection) -> None:
    from alembic.config import Config
    from alembic.runtime.environment import EnvironmentContext
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.set_main_option("path_separator", "os")
    scripts = ScriptDirectory.from_config(config)

    def steps(revision: object, _context: object) -> object:
        return scripts._upgrade_revs(NEWEST, revision)  # type: ignore[arg-type]  # noqa: SLF001 - as alembic.command.upgrade does

    environment = EnvironmentContext(config, scripts, fn=steps)
    environment.configure(connection=connection, fn=steps, transactional_ddl=False)
    environment.run_migrations()
