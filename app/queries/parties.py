"""Investors that the office knows, and who looks like somebody who is being entered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum
from itertools import combinations

from sqlalchemy import ColumnElement, func, or_, select

from app.domain.names import fold
from app.domain.parties import Party
from app.errors import Refused, Violation
from app.storage import people
from app.storage.mapping import value_of
from app.storage.rows import ApplicationRow, PartyRow
from app.storage.search import find
from app.storage.work import Reader

LIKE_ENOUGH = 0.8
"""Share of letters two words have in common: محمود and محمد, but not محمد and أحمد."""

CANDIDATES = 60
MOST_NAMESAKES = 2_000
MOST_SHOWN = 5
FEWEST_LETTERS = 4
_LAST = "\U0010ffff"


class Likeness(Enum):
    """Why somebody looks like the person being entered, the strongest first."""

    SAME_NUMBER = "same_number"
    SAME_NAME = "same_name"  # and the same father
    SIMILAR_NAME = "similar_name"


@dataclass(frozen=True, slots=True)
class Lookalike:
    """A known investor, how many applications there are, and the latest of them."""

    party: Party
    likeness: Likeness
    applications: int
    last_application: str
    last_serial: int


@dataclass(frozen=True, slots=True)
class PartyHit:
    """An investor found by name or number."""

    party: Party
    applications: int


def find_parties(reader: Reader, typed: str, *, limit: int = 8) -> list[PartyHit]:
    """Investors for what was typed: parts of names in any order and spelling, or a number."""
    ids = [h.ref for h in find(reader.session, typed, kinds=frozenset({"party"}), limit=limit)]
    known = {party.id: party for party in _parties(reader, PartyRow.id.in_(ids))}
    counts = _applications(reader, ids)
    return [PartyHit(known[one], counts.get(one, (0, "", 0))[0]) for one in ids if one in known]


def party(reader: Reader, party_id: str) -> Party:
    """One investor. Raises Refused when there is none."""
    found = people.party_of(reader.session, party_id)
    if found is None:
        raise Refused(Violation("party.unknown", "full_name"))
    return found


def lookalikes(reader: Reader, entered: Party) -> list[Lookalike]:
    """Who may be the person being entered: same number, same name and father, similar name."""
    found: dict[str, tuple[Likeness, Party]] = {}
    for likeness, someone in _alike(reader, entered):
        found.setdefault(someone.id, (likeness, someone))
    order = list(Likeness)
    chosen = sorted(found.values(), key=lambda pair: order.index(pair[0]))[:MOST_SHOWN]
    counts = _applications(reader, [someone.id for _, someone in chosen])
    return [
        Lookalike(someone, likeness, *counts.get(someone.id, (0, "", 0)))
        for likeness, someone in chosen
    ]


def _alike(reader: Reader, entered: Party) -> Iterator[tuple[Likeness, Party]]:
    for someone in _same_number(reader, entered):
        yield Likeness.SAME_NUMBER, someone
    name, father = fold(entered.full_name), fold(entered.father_name)
    if len(name) < FEWEST_LETTERS:
        return
    for someone in _parties(reader, PartyRow.folded == name, limit=MOST_NAMESAKES):
        known_father = fold(someone.father_name)
        same = father == known_father
        if same or not father or not known_father:
            yield Likeness.SAME_NAME if same else Likeness.SIMILAR_NAME, someone
    for someone in _candidates(reader, name):
        if is_similar(name, fold(someone.full_name)) and _may_be(father, someone.father_name):
            yield Likeness.SIMILAR_NAME, someone


def is_similar(one: str, other: str) -> bool:
    """Whether two folded names may be one person: a slip of the pen, or a part left out."""
    few, many = sorted((one.split(), other.split()), key=len)
    if len(few) == len(many):
        differing = [(a, b) for a, b in zip(few, many, strict=True) if a != b]
        return len(differing) <= 1 and all(_like(a, b) for a, b in differing)
    ends_alike = len(few) >= 2 and few[0] == many[0] and _like(few[-1], many[-1])
    return ends_alike and set(few[:-1]) <= set(many)


def _like(one: str, other: str) -> bool:
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= LIKE_ENOUGH


def _may_be(father: str, known: str) -> bool:
    """Two fathers with quite different names make two people."""
    other = fold(known)
    return not father or not other or _like(father, other)


def _same_number(reader: Reader, entered: Party) -> Iterable[Party]:
    pairs: tuple[tuple[ColumnElement[str], str], ...] = (
        (PartyRow.national_no.expression, entered.national_no),
        (PartyRow.register_no.expression, entered.register_no),
        (PartyRow.passport_no.expression, entered.passport_no),
    )
    same = [column == number for column, number in pairs if number.strip()]
    return _parties(reader, or_(*same)) if same else ()


def _candidates(reader: Reader, name: str) -> list[Party]:
    """People who share at least two words of the name, or the beginning of a short one."""
    words = name.split()[:5]
    wanted = [" ".join(pair) for pair in combinations(words, 2)] or words
    kinds = frozenset({"party"})
    ids: list[str] = []
    for text in wanted:
        ids.extend(hit.ref for hit in find(reader.session, text, kinds=kinds, limit=CANDIDATES))
    begins = f"{words[0]} {words[1][:2]}" if len(words) > 1 else words[0]
    near = PartyRow.folded.between(begins, f"{begins}{_LAST}")  # LIKE would read every row
    return [*_parties(reader, PartyRow.id.in_(set(ids))), *_parties(reader, near)]


def _parties(
    reader: Reader, condition: ColumnElement[bool], *, limit: int = CANDIDATES * 4
) -> list[Party]:
    rows = reader.session.scalars(
        select(PartyRow).where(PartyRow.office == reader.office, condition).limit(limit)
    )
    return [value_of(Party, row) for row in rows]


def _applications(reader: Reader, ids: Iterable[str]) -> dict[str, tuple[int, str, int]]:
    """Of each investor: how many applications, and the key and serial of the last one."""
    rows = reader.session.execute(
        select(
            ApplicationRow.party_id,
            func.count().over(partition_by=ApplicationRow.party_id),
            ApplicationRow.id,
            ApplicationRow.serial,
        )
        .where(ApplicationRow.party_id.in_(list(ids)))
        .order_by(ApplicationRow.serial)
    )
    return {party_id: (count, key, serial) for party_id, count, key, serial in rows}
