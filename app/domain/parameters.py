"""What each parameter of a regulation may be: limits and choices, and the other names it goes by.

Only readings that the program can carry out are choices, so that a version never promises more.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any

from app.domain.plain import from_plain

INCREASE_METHODS = (
    "declining_balance",
    "per_instalment_by_term",
    "annual_step_balance",
    "flat_on_initial_balance",
    "once_per_instalment",
    "annuity",
    "none",
)
PAYMENT_PARTS = ("fine", "increase", "principal")
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
TRANSFER_CONDITIONS = (
    "built",
    "operating",
    "fully_paid",
    "administrative_licence",
    "council_approval",
)


class ParameterError(ValueError):
    """A parameter that is unknown, missing or wrong. `reason` is one of these three words."""

    def __init__(self, name: str, reason: str, allowed: str = "") -> None:
        super().__init__(f"{name}: {reason}{f' ({allowed})' if allowed else ''}")
        self.name = name
        self.reason = reason
        self.allowed = allowed


@dataclass(frozen=True, slots=True)
class Choice:
    """One of these values."""

    options: tuple[str | bool, ...]

    def holds(self, value: object) -> bool:
        return any(value == option and type(value) is type(option) for option in self.options)

    def __str__(self) -> str:
        return " | ".join(str(option) for option in self.options)


@dataclass(frozen=True, slots=True)
class Between:
    """A number within these bounds, both included."""

    least: int | Fraction
    most: int | Fraction

    def holds(self, value: object) -> bool:
        return isinstance(value, int | Fraction) and self.least <= value <= self.most

    def __str__(self) -> str:
        return f"{self.least} … {self.most}"


@dataclass(frozen=True, slots=True)
class Several:
    """Different ones of these words; `least` to `most` of them."""

    options: tuple[str, ...]
    least: int
    most: int

    def holds(self, value: object) -> bool:
        if not isinstance(value, tuple) or len(set(value)) < len(value):
            return False
        return self.least <= len(value) <= self.most and set(value) <= set(self.options)

    def __str__(self) -> str:
        return ", ".join(self.options)


Limit = Choice | Between | Several

_AMOUNT = Between(0, 10**15)
_DAYS = Between(0, 3660)
_MONTHS = Between(1, 120)
_SHARE = Between(0, 1)
_RATE = Between(0, 10)
_FLAG = Choice((False, True))
_ONLY_NO = Choice((False,))

LIMITS: Mapping[str, Limit] = {
    "money_quantum": Between(1, 10**6),
    "rounding": Choice(("half_up", "up", "down")),
    "price_currency": Choice(("SYP", "USD")),
    "currency_era": Choice(("by_document_date",)),
    "down_payment": _SHARE,
    "insurance_rate": _SHARE,
    "insurance_minimum": _AMOUNT,
    "insurance_base": Choice(("subscribed_area", "allotted_with_top_up")),
    "excess_insurance": Choice(("credit", "refuse")),
    "unsuccessful_refund": Choice(("insurance_only", "none")),
    "subscription_fee": _AMOUNT,
    "subscription_fee_refundable": _FLAG,
    "category_d_surcharge": _RATE,
    "category_d_instalments_allowed": _ONLY_NO,
    "category_d_pay_days": _DAYS,
    "admin_overhead": _RATE,
    "carried_loss_in_overhead_base": _FLAG,
    "phase_area_check": Choice(("warn", "refuse")),
    "price_difference_policy": Choice(("never", "always", "council_decision")),
    "alloc_plot_scope": Choice(("saleable", "all")),
    "alloc_rounding": Choice(("largest_remainder",)),
    "weight_formula": Choice(("area_location_size_services",)),
    "transformer_anchor": Choice(("building_licence_date",)),
    "craft_price_floor": Choice(("entered_cost", "none")),
    "transfer_charge_rate": _SHARE,
    "n_instalments": Between(1, 240),
    "period_months": _MONTHS,
    "first_instalment_after_months": Between(0, 120),
    "instalment_anchor": Choice(("allocation_date",)),
    "annual_increase_rate": _RATE,
    "increase_method": Choice(INCREASE_METHODS),
    "increase_anchor": Choice(("allocation_date",)),
    "schedule_rounding": Choice(("each_line",)),
    "n_instalments_override": Choice(("per_contract_with_approval", "none")),
    "early_payoff_policy": Choice(("at_contract_only", "waive_future", "waive_all")),
    "contract_value_basis": Choice(("plot_value", "value_with_increases")),
    "late_fine_annual_rate": _RATE,
    "late_fine_base": Choice(("instalment_with_increase", "principal_only")),
    "late_fine_day_basis": Choice(("365", "360", "actual")),
    "late_fine_compound": _ONLY_NO,
    "late_fine_cap": _RATE,
    "fine_on_third": _FLAG,
    "fine_from_original": _FLAG,
    "payment_order": Several(PAYMENT_PARTS, 3, 3),
    "deadline_exclude_first_day": _FLAG,
    "deadline_roll": _FLAG,
    "weekend": Several(WEEKDAYS, 0, 6),
    "pay_third_days": _DAYS,
    "pay_third_anchor": Choice(("document_date", "receipt_date")),
    "sign_contract_days": _DAYS,
    "pay_stamps_days": _DAYS,
    "start_building_months": _MONTHS,
    "start_extension": Choice(("by_decision", "none")),
    "consecutive_missed": Between(1, 12),
    "missed_definition": Choice(("any_unpaid_balance", "wholly_unpaid")),
    "missed_tolerance": _AMOUNT,
    "warning_window_months": _MONTHS,
    "transfer_requires_warning": _FLAG,
    "acceleration": Choice(("none", "whole_balance")),
    "refund_policy": Choice(("principal_less_unpaid",)),
    "refund_13_5": Choice(("rest_returned", "nothing_returned")),
    "breach_refund_policy": Choice(("insurance_lost", "full_confiscation")),
    "tie_break": Choice(("date_then_serial",)),
    "class4_needs_decision": _FLAG,
    "enforce_order": Choice(("enforce", "warn", "free")),
    "transfer_conditions": Several(TRANSFER_CONDITIONS, 0, 5),
    "build_min": _SHARE,
    "build_max": _SHARE,
    "build_ratio_basis": Choice(("footprint", "floor_area")),
    "lines_per_page": Between(1, 100),
    "pages_per_volume": Between(1, 10000),
}

# Names used for the same things in worked_examples.json and in the ambiguity register.
OTHER_NAMES: Mapping[str, str] = {
    "admin_overhead_rate": "admin_overhead",
    "build_max_ratio": "build_max",
    "build_min_ratio": "build_min",
    "consecutive_missed_for_warning": "consecutive_missed",
    "currency": "price_currency",
    "deadline_roll_to_working_day": "deadline_roll",
    "down_payment_rate": "down_payment",
}

_EXACT = re.compile(r"[0-9]{1,12}(?:\.[0-9]{1,12})?|[0-9]{1,9}/0*[1-9][0-9]{0,8}")


def read_parameter(name: str, kind: Any, plain: object) -> object:  # noqa: ANN401 - a type hint
    """One parameter out of plain data: `kind` is its type. Raises ParameterError."""
    limit = LIMITS.get(name)
    try:
        value: object = from_plain(kind, _settled(name, kind, plain))
    except (ValueError, ArithmeticError) as error:
        raise ParameterError(name, "wrong", str(limit or "")) from error
    check_parameter(name, value)
    return value


def check_parameter(name: str, value: object) -> None:
    """Raises ParameterError when the value is outside the limits of its parameter."""
    limit = LIMITS.get(name)
    if limit is not None and value is not None and not limit.holds(value):
        raise ParameterError(name, "wrong", str(limit))


def _settled(name: str, kind: Any, plain: object) -> object:  # noqa: ANN401 - a type hint
    """The one spelling of the spellings that people and files use."""
    if kind in (Fraction, Fraction | None, Decimal, Decimal | None):
        return _settled_number(kind, plain)
    if name == "late_fine_day_basis" and isinstance(plain, int) and not isinstance(plain, bool):
        return str(plain)
    if name == "payment_order" and isinstance(plain, str):
        return [part.strip() for part in plain.split(">")]
    return plain


def _settled_number(kind: Any, plain: object) -> str | None:  # noqa: ANN401 - a type hint
    if plain in ("", None) and kind not in (Fraction, Decimal):
        return None
    if isinstance(plain, bool) or not isinstance(plain, str | int | Decimal):
        raise ValueError(type(plain).__name__)  # noqa: TRY004 - the content of a file
    text = str(plain)
    if not _EXACT.fullmatch(text):
        raise ValueError("a number is written like 0.05 or 1/3")
    return text
