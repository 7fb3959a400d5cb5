"""Sites, phases and plots: what is sold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from app.errors import Violation


class SiteKind(Enum):
    CITY = "city"
    ZONE = "zone"


class Category(Enum):
    """Categories of plots (art. 1)."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"

    @property
    def letter(self) -> str:
        """The Arabic letter of the regulation."""
        return {"A": "آ", "B": "ب", "C": "ج", "D": "د", "E": "هـ"}[self.value]


class PlotState(Enum):
    VACANT = "vacant"
    ALLOCATED = "allocated"
    SOLD = "sold"
    PAID = "paid"
    PUBLIC = "public"
    RESERVED = "reserved"


class Sector(Enum):
    """The four sectors of all Syrian industrial statistics, and services."""

    FOOD = "food"
    ENGINEERING = "engineering"
    CHEMICAL = "chemical"
    TEXTILE = "textile"
    SERVICES = "services"


@dataclass(frozen=True, slots=True)
class Site:
    """An industrial city or zone. `governorate` is the ISO 3166-2 part after SY-."""

    id: str
    name: str
    kind: SiteKind
    governorate: str
    regulation: str


@dataclass(frozen=True, slots=True)
class Phase:
    """A phase of a site. `price` is in smallest units per m² (old pounds = qirsh)."""

    id: str
    site_id: str
    no: int
    name: str
    price: Decimal
    price_final: bool
    max_increase: Decimal | None = None
    area_ha: Decimal | None = None
    exclusions: str = ""


@dataclass(frozen=True, slots=True)
class Plot:
    """A plot as entered. `price` replaces the phase's price where a committee valued it."""

    id: str
    site_id: str
    phase_id: str
    number: str
    category: Category
    area: Decimal
    state: PlotState = PlotState.VACANT
    block: str = ""
    sector: Sector | None = None
    use: str = ""
    cadastral_ref: str = ""
    price: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Plots:
    """Plots entered together, by hand or from a sheet."""

    plots: tuple[Plot, ...]
    source: str = ""


@dataclass(frozen=True, slots=True)
class PlotDraft:
    """What was typed or read from a line of a sheet."""

    number: str
    category: Category
    area: Decimal
    block: str = ""
    sector: Sector | None = None
    use: str = ""
    cadastral_ref: str = ""
    price: Decimal | None = None


LARGEST_AREA = Decimal(10_000_000)


def check_plot(draft: PlotDraft, *, taken: bool) -> Iterator[Violation]:
    """Yield every reason why this plot cannot be entered (art. 1)."""
    if not draft.number.strip():
        yield Violation("plot.number.missing", "number")
    if taken:
        yield Violation("plot.number.taken", "number", {"number": draft.number})
    if draft.area <= 0:
        yield Violation("plot.area.not_positive", "area")
    elif draft.area > LARGEST_AREA:
        yield Violation("plot.area.too_large", "area", {"most": f"{LARGEST_AREA:,}"})
    elif draft.area != draft.area.quantize(Decimal("0.01")):
        yield Violation("plot.area.too_fine", "area")
    if draft.price is not None and draft.price <= 0:
        yield Violation("plot.price.not_positive", "price")


def check_phase(phase: Phase, *, taken: bool) -> Iterator[Violation]:
    """Yield every reason why this phase cannot be entered (art. 7)."""
    if phase.no < 1:
        yield Violation("phase.no.not_positive", "no")
    if taken:
        yield Violation("phase.no.taken", "no", {"no": phase.no})
    if phase.price <= 0:
        yield Violation("phase.price.not_positive", "price")


def price_per_m2(plot: Plot, phase: Phase) -> Decimal:
    """The price that holds for a plot: its own valuation, else the phase's price (art. 7, 8)."""
    return plot.price if plot.price is not None else phase.price
