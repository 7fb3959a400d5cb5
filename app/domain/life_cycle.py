"""Where an investor's file stands, and what comes next (domain.md 2.3; art. 10 to 13)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Stage(Enum):
    """The states of an application, in the order in which they are passed."""

    REGISTERED = "registered"
    FEES_PAID = "fees_paid"
    DECIDED = "decided"
    ALLOCATED = "allocated"
    THIRD_PAID = "third_paid"
    CONTRACTED = "contracted"
    CANCELLED = "cancelled"


class Step(Enum):
    """What a person of the office does next."""

    COLLECT_FEES = "collect_fees"
    RECORD_DECISION = "record_decision"
    ALLOCATE = "allocate"
    COLLECT_THIRD = "collect_third"
    SIGN_CONTRACT = "sign_contract"
    COLLECT_INSTALMENTS = "collect_instalments"


@dataclass(frozen=True, slots=True)
class Marks:
    """What is known of a file. `cancelled`: an allocation ended and no other one stands."""

    fees_paid: bool = False
    decided: bool = False
    allocated: bool = False
    third_paid: bool = False
    contracted: bool = False
    paid_up: bool = False
    cancelled: bool = False


def stage_of(marks: Marks) -> Stage:
    """The furthest state that was reached; a cancelled allocation takes the file out of the row."""
    if marks.contracted:
        return Stage.CONTRACTED
    if marks.allocated:
        return Stage.THIRD_PAID if marks.third_paid else Stage.ALLOCATED
    if marks.cancelled:
        return Stage.CANCELLED
    if marks.decided:
        return Stage.DECIDED
    return Stage.FEES_PAID if marks.fees_paid else Stage.REGISTERED


def next_step(marks: Marks) -> Step | None:
    """The next step, or None when nothing is to be done here.

    Fees come before the decision and before everything else (art. 13.2).
    """
    stage = stage_of(marks)
    if stage is Stage.CANCELLED:
        return None
    if stage is Stage.CONTRACTED:
        return None if marks.paid_up else Step.COLLECT_INSTALMENTS
    if stage is Stage.ALLOCATED:
        return Step.COLLECT_THIRD
    if stage is Stage.THIRD_PAID:
        return Step.SIGN_CONTRACT
    if not marks.fees_paid:
        return Step.COLLECT_FEES
    return Step.ALLOCATE if marks.decided else Step.RECORD_DECISION
