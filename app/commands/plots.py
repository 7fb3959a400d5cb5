"""Commands on plots."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.domain.land import Plot, PlotDraft, Plots, check_plot, plot_key, plot_number
from app.domain.names import check_text, clean
from app.domain.users import Role, allowed
from app.errors import Refused, Violation
from app.storage import land
from app.storage.work import Tx

IN_ONE_EVENT = 400  # with the longest texts half of what a line of the journal may hold


@allowed(Role.INVESTMENT, Role.ADMINISTRATOR)
def add_plot(tx: Tx, phase_id: str, draft: PlotDraft) -> Plot:
    """Enter one plot of a phase (art. 1)."""
    return add_plots(tx, phase_id, [draft], source="")[0]


@allowed(Role.INVESTMENT, Role.ADMINISTRATOR)
def add_plots(tx: Tx, phase_id: str, drafts: Sequence[PlotDraft], *, source: str) -> list[Plot]:
    """Enter many plots at once, all of them or none. `source` names the sheet they came from.

    Raises Refused with the first plot that breaks a rule.
    """
    source = clean(source)
    Refused.unless_none(check_text(source, "source"))
    phase = land.phase_of(tx.session, phase_id)
    if phase is None:
        raise Refused(Violation("phase.unknown", "phase_id"))
    taken = {plot_key(*known) for known in land.taken_numbers(tx.session, phase.site_id)}
    plots = []
    for typed in drafts:
        draft = _cleaned(typed)
        key = plot_key(draft.block, draft.number)
        Refused.unless_none(check_plot(draft, taken=key in taken))
        taken.add(key)
        plots.append(_plot(tx, phase.site_id, phase_id, draft))
    for start in range(0, len(plots), IN_ONE_EVENT):
        part = tuple(plots[start : start + IN_ONE_EVENT])
        tx.record("plots.added", Plots(part, source))
    return plots


def _cleaned(draft: PlotDraft) -> PlotDraft:
    return replace(
        draft,
        number=plot_number(draft.number),
        block=plot_number(draft.block),
        use=clean(draft.use),
        cadastral_ref=clean(draft.cadastral_ref),
    )


def _plot(tx: Tx, site_id: str, phase_id: str, draft: PlotDraft) -> Plot:
    return Plot(
        id=tx.new_id(),
        site_id=site_id,
        phase_id=phase_id,
        number=draft.number,
        category=draft.category,
        area=draft.area,
        block=draft.block,
        sector=draft.sector,
        use=draft.use,
        cadastral_ref=draft.cadastral_ref,
        price=draft.price,
    )
