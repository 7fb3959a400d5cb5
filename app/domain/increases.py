"""The seven readings of the 5% increase (art. 10.2, 19.1, A15), chosen by name from data.

Each takes the terms of a schedule and gives principal and increase of every instalment.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import repeat

from app.domain.regulation import Regulation


@dataclass(frozen=True, slots=True)
class Terms:
    """What is financed (smallest units), in how many instalments, under which version."""

    financed: int
    count: int
    regulation: Regulation

    @property
    def period_rate(self) -> Fraction:
        """The yearly rate for one period: × 6/12."""
        return self.regulation.annual_increase_rate * Fraction(self.regulation.period_months, 12)

    def rounded(self, exact: Fraction) -> int:
        return self.regulation.rounded(exact)


Instalment = tuple[int, int]
"""Principal and increase, in smallest units."""

Increase = Callable[[Terms], Iterator[Instalment]]


def equal_parts(total: int, terms: Terms) -> Iterator[int]:
    """Equal rounded parts, the rest on the last; never more than what is left (A17)."""
    each = terms.rounded(Fraction(total, terms.count))
    left = total
    for _ in range(terms.count - 1):
        part = min(each, left)
        left -= part
        yield part
    yield left


def declining_balance(terms: Terms) -> Iterator[Instalment]:
    """Each period carries the rate on what was still owed at its start (art. 10.2)."""
    balance = terms.financed
    for principal in equal_parts(terms.financed, terms):
        yield principal, terms.rounded(balance * terms.period_rate)
        balance -= principal


def per_instalment_by_term(terms: Terms) -> Iterator[Instalment]:
    """Each instalment carries the rate for the time until it is due (art. 19.1)."""
    for no, principal in enumerate(equal_parts(terms.financed, terms), 1):
        yield principal, terms.rounded(principal * terms.period_rate * no)


def annual_step_balance(terms: Terms) -> Iterator[Instalment]:
    """The balance at the first instalment of a year counts for the whole year."""
    balance = yearly = terms.financed
    year = 0
    for no, principal in enumerate(equal_parts(terms.financed, terms)):
        if no * terms.regulation.period_months // 12 != year:
            year, yearly = no * terms.regulation.period_months // 12, balance
        yield principal, terms.rounded(yearly * terms.period_rate)
        balance -= principal


def flat_on_initial_balance(terms: Terms) -> Iterator[Instalment]:
    """The rate on all that was financed for the whole time, spread evenly."""
    total = terms.rounded(terms.financed * terms.period_rate * terms.count)
    return zip(equal_parts(terms.financed, terms), equal_parts(total, terms), strict=True)


def once_per_instalment(terms: Terms) -> Iterator[Instalment]:
    """The yearly rate once on each instalment, whenever it is due."""
    for principal in equal_parts(terms.financed, terms):
        yield principal, terms.rounded(principal * terms.regulation.annual_increase_rate)


def annuity(terms: Terms) -> Iterator[Instalment]:
    """Equal payments; the last one closes the balance."""
    rate, balance = terms.period_rate, terms.financed
    if rate == 0:
        yield from no_increase(terms)
        return
    payment = terms.rounded(terms.financed * rate / (1 - (1 + rate) ** -terms.count))
    for _ in range(terms.count - 1):
        increase = terms.rounded(balance * rate)
        principal = min(max(payment - increase, 0), balance)
        yield principal, increase
        balance -= principal
    yield balance, terms.rounded(balance * rate)


def no_increase(terms: Terms) -> Iterator[Instalment]:
    """Principal alone."""
    return zip(equal_parts(terms.financed, terms), repeat(0, terms.count), strict=True)


INCREASES: Mapping[str, Increase] = {
    "declining_balance": declining_balance,
    "per_instalment_by_term": per_instalment_by_term,
    "annual_step_balance": annual_step_balance,
    "flat_on_initial_balance": flat_on_initial_balance,
    "once_per_instalment": once_per_instalment,
    "annuity": annuity,
    "none": no_increase,
}
