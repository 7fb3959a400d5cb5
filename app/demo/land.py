"""The land of the demonstration: Hassia's plots in their public numbers and areas, and sketches.

Numbers and hectares of the five sectors are those of the end of 2022, the number of all plots that
of 2015 (domain.md 7.3). Single areas, places and the third phase are made up.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from random import Random

from app.demo.chance import Chance
from app.domain.geometry import Point, millimetres
from app.domain.land import Category, Phase, Plot, PlotDraft, Sector
from app.domain.regulation import Regulation
from app.domain.sketches import Side, Sketch
from app.domain.terms import PhaseTerms

ESTABLISHMENTS: Mapping[Sector, tuple[int, Decimal]] = {
    Sector.FOOD: (223, Decimal("129.4060")),
    Sector.ENGINEERING: (402, Decimal("296.8943")),
    Sector.CHEMICAL: (253, Decimal("130.7277")),
    Sector.TEXTILE: (54, Decimal("22.9180")),
    Sector.SERVICES: (42, Decimal("99.3791")),
}
"""Number and hectares of the establishments of each sector."""

ALL_PLOTS = 1313
SERVICE_CATEGORIES = "AAACBCD"
"""Of seven plots for services three are sold by instalments."""

USES = {
    Category.B: "مركز خدمات عامة",
    Category.C: "محال وأسواق تجارية",
    Category.D: "مصرف عام",
}
HALF_ARE = 50
PRICE_OF_PHASE_3 = Decimal(1500)
WEIGHTS = tuple(Decimal(w) for w in ("0.90", "0.95", "1.00", "1.00", "1.05", "1.15"))
ORIGIN = (245_650_000, 273_590_000)
"""About where Hassia lies in the Syrian Lambert grid, in millimetres (domain.md 7.7)."""


@dataclass(frozen=True, slots=True)
class PhasePlan:
    """A phase and its plots, with the day from which they are offered."""

    phase: Phase
    opens_on: date
    plots: tuple[PlotDraft, ...]


def plan_phases(chance: Chance, regulation: Regulation, count: int) -> tuple[PhasePlan, ...]:
    """All plots, parted into the two phases of the regulation and a later one (art. 7, 8)."""
    drafts = list(_plots(chance, count))
    chance.draw.shuffle(drafts)
    phases = (*map(_phase, regulation.phases), _third_phase())
    opened = (date(2007, 1, 7), date(2009, 3, 1), date(2017, 3, 5))
    share = Decimal(count) / ALL_PLOTS
    plans, first, numbers = [], 0, dict.fromkeys(Sector, 0)
    for phase, day in zip(phases, opened, strict=True):
        most = None if phase.area_ha is None else phase.area_ha * 10_000 * share
        last = _fill(drafts, first, most)
        plots = [_numbered(draft, numbers) for draft in drafts[first:last]]
        if phase.no == 3:
            plots = [_valued(draft, chance.draw) for draft in plots]
        plans.append(PhasePlan(phase, day, tuple(sorted(plots, key=_place))))
        first = last
    return tuple(plans)


def _place(draft: PlotDraft) -> tuple[str, int]:
    return draft.block, int(draft.number)


def _phase(terms: PhaseTerms) -> Phase:
    return Phase(
        id="",
        site_id="",
        no=terms.no,
        name=terms.name,
        price=terms.price,
        price_final=terms.price_final,
        max_increase=terms.max_increase,
        area_ha=terms.area_ha,
        exclusions=terms.exclusions,
    )


def _third_phase() -> Phase:
    """A later phase: each of its plots is valued by a committee (art. 8)."""
    return Phase("", "", 3, "المرحلة الثالثة", PRICE_OF_PHASE_3, price_final=True)


def _fill(drafts: Sequence[PlotDraft], first: int, most: Decimal | None) -> int:
    """How far the plots go that fit into so many square metres; at least one more."""
    if most is None:
        return len(drafts)
    area, last = Decimal(0), first
    while last < len(drafts) and (area + drafts[last].area <= most or last == first):
        area += drafts[last].area
        last += 1
    return last


def _numbered(draft: PlotDraft, numbers: dict[Sector, int]) -> PlotDraft:
    sector = draft.sector or Sector.SERVICES
    numbers[sector] += 1
    return replace(draft, number=str(numbers[sector]))


def _valued(draft: PlotDraft, draw: Random) -> PlotDraft:
    return replace(draft, price=PRICE_OF_PHASE_3 * draw.choice(WEIGHTS))


def _plots(chance: Chance, count: int) -> Iterator[PlotDraft]:
    """The plots of the establishments, and those that nobody has applied for yet."""
    known = sum(number for number, _ in ESTABLISHMENTS.values())
    for sector, (number, hectares) in ESTABLISHMENTS.items():
        here = max(1, round(number * count / ALL_PLOTS))
        square_metres = int(hectares * 10_000 * here / number)
        spare = max(0, round(number * (ALL_PLOTS - known) / known * count / ALL_PLOTS))
        usual = square_metres // here
        for plots, total in ((here, square_metres), (spare, spare * usual * 2 // 3)):
            for area in _areas(chance.draw, plots, total):
                yield _draft(chance, sector, area)


def _draft(chance: Chance, sector: Sector, area: int) -> PlotDraft:
    trade = chance.trade(sector)
    category = Category.A
    if sector is Sector.SERVICES:
        category = Category(chance.draw.choice(SERVICE_CATEGORIES))
    use = USES.get(category, "")
    cadastral = f"{chance.draw.randint(120, 980)} من منطقة حسياء العقارية"
    return PlotDraft("", category, Decimal(area), trade.block, sector, use, cadastral)


def _areas(draw: Random, count: int, total: int) -> list[int]:
    """So many areas, small ones more often than large ones, that add up to the total."""
    if not count:
        return []
    shares = [draw.lognormvariate(0, 0.55) for _ in range(count)]
    areas = [int(total * share / sum(shares)) // HALF_ARE * HALF_ARE for share in shares]
    areas = [max(area, 8 * HALF_ARE) for area in areas]
    areas[areas.index(max(areas))] += total - sum(areas)
    return areas


def sketch_of(plot: Plot, neighbours: tuple[str, str], draw: Random) -> Sketch:
    """The plot as a surveyor would draw it: mostly a rectangle, its front on a street."""
    area = int(plot.area)
    front = max(20, round((area / draw.choice((1.2, 1.5, 1.8, 2.0))) ** 0.5 / 5) * 5)
    x, y = (start + draw.randrange(0, 3000, 10) * 1000 for start in ORIGIN)
    corners = tuple((x + dx, y + dy) for dx, dy in _corners(plot.area, front, draw.random()))
    front_setback, other_setback = (5000, 3000) if area < 2000 else (10_000, 5000)
    letter, width = draw.choice("أبجدهوزحط"), Decimal(draw.choice((15, 20, 30)))
    street = Side(f"شارع {letter}", width, front_setback)
    other = Side("", None, other_setback)
    crossing = [replace(street, neighbour="ساحة التقاطع")] * (len(corners) - 4)
    around = (f"المقسم {neighbours[0]}", "ممر خدمات", f"المقسم {neighbours[1]}")
    sides = [street, *crossing, *(replace(other, neighbour=name) for name in around)]
    return Sketch(
        corners,
        tuple(sides),
        Decimal(draw.choice((0, 0, 12, 345, 350))),
        "EPSG:22770",
        decided_area=plot.area,
    )


def _corners(area: Decimal, front: int, kind: float) -> tuple[Point, ...]:
    """A rectangle, a trapezium, or a rectangle that lost a corner to a crossing; same area."""
    width = front * 1000
    cut = 6000 if kind > 0.85 else 0
    depth = millimetres((area + Decimal(cut * cut) / 2_000_000) / front)
    if cut:
        return ((0, 0), (width - cut, 0), (width, cut), (width, depth), (0, depth))
    slant = front * 60 if kind > 0.6 else 0
    return ((0, 0), (width + slant, 0), (width - slant, depth), (0, depth))
