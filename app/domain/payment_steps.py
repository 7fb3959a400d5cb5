"""Why a payment pays what it pays: each line with its formula and what was paid before it.

Nothing is decided here: the lines come from `spread`, the fines are those of `running_fine`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.accounts import (
    Obligation,
    ObligationKind,
    Owed,
    Part,
    PastPayment,
    SpreadLine,
    Standing,
    spread_label,
)
from app.domain.days import Calendar, show_day
from app.domain.explanation import Explained, in_money, in_percent
from app.domain.fines import Fine, fine_begins, late_fine
from app.domain.money import Currency
from app.domain.regulation import Regulation

Grounds = Mapping[tuple[ObligationKind, int], tuple[Explained, ...]]
"""How an obligation (kind and number) came to its amount, as explained when it arose."""


@dataclass(frozen=True, slots=True)
class PaidLine:
    """One line of a payment: what it pays, a short word on how it came about, and all steps."""

    line: SpreadLine
    label: str
    note: str
    why: tuple[Explained, ...]


@dataclass(frozen=True, slots=True)
class Terms:
    """By which version, rest days and currency an account is explained."""

    regulation: Regulation
    calendar: Calendar
    currency: Currency


def explain_payment(
    lines: Iterable[SpreadLine],
    before: Standing,
    past: Sequence[PastPayment],
    terms: Terms,
    grounds: Grounds,
) -> tuple[PaidLine, ...]:
    """Explain each line of a payment that meets the standing `before`, after the `past` ones."""
    return tuple(_explained(line, before, past, terms, grounds) for line in lines)


def _explained(
    line: SpreadLine,
    before: Standing,
    past: Sequence[PastPayment],
    terms: Terms,
    grounds: Grounds,
) -> PaidLine:
    owed = before.of(line.kind, line.no)
    paid, left = _part_of(owed, line.part)
    if line.part is Part.FINE:
        fines = fine_periods(owed.obligation, past, before.on, terms)
        note = _fine_note(fines, terms)
        steps = [step for fine in fines for step in fine.explanation]
    else:
        note = _due_note(owed.obligation, before.on)
        said = grounds.get((line.kind, line.no), ())
        steps = list(said or _instalment(owed.obligation, terms.currency))
    if line.amount < left:
        note = "، ".join(filter(None, (note, f"دفعة من {in_money(left, terms.currency)}")))
    why = (*steps, *_settling(line, paid, left), *_text_of(line.article, terms.regulation))
    return PaidLine(line, spread_label(line), note, why)


def fine_periods(
    obligation: Obligation, past: Sequence[PastPayment], on: date, terms: Terms
) -> list[Fine]:
    """The fines of one obligation, from payment to payment, up to a day (A20, A24, E22)."""
    regulation = terms.regulation
    pay_by = max(obligation.pay_by, regulation.last_day(obligation.due_on, terms.calendar))
    since = fine_begins(obligation.due_on, pay_by, regulation)
    principal, increase = obligation.principal, obligation.increase
    found = []
    for until, paid in [*_reached(obligation, past, on), (on, ())]:
        grows = regulation.late_fine_base != "principal_only"
        base = max(principal, 0) + (max(increase, 0) if grows else 0)
        if until > max(pay_by, since) and base:
            found.append(late_fine(base, since, since, until, regulation, currency=terms.currency))
            since = until
        principal -= sum(p.amount for p in paid if p.part in (Part.AMOUNT, Part.PRINCIPAL))
        increase -= sum(p.amount for p in paid if p.part is Part.INCREASE)
    return found


def _reached(
    obligation: Obligation, past: Iterable[PastPayment], on: date
) -> Iterator[tuple[date, Sequence[SpreadLine]]]:
    key = (obligation.kind, obligation.no)
    for payment in sorted(past, key=lambda payment: payment.paid_on):
        lines = [line for line in payment.lines if (line.kind, line.no) == key]
        if lines and payment.paid_on <= on:
            yield payment.paid_on, lines


def _part_of(owed: Owed, part: Part) -> tuple[int, int]:
    """What is paid and what is left of one part of an obligation."""
    name = "principal" if part is Part.AMOUNT else part.value
    return getattr(owed.paid, name), getattr(owed.left, name)


def _fine_note(fines: Sequence[Fine], terms: Terms) -> str:
    days = sum(fine.days_late for fine in fines)
    if len(fines) != 1:
        spans = "فترتين" if len(fines) == 2 else f"{len(fines)} فترات"
        return f"عدد الأيام {days} على {spans}"
    rate = in_percent(terms.regulation.late_fine_annual_rate)
    return f"عدد الأيام {days} على {in_money(fines[0].base, terms.currency)} بنسبة {rate} سنوياً"


def _due_note(obligation: Obligation, on: date) -> str:
    if obligation.kind is not ObligationKind.INSTALMENT:
        return ""
    verb = "استحق" if obligation.due_on <= on else "يستحق"
    return f"{verb} في {show_day(obligation.due_on)}"


def _instalment(obligation: Obligation, currency: Currency) -> Iterator[Explained]:
    if obligation.kind is not ObligationKind.INSTALMENT:
        return
    whole = obligation.principal + obligation.increase
    parts = (
        f"{in_money(obligation.principal, currency)} + {in_money(obligation.increase, currency)}"
    )
    text = f"القسط {obligation.no} في {show_day(obligation.due_on)}: الأصل مع الزيادة {parts}"
    yield Explained(obligation.article, text, whole)


def _settling(line: SpreadLine, paid: int, left: int) -> Iterator[Explained]:
    if paid:
        yield Explained("", "سُدد منه من قبل", paid)
    yield Explained("", "يُسدد منه بهذه الدفعة", line.amount)
    if line.amount < left:
        yield Explained("", "ويبقى منه بعدها", left - line.amount)


def _text_of(article: str, regulation: Regulation) -> Iterator[Explained]:
    try:
        words = regulation.article(article)
    except ValueError:  # a later version may number its articles otherwise
        return
    yield Explained(article, f"«{words}»")
