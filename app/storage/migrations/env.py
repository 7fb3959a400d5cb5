"""Alembic runs the revisions inside the connection and transaction it is given."""

from __future__ import annotations

from alembic import context

context.run_migrations()
