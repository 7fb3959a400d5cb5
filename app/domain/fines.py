"""The fine for a late payment: 12% a year for each day (art. 10.3, E06, E07)."""

from __future__ import annotations

from calendar import isleap
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from app.domain.explanation import Explained, becomes, in_money, in_percent
from app.domain.money import Currency
from app.domain.regulation import Regulation


@dataclass(frozen=True, slots=True)
class Fine:
    """A simple fine on one base. `amount` is in smallest units."""

    base: int
    days_late: int
    exact: Fraction
    amount: int
    explanation: tuple[Explained, ...]


def late_fine(
    base: int,
    due_date: date,
    pay_by: date,
    paid_on: date,
    regulation: Regulation,
    *,
    currency: Currency = Currency.SYP_OLD,
) -> Fine:
    """The fine on `base` smallest units, due on one day and paid on another.

    Nothing up to `pay_by`, the due date rolled to a working day; afterwards every day from the
    due date itself counts (A19). Simple, rounded once, not above the cap if there is one (A22,
    A23).
    """
    begins = fine_begins(due_date, pay_by, regulation)
    days = (paid_on - begins).days if paid_on > pay_by else 0
    exact = base * fine_rate(begins, paid_on, regulation) if days else Fraction(0)
    if regulation.late_fine_cap is not None:
        exact = min(exact, base * regulation.late_fine_cap)
    amount = regulation.rounded(exact)
    shares = _shares(begins, paid_on, regulation)
    step = _explain(Fine(base, days, exact, amount, ()), shares, regulation, currency)
    return Fine(base, days, exact, amount, (step,))


@dataclass(frozen=True, slots=True)
class Reached:
    """A payment that reached a debt: what is left to grow on, and all fines paid until then."""

    on: date
    base_left: int
    fine_paid: int


def running_fine(
    base: int,
    reached: Iterable[Reached],
    *,
    due_date: date,
    pay_by: date,
    on: date,
    regulation: Regulation,
) -> int:
    """All fine that a debt of `base` has grown up to a day, paid or not.

    It is rounded when a payment reaches the debt and again from that day for what is left
    (quote.md, E22). A fine once paid stays, also when an earlier payment is entered later.
    """
    most = None
    if regulation.late_fine_cap is not None:
        most = regulation.rounded(base * regulation.late_fine_cap)
    grown, since = 0, fine_begins(due_date, pay_by, regulation)
    for payment in reached:
        if payment.on > on:
            break
        if payment.on > pay_by:
            grown += _growth(base, since, payment.on, regulation)
            since = payment.on
        grown = max(grown if most is None else min(grown, most), payment.fine_paid)
        base = payment.base_left
    if on > pay_by:
        grown += _growth(base, since, on, regulation)
    return grown if most is None else min(grown, most)


def _growth(base: int, begins: date, ends: date, regulation: Regulation) -> int:
    return regulation.rounded(base * fine_rate(begins, ends, regulation)) if base else 0


def fine_begins(due_date: date, pay_by: date, regulation: Regulation) -> date:
    """The day from which late days are counted (A19)."""
    return due_date if regulation.fine_from_original else pay_by


def fine_rate(begins: date, ends: date, regulation: Regulation) -> Fraction:
    """The share of the base that the days after `begins` up to `ends` cost (A21).

    "actual" counts each day as 1/365 or 1/366 by its own year; 0 when `ends` is not later.
    """
    days = sum((Fraction(*share) for share in _shares(begins, ends, regulation)), Fraction(0))
    return regulation.late_fine_annual_rate * days


def _shares(begins: date, ends: date, regulation: Regulation) -> tuple[tuple[int, int], ...]:
    """Late days and days of the year: one pair, or by the actual basis one pair a year."""
    if ends <= begins:
        return ()
    if regulation.late_fine_day_basis != "actual":
        return (((ends - begins).days, int(regulation.late_fine_day_basis)),)
    pairs = (
        (_late_days_in(year, begins, ends), 366 if isleap(year) else 365)
        for year in range(begins.year, ends.year + 1)
    )
    return tuple(pair for pair in pairs if pair[0])


def _late_days_in(year: int, begins: date, ends: date) -> int:
    """How many of the days after `begins` up to `ends` lie in this year."""
    first = max(begins.toordinal() + 1, date(year, 1, 1).toordinal())
    last = min(ends.toordinal(), date(year, 12, 31).toordinal())
    return max(last - first + 1, 0)


def _explain(
    fine: Fine, shares: tuple[tuple[int, int], ...], regulation: Regulation, currency: Currency
) -> Explained:
    if not fine.days_late:
        return Explained("10.3", "سُدد ضمن المهلة فلا غرامة", 0)
    years = " + ".join(f"{days}/{year}" for days, year in shares)
    years = f"({years})" if len(shares) > 1 else years
    product = f"{in_money(fine.base, currency)} × {in_percent(regulation.late_fine_annual_rate)}"
    result = becomes(fine.exact, fine.amount, currency)
    cap = regulation.late_fine_cap
    text = f"غرامة التأخير، عدد الأيام {fine.days_late}: {product} × {years} = {result}"
    if cap is not None and fine.exact == fine.base * cap:
        text = (
            f"غرامة التأخير بسقفها: {in_money(fine.base, currency)} × {in_percent(cap)} = {result}"
        )
    return Explained("10.3", text, fine.amount)
