"""What a span of journal lines put into each receipt book: counts and money, for both sides."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.storage.rows import EventRow
from app.sync.manifest import BookTotals


@dataclass(slots=True)
class _Book:
    serials: list[int] = field(default_factory=list)
    cancelled: int = 0
    sums: dict[str, int] = field(default_factory=lambda: defaultdict(int))


def book_totals(session: Session, office: str, first: int, last: int) -> dict[str, BookTotals]:
    """Totals by book of the receipts and reversals in lines first..last, from the lines alone."""
    books: dict[str, _Book] = defaultdict(_Book)
    rows = session.execute(
        select(EventRow.kind, EventRow.line).where(
            EventRow.office == office,
            EventRow.seq.between(first, last),
            EventRow.kind.in_(("receipt.issued", "receipt.reversed")),
        )
    )
    for kind, line in rows:
        value = json.loads(line)["value"]
        book, reversal = books[value["book"]], kind == "receipt.reversed"
        book.serials.append(value["serial"])
        book.cancelled += reversal
        money = value["amount"]
        book.sums[money["currency"]] += -money["minor"] if reversal else money["minor"]
    return {
        name: BookTotals(min(b.serials), max(b.serials), len(b.serials), b.cancelled, dict(b.sums))
        for name, b in sorted(books.items())
    }
