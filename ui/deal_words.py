"""The states of allocations, contracts and instalments in words and colours."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.queries.allocations import AllocationState
from app.queries.contracts import PaymentState
from ui.colours import Tone
from ui.text import digits

ALLOCATION_TONES = {
    AllocationState.WAITING: Tone.INFO,
    AllocationState.LAPSED: Tone.BAD,
    AllocationState.THIRD_PAID: Tone.WARN,
    AllocationState.CONTRACTED: Tone.GOOD,
    AllocationState.CANCELLED: Tone.NEUTRAL,
}
PAYMENT_TONES = {
    PaymentState.COMING: Tone.INFO,
    PaymentState.LATE: Tone.BAD,
    PaymentState.PAID: Tone.GOOD,
}


def allocation_states() -> dict[AllocationState, str]:
    say = QCoreApplication.translate
    return {
        AllocationState.WAITING: say("deal", "ينتظر الثلث"),
        AllocationState.LAPSED: say("deal", "انقضت مهلة الثلث"),
        AllocationState.THIRD_PAID: say("deal", "ينتظر العقد"),
        AllocationState.CONTRACTED: say("deal", "موقع العقد"),
        AllocationState.CANCELLED: say("deal", "ملغى"),
    }


def contract_states() -> dict[PaymentState, str]:
    say = QCoreApplication.translate
    return {
        PaymentState.COMING: say("deal", "منتظم"),
        PaymentState.LATE: say("deal", "متأخر"),
        PaymentState.PAID: say("deal", "مسدد"),
    }


def instalment_states() -> dict[PaymentState, str]:
    say = QCoreApplication.translate
    return {
        PaymentState.COMING: say("deal", "لم يحن"),
        PaymentState.LATE: say("deal", "متأخر"),
        PaymentState.PAID: say("deal", "مسدد"),
    }


def plot_words(plot_number: str, block: str) -> str:
    """«12» or «12 · قطاع الغذائية»."""
    return digits(f"{plot_number} · {block}" if block else plot_number)
