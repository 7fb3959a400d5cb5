"""What the tests of receipts share: an office in another year, and all of its books."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from app.office import Office
from app.queries.receipt_book import BookFilter
from tests import conftest
from tests.conftest import Clock, furnish, new_office, open_office


def office_of(folder: Path, monkeypatch: pytest.MonkeyPatch, now: datetime) -> Office:
    """An office that works in another year."""
    monkeypatch.setattr(conftest, "NOON", now)
    office = open_office(folder, Clock(now))
    office.set_up(new_office())
    office.actor = conftest.ADMINISTRATOR
    furnish(office)
    return office


def whole_book(**more: object) -> BookFilter:
    return BookFilter(date(2000, 1, 1), date(2100, 1, 1), **more)
