"""Search by the beginnings of words, in any order and spelling.

The one place that speaks SQLite's FTS5 (PostgreSQL gets its own index here).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from sqlalchemy import Table, insert, text
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.domain.names import fold
from app.storage.rows.base import Local, Row

if TYPE_CHECKING:
    from app.storage.entry import Entry


class SearchRow(Local, Row):
    """What a hit shows. Its number is the row number in the index of words."""

    __tablename__ = "search_entry"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    office: Mapped[str]
    kind: Mapped[str]
    ref: Mapped[str]
    title: Mapped[str]
    detail: Mapped[str]


# Put together once: every event writes through them.
_ADD = insert(cast(Table, SearchRow.__table__)).returning(SearchRow.id)
_INDEX = text("INSERT INTO search_index (rowid, words) VALUES (:id, :words)")


@dataclass(frozen=True, slots=True)
class Hit:
    """A find: what kind of thing, its key, and two lines to show."""

    kind: str
    ref: str
    title: str
    detail: str


def put(entry: Entry, kind: str, ref: str, title: str, detail: str, words: Iterable[str]) -> None:
    """Make something findable by these words."""
    found = entry.session.execute(
        _ADD,
        {"office": entry.office, "kind": kind, "ref": ref, "title": title, "detail": detail},
    ).scalar_one()
    entry.session.execute(_INDEX, {"id": found, "words": fold(" ".join(words))})


def find(
    session: Session, typed: str, *, kinds: frozenset[str] = frozenset(), limit: int = 50
) -> list[Hit]:
    """The first hits for what was typed: each word is the beginning of a word of the entry."""
    words = [
        "".join(c if c.isalnum() else " " for c in word).split() for word in fold(typed).split()
    ]
    pieces = [piece for parts in words for piece in parts]
    if not pieces:
        return []
    match = " ".join(f'"{piece}"*' for piece in pieces)
    chosen = f"AND kind IN ({','.join(repr(k) for k in sorted(kinds))})" if kinds else ""
    rows = session.execute(
        text(
            "SELECT kind, ref, title, detail FROM search_index "  # noqa: S608 - kinds are our own names
            "JOIN search_entry ON search_entry.id = search_index.rowid "
            f"WHERE search_index MATCH :match {chosen} LIMIT :limit"
        ),
        {"match": match, "limit": limit},
    )
    return [Hit(*row) for row in rows]
