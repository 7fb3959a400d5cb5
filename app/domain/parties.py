"""Investors: persons and companies, and what identifies them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from app.domain.names import check_national_number, check_text
from app.errors import Violation


class PersonType(Enum):
    NATURAL = "natural"
    LEGAL = "legal"


@dataclass(frozen=True, slots=True)
class Party:
    """A person or a company. The national number is text: it may begin with a zero."""

    id: str
    person_type: PersonType
    full_name: str
    father_name: str = ""
    mother_name: str = ""
    national_no: str = ""
    register_no: str = ""
    passport_no: str = ""
    nationality: str = "سورية"
    agent_name: str = ""
    agent_document: str = ""
    phone: str = ""
    address: str = ""

    @property
    def identity(self) -> str:
        """The number that tells this party from all others, or an empty text."""
        return self.national_no or self.register_no or self.passport_no


def check_party(party: Party) -> Iterator[Violation]:
    """Yield every reason why this party cannot be entered."""
    if not party.full_name.strip():
        yield Violation("party.name.missing", "full_name")
    for field in (
        "full_name",
        "father_name",
        "mother_name",
        "agent_name",
        "agent_document",
        "phone",
        "address",
        "register_no",
        "passport_no",
        "nationality",
    ):
        yield from check_text(getattr(party, field), field)
    if party.person_type is PersonType.NATURAL:
        yield from _check_person(party)
    elif not party.register_no.strip():
        yield Violation("party.register_no.missing", "register_no")
    if party.agent_name.strip() and not party.agent_document.strip():
        yield Violation("party.agent_document.missing", "agent_document")


def _check_person(party: Party) -> Iterator[Violation]:
    if party.national_no:
        yield from check_national_number(party.national_no, "national_no")
    elif not party.passport_no.strip():
        yield Violation("party.national_no.missing", "national_no")
    if not party.father_name.strip():
        yield Violation("party.father_name.missing", "father_name")
