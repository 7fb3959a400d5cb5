"""What the subscription form asks while it is filled: price, place in the register, papers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.books import GENERAL_REGISTER
from app.domain.land import Category, Phase
from app.domain.money import Currency, currency_on
from app.domain.pricing import PlotPrice, price_plot
from app.domain.regulation import Regulation
from app.errors import Refused, Violation
from app.storage import books, land, people
from app.storage.work import Reader


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a subscribed area would cost on a day, explained, in the pound of that day."""

    price: PlotPrice
    currency: Currency
    price_per_m2: Decimal
    regulation: str


@dataclass(frozen=True, slots=True)
class NextPlace:
    """The line that the next application gets, unless somebody is faster."""

    serial: int
    volume_no: int
    page: int
    line: int
    lines_left: int


@dataclass(frozen=True, slots=True)
class Terms:
    """What the regulation of a site says to an applicant.

    `priorities` are the texts of the four classes of art. 2, without their number.
    """

    regulation: str
    priorities: tuple[str, ...]
    papers: tuple[str, ...]


def estimate(reader: Reader, site_id: str, phase_id: str, area: Decimal, on: date) -> Estimate:
    """The price of a plot of category A of this area (art. 10, 11).

    Raises Refused for an unknown phase, and for an area that has no price.
    """
    phase, regulation = _terms(reader, site_id, phase_id)
    currency = currency_on(on)
    price = price_plot(Category.A, area, phase.price, regulation, currency=currency)
    return Estimate(price, currency, phase.price, regulation.title)


def next_place(reader: Reader) -> NextPlace | None:
    """The next line of the general register, or None when no volume is open."""
    volume = books.open_volume(reader.session, reader.office, GENERAL_REGISTER)
    if volume is None:
        return None
    serial = books.last_number(reader.session, reader.office, f"register/{GENERAL_REGISTER}") + 1
    page, line = volume.position(serial)
    return NextPlace(serial, volume.no, page, line, volume.last_serial - serial + 1)


def terms(reader: Reader, site_id: str) -> Terms | None:
    """The classes and papers of the regulation of a site; None for an unknown site."""
    site = land.site_of(reader.session, site_id)
    if site is None:
        return None
    regulation = people.regulation_of(reader.session, reader.office, site.regulation)
    if regulation is None:
        return None
    papers = tuple(paper.title for paper in regulation.papers if paper.stage == "application")
    return Terms(regulation.title, _priorities(regulation), papers)


def _terms(reader: Reader, site_id: str, phase_id: str) -> tuple[Phase, Regulation]:
    site = land.site_of(reader.session, site_id)
    phase = land.phase_of(reader.session, phase_id)
    if site is None or phase is None or phase.site_id != site.id:
        raise Refused(Violation("phase.unknown", "phase_id"))
    regulation = people.regulation_of(reader.session, reader.office, site.regulation)
    if regulation is None:
        raise Refused(Violation("site.regulation.unknown", "site_id"))
    return phase, regulation


def _priorities(regulation: Regulation) -> tuple[str, ...]:
    found = []
    for number in range(1, 5):
        try:
            text = regulation.article(f"2.{number}")
        except ValueError:  # another version of the regulation may word art. 2 differently
            text = ""
        found.append(text.partition("-")[2].strip())
    return tuple(found)
