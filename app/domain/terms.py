"""The small records that a regulation version consists of beside its parameters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from app.domain.parameters import ParameterError, read_parameter


@dataclass(frozen=True, slots=True)
class PhaseTerms:
    """The price terms of a phase (art. 7). Prices in smallest units per m², areas in hectares."""

    no: int
    name: str
    price: Decimal
    price_final: bool
    exclusions: str
    max_increase: Decimal | None = None
    area_ha: Decimal | None = None
    area_is_approximate: bool = False


@dataclass(frozen=True, slots=True)
class Signatory:
    title: str
    name: str


@dataclass(frozen=True, slots=True)
class RequiredPaper:
    """A paper that an article asks for. `stage`: application, industrial_decision …"""

    stage: str
    title: str
    article: str


@dataclass(frozen=True, slots=True)
class Heading:
    """The lines of a chapter heading, and the number of the article that it stands before."""

    before: str
    lines: tuple[str, ...]


PHASE_PARAMETERS = frozenset({"phase_prices", "phase_area_ha", "phase_2_max_increase"})
_COLUMNS = {"phase_prices": "price", "phase_area_ha": "area_ha"}


def phases_with(
    phases: tuple[PhaseTerms, ...], given: Mapping[str, object]
) -> tuple[PhaseTerms, ...]:
    """The phases with the values of `phase_prices` {"1": 900}, `phase_area_ha` and
    `phase_2_max_increase` (domain.md 3.1). Raises ParameterError."""
    changes: dict[str, dict[str, Any]] = {str(phase.no): {} for phase in phases}
    for name in sorted(given.keys() & PHASE_PARAMETERS):
        column = _COLUMNS.get(name, "max_increase")
        table = given[name] if name in _COLUMNS else {"2": given[name]}
        if not isinstance(table, Mapping):
            raise ParameterError(name, "wrong")
        for no, value in table.items():
            if no not in changes:
                raise ParameterError(name, "wrong")
            changes[no][column] = read_parameter(name, Decimal, value)
    return tuple(replace(phase, **changes[str(phase.no)]) for phase in phases)
