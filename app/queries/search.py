"""Search from anywhere: people, plots, applications, receipts, documents, decisions."""

from __future__ import annotations

from app.storage.search import Hit, find
from app.storage.work import Reader

__all__ = ["Hit", "search"]

KINDS = ("party", "application", "plot", "receipt", "allocation", "contract", "decision")


def search(
    reader: Reader, typed: str, kinds: frozenset[str] = frozenset(), *, limit: int = 50
) -> list[Hit]:
    """The first hits for what was typed, in any order of words and any Arabic spelling."""
    return find(reader.session, typed, kinds=kinds, limit=limit)
