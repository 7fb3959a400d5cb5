"""Who works in the demonstration office. The passwords are public: the sign-in shows them."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.users import Actor, Role


@dataclass(frozen=True, slots=True)
class Colleague:
    """A user of the demonstration with a password that everybody may know."""

    actor: Actor

    @property
    def password(self) -> str:
        return f"{self.actor.user}-demo"


CLERK = Colleague(Actor("amal", "أمل الخطيب", Role.CLERK))
CASHIER = Colleague(Actor("huda", "هدى السباعي", Role.CASHIER))
INVESTMENT = Colleague(Actor("samer", "سامر الدروبي", Role.INVESTMENT))
DIRECTOR = Colleague(Actor("nabil", "نبيل رسلان", Role.DIRECTOR))
AUDITOR = Colleague(Actor("rima", "ريما الحسيني", Role.AUDITOR))
ADMINISTRATOR = Colleague(Actor("admin", "مدير النظام", Role.ADMINISTRATOR))

COLLEAGUES = (CLERK, CASHIER, INVESTMENT, DIRECTOR, AUDITOR, ADMINISTRATOR)
MINISTRY_COLLEAGUES = (
    Colleague(Actor("hala", "هالة العابد", Role.INVESTMENT)),
    ADMINISTRATOR,
)
