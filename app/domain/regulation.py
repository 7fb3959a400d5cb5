"""A dated version of the investment regulation: parameters and article texts, frozen.

Several versions live side by side; a contract keeps the one that it was signed under (art. 30).
"""

from __future__ import annotations

import tomllib
import typing
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from fractions import Fraction
from functools import cache
from typing import Any

from app.domain import plain as plain_values
from app.domain.articles import article_text
from app.domain.days import Calendar
from app.domain.parameters import (
    OTHER_NAMES,
    WEEKDAYS,
    ParameterError,
    check_parameter,
    read_parameter,
)
from app.domain.rounding import rounded
from app.domain.terms import (
    PHASE_PARAMETERS,
    Heading,
    PhaseTerms,
    RequiredPaper,
    Signatory,
    phases_with,
)


@dataclass(frozen=True, slots=True)
class Regulation:
    """All parameters of one version, by the names of domain.md 3 and 3.1.

    Amounts are whole smallest units. Raises ParameterError (a ValueError) for a value outside
    its limits, also when read back from stored data.
    """

    version_id: str
    title: str
    source: str
    city: str
    governorate: str
    issuer: str
    legal_basis: str
    decision_no: str
    effective_from: date
    effective_from_assumed: bool
    session_no: int
    session_date: date
    applies_to_existing: tuple[str, ...]
    # money
    money_quantum: int
    rounding: str
    price_currency: str
    currency_era: str
    # price
    down_payment: Fraction
    insurance_rate: Fraction
    insurance_minimum: int
    insurance_base: str
    excess_insurance: str
    unsuccessful_refund: str
    subscription_fee: int
    subscription_fee_refundable: bool
    category_d_surcharge: Fraction
    category_d_instalments_allowed: bool
    category_d_pay_days: int
    admin_overhead: Fraction
    carried_loss_in_overhead_base: bool
    phase_area_check: str
    price_difference_policy: str
    alloc_plot_scope: str
    alloc_rounding: str
    weight_formula: str
    transformer_rate: Fraction | None
    transformer_anchor: str
    craft_price_floor: str
    stamp_rate: Fraction | None
    transfer_charge_rate: Fraction | None
    # schedule
    n_instalments: int
    period_months: int
    first_instalment_after_months: int
    instalment_anchor: str
    annual_increase_rate: Fraction
    increase_method: str
    increase_anchor: str
    schedule_rounding: str
    n_instalments_override: str
    early_payoff_policy: str
    contract_value_basis: str
    # fines
    late_fine_annual_rate: Fraction
    late_fine_base: str
    late_fine_day_basis: str
    late_fine_compound: bool
    late_fine_cap: Fraction | None
    fine_on_third: bool
    fine_from_original: bool
    payment_order: tuple[str, ...]
    # deadlines
    deadline_exclude_first_day: bool
    deadline_roll: bool
    weekend: tuple[str, ...]
    pay_third_days: int
    pay_third_anchor: str
    sign_contract_days: int
    pay_stamps_days: int
    start_building_months: int
    start_extension: str
    # collection
    consecutive_missed: int
    missed_definition: str
    missed_tolerance: int
    warning_window_months: int
    transfer_requires_warning: bool
    acceleration: str
    # refunds
    refund_policy: str
    refund_13_5: str
    breach_refund_policy: str
    # conditions
    tie_break: str
    class4_needs_decision: bool
    enforce_order: str
    transfer_conditions: tuple[str, ...]
    build_min: Fraction
    build_max: Fraction
    build_ratio_basis: str
    lines_per_page: int
    pages_per_volume: int
    # texts
    phases: tuple[PhaseTerms, ...]
    signatories: tuple[Signatory, ...]
    papers: tuple[RequiredPaper, ...]
    headings: tuple[Heading, ...]
    articles: Mapping[str, tuple[str, ...]]

    def __post_init__(self) -> None:
        for field in fields(self):
            check_parameter(field.name, getattr(self, field.name))

    def rounded(self, exact: Fraction) -> int:
        """An exact amount rounded by this version's rule (A14)."""
        return rounded(exact, quantum=self.money_quantum, rule=self.rounding)

    def calendar(self, holidays: Iterable[date] = ()) -> Calendar:
        """The calendar of this version's weekend and of these holidays."""
        return Calendar(tuple(WEEKDAYS.index(day) for day in self.weekend), frozenset(holidays))

    def last_day(self, day: date, calendar: Calendar) -> date:
        """The last day on which a date can still be met (A19, A38)."""
        return calendar.next_working_day(day) if self.deadline_roll else day

    def article(self, no: str) -> str:
        """The text of an article ("10") or of one paragraph of it ("10.2", "14.b").

        Raises ValueError for an article that this version does not have.
        """
        return article_text(self.articles, no)

    def phase(self, no: int) -> PhaseTerms:
        """Raises ValueError for a phase that this version does not name."""
        for phase in self.phases:
            if phase.no == no:
                return phase
        raise ValueError(f"phase {no}")

    def with_parameters(self, given: Mapping[str, object]) -> Regulation:
        """The same version with other values, as `quote` allows. Raises ParameterError."""
        values = _renamed(given, self.down_payment)
        kinds = _kinds()
        for name in values:
            if name not in kinds or name in _TEXTS:
                raise ParameterError(name, "unknown")
        read: dict[str, Any] = {
            name: read_parameter(name, kinds[name], value) for name, value in values.items()
        }
        return replace(self, phases=phases_with(self.phases, given), **read)


