"""Sites, phases and plots: events to rows, rows to values. No rules here."""

from __future__ import annotations

import re

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.land import Phase, Plot, Plots, PlotState, Site
from app.domain.names import fold
from app.storage import search
from app.storage.entry import Entry
from app.storage.mapping import add, add_all, change, columns_of, value_of
from app.storage.rows import PhaseRow, PlotRow, SiteRow


def land_site(entry: Entry, site: Site) -> None:
    add(entry, SiteRow, site)


def land_phase(entry: Entry, phase: Phase) -> None:
    add(entry, PhaseRow, phase)


def land_plots(entry: Entry, plots: Plots) -> None:
    add_all(
        entry,
        PlotRow,
        (columns_of(entry, PlotRow, p, number_key=number_key(p.number)) for p in plots.plots),
    )
    for plot in plots.plots:
        place = f"{plot.block} {plot.area} م²".strip()
        search.put(entry, "plot", plot.id, plot.number, place, (plot.number, plot.block, plot.use))


def set_plot_state(entry: Entry, plot_id: str, state: PlotState) -> None:
    change(entry, PlotRow, plot_id, state=state)


def number_key(number: str) -> str:
    """A key that sorts plot numbers as people count: 9 before 10, 12/ب after 12."""
    return re.sub(r"\d+", lambda m: m.group().zfill(8), fold(number))


def site_of(session: Session, site_id: str) -> Site | None:
    row = session.get(SiteRow, site_id)
    return None if row is None else value_of(Site, row)


def phase_of(session: Session, phase_id: str) -> Phase | None:
    row = session.get(PhaseRow, phase_id)
    return None if row is None else value_of(Phase, row)


def plot_of(session: Session, plot_id: str) -> Plot | None:
    row = session.get(PlotRow, plot_id)
    return None if row is None else value_of(Plot, row)


def taken_numbers(session: Session, site_id: str) -> set[tuple[str, str]]:
    """Block and number of every plot of a site."""
    rows = session.execute(select(PlotRow.block, PlotRow.number).where(PlotRow.site_id == site_id))
    return {(block, number) for block, number in rows}


def site_by_name(session: Session, office: str, name: str) -> Site | None:
    row = session.scalar(select(SiteRow).where(SiteRow.office == office, SiteRow.name == name))
    return None if row is None else value_of(Site, row)


def phase_numbers(session: Session, site_id: str) -> set[int]:
    return set(session.scalars(select(PhaseRow.no).where(PhaseRow.site_id == site_id)))
