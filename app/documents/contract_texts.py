"""The clauses of the sale contract as an office words them, and that none of the ten is missing."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from app.documents.paper_texts import read_texts

NEEDED: Final = tuple(f"19.{no}" for no in range(1, 11))
"""What the contract must contain (art. 19), one article for each clause."""

ORDINALS: Final = (
    "الأول",
    "الثاني",
    "الثالث",
    "الرابع",
    "الخامس",
    "السادس",
    "السابع",
    "الثامن",
    "التاسع",
    "العاشر",
)
_SINGLE: Final = (
    "title",
    "preamble",
    "approval",
    "no_extra",
    "exclusions",
    "old_pound",
    "closing",
    "annex",
)


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause: the article it comes from, its heading, its paragraphs."""

    article: str
    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ContractTexts:
    """All texts of the contract, their places still open. The fields are named as in the file."""

    title: str
    preamble: str
    approval: str
    no_extra: str
    exclusions: str
    old_pound: str
    closing: str
    annex: str
    clauses: tuple[Clause, ...]


@cache
def contract_texts() -> ContractTexts:
    """The texts of this office."""
    return parse_contract_texts(read_texts("contract"))


def parse_contract_texts(toml_text: str) -> ContractTexts:
    """Read the texts from TOML.

    Raises ValueError when one of the ten clauses of article 19 is missing, empty, double or out
    of order, or another text is missing.
    """
    data = tomllib.loads(toml_text)
    clauses = tuple(_clause(plain) for plain in data.get("clauses", ()))
    found = tuple(clause.article for clause in clauses)
    if found != NEEDED:
        missing = [article for article in NEEDED if article not in found]
        raise ValueError(f"clauses {', '.join(missing) or 'out of order'}: {found}")
    single = {name: str(data.get(name, "")).strip() for name in _SINGLE}
    if empty := [name for name, text in single.items() if not text]:
        raise ValueError(f"missing: {', '.join(empty)}")
    return ContractTexts(**single, clauses=clauses)


def _clause(plain: Mapping[str, Any]) -> Clause:
    article, title = str(plain.get("article", "")), str(plain.get("title", "")).strip()
    lines = tuple(str(line).strip() for line in plain.get("lines", ()))
    if not title or not lines or not all(lines):
        raise ValueError(f"clause {article} is empty")
    return Clause(article, title, lines)
