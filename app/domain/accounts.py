"""What one applicant owes, what was paid, and how a payment is spread (art. 10, 11, 13; A25).

The state is built from the stored lines of past payments alone: the lines of a cancelled receipt
are simply absent. Amounts are whole smallest units.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.days import Calendar
from app.domain.explanation import Explained, in_money
from app.domain.fines import Reached, fine_begins, running_fine
from app.domain.money import Currency
from app.domain.regulation import Regulation


class ObligationKind(StrEnum):
    """What can be owed, in the order in which it is paid."""

    FEE = "fee"
    INSURANCE = "insurance"
    LICENCE_FEE = "licence_fee"
    THIRD = "third"
    INSTALMENT = "instalment"


class Part(StrEnum):
    """What a line of a payment pays. Only a third or an instalment can carry a FINE."""

    AMOUNT = "amount"
    FINE = "fine"
    INCREASE = "increase"
    PRINCIPAL = "principal"


@dataclass(frozen=True, slots=True)
class Obligation:
    """One thing owed. `no` is the instalment's number, else 0. THIRD is net of the insurance.

    `due_on` is the last day by counting alone, `pay_by` the working day it rolls to.
    """

    kind: ObligationKind
    no: int
    due_on: date
    pay_by: date
    principal: int
    increase: int
    article: str


@dataclass(frozen=True, slots=True)
class SpreadLine:
    """One part of a payment and what it pays."""

    kind: ObligationKind
    no: int
    part: Part
    amount: int
    article: str


@dataclass(frozen=True, slots=True)
class PastPayment:
    """A payment that counts, as it was spread when it was taken."""

    paid_on: date
    lines: tuple[SpreadLine, ...]


@dataclass(frozen=True, slots=True)
class Parts:
    """Amounts by part; what is no instalment has principal only."""

    fine: int
    increase: int
    principal: int

    @property
    def total(self) -> int:
        return self.fine + self.increase + self.principal

    def __add__(self, other: Parts) -> Parts:
        more = (other.fine, other.increase, other.principal)
        return Parts(self.fine + more[0], self.increase + more[1], self.principal + more[2])


@dataclass(frozen=True, slots=True)
class Owed:
    """One obligation on one day. `due` says that it may be asked for.

    `days_late` is 0 in time; an instalment counts from its due date (A19), the third from the
    last day of its period (E33).
    """

    obligation: Obligation
    due: bool
    days_late: int
    paid: Parts
    left: Parts


@dataclass(frozen=True, slots=True)
class Standing:
    """All obligations of one applicant on one day, in the order in which they are paid."""

    on: date
    items: tuple[Owed, ...]

    @property
    def due_now(self) -> int:
        """What is unpaid and due, fines included."""
        return sum(item.left.total for item in self.items if item.due)

    @property
    def owed_in_all(self) -> int:
        """What is unpaid, due or not: the most that can be taken now."""
        return sum(item.left.total for item in self.items)

    @property
    def paid(self) -> int:
        return sum(item.paid.total for item in self.items)

    @property
    def late(self) -> int:
        """What is unpaid and whose last day is over, fines included."""
        return sum(item.left.total for item in self.items if item.days_late)

    def of(self, kind: ObligationKind, no: int = 0) -> Owed:
        """Raises ValueError when this is not owed by the applicant."""
        for item in self.items:
            if (item.obligation.kind, item.obligation.no) == (kind, no):
                return item
        raise ValueError(f"{kind.value} {no}")


_ORDER = {kind: place for place, kind in enumerate(ObligationKind)}
_WITH_DEADLINE = frozenset({ObligationKind.THIRD, ObligationKind.INSTALMENT})
_NOTHING = Parts(0, 0, 0)

Key = tuple[ObligationKind, int]
Reaching = tuple[date, Parts]  # the day of a payment and what it paid of one obligation


def standing(
    obligations: Iterable[Obligation],
    past: Iterable[PastPayment],
    on: date,
    regulation: Regulation,
    calendar: Calendar,
) -> Standing:
    """What is paid and left of each obligation on a day, with the fine of that day.

    All of `past` counts as paid; for a view of an earlier day leave later payments out. Where
    `calendar` has learnt of a holiday since, a last day is later than the obligation's `pay_by`.
    """
    reached: dict[Key, list[Reaching]] = {}
    for payment in sorted(past, key=lambda payment: payment.paid_on):
        for key, parts in _parts_of(payment).items():
            reached.setdefault(key, []).append((payment.paid_on, parts))
    ordered = sorted(obligations, key=lambda o: (_ORDER[o.kind], o.no))
    return Standing(
        on,
        tuple(_owed(o, reached.get((o.kind, o.no), ()), on, regulation, calendar) for o in ordered),
    )


def _parts_of(payment: PastPayment) -> Mapping[Key, Parts]:
    """What a payment paid of each obligation that it reached."""
    found: dict[Key, Parts] = {}
    for line in payment.lines:
        key = (line.kind, line.no)
        found[key] = found.get(key, _NOTHING) + _as_parts(line)
    return found


def _as_parts(line: SpreadLine) -> Parts:
    if line.part is Part.FINE:
        return Parts(line.amount, 0, 0)
    if line.part is Part.INCREASE:
        return Parts(0, line.amount, 0)
    return Parts(0, 0, line.amount)


def _owed(
    obligation: Obligation,
    reached: Sequence[Reaching],
    on: date,
    regulation: Regulation,
    calendar: Calendar,
) -> Owed:
    paid = sum((parts for _, parts in reached), _NOTHING)
    pay_by = max(obligation.pay_by, regulation.last_day(obligation.due_on, calendar))
    grown = _grown_fine(obligation, reached, on, pay_by, regulation)
    left = Parts(
        max(grown - paid.fine, 0),
        max(obligation.increase - paid.increase, 0),
        max(obligation.principal - paid.principal, 0),
    )
    late = obligation.kind in _WITH_DEADLINE and on > pay_by and left.total > 0
    by_instalments = obligation.kind is ObligationKind.INSTALMENT
    begins = fine_begins(obligation.due_on, pay_by, regulation) if by_instalments else pay_by
    days_late = (on - begins).days if late else 0
    return Owed(obligation, not by_instalments or obligation.due_on <= on, days_late, paid, left)


def _grown_fine(
    obligation: Obligation,
    reached: Sequence[Reaching],
    on: date,
    pay_by: date,
    regulation: Regulation,
) -> int:
    """All fine of one obligation up to a day, paid or not (A20, A24)."""
    fined = obligation.kind is ObligationKind.INSTALMENT or (
        obligation.kind is ObligationKind.THIRD and regulation.fine_on_third
    )
    if not fined or on <= pay_by:
        return 0
    return running_fine(
        _fine_base(obligation, _NOTHING, regulation),
        _steps(obligation, reached, regulation),
        due_date=obligation.due_on,
        pay_by=pay_by,
        on=on,
        regulation=regulation,
    )


def _steps(
    obligation: Obligation, reached: Sequence[Reaching], regulation: Regulation
) -> Iterator[Reached]:
    paid = _NOTHING
    for on, parts in reached:
        paid += parts
        yield Reached(on, _fine_base(obligation, paid, regulation), paid.fine)


def _fine_base(obligation: Obligation, paid: Parts, regulation: Regulation) -> int:
    """What the fine grows on: unpaid principal, and unpaid increase by default (A20)."""
    principal = max(obligation.principal - paid.principal, 0)
    if regulation.late_fine_base == "principal_only":
        return principal
    return principal + max(obligation.increase - paid.increase, 0)


def spread(amount: int, standing: Standing, regulation: Regulation) -> tuple[SpreadLine, ...]:
    """Spread a payment: oldest obligation first, due or not; inside it by `payment_order` (A25).

    Lines sum to `amount`. Raises ValueError unless 0 < amount <= `standing.owed_in_all`.
    """
    if not 0 < amount <= standing.owed_in_all:
        raise ValueError(f"{amount} of {standing.owed_in_all}")
    lines = []
    for item in standing.items:
        for name in regulation.payment_order:
            taken = min(amount, getattr(item.left, name))
            if taken:
                lines.append(_line(item.obligation, Part(name), taken))
                amount -= taken
    return tuple(lines)


def _line(owed: Obligation, part: Part, amount: int) -> SpreadLine:
    if part is Part.PRINCIPAL and owed.kind is not ObligationKind.INSTALMENT:
        part = Part.AMOUNT
    article = "10.3" if part is Part.FINE else owed.article
    return SpreadLine(owed.kind, owed.no, part, amount, article)


_PART_LABELS = {Part.FINE: "غرامة تأخير ", Part.INCREASE: "زيادة ", Part.PRINCIPAL: "أصل "}
_KIND_LABELS = {
    ObligationKind.FEE: "رسم الاكتتاب",
    ObligationKind.INSURANCE: "مبلغ التأمين",
    ObligationKind.LICENCE_FEE: "رسوم الترخيص الصناعي",
    ObligationKind.THIRD: "ثلث قيمة المقسم",
    ObligationKind.INSTALMENT: "القسط {0}",
}


def spread_label(line: SpreadLine) -> str:
    """What a line pays, as it is printed on the receipt: «غرامة تأخير القسط 3»."""
    return _PART_LABELS.get(line.part, "") + _KIND_LABELS[line.kind].format(line.no)


def explain_spread(
    lines: Iterable[SpreadLine], currency: Currency = Currency.SYP_OLD
) -> list[Explained]:
    """Each line of a payment with its article."""
    return [
        Explained(
            line.article, f"{spread_label(line)}: {in_money(line.amount, currency)}", line.amount
        )
        for line in lines
    ]