_TEXTS = frozenset({"phases", "signatories", "papers", "headings", "articles"})
_NUMERATOR, _DENOMINATOR = "down_payment_numerator", "down_payment_denominator"
_GROUPS = frozenset(
    {
        "version",
        "money",
        "price",
        "schedule",
        "fines",
        "deadlines",
        "collection",
        "refunds",
        "conditions",
    }
)


@cache
def _kinds() -> dict[str, Any]:
    return typing.get_type_hints(Regulation)


def parse_regulation(toml_text: str) -> Regulation:
    """Read a version from its TOML file. Raises ValueError naming what is wrong."""
    data = tomllib.loads(toml_text)
    flat: dict[str, object] = {}
    for name, value in data.items():
        inside = value if name in _GROUPS and isinstance(value, dict) else {name: value}
        if twice := inside.keys() & flat.keys():
            raise ParameterError(min(twice), "wrong")
        flat.update(inside)
    if isinstance(articles := flat.get("articles"), dict):
        flat["articles"] = {no: str(text).splitlines() for no, text in articles.items()}
    return from_plain(flat)


def to_plain(regulation: Regulation) -> dict[str, object]:
    """Texts, whole numbers, booleans and None for canonical JSON; rates become texts."""
    return typing.cast(dict[str, object], plain_values.to_plain(regulation))


def from_plain(plain: Mapping[str, object]) -> Regulation:
    """Read a version back. Raises ParameterError for an unknown, missing or wrong parameter."""
    kinds = _kinds()
    for name in plain:
        if name not in kinds:
            raise ParameterError(name, "unknown")
    for name in kinds:
        if name not in plain:
            raise ParameterError(name, "missing")
    read: dict[str, Any] = {n: read_parameter(n, kind, plain[n]) for n, kind in kinds.items()}
    return Regulation(**read)


def _renamed(given: Mapping[str, object], down_payment: Fraction) -> dict[str, object]:
    """The given values by the names of domain.md 3.1, those of phases left out."""
    values: dict[str, object] = {}
    for name, value in given.items():
        known = OTHER_NAMES.get(name, name)
        if known in values:
            raise ParameterError(name, "wrong")
        if name not in PHASE_PARAMETERS:
            values[known] = value
    if _NUMERATOR in values or _DENOMINATOR in values:
        if "down_payment" in values:
            raise ParameterError("down_payment", "wrong")
        over = values.pop(_NUMERATOR, down_payment.numerator)
        under = values.pop(_DENOMINATOR, down_payment.denominator)
        values["down_payment"] = f"{over}/{under}"
    return values
