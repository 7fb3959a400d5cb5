"""Numbers of documents and receipts: given by a command, inside its transaction."""

from __future__ import annotations

from datetime import date

from app.domain.receipts import receipt_number
from app.storage.books import last_number
from app.storage.work import Tx


def next_serial(tx: Tx, series: str) -> int:
    """The number that this command gives. It counts only if the command commits."""
    return last_number(tx.session, tx.office, series) + 1


def next_document_no(tx: Tx, letter: str, day: date) -> str:
    """The next number of a yearly series, e.g. A26-000012-E1 for an allocation of 2026."""
    series = f"{letter}{day.year % 100:02d}"
    return receipt_number(series, next_serial(tx, series), tx.epoch)
