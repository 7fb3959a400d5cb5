"""Sites, phases and plots: what is sold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from app.domain.names import check_text, clean, fold
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


@dataclass(frozen=True, slots=True)
class KnownPlot:
    """What is compared when a sheet names a plot that is already there."""

    category: Category
    area: Decimal


LARGEST_AREA = Decimal(10_000_000)
LONGEST_NUMBER, LONGEST_BLOCK = 30, 40
HIGHEST_PRICE = Decimal(10_000_000_000)
LARGEST_PHASE = Decimal(100_000)
LAST_PHASE = 99
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "0123456789" * 2)


def plot_number(typed: str) -> str:
    """A number of a plot or block as it is stored: clean, its digits Western («12/ب»)."""
    return clean(typed.translate(_DIGITS))


def plot_key(block: str, number: str) -> tuple[str, str]:
    """Two plots of a site with the same key are the same plot, however they were typed."""
    return fold(block), fold(number)


def check_plot(draft: PlotDraft, *, taken: bool) -> Iterator[Violation]:
    """Yield every reason why this plot cannot be entered (art. 1)."""
    if not draft.number.strip():
        yield Violation("plot.number.missing", "number")
    if taken:
        yield Violation("plot.number.taken", "number", {"number": draft.number})
    yield from check_text(draft.number, "number", longest=LONGEST_NUMBER)
    yield from check_text(draft.block, "block", longest=LONGEST_BLOCK)
    for field in ("use", "cadastral_ref"):
        yield from check_text(getattr(draft, field), field)
    if draft.area <= 0:
        yield Violation("plot.area.not_positive", "area")
    elif draft.area > LARGEST_AREA:
        yield Violation("plot.area.too_large", "area", {"most": f"{LARGEST_AREA:,}"})
    elif _finer(draft.area, 2):
        yield Violation("plot.area.too_fine", "area")
    if draft.price is not None:
        yield from _check_price(draft.price, "plot", "price")


def check_site(site: Site, *, taken: bool, regulation_known: bool) -> Iterator[Violation]:
    """Yield every reason why this city or zone cannot be entered."""
    if not site.name.strip():
        yield Violation("site.name.missing", "name")
    yield from check_text(site.name, "name")
    yield from check_text(site.governorate, "governorate")
    if taken:
        yield Violation("site.name.taken", "name", {"name": site.name})
    if not regulation_known:
        yield Violation("site.regulation.unknown", "regulation")


def check_phase(phase: Phase, *, taken: bool) -> Iterator[Violation]:
    """Yield every reason why this phase cannot be entered (art. 7)."""
    if not 1 <= phase.no <= LAST_PHASE:
        yield Violation("phase.no.out_of_range", "no", {"last": LAST_PHASE})
    if taken:
        yield Violation("phase.no.taken", "no", {"no": phase.no})
    if not phase.name.strip():
        yield Violation("phase.name.missing", "name")
    yield from check_text(phase.name, "name")
    yield from check_text(phase.exclusions, "exclusions", free=True)
    yield from _check_price(phase.price, "phase", "price")
    if phase.max_increase is not None and not 0 <= phase.max_increase <= 1:
        yield Violation("phase.max_increase.out_of_range", "max_increase")
    elif phase.max_increase is not None and _finer(phase.max_increase, 4):
        yield Violation("phase.max_increase.too_fine", "max_increase")
    if phase.area_ha is not None and not 0 < phase.area_ha <= LARGEST_PHASE:
        yield Violation("phase.area.out_of_range", "area_ha", {"most": f"{LARGEST_PHASE:,}"})
    elif phase.area_ha is not None and _finer(phase.area_ha, 4):
        yield Violation("phase.area.too_fine", "area_ha")


def _check_price(price: Decimal, area: str, where: str) -> Iterator[Violation]:
    """Prices per m² are kept to a ten-thousandth of the smallest unit."""
    if price <= 0:
        yield Violation(f"{area}.price.not_positive", where)
    elif price > HIGHEST_PRICE:
        yield Violation(f"{area}.price.too_high", where)
    elif _finer(price, 4):
        yield Violation(f"{area}.price.too_fine", where)


def _finer(value: Decimal, places: int) -> bool:
    """Whether a number has more decimals than this, zeros at the end not counted."""
    return value != round(value, places)


def price_per_m2(plot: Plot, phase: Phase) -> Decimal:
    """The price that holds for a plot: its own valuation, else the phase's price (art. 7, 8)."""
    return plot.price if plot.price is not None else phase.price
