"""Sites, phases and plots as pages show them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

from sqlalchemy import Select, func, select

from app.domain.land import (
    Category,
    KnownPlot,
    Phase,
    Plot,
    PlotState,
    Sector,
    Site,
    plot_key,
)
from app.domain.names import fold
from app.domain.terms import PhaseTerms
from app.errors import Refused, Violation
from app.storage import land, people
from app.storage.land import number_key
from app.storage.mapping import value_of
from app.storage.rows import (
    AllocationRow,
    ContractRow,
    PhaseRow,
    PlotRow,
    RegulationRow,
    SiteRow,
)
from app.storage.work import Reader

S = TypeVar("S", bound=Select[*tuple[Any, ...]])


@dataclass(frozen=True, slots=True)
class PlotLine:
    """A plot with its phase and, when it is allocated, to whom."""

    plot: Plot
    phase_no: int
    price_per_m2: Decimal
    allottee: str
    application_id: str = ""


@dataclass(frozen=True, slots=True)
class PlotHolder:
    """Who holds or held a plot, by which papers."""

    application_id: str
    name: str
    document_no: str
    allocated_on: date
    contract_no: str
    cancelled_on: date | None


@dataclass(frozen=True, slots=True)
class PlotDetails:
    """One plot with its site and phase, and all who held it, the latest first."""

    plot: Plot
    site: Site
    phase: Phase
    price_per_m2: Decimal
    holders: tuple[PlotHolder, ...]


@dataclass(frozen=True, slots=True)
class PlotFilter:
    """What a list of plots shows. Empty fields do not filter."""

    site_id: str = ""
    phase_id: str = ""
    state: PlotState | None = None
    category: Category | None = None
    sector: Sector | None = None
    number: str = ""
    least_area: Decimal | None = None


@dataclass(frozen=True, slots=True)
class PlotCount:
    state: PlotState
    plots: int
    area: Decimal


ORDERS = {
    "number": (PlotRow.block, PlotRow.number_key),
    "area": (PlotRow.area, PlotRow.number_key),
    "state": (PlotRow.state, PlotRow.number_key),
    "category": (PlotRow.category, PlotRow.number_key),
    "phase": (PhaseRow.no, PlotRow.number_key),
}


def sites(reader: Reader) -> list[Site]:
    """All sites, in the order they were entered."""
    rows = reader.session.scalars(
        select(SiteRow).where(SiteRow.office == reader.office).order_by(SiteRow.seq, SiteRow.name)
    )
    return [value_of(Site, row) for row in rows]


def phases(reader: Reader, site_id: str = "") -> list[Phase]:
    """The phases of a site (of all sites without one) by number."""
    query = select(PhaseRow).where(PhaseRow.office == reader.office)
    if site_id:
        query = query.where(PhaseRow.site_id == site_id)
    rows = reader.session.scalars(query.order_by(PhaseRow.site_id, PhaseRow.no))
    return [value_of(Phase, row) for row in rows]


def regulations(reader: Reader) -> list[tuple[str, str]]:
    """Published versions of the regulation: id and title."""
    rows = reader.session.execute(
        select(RegulationRow.id, RegulationRow.title).where(RegulationRow.office == reader.office)
    )
    return [(row.id, row.title) for row in rows]


def plots_of(
    reader: Reader,
    wanted: PlotFilter = PlotFilter(),
    *,
    order: str = "number",
    descending: bool = False,
    limit: int = 500,
    offset: int = 0,
) -> list[PlotLine]:
    """Plots that fit a filter, sorted and cut in SQL."""
    query = _filtered(
        select(
            PlotRow,
            PhaseRow.no,
            PhaseRow.price,
            AllocationRow.party_name,
            AllocationRow.application_id,
        )
        .join(PhaseRow, PhaseRow.id == PlotRow.phase_id)
        .outerjoin(
            AllocationRow,
            (AllocationRow.plot_id == PlotRow.id) & AllocationRow.cancelled_on.is_(None),
        ),
        reader,
        wanted,
    )
    columns = [c.desc() if descending else c for c in ORDERS[order]]
    rows = reader.session.execute(query.order_by(*columns).limit(limit).offset(offset))
    return [
        PlotLine(
            plot := value_of(Plot, row.PlotRow),
            row.no,
            plot.price if plot.price is not None else row.price,
            row.party_name or "",
            row.application_id or "",
        )
        for row in rows
    ]


def count_plots(reader: Reader, wanted: PlotFilter = PlotFilter()) -> list[PlotCount]:
    """How many plots of which area are in which state."""
    query = _filtered(
        select(PlotRow.state, func.count(), func.sum(PlotRow.area)).select_from(PlotRow),
        reader,
        wanted,
    )
    rows = reader.session.execute(query.group_by(PlotRow.state))
    return [PlotCount(state, count, area or Decimal(0)) for state, count, area in rows]


def plot_details(reader: Reader, plot_id: str) -> PlotDetails:
    """Everything about one plot. Raises Refused when there is none."""
    plot = land.plot_of(reader.session, plot_id)
    site = None if plot is None else land.site_of(reader.session, plot.site_id)
    phase = None if plot is None else land.phase_of(reader.session, plot.phase_id)
    if plot is None or site is None or phase is None:
        raise Refused(Violation("plot.unknown", "plot_id"))
    rows = reader.session.execute(
        select(
            AllocationRow.application_id,
            AllocationRow.party_name,
            AllocationRow.document_no,
            AllocationRow.allocated_on,
            ContractRow.number,
            AllocationRow.cancelled_on,
        )
        .outerjoin(ContractRow, ContractRow.allocation_id == AllocationRow.id)
        .where(AllocationRow.plot_id == plot_id)
        .order_by(AllocationRow.allocated_on.desc(), AllocationRow.document_no.desc())
    )
    holders = tuple(
        PlotHolder(
            row.application_id,
            row.party_name,
            row.document_no,
            row.allocated_on,
            row.number or "",
            row.cancelled_on,
        )
        for row in rows
    )
    price = plot.price if plot.price is not None else phase.price
    return PlotDetails(plot, site, phase, price, holders)


def known_plots(reader: Reader, site_id: str) -> Mapping[tuple[str, str], KnownPlot]:
    """The plots of a site by `plot_key`, to compare a sheet with."""
    rows = reader.session.execute(
        select(PlotRow.block, PlotRow.number, PlotRow.category, PlotRow.area).where(
            PlotRow.office == reader.office, PlotRow.site_id == site_id
        )
    )
    return {plot_key(block, number): KnownPlot(kind, area) for block, number, kind, area in rows}


def phase_terms(reader: Reader, site_id: str) -> tuple[PhaseTerms, ...]:
    """The phases that the regulation of a site names, to begin a new one with (art. 7)."""
    site = land.site_of(reader.session, site_id)
    if site is None:
        return ()
    regulation = people.regulation_of(reader.session, reader.office, site.regulation)
    return () if regulation is None else regulation.phases


def _filtered(query: S, reader: Reader, wanted: PlotFilter) -> S:
    query = query.where(PlotRow.office == reader.office)
    equal = {
        PlotRow.site_id: wanted.site_id,
        PlotRow.phase_id: wanted.phase_id,
        PlotRow.state: wanted.state,
        PlotRow.category: wanted.category,
        PlotRow.sector: wanted.sector,
    }
    for column, value in equal.items():
        if value:
            query = query.where(column == value)
    if wanted.number.strip():
        query = query.where(PlotRow.number_key.startswith(number_key(fold(wanted.number))[:64]))
    if wanted.least_area is not None:
        query = query.where(PlotRow.area >= wanted.least_area)
    return query
